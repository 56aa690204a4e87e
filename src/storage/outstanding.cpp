#include "storage/outstanding.h"

#include "storage/connection.h"

namespace Creator::Outstanding {

namespace {

Status read(Connection &connection, const char *sql, std::optional<ChannelId> channel,
            QList<Due> &dues)
{
    auto statement = connection.cached(sql);
    if (!statement)
        return failure(statement.error());
    const Statement &row = **statement;
    (*statement)->bindOptionalId(1, channel);
    for (;;) {
        const Result<bool> stepped = (*statement)->step();
        if (!stepped)
            return failure(stepped.error());
        if (!*stepped)
            return {};
        const Currency currency = Currency::fromCode(row.view(1)).value_or(Currency());
        dues.append({ row.day(0), { row.integer(2), currency }, row.integer(3) });
    }
}

} // namespace

Result<QList<Due>> byDay(Connection &connection, std::optional<ChannelId> channel)
{
    QList<Due> dues;
    // All that is pending comes from the rollup; what has a due day, from its own small index.
    const char *whole
        = "SELECT NULL, f.currency, sum(m.amount), sum(m.rows) FROM earnings_monthly m "
          "JOIN earning_facets f ON f.facet = m.facet "
          "WHERE m.basis = 0 AND f.status = 'pending' "
          "AND (?1 IS NULL OR f.creator_id = ?1) GROUP BY f.currency";
    const char *dated
        = "SELECT due_at, currency, sum(amount), count(*) FROM earnings "
          "INDEXED BY earnings_by_due WHERE due_at IS NOT NULL AND deleted_at IS NULL "
          "AND status = 'pending' AND (?1 IS NULL OR creator_id = ?1) GROUP BY due_at, currency "
          "ORDER BY due_at";
    if (Status status = read(connection, whole, channel, dues); !status)
        return failure(status.error());
    const qsizetype undated = dues.size();
    if (Status status = read(connection, dated, channel, dues); !status)
        return failure(status.error());
    for (qsizetype i = undated; i < dues.size(); ++i) {
        for (qsizetype j = 0; j < undated; ++j) {
            if (dues.at(j).amount.currency == dues.at(i).amount.currency) {
                dues[j].amount.micros -= dues.at(i).amount.micros;
                dues[j].rows -= dues.at(i).rows;
            }
        }
    }
    dues.removeIf([](const Due &due) { return due.rows == 0; });
    return dues;
}

} // namespace Creator::Outstanding
