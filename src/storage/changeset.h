#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QList>

#include <span>

namespace Creator {

class Connection;

/// SQLite's changesets: what a session recorded, turned round and applied again.
namespace Changeset {

[[nodiscard]] Result<QByteArray> inverted(const QByteArray &changeset);

/// The integer primary keys of `table` that a changeset touches.
[[nodiscard]] Result<QList<qint64>> keysOf(const QByteArray &changeset, const char *table);

/// The ids (16 bytes, in the first column) of the rows that a changeset removes from `table`.
[[nodiscard]] Result<QList<QByteArray>> removedFrom(const QByteArray &changeset, const char *table);

/// Rows that were not as the changeset remembers them.
struct Kept
{
    qint64 rows = 0; // of all tables
    QList<qint64> earnings; // their keys
};

/// Applies it inside the caller's transaction. A row that is not as the changeset remembers it is
/// left alone; those come back. How far a series was made is noted by the program, outside the
/// journal, and makes no difference. A broken reference fails the whole.
/// Of the tables `without` nothing is applied.
[[nodiscard]] Result<Kept> apply(Connection &connection, const QByteArray &changeset,
                                 std::span<const char *const> without = {});

} // namespace Changeset

} // namespace Creator
