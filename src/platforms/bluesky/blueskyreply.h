#pragma once

#include <QByteArray>
#include <QDateTime>

namespace Creator::Bluesky {

/// A record key (TID) made of a key that names the reply: the same one each time, so that sending
/// twice writes one record.
[[nodiscard]] QString recordKey(const QDateTime &instant, const QByteArray &idempotencyKey);
/// When the reply was made: a UUIDv7 says it; else nothing.
[[nodiscard]] QDateTime instantOf(const QByteArray &idempotencyKey);

} // namespace Creator::Bluesky
