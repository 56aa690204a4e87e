#include "storage/rollupquery.h"

#include "storage/connection.h"
#include "storage/earningrollup.h"
#include "storage/snapshot.h"

#include <QHash>

#include <limits>

namespace Creator::RollupQuery {

namespace {

const QDate epoch(1970, 1, 1);

qint64 monthOf(QDate day)
{
    return monthNumber(epoch.daysTo(day));
}

Result<QHash<qint64, int>> readFacets(Connection &connection, QList<EarningFacet> &facets)
{
    auto statement = connection.cached("SELECT facet, creator_id, platform, account_id, source, "
                                       "currency, kind, status FROM earning_facets");
    if (!statement)
        return failure(statement.error());
    QHash<qint64, int> places;
    for (;;) {
        const Result<bool> row = (*statement)->step();
        if (!row)
            return failure(row.error());
        if (!*row)
            return places;
        const Statement &s = **statement;
        places.insert(s.integer(0), static_cast<int>(facets.size()));
        facets.append({ ChannelId(s.uuid(1)), s.text(2), s.text(3),
                        sourceFromWord(s.view(4)).value_or(EarningSource::Other),
                        Currency::fromCode(s.view(5)).value_or(Currency()),
                        kindFromWord(s.view(6)).value_or(EarningKind::Earning),
                        statusFromWord(s.view(7)).value_or(EarningStatus::Pending) });
    }
}

Status readCells(Connection &connection, const char *sql, DateBasis basis, qint64 first,
                 qint64 last, const QHash<qint64, int> &places, std::vector<RollupCell> &cells)
{
    auto statement = connection.cached(sql);
    if (!statement)
        return failure(statement.error());
    Statement &s = **statement;
    s.bind(1, basis == DateBasis::Paid ? 1 : 0);
    s.bind(2, first);
    s.bind(3, last);
    for (;;) {
        const Result<bool> row = s.step();
        if (!row)
            return failure(row.error());
        if (!*row)
            return {};
        cells.push_back(
            { s.integer(0), places.value(s.integer(1)), s.integer(2), s.integer(3), s.integer(4) });
    }
}

constexpr const char *dailySql = "SELECT day, facet, rows, amount, gross FROM earnings_daily "
                                 "WHERE basis = ?1 AND day BETWEEN ?2 AND ?3 ORDER BY day, facet";
constexpr const char *monthlySql
    = "SELECT month, facet, rows, amount, gross FROM earnings_monthly "
      "WHERE basis = ?1 AND month BETWEEN ?2 AND ?3 ORDER BY month, facet";

constexpr qint64 farPast = std::numeric_limits<qint32>::min();
constexpr qint64 farFuture = std::numeric_limits<qint32>::max();

bool matches(const EarningFacet &facet, const EarningFilter &filter)
{
    return (filter.sources.isEmpty() || filter.sources.contains(facet.source))
        && (filter.statuses.isEmpty() || filter.statuses.contains(facet.status))
        && (!filter.outstandingOnly || facet.status == EarningStatus::Pending)
        && (filter.currencies.isEmpty() || filter.currencies.contains(facet.currency))
        && (filter.platforms.isEmpty() || filter.platforms.contains(facet.platform))
        && (!filter.channel || *filter.channel == facet.channel);
}

} // namespace

Result<EarningRollupData> daily(Connection &connection, DateBasis basis, QDate from, QDate to)
{
    const Result<Snapshot> snapshot = Snapshot::begin(connection);
    if (!snapshot)
        return failure(snapshot.error());
    EarningRollupData data;
    const auto places = readFacets(connection, data.facets);
    if (!places)
        return failure(places.error());
    const qint64 first = from.isValid() ? epoch.daysTo(from) : farPast;
    const qint64 last = to.isValid() ? epoch.daysTo(to) : farFuture;
    if (Status status = readCells(connection, dailySql, basis, first, last, *places, data.cells);
        !status)
        return failure(status.error());
    return data;
}

Result<EarningRollupData> monthly(Connection &connection, DateBasis basis, QDate from, QDate to)
{
    const Result<Snapshot> snapshot = Snapshot::begin(connection);
    if (!snapshot)
        return failure(snapshot.error());
    EarningRollupData data;
    const auto places = readFacets(connection, data.facets);
    if (!places)
        return failure(places.error());
    const qint64 first = from.isValid() ? monthOf(from) : farPast;
    const qint64 last = to.isValid() ? monthOf(to) : farFuture;
    if (Status status = readCells(connection, monthlySql, basis, first, last, *places, data.cells);
        !status)
        return failure(status.error());
    return data;
}

Result<EarningRollupData> matching(Connection &connection, const EarningFilter &filter)
{
    const Result<Snapshot> snapshot = Snapshot::begin(connection);
    if (!snapshot)
        return failure(snapshot.error());
    EarningRollupData data;
    const auto places = readFacets(connection, data.facets);
    if (!places)
        return failure(places.error());
    // Whole months come from the monthly rollup, the days at both ends from the daily one.
    std::vector<RollupCell> cells;
    const QDate from = filter.from;
    const QDate to = filter.to;
    const qint64 firstMonth = !from.isValid() ? farPast : monthOf(from) + (from.day() == 1 ? 0 : 1);
    const qint64 lastMonth
        = !to.isValid() ? farFuture : monthOf(to) - (to.day() == to.daysInMonth() ? 0 : 1);
    const auto days = [&](qint64 first, qint64 last) {
        return readCells(connection, dailySql, DateBasis::Earned, first, last, *places, cells);
    };
    Status status;
    if (firstMonth > lastMonth) {
        status = days(epoch.daysTo(from), epoch.daysTo(to));
    } else {
        status = readCells(connection, monthlySql, DateBasis::Earned, firstMonth, lastMonth,
                           *places, cells);
        if (status && from.isValid() && from.day() != 1)
            status = days(epoch.daysTo(from),
                          epoch.daysTo(QDate(from.year(), from.month(), from.daysInMonth())));
        if (status && to.isValid() && to.day() != to.daysInMonth())
            status = days(epoch.daysTo(QDate(to.year(), to.month(), 1)), epoch.daysTo(to));
    }
    if (!status)
        return failure(status.error());
    for (const RollupCell &cell : cells) {
        if (matches(data.facets.at(cell.facet), filter))
            data.cells.push_back(cell);
    }
    return data;
}

Result<qint64> count(Connection &connection, const EarningFilter &filter)
{
    const Result<EarningRollupData> data = matching(connection, filter);
    if (!data)
        return failure(data.error());
    qint64 rows = 0;
    for (const RollupCell &cell : data->cells)
        rows += cell.rows;
    return rows;
}

Result<MoneySums> sums(Connection &connection, const EarningFilter &filter)
{
    const Result<EarningRollupData> data = matching(connection, filter);
    if (!data)
        return failure(data.error());
    MoneySums sums;
    for (const RollupCell &cell : data->cells) {
        const EarningFacet &facet = data->facets.at(cell.facet);
        if (countsAsIncome(facet.status))
            sums.add({ cell.amount, facet.currency });
    }
    return sums;
}

Result<QList<Currency>> currencies(Connection &connection)
{
    auto statement
        = connection.cached("SELECT DISTINCT currency FROM earning_facets ORDER BY currency");
    if (!statement)
        return failure(statement.error());
    QList<Currency> list;
    for (;;) {
        const Result<bool> row = (*statement)->step();
        if (!row)
            return failure(row.error());
        if (!*row)
            return list;
        list.append(Currency::fromCode((*statement)->view(0)).value_or(Currency()));
    }
}

} // namespace Creator::RollupQuery
