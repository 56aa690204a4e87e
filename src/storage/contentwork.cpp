#include "storage/contentwork.h"

#include "storage/connection.h"

namespace Creator {

namespace {

std::optional<Money> costOf(const Statement &row)
{
    const auto amount = parseDecimal(row.view(2));
    const auto currency = Currency::fromCode(row.view(3));
    if (!amount || !currency)
        return std::nullopt;
    return Money{ amount->micros, *currency };
}

} // namespace

Result<QHash<ContentId, ContentWork>> contentWork(Connection &connection)
{
    // The parts that domain/contentjson writes. Most contents have neither, and a look at the text
    // is cheaper than reading it as JSON.
    auto rows = connection.cached(
        "SELECT id, iif(json_type(metadata, '$.effort_minutes') = 'integer', "
        "json_extract(metadata, '$.effort_minutes'), 0), "
        "coalesce(json_extract(metadata, '$.cost.amount'), ''), "
        "coalesce(json_extract(metadata, '$.cost.currency'), '') FROM contents "
        "WHERE deleted_at IS NULL AND (instr(metadata, '\"effort_minutes\"') > 0 "
        "OR instr(metadata, '\"cost\"') > 0)");
    if (!rows)
        return failure(rows.error());
    QHash<ContentId, ContentWork> work;
    for (;;) {
        const Result<bool> row = (*rows)->step();
        if (!row)
            return failure(row.error());
        if (!*row)
            return work;
        const ContentWork one{ static_cast<int>((*rows)->integer(1)), costOf(**rows) };
        if (one.effortMinutes > 0 || one.cost)
            work.insert(ContentId((*rows)->uuid(0)), one);
    }
}

} // namespace Creator
