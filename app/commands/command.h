#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "domain/currency.h"
#include "storage/database.h"

#include <QJsonValue>
#include <QString>
#include <QTextStream>

#include <memory>
#include <optional>

namespace Creator {

/// What a process of the command line ends with.
enum class ExitCode { Done = 0, Failed = 1, Usage = 2, DoneWithRejects = 3 };

/// What every command is given.
struct CommandContext
{
    QString profile; // the data folder
    const Clock &clock;
    bool json = false;
    QString user; // e-mail; empty if not given
    std::optional<QString> password; // from standard input
    std::shared_ptr<QTextStream> input = {}; // what follows there
};

/// How commands speak: results on standard output, sentences about failure on standard error.
namespace CommandOutput {

void print(const QString &text);
void print(const QJsonValue &value);
/// A sentence on standard error alone, for a command that goes on or prints its own object.
void complain(const QString &sentence);
/// The failure as one sentence, with --json as an object on standard output as well.
[[nodiscard]] ExitCode fail(const CommandContext &context, const Error &error);
[[nodiscard]] ExitCode usage(const CommandContext &context, const QString &sentence);

} // namespace CommandOutput

/// Opens the data folder for a command, after the person's password where it has one.
[[nodiscard]] Result<std::unique_ptr<Database>> openProfile(const CommandContext &context,
                                                            Database::Access access);

} // namespace Creator
