#pragma once

#include <QString>

/// Counts letters as readers see them (extended grapheme clusters by ICU), and as some platforms
/// weigh them.
namespace Creator::LetterCount {

[[nodiscard]] int graphemes(const QString &text);
/// X: a letter of the scripts around Latin counts 1, any other 2, an emoji 2 however long it is.
[[nodiscard]] int weighted(const QString &text);
/// One for each letter, for an emoji the bytes of its UTF-8.
[[nodiscard]] int emojiBytes(const QString &text);

} // namespace Creator::LetterCount
