#include "platforms/bluesky/blueskyreply.h"

#include "core/uuid.h"

#include <QCryptographicHash>

namespace Creator::Bluesky {

QString recordKey(const QDateTime &instant, const QByteArray &idempotencyKey)
{
    static constexpr char digits[] = "234567abcdefghijklmnopqrstuvwxyz";
    const QByteArray hash = QCryptographicHash::hash(idempotencyKey, QCryptographicHash::Sha256);
    const auto part
        = [&](qsizetype at) { return quint64(uchar(hash[at])) << 8 | uchar(hash[at + 1]); };
    const quint64 micros = quint64(instant.toMSecsSinceEpoch()) * 1000 + part(0) % 1000;
    quint64 number = (micros << 10 | (part(2) & 0x3ff)) & 0x7fffffffffffffff;
    QString key(13, u' ');
    for (qsizetype i = key.size(); i > 0; --i) {
        key[i - 1] = QLatin1Char(digits[number & 31]);
        number >>= 5;
    }
    return key;
}

QDateTime instantOf(const QByteArray &idempotencyKey)
{
    const std::optional<Uuid> id = idempotencyKey.size() == 16
        ? Uuid::fromBytes(idempotencyKey)
        : Uuid::fromText(QString::fromLatin1(idempotencyKey));
    if (!id || id->version() != 7)
        return {};
    qint64 milliseconds = 0;
    for (size_t i = 0; i < 6; ++i)
        milliseconds = milliseconds << 8 | id->bytes()[i];
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
}

} // namespace Creator::Bluesky
