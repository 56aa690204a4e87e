#include "platforms/twitch/twitchclient.h"

#include "platforms/signinwords.h"
#include "platforms/twitch/twitchparser.h"

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

using Kind = Reaction::Kind;
using Query = QList<QPair<QString, QString>>;

/// A public app has no secret, and each refresh token works once.
class TwitchSignIn final : public SignIn
{
public:
    Kind kind() const override { return Kind::DeviceCode; }
    QUrl defaultServer() const override { return QUrl(u"https://api.twitch.tv"_s); }
    QStringList scopes() const override
    {
        return { u"moderator:read:followers"_s, u"channel:read:subscriptions"_s };
    }
    Result<Step> next(const SignInAnswers &answers, const QList<HttpReply> &) const override
    {
        if (answers.clientId.isEmpty())
            return failure(needsOwnApp(u"Twitch"_s));
        const QUrl server = serverOf(answers, defaultServer());
        OAuthProvider provider;
        provider.flow = OAuthProvider::Flow::Device;
        provider.deviceUrl = idUrl(server, u"device"_s);
        provider.tokenUrl = idUrl(server, u"token"_s);
        provider.revokeUrl = idUrl(server, u"revoke"_s);
        provider.clientId = answers.clientId;
        provider.scopes = answers.scopes.isEmpty() ? scopes() : answers.scopes;
        // Its name for what others call scope.
        provider.authorizeExtras = { { u"scopes"_s, provider.scopes.join(QChar::Space) } };
        Step step;
        step.provider = provider;
        return step;
    }
    std::optional<HttpRequest> refreshRequest(const QUrl &server,
                                              const Tokens &tokens) const override
    {
        if (tokens.refresh.isEmpty())
            return std::nullopt;
        return formRequest(idUrl(server, u"token"_s),
                           { { u"grant_type"_s, u"refresh_token"_s },
                             { u"client_id"_s, clientIdOf(tokens) },
                             { u"refresh_token"_s, QString::fromUtf8(tokens.refresh) } });
    }
    std::optional<HttpRequest> revokeRequest(const QUrl &server,
                                             const Tokens &tokens) const override
    {
        return formRequest(idUrl(server, u"revoke"_s),
                           { { u"client_id"_s, clientIdOf(tokens) },
                             { u"token"_s, QString::fromUtf8(tokens.access) } });
    }

private:
    QUrl idUrl(const QUrl &server, const QString &name) const
    {
        return endpointOf(server, defaultServer(), QUrl(u"https://id.twitch.tv/oauth2/"_s + name));
    }
};

const TwitchSignIn &twitchSignIn()
{
    static const TwitchSignIn signIn;
    return signIn;
}

HttpRequest ask(const ConnectedAccount &account, const QString &path, const Query &query = {})
{
    const QUrl server = account.server.isEmpty() ? twitchSignIn().defaultServer() : account.server;
    return getRequest(server, u"/helix/"_s + path, query);
}

HttpRequest askUser(const ConnectedAccount &account, const ReadingPosition &)
{
    return ask(account, u"users"_s);
}

HttpRequest askFollowers(const ConnectedAccount &account, const ReadingPosition &)
{
    return ask(account, u"channels/followers"_s,
               { { u"broadcaster_id"_s, account.accountId }, { u"first"_s, u"1"_s } });
}

HttpRequest askSubscriptions(const ConnectedAccount &account, const ReadingPosition &)
{
    return ask(account, u"subscriptions"_s,
               { { u"broadcaster_id"_s, account.accountId }, { u"first"_s, u"1"_s } });
}

HttpRequest askVideos(const ConnectedAccount &account, const ReadingPosition &position)
{
    Query query{ { u"user_id"_s, account.accountId },
                 { u"first"_s, u"100"_s },
                 { u"sort"_s, u"time"_s } };
    if (!position.page.isEmpty())
        query.append({ u"after"_s, position.page });
    return ask(account, u"videos"_s, query);
}

HttpRequest askVideosById(const ConnectedAccount &account, const ReadingPosition &position)
{
    Query query;
    for (const QString &id : position.ids)
        query.append({ u"id"_s, id });
    return ask(account, u"videos"_s, query);
}

class TwitchClient final : public PlatformClient
{
public:
    QString platform() const override { return u"twitch"_s; }
    const SignIn &signIn() const override { return twitchSignIn(); }
    QList<Reading> readings(const ConnectedAccount &account) const override;
    QList<NotOffered> notOffered(const ConnectedAccount &) const override
    {
        return { { ReadingSubject::Earnings,
                   tr("Twitch tells no money. Import the revenue file of the creator dashboard.") },
                 { ReadingSubject::Comments,
                   tr("Twitch does not hand out what was said in chat.") } };
    }
    void authorise(HttpRequest &request, const Tokens &tokens, const QDateTime &) const override
    {
        authoriseByBearer(request, tokens);
        request.setHeader("Client-Id", clientIdOf(tokens).toUtf8());
    }
    Reaction reactionTo(const HttpReply &reply, const QDateTime &nowUtc) const override;
};

QList<Reading> TwitchClient::readings(const ConnectedAccount &account) const
{
    const auto reading = [](const QByteArray &name, ReadingSubject subject, Reading::Shape shape,
                            decltype(Reading::request) request, decltype(Reading::read) read) {
        Reading reading;
        reading.name = name;
        reading.subject = subject;
        reading.shape = shape;
        reading.request = request;
        reading.read = read;
        return reading;
    };
    using S = ReadingSubject;
    using Shape = Reading::Shape;
    QList<Reading> readings{
        reading("profile", S::Profile, Shape::Pages, askUser, readPage<Twitch::readUser>),
        reading("videos", S::Contents, Shape::Newest, askVideos, readPage<Twitch::readVideos>),
        reading("counters", S::ContentMetrics, Shape::ById, askVideosById,
                readPage<Twitch::readVideos>),
        reading("followers", S::ChannelDays, Shape::Pages, askFollowers,
                readPage<Twitch::readFollowers>),
    };
    readings[1].overlapDays = 14;
    readings[2].batch = 100;
    const QString scope = u"channel:read:subscriptions"_s;
    if (account.scopes.isEmpty() || account.scopes.contains(scope)) {
        readings.append(reading("subscriptions", S::ChannelDays, Shape::Pages, askSubscriptions,
                                readPage<Twitch::readSubscriptions>));
        readings.last().scope = scope;
    }
    return readings;
}

Reaction TwitchClient::reactionTo(const HttpReply &reply, const QDateTime &nowUtc) const
{
    if (reply.status == 429)
        return waitForLimit(reply, "Ratelimit-Reset", nowUtc);
    if (reply.status == 401) {
        const Result<JsonDocument> document = JsonDocument::parse(reply.body);
        const QString message = document ? document->root()["message"].text() : QString();
        if (message.contains("scope"_L1, Qt::CaseInsensitive))
            return reaction(Kind::NotOffered,
                            tr("The right to this was not given. Connect again to give it."));
        if (message.contains("client id"_L1, Qt::CaseInsensitive))
            return reaction(Kind::SignInAgain); // another app's token
    }
    return reactionToStatus(reply, nowUtc);
}

} // namespace

const PlatformClient &twitchClient()
{
    static const TwitchClient client;
    return client;
}

} // namespace Creator
