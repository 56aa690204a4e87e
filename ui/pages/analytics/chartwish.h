#pragma once

#include "models/metricchart.h"
#include "pages/analytics/analyticsview.h"

namespace Creator {

class Connection;

/// What the bar asks of the chart.
struct ChartWish
{
    /// Its days and grain come with the answer.
    MetricQuestion question;
    std::optional<DaySpan> range = {}; // nothing: all there is
    std::optional<ComparedWith> compared = {}; // with one line only
    const Metric *second = nullptr;
    ChartLayers layers = {};
    QDate today = {};
};

/// The days that are meant.
[[nodiscard]] Result<DaySpan> wishedRange(Connection &connection, const Metric &metric,
                                          const std::optional<DaySpan> &chosen, QDate today);
/// Everything the chart shows but the names of its lines.
[[nodiscard]] Result<MetricChartFacts> answered(Connection &connection, const ChartWish &wish);

} // namespace Creator
