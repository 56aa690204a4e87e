#include "analytics/contentranking.h"

#include "storage/contentmetrics.h"
#include "storage/raterepository.h"

#include <algorithm>

namespace Creator {

namespace {

struct Sum
{
    Micros sum = 0;
    qint64 n = 0;
};

Result<RateTable> ratesFor(Connection &connection, const RankingQuestion &question)
{
    if (question.metric->type != MetricType::Currency)
        return RateTable();
    return RateRepository::load(connection, question.to, question.to, Currencies::all());
}

/// Nothing where money has no rate.
std::optional<Micros> inHome(const ContentMetric &one, const RankingQuestion &question,
                             const RateTable &rates, MoneySums &unconverted)
{
    if (question.metric->type != MetricType::Currency)
        return one.sum;
    const auto currency = Currency::fromCode(QStringView(one.currency));
    if (!currency)
        return std::nullopt;
    if (const auto rate = rates.rate(*currency, question.home, question.to))
        return rate->convert(one.sum);
    unconverted.add({ one.sum, *currency });
    return std::nullopt;
}

bool ranksBefore(const RankedContent &a, const RankedContent &b)
{
    if (a.value != b.value)
        return a.value > b.value;
    return a.facts.title != b.facts.title ? a.facts.title < b.facts.title : a.id < b.id;
}

} // namespace

Result<ContentRanking> ContentRanking::ask(Connection &connection, const RankingQuestion &question)
{
    const auto values
        = ContentMetrics::inRange(connection, *question.metric, question.from, question.to);
    const auto facts = contentFacts(connection);
    const auto rates = ratesFor(connection, question);
    if (!values || !facts || !rates)
        return failure(!values ? values.error() : !facts ? facts.error() : rates.error());
    ContentRanking ranking;
    QHash<ContentId, Sum> sums;
    for (const ContentMetric &one : *values) {
        if (!question.platforms.isEmpty() && !question.platforms.contains(one.platform))
            continue;
        const auto value = inHome(one, question, *rates, ranking.unconverted);
        if (!value || !facts->contains(one.content))
            continue;
        Sum &sum = sums[one.content];
        sum.sum += *value;
        sum.n += one.n;
    }
    const bool isMean = question.metric->aggregation == MetricAggregation::Average;
    const bool addsUp = question.metric->aggregation == MetricAggregation::Sum;
    Micros total = 0;
    for (auto it = sums.cbegin(); it != sums.cend(); ++it) {
        const Micros value = isMean && it->n > 0 ? it->sum / it->n : it->sum;
        ranking.rows.append({ it.key(), facts->value(it.key()), value, std::nullopt });
        total += value;
    }
    if (addsUp && !sums.isEmpty())
        ranking.total = total;
    for (RankedContent &row : ranking.rows) {
        if (ranking.total && total > 0)
            row.share = 100.0 * static_cast<double>(row.value) / static_cast<double>(total);
    }
    std::sort(ranking.rows.begin(), ranking.rows.end(), ranksBefore);
    return ranking;
}

} // namespace Creator
