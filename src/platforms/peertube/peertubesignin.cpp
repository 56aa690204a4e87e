#include "platforms/peertube/peertubesignin.h"

#include "platforms/jsonreader.h"
#include "platforms/signinwords.h"

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

QString wordOf(const HttpReply &reply, std::string_view key)
{
    const Result<JsonDocument> document = JsonDocument::parse(reply.body);
    return document ? document->root()[key].text() : QString();
}

HttpRequest tokenRequest(const QUrl &server, const SignInAnswers &answers, const HttpReply &client)
{
    HttpRequest request = formRequest(getRequest(server, u"/api/v1/users/token"_s).url,
                                      { { u"client_id"_s, wordOf(client, "client_id") },
                                        { u"client_secret"_s, wordOf(client, "client_secret") },
                                        { u"grant_type"_s, u"password"_s },
                                        { u"username"_s, answers.name.trimmed() },
                                        { u"password"_s, QString::fromUtf8(answers.secret) } });
    if (!answers.code.isEmpty())
        request.setHeader("x-peertube-otp", answers.code.trimmed().toLatin1());
    return request;
}

} // namespace

Result<SignIn::Step> PeerTubeSignIn::next(const SignInAnswers &answers,
                                          const QList<HttpReply> &replies) const
{
    const QUrl server = serverOf(answers, defaultServer());
    if (server.host().isEmpty())
        return failure(notThisPlatform(u"PeerTube"_s));
    Step step;
    if (replies.isEmpty()) {
        step.request = getRequest(server, u"/api/v1/oauth-clients/local"_s);
        return step;
    }
    const HttpReply &client = replies.first();
    if (!client.isSuccess())
        return failure(signInError(client, u"PeerTube"_s));
    if (wordOf(client, "client_id").isEmpty())
        return failure(notThisPlatform(u"PeerTube"_s));
    if (replies.size() == 1) {
        step.request = tokenRequest(server, answers, client);
        return step;
    }
    const HttpReply &reply = replies.last();
    if (wordOf(reply, "code") == "missing_two_factor"_L1) {
        step.needsCode = true;
        return step;
    }
    if (!reply.isSuccess())
        return failure(signInError(reply, u"PeerTube"_s));
    // When they end is not counted from here, where there is no clock: the first 401 says it.
    Result<Tokens> tokens = readTokenReply(reply, QDateTime());
    if (!tokens)
        return failure(notThisPlatform(u"PeerTube"_s));
    tokens->expiresAt = {};
    tokens->extra = { { u"client_id"_s, wordOf(client, "client_id") },
                      { u"client_secret"_s, wordOf(client, "client_secret") } };
    step.tokens = *tokens;
    return step;
}

std::optional<HttpRequest> PeerTubeSignIn::refreshRequest(const QUrl &server,
                                                          const Tokens &tokens) const
{
    if (tokens.refresh.isEmpty())
        return std::nullopt;
    return formRequest(getRequest(server, u"/api/v1/users/token"_s).url,
                       { { u"client_id"_s, clientIdOf(tokens) },
                         { u"client_secret"_s, clientSecretOf(tokens) },
                         { u"grant_type"_s, u"refresh_token"_s },
                         { u"refresh_token"_s, QString::fromUtf8(tokens.refresh) } });
}

std::optional<HttpRequest> PeerTubeSignIn::revokeRequest(const QUrl &server,
                                                         const Tokens &tokens) const
{
    HttpRequest request = getRequest(server, u"/api/v1/users/revoke-token"_s);
    request.method = HttpRequest::Method::Post;
    request.setHeader("Authorization", "Bearer " + tokens.access);
    return request;
}

} // namespace Creator
