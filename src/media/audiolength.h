#pragma once

#include "core/result.h"

#include <QString>

namespace Creator {

/// How long the sound of a file is, in ms. What the file is, is decided by its content: its name
/// may lie. Error::Code::InvalidData if it holds no sound that is known.
[[nodiscard]] Result<qint64> audioLength(const QString &path);

} // namespace Creator
