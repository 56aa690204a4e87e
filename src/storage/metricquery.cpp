#include "storage/metricquery.h"

#include "storage/connection.h"
#include "storage/earningrollup.h"

namespace Creator {

namespace {

const QDate epoch(1970, 1, 1);

Result<std::vector<MetricCell>> cells(Connection &connection, const char *sql, qint64 place,
                                      qint64 first, qint64 last)
{
    auto statement = connection.cached(sql);
    if (!statement)
        return failure(statement.error());
    Statement &s = **statement;
    s.bind(1, place);
    s.bind(2, first);
    s.bind(3, last);
    std::vector<MetricCell> list;
    for (;;) {
        const Result<bool> row = s.step();
        if (!row)
            return failure(row.error());
        if (!*row)
            return list;
        list.push_back({ s.integer(0), s.integer(1), s.integer(2) });
    }
}

std::optional<MetricPlace> placeOf(const Statement &row)
{
    MetricPlace place;
    place.place = row.integer(0);
    place.channel = ChannelId(row.uuid(1));
    place.platform = row.text(2);
    place.accountId = row.text(3);
    place.level = levelFromWord(row.view(4));
    place.metric = findMetric(row.view(5));
    place.way = wayFromWord(row.view(6));
    place.dimension = row.text(7);
    place.dimensionValue = row.text(8);
    return place.metric ? std::optional(place) : std::nullopt;
}

} // namespace

bool MetricPlace::isSlice() const
{
    return !dimension.isEmpty() && dimension != QLatin1StringView("currency");
}

namespace MetricQuery {

Result<QList<MetricPlace>> places(Connection &connection)
{
    auto statement = connection.cached(
        "SELECT place, creator_id, platform, account_id, level, metric_name, way, dimension, "
        "dimension_value FROM metric_places ORDER BY platform, account_id, metric_name, place");
    if (!statement)
        return failure(statement.error());
    QList<MetricPlace> list;
    for (;;) {
        const Result<bool> row = (*statement)->step();
        if (!row)
            return failure(row.error());
        if (!*row)
            return list;
        if (const auto place = placeOf(**statement))
            list.append(*place);
    }
}

Result<std::vector<MetricCell>> days(Connection &connection, qint64 place, QDate from, QDate to)
{
    return cells(connection,
                 "SELECT day, sum, n FROM metric_daily WHERE place = ?1 AND day BETWEEN ?2 AND ?3 "
                 "ORDER BY day",
                 place, epoch.daysTo(from), epoch.daysTo(to));
}

Result<std::vector<MetricCell>> months(Connection &connection, qint64 place, QDate from, QDate to)
{
    return cells(connection,
                 "SELECT month, sum, n FROM metric_monthly WHERE place = ?1 AND month BETWEEN ?2 "
                 "AND ?3 ORDER BY month",
                 place, monthNumber(epoch.daysTo(from)), monthNumber(epoch.daysTo(to)));
}

Result<std::optional<MetricCell>> lastBefore(Connection &connection, qint64 place, QDate day)
{
    auto statement
        = connection.cached("SELECT day, sum, n FROM metric_daily WHERE place = ?1 AND day < ?2 "
                            "ORDER BY day DESC LIMIT 1");
    if (!statement)
        return failure(statement.error());
    (*statement)->bind(1, place);
    (*statement)->bind(2, epoch.daysTo(day));
    const Result<bool> row = (*statement)->step();
    if (!row)
        return failure(row.error());
    if (!*row)
        return std::nullopt;
    return MetricCell{ (*statement)->integer(0), (*statement)->integer(1),
                       (*statement)->integer(2) };
}

Result<Reach> reach(Connection &connection, qint64 place)
{
    auto statement = connection.cached(
        "SELECT (SELECT day FROM metric_daily WHERE place = ?1 ORDER BY day LIMIT 1), "
        "(SELECT day FROM metric_daily WHERE place = ?1 ORDER BY day DESC LIMIT 1)");
    if (!statement)
        return failure(statement.error());
    (*statement)->bind(1, place);
    const Result<bool> row = (*statement)->step();
    if (!row)
        return failure(row.error());
    if (!*row || (*statement)->isNull(0))
        return Reach();
    return Reach{ epoch.addDays((*statement)->integer(0)),
                  epoch.addDays((*statement)->integer(1)) };
}

} // namespace MetricQuery

} // namespace Creator
