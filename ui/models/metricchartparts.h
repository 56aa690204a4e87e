#pragma once

#include "models/metricchart.h"

namespace Creator {

/// What a chart of a metric is put together from.
namespace MetricChartParts {

/// The largest lines, as many as there are colours for; equal ones in the order of their keys.
[[nodiscard]] QList<MetricLine> shownLines(const MetricChartFacts &facts);
/// What the categories stand for; none where nothing is offered.
[[nodiscard]] QList<MetricPoint> points(const MetricChartFacts &facts);
/// One for each category, as many as `count`; nothing on days that would look worse than they were.
[[nodiscard]] QList<std::optional<Micros>> values(const MetricLine &line,
                                                  const MetricQuestion &question, qsizetype count);
[[nodiscard]] ChartData::Scale scale(const Metric &metric, Currency home);

void addReleases(ChartData &chart, const MetricChartFacts &facts);
/// Beside a single line; several lines give way to their means.
void addMeans(ChartData &chart, const MetricChartFacts &facts);
/// On the right axis; returns a sentence with its total.
[[nodiscard]] QString addSecond(ChartData &chart, const MetricChartFacts &facts);

} // namespace MetricChartParts

} // namespace Creator
