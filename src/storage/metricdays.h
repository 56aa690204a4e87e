#pragma once

#include "core/result.h"
#include "storage/metricweeks.h"

#include <QSet>

#include <array>
#include <unordered_map>

namespace Creator {

class Connection;

/// Differences of the rollups by day and month, collected in memory and written once.
class MetricDays
{
public:
    void add(qint64 place, qint64 day, qint64 sum, qint64 n);
    void add(const MetricDays &more);
    void drop(qint64 place);
    void clear();
    [[nodiscard]] bool isEmpty() const { return m_places.empty(); }
    [[nodiscard]] QSet<qint64> places() const;

    /// Adds them to what is stored, inside the caller's transaction.
    [[nodiscard]] Status write(Connection &connection) const;

private:
    using Sums = MetricWeeks::Sums;
    static constexpr int chunkDays = 64;
    using Chunk = std::array<Sums, chunkDays>;
    using Chunks = std::unordered_map<qint64, Chunk>;

    std::unordered_map<qint64, Chunks> m_places;
};

/// Differences of a sync that are not written yet, page by page, in a table that says so: pages
/// go through the same days again and again. Belongs to the writer thread.
class PendingMetricDays
{
public:
    /// Inside the transaction of a page: remembers in the file that the places lack something.
    /// What somebody counted anew since is forgotten by keep().
    [[nodiscard]] Status announce(Connection &connection, const MetricDays &page);
    /// Behind that transaction.
    void keep(const MetricDays &page);

    /// Inside a transaction; forget() behind it.
    [[nodiscard]] Status write(Connection &connection) const;
    void forget() { m_days.clear(); }

private:
    MetricDays m_days;
    QSet<qint64> m_countedAnew;
};

} // namespace Creator
