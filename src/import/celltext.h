#pragma once

#include <string>
#include <string_view>

namespace Creator {

/// Without blanks at both ends: ASCII white space, no-break and narrow spaces, U+3000, U+FEFF.
[[nodiscard]] std::string_view trimmed(std::string_view text);

/// FORMATS §0.1.8: empty, -, --, —, n/a, NaN, null, undefined. Missing is not zero.
[[nodiscard]] bool isMissing(std::string_view cell);

/// Without the apostrophe that guards a cell against being read as a formula or number:
/// `'=SUM` → `=SUM`, `'-5` → `-5`, `'007` → `007`.
[[nodiscard]] std::string_view withoutGuard(std::string_view cell);

/// A spreadsheet wrote `1.80600E+16` or `#NAME?` where an id was.
[[nodiscard]] bool isDamagedId(std::string_view id);

/// A text for comparing: NFKC, without soft hyphens and zero-width characters, blanks collapsed,
/// trimmed, case-folded. FORMATS §0.1.6.
[[nodiscard]] std::string normalisedWord(std::string_view text);

/// Does `text` contain `word` with no letter or digit on either side? Both normalised.
[[nodiscard]] bool containsWord(std::string_view text, std::string_view word);

/// `text` as a JSON string, with its quotes.
void appendJsonText(std::string &json, std::string_view text);

} // namespace Creator
