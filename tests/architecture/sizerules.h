#pragma once

#include "sourcetext.h"

namespace Creator::Architecture {

/// .cpp ≤ 500 lines, headers ≤ 150, the main window ≤ 300.
[[nodiscard]] Offences fileSizeOffences(const SourceFile &file);

/// Functions ≤ 60 lines.
[[nodiscard]] Offences functionSizeOffences(const SourceFile &file);

/// Constructors take ≤ 6 parameters.
[[nodiscard]] Offences constructorOffences(const SourceFile &file);

/// The median .cpp has ≤ 120 lines.
[[nodiscard]] Offences medianOffences(const QList<SourceFile> &files);

/// The tests are at least half as long as the code.
[[nodiscard]] Offences testShareOffences(const QList<SourceFile> &code,
                                         const QList<SourceFile> &tests);

} // namespace Creator::Architecture
