#include "platforms/mastodon/mastodonsignin.h"

#include "platforms/jsonreader.h"
#include "platforms/signinwords.h"

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

OAuthProvider providerOf(const QUrl &server, const QString &clientId,
                         const QByteArray &clientSecret)
{
    OAuthProvider provider;
    provider.authorizeUrl = getRequest(server, u"/oauth/authorize"_s).url;
    provider.tokenUrl = getRequest(server, u"/oauth/token"_s).url;
    provider.revokeUrl = getRequest(server, u"/oauth/revoke"_s).url;
    provider.clientId = clientId;
    provider.clientSecret = clientSecret;
    return provider;
}

} // namespace

QStringList MastodonSignIn::scopes() const
{
    return { u"read:accounts"_s, u"read:statuses"_s, u"read:notifications"_s, u"write:statuses"_s };
}

Result<SignIn::Step> MastodonSignIn::next(const SignInAnswers &answers,
                                          const QList<HttpReply> &replies) const
{
    const QUrl server = serverOf(answers, defaultServer());
    if (server.host().isEmpty())
        return failure(notThisPlatform(u"Mastodon"_s));
    // What is only read is asked for, unless the person wants to answer from here.
    const QStringList wished = answers.scopes.isEmpty() ? scopes().first(3) : answers.scopes;
    Step step;
    if (!answers.clientId.isEmpty()) {
        step.provider = providerOf(server, answers.clientId, answers.clientSecret);
        step.provider->scopes = wished;
        return step;
    }
    if (replies.isEmpty()) {
        // The port is not compared for this address, and only for it.
        step.request = formRequest(getRequest(server, u"/api/v1/apps"_s).url,
                                   { { u"client_name"_s, u"Creator Dashboard"_s },
                                     { u"redirect_uris"_s, u"http://127.0.0.1/callback"_s },
                                     { u"scopes"_s, scopes().join(QChar::Space) } });
        return step;
    }
    const HttpReply &reply = replies.last();
    const Result<JsonDocument> document = JsonDocument::parse(reply.body);
    if (!reply.isSuccess() && reply.status != 422)
        return failure(signInError(reply, u"Mastodon"_s));
    const QString id = document ? document->root()["client_id"].text() : QString();
    if (id.isEmpty())
        return failure(notThisPlatform(u"Mastodon"_s));
    step.provider = providerOf(server, id, document->root()["client_secret"].text().toUtf8());
    step.provider->scopes = wished;
    return step;
}

std::optional<HttpRequest> MastodonSignIn::revokeRequest(const QUrl &server,
                                                         const Tokens &tokens) const
{
    return formRequest(getRequest(server, u"/oauth/revoke"_s).url,
                       { { u"client_id"_s, clientIdOf(tokens) },
                         { u"client_secret"_s, clientSecretOf(tokens) },
                         { u"token"_s, QString::fromUtf8(tokens.access) } });
}

} // namespace Creator
