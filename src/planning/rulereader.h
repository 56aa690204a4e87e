#pragma once

#include "core/result.h"
#include "planning/recurrence.h"

#include <libical/ical.h>

namespace Creator {

/// The rule as libical keeps it, with its end in wall clocks of the rule's zone. Refuses what
/// Recurrence refuses.
[[nodiscard]] Result<icalrecurrencetype> readRule(const RecurrenceRule &rule);

[[nodiscard]] icaltimetype toIcal(const WallClock &clock);
[[nodiscard]] WallClock fromIcal(const icaltimetype &time);

} // namespace Creator
