#pragma once

#include "storage/metricowners.h"
#include "storage/metricrollup.h"
#include "storage/seriesnumbers.h"

#include <optional>

namespace Creator {

class Statement;

/// Puts values of metrics where they belong: owner, series, value, and rollups, inside the
/// transaction of its WriteContext.
///
/// What a person entered stays; of the rest the source whose newest day is later wins, whatever
/// the order of coming.
class MetricWriter
{
public:
    MetricWriter(WriteContext &context, MetricTarget target);

    /// The newest day the source knows of; none counts as the newest of all.
    void setNewestDay(std::optional<qint64> day) { m_newestDay = day; }

    /// True if the stored value changed or is new.
    [[nodiscard]] Result<bool> put(const MetricRecord &metric);

    /// For a series that has no values yet, by the day: many times faster than put(), but part of
    /// no undo, and of the rollups only after MetricRollup::rebuild().
    [[nodiscard]] Result<qint64> series(const MetricRecord &metric);
    [[nodiscard]] Status append(qint64 series, qint64 day, double value);
    /// The id of the content that a metric record names; the content is made if it is new.
    [[nodiscard]] Result<Uuid> content(const MetricRecord &record)
    {
        return m_owners.contentOf(record);
    }

    /// Writes the rollups; once, at the end. finishPage() leaves the days to who asks.
    [[nodiscard]] Status finish() { return m_rollup.flush(); }
    [[nodiscard]] Result<MetricDays> finishPage() { return m_rollup.flushWeeks(); }

private:
    struct Day
    {
        qint64 owner = 0;
        qint64 day = 0;
        qint64 days = 0;
        friend bool operator==(const Day &, const Day &) = default;
    };

    void bindBatch(Statement &statement, int index) const;
    [[nodiscard]] bool waitsToBeNew() const;
    [[nodiscard]] Result<bool> isStored(const MetricRecord &metric, qint64 series);
    [[nodiscard]] Status noteDay(const Day &day, qint64 run);
    [[nodiscard]] Result<bool> insert(const MetricRecord &metric, qint64 series, qint64 run);
    [[nodiscard]] Result<std::optional<double>> replace(const MetricRecord &metric, qint64 series,
                                                        qint64 run);
    [[nodiscard]] Result<qint64> metricRun();

    WriteContext &m_context;
    MetricTarget m_target;
    std::optional<qint64> m_newestDay;
    std::optional<qint64> m_run;
    std::optional<Day> m_lastDay; // is in metric_days already
    MetricOwners m_owners;
    SeriesNumbers m_series;
    MetricRollup m_rollup;
};

} // namespace Creator
