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
    { 21, "reposts", T::Count, A::Sum },
    { 22, "replies", T::Count, A::Sum },
    { 23, "quotes", T::Count, A::Sum },
    { 24, "bookmarks", T::Count, A::Sum },
    { 25, "watch_minutes", T::Gauge, A::Sum },
    { 26, "subscribers_gained", T::Count, A::Sum },
    { 27, "subscribers_lost", T::Count, A::Sum },
    { 28, "dislikes", T::Count, A::Sum },
    { 29, "following", T::Gauge, A::Last },
    { 30, "posts_count", T::Gauge, A::Last },
    { 31, "members", T::Gauge, A::Last },
    { 32, "paid_members", T::Gauge, A::Last },
    { 33, "free_members", T::Gauge, A::Last },
    { 34, "comped_members", T::Gauge, A::Last },
    { 35, "former_members", T::Gauge, A::Last },
    { 36, "declined_members", T::Gauge, A::Last },
    { 37, "paid_members_gained", T::Count, A::Sum },
    { 38, "paid_members_lost", T::Count, A::Sum },
    { 39, "subscription_points", T::Gauge, A::Last },
    { 40, "est_ad_revenue", T::Currency, A::Sum },
    { 41, "est_premium_revenue", T::Currency, A::Sum },
    { 42, "gross_revenue", T::Currency, A::Sum },
    { 43, "cpm", T::Currency, A::Average },
    { 44, "playback_cpm", T::Currency, A::Average },
    { 45, "monetized_playbacks", T::Count, A::Sum },
    { 46, "ad_impressions", T::Count, A::Sum },
    { 47, "viewers", T::Count, A::Sum },
    { 48, "viewers_peak", T::Gauge, A::Last },
    { 49, "emails_sent", T::Count, A::Sum },
    { 50, "emails_delivered", T::Count, A::Sum },
    { 51, "emails_opened", T::Count, A::Sum },
    { 52, "emails_failed", T::Count, A::Sum },
    { 53, "mrr", T::Currency, A::Last },
    { 54, "balance_available", T::Currency, A::Last },
    { 55, "balance_pending", T::Currency, A::Last },
    { 56, "interactions", T::Count, A::Sum },
    { 57, "accounts_engaged", T::Count, A::Sum },
    { 58, "profile_views", T::Count, A::Sum },
    { 59, "new_viewers", T::Count, A::Sum },
    { 60, "returning_viewers", T::Count, A::Sum },
    { 61, "followers_net", T::Count, A::Sum },
    { 62, "new_follows", T::Count, A::Sum },
    { 63, "unfollows", T::Count, A::Sum },
    { 64, "phone_clicks", T::Count, A::Sum },
    { 65, "leads", T::Count, A::Sum },
    { 66, "engagements", T::Count, A::Sum },
    { 67, "profile_visits", T::Count, A::Sum },
    { 68, "create_post", T::Count, A::Sum },
    { 69, "video_views", T::Count, A::Sum },
    { 70, "media_views", T::Count, A::Sum },
    { 71, "detail_expands", T::Count, A::Sum },
    { 72, "url_clicks", T::Count, A::Sum },
    { 73, "hashtag_clicks", T::Count, A::Sum },
    { 74, "permalink_clicks", T::Count, A::Sum },
    { 75, "reactions", T::Count, A::Sum },
    { 76, "link_clicks", T::Count, A::Sum },
    { 77, "visits", T::Count, A::Sum },
    { 78, "avg_viewers", T::Gauge, A::Average },
    { 79, "max_viewers", T::Gauge, A::Last },
    { 80, "unique_viewers", T::Count, A::Sum },
    { 81, "minutes_streamed", T::Gauge, A::Sum },
    { 82, "minutes_watched", T::Gauge, A::Sum },
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
