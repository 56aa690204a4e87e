#pragma once

#include "core/result.h"
#include "storage/metricweeks.h"

#include <QSet>

#include <limits>
#include <unordered_map>

namespace Creator {

class Connection;

/// Keeps metric_weeks while values are written. A new series whose days come in their order, as
/// reports give them, costs a row a week; any other is counted again from its first changed day.
class WeekCounter
{
public:
    explicit WeekCounter(Connection &connection);

    enum class Written { New, Replaced };
    /// The value is in its table.
    [[nodiscard]] Status put(qint64 series, qint64 day, std::optional<Micros> value, Written how);
    /// Values were written without telling of each.
    void renew(qint64 series);
    void remove(qint64 series);
    /// Inside the caller's transaction.
    [[nodiscard]] Status finish();

private:
    struct Count
    {
        bool isInOrder = false;
        qint64 week = std::numeric_limits<qint64>::min();
        qint64 firstDay = 0; // that was written
        qint64 lastDay = 0;
        MetricWeeks::Sums sums;
    };
    [[nodiscard]] Result<Count> begin(qint64 series, qint64 day);

    Connection &m_connection;
    std::unordered_map<qint64, Count> m_counts;
    QSet<qint64> m_renewed;
    QSet<qint64> m_removed;
};

} // namespace Creator
