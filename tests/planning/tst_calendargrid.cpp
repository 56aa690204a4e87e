#include "planning/calendargrid.h"

#include <QTest>

using namespace Creator;
using namespace Qt::StringLiterals;

namespace {

QTimeZone zone(const char *id)
{
    return QTimeZone(QByteArray(id));
}

QDateTime utc(QDate day, QTime time)
{
    return QDateTime(day, time, Qt::UTC);
}

} // namespace

class TestCalendarGrid final : public QObject
{
    Q_OBJECT

private slots:
    void aMonthBeginsInTheWeekOfItsFirst_data();
    void aMonthBeginsInTheWeekOfItsFirst();
    void knowsWhichDaysItShows();
    void februaryOfALeapYearHasItsLastDay();
    void findsTheInstantOfAWallClock_data();
    void findsTheInstantOfAWallClock();
    void readsTheWallClockBack();
    void minutesBeyondTheDayAreOfAnotherDay();
    void keepsTheTimeOfDayAcrossAChangeOfClocks();
    void keepsTheSecondOfTwoEqualTimesOnTheSameDay();
    void snapsToTheNearestStep();
    void knowsLongAndShortDays_data();
    void knowsLongAndShortDays();
    void spansWhatAnItemTakesOfADay();
    void anItemAcrossMidnightIsOnBothDays();
    void anItemWhileTheClockGoesBackStaysVisible();
    void anItemAcrossTheSkippedHourCoversIt();
};

void TestCalendarGrid::aMonthBeginsInTheWeekOfItsFirst_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("weekStart");
    QTest::addColumn<QDate>("begin");
    QTest::newRow("Monday first") << QDate(2026, 11, 22) << 1 << QDate(2026, 10, 26);
    QTest::newRow("Sunday first") << QDate(2026, 11, 22) << 7 << QDate(2026, 11, 1);
    QTest::newRow("Saturday first") << QDate(2026, 11, 22) << 6 << QDate(2026, 10, 31);
    QTest::newRow("begins on its first") << QDate(2027, 2, 10) << 1 << QDate(2027, 2, 1);
}

void TestCalendarGrid::aMonthBeginsInTheWeekOfItsFirst()
{
    QFETCH(QDate, day);
    QFETCH(int, weekStart);
    QFETCH(QDate, begin);

    const MonthGrid grid = monthGrid(day, static_cast<Qt::DayOfWeek>(weekStart));

    QCOMPARE(grid.begin, begin);
    QCOMPARE(grid.begin.dayOfWeek(), weekStart);
    QVERIFY(grid.cellOf(grid.month) >= 0 && grid.cellOf(grid.month) < MonthGrid::columns);
}

void TestCalendarGrid::knowsWhichDaysItShows()
{
    const MonthGrid grid = monthGrid(QDate(2026, 11, 22), Qt::Sunday);

    QCOMPARE(grid.cellOf(QDate(2026, 11, 1)), 0);
    QCOMPARE(grid.cellOf(QDate(2026, 12, 12)), 41);
    QCOMPARE(grid.cellOf(QDate(2026, 10, 31)), -1);
    QCOMPARE(grid.cellOf(QDate(2026, 12, 13)), -1);
    QVERIFY(grid.isInMonth(QDate(2026, 11, 30)));
    QVERIFY(!grid.isInMonth(QDate(2026, 12, 1)));
    QVERIFY(!grid.isInMonth(QDate(2027, 11, 1)));
}

void TestCalendarGrid::februaryOfALeapYearHasItsLastDay()
{
    const MonthGrid grid = monthGrid(QDate(2028, 2, 1), Qt::Sunday);

    QCOMPARE(grid.at(grid.cellOf(QDate(2028, 2, 28)) + 1), QDate(2028, 2, 29));
    QCOMPARE(grid.at(grid.cellOf(QDate(2028, 2, 28)) + 2), QDate(2028, 3, 1));
    QCOMPARE(movedToDay(utc({ 2028, 2, 28 }, { 9, 0 }), { 2028, 2, 29 }, QTimeZone::utc()),
             utc({ 2028, 2, 29 }, { 9, 0 }));
}

void TestCalendarGrid::findsTheInstantOfAWallClock_data()
{
    QTest::addColumn<QByteArray>("zoneId");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QTime>("time");
    QTest::addColumn<QDateTime>("instant");
    QTest::newRow("Seoul") << QByteArray("Asia/Seoul") << QDate(2026, 11, 25) << QTime(20, 0)
                           << utc({ 2026, 11, 25 }, { 11, 0 });
    QTest::newRow("Seoul's last summer time, skipped")
        << QByteArray("Asia/Seoul") << QDate(1988, 5, 8) << QTime(2, 30)
        << utc({ 1988, 5, 7 }, { 17, 30 });
    QTest::newRow("New York before") << QByteArray("America/New_York") << QDate(2026, 3, 8)
                                     << QTime(1, 59) << utc({ 2026, 3, 8 }, { 6, 59 });
    QTest::newRow("New York skipped") << QByteArray("America/New_York") << QDate(2026, 3, 8)
                                      << QTime(2, 30) << utc({ 2026, 3, 8 }, { 7, 30 });
    QTest::newRow("New York after") << QByteArray("America/New_York") << QDate(2026, 3, 8)
                                    << QTime(3, 0) << utc({ 2026, 3, 8 }, { 7, 0 });
    QTest::newRow("New York twice") << QByteArray("America/New_York") << QDate(2026, 11, 1)
                                    << QTime(1, 30) << utc({ 2026, 11, 1 }, { 5, 30 });
    QTest::newRow("New York twice, over") << QByteArray("America/New_York") << QDate(2026, 11, 1)
                                          << QTime(2, 0) << utc({ 2026, 11, 1 }, { 7, 0 });
    QTest::newRow("Berlin skipped") << QByteArray("Europe/Berlin") << QDate(2026, 3, 29)
                                    << QTime(2, 15) << utc({ 2026, 3, 29 }, { 1, 15 });
    QTest::newRow("Berlin twice") << QByteArray("Europe/Berlin") << QDate(2026, 10, 25)
                                  << QTime(2, 0) << utc({ 2026, 10, 25 }, { 0, 0 });
}

void TestCalendarGrid::findsTheInstantOfAWallClock()
{
    QFETCH(QByteArray, zoneId);
    QFETCH(QDate, day);
    QFETCH(QTime, time);
    QFETCH(QDateTime, instant);

    QCOMPARE(instantAt(day, time, QTimeZone(zoneId)), instant);
}

void TestCalendarGrid::readsTheWallClockBack()
{
    const QTimeZone berlin = zone("Europe/Berlin");

    // Midnight has passed in Berlin while it has not in UTC.
    QCOMPARE(dayOf(utc({ 2026, 6, 30 }, { 22, 15 }), berlin), QDate(2026, 7, 1));
    QCOMPARE(minuteOfDay(utc({ 2026, 6, 30 }, { 22, 15 }), berlin), 15);
    // The skipped hour moved on.
    QCOMPARE(minuteOfDay(instantAt({ 2026, 3, 29 }, QTime(2, 15), berlin), berlin), 3 * 60 + 15);
}

void TestCalendarGrid::minutesBeyondTheDayAreOfAnotherDay()
{
    const QTimeZone seoul = zone("Asia/Seoul");

    QCOMPARE(instantAt({ 2026, 3, 1 }, -30, seoul), instantAt({ 2026, 2, 28 }, 1410, seoul));
    QCOMPARE(instantAt({ 2026, 3, 1 }, 1440, seoul), instantAt({ 2026, 3, 2 }, 0, seoul));
    QCOMPARE(instantAt({ 2026, 3, 1 }, -1440, seoul), instantAt({ 2026, 2, 28 }, 0, seoul));
}

void TestCalendarGrid::keepsTheTimeOfDayAcrossAChangeOfClocks()
{
    const QTimeZone newYork = zone("America/New_York");
    const QDateTime before = instantAt({ 2026, 3, 7 }, QTime(9, 0), newYork);

    const QDateTime after = movedToDay(before, { 2026, 3, 8 }, newYork);

    QCOMPARE(minuteOfDay(after, newYork), 9 * 60);
    QCOMPARE(before.secsTo(after), 23 * 3600);
}

void TestCalendarGrid::keepsTheSecondOfTwoEqualTimesOnTheSameDay()
{
    const QDateTime second = utc({ 2026, 11, 1 }, { 6, 30 }); // 01:30 for the second time

    QCOMPARE(movedToDay(second, { 2026, 11, 1 }, zone("America/New_York")), second);
}

void TestCalendarGrid::snapsToTheNearestStep()
{
    QCOMPARE(snappedMinute(7, 15), 0);
    QCOMPARE(snappedMinute(8, 15), 15);
    QCOMPARE(snappedMinute(1439, 15), 1440);
    QCOMPARE(snappedMinute(-8, 15), -15);
    QCOMPARE(snappedMinute(-7, 15), 0);
}

void TestCalendarGrid::knowsLongAndShortDays_data()
{
    QTest::addColumn<QByteArray>("zoneId");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<int>("begin");
    QTest::addColumn<int>("end");
    QTest::newRow("Seoul") << QByteArray("Asia/Seoul") << QDate(2026, 3, 29) << 1440 << 0 << 0;
    QTest::newRow("New York, 23 h")
        << QByteArray("America/New_York") << QDate(2026, 3, 8) << 1380 << 120 << 180;
    QTest::newRow("New York, 25 h")
        << QByteArray("America/New_York") << QDate(2026, 11, 1) << 1500 << 60 << 120;
    QTest::newRow("Berlin, 23 h") << QByteArray("Europe/Berlin") << QDate(2026, 3, 29) << 1380
                                  << 120 << 180;
    QTest::newRow("Berlin, 25 h") << QByteArray("Europe/Berlin") << QDate(2026, 10, 25) << 1500
                                  << 120 << 180;
    QTest::newRow("half an hour") << QByteArray("Australia/Lord_Howe") << QDate(2026, 10, 4) << 1410
                                  << 120 << 150;
    QTest::newRow("beyond the listed years")
        << QByteArray("Europe/Berlin") << QDate(2045, 3, 26) << 1380 << 120 << 180;
}

void TestCalendarGrid::knowsLongAndShortDays()
{
    QFETCH(QByteArray, zoneId);
    QFETCH(QDate, day);
    QFETCH(int, minutes);
    QFETCH(int, begin);
    QFETCH(int, end);
    const QTimeZone zone(zoneId);

    QCOMPARE(minutesIn(day, zone), minutes);
    QCOMPARE(skippedOn(day, zone).has_value(), minutes < 1440);
    QCOMPARE(doubledOn(day, zone).has_value(), minutes > 1440);
    if (const auto span = minutes < 1440 ? skippedOn(day, zone) : doubledOn(day, zone)) {
        QCOMPARE(span->begin, begin);
        QCOMPARE(span->end, end);
    }
}

void TestCalendarGrid::spansWhatAnItemTakesOfADay()
{
    const QTimeZone seoul = zone("Asia/Seoul");
    const QDateTime start = instantAt({ 2026, 11, 25 }, QTime(20, 0), seoul);

    QCOMPARE(spanOn({ 2026, 11, 25 }, start, 90, seoul), (MinuteSpan{ 1200, 1290 }));
    QCOMPARE(spanOn({ 2026, 11, 25 }, start, 5, seoul), (MinuteSpan{ 1200, 1215 }));
    QCOMPARE(spanOn({ 2026, 11, 25 }, start, 240, seoul), (MinuteSpan{ 1200, 1440 }));
    QVERIFY(!spanOn({ 2026, 11, 24 }, start, 240, seoul));
    QVERIFY(!spanOn({ 2026, 11, 26 }, start, 240, seoul)); // ends with the day
}

void TestCalendarGrid::anItemAcrossMidnightIsOnBothDays()
{
    const QTimeZone seoul = zone("Asia/Seoul");
    const QDateTime start = instantAt({ 2026, 11, 25 }, QTime(23, 55), seoul);

    QCOMPARE(spanOn({ 2026, 11, 25 }, start, 60, seoul), (MinuteSpan{ 1425, 1440 }));
    QCOMPARE(spanOn({ 2026, 11, 26 }, start, 60, seoul), (MinuteSpan{ 0, 55 }));
}

void TestCalendarGrid::anItemWhileTheClockGoesBackStaysVisible()
{
    const QTimeZone newYork = zone("America/New_York");
    const QDateTime start = utc({ 2026, 11, 1 }, { 5, 45 }); // 01:45, and 30 minutes later 01:15

    const auto span = spanOn({ 2026, 11, 1 }, start, 30, newYork);

    QCOMPARE(span, (MinuteSpan{ 105, 135 }));
}

void TestCalendarGrid::anItemAcrossTheSkippedHourCoversIt()
{
    const QTimeZone berlin = zone("Europe/Berlin");
    const QDateTime start = instantAt({ 2026, 3, 29 }, QTime(1, 30), berlin);

    QCOMPARE(spanOn({ 2026, 3, 29 }, start, 60, berlin), (MinuteSpan{ 90, 210 }));
}

QTEST_GUILESS_MAIN(TestCalendarGrid)
#include "tst_calendargrid.moc"
