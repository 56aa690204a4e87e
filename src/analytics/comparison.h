#pragma once

#include "domain/money.h"

#include <QDate>
#include <QList>

#include <optional>

namespace Creator {

/// Days, both included; neither is null and `to` is not before `from`.
struct DaySpan
{
    QDate from;
    QDate to;

    [[nodiscard]] qint64 days() const { return from.daysTo(to) + 1; }
    friend bool operator==(const DaySpan &, const DaySpan &) = default;
};

/// The days before today, which is not over yet: what "the last 28 days" means everywhere.
[[nodiscard]] inline DaySpan lastDays(QDate today, int days)
{
    return { today.addDays(-days), today.addDays(-1) };
}

enum class ComparedWith { PreviousPeriod, YearAgo };

/// The days just before, as many; or the same days of the year before. 29 February becomes the
/// 28th.
[[nodiscard]] DaySpan comparedRange(const DaySpan &range, ComparedWith with);

/// Two figures of one metric. What is not known is never taken for 0.
struct MetricChange
{
    std::optional<Micros> now;
    std::optional<Micros> before;

    [[nodiscard]] std::optional<Micros> difference() const;
    /// In per cent of `before`; nothing if that is 0 or below.
    [[nodiscard]] std::optional<double> percent() const;
};

/// How far a content had come so many days after it went out, so that contents of different age
/// can be compared.
///
/// `days` begins with the day of publishing. Nothing where a day up to that age is not known or not
/// over yet.
[[nodiscard]] QList<std::optional<Micros>> byAge(const QList<std::optional<Micros>> &days,
                                                 const QList<int> &ages);

} // namespace Creator
