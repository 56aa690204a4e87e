#include "domain/metriccatalogue.h"

#include <algorithm>
#include <iterator>

namespace Creator {

namespace {

using A = MetricAggregation;
using T = MetricType;

// Numbers are for ever: append, never renumber.
constexpr Metric metrics[] = {
    { 1, "views", T::Count, A::Sum },
    { 2, "engaged_views", T::Count, A::Sum },
    { 3, "watch_hours", T::Gauge, A::Sum },
    { 4, "subscribers_net", T::Count, A::Sum },
    { 5, "est_revenue", T::Currency, A::Sum },
    { 6, "impressions", T::Count, A::Sum },
    { 7, "ctr_pct", T::Ratio, A::Average },
    { 8, "duration_sec", T::DurationSeconds, A::Last },
    { 9, "avg_view_duration_sec", T::DurationSeconds, A::Average },
    { 10, "avg_viewed_pct", T::Ratio, A::Average },
    { 11, "likes", T::Count, A::Sum },
    { 12, "comments", T::Count, A::Sum },
    { 13, "shares", T::Count, A::Sum },
    { 14, "followers", T::Gauge, A::Last },
    { 15, "reach", T::Count, A::Sum },
    { 16, "saves", T::Count, A::Sum },
    { 17, "clicks", T::Count, A::Sum },
    { 18, "page_views", T::Count, A::Sum },
    { 19, "requests", T::Count, A::Sum },
    { 20, "follows", T::Count, A::Sum },
};

constexpr std::string_view typeWords[] = { "count", "duration_s", "ratio", "currency", "gauge" };
constexpr std::string_view spanWords[] = { "daily", "lifetime", "period", "snapshot" };

} // namespace

std::span<const Metric> allMetrics()
{
    return metrics;
}

const Metric *findMetric(std::string_view name)
{
    const auto *it = std::find_if(std::begin(metrics), std::end(metrics),
                                  [&](const Metric &metric) { return metric.name == name; });
    return it == std::end(metrics) ? nullptr : it;
}

const Metric *findMetric(int number)
{
    const auto *it = std::find_if(std::begin(metrics), std::end(metrics),
                                  [&](const Metric &metric) { return metric.number == number; });
    return it == std::end(metrics) ? nullptr : it;
}

std::string_view word(MetricType type)
{
    return typeWords[static_cast<size_t>(type)];
}
std::string_view word(MetricSpan span)
{
    return spanWords[static_cast<size_t>(span)];
}

std::optional<MetricSpan> spanFromWord(std::string_view text)
{
    const auto *it = std::find(std::begin(spanWords), std::end(spanWords), text);
    if (it == std::end(spanWords))
        return std::nullopt;
    return static_cast<MetricSpan>(it - std::begin(spanWords));
}

} // namespace Creator
