#pragma once

#include "app/commands/command.h"

#include <functional>
#include <string>

namespace CLI {
class App;
}

namespace Creator {

/// What `analytics` is asked; words as typed.
struct AnalyticsArguments
{
    std::string metric;
    std::string from;
    std::string to;
    std::string grain = "day";
    std::string by;
    std::string platform;
    std::string format;
    std::string with = "previous";
    int limit = 20;
};

/// The commands of `analytics`. Without --from and --to they tell the last 28 days.
///
/// A day that nobody fetched has no value, and its kind says why; it is never 0.
namespace AnalyticsCommands {

/// What adds one command below another.
using Adder = std::function<CLI::App *(CLI::App &parent, const char *name, const char *help)>;

/// Puts `analytics` with its commands into the tree.
void add(CLI::App &app, const Adder &adder, AnalyticsArguments &arguments);
/// What was asked for; empty if it was none of them.
[[nodiscard]] std::function<ExitCode(const CommandContext &)>
runner(const CLI::App &app, const AnalyticsArguments &arguments);

} // namespace AnalyticsCommands

} // namespace Creator
