#include "platforms/bluesky/blueskyclient.h"

#include "platforms/bluesky/blueskyparser.h"
#include "platforms/bluesky/blueskyreply.h"
#include "platforms/bluesky/blueskysignin.h"
#include "platforms/signinwords.h"
#include "platforms/turn.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

using Query = QList<QPair<QString, QString>>;

const BlueskySignIn &blueskySignIn()
{
    static const BlueskySignIn signIn;
    return signIn;
}

/// The entryway of the largest network is not where the data is; a server that somebody named is.
QUrl serverOf(const ConnectedAccount &account, const QString &personal)
{
    const QUrl entryway = blueskySignIn().defaultServer();
    if (account.server.isEmpty() || account.server.authority() == entryway.authority())
        return personal.isEmpty() ? entryway : QUrl(personal);
    return account.server;
}

HttpRequest ask(const ConnectedAccount &account, const QString &method, const Query &query)
{
    const QString personal = account.settings[u"personal_server"].toString();
    return getRequest(serverOf(account, personal), u"/xrpc/"_s + method, query);
}

Query paged(Query query, const ReadingPosition &position)
{
    if (!position.page.isEmpty())
        query.append({ u"cursor"_s, position.page });
    return query;
}

HttpRequest askProfile(const ConnectedAccount &account, const ReadingPosition &position)
{
    if (position.page.isEmpty())
        return ask(account, u"com.atproto.server.getSession"_s, {});
    const QString server = position.page.section(QChar::Space, 1);
    return getRequest(serverOf(account, server), u"/xrpc/app.bsky.actor.getProfile"_s,
                      { { u"actor"_s, position.page.section(QChar::Space, 0, 0) } });
}

Result<PlatformPage> readProfile(const ConnectedAccount &account, const ReadingPosition &position,
                                 const HttpReply &reply)
{
    return readJsonPage({ account, position, reply },
                        position.page.isEmpty() ? Bluesky::readSession : Bluesky::readProfile);
}

HttpRequest askFeed(const ConnectedAccount &account, const ReadingPosition &position)
{
    return ask(account, u"app.bsky.feed.getAuthorFeed"_s,
               paged({ { u"actor"_s, account.accountId },
                       { u"limit"_s, u"100"_s },
                       { u"filter"_s, u"posts_with_replies"_s } },
                     position));
}

HttpRequest askPosts(const ConnectedAccount &account, const ReadingPosition &position)
{
    Query query;
    for (const QString &id : position.ids)
        query.append({ u"uris"_s, id });
    return ask(account, u"app.bsky.feed.getPosts"_s, query);
}

/// The list, and between its pages the threads in which somebody answered.
HttpRequest askNotifications(const ConnectedAccount &account, const ReadingPosition &position)
{
    const Turn turn = Turn::fromText(position.page);
    if (turn.kind == Turn::Kind::Details)
        return ask(account, u"app.bsky.feed.getPostThread"_s,
                   { { u"uri"_s, turn.ids.value(0) },
                     { u"depth"_s, u"100"_s },
                     { u"parentHeight"_s, u"0"_s } });
    ReadingPosition list = position;
    list.page = turn.listToken;
    return ask(account, u"app.bsky.notification.listNotifications"_s,
               paged({ { u"limit"_s, u"100"_s },
                       { u"reasons"_s, u"reply"_s },
                       { u"reasons"_s, u"mention"_s },
                       { u"reasons"_s, u"quote"_s } },
                     list));
}

bool isThread(const HttpReply &reply)
{
    return reply.url.path().endsWith("feed.getPostThread"_L1);
}

class BlueskyClient final : public PlatformClient
{
public:
    QString platform() const override { return u"bluesky"_s; }
    const SignIn &signIn() const override { return blueskySignIn(); }
    QList<Reading> readings(const ConnectedAccount &account) const override;
    QList<NotOffered> notOffered(const ConnectedAccount &account) const override;
    void authorise(HttpRequest &request, const Tokens &tokens, const QDateTime &) const override
    {
        authoriseByBearer(request, tokens);
    }
    Reaction reactionTo(const HttpReply &reply, const QDateTime &nowUtc) const override;
    std::optional<HttpRequest> replyRequest(const ConnectedAccount &account,
                                            const RemoteComment &comment, const QString &text,
                                            const QByteArray &idempotencyKey) const override;
    /// The key is the name of the record: putting it again replaces it by itself.
    std::chrono::seconds keyLifetime() const override { return std::chrono::seconds::max(); }
};

QList<Reading> BlueskyClient::readings(const ConnectedAccount &) const
{
    Reading profile;
    profile.name = "profile";
    profile.subject = ReadingSubject::Profile;
    profile.request = askProfile;
    profile.read = readProfile;
    Reading feed;
    feed.name = "feed";
    feed.subject = ReadingSubject::Contents;
    feed.shape = Reading::Shape::Newest;
    feed.request = askFeed;
    feed.read = readPage<Bluesky::readFeed>;
    Reading posts;
    posts.name = "posts";
    posts.subject = ReadingSubject::ContentMetrics;
    posts.shape = Reading::Shape::ById;
    posts.batch = 25;
    posts.request = askPosts;
    posts.read = readPage<Bluesky::readPosts>;
    Reading notifications;
    notifications.name = "notifications";
    notifications.subject = ReadingSubject::Comments;
    notifications.shape = Reading::Shape::Newest;
    notifications.request = askNotifications;
    notifications.read = readPage<Bluesky::readNotifications>;
    return { profile, feed, posts, notifications };
}

QList<NotOffered> BlueskyClient::notOffered(const ConnectedAccount &) const
{
    return { { ReadingSubject::Earnings, tr("Bluesky pays nothing out and knows of no money.") },
             { ReadingSubject::ContentDays,
               tr("Bluesky counts likes, reposts and replies, but no views and no days.") } };
}

Reaction BlueskyClient::reactionTo(const HttpReply &reply, const QDateTime &nowUtc) const
{
    using Kind = Reaction::Kind;
    const bool isSession = reply.url.path().endsWith("server.getSession"_L1);
    if (reply.isSuccess() && !isSession)
        return reaction(Kind::Read);
    const Result<JsonDocument> document = JsonDocument::parse(reply.body);
    const JsonValue root = document ? document->root() : JsonValue();
    if (reply.isSuccess()) {
        const QString status = root["status"].text(); // there only if it is not active
        return status.isEmpty() ? reaction(Kind::Read)
                                : reaction(Kind::SignInAgain, accountClosedSentence());
    }
    const QString word = root["error"].text();
    if (reply.status == 429)
        return waitForLimit(reply, "RateLimit-Reset", nowUtc);
    if (word == "ExpiredToken"_L1)
        return reaction(Kind::RefreshToken);
    if (word == "InvalidToken"_L1 || word == "AuthMissing"_L1 || word == "AuthenticationRequired"_L1
        || word == "AuthFactorTokenRequired"_L1)
        return reaction(Kind::SignInAgain);
    if (word == "AccountTakedown"_L1 || word == "AccountDeactivated"_L1)
        return reaction(Kind::SignInAgain, accountClosedSentence());
    if (word == "NotFound"_L1 && isThread(reply))
        return reaction(Kind::Read); // a thread that is gone has no replies
    if (word == "NotFound"_L1)
        return reaction(Kind::Gone);
    if (word == "BlockedActor"_L1 || word == "BlockedByActor"_L1)
        return reaction(Kind::SkipItem);
    if (word == "InvalidCursor"_L1)
        return reaction(Kind::ResetCursor);
    return reactionToStatus(reply, nowUtc);
}

std::optional<HttpRequest> BlueskyClient::replyRequest(const ConnectedAccount &account,
                                                       const RemoteComment &comment,
                                                       const QString &text,
                                                       const QByteArray &idempotencyKey) const
{
    const auto word = [&](QStringView key) { return comment.metadata[key].toString(); };
    if (word(u"cid").isEmpty() || comment.externalId.isEmpty() || account.accountId.isEmpty())
        return std::nullopt;
    const QJsonObject parent{ { u"uri"_s, comment.externalId }, { u"cid"_s, word(u"cid") } };
    QJsonObject root = parent;
    if (!word(u"root_uri").isEmpty() && !word(u"root_cid").isEmpty())
        root = { { u"uri"_s, word(u"root_uri") }, { u"cid"_s, word(u"root_cid") } };
    QDateTime instant = Bluesky::instantOf(idempotencyKey);
    if (!instant.isValid())
        instant = comment.publishedAt.toUTC();
    const QJsonObject record{ { u"$type"_s, u"app.bsky.feed.post"_s },
                              { u"text"_s, text },
                              { u"createdAt"_s, instant.toString(Qt::ISODateWithMs) },
                              { u"reply"_s,
                                QJsonObject{ { u"root"_s, root }, { u"parent"_s, parent } } } };
    const QJsonObject body{ { u"repo"_s, account.accountId },
                            { u"collection"_s, u"app.bsky.feed.post"_s },
                            { u"rkey"_s, Bluesky::recordKey(instant, idempotencyKey) },
                            { u"record"_s, record } };
    const QUrl url = ask(account, u"com.atproto.repo.putRecord"_s, {}).url;
    return jsonRequest(url, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

} // namespace

const PlatformClient &blueskyClient()
{
    static const BlueskyClient client;
    return client;
}

} // namespace Creator
