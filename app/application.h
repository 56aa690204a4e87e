#pragma once

#include "core/clock.h"

#include <QStringList>

namespace Creator {

/// Opens the window on a data folder and runs until it is closed; the process's exit code.
[[nodiscard]] int runWindow(const QString &profile, const QStringList &files, const Clock &clock);

} // namespace Creator
