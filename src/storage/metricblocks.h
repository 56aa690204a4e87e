#pragma once

#include "core/result.h"
#include "domain/money.h"

#include <limits>
#include <optional>

namespace Creator {

class Connection;

/// A value as the rollups count it: in millionths, since those add up exactly. Nothing for one
/// that cannot be true (beyond ±5·10¹¹) and counts nowhere.
[[nodiscard]] std::optional<Micros> countedMetric(double value);

/// What a series of daily values had come to before each of its blocks of
/// fourteen days (table metric_blocks).
namespace MetricBlocks {

inline constexpr qint64 days = 14;
inline constexpr qint64 none = std::numeric_limits<qint64>::min();

/// The first day of the block that a day is in. Days count from 1970-01-01.
[[nodiscard]] qint64 blockOf(qint64 series, qint64 day);

struct Sums
{
    qint64 sum = 0;
    qint64 n = 0;

    /// Wraps round instead of overflowing: what was added can always be taken away again.
    void add(qint64 moreSum, qint64 moreN);
    friend bool operator==(const Sums &, const Sums &) = default;
};

/// The last block that has a row, or `none`.
[[nodiscard]] Result<qint64> last(Connection &connection, qint64 series);
/// What the series had come to before a block, by the rows of earlier ones.
[[nodiscard]] Result<Sums> before(Connection &connection, qint64 series, qint64 block);
[[nodiscard]] Status insert(Connection &connection, qint64 series, qint64 block,
                            const Sums &before);
/// Values were put on `day` and maybe later ones.
[[nodiscard]] Status extend(Connection &connection, qint64 series, qint64 day);
/// Whatever the series has is counted anew.
[[nodiscard]] Status renew(Connection &connection, qint64 series);
[[nodiscard]] Status remove(Connection &connection, qint64 series);

} // namespace MetricBlocks

} // namespace Creator
