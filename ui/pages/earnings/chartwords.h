#pragma once

#include "analytics/earningcharts.h"

namespace Creator {

/// The words of charts in the language that the app speaks now.
[[nodiscard]] ChartWords chartWords();

} // namespace Creator
