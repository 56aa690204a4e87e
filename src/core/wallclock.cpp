#include "core/wallclock.h"

namespace Creator {

using namespace Qt::StringLiterals;

QString WallClock::toText() const
{
    return isValid() ? day.toString(Qt::ISODate) + u'T' + time.toString(u"HH:mm:ss") : QString();
}

std::optional<WallClock> WallClock::fromText(const QString &text)
{
    if (text.size() < 16 || text.size() > 19 || text.at(10) != u'T')
        return std::nullopt;
    const WallClock clock{ QDate::fromString(text.left(10), Qt::ISODate),
                           QTime::fromString(text.mid(11),
                                             text.size() == 16 ? u"HH:mm"_s : u"HH:mm:ss"_s) };
    return clock.isValid() ? std::optional(clock) : std::nullopt;
}

QDateTime instantOf(const WallClock &clock, const QTimeZone &zone)
{
    if (!clock.isValid() || !zone.isValid())
        return {};
    const QDateTime asUtc(clock.day, clock.time, Qt::UTC);
    const int before = zone.offsetFromUtc(asUtc.addDays(-1));
    const int after = zone.offsetFromUtc(asUtc.addDays(1));
    const QDateTime early = asUtc.addSecs(-before);
    if (before == after || zone.offsetFromUtc(early) == before)
        return early;
    const QDateTime late = asUtc.addSecs(-after);
    return zone.offsetFromUtc(late) == after ? late : early;
}

WallClock wallClockAt(const QDateTime &instant, const QTimeZone &zone)
{
    if (!instant.isValid() || !zone.isValid())
        return {};
    const QDateTime shown = instant.toUTC().addSecs(zone.offsetFromUtc(instant));
    return { shown.date(), shown.time() };
}

} // namespace Creator
