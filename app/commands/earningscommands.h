#pragma once

#include "app/commands/command.h"
#include "storage/earningfilter.h"

namespace Creator::EarningsCommands {

/// `earnings list`: every matching row, newest first.
[[nodiscard]] ExitCode list(const CommandContext &context, const EarningFilter &filter);
/// `earnings sum`: rows, sums per currency and per status.
[[nodiscard]] ExitCode sum(const CommandContext &context, const EarningFilter &filter);

} // namespace Creator::EarningsCommands
