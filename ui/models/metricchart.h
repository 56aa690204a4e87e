#pragma once

#include "analytics/chartdata.h"
#include "analytics/metricseries.h"
#include "analytics/releases.h"
#include "analytics/standout.h"

#include <QHash>

#include <optional>

namespace Creator {

/// How many lines a chart of metrics shows at most: as many as there are colours.
inline constexpr int mostMetricLines = 6;
/// Of how many days the mean is that can be shown.
inline constexpr int meanDays = 7;

/// What was asked and what came of it.
struct MetricChartFacts
{
    MetricQuestion question;
    MetricAnswer answer;
    std::optional<MetricAnswer> before; // the time it is compared with; of one line only
    QHash<QString, QString> names; // what people call accounts and channels, by a line's key
    QList<Standout> standouts = {};
    QList<Release> releases = {}; // in the order of days
    const Metric *second = nullptr; // of all accounts together, on the right axis; null: none
    MetricAnswer secondAnswer = {};
    /// The days before the range that a mean of days begins with; nothing: no mean is shown.
    std::optional<MetricAnswer> lead = {};
};

/// The chart of a metric in words of the app's language, so on the GUI thread. Days without a value
/// are gaps, and what is missing is said in the subtitle.
[[nodiscard]] ChartData metricChart(const MetricChartFacts &facts);
/// "Stands out: 3 Mar (900, “Autumn camping” went out)"; empty if no day does.
[[nodiscard]] QString standoutText(const MetricChartFacts &facts);

} // namespace Creator
