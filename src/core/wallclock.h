#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTime>
#include <QTimeZone>

#include <compare>
#include <optional>

namespace Creator {

/// What a clock on the wall shows: a day and a time, in no zone. What repeats "every Monday at
/// nine" means wall clocks; an instant comes of one only with a zone.
struct WallClock
{
    QDate day;
    QTime time;

    [[nodiscard]] bool isValid() const { return day.isValid() && time.isValid(); }
    /// "2026-11-22T09:00:00", as stored.
    [[nodiscard]] QString toText() const;
    /// ISO 8601 without an offset, seconds optional; nothing for anything else.
    [[nodiscard]] static std::optional<WallClock> fromText(const QString &text);

    friend bool operator==(const WallClock &, const WallClock &) = default;
    friend bool operator<(const WallClock &a, const WallClock &b)
    {
        return a.day != b.day ? a.day < b.day : a.time < b.time;
    }
};

/// The instant (UTC) at which the clocks of `zone` show `clock`. When they are put back and show it
/// twice, the first time; when they are put forward past it, as much later as they jump (RFC 5545,
/// 3.3.5). Null for an invalid clock or zone.
[[nodiscard]] QDateTime instantOf(const WallClock &clock, const QTimeZone &zone);

/// What the clocks of `zone` show at `instant`.
[[nodiscard]] WallClock wallClockAt(const QDateTime &instant, const QTimeZone &zone);

} // namespace Creator
