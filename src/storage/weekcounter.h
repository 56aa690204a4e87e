#pragma once

#include "core/result.h"
#include "storage/metricweeks.h"

#include <QSet>

#include <unordered_map>

namespace Creator {

class Connection;

/// Keeps metric_weeks while values are written. Days that come in their order, as reports give
/// them, cost a row a week; others are counted again from the first one on.
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
        enum class State {
            InOrder, // each day so far was later than all before; `sums` are known
            InLastWeek, // only days of the last week that has a row: nothing changes
            Mixed // to be counted again from `firstDay` on
        };
        State state = State::Mixed;
        qint64 week = 0;
        qint64 firstDay = 0; // that was written
        qint64 lastDay = 0;
        MetricWeeks::Sums sums;
    };
    [[nodiscard]] Result<Count> begin(qint64 series, qint64 day);
    [[nodiscard]] Status goOn(qint64 series, Count &count, qint64 day, std::optional<Micros> value);

    Connection &m_connection;
    std::unordered_map<qint64, Count> m_counts;
    QSet<qint64> m_renewed;
    QSet<qint64> m_removed;
};

} // namespace Creator
