#include "models/metricchart.h"

#include <QLocale>
#include <QTest>

using namespace Creator;
using namespace Qt::StringLiterals;

namespace {

const QDate first(2026, 3, 2);

MetricLine line(const QString &key, const QList<std::optional<Micros>> &values, Micros total)
{
    MetricLine made;
    made.key = key;
    made.total = total * microsPerUnit;
    made.newestDay = first.addDays(2);
    for (qsizetype i = 0; i < values.size(); ++i) {
        const auto &value = values.at(i);
        made.points.append({ first.addDays(i), value ? DayKind::Value : DayKind::NotFetched,
                             value ? std::optional(*value * microsPerUnit) : std::nullopt, false });
    }
    return made;
}

MetricChartFacts facts()
{
    MetricChartFacts made{ { findMetric("views"), first, first.addDays(2) }, {}, {}, {}, {} };
    made.answer.lines = { line({}, { 3, std::nullopt, 5 }, 8) };
    return made;
}

} // namespace

class tst_MetricChart final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale(QLocale::English)); }

    void aDayThatIsNotKnownIsAGap()
    {
        const ChartData chart = metricChart(facts());

        QCOMPARE(chart.title, u"Views"_s);
        QCOMPARE(chart.categories, (QStringList{ u"2 Mar"_s, u"3 Mar"_s, u"4 Mar"_s }));
        QCOMPARE(chart.series.size(), 1);
        QCOMPARE(*chart.value(0, 0), 3 * microsPerUnit);
        QVERIFY(!chart.value(0, 1));
        QVERIFY2(chart.summary.contains(u"Views: 8"_s), qPrintable(chart.summary));
    }

    void saysWhatIsMissing()
    {
        MetricChartFacts asked = facts();
        QVERIFY(!metricChart(asked).subtitle.contains(u"fetched"_s));
        asked.question.to = first.addDays(9);
        asked.answer.lines[0].points[0].isPartial = true;
        asked.answer.unconverted.add({ 5 * microsPerUnit, Currencies::usd() });

        const QString said = metricChart(asked).subtitle;

        QVERIFY2(said.contains(u"fetched up to 4 Mar 2026"_s), qPrintable(said));
        QVERIFY(said.contains(u"some accounts lack some days"_s));
        QVERIFY(said.contains(u"US$5.00"_s));
    }

    void comparesDayByDay()
    {
        MetricChartFacts asked = facts();
        asked.before = MetricAnswer{ { line({}, { 1, 2, 3, 4 }, 10) }, {} };

        const ChartData chart = metricChart(asked);

        QCOMPARE(chart.series.size(), 2);
        QCOMPARE(chart.series[1].dash, ChartData::Dash::Dashed);
        QCOMPARE(chart.series[1].values.size(), 3);
        QCOMPARE(*chart.value(1, 2), 3 * microsPerUnit);
    }

    void showsTheLargestLinesAndSaysSo()
    {
        MetricChartFacts asked = facts();
        asked.question.breakdown = MetricBreakdown::Account;
        asked.answer.lines.clear();
        for (int i = 0; i < 8; ++i)
            asked.answer.lines.append(line(u"youtube/%1"_s.arg(i), { i, i, i }, 3 * i));
        asked.names.insert(u"youtube/7"_s, u"Haru"_s);

        const ChartData chart = metricChart(asked);

        QCOMPARE(chart.series.size(), mostMetricLines);
        QCOMPARE(chart.series[0].name, u"Haru"_s);
        QCOMPARE(chart.series[1].name, u"youtube/6"_s);
        QVERIFY2(chart.subtitle.contains(u"the 6 largest of 8"_s), qPrintable(chart.subtitle));
    }

    void moneyHasItsCurrencyAndRatiosTheirMark()
    {
        MetricChartFacts asked = facts();
        asked.question.metric = findMetric("est_revenue");
        asked.question.home = Currencies::krw();
        QCOMPARE(metricChart(asked).valueText(8 * microsPerUnit), u"₩8"_s);
        asked.question.metric = findMetric("ctr_pct");
        QCOMPARE(metricChart(asked).valueText(4'500'000), u"4.5 %"_s);
    }

    void saysWhichDaysStandOut()
    {
        MetricChartFacts asked = facts();
        QVERIFY(standoutText(asked).isEmpty());
        asked.standouts = { { first, 900 * microsPerUnit, u"a"_s },
                            { first.addDays(1), 800 * microsPerUnit, {} } };
        QCOMPARE(standoutText(asked), u"Stands out: 2 Mar (900, “a” went out) · 3 Mar (800)"_s);
    }

    void nothingOfferedIsAnEmptyChart()
    {
        MetricChartFacts asked = facts();
        asked.answer.lines.clear();
        QVERIFY(metricChart(asked).isEmpty());
    }

    void monthsHaveTheirYear()
    {
        MetricChartFacts asked = facts();
        asked.question.grain = MetricGrain::Month;
        QCOMPARE(metricChart(asked).categories.constFirst(), u"Mar 2026"_s);
        QLocale::setDefault(QLocale(QLocale::Korean));
        QCOMPARE(metricChart(asked).categories.constFirst(), u"2026년 3월"_s);
    }
};

QTEST_GUILESS_MAIN(tst_MetricChart)
#include "tst_metricchart.moc"
