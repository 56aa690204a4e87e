#pragma once

#include "app/commands/command.h"

namespace Creator {

struct SqlRequest
{
    QString query;
    QString format; // "text" or "csv"
    int limit = 1000; // rows; one more is not printed but told of
};

/// `db sql`: the answer to a question, which can change nothing.
namespace SqlCommand {

[[nodiscard]] ExitCode run(const CommandContext &context, const SqlRequest &request);

} // namespace SqlCommand

} // namespace Creator
