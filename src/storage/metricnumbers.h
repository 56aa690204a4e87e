#pragma once

#include "core/uuid.h"
#include "storage/connection.h"

namespace Creator::MetricNumbers {

/// The first column of an `INSERT … RETURNING`.
[[nodiscard]] inline Result<qint64> returned(Statement &statement)
{
    const Result<bool> row = statement.step();
    if (!row)
        return failure(row.error());
    return statement.integer(0);
}

/// The number of a row that is as it should be already.
template <typename Parent>
[[nodiscard]] Result<std::optional<qint64>> stored(Connection &connection, const char *sql,
                                                   const Uuid &id, const Parent &parent)
{
    auto statement = connection.cached(sql);
    if (!statement)
        return failure(statement.error());
    (*statement)->bind(1, id);
    if constexpr (std::is_same_v<Parent, qint64>)
        (*statement)->bind(2, parent);
    else
        (*statement)->bindOptional(2, parent);
    const Result<bool> row = (*statement)->step();
    if (!row)
        return failure(row.error());
    return *row ? std::optional((*statement)->integer(0)) : std::nullopt;
}

} // namespace Creator::MetricNumbers
