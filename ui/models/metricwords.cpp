#include "models/metricwords.h"

#include "domain/moneyformat.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

struct MetricWord
{
    std::string_view metric;
    const char *name;
};

constexpr MetricWord words[] = {
    { "views", QT_TRANSLATE_NOOP("Creator::MetricWords", "Views") },
    { "engaged_views", QT_TRANSLATE_NOOP("Creator::MetricWords", "Engaged views") },
    { "watch_hours", QT_TRANSLATE_NOOP("Creator::MetricWords", "Watch time") },
    { "subscribers_net", QT_TRANSLATE_NOOP("Creator::MetricWords", "Subscribers, net") },
    { "est_revenue", QT_TRANSLATE_NOOP("Creator::MetricWords", "Estimated revenue") },
    { "impressions", QT_TRANSLATE_NOOP("Creator::MetricWords", "Impressions") },
    { "ctr_pct", QT_TRANSLATE_NOOP("Creator::MetricWords", "Click-through rate") },
    { "duration_sec", QT_TRANSLATE_NOOP("Creator::MetricWords", "Length") },
    { "avg_view_duration_sec", QT_TRANSLATE_NOOP("Creator::MetricWords", "Average view duration") },
    { "avg_viewed_pct", QT_TRANSLATE_NOOP("Creator::MetricWords", "Average share viewed") },
    { "likes", QT_TRANSLATE_NOOP("Creator::MetricWords", "Likes") },
    { "comments", QT_TRANSLATE_NOOP("Creator::MetricWords", "Comments") },
    { "shares", QT_TRANSLATE_NOOP("Creator::MetricWords", "Shares") },
    { "followers", QT_TRANSLATE_NOOP("Creator::MetricWords", "Followers") },
    { "reach", QT_TRANSLATE_NOOP("Creator::MetricWords", "Reach") },
    { "saves", QT_TRANSLATE_NOOP("Creator::MetricWords", "Saves") },
    { "clicks", QT_TRANSLATE_NOOP("Creator::MetricWords", "Clicks") },
    { "page_views", QT_TRANSLATE_NOOP("Creator::MetricWords", "Page views") },
    { "requests", QT_TRANSLATE_NOOP("Creator::MetricWords", "Ad requests") },
    { "follows", QT_TRANSLATE_NOOP("Creator::MetricWords", "Follows") },
    { "reposts", QT_TRANSLATE_NOOP("Creator::MetricWords", "Reposts") },
    { "replies", QT_TRANSLATE_NOOP("Creator::MetricWords", "Replies") },
    { "quotes", QT_TRANSLATE_NOOP("Creator::MetricWords", "Quotes") },
    { "bookmarks", QT_TRANSLATE_NOOP("Creator::MetricWords", "Bookmarks") },
    { "watch_minutes", QT_TRANSLATE_NOOP("Creator::MetricWords", "Watch time (minutes)") },
    { "subscribers_gained", QT_TRANSLATE_NOOP("Creator::MetricWords", "Subscribers gained") },
    { "subscribers_lost", QT_TRANSLATE_NOOP("Creator::MetricWords", "Subscribers lost") },
    { "dislikes", QT_TRANSLATE_NOOP("Creator::MetricWords", "Dislikes") },
    { "following", QT_TRANSLATE_NOOP("Creator::MetricWords", "Following") },
    { "posts_count", QT_TRANSLATE_NOOP("Creator::MetricWords", "Posts") },
    { "members", QT_TRANSLATE_NOOP("Creator::MetricWords", "Members") },
    { "paid_members", QT_TRANSLATE_NOOP("Creator::MetricWords", "Paid members") },
    { "free_members", QT_TRANSLATE_NOOP("Creator::MetricWords", "Free members") },
    { "comped_members", QT_TRANSLATE_NOOP("Creator::MetricWords", "Complimentary members") },
    { "former_members", QT_TRANSLATE_NOOP("Creator::MetricWords", "Former members") },
    { "declined_members", QT_TRANSLATE_NOOP("Creator::MetricWords", "Declined members") },
    { "paid_members_gained", QT_TRANSLATE_NOOP("Creator::MetricWords", "Paid members gained") },
    { "paid_members_lost", QT_TRANSLATE_NOOP("Creator::MetricWords", "Paid members lost") },
    { "subscription_points", QT_TRANSLATE_NOOP("Creator::MetricWords", "Subscription points") },
    { "est_ad_revenue", QT_TRANSLATE_NOOP("Creator::MetricWords", "Estimated ad revenue") },
    { "est_premium_revenue",
      QT_TRANSLATE_NOOP("Creator::MetricWords", "Estimated subscription revenue") },
    { "gross_revenue", QT_TRANSLATE_NOOP("Creator::MetricWords", "Gross revenue") },
    { "cpm", QT_TRANSLATE_NOOP("Creator::MetricWords", "CPM") },
    { "playback_cpm", QT_TRANSLATE_NOOP("Creator::MetricWords", "Playback-based CPM") },
    { "monetized_playbacks", QT_TRANSLATE_NOOP("Creator::MetricWords", "Monetised playbacks") },
    { "ad_impressions", QT_TRANSLATE_NOOP("Creator::MetricWords", "Ad impressions") },
    { "viewers", QT_TRANSLATE_NOOP("Creator::MetricWords", "Viewers") },
    { "viewers_peak", QT_TRANSLATE_NOOP("Creator::MetricWords", "Peak viewers") },
    { "emails_sent", QT_TRANSLATE_NOOP("Creator::MetricWords", "Emails sent") },
    { "emails_delivered", QT_TRANSLATE_NOOP("Creator::MetricWords", "Emails delivered") },
    { "emails_opened", QT_TRANSLATE_NOOP("Creator::MetricWords", "Emails opened") },
    { "emails_failed", QT_TRANSLATE_NOOP("Creator::MetricWords", "Emails failed") },
    { "mrr", QT_TRANSLATE_NOOP("Creator::MetricWords", "Monthly recurring revenue") },
    { "balance_available", QT_TRANSLATE_NOOP("Creator::MetricWords", "Available balance") },
    { "balance_pending", QT_TRANSLATE_NOOP("Creator::MetricWords", "Pending balance") },
    { "interactions", QT_TRANSLATE_NOOP("Creator::MetricWords", "Interactions") },
    { "accounts_engaged", QT_TRANSLATE_NOOP("Creator::MetricWords", "Accounts engaged") },
    { "profile_views", QT_TRANSLATE_NOOP("Creator::MetricWords", "Profile views") },
    { "new_viewers", QT_TRANSLATE_NOOP("Creator::MetricWords", "New viewers") },
    { "returning_viewers", QT_TRANSLATE_NOOP("Creator::MetricWords", "Returning viewers") },
    { "followers_net", QT_TRANSLATE_NOOP("Creator::MetricWords", "Followers, net") },
    { "new_follows", QT_TRANSLATE_NOOP("Creator::MetricWords", "New followers") },
    { "unfollows", QT_TRANSLATE_NOOP("Creator::MetricWords", "Unfollows") },
    { "phone_clicks", QT_TRANSLATE_NOOP("Creator::MetricWords", "Phone clicks") },
    { "leads", QT_TRANSLATE_NOOP("Creator::MetricWords", "Leads") },
    { "engagements", QT_TRANSLATE_NOOP("Creator::MetricWords", "Engagements") },
    { "profile_visits", QT_TRANSLATE_NOOP("Creator::MetricWords", "Profile visits") },
    { "create_post", QT_TRANSLATE_NOOP("Creator::MetricWords", "Posts created") },
    { "video_views", QT_TRANSLATE_NOOP("Creator::MetricWords", "Video views") },
    { "media_views", QT_TRANSLATE_NOOP("Creator::MetricWords", "Media views") },
    { "detail_expands", QT_TRANSLATE_NOOP("Creator::MetricWords", "Detail expands") },
    { "url_clicks", QT_TRANSLATE_NOOP("Creator::MetricWords", "URL clicks") },
    { "hashtag_clicks", QT_TRANSLATE_NOOP("Creator::MetricWords", "Hashtag clicks") },
    { "permalink_clicks", QT_TRANSLATE_NOOP("Creator::MetricWords", "Permalink clicks") },
    { "reactions", QT_TRANSLATE_NOOP("Creator::MetricWords", "Reactions") },
    { "link_clicks", QT_TRANSLATE_NOOP("Creator::MetricWords", "Link clicks") },
    { "visits", QT_TRANSLATE_NOOP("Creator::MetricWords", "Visits") },
    { "avg_viewers", QT_TRANSLATE_NOOP("Creator::MetricWords", "Average viewers") },
    { "max_viewers", QT_TRANSLATE_NOOP("Creator::MetricWords", "Most viewers") },
    { "unique_viewers", QT_TRANSLATE_NOOP("Creator::MetricWords", "Unique viewers") },
    { "minutes_streamed", QT_TRANSLATE_NOOP("Creator::MetricWords", "Time streamed") },
    { "minutes_watched", QT_TRANSLATE_NOOP("Creator::MetricWords", "Time watched") },
};

bool isHours(const Metric &metric)
{
    return metric.name == "watch_hours";
}

bool isMinutes(const Metric &metric)
{
    return metric.name == "watch_minutes" || metric.name == "minutes_streamed"
        || metric.name == "minutes_watched";
}

/// "4.2" of 4.24: one decimal, and none if it is 0.
QString tenthsText(Micros value)
{
    const Micros rounded = roundedToDecimals(value, 1);
    const Micros whole = rounded / microsPerUnit;
    const Micros tenth = std::abs(rounded % microsPerUnit) / (microsPerUnit / 10);
    const QString sign = rounded < 0 && whole == 0 ? u"−"_s : QString();
    return sign + formatCount(whole) + (tenth == 0 ? QString() : u'.' + QString::number(tenth));
}

/// "3:05", "1:02:03".
QString lengthText(Micros value)
{
    const qint64 all = roundedToDecimals(value, 0) / microsPerUnit;
    const qint64 seconds = std::abs(all);
    const auto two = [](qint64 number) { return u"%1"_s.arg(number, 2, 10, QChar(u'0')); };
    const QString tail = two(seconds % 60);
    const QString head = seconds < 3600
        ? QString::number(seconds / 60)
        : formatCount(seconds / 3600) + u':' + two(seconds / 60 % 60);
    return (all < 0 ? u"−"_s : QString()) + head + u':' + tail;
}

QString language()
{
    return QLocale().language() == QLocale::Korean ? u"ko"_s : u"en"_s;
}

} // namespace

QString metricName(const Metric &metric)
{
    const auto *it = std::find_if(std::begin(words), std::end(words), [&](const MetricWord &word) {
        return word.metric == metric.name;
    });
    if (it == std::end(words))
        return QString::fromLatin1(metric.name.data(), static_cast<qsizetype>(metric.name.size()));
    return QCoreApplication::translate("Creator::MetricWords", it->name);
}

QString metricUnit(const Metric &metric)
{
    if (isHours(metric))
        return QCoreApplication::translate("Creator::MetricWords", "hours");
    if (isMinutes(metric))
        return QCoreApplication::translate("Creator::MetricWords", "minutes");
    return {};
}

QString metricValueText(const Metric &metric, Micros value, Currency currency)
{
    switch (metric.type) {
    case MetricType::Currency:
        return formatMoney({ value, currency });
    case MetricType::Ratio:
        return tenthsText(value) + u'%';
    case MetricType::DurationSeconds:
        return lengthText(value);
    case MetricType::Count:
    case MetricType::Gauge:
        break;
    }
    const QString unit = metricUnit(metric);
    return unit.isEmpty() ? tenthsText(value) : tenthsText(value) + u' ' + unit;
}

QString metricShortText(const Metric &metric, Micros value, Currency currency)
{
    const bool isNumber = metric.type == MetricType::Count || metric.type == MetricType::Gauge;
    if (metric.type == MetricType::Currency)
        return formatMoneyShort({ value, currency }, language());
    if (!isNumber)
        return metricValueText(metric, value, currency);
    if (std::abs(value) < 1000 * microsPerUnit)
        return tenthsText(value);
    const QString text = formatMoneyShort({ roundedToDecimals(value, 0), Currency() }, language());
    return QString(text).remove(QChar::Nbsp);
}

} // namespace Creator
