#include "pages/analytics/shownrange.h"

#include <QTest>

using namespace Creator;

namespace {

const QDate today(2026, 11, 22);

} // namespace

class tst_ShownRange final : public QObject
{
    Q_OBJECT

private slots:
    void presetsEndToday()
    {
        QCOMPARE(presetRange(RangePreset::Days28, today)->days(), 28);
        QCOMPARE(presetRange(RangePreset::Days90, today)->days(), 90);
        QCOMPARE(presetRange(RangePreset::Days365, today)->days(), 365);
        QCOMPARE(presetRange(RangePreset::ThisYear, today)->from, QDate(2026, 1, 1));
        QCOMPARE(presetRange(RangePreset::ThisYear, today)->to, today);
        QCOMPARE(presetRange(RangePreset::Days28, today)->to, today.addDays(-1)); // it is not over
        QVERIFY(!presetRange(RangePreset::All, today));
        QVERIFY(!presetRange(RangePreset::Custom, today));
    }

    void movesByHalfAndNeverBeyondToday()
    {
        const DaySpan range{ QDate(2026, 11, 1), QDate(2026, 11, 10) };
        QCOMPARE(moved(range, -1, today), (DaySpan{ QDate(2026, 10, 27), QDate(2026, 11, 5) }));
        QCOMPARE(moved(range, 1, today), (DaySpan{ QDate(2026, 11, 6), QDate(2026, 11, 15) }));
        QCOMPARE(moved(range, 9, today), (DaySpan{ QDate(2026, 11, 13), today }));
    }

    void zoomsAroundTheMiddle()
    {
        const DaySpan range{ QDate(2026, 11, 1), QDate(2026, 11, 20) };
        QCOMPARE(zoomedIn(range), (DaySpan{ QDate(2026, 11, 6), QDate(2026, 11, 15) }));
        QCOMPARE(zoomedIn({ QDate(2026, 11, 1), QDate(2026, 11, 10) }).days(), 7);
        QCOMPARE(zoomedIn({ QDate(2026, 11, 1), QDate(2026, 11, 3) }).days(), 3);
        const DaySpan wider = zoomedOut(range, today);
        QCOMPARE(wider, (DaySpan{ QDate(2026, 10, 14), today }));
        DaySpan widest = range;
        for (int i = 0; i < 20; ++i)
            widest = zoomedOut(widest, today);
        QCOMPARE(widest.days(), 30 * 366);
    }

    void neverHasMorePointsThanPixels_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("grain");
        QTest::newRow("a week") << 7 << int(MetricGrain::Day);
        QTest::newRow("120 days") << 120 << int(MetricGrain::Day);
        QTest::newRow("121 days") << 121 << int(MetricGrain::Week);
        QTest::newRow("three years") << 3 * 366 << int(MetricGrain::Week);
        QTest::newRow("ten years") << 3653 << int(MetricGrain::Month);
    }

    void neverHasMorePointsThanPixels()
    {
        QFETCH(int, days);
        const DaySpan range{ today.addDays(1 - days), today };
        QTEST(int(grainFor(range)), "grain");
    }
};

QTEST_GUILESS_MAIN(tst_ShownRange)
#include "tst_shownrange.moc"
