#include "pages/accounts/accountscontroller.h"

#include "core/clock.h"
#include "pages/accounts/disconnectsheet.h"
#include "pages/accounts/runlogsheet.h"

#include <algorithm>

namespace Creator {

AccountsController::AccountsController(const Stores &stores, AccountDesk &desk, const Clock &clock,
                                       Prompter &prompter, QObject *parent)
    : QObject(parent)
    , m_stores(stores)
    , m_desk(desk)
    , m_clock(clock)
    , m_prompter(prompter)
    , m_connect(desk)
    , m_zone(QTimeZone::systemTimeZone())
{
    listen();
}

AccountsController::~AccountsController() = default;

void AccountsController::listen()
{
    connect(&m_stores.accounts, &AccountRepository::added, this, &AccountsController::refresh);
    connect(&m_stores.accounts, &AccountRepository::changed, this, &AccountsController::refresh);
    connect(&m_stores.accounts, &AccountRepository::removed, this, &AccountsController::refresh);
    connect(&m_stores.channels, &ChannelRepository::changed, this, &AccountsController::refresh);
    connect(&m_desk, &AccountDesk::keepingChanged, this, &AccountsController::refresh);
    connect(&m_desk, &AccountDesk::runStarted, this, &AccountsController::refresh);
    connect(&m_desk, &AccountDesk::runEnded, this, &AccountsController::refresh);
    connect(&m_desk, &AccountDesk::offlineChanged, this, &AccountsController::refresh);
    connect(&m_desk, &AccountDesk::pausedChanged, this, &AccountsController::refresh);
    connect(&m_connect, &ConnectController::connected, this, &AccountsController::refresh);
    connect(&m_connect, &ConnectController::noticeRequested, this,
            &AccountsController::noticeRequested);
}

AccountsPage *AccountsController::makePage(QWidget *parent)
{
    m_page = new AccountsPage(m_clock, parent);
    connect(m_page, &AccountsPage::connectRequested, this, [this] { connectAccount(m_page); });
    connect(m_page, &AccountsPage::syncAllRequested, this, [this] {
        if (canWrite())
            m_desk.syncAll();
    });
    connect(m_page, &AccountsPage::pauseRequested, this, [this] {
        if (canWrite())
            m_desk.pauseAll();
    });
    connect(m_page, &AccountsPage::resumeRequested, this, [this] {
        if (canWrite())
            m_desk.resumeAll();
    });
    connect(m_page, &AccountsPage::requested, this, &AccountsController::act);
    connect(m_page, &AccountsPage::paletteRequested, this, &AccountsController::paletteRequested);
    m_page->setEditable(m_editable);
    m_page->setZone(m_zone);
    refresh();
    return m_page;
}

void AccountsController::setEditable(Qt::ItemFlags editable)
{
    m_editable = editable;
    if (m_page)
        m_page->setEditable(editable);
}

void AccountsController::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    if (m_page)
        m_page->setZone(zone);
}

QList<Channel> AccountsController::channels()
{
    return m_stores.channels.list().value_or(QList<Channel>());
}

void AccountsController::refresh()
{
    const auto accounts = m_stores.accounts.list();
    if (!accounts)
        return complain(failure(accounts.error()));
    const auto isTroubled = [](const SocialAccount &account) {
        return account.state == AccountState::NeedsSignIn || account.state == AccountState::Error;
    };
    emit troubledChanged(
        static_cast<int>(std::count_if(accounts->cbegin(), accounts->cend(), isTroubled)));
    if (!m_page)
        return;
    QHash<ChannelId, QString> names;
    for (const Channel &channel : channels())
        names.insert(channel.id, channel.name);
    QList<AccountView> views;
    for (const SocialAccount &account : *accounts) {
        AccountView view;
        view.account = account;
        view.channel = account.profileId ? names.value(*account.profileId) : QString();
        view.run = m_desk.runOf(account.id);
        view.notOffered = m_desk.notOffered(account.id);
        const QList<RunReport> runs = m_desk.lastRuns(account.id, 1);
        if (!runs.isEmpty())
            view.lastRun = runs.constFirst();
        views.append(view);
    }
    std::sort(views.begin(), views.end(), [](const AccountView &a, const AccountView &b) {
        const int platforms = a.account.platform.compare(b.account.platform);
        if (platforms != 0)
            return platforms < 0;
        const int names = a.account.name().localeAwareCompare(b.account.name());
        return names != 0 ? names < 0 : a.account.id < b.account.id;
    });
    m_page->setAccounts(views);
    refreshWhole(*accounts);
}

void AccountsController::refreshWhole(const QList<SocialAccount> &accounts)
{
    AccountsPage::Whole whole;
    whole.keeping = m_desk.keeping();
    whole.isOffline = m_desk.isOffline();
    whole.isPaused = m_desk.isPaused();
    for (const SocialAccount &account : accounts) {
        const bool isPlanned = account.isUsable() && account.nextRunAt.isValid();
        if (isPlanned && (!whole.nextTry.isValid() || account.nextRunAt < whole.nextTry))
            whole.nextTry = account.nextRunAt;
    }
    m_page->setWhole(whole);
}

void AccountsController::connectAccount(QWidget *window)
{
    if (canWrite())
        m_connect.open(channels(), window);
}

void AccountsController::act(SocialAccountId id, AccountCard::Request request)
{
    const auto found = m_stores.accounts.find(id);
    if (!found || !*found)
        return refresh();
    const SocialAccount &account = **found;
    if (request == AccountCard::Log)
        return showLog(account);
    if (!canWrite())
        return;
    switch (request) {
    case AccountCard::Sync:
        return m_desk.syncNow(id);
    case AccountCard::Cancel:
        return m_desk.cancel(id);
    case AccountCard::Reconnect:
        return m_connect.openFor(account, channels(), m_page);
    case AccountCard::Channel:
        return changeChannel(account);
    case AccountCard::Figure:
        return emit figureRequested(id);
    case AccountCard::Disconnect:
        return disconnectAccount(account);
    case AccountCard::Log:
        return;
    }
}

void AccountsController::changeChannel(const SocialAccount &account)
{
    const QList<Channel> all = channels();
    QStringList names;
    for (const Channel &channel : all)
        names.append(channel.name);
    m_prompter.choose(
        { tr("Which channel does %1 feed?").arg(account.name()),
          tr("What arrives from now on is counted to it. What is here stays where it is."), names,
          tr("Change channel") },
        this, [this, all, id = account.id](std::optional<int> choice) {
            if (!choice || *choice < 0 || *choice >= all.size())
                return;
            const ChannelId channel = all.at(*choice).id;
            m_stores.accounts.change(id, [channel](SocialAccount &one) { one.profileId = channel; })
                .then(this, [this](const Result<SocialAccount> &done) {
                    if (!done)
                        complain(failure(done.error()));
                });
        });
}

void AccountsController::disconnectAccount(const SocialAccount &account)
{
    auto *sheet = new DisconnectSheet(account, m_page);
    connect(sheet, &DisconnectSheet::disconnectRequested, this,
            [this, account, sheet](AccountDesk::Data data) {
                if (data == AccountDesk::Data::Purge)
                    return purge(account, sheet);
                sheet->dismiss();
                runDisconnect(account, data);
            });
    sheet->open();
}

void AccountsController::purge(const SocialAccount &account, QWidget *sheet)
{
    Prompter::Question question;
    question.title = tr("Delete what came from %1 for good?").arg(account.name());
    question.text = tr("There is no way back. What you wrote or imported from a file stays.");
    question.confirmText = tr("Delete for good");
    question.risk = Prompter::Risk::Destructive;
    m_prompter.confirm(question, sheet, [this, account, sheet = QPointer(sheet)] {
        if (auto *open = qobject_cast<DisconnectSheet *>(sheet.data()))
            open->dismiss();
        runDisconnect(account, AccountDesk::Data::Purge);
    });
}

void AccountsController::runDisconnect(const SocialAccount &account, AccountDesk::Data data)
{
    m_desk.disconnectAccount(account.id, data)
        .then(this, [this, data, name = account.name()](const Result<void> &done) {
            if (!done)
                return complain(failure(done.error()));
            refresh();
            emit noticeRequested({ Tone::Neutral, tr("%1 is disconnected").arg(name),
                                   data == AccountDesk::Data::Keep
                                       ? tr("What was fetched stays.")
                                       : tr("What was fetched is gone.") });
        });
}

void AccountsController::showLog(const SocialAccount &account)
{
    auto *sheet = new RunLogSheet(account, m_desk.lastRuns(account.id, RunLogSheet::mostRuns),
                                  { m_clock.nowUtc(), m_zone }, m_page);
    sheet->open();
}

void AccountsController::complain(const Status &status)
{
    if (!status)
        emit noticeRequested({ Tone::Negative, tr("That did not work"), status.error().message });
}

} // namespace Creator
