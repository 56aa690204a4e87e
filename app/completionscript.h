#pragma once

#include <QString>

namespace CLI {
class App;
}

namespace Creator {

/// A bash completion for the whole command tree, made from it. An option whose type name is a list
/// in braces offers its words, FILE offers files and DIR folders.
[[nodiscard]] QString bashCompletion(const CLI::App &app);

} // namespace Creator
