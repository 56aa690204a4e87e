#pragma once

#include "analytics/earningcharts.h"
#include "reports/reportwords.h"

namespace Creator {

// Taken on the GUI thread, in the language that the app speaks now; charts and reports are made
// elsewhere.

[[nodiscard]] ChartWords chartWords();
[[nodiscard]] ReportWords reportWords();

} // namespace Creator
