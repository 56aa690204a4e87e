#pragma once

#include "app/commands/command.h"

#include <QMap>
#include <QStringList>

namespace Creator {

struct ImportRequest
{
    QStringList files;
    QString format;
    QString channel; // by name; empty: the first
    QString account;
    QMap<QString, QString> answers;
    bool dryRun = false;
};

namespace ImportCommands {

/// `import FILE…`: looks at every file and, without --dry-run, writes it.
[[nodiscard]] ExitCode importFiles(const CommandContext &context, const ImportRequest &request);
/// `import list`: the imports so far.
[[nodiscard]] ExitCode list(const CommandContext &context);
/// `import undo BATCH`
[[nodiscard]] ExitCode undo(const CommandContext &context, const QString &batch);

} // namespace ImportCommands

} // namespace Creator
