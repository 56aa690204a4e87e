#include "platforms/mastodon/mastodonclient.h"

#include "platforms/mastodon/mastodonparser.h"
#include "platforms/mastodon/mastodonsignin.h"
#include "platforms/turn.h"

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

using Kind = Reaction::Kind;
using Query = QList<QPair<QString, QString>>;

Query paged(Query query, const ReadingPosition &position)
{
    if (!position.page.isEmpty())
        query.append({ u"max_id"_s, position.page });
    return query;
}

HttpRequest askAccount(const ConnectedAccount &account, const ReadingPosition &)
{
    return getRequest(account.server, u"/api/v1/accounts/verify_credentials"_s);
}

HttpRequest askStatuses(const ConnectedAccount &account, const ReadingPosition &position)
{
    const QString id = Mastodon::localId(account.accountId);
    return getRequest(
        account.server, u"/api/v1/accounts/%1/statuses"_s.arg(id),
        paged({ { u"limit"_s, u"40"_s }, { u"exclude_reblogs"_s, u"true"_s } }, position));
}

HttpRequest askStatusesById(const ConnectedAccount &account, const ReadingPosition &position)
{
    Query query;
    for (const QString &id : position.ids)
        query.append({ u"id[]"_s, id });
    return getRequest(account.server, u"/api/v1/statuses"_s, query);
}

/// The list, and between its pages the threads in which somebody answered.
HttpRequest askMentions(const ConnectedAccount &account, const ReadingPosition &position)
{
    const Turn turn = Turn::fromText(position.page);
    if (turn.kind == Turn::Kind::Details)
        return getRequest(account.server, u"/api/v1/statuses/%1/context"_s.arg(turn.ids.value(0)));
    ReadingPosition list = position;
    list.page = turn.listToken;
    return getRequest(account.server, u"/api/v1/notifications"_s,
                      paged({ { u"types[]"_s, u"mention"_s }, { u"limit"_s, u"80"_s } }, list));
}

class MastodonClient final : public PlatformClient
{
public:
    QString platform() const override { return u"mastodon"_s; }
    const SignIn &signIn() const override
    {
        static const MastodonSignIn signIn;
        return signIn;
    }
    QList<Reading> readings(const ConnectedAccount &account) const override;
    QList<NotOffered> notOffered(const ConnectedAccount &) const override
    {
        return { { ReadingSubject::Earnings,
                   tr("Mastodon pays nothing out and knows of no money.") },
                 { ReadingSubject::ContentDays,
                   tr("Mastodon counts favourites and boosts, but no views and no days.") } };
    }
    void authorise(HttpRequest &request, const Tokens &tokens, const QDateTime &) const override
    {
        authoriseByBearer(request, tokens);
    }
    Reaction reactionTo(const HttpReply &reply, const QDateTime &nowUtc) const override;
    std::optional<HttpRequest> replyRequest(const ConnectedAccount &account,
                                            const RemoteComment &comment, const QString &text,
                                            const QByteArray &idempotencyKey) const override;
};

QList<Reading> MastodonClient::readings(const ConnectedAccount &) const
{
    Reading profile;
    profile.name = "profile";
    profile.subject = ReadingSubject::Profile;
    profile.scope = u"read:accounts"_s;
    profile.request = askAccount;
    profile.read = readPage<Mastodon::readAccount>;
    Reading statuses;
    statuses.name = "statuses";
    statuses.subject = ReadingSubject::Contents;
    statuses.shape = Reading::Shape::Newest;
    statuses.scope = u"read:statuses"_s;
    statuses.request = askStatuses;
    statuses.read = readPage<Mastodon::readStatuses>;
    Reading counters;
    counters.name = "counters";
    counters.subject = ReadingSubject::ContentMetrics;
    counters.shape = Reading::Shape::ById;
    counters.batch = 20;
    counters.scope = u"read:statuses"_s;
    counters.request = askStatusesById;
    counters.read = readPage<Mastodon::readStatuses>;
    Reading mentions;
    mentions.name = "mentions";
    mentions.subject = ReadingSubject::Comments;
    mentions.shape = Reading::Shape::Newest;
    mentions.scope = u"read:notifications"_s;
    mentions.request = askMentions;
    mentions.read = readPage<Mastodon::readMentions>;
    return { profile, statuses, counters, mentions };
}

Reaction MastodonClient::reactionTo(const HttpReply &reply, const QDateTime &nowUtc) const
{
    const auto words = [&] {
        const Result<JsonDocument> document = JsonDocument::parse(reply.body);
        return document ? document->root()["error"].text() : QString();
    };
    // A thread that is gone, or not for us, has no replies.
    const bool isThread = reply.url.path().endsWith("/context"_L1);
    if (isThread && (reply.status == 403 || reply.status == 404))
        return reaction(Kind::Read);
    switch (reply.status) {
    case 401: // there is nothing to renew
        return reaction(Kind::SignInAgain);
    case 403:
        return reaction(Kind::SignInAgain, words());
    case 404:
        if (reply.url.path().endsWith("/api/v1/statuses"_L1))
            return reaction(Kind::NotOffered,
                            tr("This server is too old to tell the counters of older posts."));
        return reaction(Kind::Gone);
    case 410:
        return reaction(Kind::SignInAgain, tr("The platform has closed this account."));
    case 429:
        return waitForLimit(reply, "X-RateLimit-Reset", nowUtc);
    }
    return reactionToStatus(reply, nowUtc);
}

std::optional<HttpRequest> MastodonClient::replyRequest(const ConnectedAccount &account,
                                                        const RemoteComment &comment,
                                                        const QString &text,
                                                        const QByteArray &idempotencyKey) const
{
    const bool mayWrite = account.scopes.isEmpty() || account.scopes.contains(u"write:statuses"_s)
        || account.scopes.contains(u"write"_s);
    if (!mayWrite || comment.externalId.isEmpty())
        return std::nullopt;
    const QString mention
        = comment.authorHandle.isEmpty() ? QString() : u'@' + comment.authorHandle + u' ';
    QList<QPair<QString, QString>> form{ { u"status"_s, mention + text },
                                         { u"in_reply_to_id"_s, comment.externalId } };
    // A private word is not answered in public.
    const QString visibility = comment.metadata[u"visibility"].toString();
    if (!visibility.isEmpty())
        form.append({ u"visibility"_s, visibility });
    HttpRequest request = formRequest(getRequest(account.server, u"/api/v1/statuses"_s).url, form);
    request.setHeader("Idempotency-Key", idempotencyKey);
    return request;
}

} // namespace

const PlatformClient &mastodonClient()
{
    static const MastodonClient client;
    return client;
}

} // namespace Creator
