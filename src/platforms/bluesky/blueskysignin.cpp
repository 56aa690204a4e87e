#include "platforms/bluesky/blueskysignin.h"

#include "platforms/jsonreader.h"
#include "platforms/signinwords.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

/// Both tokens change with every renewal.
Result<Tokens> readSession(const HttpReply &reply)
{
    const Result<JsonDocument> document = JsonDocument::parse(reply.body);
    if (!document)
        return failure(notThisPlatform(u"Bluesky"_s));
    Tokens tokens;
    tokens.access = document->root()["accessJwt"].text().toUtf8();
    tokens.refresh = document->root()["refreshJwt"].text().toUtf8();
    if (tokens.access.isEmpty() || tokens.refresh.isEmpty())
        return failure(notThisPlatform(u"Bluesky"_s));
    return tokens;
}

HttpRequest withRefreshToken(const QUrl &server, const QString &method, const Tokens &tokens)
{
    HttpRequest request = getRequest(server, u"/xrpc/"_s + method);
    request.method = HttpRequest::Method::Post;
    request.setHeader("Authorization", "Bearer " + tokens.refresh);
    return request;
}

HttpRequest sessionRequest(const QUrl &server, const SignInAnswers &answers)
{
    QString name = answers.name.trimmed();
    if (name.startsWith(u'@'))
        name.remove(0, 1);
    QJsonObject body{ { u"identifier"_s, name },
                      { u"password"_s, QString::fromUtf8(answers.secret.trimmed()) } };
    if (!answers.code.isEmpty())
        body.insert(u"authFactorToken"_s, answers.code.trimmed());
    const QUrl url = getRequest(server, u"/xrpc/com.atproto.server.createSession"_s).url;
    return jsonRequest(url, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

} // namespace

QUrl BlueskySignIn::defaultServer() const
{
    return QUrl(u"https://bsky.social"_s);
}

Result<SignIn::Step> BlueskySignIn::next(const SignInAnswers &answers,
                                         const QList<HttpReply> &replies) const
{
    Step step;
    if (replies.isEmpty()) {
        step.request = sessionRequest(serverOf(answers, defaultServer()), answers);
        return step;
    }
    const HttpReply &reply = replies.last();
    if (reply.isSuccess()) {
        const Result<Tokens> tokens = readSession(reply);
        if (!tokens)
            return failure(tokens.error());
        step.tokens = *tokens;
        return step;
    }
    const Result<JsonDocument> document = JsonDocument::parse(reply.body);
    const QString word = document ? document->root()["error"].text() : QString();
    if (word == "AuthFactorTokenRequired"_L1) {
        step.needsCode = true;
        return step;
    }
    if (word == "AccountTakedown"_L1)
        return failure(Error::Code::Unauthorized, accountClosedSentence());
    return failure(signInError(reply, u"Bluesky"_s));
}

std::optional<HttpRequest> BlueskySignIn::refreshRequest(const QUrl &server,
                                                         const Tokens &tokens) const
{
    if (tokens.refresh.isEmpty())
        return std::nullopt;
    return withRefreshToken(server, u"com.atproto.server.refreshSession"_s, tokens);
}

Result<Tokens> BlueskySignIn::readRefresh(const HttpReply &reply, const QDateTime &) const
{
    if (!reply.isSuccess())
        return failure(signInError(reply, u"Bluesky"_s));
    return readSession(reply);
}

std::optional<HttpRequest> BlueskySignIn::revokeRequest(const QUrl &server,
                                                        const Tokens &tokens) const
{
    if (tokens.refresh.isEmpty())
        return std::nullopt;
    return withRefreshToken(server, u"com.atproto.server.deleteSession"_s, tokens);
}

} // namespace Creator
