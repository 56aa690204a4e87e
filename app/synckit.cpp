#include "app/synckit.h"

#include "credentials/secretstore.h"
#include "platforms/httpclient.h"
#include "platforms/oauthclient.h"
#include "platforms/platformclient.h"
#include "platforms/providerbudget.h"
#include "platforms/tokenkeeper.h"
#include "storage/accountrepository.h"
#include "storage/channelrepository.h"
#include "storage/commentrepository.h"
#include "storage/database.h"
#include "storage/outboxrepository.h"
#include "storage/syncstore.h"
#include "sync/connector.h"
#include "sync/keepertokens.h"
#include "sync/outboxsender.h"
#include "sync/ratekeeper.h"
#include "sync/syncdesk.h"
#include "sync/syncengine.h"
#include "sync/syncscheduler.h"

#include <QDir>
#include <QPromise>
#include <QStandardPaths>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

// Each look may ask for the keyring's password again, which nobody wants every minute.
constexpr int lookMs = 10 * 60'000;

/// One for all data folders of this person, which may share an account.
QString lockFolder()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation)
        + u"/creator-dashboard/locks"_s;
    QDir().mkpath(folder);
    return folder;
}

AccountDesk::Keeping keepingOf(SecretStore::Availability availability)
{
    switch (availability) {
    case SecretStore::Availability::Available:
        return AccountDesk::Keeping::Kept;
    case SecretStore::Availability::Locked:
        return AccountDesk::Keeping::Locked;
    case SecretStore::Availability::Absent:
        return AccountDesk::Keeping::Absent;
    }
    Q_UNREACHABLE();
}

} // namespace

/// Members in the order of their making.
struct SyncKit::Parts
{
    Parts(Database &theDatabase, SecretStore &theSecrets, AppSettings &settings,
          const Clock &theClock)
        : secrets(theSecrets)
        , channels(theDatabase)
        , accounts(theDatabase)
        , comments(theDatabase)
        , outbox(theDatabase)
        , store(theDatabase)
        , budget(http, theClock, {})
        , keeper(&theSecrets, http, theClock, lockFolder())
        , tokens(keeper)
        , browser(http, theClock)
        , services{ accounts,
                    store,
                    budget,
                    tokens,
                    theClock,
                    findPlatform,
                    {},
                    {},
                    [this](const QString &host, const QByteArray &pem) {
                        return http.setExtraCa(host, pem);
                    } }
        , engine(services)
        , scheduler(accounts, engine, theClock)
        , connector(services,
                    [this](const OAuthProvider &provider, const Cancellation &cancellation) {
                        return browser.signIn(provider, cancellation);
                    })
        , sender(services, outbox, comments)
        , desk(services, { engine, connector, sender, outbox, comments },
               [this] { return owner(); })
        , rates({ theDatabase, budget, settings, theClock,
                  [this] { return !engine.isPaused() && !engine.isOffline(); } })
    {
        QObject::connect(&browser, &OAuthClient::browserNeeded, &desk, &SyncDesk::browserNeeded);
        QObject::connect(&browser, &OAuthClient::codeNeeded, &desk, &SyncDesk::deviceCode);
        QObject::connect(&store, &SyncStore::wrote, &comments, [this](const SyncTally &tally) {
            if (tally.comments.written() > 0 || tally.gone > 0)
                comments.announceBulkChange();
        });
        QObject::connect(&store, &SyncStore::accountChanged, &accounts,
                         &AccountRepository::changed);
    }

    /// A locked one is looked at from time to time: whoever unlocks it need not tell.
    void noteKeychain(SecretStore::Availability availability)
    {
        const bool wasLocked = desk.keeping() == AccountDesk::Keeping::Locked;
        desk.setKeeping(keepingOf(availability));
        if (availability == SecretStore::Availability::Locked)
            look.start();
        else
            look.stop();
        if (availability != SecretStore::Availability::Available)
            return;
        keeper.keepAgain();
        if (!wasLocked || !hasBegun || !mayWrite)
            return;
        engine.noteUnlocked();
        scheduler.look();
        sender.sendQueued();
    }

    [[nodiscard]] std::optional<SyncDesk::Owner> owner() const
    {
        const Result<QList<Channel>> all = channels.list();
        if (!all || all->isEmpty())
            return std::nullopt;
        return SyncDesk::Owner{ all->constFirst().userId, all->constFirst().id };
    }

    [[nodiscard]] bool isQuiet() const { return !keeper.isRenewing() && engine.isIdle(); }

    SecretStore &secrets;
    ChannelRepository channels;
    AccountRepository accounts;
    CommentRepository comments;
    OutboxRepository outbox;
    SyncStore store;
    HttpClient http;
    ProviderBudget budget;
    TokenKeeper keeper;
    KeeperTokens tokens;
    OAuthClient browser;
    SyncServices services;
    SyncEngine engine;
    SyncScheduler scheduler;
    Connector connector;
    OutboxSender sender;
    SyncDesk desk;
    RateKeeper rates;
    QTimer look; // at a locked keychain
    std::shared_ptr<QPromise<void>> leaving;
    bool isLooking = false;
    bool hasBegun = false;
    bool mayWrite = true;
};

SyncKit::SyncKit(Database &database, SecretStore &secrets, AppSettings &settings,
                 const Clock &clock)
    : m_parts(std::make_unique<Parts>(database, secrets, settings, clock))
{
    m_parts->look.setInterval(lookMs);
    QObject::connect(&m_parts->look, &QTimer::timeout, &m_parts->desk, [this] { probeKeychain(); });
}

SyncKit::~SyncKit() = default;

AccountDesk &SyncKit::desk()
{
    return m_parts->desk;
}

AccountRepository &SyncKit::accounts()
{
    return m_parts->accounts;
}

CommentRepository &SyncKit::comments()
{
    return m_parts->comments;
}

RateKeeper &SyncKit::rates()
{
    return m_parts->rates;
}

void SyncKit::probeKeychain()
{
    if (std::exchange(m_parts->isLooking, true)) // it may wait for a password
        return;
    m_parts->secrets.availability().then(
        &m_parts->desk, [parts = m_parts.get()](SecretStore::Availability availability) {
            parts->isLooking = false;
            parts->noteKeychain(availability);
        });
}

void SyncKit::begin()
{
    m_parts->hasBegun = true;
    // Looking may make the system ask for a password: not of whoever has nothing to keep.
    const Result<QList<SocialAccount>> accounts = m_parts->accounts.list();
    if (accounts && !accounts->isEmpty())
        probeKeychain();
    start();
}

void SyncKit::start()
{
    if (!m_parts->hasBegun || !m_parts->mayWrite)
        return;
    m_parts->engine.recover();
    m_parts->sender.recover();
    m_parts->scheduler.start();
    m_parts->rates.start();
}

void SyncKit::pause()
{
    m_parts->mayWrite = false;
    m_parts->scheduler.stop();
    m_parts->rates.stop();
    m_parts->engine.cancelAll();
    m_parts->sender.hold(OutboxSender::Hold::ByRights);
}

void SyncKit::holdOutbox()
{
    m_parts->sender.hold(OutboxSender::Hold::ByRights);
}

QFuture<void> SyncKit::leave(std::chrono::milliseconds longest)
{
    stay();
    pause();
    auto promise = std::make_shared<QPromise<void>>();
    m_parts->leaving = promise;
    promise->start();
    const QFuture<void> future = promise->future();
    const auto finish = [promise] {
        if (!promise->future().isFinished())
            promise->finish();
    };
    const auto finishIfQuiet = [parts = m_parts.get(), finish] {
        if (parts->isQuiet())
            finish();
    };
    QObject::connect(&m_parts->keeper, &TokenKeeper::rested, &m_parts->desk, finishIfQuiet);
    QObject::connect(&m_parts->engine, &SyncEngine::runEnded, &m_parts->desk, finishIfQuiet);
    QTimer::singleShot(longest, &m_parts->desk, finish);
    finishIfQuiet();
    return future;
}

bool SyncKit::stay()
{
    const auto promise = std::exchange(m_parts->leaving, {});
    if (!promise || promise->future().isFinished())
        return false;
    promise->future().cancel();
    promise->finish();
    return true;
}

void SyncKit::resume()
{
    m_parts->mayWrite = true;
    m_parts->sender.release(OutboxSender::Hold::ByRights);
    start();
}

} // namespace Creator
