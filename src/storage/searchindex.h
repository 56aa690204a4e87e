#pragma once

#include "core/result.h"

#include <QString>

#include <array>

namespace Creator {

class Connection;

/// What has words that a person searches for; each has an index of its own.
enum class Searched { Earnings, Contents, Resources, Comments, Messages };
inline constexpr std::array allSearched{ Searched::Earnings, Searched::Contents,
                                         Searched::Resources, Searched::Comments,
                                         Searched::Messages };

/// Feeds the search index, in code: triggers may not write it.
///
/// Rows of an import are indexed after its commit, in steps; until then pendingRows() tells how
/// many a search can miss. Single writes keep the index exact in their own transaction.
namespace SearchIndex {

/// SQL over a row of the table: the text that is searched.
[[nodiscard]] const char *textOf(Searched what);
[[nodiscard]] const char *tableOf(Searched what);

/// Before and after a row is changed, by whatever code: the index follows the row's own text. Rows
/// that wait for indexNext() are left to it.
[[nodiscard]] Status takeOut(Connection &connection, Searched what, qint64 seq);
[[nodiscard]] Status putIn(Connection &connection, Searched what, qint64 seq);

/// After a row was inserted, `pendingBefore` from before: with rows still waiting the index job takes
/// this one too, in its turn.
[[nodiscard]] Status putInNew(Connection &connection, Searched what, qint64 seq,
                              qint64 pendingBefore);

[[nodiscard]] Status add(Connection &connection, Searched what, qint64 seq, const QString &text);
/// The index must be given the text it was fed with.
[[nodiscard]] Status remove(Connection &connection, Searched what, qint64 seq, const QString &text);

/// Is row `seq` in the index, or does it still wait for indexNext()?
[[nodiscard]] Result<bool> isIndexed(Connection &connection, Searched what, qint64 seq);
/// At most that many rows wait; 0 if none does.
[[nodiscard]] Result<qint64> pendingRows(Connection &connection, Searched what);
/// Of everything.
[[nodiscard]] Result<qint64> pendingRows(Connection &connection);
/// `count` rows left the table without remove(): their entries find nothing and are dropped, with
/// the whole index made anew step by step, once they outnumber the rows.
[[nodiscard]] Status leaveStale(Connection &connection, Searched what, qint64 count);
/// Indexes up to `limit` waiting rows of one kind, in the caller's transaction; how many there
/// were.
[[nodiscard]] Result<qint64> indexNext(Connection &connection, Searched what, int limit);
/// The same for whatever waits.
[[nodiscard]] Result<qint64> indexNext(Connection &connection, int limit);
/// After new rows that are indexed at once: everything up to `seq` is in the index.
[[nodiscard]] Status setIndexedUpTo(Connection &connection, Searched what, qint64 seq);

} // namespace SearchIndex

} // namespace Creator
