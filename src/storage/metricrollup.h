#pragma once

#include "core/result.h"
#include "storage/metricdays.h"
#include "storage/metricplace.h"
#include "storage/weekcounter.h"

#include <optional>
#include <unordered_map>

namespace Creator {

class Connection;

/// Collects what metric values add to and take from the rollups, and writes it once per batch.
/// Sums are in millionths: the same whatever the order in which values come and go.
class MetricRollup
{
public:
    explicit MetricRollup(Connection &connection);

    /// A value was written on a day that had none, or `old`. The place takes it.
    [[nodiscard]] Status put(qint64 series, const SeriesPlace &place, qint64 day, double value,
                             std::optional<double> old);
    /// Before and after something writes values of a series without telling of each.
    [[nodiscard]] Status takeOut(qint64 series);
    [[nodiscard]] Status putIn(qint64 series);
    /// Before a series is deleted with its values, whether at once or after flush().
    [[nodiscard]] Status remove(qint64 series);

    /// Writes the collected differences, inside the caller's transaction.
    [[nodiscard]] Status flush();
    /// The same but for the days, which come back.
    [[nodiscard]] Result<MetricDays> flushWeeks();

    /// Make rollups anew from the values, inside the caller's transaction: all, or the days of
    /// places that a crash left behind (metric_stale).
    [[nodiscard]] static Status rebuild(Connection &connection);
    [[nodiscard]] static Status rebuildStale(Connection &connection);

private:
    [[nodiscard]] Status putGain(qint64 series, qint64 place, qint64 day,
                                 std::optional<Micros> value, std::optional<Micros> old);
    [[nodiscard]] Status addAll(qint64 series, const SeriesPlace &place, int sign);
    [[nodiscard]] Status scan(const std::unordered_map<qint64, SeriesPlace> &places);

    Connection &m_connection;
    MetricDays m_days;
    WeekCounter m_weeks;
};

} // namespace Creator
