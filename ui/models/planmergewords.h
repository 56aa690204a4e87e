#pragma once

#include "import/planmerge.h"
#include "models/roles.h"

namespace Creator {

// What an import says about an entry of a calendar or a plan, in the language that the app speaks.

/// "New", "Changed", "Refused"
[[nodiscard]] QString fateText(PlanMergeRow::Fate fate);
[[nodiscard]] Tone toneOf(PlanMergeRow::Fate fate);
/// "Changes: title, date", "Line 8: The event has no date that can be read."
[[nodiscard]] QString fateDetail(PlanMerge::Kind kind, const PlanMergeRow &row);

} // namespace Creator
