#pragma once

#include "core/result.h"
#include "domain/money.h"

#include <optional>

namespace Creator {

class Connection;

/// A value as the rollups count it: in millionths, since those add up exactly. Nothing for one
/// that cannot be true (beyond ±10¹²) and counts nowhere.
[[nodiscard]] std::optional<Micros> countedMetric(double value);

/// What a series of daily values had come to before each of its weeks (table metric_weeks).
namespace MetricWeeks {

/// The number of the week, Monday to Sunday, that a day is in; days count from 1970-01-01.
[[nodiscard]] qint64 weekOf(qint64 day);
[[nodiscard]] constexpr qint64 firstDayOf(qint64 week)
{
    return week * 7 - 3;
}

struct Sums
{
    qint64 sum = 0;
    qint64 n = 0;

    /// Wraps round instead of overflowing: what was added can always be taken away again.
    void add(qint64 moreSum, qint64 moreN);
    friend bool operator==(const Sums &, const Sums &) = default;
};

/// The last week that has a row; nothing if none has.
[[nodiscard]] Result<std::optional<qint64>> last(Connection &connection, qint64 series);
/// What the series had come to before a week, by the rows of earlier ones.
[[nodiscard]] Result<Sums> before(Connection &connection, qint64 series, qint64 week);
[[nodiscard]] Status insert(Connection &connection, qint64 series, qint64 week, const Sums &before);
/// Values were put on `day` and maybe later ones.
[[nodiscard]] Status extend(Connection &connection, qint64 series, qint64 day);
/// Whatever the series has is counted anew.
[[nodiscard]] Status renew(Connection &connection, qint64 series);
[[nodiscard]] Status remove(Connection &connection, qint64 series);

} // namespace MetricWeeks

} // namespace Creator
