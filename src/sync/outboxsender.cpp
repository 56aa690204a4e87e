#include "sync/outboxsender.h"

#include "core/clock.h"
#include "core/logging.h"
#include "platforms/httpsender.h"
#include "platforms/signinwords.h"
#include "storage/accountrepository.h"
#include "storage/commentrepository.h"
#include "storage/outboxrepository.h"
#include "sync/authority.h"
#include "sync/connectedof.h"
#include "sync/quotabook.h"
#include "sync/runplan.h"
#include "sync/tokensource.h"

#include <algorithm>
#include <utility>

namespace Creator {

OutboxSender::OutboxSender(const SyncServices &services, OutboxRepository &outbox,
                           CommentRepository &comments, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_outbox(outbox)
    , m_comments(comments)
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(RunPlan::offlineMinutes * 60'000);
    connect(&m_retry, &QTimer::timeout, this, &OutboxSender::repeatUnknown);
}

OutboxSender::~OutboxSender() = default;

void OutboxSender::recover()
{
    if (m_recovery != Recovery::Never)
        return;
    m_recovery = Recovery::UnderWay;
    m_outbox.recover().then(this, [this](const Result<qint64> &left) {
        m_recovery = Recovery::Done;
        if (!left)
            qCWarning(lcSync) << "the outbox stays as it is:" << left.error().message;
        repeatUnknown();
    });
}

void OutboxSender::hold(Hold who)
{
    m_holders.insert(who);
    m_retry.stop();
}

void OutboxSender::release(Hold who)
{
    if (m_holders.remove(who) && m_holders.isEmpty() && m_recovery == Recovery::Done)
        repeatUnknown();
}

/// What a platform recognises as the same attempt can do no harm twice.
void OutboxSender::repeatUnknown()
{
    if (!m_holders.isEmpty()) {
        emit idle();
        return;
    }
    const auto unknown = m_outbox.in(OutboxState::Unknown);
    const auto repeatable = [this](const OutboxItem &item) {
        const Result<Prepared> prepared = prepare(item);
        return prepared && prepared->isRepeatable;
    };
    const auto it = unknown ? std::find_if(unknown->begin(), unknown->end(), repeatable)
                            : QList<OutboxItem>::const_iterator();
    if (!unknown || it == unknown->end()) {
        sendQueued();
        return;
    }
    m_outbox.move(it->id, OutboxState::Unknown, OutboxState::Queued)
        .then(this, [this](const Result<bool> &moved) {
            if (moved)
                repeatUnknown();
        });
}

void OutboxSender::sendAgain(OutboxId id)
{
    const auto item = m_outbox.find(id);
    if (!item || !*item)
        return;
    const OutboxState state = (*item)->state;
    if (state != OutboxState::Failed && state != OutboxState::Unknown)
        return;
    m_outbox.move(id, state, OutboxState::Queued).then(this, [this](const Result<bool> &) {
        sendQueued();
    });
}

void OutboxSender::sendQueued()
{
    if (m_recovery == Recovery::Never)
        recover();
    if (m_recovery != Recovery::Done)
        return;
    m_held.clear();
    next();
}

void OutboxSender::noteOnline()
{
    if (m_recovery != Recovery::Done) {
        recover(); // which repeats them behind it
        return;
    }
    m_retry.stop();
    repeatUnknown();
}

void OutboxSender::next()
{
    if (m_isBusy)
        return;
    const auto queued = m_outbox.in(OutboxState::Queued);
    if (queued && m_holders.isEmpty()) {
        for (const OutboxItem &item : *queued) {
            if (m_held.contains(item.id))
                continue;
            m_isBusy = true;
            m_hasRenewed = false;
            const Result<Prepared> prepared = prepare(item);
            if (prepared)
                send(*prepared);
            else
                settle(item, OutboxState::Failed, prepared.error().message);
            return;
        }
    }
    emit idle();
}

Result<OutboxSender::Prepared> OutboxSender::prepare(const OutboxItem &item) const
{
    const auto comment = m_comments.remote(item.comment);
    if (!comment)
        return failure(comment.error());
    if (!*comment)
        return failure(Error::Code::NotFound, tr("This comment does not exist any more."));
    const auto account = m_services.accounts.find(item.account);
    if (!account)
        return failure(account.error());
    if (!*account || !(*account)->isUsable())
        return failure(Error::Code::Unauthorized, tr("Connect the account again to send this."));
    Prepared prepared{ item, **account, m_services.client((*account)->platform), {}, false };
    const auto request = prepared.client
        ? requestFor(*prepared.client, prepared.account, **comment, item)
        : std::nullopt;
    if (!request)
        return failure(Error::Code::InvalidData, tr("The platform does not offer this."));
    prepared.request = *request;
    // Hiding twice is hiding. A reply is safe if the platform is told which attempt it belongs to,
    // for as long as it remembers. When the first attempt left is not known: not before it was
    // made.
    OutboxItem other = item;
    other.idempotencyKey += "-other";
    const std::chrono::seconds age(item.createdAt.secsTo(m_services.clock.nowUtc()));
    prepared.isRepeatable = item.kind != OutboxKind::Reply
        || (age <= prepared.client->keyLifetime()
            && requestFor(*prepared.client, prepared.account, **comment, other) != request);
    return prepared;
}

std::optional<HttpRequest> OutboxSender::requestFor(const PlatformClient &client,
                                                    const SocialAccount &account,
                                                    const RemoteComment &comment,
                                                    const OutboxItem &item) const
{
    const ConnectedAccount connected = connectedOf(account, client);
    switch (item.kind) {
    case OutboxKind::Reply:
        return client.replyRequest(connected, comment, item.text, item.idempotencyKey);
    case OutboxKind::Hide:
        return client.visibilityRequest(connected, comment,
                                        PlatformClient::CommentVisibility::Hidden);
    case OutboxKind::Show:
        return client.visibilityRequest(connected, comment,
                                        PlatformClient::CommentVisibility::Shown);
    }
    Q_UNREACHABLE();
}

void OutboxSender::send(const Prepared &prepared)
{
    if (const Status status = Authority::believe(m_services, prepared.account); !status)
        qCWarning(lcSync) << status.error().message; // the answer says whether that matters
    m_services.tokens.valid(prepared.account, prepared.client->signIn())
        .then(this,
              [this, prepared](const Result<Tokens> &tokens) { authorised(prepared, tokens); });
}

void OutboxSender::authorised(const Prepared &prepared, const Result<Tokens> &tokens)
{
    const OutboxState from = m_hasRenewed ? OutboxState::Sending : OutboxState::Queued;
    if (!tokens) {
        if (isNetworkTrouble(tokens.error()) || tokens.error().code == Error::Code::RateLimited
            || tokens.error().code == Error::Code::Keychain)
            waitForNetwork(prepared.item, from);
        else
            settle(prepared.item, OutboxState::Failed, tokens.error().message);
        return;
    }
    m_tokens = *tokens;
    HttpRequest request = prepared.request;
    const auto quota = prepared.client->quotaOf(connectedOf(prepared.account, *prepared.client),
                                                request, m_services.clock.nowUtc());
    if (quota) {
        QuotaBook book(m_services.store, prepared.account.id, clientIdOf(m_tokens).toUtf8(),
                       QuotaBook::Purpose::Sending);
        book.spend(*quota);
        book.flush();
    }
    prepared.client->authorise(request, m_tokens, m_services.clock.nowUtc());
    const auto leave = [this, prepared, request] {
        m_services.sender.send(request, Cancellation())
            .then(this,
                  [this, prepared](const Result<HttpReply> &reply) { answered(prepared, reply); });
    };
    if (m_hasRenewed) {
        leave();
        return;
    }
    m_outbox.move(prepared.item.id, OutboxState::Queued, OutboxState::Sending)
        .then(this, [this, leave](const Result<bool> &moved) {
            if (moved && *moved) {
                leave();
                return;
            }
            m_isBusy = false; // discarded meanwhile, or nothing can be written
            if (moved)
                next();
        });
}

void OutboxSender::answered(const Prepared &prepared, const Result<HttpReply> &reply)
{
    if (!reply) {
        // Refused here, without having been sent.
        if (reply.error().code == Error::Code::RateLimited
            || reply.error().code == Error::Code::Unreachable) {
            waitForNetwork(prepared.item, OutboxState::Sending);
            return;
        }
        // It may have arrived before the line was cut.
        if (prepared.isRepeatable && isNetworkTrouble(reply.error()))
            m_wantsRetry = true;
        settle(prepared.item, OutboxState::Unknown, reply.error().message);
        return;
    }
    const Reaction reaction = prepared.client->reactionTo(*reply, m_services.clock.nowUtc());
    switch (reaction.kind) {
    case Reaction::Kind::Read:
        settle(prepared.item, OutboxState::Sent);
        return;
    case Reaction::Kind::RefreshToken:
        renew(prepared);
        return;
    case Reaction::Kind::WaitUntil:
        waitForNetwork(prepared.item, OutboxState::Sending);
        return;
    case Reaction::Kind::TryLater:
        // A server that stumbled may have done it all the same.
        if (prepared.isRepeatable)
            m_wantsRetry = true;
        settle(prepared.item, OutboxState::Unknown, reaction.message);
        return;
    case Reaction::Kind::SignInAgain:
        settle(prepared.item, OutboxState::Failed, tr("Connect the account again to send this."));
        return;
    case Reaction::Kind::Gone:
        settle(prepared.item, OutboxState::Failed, tr("The platform has this comment no more."));
        return;
    case Reaction::Kind::SkipItem:
    case Reaction::Kind::NotOffered:
    case Reaction::Kind::ResetCursor:
    case Reaction::Kind::Fail:
        settle(prepared.item, OutboxState::Failed,
               reaction.message.isEmpty() ? tr("The platform refused it.") : reaction.message);
        return;
    }
}

/// A refused token means that nothing was done.
void OutboxSender::renew(const Prepared &prepared)
{
    if (m_hasRenewed) {
        settle(prepared.item, OutboxState::Failed, tr("Connect the account again to send this."));
        return;
    }
    m_hasRenewed = true;
    m_services.tokens.refresh(prepared.account, prepared.client->signIn(), m_tokens.access)
        .then(this,
              [this, prepared](const Result<Tokens> &tokens) { authorised(prepared, tokens); });
}

void OutboxSender::settle(const OutboxItem &item, OutboxState to, const QString &error)
{
    const auto now = m_outbox.find(item.id);
    const OutboxState from = now && *now ? (*now)->state : OutboxState::Sending;
    m_outbox.move(item.id, from, to, error).then(this, [this](const Result<bool> &moved) {
        m_isBusy = false;
        startRetry(); // not before its state is written: it would not be found
        if (moved)
            next();
        else
            qCWarning(lcSync) << "the outbox cannot be written:" << moved.error().message;
    });
}

void OutboxSender::startRetry()
{
    if (std::exchange(m_wantsRetry, false))
        m_retry.start();
}

void OutboxSender::waitForNetwork(const OutboxItem &item, OutboxState from)
{
    m_held.insert(item.id);
    m_wantsRetry = true;
    if (from == OutboxState::Queued) {
        m_isBusy = false;
        startRetry();
        next();
        return;
    }
    settle(item, OutboxState::Queued);
}

QHash<CommentId, AccountDesk::CanDo> OutboxSender::canAnswer(const QList<Comment> &thread) const
{
    if (thread.isEmpty())
        return {};
    const Comment &first = thread.constFirst();
    const auto account = m_services.accounts.find(first.platform, first.accountId);
    const PlatformClient *client = m_services.client(first.platform);
    if (!client || !account || !*account || !(*account)->isUsable())
        return {};
    const auto remotes = m_comments.remotesOf(thread);
    if (!remotes)
        return {};
    QHash<CommentId, AccountDesk::CanDo> can;
    for (auto it = remotes->cbegin(); it != remotes->cend(); ++it) {
        const auto offers = [&](OutboxKind kind) {
            OutboxItem item;
            item.kind = kind;
            item.text = QStringLiteral("a");
            item.idempotencyKey = "a";
            return requestFor(*client, **account, *it, item).has_value();
        };
        if (offers(OutboxKind::Reply))
            can.insert(it.key(),
                       offers(OutboxKind::Hide) ? AccountDesk::CanDo::ReplyAndHide
                                                : AccountDesk::CanDo::Reply);
    }
    return can;
}

} // namespace Creator
