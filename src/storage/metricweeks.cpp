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

/// All before `week`: what stood before the last one that has a row, and that week.
Result<Sums> sumsBefore(Connection &connection, qint64 series, qint64 week)
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

/// True if the week has a row and no later one has.
Result<bool> isLastWeek(Connection &connection, qint64 series, qint64 week)
{
    auto statement = connection.cached(
        "SELECT week FROM metric_weeks WHERE series = ?1 AND week >= ?2 ORDER BY week LIMIT 2");
    if (!statement)
        return failure(statement.error());
    (*statement)->bind(1, series);
    (*statement)->bind(2, week);
    const Result<bool> first = (*statement)->step();
    if (!first)
        return failure(first.error());
    if (!*first || (*statement)->integer(0) != week)
        return false;
    const Result<bool> second = (*statement)->step();
    if (!second)
        return failure(second.error());
    return !*second;
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
    return static_cast<Micros>(std::llround(value * microsPerUnit));
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

Result<bool> contains(Connection &connection, qint64 series)
{
    auto statement = connection.cached("SELECT 1 FROM metric_weeks WHERE series = ?1 LIMIT 1");
    if (!statement)
        return failure(statement.error());
    (*statement)->bind(1, series);
    return (*statement)->step();
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

Status extend(Connection &connection, qint64 series, qint64 day)
{
    const qint64 week = weekOf(day);
    const Result<bool> isLast = isLastWeek(connection, series, week);
    if (!isLast)
        return failure(isLast.error());
    if (*isLast)
        return {}; // what is in a week does not change what was before it
    const Result<Sums> before = sumsBefore(connection, series, week);
    if (!before)
        return failure(before.error());
    if (Status status = removeFrom(connection, series, week); !status)
        return status;
    return writeFrom(connection, series, week, *before);
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
