#include "analytics/sparkline.h"

#include "storage/contentmetrics.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace Creator {

namespace {

struct Bucket
{
    Micros sum = 0;
    qint64 n = 0;
};

/// A point may stand for one day more than its neighbour: only their means can be compared.
void addValues(const std::vector<ContentMetrics::Value> &values, RollupWay way,
               const SparklineQuestion &question, Sparkline &line)
{
    const qint64 days = question.from.daysTo(question.to) + 1;
    QList<Bucket> buckets(line.size());
    for (const ContentMetrics::Value &one : values) {
        const qint64 place = question.from.daysTo(one.day) * line.size() / days;
        if (place < 0 || place >= line.size())
            continue;
        Bucket &bucket = buckets[place];
        bucket = way == RollupWay::Value ? Bucket{ bucket.sum + one.value, bucket.n + 1 }
                                         : Bucket{ one.value, 1 };
    }
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (buckets.at(i).n > 0)
            line[i] = line.at(i).value_or(0) + buckets.at(i).sum / buckets.at(i).n;
    }
}

Result<Sparkline> lineOf(Connection &connection, ContentId content,
                         const SparklineQuestion &question)
{
    const auto all = ContentMetrics::seriesOf(connection, content);
    if (!all)
        return failure(all.error());
    const qint64 days = question.from.daysTo(question.to) + 1;
    Sparkline line(std::min<qsizetype>(question.points, days));
    std::vector<std::pair<RollupWay, std::vector<ContentMetrics::Value>>> told;
    bool hasDays = false;
    for (const MeasuredSeries &series : *all) {
        const bool isForeign
            = !series.currency.isEmpty() && series.currency != question.home.code();
        if (series.metric != question.metric || series.way == RollupWay::None || isForeign)
            continue;
        auto values = ContentMetrics::values(connection, series.series, question.from, question.to);
        if (!values)
            return failure(values.error());
        hasDays = hasDays || (series.way == RollupWay::Value && !values->empty());
        told.emplace_back(series.way, std::move(*values));
    }
    // What a total stood at is nothing beside what came on a day.
    for (const auto &[way, values] : told) {
        if (way == RollupWay::Value || !hasDays)
            addValues(values, way, question, line);
    }
    return line;
}

} // namespace

Result<QHash<ContentId, Sparkline>> sparklines(Connection &connection,
                                               const SparklineQuestion &question)
{
    QHash<ContentId, Sparkline> lines;
    for (const ContentId content : question.contents) {
        auto line = lineOf(connection, content, question);
        if (!line)
            return failure(line.error());
        lines.insert(content, std::move(*line));
    }
    return lines;
}

} // namespace Creator
