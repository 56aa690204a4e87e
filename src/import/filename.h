#pragma once

#include "import/importformat.h"

#include <QString>

#include <optional>

namespace Creator {

/// The period in a download's own name, "콘텐츠 2026-03-01_2026-04-01 채널.zip": its second date is
/// the day after the last one. Blanks and underscores may have replaced each other.
[[nodiscard]] std::optional<Answers::Period> periodInFileName(const QString &name);

} // namespace Creator
