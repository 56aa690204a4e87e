#pragma once

#include "core/result.h"
#include "core/wallclock.h"
#include "domain/ids.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace Creator {

/// What repeats: a rule of RFC 5545 that begins at a wall clock of a zone. A content "every Monday
/// at nine" stays at nine when the clocks change.
struct RecurrenceRule
{
    QString rrule; // "FREQ=WEEKLY;BYDAY=MO", with or without "RRULE:"
    WallClock start;
    QByteArray zone; // IANA name

    friend bool operator==(const RecurrenceRule &, const RecurrenceRule &) = default;
};

/// One time that a rule names.
struct Occurrence
{
    WallClock clock; // as the rule says, also where the clocks jump over it
    QDateTime at; // UTC

    friend bool operator==(const Occurrence &, const Occurrence &) = default;
};

/// When a rule falls due. Pure. Refuses (Error::Code::InvalidData, one sentence) what is no rule,
/// rules that repeat more often than once a day but by BYHOUR and BYMINUTE, rules in other
/// calendars (RSCALE), an unknown zone, and rules that never fall due.
namespace Recurrence {

/// How far ahead contents are made.
inline constexpr int daysAhead = 90;
/// As many are given at most; the rest comes with a later call.
inline constexpr int maxOccurrences = 366;

[[nodiscard]] Status check(const RecurrenceRule &rule);

/// Those at or after `from` and before `until` (UTC), in order.
[[nodiscard]] Result<QList<Occurrence>> occurrences(const RecurrenceRule &rule,
                                                    const QDateTime &from, const QDateTime &until);
/// Those to be made now: from `madeUntil` (null: from now) up to daysAhead from now.
[[nodiscard]] Result<QList<Occurrence>> due(const RecurrenceRule &rule, const QDateTime &madeUntil,
                                            const QDateTime &nowUtc);

/// The same for the same series and wall clock, whenever and wherever it is asked: making twice
/// makes none twice, and one that was moved or deleted does not come back.
[[nodiscard]] ContentId contentIdOf(SeriesId series, const WallClock &clock);

/// The rule in words: "Every 2 weeks, Monday and Thursday, 9:00 AM, 10 times". Empty for a rule
/// that check() refuses.
[[nodiscard]] QString describe(const RecurrenceRule &rule);

} // namespace Recurrence

} // namespace Creator
