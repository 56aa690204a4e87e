#include "app/demo/demochannel.h"

#include "storage/metricwriter.h"

#include <QRandomGenerator>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Creator::DemoChannel {

namespace {

/// A metric of a platform: what a usual day of the last year brings.
struct Told
{
    const char *platform;
    const char *metric;
    double usual;
};

// A platform's metrics stand together: they are fetched together.
constexpr Told told[] = {
    { "youtube", "views", 38'000 },       { "youtube", "watch_hours", 2'900 },
    { "youtube", "followers", 96'000 },   { "youtube", "impressions", 410'000 },
    { "youtube", "likes", 1'500 },        { "youtube", "comments", 140 },
    { "youtube", "est_revenue", 61 },     { "tiktok", "views", 17'000 },
    { "tiktok", "followers", 54'000 },    { "tiktok", "likes", 1'900 },
    { "tiktok", "comments", 75 },         { "instagram", "impressions", 21'000 },
    { "instagram", "followers", 32'000 }, { "instagram", "likes", 1'100 },
    { "instagram", "comments", 48 },
};

/// The same day is missing for all metrics of a platform. Not of that which has single contents,
/// since what those add up to would stand in.
bool isFetched(const QString &platform, int daysAgo)
{
    if (platform == "youtube"_L1)
        return true;
    const int place = daysAgo + static_cast<int>(platform.size()) * 7;
    return place % 61 != 0 && place % 149 > 1;
}

double valueOf(const Told &one, const Metric &metric, int daysAgo, QRandomGenerator &random)
{
    const double grown = std::pow(0.9988, daysAgo);
    if (metric.aggregation == MetricAggregation::Last)
        return std::floor(one.usual * grown) + random.bounded(20);
    const double wave = 1.0 + 0.22 * std::sin(daysAgo / 17.0) + 0.12 * std::cos(daysAgo * 0.9);
    const double value = one.usual * grown * wave * (0.92 + random.bounded(0.16));
    return metric.type == MetricType::Count ? std::floor(value) : std::floor(value * 100.0) / 100.0;
}

/// From where people watch, and on what: so much of all views.
struct Slice
{
    const char *dimension;
    const char *value;
    double share;
};

constexpr Slice slices[] = {
    { "country", "KR", 0.58 },    { "country", "US", 0.14 },      { "country", "JP", 0.09 },
    { "country", "DE", 0.04 },    { "country", "ID", 0.035 },     { "country", "BR", 0.03 },
    { "device", "mobile", 0.63 }, { "device", "desktop", 0.21 },  { "device", "tv", 0.12 },
    { "device", "tablet", 0.04 }, { "source", "browse", 0.41 },   { "source", "suggested", 0.27 },
    { "source", "search", 0.17 }, { "source", "external", 0.08 },
};
constexpr int sliceDays = 90;

Status writeSlices(MetricWriter &writer, const Told &one, qint64 last, DemoCounts &counts)
{
    QRandomGenerator random(20'260'303);
    const Metric &metric = *findMetric(std::string_view(one.metric));
    for (const Slice &slice : slices) {
        MetricRecord record;
        record.metric = metric.name;
        record.type = word(metric.type);
        record.span = word(MetricSpan::Daily);
        record.dimension = slice.dimension;
        record.dimensionValue = slice.value;
        const Result<qint64> series = writer.series(record);
        if (!series)
            return failure(series.error());
        for (int daysAgo = sliceDays; daysAgo > 0; --daysAgo) {
            const double value = std::floor(valueOf(one, metric, daysAgo, random) * slice.share);
            if (Status status = writer.append(*series, last - daysAgo, value); !status)
                return status;
            ++counts.metricValues;
        }
    }
    return {};
}

} // namespace

Status write(WriteContext &context, const ImportBatch &batch, UserId owner, const DemoPlan &plan,
             QDate today, DemoCounts &counts)
{
    QRandomGenerator random(20'260'302);
    const int days = plan.earnings > 0 ? plan.years * 365 : 365;
    const qint64 last = QDate(1970, 1, 1).daysTo(today);
    for (const Told &one : told) {
        const QString platform = QLatin1String(one.platform);
        MetricWriter writer(
            context, { batch.id, Origin::File, batch.channelId, owner, platform, QString() });
        const Metric &metric = *findMetric(std::string_view(one.metric));
        MetricRecord record;
        record.metric = metric.name;
        record.type = word(metric.type);
        record.span = word(MetricSpan::Daily);
        record.currency = metric.type == MetricType::Currency ? "USD" : "";
        const Result<qint64> series = writer.series(record);
        if (!series)
            return failure(series.error());
        for (int daysAgo = days; daysAgo > 0; --daysAgo) {
            if (!isFetched(platform, daysAgo))
                continue;
            const double value = valueOf(one, metric, daysAgo, random);
            if (Status status = writer.append(*series, last - daysAgo, value); !status)
                return status;
            ++counts.metricValues;
        }
        if (&one == &told[0]) {
            if (Status status = writeSlices(writer, one, last, counts); !status)
                return status;
        }
    }
    return {};
}

} // namespace Creator::DemoChannel
