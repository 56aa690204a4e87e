#pragma once

#include "app/commands/command.h"

#include <QString>

namespace Creator {

/// The words of a report, as typed; empty: not given.
struct ReportArguments
{
    QString from, to;
    QString grouping, currency, format, layout, language;
    QString output;
    QString channel = {}; // of analytics alone
};

namespace ReportCommands {

/// Does the report paint pages? Then the program needs fonts.
[[nodiscard]] bool paintsPages(const ReportArguments &arguments);

/// `report earnings --from D --to D …`: writes the report; JSON without --output goes to standard
/// output.
[[nodiscard]] ExitCode earnings(const CommandContext &context, const ReportArguments &arguments);

/// `report analytics --from D --to D …`: CSV without --output goes to standard output.
[[nodiscard]] ExitCode analytics(const CommandContext &context, const ReportArguments &arguments);

} // namespace ReportCommands

} // namespace Creator
