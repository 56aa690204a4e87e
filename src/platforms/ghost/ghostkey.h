#pragma once

#include <QByteArray>
#include <QDateTime>

#include <optional>

namespace Creator::Ghost {

/// A key of the Admin API: "id:secret", the secret in hex.
struct Key
{
    QByteArray id;
    QByteArray secret; // as bytes
};

[[nodiscard]] std::optional<Key> keyOf(const QByteArray &text);
/// A token of five minutes (HS256) that only this key can sign.
[[nodiscard]] QByteArray tokenOf(const Key &key, const QDateTime &nowUtc);

} // namespace Creator::Ghost
