#include "analytics/metricseries.h"
#include "await.h"
#include "metricledger.h"
#include "storage/manualfigures.h"
#include "storage/undojournal.h"

#include <QTest>

#include <numeric>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

const QDate first(2026, 3, 2); // a Monday

struct Fixture : MetricLedger
{
    MetricQuestion question{ findMetric("views"), first, first.addDays(6) };

    MetricAnswer ask() { return *MetricSeries::ask(database->reader(), question); }
    /// "12 0 ? -" by the kind of each day.
    static QString told(const MetricLine &line)
    {
        QStringList words;
        for (const MetricPoint &point : line.points) {
            QString word;
            switch (point.kind) {
            case DayKind::Value:
            case DayKind::Zero:
                word = QString::number(*point.value / microsPerUnit);
                break;
            case DayKind::NotFetched:
                word = u"?"_s;
                break;
            case DayKind::NotOffered:
                word = u"-"_s;
                break;
            case DayKind::Retired:
                word = u"x"_s;
                break;
            }
            words.append(point.isPartial ? word + u'~' : word);
        }
        return words.join(u' ');
    }
};

} // namespace

class tst_MetricSeries final : public QObject
{
    Q_OBJECT

private slots:
    void aZeroIsNotADayThatNobodyFetched()
    {
        Fixture f;
        f.putDays(u"youtube"_s, "views", first, { 10, 0 });
        f.putDays(u"youtube"_s, "views", first.addDays(3), { 4 });

        const MetricAnswer answer = f.ask();

        QCOMPARE(answer.lines.size(), 1);
        QCOMPARE(f.told(answer.lines[0]), u"10 0 ? 4 ? ? ?"_s);
        QCOMPARE(*answer.lines[0].total, 14 * microsPerUnit);
        QCOMPARE(answer.lines[0].newestDay, first.addDays(3));
    }

    void whatNobodyOffersHasNoLine()
    {
        Fixture f;
        f.putDays(u"youtube"_s, "likes", first, { 1 });

        QVERIFY(f.ask().lines.isEmpty());
    }

    void theChannelsOwnFigureIsBelievedBeforeItsContents()
    {
        Fixture f;
        f.putDays(u"youtube"_s, "views", first, { 100, 200 });
        f.putDays(u"youtube"_s, "views", first, { 60, 70, 80 }, "a");
        f.putDays(u"youtube"_s, "views", first, { 5, 5, 5 }, "b");

        QCOMPARE(f.told(f.ask().lines[0]), u"100 200 85 ? ? ? ?"_s);
    }

    void runningTotalsStandInByTheirGrowth()
    {
        Fixture f;
        f.put(u"bluesky"_s, u"me"_s,
              { { "likes", first, 10, "p", MetricSpan::Lifetime },
                { "likes", first.addDays(1), 14, "p", MetricSpan::Lifetime } });
        f.question.metric = findMetric("likes");

        QCOMPARE(f.told(f.ask().lines[0]), u"? 4 ? ? ? ? ?"_s);
    }

    void growthIsNotAddedToDaysThatWereTold()
    {
        Fixture f;
        f.putDays(u"youtube"_s, "views", first, { 10, 10, 10 });
        f.put(u"youtube"_s, u"me"_s,
              { { "views", first.addDays(-1), 1000, "", MetricSpan::Lifetime },
                { "views", first.addDays(4), 1050, "", MetricSpan::Lifetime } });

        const MetricLine line = f.ask().lines[0];
        QCOMPARE(f.told(line), u"10 10 10 ? ? ? ?"_s);
        QCOMPARE(*line.total, 30 * microsPerUnit);
    }

    void aFigureOfOneDayLeavesTheOthersAsTheyWere()
    {
        Fixture f;
        QList<MetricLedger::One> looks;
        for (int day = -1; day < 7; ++day)
            looks.append(
                { "views", first.addDays(day), 1000.0 + 100 * day, "p", MetricSpan::Lifetime });
        f.put(u"tiktok"_s, u"me"_s, looks);
        QCOMPARE(f.told(f.ask().lines[0]), u"100 100 100 100 100 100 100"_s);
        ManualFigures figures(*f.database);
        ManualFigure figure;
        figure.place = { f.channel.id, u"tiktok"_s, u"me"_s };
        figure.owner = f.channel.userId;
        figure.metric = findMetric("views");
        figure.day = first.addDays(3);
        figure.value = 500 * microsPerUnit;

        QVERIFY(await(figures.save(figure, u"Enter"_s)));
        QCOMPARE(f.told(f.ask().lines[0]), u"100 100 100 500 100 100 100"_s);
        f.question.from = first.addDays(4); // the look before is not in the range
        QCOMPARE(f.told(f.ask().lines[0]), u"100 100 100"_s);
        f.question.from = first;

        UndoJournal journal(*f.database);
        QVERIFY(await(journal.undo()));
        QCOMPARE(f.told(f.ask().lines[0]), u"100 100 100 100 100 100 100"_s);
    }

    void growthSinceALookBeforeToldDaysIsLeftOut()
    {
        Fixture f;
        f.putDays(u"tiktok"_s, "views", first.addDays(1), { 10 });
        f.put(u"tiktok"_s, u"me"_s,
              { { "views", first.addDays(-3), 900, "p", MetricSpan::Lifetime },
                { "views", first, 1000, "p", MetricSpan::Lifetime },
                { "views", first.addDays(4), 1300, "p", MetricSpan::Lifetime },
                { "views", first.addDays(5), 1350, "p", MetricSpan::Lifetime } });

        QCOMPARE(f.told(f.ask().lines[0]), u"100 10 ? ? ? 50 ?"_s);
        f.question.from = first.addDays(2);
        QCOMPARE(f.told(f.ask().lines[0]), u"? ? ? 50 ?"_s);
    }

    void aFileAndALookAtTheSameDayAreOneState()
    {
        Fixture f;
        f.put(u"tiktok"_s, u"me"_s,
              { { "followers", first, 10'000 },
                { "followers", first, 10'050, "", MetricSpan::Snapshot },
                { "followers", first.addDays(2), 10'060, "", MetricSpan::Snapshot } });
        f.question.metric = findMetric("followers");

        QCOMPARE(f.told(f.ask().lines[0]), u"10000 10000 10060 ? ? ? ?"_s);
    }

    void moneyThatABetterPlaceTellsIsNotMissingTwice()
    {
        Fixture f;
        f.put(u"youtube"_s, u"me"_s,
              { { "est_revenue", first, 3, "", MetricSpan::Daily, "USD" },
                { "est_revenue", first, 2, "a", MetricSpan::Daily, "USD" } });
        f.question.metric = findMetric("est_revenue");
        f.question.home = Currencies::usd();
        QCOMPARE(*f.ask().lines[0].total, 3'000'000);
    }

    void accountsAreAddedUpAndSayWhatIsMissing()
    {
        Fixture f;
        f.putDays(u"youtube"_s, "views", first, { 10, 10, 10 });
        f.putDays(u"tiktok"_s, "views", first.addDays(1), { 3, 3 });

        QCOMPARE(f.told(f.ask().lines[0]), u"10~ 13 13 ? ? ? ?"_s);
    }

    void aDayThatAnAccountLacksBetweenOthersIsAHole()
    {
        Fixture f;
        f.putDays(u"youtube"_s, "views", first, { 10, 10, 10, 10 });
        f.putDays(u"tiktok"_s, "views", first, { 3 });
        f.putDays(u"tiktok"_s, "views", first.addDays(2), { 3 });

        const QList<MetricPoint> points = f.ask().lines[0].points;

        QVERIFY(!points[0].hasHole && !points[2].hasHole);
        QVERIFY(points[1].hasHole); // tells days before and behind
        QVERIFY(!points[3].hasHole && points[3].isPartial); // not fetched yet

        f.question.to = first.addDays(30);
        f.putDays(u"tiktok"_s, "views", first.addDays(30), { 3 });
        f.putDays(u"youtube"_s, "views", first.addDays(20), { 9 });
        QVERIFY(!f.ask().lines[0].points[20].hasHole); // a month is more than a hole
    }

    void platformsHaveLinesOfTheirOwn()
    {
        Fixture f;
        f.putDays(u"youtube"_s, "views", first, { 10 });
        f.putDays(u"tiktok"_s, "views", first, { 3 });
        f.question.breakdown = MetricBreakdown::Platform;

        const MetricAnswer answer = f.ask();

        QCOMPARE(answer.lines.size(), 2);
        QCOMPARE(answer.lines[0].key, u"tiktok"_s);
        QCOMPARE(*answer.lines[0].total, 3 * microsPerUnit);
        QCOMPARE(answer.lines[1].key, u"youtube"_s);

        f.question.breakdown = MetricBreakdown::None;
        f.question.platforms = { u"tiktok"_s };
        QCOMPARE(*f.ask().lines[0].total, 3 * microsPerUnit);
    }

    void followersStandUntilTheyAreCountedAgain()
    {
        Fixture f;
        f.putDays(u"youtube"_s, "followers", first.addDays(-3), { 100 });
        f.putDays(u"youtube"_s, "followers", first.addDays(2), { 105 });
        f.putDays(u"tiktok"_s, "followers", first, { 7, 8, 9, 9 });
        f.question.metric = findMetric("followers");

        const MetricAnswer answer = f.ask();

        QCOMPARE(f.told(answer.lines[0]), u"107 108 114 114~ ? ? ?"_s);
        QCOMPARE(*answer.lines[0].total, 114 * microsPerUnit);
    }

    void aMeanStaysAMeanOverWeeks()
    {
        Fixture f;
        f.putDays(u"youtube"_s, "ctr_pct", first, { 2, 4, 9 });
        f.question.metric = findMetric("ctr_pct");
        f.question.grain = MetricGrain::Week;

        const MetricAnswer answer = f.ask();

        QCOMPARE(f.told(answer.lines[0]), u"5~"_s);
        QCOMPARE(*answer.lines[0].total, 5 * microsPerUnit);
    }

    void weeksBeginWhereTheReaderSays()
    {
        Fixture f;
        f.putDays(u"youtube"_s, "views", first, { 1, 1, 1, 1, 1, 1, 1 });
        f.question.grain = MetricGrain::Week;

        QCOMPARE(f.told(f.ask().lines[0]), u"7"_s);
        f.question.weekStart = Qt::Sunday;
        const MetricLine line = f.ask().lines[0];
        QCOMPARE(f.told(line), u"6 1"_s);
        QCOMPARE(line.points[0].start, first);
        QCOMPARE(line.points[1].start, first.addDays(6));
    }

    void aMetricThatStoppedWhileOthersWentOnIsRetired()
    {
        Fixture f;
        f.putDays(u"youtube"_s, "views", first, { 1, 2 });
        f.putDays(u"youtube"_s, "likes", first.addDays(40), { 1 });

        QCOMPARE(f.told(f.ask().lines[0]), u"1 2 x x x x x"_s);
    }

    void moneyWithoutARateIsLeftOutAndSaid()
    {
        Fixture f;
        f.put(u"youtube"_s, u"me"_s,
              { { "est_revenue", first, 1.5, "", MetricSpan::Daily, "KRW" },
                { "est_revenue", first, 2.25, "", MetricSpan::Daily, "USD" } });
        f.question.metric = findMetric("est_revenue");
        f.question.home = *Currency::fromCode("KRW");

        const MetricAnswer answer = f.ask();

        QCOMPARE(*answer.lines[0].points[0].value, 1'500'000);
        QCOMPARE(answer.unconverted.of(Currencies::usd()), 2'250'000);
    }

    void tenYearsOfMonthsAddUpToTheTotal()
    {
        Fixture f;
        QList<int> values;
        for (int i = 0; i < 3653; ++i)
            values.append(i % 97);
        f.putDays(u"youtube"_s, "views", QDate(2016, 1, 1), values);
        f.question.from = QDate(2016, 1, 1);
        f.question.to = QDate(2025, 12, 31);
        f.question.grain = MetricGrain::Month;

        const MetricLine line = f.ask().lines[0];

        QCOMPARE(line.points.size(), 120);
        Micros sum = 0;
        for (const MetricPoint &point : line.points)
            sum += *point.value;
        QCOMPARE(sum, *line.total);
        QCOMPARE(sum / microsPerUnit, std::accumulate(values.begin(), values.end(), 0));
    }

    void saysWhatIsOffered()
    {
        Fixture f;
        f.putDays(u"youtube"_s, "likes", first, { 1 });
        f.putDays(u"youtube"_s, "views", first.addDays(4), { 1 });

        const auto offered = *MetricSeries::offered(f.database->reader());
        QCOMPARE(offered, (QList<const Metric *>{ findMetric("views"), findMetric("likes") }));
        QCOMPARE(*MetricSeries::reach(f.database->reader(), *findMetric("views")),
                 qMakePair(first.addDays(4), first.addDays(4)));
    }
};

QTEST_GUILESS_MAIN(tst_MetricSeries)
#include "tst_metricseries.moc"
