#include "planning/postingslots.h"

#include <algorithm>

namespace Creator::PostingSlots {

namespace {

QList<QDateTime> slotsOfDay(const QList<PostingSlot> &weekly, QDate day, const QTimeZone &zone)
{
    QList<QDateTime> found;
    for (const PostingSlot &slot : weekly) {
        if (slot.weekday != day.dayOfWeek() || slot.minute < 0 || slot.minute >= 24 * 60)
            continue;
        const QDateTime at = instantOf({ day, QTime(slot.minute / 60, slot.minute % 60) }, zone);
        if (at.isValid() && !found.contains(at))
            found.append(at);
    }
    std::sort(found.begin(), found.end());
    return found;
}

bool isFree(const QDateTime &at, const QList<QDateTime> &taken)
{
    constexpr int close = takenWithinMinutes * 60;
    const auto next = std::upper_bound(taken.begin(), taken.end(), at.addSecs(-close));
    return next == taken.end() || *next >= at.addSecs(close);
}

} // namespace

QList<QDateTime> between(const QList<PostingSlot> &weekly, const QDateTime &from,
                         const QDateTime &until, const QTimeZone &zone)
{
    QList<QDateTime> found;
    if (!from.isValid() || !until.isValid() || !zone.isValid())
        return found;
    const QDate last = std::min(wallClockAt(until, zone).day, from.date().addDays(daysAhead));
    for (QDate day = wallClockAt(from, zone).day; day <= last; day = day.addDays(1)) {
        const QList<QDateTime> ofDay = slotsOfDay(weekly, day, zone);
        for (const QDateTime &at : ofDay) {
            if (at >= from && at < until)
                found.append(at);
        }
    }
    return found;
}

QDateTime nextFree(const QList<PostingSlot> &weekly, const QList<QDateTime> &taken,
                   const QDateTime &from, const QTimeZone &zone)
{
    if (weekly.isEmpty() || !from.isValid() || !zone.isValid())
        return {};
    QDate day = wallClockAt(from, zone).day;
    for (int i = 0; i <= daysAhead; ++i, day = day.addDays(1)) {
        const QList<QDateTime> ofDay = slotsOfDay(weekly, day, zone);
        for (const QDateTime &at : ofDay) {
            if (at >= from && isFree(at, taken))
                return at;
        }
    }
    return {};
}

} // namespace Creator::PostingSlots
