#include "models/agechart.h"

#include "models/metricchartparts.h"
#include "models/metricwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

// lupdate reads the class.
class AgeChart
{
    Q_DECLARE_TR_FUNCTIONS(Creator::AgeChart)
};

/// The last day that is known of a content, and what it had come to by then.
QString reachedText(const AgeCurve &curve, const Metric &metric, Currency home)
{
    for (qsizetype day = curve.reached.size() - 1; day >= 0; --day) {
        if (const auto &value = curve.reached.at(day))
            //: the title of a content, a value, and a number of days
            return AgeChart::tr("%1: %2 by day %3")
                .arg(curve.title, metricValueText(metric, *value, home))
                .arg(day);
    }
    return AgeChart::tr("%1: nothing known").arg(curve.title);
}

} // namespace

ChartData ageChart(const Metric &metric, Currency home, const QList<AgeCurve> &curves)
{
    ChartData chart;
    chart.kind = ChartData::Kind::Lines;
    chart.title = AgeChart::tr("%1 since publishing").arg(metricName(metric));
    const ChartData::Scale scale = MetricChartParts::scale(metric, home);
    chart.currency = scale.currency;
    chart.unit = scale.unit;
    chart.language = QLocale().language() == QLocale::Korean ? u"ko"_s : u"en"_s;
    qsizetype days = 0;
    QStringList told;
    for (const AgeCurve &curve : curves) {
        days = std::max(days, curve.reached.size());
        chart.series.append(
            { .name = curve.title, .values = curve.reached, .tone = int(chart.series.size()) });
        told.append(reachedText(curve, metric, home));
    }
    for (qsizetype day = 0; day < days; ++day)
        chart.categories.append(AgeChart::tr("Day %1").arg(day));
    chart.subtitle = AgeChart::tr("added up from the day each went out");
    chart.summary = chart.subtitle + u". "_s + told.join(u"; "_s);
    return chart;
}

} // namespace Creator
