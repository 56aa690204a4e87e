#pragma once

#include <QString>

namespace Creator {

/// Text in the form in which it is searched: NFC and case-folded.
[[nodiscard]] QString searchForm(const QString &text);

/// The distinct pairs of neighbouring characters of `text`, separated by spaces, for the search
/// index. Korean needs this: a trigram index answers nothing for words of one or two letters.
[[nodiscard]] QString bigrams(const QString &text);

/// The FTS5 expression that finds every row whose text may contain `query`; empty if the query has
/// no pair (one letter), where the caller looks through the rows themselves.
[[nodiscard]] QString bigramQuery(const QString &query);

} // namespace Creator
