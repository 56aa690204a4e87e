#include "platforms/oauthwords.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QRandomGenerator>

#include <array>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

constexpr auto base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QString text(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes);
}

QList<QPair<QString, QString>> clientFields(const OAuthProvider &provider)
{
    QList<QPair<QString, QString>> fields = { { provider.clientIdField, provider.clientId } };
    if (!provider.clientSecret.isEmpty())
        fields.append({ u"client_secret"_s, text(provider.clientSecret) });
    return fields;
}

HttpRequest tokenRequest(const QUrl &url, const QList<QPair<QString, QString>> &fields)
{
    HttpRequest request = formRequest(url, fields);
    request.setHeader("Accept", "application/json");
    return request;
}

QJsonObject extraOf(const OAuthProvider &provider)
{
    QJsonObject extra;
    if (!provider.clientId.isEmpty())
        extra.insert(u"client_id"_s, provider.clientId);
    if (!provider.clientSecret.isEmpty())
        extra.insert(u"client_secret"_s, text(provider.clientSecret));
    return extra;
}

} // namespace

QByteArray randomWord()
{
    std::array<quint32, 8> random;
    QRandomGenerator::system()->fillRange(random.data(), qsizetype(random.size()));
    return QByteArray(reinterpret_cast<const char *>(random.data()), sizeof random)
        .toBase64(base64Url);
}

QByteArray challengeOf(const QByteArray &verifier, OAuthProvider::Challenge challenge)
{
    const QByteArray hash = QCryptographicHash::hash(verifier, QCryptographicHash::Sha256);
    switch (challenge) {
    case OAuthProvider::Challenge::Hex:
        return hash.toHex();
    case OAuthProvider::Challenge::Base64Url:
        break;
    }
    return hash.toBase64(base64Url);
}

bool isSameSecret(const QByteArray &a, const QByteArray &b)
{
    if (a.size() != b.size())
        return false;
    unsigned difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference |= unsigned(quint8(a.at(i)) ^ quint8(b.at(i)));
    return difference == 0;
}

QUrl authorizeUrl(const OAuthProvider &provider, const QUrl &redirect, const QByteArray &state,
                  const QByteArray &verifier)
{
    QList<QPair<QString, QString>> query
        = { { provider.clientIdField, provider.clientId },
            { u"response_type"_s, u"code"_s },
            { u"redirect_uri"_s, redirect.toString(QUrl::FullyEncoded) },
            { u"state"_s, text(state) },
            { u"code_challenge"_s, text(challengeOf(verifier, provider.challenge)) },
            { u"code_challenge_method"_s, u"S256"_s } };
    if (!provider.scopes.isEmpty())
        query.append({ u"scope"_s, provider.scopes.join(provider.scopeSeparator) });
    query.append(provider.authorizeExtras);
    return getRequest(provider.authorizeUrl, {}, query).url;
}

HttpRequest exchangeRequest(const OAuthProvider &provider, const QUrl &redirect,
                            const QString &code, const QByteArray &verifier)
{
    QList<QPair<QString, QString>> fields = clientFields(provider);
    fields.append({ { u"grant_type"_s, u"authorization_code"_s },
                    { u"code"_s, code },
                    { u"redirect_uri"_s, redirect.toString(QUrl::FullyEncoded) },
                    { u"code_verifier"_s, text(verifier) } });
    return tokenRequest(provider.tokenUrl, fields);
}

HttpRequest deviceRequest(const OAuthProvider &provider)
{
    const QString scopes = provider.scopes.join(provider.scopeSeparator);
    QList<QPair<QString, QString>> fields = clientFields(provider);
    // The standard's name and Twitch's; a server ignores what it does not know.
    fields.append({ { u"scope"_s, scopes }, { u"scopes"_s, scopes } });
    return tokenRequest(provider.deviceUrl, fields);
}

HttpRequest devicePollRequest(const OAuthProvider &provider, const QString &deviceCode)
{
    QList<QPair<QString, QString>> fields = clientFields(provider);
    fields.append({ { u"grant_type"_s, u"urn:ietf:params:oauth:grant-type:device_code"_s },
                    { u"device_code"_s, deviceCode },
                    { u"scopes"_s, provider.scopes.join(provider.scopeSeparator) } });
    return tokenRequest(provider.tokenUrl, fields);
}

Result<Tokens> readOAuthReply(const OAuthProvider &provider, const HttpReply &reply,
                              const QDateTime &nowUtc)
{
    Result<Tokens> tokens = readTokenReply(reply, nowUtc);
    if (!tokens) {
        const Error said = oauthError(errorWord(reply));
        return failure(said.code == Error::Code::Unauthorized ? tokens.error().code : said.code,
                       said.message);
    }
    if (tokens->scopes.isEmpty())
        tokens->scopes = provider.scopes; // RFC 6749 5.1: left out if it is what was asked for
    tokens->extra = extraOf(provider);
    return tokens;
}

QString errorWord(const HttpReply &reply)
{
    const QJsonDocument document = QJsonDocument::fromJson(reply.body);
    const QString message = document[u"message"].toString();
    if (message == u"authorization_pending" || message == u"slow_down")
        return message;
    return document[u"error"].toString();
}

Error oauthError(const QString &word)
{
    const auto say = [](Error::Code code, const char *sentence) {
        return Error{ code, QCoreApplication::translate("OAuthClient", sentence) };
    };
    if (word == u"access_denied") {
        return say(Error::Code::Unauthorized,
                   QT_TRANSLATE_NOOP("OAuthClient", "The access was not allowed in the browser."));
    }
    if (word == u"expired_token") {
        return say(
            Error::Code::Unauthorized,
            QT_TRANSLATE_NOOP("OAuthClient", "The sign-in was not finished in time. Try again."));
    }
    if (word == u"temporarily_unavailable" || word == u"server_error") {
        return say(Error::Code::Network,
                   QT_TRANSLATE_NOOP("OAuthClient",
                                     "The server has a problem of its own. Try again later."));
    }
    if (word == u"invalid_scope") {
        return say(Error::Code::InvalidData,
                   QT_TRANSLATE_NOOP("OAuthClient",
                                     "The server does not give the access that was asked for."));
    }
    if (word == u"invalid_client" || word == u"unauthorized_client" || word == u"invalid_request") {
        return say(Error::Code::InvalidData,
                   QT_TRANSLATE_NOOP("OAuthClient",
                                     "The server does not know this app. Check the client ID, the "
                                     "secret and the redirect address."));
    }
    return say(Error::Code::Unauthorized,
               QT_TRANSLATE_NOOP("OAuthClient", "The server did not accept the sign-in."));
}

} // namespace Creator
