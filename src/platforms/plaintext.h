#pragma once

#include <QString>

namespace Creator {

/// What a person reads of a platform's HTML: paragraphs and breaks as lines, entities as their
/// characters, nothing of tags, scripts and spans that are there to be invisible.
[[nodiscard]] QString plainText(const QString &html);
/// The first line, at most `limit` characters, never half of one; for what has no title.
[[nodiscard]] QString titleOf(const QString &text, qsizetype limit = 80);

} // namespace Creator
