#pragma once

#include "analytics/agecurves.h"
#include "analytics/chartdata.h"

namespace Creator {

/// Contents side by side, each from the day it went out, in words of the app's language.
[[nodiscard]] ChartData ageChart(const Metric &metric, Currency home,
                                 const QList<AgeCurve> &curves);

} // namespace Creator
