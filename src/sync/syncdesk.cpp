#include "sync/syncdesk.h"

#include "core/clock.h"
#include "core/futures.h"
#include "core/logging.h"
#include "platforms/httpsender.h"
#include "platforms/platformclient.h"
#include "storage/accountrepository.h"
#include "storage/commentrepository.h"
#include "storage/outboxrepository.h"
#include "storage/syncstore.h"
#include "sync/authority.h"
#include "sync/connectedof.h"
#include "sync/connector.h"
#include "sync/outboxsender.h"
#include "sync/platformoffers.h"
#include "sync/syncengine.h"
#include "sync/syncwords.h"
#include "sync/tokensource.h"

#include <QFutureWatcher>
#include <QJsonArray>
#include <QPromise>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

constexpr int daysSentIsShown = 7; // or until the platform hands it out again

RunReport reportOf(const SyncRun &run)
{
    RunReport report;
    report.account = run.account;
    report.outcome = SyncWords::outcomeFromWord(run.outcome);
    report.startedAt = run.startedAt;
    report.isFirst = run.detail.value(u"first"_s).toBool();
    report.newComments = run.detail.value(u"new_comments"_s).toInt();
    for (const QJsonValue &kind : run.detail) {
        report.added += kind[u"added"].toInteger();
        report.updated += kind[u"updated"].toInteger();
    }
    const QJsonArray lines = run.detail.value(u"log"_s).toArray();
    for (const QJsonValue &line : lines)
        report.lines.append(line.toString());
    return report;
}

} // namespace

SyncDesk::SyncDesk(const SyncServices &services, const Parts &parts,
                   std::function<std::optional<Owner>()> owner, QObject *parent)
    : m_services(services)
    , m_parts(parts)
    , m_owner(std::move(owner))
{
    setParent(parent);
    connect(&parts.engine, &SyncEngine::runStarted, this, &SyncDesk::runStarted);
    connect(&parts.engine, &SyncEngine::runEnded, this, &SyncDesk::runEnded);
    connect(&parts.engine, &SyncEngine::offlineChanged, this, &SyncDesk::offlineChanged);
    connect(&parts.engine, &SyncEngine::pausedChanged, this, &SyncDesk::pausedChanged);
    connect(&parts.outbox, &OutboxRepository::changed, this, &SyncDesk::outboxChanged);
    connect(&parts.outbox, &OutboxRepository::commentChanged, &parts.comments,
            &CommentRepository::announceBulkChange);
    connect(&parts.connector, &Connector::connected, this,
            [this](const SocialAccount &account) { syncNow(account.id); });
    // Whoever reaches a platform again can also send what waited.
    connect(&parts.engine, &SyncEngine::runEnded, this, [this](const RunReport &report) {
        if (report.outcome == RunReport::Outcome::Done)
            m_parts.sender.noteOnline();
    });
}

SyncDesk::~SyncDesk() = default;

void SyncDesk::setKeeping(Keeping keeping)
{
    if (std::exchange(m_keeping, keeping) != keeping)
        emit keepingChanged();
}

QList<PlatformOffer> SyncDesk::offers() const
{
    QList<PlatformOffer> offers;
    const QList<const PlatformClient *> clients = allPlatforms();
    for (const PlatformClient *client : clients) {
        // What has no profile is no account: exchange rates.
        const PlatformOffer offer = offerOf(*client);
        if (offer.reads.contains(SyncWords::subject(ReadingSubject::Profile)))
            offers.append(offer);
    }
    return offers;
}

QFuture<Result<ConnectAnswer>> SyncDesk::connectAccount(const ConnectWish &wish)
{
    const std::optional<Owner> owner = m_owner();
    if (!owner)
        return failed<ConnectAnswer>(Error::Code::NotFound,
                                     tr("Make a channel first: the account feeds it."));
    Cancellation cancellation;
    auto promise = std::make_shared<QPromise<Result<ConnectAnswer>>>();
    promise->start();
    auto *watcher = new QFutureWatcher<Result<ConnectAnswer>>(this);
    connect(watcher, &QFutureWatcherBase::canceled, this,
            [cancellation]() mutable { cancellation.cancel(); });
    watcher->setFuture(promise->future());
    m_parts.connector
        .connectAccount(wish, owner->user, wish.channel.value_or(owner->channel), cancellation)
        .then(this, [promise, watcher](const Result<ConnectAnswer> &answer) {
            promise->addResult(answer);
            promise->finish();
            watcher->deleteLater();
        });
    return promise->future();
}

QFuture<Result<void>> SyncDesk::disconnectAccount(SocialAccountId id, Data data)
{
    m_parts.engine.cancel(id);
    const auto account = m_services.accounts.find(id);
    QFuture<Status> forgotten = account && *account ? forgetTokens(**account) : ready(Status());
    // Who waits for the end may end the program then: by that time no secret is left.
    return m_services.accounts
        .disconnectAccount(id,
                           data == Data::Purge ? AccountRepository::Data::Purge
                                               : AccountRepository::Data::Keep)
        .then(this,
              [forgotten](const Result<void> &done) mutable {
                  return forgotten.then([done](const Status &status) -> Result<void> {
                      if (!status)
                          qCWarning(lcSync) << "a secret stays:" << status.error().message;
                      return done;
                  });
              })
        .unwrap();
}

/// Asked for in this order, so that a sign-in that comes meanwhile stays.
QFuture<Status> SyncDesk::forgetTokens(const SocialAccount &account)
{
    if (account.keychainEntry.isEmpty())
        return ready(Status());
    QFuture<Result<Tokens>> copy = m_services.tokens.kept(account.keychainEntry);
    QFuture<Status> forgotten = m_services.tokens.forget(account.keychainEntry);
    // The platform is told as well, if it can be reached.
    if (const PlatformClient *client = m_services.client(account.platform)) {
        copy.then(this, [this, account, client](const Result<Tokens> &tokens) {
            const auto request
                = tokens ? client->signIn().revokeRequest(account.server, *tokens) : std::nullopt;
            if (request && Authority::believe(m_services, account))
                m_services.sender.send(*request, {});
        });
    }
    return forgotten;
}

void SyncDesk::syncNow(SocialAccountId id)
{
    m_parts.engine.syncNow(id);
}

void SyncDesk::syncAll()
{
    m_parts.engine.syncAll();
}

void SyncDesk::cancel(SocialAccountId id)
{
    m_parts.engine.cancel(id);
}

void SyncDesk::pauseAll()
{
    m_parts.sender.hold(OutboxSender::Hold::ByPerson);
    m_parts.engine.pauseAll();
}

void SyncDesk::resumeAll()
{
    m_parts.engine.resumeAll();
    m_parts.sender.release(OutboxSender::Hold::ByPerson);
}

bool SyncDesk::isPaused() const
{
    return m_parts.engine.isPaused();
}

bool SyncDesk::isOffline() const
{
    return m_parts.engine.isOffline();
}

Job *SyncDesk::runOf(SocialAccountId id) const
{
    return m_parts.engine.runOf(id);
}

QList<RunReport> SyncDesk::lastRuns(SocialAccountId id, int limit) const
{
    QList<RunReport> reports;
    const QList<SyncRun> runs = m_services.store.runs(id, limit).value_or(QList<SyncRun>());
    for (const SyncRun &run : runs)
        reports.append(reportOf(run));
    return reports;
}

QStringList SyncDesk::notOffered(SocialAccountId id) const
{
    QStringList sentences;
    const auto account = m_services.accounts.find(id);
    if (!account || !*account)
        return sentences;
    const SocialAccount &row = **account;
    if (const PlatformClient *client = m_services.client(row.platform)) {
        const QList<NotOffered> missing = client->notOffered(connectedOf(row, *client));
        for (const NotOffered &one : missing)
            sentences.append(one.why);
    }
    return sentences;
}

QHash<CommentId, AccountDesk::CanDo> SyncDesk::canAnswer(const QList<Comment> &thread) const
{
    return m_parts.sender.canAnswer(thread);
}

QFuture<Result<void>> SyncDesk::queue(CommentId comment, OutboxKind kind, const QString &text)
{
    return m_parts.outbox.add(comment, kind, text)
        .then(this, [this](const Result<OutboxItem> &item) -> Result<void> {
            if (!item)
                return failure(item.error());
            m_parts.sender.sendQueued();
            return {};
        });
}

QFuture<Result<void>> SyncDesk::reply(CommentId comment, const QString &text)
{
    return queue(comment, OutboxKind::Reply, text);
}

QFuture<Result<void>> SyncDesk::setVisibility(CommentId comment, Visibility visibility)
{
    return queue(comment, visibility == Visibility::Hidden ? OutboxKind::Hide : OutboxKind::Show,
                 {});
}

QList<OutboxItem> SyncDesk::outboxOf(CommentId thread) const
{
    const QDateTime since = m_services.clock.nowUtc().addDays(-daysSentIsShown);
    return m_parts.outbox.ofThread(thread, since).value_or(QList<OutboxItem>());
}

void SyncDesk::sendAgain(OutboxId id)
{
    m_parts.sender.sendAgain(id);
}

void SyncDesk::discard(OutboxId id)
{
    m_parts.outbox.discard(id);
}

} // namespace Creator
