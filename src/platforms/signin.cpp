#include "platforms/signin.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

QString text(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes);
}

/// "a b", "a,b" or ["a", "b"]: platforms differ.
QStringList scopesOf(const QJsonValue &value)
{
    QStringList scopes;
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue &scope : array)
            scopes.append(scope.toString());
    } else {
        scopes = value.toString().replace(u',', u' ').split(u' ', Qt::SkipEmptyParts);
    }
    return scopes;
}

} // namespace

QByteArray Tokens::toJson() const
{
    QJsonObject json{ { u"access"_s, text(access) } };
    if (!refresh.isEmpty())
        json.insert(u"refresh"_s, text(refresh));
    if (expiresAt.isValid())
        json.insert(u"expires_at"_s, expiresAt.toMSecsSinceEpoch());
    if (!scopes.isEmpty())
        json.insert(u"scopes"_s, QJsonArray::fromStringList(scopes));
    if (!extra.isEmpty())
        json.insert(u"extra"_s, extra);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

std::optional<Tokens> Tokens::fromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject() || !document[u"access"].isString())
        return std::nullopt;
    Tokens tokens;
    tokens.access = document[u"access"].toString().toUtf8();
    tokens.refresh = document[u"refresh"].toString().toUtf8();
    if (document[u"expires_at"].isDouble())
        tokens.expiresAt
            = QDateTime::fromMSecsSinceEpoch(document[u"expires_at"].toInteger(), Qt::UTC);
    tokens.scopes = scopesOf(document[u"scopes"]);
    tokens.extra = document[u"extra"].toObject();
    return tokens;
}

Tokens Tokens::renewedBy(const Tokens &answer) const
{
    Tokens renewed = answer;
    if (renewed.refresh.isEmpty())
        renewed.refresh = refresh;
    if (renewed.scopes.isEmpty())
        renewed.scopes = scopes;
    if (renewed.extra.isEmpty())
        renewed.extra = extra;
    return renewed;
}

SignIn::~SignIn() = default;

std::optional<HttpRequest> SignIn::refreshRequest(const QUrl &, const Tokens &) const
{
    return std::nullopt;
}

Result<Tokens> SignIn::readRefresh(const HttpReply &reply, const QDateTime &nowUtc) const
{
    return readTokenReply(reply, nowUtc);
}

std::optional<HttpRequest> SignIn::revokeRequest(const QUrl &, const Tokens &) const
{
    return std::nullopt;
}

Result<Tokens> readTokenReply(const HttpReply &reply, const QDateTime &nowUtc)
{
    const QJsonDocument document = QJsonDocument::fromJson(reply.body);
    if (reply.status == 429)
        return failure(Error::Code::RateLimited, {});
    if (reply.status >= 500)
        return failure(Error::Code::Network, {});
    if (!reply.isSuccess())
        return failure(Error::Code::Unauthorized, document[u"error"].toString());
    const QByteArray access = document[u"access_token"].toString().toUtf8();
    if (access.isEmpty())
        return failure(Error::Code::InvalidData, {});
    Tokens tokens;
    tokens.access = access;
    tokens.refresh = document[u"refresh_token"].toString().toUtf8();
    const qint64 seconds = document[u"expires_in"].toInteger();
    if (seconds > 0)
        tokens.expiresAt = nowUtc.addSecs(seconds);
    tokens.scopes = scopesOf(document[u"scope"]);
    return tokens;
}

} // namespace Creator
