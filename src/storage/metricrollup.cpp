#include "storage/metricrollup.h"

#include "storage/connection.h"

#include <limits>
#include <utility>

namespace Creator {

namespace {

constexpr qint64 noBlock = std::numeric_limits<qint64>::min();

struct Neighbour
{
    qint64 day = 0;
    Micros value = 0;
};

Result<std::optional<Neighbour>> neighbourBy(Connection &connection, const char *sql, qint64 series,
                                             qint64 day)
{
    auto statement = connection.cached(sql);
    if (!statement)
        return failure(statement.error());
    (*statement)->bind(1, series);
    (*statement)->bind(2, day);
    for (;;) {
        const Result<bool> row = (*statement)->step();
        if (!row)
            return failure(row.error());
        if (!*row)
            return std::nullopt;
        if (const auto micros = countedMetric((*statement)->real(1)))
            return Neighbour{ (*statement)->integer(0), *micros };
    }
}

Result<std::optional<Neighbour>> before(Connection &connection, qint64 series, qint64 day)
{
    return neighbourBy(connection,
                       "SELECT day, value FROM metric_values WHERE series = ?1 AND day < ?2 "
                       "AND days = 0 ORDER BY day DESC",
                       series, day);
}

Result<std::optional<Neighbour>> after(Connection &connection, qint64 series, qint64 day)
{
    return neighbourBy(connection,
                       "SELECT day, value FROM metric_values WHERE series = ?1 AND day > ?2 "
                       "AND days = 0 ORDER BY day",
                       series, day);
}

/// What one series adds to the days, value by value in the order of days.
class Contribution
{
public:
    explicit Contribution(RollupWay way)
        : m_way(way)
    {
    }
    /// Nothing where the value adds nothing: the first look at a running total.
    std::optional<Micros> next(Micros value)
    {
        if (m_way != RollupWay::Gain)
            return value;
        const std::optional<Micros> last = std::exchange(m_last, value);
        return last ? std::optional(value - *last) : std::nullopt;
    }

private:
    RollupWay m_way;
    std::optional<Micros> m_last;
};

Result<QList<qint64>> numbers(Connection &connection, const char *sql)
{
    Result<Statement> rows = connection.prepare(sql);
    if (!rows)
        return failure(rows.error());
    QList<qint64> all;
    for (;;) {
        const Result<bool> row = rows->step();
        if (!row)
            return failure(row.error());
        if (!*row)
            return all;
        all.append(rows->integer(0));
    }
}

Result<std::unordered_map<qint64, SeriesPlace>> allPlaces(Connection &connection)
{
    const Result<QList<qint64>> all = numbers(connection, "SELECT series FROM metric_series");
    if (!all)
        return failure(all.error());
    std::unordered_map<qint64, SeriesPlace> places;
    for (const qint64 series : *all) {
        const Result<SeriesPlace> place = MetricPlaces::of(connection, series);
        if (!place)
            return failure(place.error());
        places.emplace(series, *place);
    }
    return places;
}

} // namespace

MetricRollup::MetricRollup(Connection &connection)
    : m_connection(connection)
    , m_blocks(connection)
{
}

Status MetricRollup::put(qint64 series, const SeriesPlace &place, qint64 day, double value,
                         std::optional<double> old)
{
    const std::optional<Micros> now = countedMetric(value);
    const std::optional<Micros> then = old ? countedMetric(*old) : std::nullopt;
    if (place.way == RollupWay::Gain)
        return putGain(series, place.place, day, now, then);
    m_days.add(place.place, day, now.value_or(0) - then.value_or(0),
               (now ? 1 : 0) - (then ? 1 : 0));
    if (place.way != RollupWay::Value)
        return {};
    return m_blocks.put(series, place.lastBlock, day, now,
                        old ? BlockCounter::Written::Replaced : BlockCounter::Written::New);
}

/// A value in the middle of a running total changes its own gain and that of the next one.
Status MetricRollup::putGain(qint64 series, qint64 place, qint64 day, std::optional<Micros> value,
                             std::optional<Micros> old)
{
    const auto last = before(m_connection, series, day);
    const auto next = after(m_connection, series, day);
    if (!last || !next)
        return failure(last ? next.error() : last.error());
    const auto count = [&](const std::optional<Micros> &here, int sign) {
        if (here && *last)
            m_days.add(place, day, sign * (*here - (*last)->value), sign);
        if (!*next)
            return;
        if (here)
            m_days.add(place, (*next)->day, sign * ((*next)->value - *here), sign);
        else if (*last)
            m_days.add(place, (*next)->day, sign * ((*next)->value - (*last)->value), sign);
    };
    count(old, -1);
    count(value, 1);
    return {};
}

Status MetricRollup::addAll(qint64 series, const SeriesPlace &place, int sign)
{
    auto values = m_connection.cached(
        "SELECT day, days, value FROM metric_values WHERE series = ?1 ORDER BY day, days");
    if (!values)
        return failure(values.error());
    (*values)->bind(1, series);
    Contribution contribution(place.way);
    for (;;) {
        const Result<bool> row = (*values)->step();
        if (!row)
            return failure(row.error());
        if (!*row)
            return {};
        const auto micros = countedMetric((*values)->real(2));
        if (!micros || !place.takes((*values)->integer(1)))
            continue;
        if (const auto share = contribution.next(*micros))
            m_days.add(place.place, (*values)->integer(0), sign * *share, sign);
    }
}

Status MetricRollup::takeOut(qint64 series)
{
    const Result<SeriesPlace> place = MetricPlaces::of(m_connection, series);
    if (!place || place->place == 0)
        return place ? Status() : failure(place.error());
    if (place->way == RollupWay::Value)
        m_blocks.renew(series);
    return addAll(series, *place, -1);
}

Status MetricRollup::putIn(qint64 series)
{
    const Result<SeriesPlace> place = MetricPlaces::of(m_connection, series);
    if (!place || place->place == 0)
        return place ? Status() : failure(place.error());
    if (place->way == RollupWay::Value)
        m_blocks.renew(series);
    return addAll(series, *place, 1);
}

Status MetricRollup::remove(qint64 series)
{
    if (Status status = takeOut(series); !status)
        return status;
    m_blocks.remove(series);
    return {};
}

Result<MetricDays> MetricRollup::flushBlocks()
{
    if (Status status = m_blocks.finish(); !status)
        return failure(status.error());
    return std::exchange(m_days, {});
}

Status MetricRollup::flush()
{
    const Result<MetricDays> days = flushBlocks();
    return days ? days->write(m_connection) : failure(days.error());
}

Status MetricRollup::scan(const std::unordered_map<qint64, SeriesPlace> &places)
{
    Result<Statement> rows = m_connection.prepare(
        "SELECT series, day, days, value FROM metric_values ORDER BY series, day, days");
    if (!rows)
        return failure(rows.error());
    qint64 series = -1;
    SeriesPlace place;
    Contribution contribution(RollupWay::None);
    MetricBlocks::Sums sums;
    qint64 block = noBlock;
    for (;;) {
        const Result<bool> row = rows->step();
        if (!row)
            return failure(row.error());
        if (!*row)
            return {};
        if (const qint64 its = rows->integer(0); its != series) {
            series = its;
            const auto found = places.find(series);
            place = found == places.end() ? SeriesPlace() : found->second;
            contribution = Contribution(place.way);
            sums = {};
            block = noBlock;
        }
        if (!place.takes(rows->integer(2)))
            continue;
        const qint64 day = rows->integer(1);
        if (place.way == RollupWay::Value && block != MetricBlocks::blockOf(series, day)) {
            block = MetricBlocks::blockOf(series, day);
            if (Status status = MetricBlocks::insert(m_connection, series, block, sums); !status)
                return status;
        }
        const auto micros = countedMetric(rows->real(3));
        if (!micros)
            continue;
        sums.add(*micros, 1);
        if (const auto share = contribution.next(*micros))
            m_days.add(place.place, day, *share, 1);
    }
}

Status MetricRollup::rebuild(Connection &connection)
{
    for (const char *sql : { "DELETE FROM metric_daily", "DELETE FROM metric_monthly",
                             "DELETE FROM metric_blocks", "DELETE FROM metric_stale" }) {
        if (Status status = connection.execute(sql); !status)
            return status;
    }
    const auto places = allPlaces(connection);
    if (!places)
        return failure(places.error());
    MetricRollup rollup(connection);
    if (Status status = rollup.scan(*places); !status)
        return status;
    return rollup.m_days.write(connection);
}

Status MetricRollup::rebuildStale(Connection &connection)
{
    const Result<QList<qint64>> affected = numbers(
        connection,
        "SELECT series FROM metric_series WHERE place IN (SELECT place FROM metric_stale)");
    if (!affected)
        return failure(affected.error());
    for (const char *sql :
         { "DELETE FROM metric_daily WHERE place IN (SELECT place FROM metric_stale)",
           "DELETE FROM metric_monthly WHERE place IN (SELECT place FROM metric_stale)",
           "DELETE FROM metric_stale" }) {
        if (Status status = connection.execute(sql); !status)
            return status;
    }
    MetricRollup rollup(connection);
    for (const qint64 series : *affected) {
        const Result<SeriesPlace> place = MetricPlaces::of(connection, series);
        if (!place)
            return failure(place.error());
        if (Status status = rollup.addAll(series, *place, 1); !status)
            return status;
    }
    return rollup.m_days.write(connection);
}

} // namespace Creator
