#pragma once

#include "storage/connection.h"

#include <QList>

#include <type_traits>

namespace Creator {

/// Every row of a kept statement, in its order: `bind` is given the statement before the first
/// step, `read` makes a row of where it stands.
template <typename Read, typename Bind>
[[nodiscard]] auto readAll(Connection &connection, const char *sql, Read read, Bind bind)
    -> Result<QList<std::invoke_result_t<Read, const Statement &>>>
{
    auto statement = connection.cached(sql);
    if (!statement)
        return failure(statement.error());
    bind(**statement);
    QList<std::invoke_result_t<Read, const Statement &>> rows;
    for (;;) {
        const Result<bool> row = (*statement)->step();
        if (!row)
            return failure(row.error());
        if (!*row)
            return rows;
        rows.append(read(**statement));
    }
}

} // namespace Creator
