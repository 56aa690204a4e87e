#include "platforms/tiktok/tiktokclient.h"

#include "platforms/signinwords.h"
#include "platforms/tiktok/tiktokparser.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

using Kind = Reaction::Kind;

/// Its client id is a key, its scopes have commas, its challenge is hex.
class TikTokSignIn final : public SignIn
{
public:
    Kind kind() const override { return Kind::Key; }
    QUrl defaultServer() const override { return QUrl(u"https://open.tiktokapis.com"_s); }
    QStringList scopes() const override
    {
        return { u"user.info.basic"_s, u"video.list"_s, u"user.info.profile"_s,
                 u"user.info.stats"_s };
    }
    Result<Step> next(const SignInAnswers &answers, const QList<HttpReply> &) const override
    {
        Step step;
        step.tokens = pastedTokens(answers);
        if (step.tokens)
            return step;
        if (answers.clientId.isEmpty() || answers.clientSecret.isEmpty())
            return failure(needsOwnApp(u"TikTok"_s));
        const QUrl server = serverOf(answers, defaultServer());
        OAuthProvider provider;
        provider.authorizeUrl = endpointOf(server, defaultServer(),
                                           QUrl(u"https://www.tiktok.com/v2/auth/authorize/"_s));
        provider.tokenUrl = getRequest(server, u"/v2/oauth/token/"_s).url;
        provider.revokeUrl = getRequest(server, u"/v2/oauth/revoke/"_s).url;
        provider.clientId = answers.clientId;
        provider.clientSecret = answers.clientSecret;
        provider.clientIdField = u"client_key"_s;
        provider.scopes = answers.scopes.isEmpty() ? scopes() : answers.scopes;
        provider.scopeSeparator = u',';
        provider.challenge = OAuthProvider::Challenge::Hex;
        provider.redirectPath = u"/callback/"_s;
        step.provider = provider;
        return step;
    }
    std::optional<HttpRequest> refreshRequest(const QUrl &server,
                                              const Tokens &tokens) const override
    {
        if (tokens.refresh.isEmpty() || clientIdOf(tokens).isEmpty())
            return std::nullopt;
        const QUrl base = server.isEmpty() ? defaultServer() : server;
        return formRequest(getRequest(base, u"/v2/oauth/token/"_s).url,
                           { { u"grant_type"_s, u"refresh_token"_s },
                             { u"client_key"_s, clientIdOf(tokens) },
                             { u"client_secret"_s, clientSecretOf(tokens) },
                             { u"refresh_token"_s, QString::fromUtf8(tokens.refresh) } });
    }
};

const TikTokSignIn &tikTokSignIn()
{
    static const TikTokSignIn signIn;
    return signIn;
}

QUrl address(const ConnectedAccount &account, const QString &path, const QString &fields)
{
    const QUrl server = account.server.isEmpty() ? tikTokSignIn().defaultServer() : account.server;
    return getRequest(server, path, { { u"fields"_s, fields } }).url;
}

const QString &videoFields()
{
    static const QString fields = u"id,create_time,title,video_description,duration,share_url,"
                                  u"like_count,comment_count,share_count,view_count"_s;
    return fields;
}

bool mayAsk(const ConnectedAccount &account, const QString &scope)
{
    return account.scopes.isEmpty() || account.scopes.contains(scope);
}

HttpRequest askUser(const ConnectedAccount &account, const ReadingPosition &)
{
    // One field without its right fails them all.
    QString fields = u"open_id,display_name"_s;
    if (mayAsk(account, u"user.info.profile"_s))
        fields += u",username,profile_deep_link"_s;
    if (mayAsk(account, u"user.info.stats"_s))
        fields += u",follower_count,following_count,likes_count,video_count"_s;
    HttpRequest request;
    request.url = address(account, u"/v2/user/info/"_s, fields);
    return request;
}

HttpRequest askVideos(const ConnectedAccount &account, const ReadingPosition &position)
{
    QJsonObject body{ { u"max_count"_s, 20 } };
    if (!position.page.isEmpty())
        body.insert(u"cursor"_s, position.page.toLongLong());
    return jsonRequest(address(account, u"/v2/video/list/"_s, videoFields()),
                       QJsonDocument(body).toJson(QJsonDocument::Compact));
}

HttpRequest askVideosById(const ConnectedAccount &account, const ReadingPosition &position)
{
    const QJsonObject body{
        { u"filters"_s,
          QJsonObject{ { u"video_ids"_s, QJsonArray::fromStringList(position.ids) } } }
    };
    return jsonRequest(address(account, u"/v2/video/query/"_s, videoFields()),
                       QJsonDocument(body).toJson(QJsonDocument::Compact));
}

class TikTokClient final : public PlatformClient
{
public:
    QString platform() const override { return u"tiktok"_s; }
    const SignIn &signIn() const override { return tikTokSignIn(); }
    QList<Reading> readings(const ConnectedAccount &account) const override;
    QList<NotOffered> notOffered(const ConnectedAccount &) const override
    {
        return { { ReadingSubject::Earnings,
                   tr("TikTok tells apps no money. Import a file or enter it by hand.") },
                 { ReadingSubject::Comments, tr("TikTok does not hand out comments.") },
                 { ReadingSubject::ContentDays,
                   tr("TikTok counts from the beginning only, not by days.") } };
    }
    void authorise(HttpRequest &request, const Tokens &tokens, const QDateTime &) const override
    {
        authoriseByBearer(request, tokens);
    }
    Reaction reactionTo(const HttpReply &reply, const QDateTime &nowUtc) const override;
};

QList<Reading> TikTokClient::readings(const ConnectedAccount &account) const
{
    Reading profile;
    profile.name = "profile";
    profile.subject = ReadingSubject::Profile;
    profile.request = askUser;
    profile.read = readPage<TikTok::readUser>;
    Reading videos;
    videos.name = "videos";
    videos.subject = ReadingSubject::Contents;
    videos.shape = Reading::Shape::Newest;
    videos.overlapDays = 14;
    videos.scope = u"video.list"_s;
    videos.request = askVideos;
    videos.read = readPage<TikTok::readVideos>;
    Reading counters;
    counters.name = "counters";
    counters.subject = ReadingSubject::ContentMetrics;
    counters.shape = Reading::Shape::ById;
    counters.batch = 20;
    counters.scope = u"video.list"_s;
    counters.request = askVideosById;
    counters.read = readPage<TikTok::readVideos>;
    if (!mayAsk(account, u"video.list"_s))
        return { profile };
    return { profile, videos, counters };
}

Reaction TikTokClient::reactionTo(const HttpReply &reply, const QDateTime &nowUtc) const
{
    // Success is a word in the answer, not its status.
    const Result<JsonDocument> document = JsonDocument::parse(reply.body);
    const QString word = document ? document->root()["error"]["code"].text() : QString();
    if (word == "access_token_invalid"_L1)
        return reaction(Kind::RefreshToken);
    if (word == "scope_not_authorized"_L1 || word == "scope_permission_missed"_L1)
        return reaction(Kind::NotOffered,
                        tr("The right to this was not given. Connect again to give it."));
    if (word == "rate_limit_exceeded"_L1)
        return waitUntil(retryAfter(reply, nowUtc), nowUtc);
    if (word == "internal_error"_L1)
        return reaction(Kind::TryLater);
    if (reply.isSuccess() && !word.isEmpty() && word != "ok"_L1)
        return reaction(Kind::Fail);
    return reactionToStatus(reply, nowUtc);
}

} // namespace

const PlatformClient &tikTokClient()
{
    static const TikTokClient client;
    return client;
}

} // namespace Creator
