#include "storage/metricweeks.h"

#include "storage/connection.h"

#include <cmath>

namespace Creator {

namespace {

constexpr double mostCounted = 1e12;
constexpr qint64 firstWeek = -1'000'000; // long before any

using MetricWeeks::Sums;

/// Adds up what the series has on the days `from` … `to`.
Result<Sums> sumOf(Connection &connection, qint64 series, qint64 from, qint64 to, Sums sums)
{
    auto statement = connection.cached("SELECT value FROM metric_values WHERE series = ?1 "
                                       "AND day BETWEEN ?2 AND ?3 AND days = 1");
    if (!statement)
        return failure(statement.error());
    (*statement)->bind(1, series);
    (*statement)->bind(2, from);
    (*statement)->bind(3, to);
    for (;;) {
        const Result<bool> row = (*statement)->step();
        if (!row)
            return failure(row.error());
        if (!*row)
            return sums;
        if (const auto micros = countedMetric((*statement)->real(0)))
            sums.add(*micros, 1);
    }
}

Status removeFrom(Connection &connection, qint64 series, qint64 week)
{
    auto statement = connection.cached("DELETE FROM metric_weeks WHERE series = ?1 AND week >= ?2");
    if (!statement)
        return failure(statement.error());
    (*statement)->bind(1, series);
    (*statement)->bind(2, week);
    return (*statement)->run();
}

Status writeFrom(Connection &connection, qint64 series, qint64 week, Sums before)
{
    auto values = connection.cached("SELECT day, value FROM metric_values WHERE series = ?1 "
                                    "AND day >= ?2 AND days = 1 ORDER BY day");
    if (!values)
        return failure(values.error());
    (*values)->bind(1, series);
    (*values)->bind(2, MetricWeeks::firstDayOf(week));
    std::optional<qint64> current;
    for (;;) {
        const Result<bool> row = (*values)->step();
        if (!row)
            return failure(row.error());
        if (!*row)
            return {};
        const qint64 itsWeek = MetricWeeks::weekOf((*values)->integer(0));
        if (current != itsWeek) {
            current = itsWeek;
            if (Status status = MetricWeeks::insert(connection, series, itsWeek, before); !status)
                return status;
        }
        if (const auto micros = countedMetric((*values)->real(1)))
            before.add(*micros, 1);
    }
}

} // namespace

std::optional<Micros> countedMetric(double value)
{
    if (!(std::abs(value) <= mostCounted))
        return std::nullopt;
    const double micros = value * microsPerUnit; // as round() of SQLite
    return static_cast<Micros>(micros < 0 ? micros - 0.5 : micros + 0.5);
}

namespace MetricWeeks {

qint64 weekOf(qint64 day)
{
    const qint64 shifted = day + 3;
    return shifted >= 0 ? shifted / 7 : -((6 - shifted) / 7);
}

void Sums::add(qint64 moreSum, qint64 moreN)
{
    sum = static_cast<qint64>(static_cast<quint64>(sum) + static_cast<quint64>(moreSum));
    n += moreN;
}

Result<std::optional<qint64>> last(Connection &connection, qint64 series)
{
    auto statement = connection.cached(
        "SELECT week FROM metric_weeks WHERE series = ?1 ORDER BY week DESC LIMIT 1");
    if (!statement)
        return failure(statement.error());
    (*statement)->bind(1, series);
    const Result<bool> row = (*statement)->step();
    if (!row)
        return failure(row.error());
    return *row ? std::optional((*statement)->integer(0)) : std::nullopt;
}

Status insert(Connection &connection, qint64 series, qint64 week, const Sums &before)
{
    auto statement = connection.cached("INSERT INTO metric_weeks VALUES (?1, ?2, ?3, ?4)");
    if (!statement)
        return failure(statement.error());
    (*statement)->bind(1, series);
    (*statement)->bind(2, week);
    (*statement)->bind(3, before.sum);
    (*statement)->bind(4, before.n);
    return (*statement)->run();
}

Result<Sums> before(Connection &connection, qint64 series, qint64 week)
{
    auto statement = connection.cached(
        "SELECT week, sum_before, n_before FROM metric_weeks WHERE series = ?1 AND week < ?2 "
        "ORDER BY week DESC LIMIT 1");
    if (!statement)
        return failure(statement.error());
    (*statement)->bind(1, series);
    (*statement)->bind(2, week);
    const Result<bool> row = (*statement)->step();
    if (!row)
        return failure(row.error());
    if (!*row)
        return Sums();
    const qint64 first = MetricWeeks::firstDayOf((*statement)->integer(0));
    return sumOf(connection, series, first, first + 6,
                 { (*statement)->integer(1), (*statement)->integer(2) });
}

Status extend(Connection &connection, qint64 series, qint64 day)
{
    const qint64 week = weekOf(day);
    const Result<Sums> sums = before(connection, series, week);
    if (!sums)
        return failure(sums.error());
    if (Status status = removeFrom(connection, series, week); !status)
        return status;
    return writeFrom(connection, series, week, *sums);
}

Status remove(Connection &connection, qint64 series)
{
    return removeFrom(connection, series, firstWeek);
}

Status renew(Connection &connection, qint64 series)
{
    if (Status status = remove(connection, series); !status)
        return status;
    return writeFrom(connection, series, firstWeek, {});
}

} // namespace MetricWeeks

} // namespace Creator
