#include "app/accountwiring.h"

#include "mainwindow/mainwindow.h"
#include "mainwindow/mainwindowcontroller.h"

#include <QAction>
#include <QCoreApplication>
#include <QEvent>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

const QString inboxId = u"inbox"_s;
const QString accountsId = u"accounts"_s;

} // namespace

AccountWiring::AccountWiring(const Stores &stores, AccountDesk &desk, const Clock &clock,
                             Prompter &prompter, MainWindow &window)
    : m_stores(stores)
    , m_desk(desk)
    , m_window(window)
    , m_accounts({ stores.accounts, stores.channels }, desk, clock, prompter)
    , m_inbox({ stores.database, stores.comments, stores.accounts }, desk, clock)
{
    makeActions();
    addPages();
    connectPages();
    m_accounts.refresh();
    m_inbox.refresh();
}

AccountWiring::~AccountWiring() = default;

void AccountWiring::addPages()
{
    m_window.addPage(
        { inboxId, Icon::Inbox, [] { return QCoreApplication::translate("Pages", "Inbox"); },
          PageSpec::Section::Main, [this](QWidget *parent) { return m_inbox.makePage(parent); } });
    m_window.addPage({ accountsId, Icon::Accounts,
                       [] { return QCoreApplication::translate("Pages", "Accounts"); },
                       PageSpec::Section::Bottom,
                       [this](QWidget *parent) { return m_accounts.makePage(parent); } });
}

void AccountWiring::connectPages()
{
    connect(&m_inbox, &InboxController::unreadChanged, &m_window,
            [this](int count) { m_window.setWaiting(inboxId, count); });
    connect(&m_accounts, &AccountsController::troubledChanged, &m_window,
            [this](int count) { m_window.setWaiting(accountsId, count); });
    connect(&m_inbox, &InboxController::noticeRequested, &m_window, &MainWindow::showNotice);
    connect(&m_accounts, &AccountsController::noticeRequested, &m_window, &MainWindow::showNotice);
    connect(&m_inbox, &InboxController::connectRequested, this, &AccountWiring::connectAccount);
    connect(&m_inbox, &InboxController::contentRequested, this, &AccountWiring::contentRequested);
    connect(&m_inbox, &InboxController::undoRequested, this, &AccountWiring::undoRequested);
    connect(&m_inbox, &InboxController::paletteRequested, this, &AccountWiring::paletteRequested);
    connect(&m_accounts, &AccountsController::figureRequested, this,
            &AccountWiring::figureRequested);
    connect(&m_accounts, &AccountsController::paletteRequested, this,
            &AccountWiring::paletteRequested);
}

void AccountWiring::makeActions()
{
    static constexpr const char *names[] = { "connectAccount", "syncAllAccounts" };
    for (size_t i = 0; i < m_actions.size(); ++i) {
        m_actions.at(i) = new QAction(this);
        m_actions.at(i)->setObjectName(QLatin1String(names[i]));
    }
    connect(m_actions.at(Connect), &QAction::triggered, this, &AccountWiring::connectAccount);
    connect(m_actions.at(SyncAll), &QAction::triggered, this, [this] { m_desk.syncAll(); });
    connect(&m_desk, &AccountDesk::pausedChanged, this, &AccountWiring::refreshActions);
    m_window.installEventFilter(this);
    retranslate();
    refreshActions();
}

void AccountWiring::connectAccount()
{
    m_window.showPage(accountsId);
    m_accounts.connectAccount(&m_window);
}

void AccountWiring::setEditable(Qt::ItemFlags editable)
{
    m_editable = editable;
    m_accounts.setEditable(editable);
    m_inbox.setEditable(editable);
    refreshActions();
}

void AccountWiring::refreshActions()
{
    const bool may = m_editable.testFlag(Qt::ItemIsEditable);
    m_actions.at(Connect)->setEnabled(may);
    m_actions.at(SyncAll)->setEnabled(may && !m_desk.isPaused());
}

void AccountWiring::wireActions(MainWindowController &actions)
{
    actions.addAction(*m_actions.at(Connect), Icon::Accounts);
    actions.addAction(*m_actions.at(SyncAll), Icon::Sync);
}

void AccountWiring::announceChange()
{
    m_stores.comments.announceBulkChange();
    m_accounts.refresh();
}

void AccountWiring::revealComment(CommentId id)
{
    m_window.showPage(inboxId);
    m_inbox.reveal(id);
}

bool AccountWiring::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::LanguageChange)
        retranslate();
    return false;
}

void AccountWiring::retranslate()
{
    m_actions.at(Connect)->setText(tr("Connect an account"));
    m_actions.at(SyncAll)->setText(tr("Sync all accounts"));
}

} // namespace Creator
