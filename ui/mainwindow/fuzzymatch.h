#pragma once

#include <QStringView>

#include <optional>

namespace Creator {

/// How well `query` names `text`, higher is better; nothing if it does not. Each word of the query
/// must be found, as a whole (best at the start of a word) or letter by letter in order. Korean
/// may be typed by initial consonants.
[[nodiscard]] std::optional<int> fuzzyScore(QStringView text, QStringView query);

} // namespace Creator
