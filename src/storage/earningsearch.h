#pragma once

#include "core/result.h"

#include <QString>

namespace Creator {

class Connection;
struct Earning;

/// Feeds the search index of earnings, in code: triggers may not write it.
///
/// Rows of an import are indexed after its commit, in steps; until then pendingRows() tells how
/// many a search can miss. Single writes keep the index exact in their own transaction.
namespace EarningSearch {

/// The text of a row that a person searches for.
[[nodiscard]] QString textOf(const Earning &earning);

[[nodiscard]] Status add(Connection &connection, qint64 seq, const QString &text);
/// The index must be given the text it was fed with.
[[nodiscard]] Status remove(Connection &connection, qint64 seq, const QString &text);

/// Is row `seq` in the index, or does it still wait for indexNext()?
[[nodiscard]] Result<bool> isIndexed(Connection &connection, qint64 seq);
/// At most that many rows wait; 0 if none does.
[[nodiscard]] Result<qint64> pendingRows(Connection &connection);
/// `count` rows left the table without remove(): their entries find nothing and are dropped, with
/// the whole index made anew step by step, once they outnumber the rows.
[[nodiscard]] Status leaveStale(Connection &connection, qint64 count);
/// Indexes up to `limit` waiting rows, in the caller's transaction; how many there were.
[[nodiscard]] Result<qint64> indexNext(Connection &connection, int limit);
/// After new rows that are indexed at once: everything up to `seq` is in the index.
[[nodiscard]] Status setIndexedUpTo(Connection &connection, qint64 seq);

} // namespace EarningSearch

} // namespace Creator
