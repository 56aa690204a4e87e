#pragma once

#include <QString>

namespace Creator {

// In the language that the app speaks now, so on the GUI thread.

/// "Country", "Device"; a word of a platform that is not known as it is.
[[nodiscard]] QString dimensionName(const QString &dimension);
/// "Japan" of "JP"; what is no country as it is.
[[nodiscard]] QString sliceName(const QString &dimension, const QString &value);

} // namespace Creator
