#pragma once

#include <QString>

#include <optional>
#include <span>
#include <string_view>

namespace Creator {

enum class MetricType { Count, DurationSeconds, Ratio, Currency, Gauge };
enum class MetricAggregation { Sum, Average, Last };
/// analytics_metrics.span: what stretch of time a value is about.
enum class MetricSpan { Daily, Lifetime, Period, Snapshot };

/// One metric that the program knows: its stable number, name, type and how values combine.
struct Metric
{
    int number; // never reused; part of the view's row id
    std::string_view name;
    MetricType type;
    MetricAggregation aggregation;
};

[[nodiscard]] std::span<const Metric> allMetrics();
[[nodiscard]] const Metric *findMetric(std::string_view name);
[[nodiscard]] const Metric *findMetric(int number);

[[nodiscard]] std::string_view word(MetricType type);
[[nodiscard]] std::string_view word(MetricSpan span);
[[nodiscard]] std::optional<MetricSpan> spanFromWord(std::string_view text);

} // namespace Creator
