#pragma once

#include "app/commands/command.h"
#include "app/demo/demodata.h"

namespace Creator::DemoCommands {

/// `demo --size S`: fills an empty data folder with made-up data. Refuses one that has earnings.
[[nodiscard]] ExitCode run(const CommandContext &context, DemoSize size);

} // namespace Creator::DemoCommands
