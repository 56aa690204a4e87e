#include "platforms/ghost/ghostkey.h"

#include <QMessageAuthenticationCode>

#include <algorithm>

namespace Creator::Ghost {

namespace {

constexpr int lifeSeconds = 300;

bool isHex(const QByteArray &text)
{
    return std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    });
}

QByteArray encoded(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace

std::optional<Key> keyOf(const QByteArray &text)
{
    const QByteArrayList parts = text.trimmed().split(':');
    if (parts.size() != 2 || parts[0].isEmpty() || parts[1].size() < 32 || parts[1].size() % 2 != 0)
        return std::nullopt;
    if (!isHex(parts[0]) || !isHex(parts[1]))
        return std::nullopt;
    return Key{ parts[0], QByteArray::fromHex(parts[1]) };
}

QByteArray tokenOf(const Key &key, const QDateTime &nowUtc)
{
    const qint64 now = nowUtc.toSecsSinceEpoch();
    const QByteArray header = R"({"alg":"HS256","typ":"JWT","kid":")" + key.id + "\"}";
    const QByteArray claims = "{\"iat\":" + QByteArray::number(now)
        + ",\"exp\":" + QByteArray::number(now + lifeSeconds) + R"(,"aud":"/admin/"})";
    const QByteArray text = encoded(header) + '.' + encoded(claims);
    const QByteArray signature
        = QMessageAuthenticationCode::hash(text, key.secret, QCryptographicHash::Sha256);
    return text + '.' + encoded(signature);
}

} // namespace Creator::Ghost
