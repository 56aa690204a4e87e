#pragma once

#include "core/result.h"
#include "core/uuid.h"
#include "storage/searchindex.h"

#include <QList>
#include <QString>

namespace Creator {

class Connection;

/// A row that has the words.
struct FoundText
{
    Searched what = Searched::Earnings;
    Uuid id;
    QString title;
    QString detail; // a second line; may be empty

    friend bool operator==(const FoundText &, const FoundText &) = default;
};

/// Finds rows by any piece of their text, of one letter or many; case and the way in which accents
/// and Hangul are composed do not matter. What is in the trash is not found.
namespace TextSearch {

/// The newest first, at most `limit`. Rows that wait for the index are looked through too while
/// they are fewer than this; SearchIndex::pendingRows() says how many there are.
inline constexpr int mostLookedThrough = 20'000;
/// So many of the newest are looked through in any case.
inline constexpr int newestLookedThrough = 2'000;

[[nodiscard]] Result<QList<FoundText>> find(Connection &connection, Searched what,
                                            const QString &query, int limit);
/// The same over everything, kind by kind, `limit` each.
[[nodiscard]] Result<QList<FoundText>> find(Connection &connection, const QString &query,
                                            int limit);

} // namespace TextSearch

} // namespace Creator
