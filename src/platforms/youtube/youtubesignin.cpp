#include "platforms/youtube/youtubesignin.h"

#include "platforms/signinwords.h"

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

QString scope(const QString &name)
{
    return u"https://www.googleapis.com/auth/"_s + name;
}

QUrl tokenUrl(const QUrl &server, const QUrl &usual)
{
    return endpointOf(server, usual, QUrl(u"https://oauth2.googleapis.com/token"_s));
}

QUrl revokeUrl(const QUrl &server, const QUrl &usual)
{
    return endpointOf(server, usual, QUrl(u"https://oauth2.googleapis.com/revoke"_s));
}

} // namespace

QString YouTubeScopes::read()
{
    return scope(u"youtube.readonly"_s);
}
QString YouTubeScopes::analytics()
{
    return scope(u"yt-analytics.readonly"_s);
}
QString YouTubeScopes::money()
{
    return scope(u"yt-analytics-monetary.readonly"_s);
}
QString YouTubeScopes::comments()
{
    return scope(u"youtube.force-ssl"_s);
}

QUrl YouTubeSignIn::defaultServer() const
{
    return QUrl(u"https://youtube.googleapis.com"_s);
}

QStringList YouTubeSignIn::scopes() const
{
    return { YouTubeScopes::read(), YouTubeScopes::analytics(), YouTubeScopes::money(),
             YouTubeScopes::comments() };
}

Result<SignIn::Step> YouTubeSignIn::next(const SignInAnswers &answers,
                                         const QList<HttpReply> &) const
{
    if (answers.clientId.isEmpty())
        return failure(needsOwnApp(u"YouTube"_s));
    const QUrl server = serverOf(answers, defaultServer());
    OAuthProvider provider;
    provider.authorizeUrl = endpointOf(server, defaultServer(),
                                       QUrl(u"https://accounts.google.com/o/oauth2/v2/auth"_s));
    provider.tokenUrl = tokenUrl(server, defaultServer());
    provider.revokeUrl = revokeUrl(server, defaultServer());
    provider.clientId = answers.clientId;
    provider.clientSecret = answers.clientSecret;
    // Reading and writing comments is one right, so it is asked for only by wish.
    provider.scopes = answers.scopes.isEmpty() ? scopes().first(3) : answers.scopes;
    provider.redirectPath = u"/callback/google"_s;
    provider.authorizeExtras
        = { { u"access_type"_s, u"offline"_s }, { u"prompt"_s, u"consent"_s } };
    Step step;
    step.provider = provider;
    return step;
}

std::optional<HttpRequest> YouTubeSignIn::refreshRequest(const QUrl &server,
                                                         const Tokens &tokens) const
{
    if (tokens.refresh.isEmpty())
        return std::nullopt;
    QList<QPair<QString, QString>> form{
        { u"grant_type"_s, u"refresh_token"_s },
        { u"refresh_token"_s, QString::fromUtf8(tokens.refresh) },
        { u"client_id"_s, clientIdOf(tokens) },
    };
    if (!clientSecretOf(tokens).isEmpty())
        form.append({ u"client_secret"_s, clientSecretOf(tokens) });
    return formRequest(tokenUrl(server, defaultServer()), form);
}

std::optional<HttpRequest> YouTubeSignIn::revokeRequest(const QUrl &server,
                                                        const Tokens &tokens) const
{
    const QByteArray &token = tokens.refresh.isEmpty() ? tokens.access : tokens.refresh;
    return formRequest(revokeUrl(server, defaultServer()),
                       { { u"token"_s, QString::fromUtf8(token) } });
}

} // namespace Creator
