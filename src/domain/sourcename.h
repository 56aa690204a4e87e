#pragma once

#include <QString>

namespace Creator {

/// A platform's own spelling: "youtube" → "YouTube". Unknown words come back unchanged.
[[nodiscard]] QString platformName(QStringView platform);

} // namespace Creator
