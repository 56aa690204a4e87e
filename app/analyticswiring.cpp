#include "app/analyticswiring.h"

#include "app/planningwiring.h"
#include "mainwindow/mainwindow.h"
#include "mainwindow/mainwindowcontroller.h"
#include "pages/analytics/analyticsbar.h"
#include "pages/analytics/analyticspage.h"
#include "pages/imports/importcontroller.h"
#include "pages/searches/savedsearchcontroller.h"
#include "settings/appsettings.h"
#include "storage/contentrepository.h"
#include "sync/accountdesk.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

constexpr int shownDays = 28;

} // namespace

AnalyticsWiring::AnalyticsWiring(const Parts &parts, const Clock &clock, Prompter &prompter,
                                 const StateStore &memory, MainWindow &window)
    : m_window(window)
    , m_analytics(parts.database, clock, prompter, memory)
    , m_money(parts.database, clock)
{
    m_window.addPage({ u"analytics"_s, Icon::Analytics,
                       [] { return QCoreApplication::translate("Pages", "Analytics"); },
                       PageSpec::Section::Main,
                       [this](QWidget *parent) { return m_analytics.makePage(parent); } });
    m_analytics.setHomeCurrency(parts.settings.homeCurrency());
    m_money.setHomeCurrency(parts.settings.homeCurrency());
    connect(&parts.planning, &PlanningWiring::formOpened, &m_money, &MoneyTeller::join);
    connect(&m_analytics, &AnalyticsController::noticeRequested, &m_window,
            &MainWindow::showNotice);
    connect(&m_analytics, &AnalyticsController::reportRequested, this,
            &AnalyticsWiring::reportRequested);
    connect(&m_analytics, &AnalyticsController::connectRequested, &m_window,
            [this] { m_window.showPage(u"accounts"_s); });
    connect(&m_analytics, &AnalyticsController::contentRequested, &parts.planning,
            &PlanningWiring::revealContent);
    follow(parts);
}

AnalyticsWiring::~AnalyticsWiring() = default;

void AnalyticsWiring::follow(const Parts &parts)
{
    connect(&parts.settings, &AppSettings::homeCurrencyChanged, &m_analytics,
            &AnalyticsController::setHomeCurrency);
    connect(&parts.settings, &AppSettings::homeCurrencyChanged, &m_money,
            &MoneyTeller::setHomeCurrency);
    connect(&parts.desk, &AccountDesk::runEnded, this, &AnalyticsWiring::announceChange);
    connect(&parts.imports, &ImportController::imported, this, &AnalyticsWiring::announceChange);
    connect(&parts.planning, &PlanningWiring::rowsRemoved, this, &AnalyticsWiring::announceChange);
    connect(&parts.contents, &ContentRepository::changedInBulk, this,
            &AnalyticsWiring::announceChange);
}

void AnalyticsWiring::wireActions(MainWindowController &actions)
{
    connect(&m_analytics, &AnalyticsController::paletteRequested, &actions,
            &MainWindowController::openPalette);
}

void AnalyticsWiring::showDay(const QString &metric, QDate day)
{
    m_window.showPage(u"analytics"_s);
    auto *page = qobject_cast<AnalyticsPage *>(m_window.page(u"analytics"_s));
    if (page && day.isValid())
        page->bar().setRange({ day.addDays(1 - shownDays), day });
    if (!metric.isEmpty())
        m_analytics.showMetric(metric);
}

void AnalyticsWiring::keepViews(SavedSearchController &searches)
{
    connect(&m_analytics, &AnalyticsController::searchBarMade, &searches,
            [&searches](SearchBar &bar) { searches.attach(u"analytics"_s, bar); });
}

void AnalyticsWiring::announceChange()
{
    m_analytics.refresh();
}

} // namespace Creator
