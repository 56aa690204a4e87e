#pragma once

#include "core/result.h"
#include "domain/earning.h"

#include <QList>

#include <cstdint>
#include <optional>

namespace Creator {

class Connection;
class Statement;
struct WriteContext;

/// How an Earning lies in its table. The only place that knows the columns' order.
namespace EarningRows {

/// The columns that read() expects, in its order.
[[nodiscard]] const char *columns();

[[nodiscard]] int columnCount();

/// The row under a statement that selected columns() first.
[[nodiscard]] Earning read(const Statement &row);

struct Stored
{
    qint64 seq = 0;
    Earning earning;
};

[[nodiscard]] Result<std::optional<Stored>> find(Connection &connection, EarningId id);
[[nodiscard]] Result<std::optional<Stored>> findBySeq(Connection &connection, qint64 seq);

/// Writes a row that is not there yet; created_at and updated_at come from the context.
[[nodiscard]] Result<qint64> insert(WriteContext &context, const Earning &earning);
/// Overwrites everything but id and created_at.
[[nodiscard]] Status update(WriteContext &context, qint64 seq, const Earning &earning);
[[nodiscard]] Status remove(WriteContext &context, qint64 seq);

} // namespace EarningRows

} // namespace Creator
