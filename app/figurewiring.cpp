#include "app/figurewiring.h"

#include "app/accountwiring.h"
#include "app/analyticswiring.h"
#include "app/dashboardwiring.h"
#include "app/undowiring.h"
#include "mainwindow/mainwindow.h"
#include "mainwindow/mainwindowcontroller.h"
#include "pages/figures/figurecontroller.h"
#include "storage/accountrepository.h"
#include "storage/channelrepository.h"

#include <QAction>
#include <QEvent>

using namespace Qt::StringLiterals;

namespace Creator {

FigureWiring::FigureWiring(const Stores &stores, const Clock &clock, MainWindow &window)
    : m_window(window)
    , m_action(new QAction(this))
{
    const auto known = [stores] {
        return FigureController::Known{ stores.accounts.list().value_or(QList<SocialAccount>()),
                                        stores.channels.list().value_or(QList<Channel>()) };
    };
    m_figures = new FigureController(stores.database, known, clock, this);
    m_action->setObjectName(u"enterFigure"_s);
    m_action->setText(tr("Enter a figure…"));
    connect(m_action, &QAction::triggered, this, [this] { open({}); });
    connect(m_figures, &FigureController::noticeRequested, &window, &MainWindow::showNotice);
    window.installEventFilter(this);
}

FigureWiring::~FigureWiring() = default;

void FigureWiring::setEditable(Qt::ItemFlags editable)
{
    m_action->setEnabled(editable.testFlag(Qt::ItemIsEditable));
}

void FigureWiring::open(const std::optional<SocialAccountId> &account)
{
    if (m_action->isEnabled())
        return m_figures->open(m_window, account);
    m_window.showNotice({ Tone::Warning, tr("You cannot enter figures"),
                          tr("You may look at everything here, but change nothing.") });
}

void FigureWiring::wireActions(MainWindowController &actions, UndoWiring &undo)
{
    actions.addAction(*m_action, Icon::Edit);
    connect(m_figures, &FigureController::undoRequested, &undo, &UndoWiring::undo);
}

void FigureWiring::connectTo(AccountWiring &accounts, DashboardWiring &dashboard,
                             AnalyticsWiring &analytics)
{
    connect(&accounts, &AccountWiring::figureRequested, this,
            [this](SocialAccountId account) { open(account); });
    connect(&dashboard, &DashboardWiring::figureRequested, this, [this] { open({}); });
    connect(m_figures, &FigureController::saved, &dashboard, &DashboardWiring::refresh);
    connect(m_figures, &FigureController::saved, &analytics, &AnalyticsWiring::announceChange);
}

bool FigureWiring::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::LanguageChange)
        m_action->setText(tr("Enter a figure…"));
    return false;
}

} // namespace Creator
