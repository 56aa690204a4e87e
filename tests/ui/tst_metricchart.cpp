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

    void releasesStandAtTheirDay()
    {
        MetricChartFacts asked = facts();
        const auto id = ContentId(Uuid::v7(1));
        asked.releases = { { first, ContentId(Uuid::v7(2)), u"a"_s },
                           { first.addDays(2), id, u"b"_s },
                           { first.addDays(2), ContentId(Uuid::v7(3)), u"c"_s } };

        const ChartData chart = metricChart(asked);
        const QList<ChartData::Mark> marks = chart.marks;

        QVERIFY2(chart.summary.contains(u"3 content(s) went out"_s), qPrintable(chart.summary));
        QCOMPARE(marks.size(), 2);
        QCOMPARE(marks[0].category, 0);
        QCOMPARE(marks[1].category, 2);
        QCOMPARE(marks[1].names, (QStringList{ u"b"_s, u"c"_s }));
        QCOMPARE(marks[1].ids.constFirst(), id.toText());
    }

    void releasesStandAtTheirWeek()
    {
        MetricChartFacts asked = facts();
        asked.question.grain = MetricGrain::Week;
        for (int week = 0; week < 3; ++week)
            asked.answer.lines[0].points[week].start = first.addDays(7 * week);
        asked.releases = { { first.addDays(6), ContentId(Uuid::v7(4)), u"a"_s },
                           { first.addDays(7), ContentId(Uuid::v7(5)), u"b"_s },
                           { first.addDays(20), ContentId(Uuid::v7(6)), u"c"_s } };

        QList<qsizetype> places;
        const ChartData chart = metricChart(asked);
        for (const ChartData::Mark &mark : chart.marks)
            places.append(mark.category);

        QCOMPARE(places, (QList<qsizetype>{ 0, 1, 2 }));
    }

    void aSecondMetricHasItsOwnAxis()
    {
        MetricChartFacts asked = facts();
        asked.question.home = Currencies::krw();
        asked.second = findMetric("est_revenue");
        asked.secondAnswer.lines = { line({}, { 100, 200, std::nullopt }, 300) };

        const ChartData chart = metricChart(asked);

        QCOMPARE(chart.series.size(), 2);
        QCOMPARE(chart.series[1].axis, ChartData::Axis::Right);
        QVERIFY(chart.series[1].tone != chart.series[0].tone);
        QCOMPARE(chart.valueText(200 * microsPerUnit, chart.series[1].axis), u"₩200"_s);
        QVERIFY(!chart.value(1, 2));
        QCOMPARE(chart.title, u"Views · Estimated revenue"_s);
        QVERIFY2(chart.summary.contains(u"Estimated revenue: ₩300"_s), qPrintable(chart.summary));
    }

    void aSecondMetricTakesTheRoomOfALine()
    {
        MetricChartFacts asked = facts();
        asked.question.breakdown = MetricBreakdown::Account;
        asked.answer.lines.clear();
        for (int i = 0; i < 8; ++i)
            asked.answer.lines.append(line(u"youtube/%1"_s.arg(i), { i, i, i }, 3 * i));
        asked.second = findMetric("likes");
        asked.secondAnswer.lines = { line({}, { 1, 1, 1 }, 3) };

        const ChartData chart = metricChart(asked);

        QCOMPARE(chart.series.size(), mostMetricLines);
        QCOMPARE(chart.series.constLast().tone, mostMetricLines - 1);
        QVERIFY2(chart.subtitle.contains(u"the 5 largest of 8"_s), qPrintable(chart.subtitle));
    }

    void aSecondMetricThatNobodyTellsIsSaidSo()
    {
        MetricChartFacts asked = facts();
        asked.second = findMetric("likes");

        const ChartData chart = metricChart(asked);

        QVERIFY(!chart.value(1, 0));
        QVERIFY2(chart.summary.contains(u"Likes: nothing known"_s), qPrintable(chart.summary));
    }

    void aMeanBeginsWithTheDaysBefore()
    {
        MetricChartFacts asked = facts();
        asked.lead = MetricAnswer{ { line({}, { 2, 2, 2, 2, 2, 2 }, 12) }, {} };
        asked.answer.lines = { line({}, { 9, std::nullopt, 16 }, 25) };

        const ChartData chart = metricChart(asked);

        QCOMPARE(chart.series.size(), 2);
        QCOMPARE(*chart.value(0, 0), 9 * microsPerUnit);
        QCOMPARE(*chart.value(1, 0), 3 * microsPerUnit); // (6 * 2 + 9) / 7
        QCOMPARE(*chart.value(1, 1), Micros(3'200'000)); // 19 / 6, the six that are known
        QCOMPARE(chart.series[1].name, u"Average of 7 day(s)"_s);
    }

    void severalLinesGiveWayToTheirMeans()
    {
        MetricChartFacts asked = facts();
        asked.question.breakdown = MetricBreakdown::Platform;
        asked.lead = MetricAnswer{ { line(u"tiktok"_s, { 7, 7, 7, 7, 7, 7 }, 42) }, {} };
        asked.answer.lines
            = { line(u"tiktok"_s, { 0, 0, 0 }, 0), line(u"youtube"_s, { 9, 9, 9 }, 27) };

        const ChartData chart = metricChart(asked);

        QCOMPARE(chart.series.size(), 2);
        QCOMPARE(*chart.value(1, 0), 6 * microsPerUnit);
        QVERIFY(!chart.value(0, 0)); // one day of seven is too little
        QVERIFY2(chart.subtitle.contains(u"Average of 7"_s), qPrintable(chart.subtitle));
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
