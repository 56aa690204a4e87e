#pragma once

#include "app/commands/command.h"

namespace Creator::DatabaseCommands {

/// `db check`: integrity and references; fails if something is wrong.
[[nodiscard]] ExitCode check(const CommandContext &context);
/// `db backup FILE`: a verified copy.
[[nodiscard]] ExitCode backup(const CommandContext &context, const QString &file);
/// `db restore FILE`: replaces the data by a backup; what was there is kept as a backup.
[[nodiscard]] ExitCode restore(const CommandContext &context, const QString &file);
/// `db rebuild-rollups`: makes every sum anew from the rows, in one transaction.
[[nodiscard]] ExitCode rebuildRollups(const CommandContext &context);

} // namespace Creator::DatabaseCommands
