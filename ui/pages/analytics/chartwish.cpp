#include "pages/analytics/chartwish.h"

namespace Creator {

namespace {

/// What a metric is asked of, however far it reaches.
DaySpan wholeRange(const std::pair<QDate, QDate> &reach, QDate today)
{
    if (!reach.first.isValid())
        return *presetRange(RangePreset::Days28, today);
    return { reach.first, std::max(reach.first, std::min(reach.second, today)) };
}

/// What went out, and the days that stand out in one line of days.
Status readContents(Connection &connection, MetricChartFacts &facts, ChartLayers layers)
{
    const MetricQuestion &asked = facts.question;
    const bool isOneLine = asked.grain == MetricGrain::Day && facts.answer.lines.size() == 1;
    const bool wantsReleases = layers.testFlag(ChartLayer::Releases);
    if (!isOneLine && !wantsReleases)
        return {};
    // A day of any zone lies within a day of the same date in UTC.
    const auto contents = publishedContents(
        connection, asked.from.addDays(-1).startOfDay(Qt::UTC).toMSecsSinceEpoch(),
        asked.to.addDays(2).startOfDay(Qt::UTC).toMSecsSinceEpoch());
    if (!contents)
        return failure(contents.error());
    const QList<Release> wentOut = releases(*contents, { asked.from, asked.to }, asked.platforms,
                                            QTimeZone::systemTimeZone());
    if (isOneLine)
        facts.standouts = standouts(facts.answer.lines.constFirst().points, wentOut);
    if (wantsReleases)
        facts.releases = wentOut;
    return {};
}

Status readOthers(Connection &connection, MetricChartFacts &facts, const ChartWish &wish)
{
    const auto read = [&connection](const MetricQuestion &question, auto &into) -> Status {
        auto answer = MetricSeries::ask(connection, question);
        if (!answer)
            return failure(answer.error());
        into = std::move(*answer);
        return {};
    };
    const MetricQuestion &asked = facts.question;
    Status status;
    if (wish.compared && asked.breakdown == MetricBreakdown::None) {
        const DaySpan before = comparedRange({ asked.from, asked.to }, *wish.compared);
        MetricQuestion earlier = asked;
        earlier.from = before.from;
        earlier.to = before.to;
        status = read(earlier, facts.before);
    }
    if (status && wish.second) {
        MetricQuestion second = asked;
        second.metric = wish.second;
        second.breakdown = MetricBreakdown::None;
        status = read(second, facts.secondAnswer);
    }
    if (status && wish.layers.testFlag(ChartLayer::Mean) && asked.grain == MetricGrain::Day) {
        MetricQuestion lead = asked;
        lead.from = asked.from.addDays(1 - meanDays);
        lead.to = asked.from.addDays(-1);
        status = read(lead, facts.lead);
    }
    return status;
}

} // namespace

Result<DaySpan> wishedRange(Connection &connection, const Metric &metric,
                            const std::optional<DaySpan> &chosen, QDate today)
{
    if (chosen)
        return *chosen;
    const auto reach = MetricSeries::reach(connection, metric);
    if (!reach)
        return failure(reach.error());
    return wholeRange(*reach, today);
}

Result<MetricChartFacts> answered(Connection &connection, const ChartWish &wish)
{
    MetricChartFacts facts{ wish.question, {}, {}, {}, {} };
    const auto range = wishedRange(connection, *wish.question.metric, wish.range, wish.today);
    if (!range)
        return failure(range.error());
    facts.question.from = range->from;
    facts.question.to = range->to;
    facts.question.grain = grainFor(*range);
    facts.second = wish.second;
    auto answer = MetricSeries::ask(connection, facts.question);
    if (!answer)
        return failure(answer.error());
    facts.answer = std::move(*answer);
    if (Status read = readOthers(connection, facts, wish); !read)
        return failure(read.error());
    if (Status read = readContents(connection, facts, wish.layers); !read)
        return failure(read.error());
    return facts;
}

} // namespace Creator
