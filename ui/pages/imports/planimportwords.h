#pragma once

#include "import/planimport.h"

namespace Creator {

/// "12 contents added, 1 refused": what an import did. `violations`: how many licences stand
/// against what it wrote.
[[nodiscard]] QString planImportSentence(const PlanImportOutcome &outcome, int violations);

} // namespace Creator
