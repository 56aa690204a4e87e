#pragma once

#include "analytics/comparison.h"
#include "analytics/metricseries.h"

namespace Creator {

enum class RangePreset { Days28, Days90, Days365, ThisYear, All, Custom };

inline constexpr int fewestShownDays = 7;

/// The days of a preset that ends today; nothing for those that need more than a clock to know.
[[nodiscard]] std::optional<DaySpan> presetRange(RangePreset preset, QDate today);
/// Half a length to the left (below 0) or right, never beyond today.
[[nodiscard]] DaySpan moved(const DaySpan &range, int steps, QDate today);
/// Half as long around the same middle, but never shorter than a week.
[[nodiscard]] DaySpan zoomedIn(const DaySpan &range);
/// Twice as long, never beyond today and never more than 30 years.
[[nodiscard]] DaySpan zoomedOut(const DaySpan &range, QDate today);
/// Days, weeks or months: so many points that a chart can show each of them.
[[nodiscard]] MetricGrain grainFor(const DaySpan &range);

} // namespace Creator
