#include "pages/dashboard/dashboardwords.h"

#include "core/daytext.h"
#include "domain/sourcename.h"
#include "models/metricwords.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

class DashboardWords
{
    Q_DECLARE_TR_FUNCTIONS(DashboardWords)
};

/// A week or a month that was fetched in part would look like a fall.
std::optional<Micros> shownValue(const MetricPoint &point, const MetricQuestion &question)
{
    const bool adds = question.metric->aggregation == MetricAggregation::Sum;
    return point.isPartial && adds ? std::nullopt : point.value;
}

} // namespace

QString cardName(DashboardCard card)
{
    using Words = DashboardWords;
    switch (card) {
    case DashboardCard::Views:
        return Words::tr("Views");
    case DashboardCard::WatchTime:
        return Words::tr("Watch time");
    case DashboardCard::Followers:
        return Words::tr("Followers");
    case DashboardCard::Engagement:
        return Words::tr("Engagement");
    case DashboardCard::Income:
        return Words::tr("Income this month");
    case DashboardCard::Owed:
        return Words::tr("Owed to you");
    case DashboardCard::Trend:
        return Words::tr("Trend");
    case DashboardCard::ComingUp:
        return Words::tr("Coming up");
    case DashboardCard::TopContents:
        return Words::tr("Top content");
    case DashboardCard::Waiting:
        return Words::tr("Needs you");
    case DashboardCard::Payouts:
        return Words::tr("Next payouts");
    case DashboardCard::Licences:
        return Words::tr("Licences that end");
    case DashboardCard::Data:
        return Words::tr("How new the data is");
    }
    Q_UNREACHABLE();
}

QString rangeName(int days)
{
    return days == 365 ? DashboardWords::tr("Year") : DashboardWords::tr("%Ln days", nullptr, days);
}

QString changeText(std::optional<qint64> permille)
{
    if (!permille)
        return {};
    if (*permille == 0)
        return DashboardWords::tr("±0%");
    const QString percent
        = QString::number(static_cast<double>(qAbs(*permille)) / 10.0, 'f', 1) + u'%';
    return (*permille > 0 ? u"▲ "_s : u"▼ "_s) + percent;
}

QString soonText(const QDateTime &at, const QDateTime &now, const QTimeZone &zone)
{
    const QLocale locale;
    const QDateTime there = at.toTimeZone(zone);
    const QDate today = now.toTimeZone(zone).date();
    const QString time = there.time().toString(u"HH:mm"_s);
    const qint64 days = today.daysTo(there.date());
    if (days == 0)
        return DashboardWords::tr("Today %1").arg(time);
    if (days > 0 && days < 7)
        return locale.dayName(there.date().dayOfWeek(), QLocale::ShortFormat) + u' ' + time;
    return shortDay(there.date(), today);
}

namespace {

constexpr qsizetype mostTwins = 2; // lines that are drawn with what was before

/// The same platform's line of the time before, if it has any value.
std::optional<ChartData::Series> seriesBefore(const MetricAnswer &before, const QString &key,
                                              const MetricQuestion &question, qsizetype points)
{
    ChartData::Series series;
    series.dash = ChartData::Dash::Dashed;
    bool isKnown = false;
    for (const MetricLine &line : before.lines) {
        if (line.key != key)
            continue;
        for (const MetricPoint &point : line.points.mid(0, points)) {
            series.values.append(shownValue(point, question));
            isKnown = isKnown || series.values.constLast().has_value();
        }
    }
    return isKnown ? std::optional(series) : std::nullopt;
}

} // namespace

ChartData trendChart(const MetricAnswer &answer, const MetricAnswer &before,
                     const MetricQuestion &question, QDate today)
{
    ChartData chart;
    chart.kind = ChartData::Kind::Lines;
    chart.title = metricName(*question.metric);
    chart.subtitle = question.grain == MetricGrain::Day ? DashboardWords::tr("by the day")
                                                        : DashboardWords::tr("by the week");
    chart.unit = metricUnit(*question.metric);
    if (question.metric->type == MetricType::Currency)
        chart.currency = question.home;
    chart.language = QLocale().language() == QLocale::Korean ? u"ko"_s : u"en"_s;
    int tone = 0;
    for (const MetricLine &line : answer.lines) {
        ChartData::Series series;
        series.name = platformName(line.key);
        series.tone = tone++ % 6;
        for (const MetricPoint &point : line.points) {
            if (chart.series.isEmpty())
                chart.categories.append(shortDay(point.start, today));
            series.values.append(shownValue(point, question));
        }
        chart.series.append(series);
    }
    const qsizetype lines = answer.lines.size();
    for (qsizetype i = 0; i < lines && lines <= mostTwins; ++i) {
        const QString &key = answer.lines.at(i).key;
        auto twin = seriesBefore(before, key, question, chart.categories.size());
        if (!twin)
            continue;
        //: %1 is a platform: its figures of the days before
        twin->name = lines == 1 ? DashboardWords::tr("Before")
                                : DashboardWords::tr("%1 before").arg(platformName(key));
        twin->tone = chart.series.at(i).tone;
        chart.series.append(*twin);
    }
    chart.summary
        = DashboardWords::tr("%1 from %2 to %3, a line for each platform.")
              .arg(chart.title, shortDay(question.from, today), shortDay(question.to, today));
    return chart;
}

} // namespace Creator
