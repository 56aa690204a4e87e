#include "models/metricchartparts.h"

#include "analytics/trend.h"
#include "models/metricwords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Creator::MetricChartParts {

namespace {

// lupdate reads the class.
class MetricChart
{
    Q_DECLARE_TR_FUNCTIONS(Creator::MetricChart)
};

using Values = QList<std::optional<Micros>>;

/// With the days before, so that the first days have a mean as well.
Values meansOf(const MetricLine &line, const MetricChartFacts &facts, const Values &shown)
{
    Values all(meanDays - 1);
    for (const MetricLine &before : facts.lead->lines) {
        if (before.key == line.key)
            all = values(before, facts.question, meanDays - 1);
    }
    Values means = movingAverage(all + shown, meanDays).mid(meanDays - 1);
    // Sevenths would fill the picture with digits that nobody needs.
    for (auto &mean : means) {
        if (mean)
            mean = roundedToDecimals(*mean, 1);
    }
    return means;
}

} // namespace

QList<MetricLine> shownLines(const MetricChartFacts &facts)
{
    QList<MetricLine> lines = facts.answer.lines;
    std::stable_sort(lines.begin(), lines.end(), [](const MetricLine &a, const MetricLine &b) {
        return a.total.value_or(-1) > b.total.value_or(-1);
    });
    const qsizetype most = facts.second ? mostMetricLines - 1 : mostMetricLines;
    if (lines.size() > most)
        lines.resize(most);
    return lines;
}

QList<MetricPoint> points(const MetricChartFacts &facts)
{
    for (const MetricAnswer &answer : { facts.answer, facts.secondAnswer }) {
        if (!answer.lines.isEmpty())
            return answer.lines.constFirst().points;
    }
    return {};
}

Values values(const MetricLine &line, const MetricQuestion &question, qsizetype count)
{
    const bool dips = question.grain == MetricGrain::Day
        && question.metric->aggregation == MetricAggregation::Sum;
    Values values;
    values.reserve(count);
    // A day on which one account was not fetched would look like a bad day of all: it is a gap.
    for (const MetricPoint &point : line.points)
        values.append(dips && point.hasHole ? std::nullopt : point.value);
    values.resize(count);
    return values;
}

ChartData::Scale scale(const Metric &metric, Currency home)
{
    switch (metric.type) {
    case MetricType::Currency:
        return { home, {} };
    case MetricType::Ratio:
        return { {}, u"%"_s };
    case MetricType::DurationSeconds:
        return { {}, MetricChart::tr("seconds") };
    case MetricType::Count:
    case MetricType::Gauge:
        break;
    }
    return { {}, metricUnit(metric) };
}

void addReleases(ChartData &chart, const MetricChartFacts &facts)
{
    // A week and a month have all that went out in them.
    const QList<MetricPoint> all = points(facts);
    for (const Release &release : facts.releases) {
        const auto next = std::upper_bound(
            all.begin(), all.end(), release.day,
            [](QDate day, const MetricPoint &point) { return day < point.start; });
        if (next == all.begin())
            continue;
        const qsizetype category = std::distance(all.begin(), next) - 1;
        if (chart.marks.isEmpty() || chart.marks.constLast().category != category)
            chart.marks.append({ category, {}, {} });
        chart.marks.last().names.append(release.title);
        chart.marks.last().ids.append(release.content.toText());
    }
}

void addMeans(ChartData &chart, const MetricChartFacts &facts)
{
    const QList<MetricLine> lines = shownLines(facts);
    //: of each day and the six before it
    const QString name = MetricChart::tr("Average of %Ln day(s)", nullptr, meanDays);
    if (lines.size() == 1) {
        const Values means = meansOf(lines.constFirst(), facts, chart.series.at(0).values);
        chart.series.append({ name, means, {}, 1, ChartData::Dash::Solid });
        return;
    }
    for (qsizetype i = 0; i < lines.size(); ++i)
        chart.series[i].values = meansOf(lines.at(i), facts, chart.series.at(i).values);
    if (!lines.isEmpty())
        chart.subtitle += u" · "_s + name;
}

QString addSecond(ChartData &chart, const MetricChartFacts &facts)
{
    const QString name = metricName(*facts.second);
    const QList<MetricLine> &lines = facts.secondAnswer.lines;
    MetricQuestion question = facts.question;
    question.metric = facts.second;
    ChartData::Series series;
    series.name = name;
    series.axis = ChartData::Axis::Right;
    for (const ChartData::Series &other : std::as_const(chart.series))
        series.tone = std::max(series.tone, other.tone + 1);
    if (!lines.isEmpty())
        series.values = values(lines.constFirst(), question, chart.categories.size());
    chart.series.append(series);
    chart.right = scale(*facts.second, facts.question.home);
    //: two metrics in one chart
    chart.title = MetricChart::tr("%1 · %2").arg(chart.title, name);
    const auto total = lines.isEmpty() ? std::nullopt : lines.constFirst().total;
    return total
        ? MetricChart::tr("%1: %2").arg(name, metricValueText(*facts.second, *total, question.home))
        : MetricChart::tr("%1: nothing known").arg(name);
}

} // namespace Creator::MetricChartParts
