#pragma once

#include <QDate>
#include <QDateTime>
#include <QTimeZone>

#include <optional>

namespace Creator {

inline constexpr int minutesPerDay = 24 * 60;

/// Minutes of the wall clock, 0 … 1440; `end` is not part of it.
struct MinuteSpan
{
    int begin = 0;
    int end = 0;

    [[nodiscard]] int length() const { return end - begin; }
    friend bool operator==(const MinuteSpan &, const MinuteSpan &) = default;
};

// Days, weeks and wall clocks. Instants are UTC; days and minutes are those of the zone.

/// The six weeks that a month is shown in.
struct MonthGrid
{
    static constexpr int rows = 6;
    static constexpr int columns = 7;
    static constexpr int cells = rows * columns;

    QDate month; // its first day
    QDate begin; // the first of the 42 days

    [[nodiscard]] QDate at(int cell) const { return begin.addDays(cell); }
    /// -1 for a day that is not shown.
    [[nodiscard]] int cellOf(QDate day) const;
    [[nodiscard]] bool isInMonth(QDate day) const;
};

[[nodiscard]] MonthGrid monthGrid(QDate anyDay, Qt::DayOfWeek weekStart);
/// The first day of the week that `day` is in.
[[nodiscard]] QDate weekBegin(QDate day, Qt::DayOfWeek weekStart);

/// The instant at which the zone's clocks show `time` on `day`. A time that a day leaves out moves
/// on by as much as is left out (02:30 → 03:30); of a time that comes twice, the first.
[[nodiscard]] QDateTime instantAt(QDate day, QTime time, const QTimeZone &zone);
/// The same with a minute of the day, which may lie outside of it (-30 is 23:30 the day before).
[[nodiscard]] QDateTime instantAt(QDate day, int minute, const QTimeZone &zone);

[[nodiscard]] QDate dayOf(const QDateTime &instant, const QTimeZone &zone);
/// 0 … 1439
[[nodiscard]] int minuteOfDay(const QDateTime &instant, const QTimeZone &zone);

/// The same time of the wall clock on another day.
[[nodiscard]] QDateTime movedToDay(const QDateTime &instant, QDate day, const QTimeZone &zone);

/// The nearest multiple of `step` minutes.
[[nodiscard]] int snappedMinute(int minute, int step);

/// 1440, or 1380 and 1500 where the clocks change.
[[nodiscard]] int minutesIn(QDate day, const QTimeZone &zone);
/// The minutes that the day leaves out, and those that it has twice.
[[nodiscard]] std::optional<MinuteSpan> skippedOn(QDate day, const QTimeZone &zone);
[[nodiscard]] std::optional<MinuteSpan> doubledOn(QDate day, const QTimeZone &zone);

/// What an item of `minutes` takes of `day` on the wall clock; nothing if it does not touch it.
/// Never shorter than a quarter of an hour, also where the clock goes back meanwhile.
[[nodiscard]] std::optional<MinuteSpan> spanOn(QDate day, const QDateTime &start, int minutes,
                                               const QTimeZone &zone);

} // namespace Creator
