#pragma once

#include "reports/analyticsreport.h"
#include "reports/reportdocument.h"

namespace Creator {

/// The analytics of a range as people read them, on paper and in files.
[[nodiscard]] ReportDocument documentOf(const AnalyticsReport &report, const ReportWords &words);

} // namespace Creator
