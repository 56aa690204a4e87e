#include "planning/calendargrid.h"

#include <algorithm>

namespace Creator {

namespace {

constexpr int secondsPerMinute = 60;
constexpr int shortestMinutes = 15;

QDateTime wallClock(const QDateTime &instant, const QTimeZone &zone)
{
    // As if the wall clock were UTC, so that arithmetic on it knows no change of clocks.
    return instant.toUTC().addSecs(zone.offsetFromUtc(instant));
}

struct ClockChange
{
    int before = 0; // minute of the day at which the clock changes …
    int after = 0; // … and the one it then shows
};

std::optional<ClockChange> clockChangeOn(QDate day, const QTimeZone &zone)
{
    const QDateTime begin = instantAt(day, QTime(0, 0), zone);
    const QDateTime end = instantAt(day.addDays(1), QTime(0, 0), zone);
    const int before = zone.offsetFromUtc(begin.addSecs(-1));
    const int after = zone.offsetFromUtc(end.addSecs(-1));
    if (before == after)
        return std::nullopt;
    const auto change = zone.nextTransition(begin.addSecs(-1));
    if (!change.atUtc.isValid() || change.atUtc >= end)
        return std::nullopt;
    const QDateTime midnight(day, QTime(0, 0), Qt::UTC);
    const auto minuteWith = [&](int offset) {
        return static_cast<int>(midnight.secsTo(change.atUtc.toUTC().addSecs(offset))
                                / secondsPerMinute);
    };
    return ClockChange{ minuteWith(before), minuteWith(after) };
}

} // namespace

int MonthGrid::cellOf(QDate day) const
{
    const qint64 cell = begin.daysTo(day);
    return cell >= 0 && cell < cells ? static_cast<int>(cell) : -1;
}

bool MonthGrid::isInMonth(QDate day) const
{
    return day.year() == month.year() && day.month() == month.month();
}

MonthGrid monthGrid(QDate anyDay, Qt::DayOfWeek weekStart)
{
    const QDate first(anyDay.year(), anyDay.month(), 1);
    return { first, weekBegin(first, weekStart) };
}

QDate weekBegin(QDate day, Qt::DayOfWeek weekStart)
{
    return day.addDays(-((day.dayOfWeek() - static_cast<int>(weekStart) + 7) % 7));
}

QDateTime instantAt(QDate day, QTime time, const QTimeZone &zone)
{
    const QDateTime wall(day, time, Qt::UTC);
    // A day to either side is beyond any change of clocks that could concern this time.
    const int before = zone.offsetFromUtc(wall.addDays(-1));
    const int after = zone.offsetFromUtc(wall.addDays(1));
    const QDateTime early = wall.addSecs(-std::max(before, after));
    if (zone.offsetFromUtc(early) == std::max(before, after))
        return early;
    const QDateTime late = wall.addSecs(-std::min(before, after));
    if (zone.offsetFromUtc(late) == std::min(before, after))
        return late;
    return wall.addSecs(-before);
}

QDateTime instantAt(QDate day, int minute, const QTimeZone &zone)
{
    const int days
        = minute >= 0 ? minute / minutesPerDay : -((minutesPerDay - 1 - minute) / minutesPerDay);
    const int rest = minute - days * minutesPerDay;
    return instantAt(day.addDays(days), QTime(rest / 60, rest % 60), zone);
}

QDate dayOf(const QDateTime &instant, const QTimeZone &zone)
{
    return wallClock(instant, zone).date();
}

int minuteOfDay(const QDateTime &instant, const QTimeZone &zone)
{
    return wallClock(instant, zone).time().msecsSinceStartOfDay() / (secondsPerMinute * 1000);
}

QDateTime movedToDay(const QDateTime &instant, QDate day, const QTimeZone &zone)
{
    if (dayOf(instant, zone) == day)
        return instant; // also where its time comes twice that day
    return instantAt(day, wallClock(instant, zone).time(), zone);
}

int snappedMinute(int minute, int step)
{
    const int half = minute >= 0 ? step / 2 : -step / 2;
    return (minute + half) / step * step;
}

int minutesIn(QDate day, const QTimeZone &zone)
{
    return static_cast<int>(
        instantAt(day, QTime(0, 0), zone).secsTo(instantAt(day.addDays(1), QTime(0, 0), zone))
        / secondsPerMinute);
}

std::optional<MinuteSpan> skippedOn(QDate day, const QTimeZone &zone)
{
    const auto change = clockChangeOn(day, zone);
    if (!change || change->after <= change->before)
        return std::nullopt;
    return MinuteSpan{ change->before, std::min(change->after, minutesPerDay) };
}

std::optional<MinuteSpan> doubledOn(QDate day, const QTimeZone &zone)
{
    const auto change = clockChangeOn(day, zone);
    if (!change || change->after >= change->before)
        return std::nullopt;
    return MinuteSpan{ std::max(change->after, 0), change->before };
}

std::optional<MinuteSpan> spanOn(QDate day, const QDateTime &start, int minutes,
                                 const QTimeZone &zone)
{
    const QDateTime stop = start.addSecs(qint64(std::max(minutes, 1)) * secondsPerMinute);
    const QDate firstDay = dayOf(start, zone);
    const QDate lastDay = dayOf(stop.addSecs(-1), zone);
    if (day < firstDay || day > lastDay)
        return std::nullopt;
    MinuteSpan span;
    span.begin = day == firstDay ? minuteOfDay(start, zone) : 0;
    span.end = day == lastDay ? minuteOfDay(stop.addSecs(-1), zone) + 1 : minutesPerDay;
    if (span.length() < shortestMinutes) {
        // The clock went back meanwhile, or it is too short to be seen.
        const int length = std::max(shortestMinutes, firstDay == lastDay ? minutes : 0);
        span.end = std::min(span.begin + length, minutesPerDay);
        span.begin = std::min(span.begin, span.end - shortestMinutes);
    }
    return span;
}

} // namespace Creator
