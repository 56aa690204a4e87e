#include "storage/metricblocks.h"

#include "storage/connection.h"

#include <cmath>

namespace Creator {

namespace {

// Fourteen of them, the days of a block, are still a number.
constexpr double mostCounted = 5e11;
constexpr qint64 firstBlock = -10'000'000; // long before any

using MetricBlocks::Sums;

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

Status removeFrom(Connection &connection, qint64 series, qint64 block)
{
    auto statement = connection.cached("DELETE FROM metric_blocks WHERE series = ?1 AND day >= ?2");
    if (!statement)
        return failure(statement.error());
    (*statement)->bind(1, series);
    (*statement)->bind(2, block);
    return (*statement)->run();
}

Status writeFrom(Connection &connection, qint64 series, qint64 block, Sums before)
{
    auto values = connection.cached("SELECT day, value FROM metric_values WHERE series = ?1 "
                                    "AND day >= ?2 AND days = 1 ORDER BY day");
    if (!values)
        return failure(values.error());
    (*values)->bind(1, series);
    (*values)->bind(2, block);
    std::optional<qint64> current;
    for (;;) {
        const Result<bool> row = (*values)->step();
        if (!row)
            return failure(row.error());
        if (!*row)
            return {};
        const qint64 itsBlock = MetricBlocks::blockOf(series, (*values)->integer(0));
        if (current != itsBlock) {
            current = itsBlock;
            if (Status status = MetricBlocks::insert(connection, series, itsBlock, before); !status)
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

namespace MetricBlocks {

qint64 blockOf(qint64 series, qint64 day)
{
    const qint64 shift = series % days;
    const qint64 shifted = day + shift;
    const qint64 number = shifted >= 0 ? shifted / days : -((days - 1 - shifted) / days);
    return number * days - shift;
}

void Sums::add(qint64 moreSum, qint64 moreN)
{
    sum = static_cast<qint64>(static_cast<quint64>(sum) + static_cast<quint64>(moreSum));
    n += moreN;
}

Result<qint64> last(Connection &connection, qint64 series)
{
    auto statement = connection.cached(
        "SELECT day FROM metric_blocks WHERE series = ?1 ORDER BY day DESC LIMIT 1");
    if (!statement)
        return failure(statement.error());
    (*statement)->bind(1, series);
    const Result<bool> row = (*statement)->step();
    if (!row)
        return failure(row.error());
    return *row ? (*statement)->integer(0) : none;
}

Status insert(Connection &connection, qint64 series, qint64 block, const Sums &before)
{
    auto statement = connection.cached("INSERT INTO metric_blocks VALUES (?1, ?2, ?3, ?4)");
    if (!statement)
        return failure(statement.error());
    (*statement)->bind(1, series);
    (*statement)->bind(2, block);
    (*statement)->bind(3, before.sum);
    (*statement)->bind(4, before.n);
    return (*statement)->run();
}

Result<Sums> before(Connection &connection, qint64 series, qint64 block)
{
    auto statement = connection.cached(
        "SELECT day, sum_before, n_before FROM metric_blocks WHERE series = ?1 AND day < ?2 "
        "ORDER BY day DESC LIMIT 1");
    if (!statement)
        return failure(statement.error());
    (*statement)->bind(1, series);
    (*statement)->bind(2, block);
    const Result<bool> row = (*statement)->step();
    if (!row)
        return failure(row.error());
    if (!*row)
        return Sums();
    return sumOf(connection, series, (*statement)->integer(0), block - 1,
                 { (*statement)->integer(1), (*statement)->integer(2) });
}

Status extend(Connection &connection, qint64 series, qint64 day)
{
    const qint64 block = blockOf(series, day);
    const Result<Sums> sums = before(connection, series, block);
    if (!sums)
        return failure(sums.error());
    if (Status status = removeFrom(connection, series, block); !status)
        return status;
    return writeFrom(connection, series, block, *sums);
}

Status remove(Connection &connection, qint64 series)
{
    return removeFrom(connection, series, firstBlock);
}

Status renew(Connection &connection, qint64 series)
{
    if (Status status = remove(connection, series); !status)
        return status;
    return writeFrom(connection, series, firstBlock, {});
}

} // namespace MetricBlocks

} // namespace Creator
