#pragma once

#include <QStringView>

namespace Creator {

/// How many characters of `text` from `at` on the `query` covers when read as Korean typing; 0 if
/// it does not fit there. Beside equal letters (case aside) these fit: an initial consonant and any
/// syllable that begins with it (ㅅㅇ and 수익); at the query's end a syllable still being typed
/// (수이 and 수익, 숙 and 수기).
[[nodiscard]] qsizetype typedLength(QStringView text, qsizetype at, QStringView query);

/// The first place where `query` fits as above; −1 if nowhere. An empty query fits at 0.
[[nodiscard]] qsizetype typedIndexIn(QStringView text, QStringView query);

/// Whether one character of a text fits one of a query that is not its last.
[[nodiscard]] bool typedCharFits(QChar text, QChar query);

} // namespace Creator
