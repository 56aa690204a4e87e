#include "storage/trashsums.h"

#include "storage/connection.h"

namespace Creator::TrashSums {

Result<QList<Sum>> earnings(Connection &connection, QDate from, QDate to)
{
    auto statement = connection.cached(
        "SELECT currency, sum(amount), count(*) FROM earnings INDEXED BY earnings_in_trash "
        "WHERE deleted_at IS NOT NULL AND earned_at >= coalesce(?1, -9e15) "
        "AND earned_at <= coalesce(?2, 9e15) GROUP BY currency ORDER BY currency");
    if (!statement)
        return failure(statement.error());
    Statement &s = **statement;
    s.bindDay(1, from);
    s.bindDay(2, to);
    QList<Sum> sums;
    for (;;) {
        const Result<bool> row = s.step();
        if (!row)
            return failure(row.error());
        if (!*row)
            return sums;
        const Currency currency = Currency::fromCode(s.view(0)).value_or(Currency());
        sums.append({ { s.integer(1), currency }, s.integer(2) });
    }
}

} // namespace Creator::TrashSums
