#pragma once

#include "sourcetext.h"

namespace Creator::Architecture {

/// No singletons of ours, nested event loops, sleeps, modal exec(), exceptions of ours, or settings
/// keys outside src/settings.
[[nodiscard]] Offences habitOffences(const SourceFile &file);

/// Headers have `#pragma once` and the project's namespace; file names are lower case.
[[nodiscard]] Offences headerOffences(const SourceFile &file);

/// Public member functions take no bool: an enum or two functions say more. Slots, signals and
/// overrides follow Qt's ways.
[[nodiscard]] Offences boolParameterOffences(const SourceFile &file);

/// Two headers name no type alike in one namespace: the linker would take one for the other, and
/// nobody would say so.
[[nodiscard]] Offences sameNameOffences(const QList<SourceFile> &files);

/// A test waits for a condition, never for time to pass.
[[nodiscard]] Offences sleepingTestOffences(const SourceFile &file);

} // namespace Creator::Architecture
