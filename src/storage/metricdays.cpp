#include "storage/metricdays.h"

#include "storage/connection.h"
#include "storage/earningrollup.h"

#include <map>

namespace Creator {

namespace {

// Nonsense of a file may leave the range of integers; it must not stop the import.
#define CREATOR_ADD_SUMS                                                                           \
    " ON CONFLICT DO UPDATE SET sum = iif(typeof(sum + excluded.sum) = 'integer', "                \
    "sum + excluded.sum, excluded.sum), n = n + excluded.n"

/// Writes periods of one of the two tables.
class SumsWriter
{
public:
    static Result<SumsWriter> make(Connection &connection, const char *upsert, const char *prune)
    {
        Result<Statement> put = connection.prepare(upsert);
        Result<Statement> drop = connection.prepare(prune);
        if (!put || !drop)
            return failure(put ? drop.error() : put.error());
        return SumsWriter(std::move(*put), std::move(*drop));
    }

    Status write(qint64 place, qint64 period, const MetricBlocks::Sums &sums)
    {
        m_put.bind(1, place);
        m_put.bind(2, period);
        m_put.bind(3, sums.sum);
        m_put.bind(4, sums.n);
        if (Status status = m_put.run(); !status)
            return status;
        // What a sync has under way may have been taken out before it was put in.
        m_drop.bind(1, place);
        m_drop.bind(2, period);
        return m_drop.run();
    }

private:
    SumsWriter(Statement put, Statement drop)
        : m_put(std::move(put))
        , m_drop(std::move(drop))
    {
    }

    Statement m_put;
    Statement m_drop;
};

Status forPlaces(Connection &connection, const char *sql, const QSet<qint64> &places)
{
    auto statement = connection.cached(sql);
    if (!statement)
        return failure(statement.error());
    for (const qint64 place : places) {
        (*statement)->bind(1, place);
        if (Status status = (*statement)->run(); !status)
            return status;
    }
    return {};
}

} // namespace

void MetricDays::add(qint64 place, qint64 day, qint64 sum, qint64 n)
{
    const qint64 chunk = day >= 0 ? day / chunkDays : -((chunkDays - 1 - day) / chunkDays);
    m_places[place][chunk][static_cast<size_t>(day - chunk * chunkDays)].add(sum, n);
}

void MetricDays::add(const MetricDays &more)
{
    for (const auto &[place, chunks] : more.m_places) {
        Chunks &mine = m_places[place];
        for (const auto &[chunk, cells] : chunks) {
            Chunk &sums = mine[chunk];
            for (size_t i = 0; i < sums.size(); ++i)
                sums[i].add(cells[i].sum, cells[i].n);
        }
    }
}

void MetricDays::drop(qint64 place)
{
    m_places.erase(place);
}

void MetricDays::clear()
{
    m_places.clear();
}

QSet<qint64> MetricDays::places() const
{
    QSet<qint64> places;
    for (const auto &[place, chunks] : m_places)
        places.insert(place);
    return places;
}

Status MetricDays::write(Connection &connection) const
{
    if (isEmpty())
        return {};
    auto days = SumsWriter::make(
        connection, "INSERT INTO metric_daily VALUES (?1, ?2, ?3, ?4)" CREATOR_ADD_SUMS,
        "DELETE FROM metric_daily WHERE place = ?1 AND day = ?2 AND n = 0");
    auto months = SumsWriter::make(
        connection, "INSERT INTO metric_monthly VALUES (?1, ?2, ?3, ?4)" CREATOR_ADD_SUMS,
        "DELETE FROM metric_monthly WHERE place = ?1 AND month = ?2 AND n = 0");
    if (!days || !months)
        return failure(days ? months.error() : days.error());
    for (const auto &[place, chunks] : m_places) {
        std::map<qint64, Sums> ofMonths;
        for (const auto &[chunk, cells] : chunks) {
            for (qint64 i = 0; i < chunkDays; ++i) {
                const Sums &sums = cells[static_cast<size_t>(i)];
                if (sums == Sums())
                    continue;
                const qint64 day = chunk * chunkDays + i;
                if (Status status = days->write(place, day, sums); !status)
                    return status;
                ofMonths[monthNumber(day)].add(sums.sum, sums.n);
            }
        }
        for (const auto &[month, sums] : ofMonths) {
            if (Status status = months->write(place, month, sums); !status)
                return status;
        }
    }
    return {};
}

Status PendingMetricDays::announce(Connection &connection, const MetricDays &page)
{
    auto mark = connection.cached("INSERT OR IGNORE INTO metric_stale VALUES (?1)");
    if (!mark)
        return failure(mark.error());
    m_countedAnew.clear();
    for (const qint64 place : page.places()) {
        (*mark)->bind(1, place);
        if (Status status = (*mark)->run(); !status)
            return status;
        if (connection.changes() > 0)
            m_countedAnew.insert(place);
    }
    return {};
}

void PendingMetricDays::keep(const MetricDays &page)
{
    for (const qint64 place : std::as_const(m_countedAnew))
        m_days.drop(place);
    m_days.add(page);
}

Status PendingMetricDays::write(Connection &connection) const
{
    if (m_days.isEmpty())
        return {};
    auto marked = connection.cached("SELECT 1 FROM metric_stale WHERE place = ?1");
    if (!marked)
        return failure(marked.error());
    MetricDays days = m_days;
    for (const qint64 place : m_days.places()) {
        (*marked)->bind(1, place);
        const Result<bool> row = (*marked)->step();
        if (!row)
            return failure(row.error());
        if (!*row)
            days.drop(place);
        (*marked)->reset();
    }
    if (Status status = days.write(connection); !status)
        return status;
    return forPlaces(connection, "DELETE FROM metric_stale WHERE place = ?1", days.places());
}

} // namespace Creator
