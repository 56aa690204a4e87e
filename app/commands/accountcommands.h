#pragma once

#include "app/commands/command.h"

#include <QStringList>

namespace Creator {

/// What the commands about accounts were told.
struct AccountArguments
{
    QString platform; // "bluesky"
    QString account; // id, handle or name; empty: all
    QString server;
    QString handle;
    QString channel; // by name
    QString clientId; // of one's own app
    QStringList scopes;
    enum class Data { Keep, Purge };
    Data data = Data::Keep;
    QString caFile; // of an authority that vouches for the server as well
};

/// `accounts …` and `sync`. Secrets are read from standard input alone, a line each: with `--user`
/// that person's password, then the account's secret, then the code of a second factor if one is
/// asked for.
namespace AccountCommands {

[[nodiscard]] ExitCode list(const CommandContext &context);
[[nodiscard]] ExitCode add(const CommandContext &context, const AccountArguments &arguments);
[[nodiscard]] ExitCode remove(const CommandContext &context, const AccountArguments &arguments);
/// DoneWithRejects if some account could not be read to its end.
[[nodiscard]] ExitCode sync(const CommandContext &context, const AccountArguments &arguments);
/// Exchange rates for the currencies of the ledger, even where they are not fetched by themselves.
[[nodiscard]] ExitCode rates(const CommandContext &context, const AccountArguments &arguments);

} // namespace AccountCommands

} // namespace Creator
