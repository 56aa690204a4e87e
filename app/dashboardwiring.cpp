#include "app/dashboardwiring.h"

#include "app/accountwiring.h"
#include "app/analyticswiring.h"
#include "app/planningwiring.h"
#include "app/undowiring.h"
#include "mainwindow/mainwindow.h"
#include "mainwindow/mainwindowcontroller.h"
#include "pages/earnings/earningscontroller.h"
#include "storage/commentrepository.h"
#include "storage/contentrepository.h"
#include "storage/earningrepository.h"
#include "storage/resourcerepository.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

const QString analyticsId = u"analytics"_s;

/// Every way in which such a repository says that rows differ.
template <typename Repository>
void connectChanges(Repository &rows, DashboardController &dashboard)
{
    const auto soon = [&dashboard] { dashboard.refreshSoon(); };
    QObject::connect(&rows, &Repository::inserted, &dashboard, soon);
    QObject::connect(&rows, &Repository::updated, &dashboard, soon);
    QObject::connect(&rows, &Repository::removed, &dashboard, soon);
    QObject::connect(&rows, &Repository::changedInBulk, &dashboard, soon);
}

} // namespace

DashboardWiring::DashboardWiring(const Stores &stores, const Clock &clock, Prompter &prompter,
                                 const StateStore &memory, MainWindow &window)
    : m_stores(stores)
    , m_window(window)
    , m_dashboard({ stores.database, stores.channels }, clock, prompter, memory)
{
    addPage();
    connectChanges(stores.contents, m_dashboard);
    connectChanges(stores.earnings, m_dashboard);
    connectChanges(stores.resources, m_dashboard);
    connect(&m_dashboard, &DashboardController::noticeRequested, &m_window,
            &MainWindow::showNotice);
}

DashboardWiring::~DashboardWiring() = default;

void DashboardWiring::addPage()
{
    m_window.addPage({ u"dashboard"_s, Icon::Dashboard,
                       [] { return QCoreApplication::translate("Pages", "Dashboard"); },
                       PageSpec::Section::Main,
                       [this](QWidget *parent) {
                           DashboardPage *page = m_dashboard.makePage(parent);
                           connectPage(*page);
                           return page;
                       } });
}

void DashboardWiring::connectPage(DashboardPage &page)
{
    using Page = DashboardPage;
    connect(&page, &Page::enterFigureRequested, this, &DashboardWiring::figureRequested);
    connect(&page, &Page::sampleRequested, this, &DashboardWiring::sampleRequested);
    connect(&page, &Page::paletteRequested, this, &DashboardWiring::paletteRequested);
    connect(&page, &Page::analyticsRequested, this, &DashboardWiring::showAnalytics);
    connect(&page, &Page::inboxRequested, this, [this] { m_window.showPage(u"inbox"_s); });
    connect(&page, &Page::resourcesRequested, this, [this] { m_window.showPage(u"resources"_s); });
    connect(&page, &Page::accountsRequested, this, [this] { m_window.showPage(u"accounts"_s); });
}

void DashboardWiring::follow(AccountDesk &desk, CommentRepository &comments)
{
    m_dashboard.follow(desk);
    connect(&comments, &CommentRepository::changed, &m_dashboard,
            &DashboardController::refreshSoon);
}

void DashboardWiring::connectTo(PlanningWiring &planning, EarningsController &earnings,
                                AccountWiring &accounts, AnalyticsWiring &analytics)
{
    connect(this, &DashboardWiring::analyticsRequested, &analytics, &AnalyticsWiring::showMetric);
    using Asking = DashboardController;
    connect(&m_dashboard, &Asking::contentRequested, &planning, &PlanningWiring::revealContent);
    connect(&m_dashboard, &Asking::plannerRequested, &planning, &PlanningWiring::showDay);
    connect(&m_dashboard, &Asking::resourceRequested, &planning, &PlanningWiring::revealResource);
    connect(&m_dashboard, &Asking::importRequested, &earnings,
            &EarningsController::importRequested);
    connect(&m_dashboard, &Asking::connectRequested, &accounts, &AccountWiring::connectAccount);
    connect(&m_dashboard, &Asking::earningsRequested, &earnings,
            [this, &earnings](const EarningFilter &filter) {
                m_window.showPage(u"earnings"_s);
                earnings.showFiltered(filter);
            });
}

void DashboardWiring::wireActions(MainWindowController &actions, UndoWiring &undo)
{
    connect(&undo, &UndoWiring::applied, &m_dashboard, &DashboardController::refreshSoon);
    connect(this, &DashboardWiring::paletteRequested, &actions, &MainWindowController::openPalette);
}

void DashboardWiring::showAnalytics(const QString &metric)
{
    m_window.showPage(analyticsId);
    emit analyticsRequested(metric);
}

} // namespace Creator
