#include "platforms/ratelimit.h"

namespace Creator {

namespace {

QByteArray either(const HttpReply &reply, const QByteArray &name)
{
    const QByteArray plain = reply.header("RateLimit-" + name).trimmed();
    return plain.isEmpty() ? reply.header("X-RateLimit-" + name).trimmed() : plain;
}

QDateTime instant(const QByteArray &text, const QDateTime &nowUtc)
{
    constexpr double leastUnixTime = 1'000'000'000;
    bool isNumber = false;
    const double seconds = text.toDouble(&isNumber);
    if (!isNumber)
        return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODateWithMs).toUTC();
    if (!(seconds >= 0) || seconds > 4 * leastUnixTime)
        return {};
    const qint64 ms = qint64(seconds * 1'000);
    return seconds < leastUnixTime ? nowUtc.addMSecs(ms)
                                   : QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
}

} // namespace

RateLimit rateLimit(const HttpReply &reply, const QDateTime &nowUtc)
{
    RateLimit limit;
    bool isNumber = false;
    const qint64 remaining = either(reply, "Remaining").toLongLong(&isNumber);
    if (isNumber)
        limit.remaining = std::max<qint64>(0, remaining);
    if (const QByteArray reset = either(reply, "Reset"); !reset.isEmpty())
        limit.reset = instant(reset, nowUtc);
    return limit;
}

} // namespace Creator
