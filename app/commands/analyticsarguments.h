#pragma once

#include "analytics/comparison.h"
#include "analytics/metricseries.h"
#include "app/commands/analyticscommands.h"

namespace Creator {

enum class AnalyticsFormat { Text, Csv, Json };

/// What the words of an `analytics` command mean.
struct AnalyticsOrder
{
    MetricQuestion question;
    ComparedWith with = ComparedWith::PreviousPeriod;
    AnalyticsFormat format = AnalyticsFormat::Text;
    int limit = 20;

    /// A sentence in place of the order where a word is unknown.
    [[nodiscard]] static Result<AnalyticsOrder> read(const CommandContext &context,
                                                     const AnalyticsArguments &arguments);
};

/// What the commands do.
namespace AnalyticsCommands {

using Command = ExitCode (*)(const CommandContext &, AnalyticsOrder);

[[nodiscard]] ExitCode series(const CommandContext &context, AnalyticsOrder order);
[[nodiscard]] ExitCode top(const CommandContext &context, AnalyticsOrder order);
[[nodiscard]] ExitCode compare(const CommandContext &context, AnalyticsOrder order);

} // namespace AnalyticsCommands

} // namespace Creator
