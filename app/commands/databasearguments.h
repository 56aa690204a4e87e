#pragma once

#include "app/commands/command.h"

#include <functional>
#include <string>

namespace CLI {
class App;
}

namespace Creator {

/// `db`: its commands, and what they are given.
struct DatabaseArguments
{
    using AddCommand
        = std::function<CLI::App *(CLI::App &parent, const char *name, const char *help)>;

    std::string file;
    std::string query;
    std::string format = "text";
    int limit = 1000; // rows of an answer

    /// Adds `db` with its commands, which read into this.
    void addTo(CLI::App &app, const AddCommand &add);
    /// The command that was given; nothing if it is none of these.
    [[nodiscard]] std::function<ExitCode(const CommandContext &)> runner(const CLI::App &app) const;
};

} // namespace Creator
