#include "import/icsentry.h"
#include "import/icsvalues.h"

#include <algorithm>

namespace Creator {

namespace {

constexpr int mostSteps = 20'000;

} // namespace

QList<QDateTime> occurrencesOf(const IcsEntry &entry, IcsZones &zones, const IcsWishes &wishes)
{
    QSet<QDateTime> found;
    const auto add = [&](const QDateTime &at) {
        if (at >= wishes.repeatFrom && at < wishes.repeatUntil && !entry.without.contains(at)
            && found.size() < mostIcsOccurrences)
            found.insert(at);
    };
    add(entry.item.start);
    for (const QDateTime &at : entry.extra)
        add(at);
    if (entry.rule) {
        const bool isUtc = !entry.start.is_date && icaltime_is_utc(entry.start);
        const QDate near = wishes.repeatFrom.date().addDays(-2);
        const QDate far = wishes.repeatUntil.date().addDays(2);
        const QList<WallClock> clocks
            = IcsValues::repeated(*entry.rule, entry.start, far, mostSteps);
        for (const WallClock &clock : clocks) {
            if (clock.day < near)
                continue;
            add(isUtc ? QDateTime(clock.day, clock.time, Qt::UTC)
                      : zones.instant(clock, entry.start.is_date ? QByteArray() : entry.tzid));
        }
    }
    QList<QDateTime> sorted(found.begin(), found.end());
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

} // namespace Creator
