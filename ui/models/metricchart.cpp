#include "models/metricchart.h"

#include "domain/moneyformat.h"
#include "domain/sourcename.h"
#include "models/metricchartparts.h"
#include "models/metricwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

// lupdate reads the class.
class MetricChart
{
    Q_DECLARE_TR_FUNCTIONS(Creator::MetricChart)
};

QString dayText(QDate day)
{
    const QLocale locale;
    return locale.toString(
        day, locale.language() == QLocale::Korean ? u"yyyy년 M월 d일"_s : u"d MMM yyyy"_s);
}

QString pointText(QDate start, MetricGrain grain, const QLocale &locale)
{
    const bool korean = locale.language() == QLocale::Korean;
    if (grain == MetricGrain::Month)
        return locale.toString(start, korean ? u"yyyy년 M월"_s : u"MMM yyyy"_s);
    return locale.toString(start, korean ? u"M월 d일"_s : u"d MMM"_s);
}

QString lineName(const MetricChartFacts &facts, const MetricLine &line)
{
    switch (facts.question.breakdown) {
    case MetricBreakdown::None:
        return metricName(*facts.question.metric);
    case MetricBreakdown::Platform:
        return platformName(line.key);
    case MetricBreakdown::Account:
    case MetricBreakdown::Channel:
        return facts.names.value(line.key, line.key);
    }
    Q_UNREACHABLE();
}

QString subtitle(const MetricChartFacts &facts)
{
    const MetricQuestion &question = facts.question;
    //: two days
    QStringList parts{ MetricChart::tr("%1 – %2").arg(dayText(question.from),
                                                      dayText(question.to)) };
    QDate newest;
    bool isPartial = false;
    for (const MetricLine &line : facts.answer.lines) {
        newest = std::max(newest, line.newestDay);
        isPartial = isPartial
            || std::any_of(line.points.begin(), line.points.end(),
                           [](const MetricPoint &point) { return point.isPartial; });
    }
    if (newest.isValid() && newest < question.to)
        parts.append(MetricChart::tr("fetched up to %1").arg(dayText(newest)));
    if (isPartial)
        parts.append(MetricChart::tr("some accounts lack some days"));
    const qsizetype shown = MetricChartParts::shownLines(facts).size();
    if (facts.answer.lines.size() > shown)
        parts.append(
            MetricChart::tr("the %1 largest of %2").arg(shown).arg(facts.answer.lines.size()));
    for (const MetricAnswer &answer : { facts.answer, facts.secondAnswer }) {
        if (!answer.unconverted.isEmpty())
            parts.append(MetricChart::tr("and %1 without an exchange rate")
                             .arg(formatSums(answer.unconverted)));
    }
    return parts.join(u" · "_s);
}

void addLines(ChartData &chart, const MetricChartFacts &facts)
{
    const QList<MetricLine> lines = MetricChartParts::shownLines(facts);
    const QLocale locale;
    for (const MetricPoint &point : MetricChartParts::points(facts))
        chart.categories.append(pointText(point.start, facts.question.grain, locale));
    for (const MetricLine &line : lines) {
        const auto tone = static_cast<int>(chart.series.size());
        chart.series.append(
            { lineName(facts, line),
              MetricChartParts::values(line, facts.question, chart.categories.size()),
              {},
              tone,
              ChartData::Dash::Solid });
    }
    if (facts.before && !facts.before->lines.isEmpty() && lines.size() == 1) {
        chart.series.append({ MetricChart::tr("Before"),
                              MetricChartParts::values(facts.before->lines.constFirst(),
                                                       facts.question, chart.categories.size()),
                              {},
                              0,
                              ChartData::Dash::Dashed });
    }
}

} // namespace

ChartData metricChart(const MetricChartFacts &facts)
{
    const Metric &metric = *facts.question.metric;
    ChartData chart;
    chart.kind = ChartData::Kind::Lines;
    chart.title = metricName(metric);
    chart.subtitle = subtitle(facts);
    const ChartData::Scale scale = MetricChartParts::scale(metric, facts.question.home);
    chart.unit = scale.unit;
    chart.currency = scale.currency;
    chart.language = QLocale().language() == QLocale::Korean ? u"ko"_s : u"en"_s;
    addLines(chart, facts);
    MetricChartParts::addReleases(chart, facts);
    QStringList totals;
    const QList<MetricLine> lines = MetricChartParts::shownLines(facts);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const MetricLine &line = lines.at(i);
        totals.append(
            line.total ? MetricChart::tr("%1: %2").arg(
                chart.series.at(i).name, metricValueText(metric, *line.total, facts.question.home))
                       : MetricChart::tr("%1: nothing known").arg(chart.series.at(i).name));
    }
    if (!chart.marks.isEmpty())
        totals.append(MetricChart::tr("%Ln content(s) went out", nullptr,
                                      static_cast<int>(facts.releases.size())));
    if (facts.lead)
        MetricChartParts::addMeans(chart, facts);
    if (facts.second)
        totals.append(MetricChartParts::addSecond(chart, facts));
    chart.summary = chart.subtitle + u". "_s + totals.join(u"; "_s);
    return chart;
}

QString standoutText(const MetricChartFacts &facts)
{
    QStringList days;
    for (const Standout &one : facts.standouts) {
        const QString day = pointText(one.day, MetricGrain::Day, QLocale());
        const QString value
            = metricValueText(*facts.question.metric, one.value, facts.question.home);
        //: a day, what it came to, and the title of a content
        days.append(one.title.isEmpty()
                        ? MetricChart::tr("%1 (%2)").arg(day, value)
                        : MetricChart::tr("%1 (%2, “%3” went out)").arg(day, value, one.title));
    }
    return days.isEmpty() ? QString() : MetricChart::tr("Stands out: %1").arg(days.join(u" · "_s));
}

} // namespace Creator
