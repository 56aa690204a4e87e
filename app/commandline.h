#pragma once

#include "app/commands/command.h"

#include <QStringList>

#include <functional>

namespace Creator {

/// What the arguments of the process ask for.
struct Invocation
{
    /// The window is meant: no command was named.
    bool opensWindow = false;
    /// A command paints pages, so it needs fonts (and no display).
    bool needsFonts = false;
    QString profile; // the data folder
    QStringList files; // dropped on the icon
    /// Runs the command; empty if opensWindow, or if parsing ended the process (help, version,
    /// usage).
    std::function<ExitCode()> run;
    ExitCode ended = ExitCode::Done;
};

/// Reads the command line. Prints help, version, usage errors and the hidden `completion bash`
/// itself.
[[nodiscard]] Invocation parseCommandLine(int argc, char **argv, const Clock &clock);

} // namespace Creator
