#pragma once

#include "pages/analytics/shownrange.h"

#include <QFlags>
#include <QJsonObject>

namespace Creator {

/// What lies over the values of the chart.
enum class ChartLayer { Releases = 1, Mean = 2 };
Q_DECLARE_FLAGS(ChartLayers, ChartLayer)

/// Everything the bar of the page asks. Kept under a name it means the same days from today, not
/// the same dates.
struct AnalyticsView
{
    const Metric *metric = nullptr;
    const Metric *second = nullptr;
    MetricBreakdown breakdown = MetricBreakdown::None;
    QString platform = {}; // empty: all
    std::optional<ComparedWith> compared = {};
    ChartLayers layers = ChartLayer::Releases;
    RangePreset preset = RangePreset::Days28;
    /// Of RangePreset::Custom: how many days, and how long before today the last of them is.
    qint64 days = 28;
    qint64 ago = 1;

    friend bool operator==(const AnalyticsView &, const AnalyticsView &) = default;
};

[[nodiscard]] QJsonObject toJson(const AnalyticsView &view);
/// What is unknown stays as it is at first.
[[nodiscard]] AnalyticsView viewFromJson(const QJsonObject &json);

} // namespace Creator
