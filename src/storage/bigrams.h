#pragma once

#include <QString>

namespace Creator {

/// Text in the form in which it is searched: NFC and case-folded.
[[nodiscard]] QString searchForm(const QString &text);

/// The distinct pairs of neighbouring letters of `text` and the last letter of each word, separated
/// by spaces, for the search index: some term begins with each letter of the text. Korean needs
/// this: a trigram index answers nothing for words of one or two letters.
[[nodiscard]] QString bigrams(const QString &text);

/// The FTS5 expression that finds every row whose text may contain `query`; empty if the query has
/// no letter, where the caller looks through the rows themselves.
[[nodiscard]] QString bigramQuery(const QString &query);

} // namespace Creator
