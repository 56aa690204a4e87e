#include "import/daycell.h"

#include <QDateTime>
#include <QTest>

using namespace Creator;
using namespace Qt::StringLiterals;

namespace {

/// "2026-03-01", "2026-02-01..2026-02-28 month", with the clock and the zone behind.
QString pictureOf(const std::optional<DayCell> &cell)
{
    if (!cell)
        return u"none"_s;
    QString picture;
    if (cell->firstDay != cell->day)
        picture = isoText(cell->firstDay) + ".."_L1;
    picture += isoText(cell->day);
    if (cell->isMonth)
        picture += " month"_L1;
    if (cell->msOfDay)
        picture += u' ' + QTime::fromMSecsSinceStartOfDay(*cell->msOfDay).toString(u"HH:mm:ss");
    if (cell->offsetMinutes)
        picture += u' ' + QString::number(*cell->offsetMinutes);
    return picture;
}

} // namespace

class tst_DayCell : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryForm_data();
    void readsEveryForm();
    void takesTheOrderItIsGiven_data();
    void takesTheOrderItIsGiven();
    void refusesWhatIsNoDay_data();
    void refusesWhatIsNoDay();
    void readsClocks_data();
    void readsClocks();
    void readsZones_data();
    void readsZones();
    void countsInstantsFromClockAndZone();
    void decidesTheOrderByAnyDayAboveTwelve_data();
    void decidesTheOrderByAnyDayAboveTwelve();
    void countsDaysAsTheCalendarDoes();
};

void tst_DayCell::readsEveryForm_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("day");

    QTest::newRow("ISO") << u"2026-03-01"_s << u"2026-03-01"_s;
    QTest::newRow("ISO, blanks") << u" 2026-03-01 "_s << u"2026-03-01"_s;
    QTest::newRow("digits") << u"20260301"_s << u"2026-03-01"_s;
    QTest::newRow("Korean range") << u"2026. 2. 1. – 28."_s << u"2026-02-01..2026-02-28"_s;
    QTest::newRow("Korean range, in words")
        << u"2026년 2월 1일~3월 2일"_s << u"2026-02-01..2026-03-02"_s;
    QTest::newRow("Japanese range") << u"2026/02/01～2026/02/28"_s << u"2026-02-01..2026-02-28"_s;
    QTest::newRow("wave dash") << u"2025年12月1日〜2026年1月31日"_s << u"2025-12-01..2026-01-31"_s;
    QTest::newRow("German range") << u"1.–28.02.2026"_s << u"2026-02-01..2026-02-28"_s;
    QTest::newRow("German range, two months")
        << u"1.2. – 3.3.2026"_s << u"2026-02-01..2026-03-03"_s;
    QTest::newRow("German range, two years")
        << u"01.12.2025 - 31.01.2026"_s << u"2025-12-01..2026-01-31"_s;
    QTest::newRow("slashes, year first") << u"2026/03/01"_s << u"2026-03-01"_s;
    QTest::newRow("one digit") << u"2026-3-1"_s << u"2026-03-01"_s;
    QTest::newRow("English") << u"Mar 3, 2026"_s << u"2026-03-03"_s;
    QTest::newRow("with a weekday") << u"Tue, Mar 3, 2026"_s << u"2026-03-03"_s;
    QTest::newRow("JavaScript") << u"Sun Mar 01 2026"_s << u"2026-03-01"_s;
    QTest::newRow("long month") << u"March 15 2026"_s << u"2026-03-15"_s;
    QTest::newRow("day first") << u"02 March 2026"_s << u"2026-03-02"_s;
    QTest::newRow("German dots") << u"02.03.2026"_s << u"2026-03-02"_s;
    QTest::newRow("German words") << u"2. März 2026"_s << u"2026-03-02"_s;
    QTest::newRow("German December") << u"24. Dezember 2025"_s << u"2025-12-24"_s;
    QTest::newRow("Wise") << u"28-03-2026"_s << u"2026-03-28"_s;
    QTest::newRow("Korean blanks") << u"2026. 2. 27."_s << u"2026-02-27"_s;
    QTest::newRow("Korean dots") << u"2026.02.25"_s << u"2026-02-25"_s;
    QTest::newRow("Korean words") << u"2026년 3월 1일"_s << u"2026-03-01"_s;
    QTest::newRow("Korean words, close") << u"2026년3월1일"_s << u"2026-03-01"_s;
    QTest::newRow("Japanese") << u"2026年3月1日"_s << u"2026-03-01"_s;
    QTest::newRow("Spanish") << u"1 ago 2026"_s << u"2026-08-01"_s;
    QTest::newRow("Spanish sept") << u"3 sept 2026"_s << u"2026-09-03"_s;
    QTest::newRow("Spanish with de") << u"8 de marzo de 2026"_s << u"2026-03-08"_s;
    QTest::newRow("Spanish January") << u"1 ene 2026"_s << u"2026-01-01"_s;
    QTest::newRow("range in a month") << u"Feb 1 – 28, 2026"_s << u"2026-02-01..2026-02-28"_s;
    QTest::newRow("range over months") << u"Jan 30 – Feb 2, 2026"_s << u"2026-01-30..2026-02-02"_s;
    QTest::newRow("range over years")
        << u"Dec 30, 2025 – Jan 2, 2026"_s << u"2025-12-30..2026-01-02"_s;
    QTest::newRow("Spanish range") << u"1 – 31 de ago de 2026"_s << u"2026-08-01..2026-08-31"_s;
    QTest::newRow("hyphen in a range") << u"Feb 1 - 28, 2026"_s << u"2026-02-01..2026-02-28"_s;
    QTest::newRow("month") << u"2026-02"_s << u"2026-02-01..2026-02-28 month"_s;
    QTest::newRow("leap month") << u"2024-02"_s << u"2024-02-01..2024-02-29 month"_s;
    QTest::newRow("month with a slash") << u"02/2026"_s << u"2026-02-01..2026-02-28 month"_s;
    QTest::newRow("month with a dot") << u"2026.01"_s << u"2026-01-01..2026-01-31 month"_s;
    QTest::newRow("month in digits") << u"202601"_s << u"2026-01-01..2026-01-31 month"_s;
    QTest::newRow("years that run backwards")
        << u"Feb 2028, Sep 2026"_s << u"2026-09-01..2026-09-30 month"_s;
    QTest::newRow("a range of months") << u"Jan – Mar 2026"_s << u"2026-01-01..2026-03-31 month"_s;
    QTest::newRow("month in words") << u"February 2026"_s << u"2026-02-01..2026-02-28 month"_s;
    QTest::newRow("Korean month") << u"2026년 1월"_s << u"2026-01-01..2026-01-31 month"_s;
    QTest::newRow("with a clock") << u"2026-03-01 09:12:00"_s << u"2026-03-01 09:12:00"_s;
    QTest::newRow("with a short clock") << u"2026-03-01 14:03"_s << u"2026-03-01 14:03:00"_s;
    QTest::newRow("with T") << u"2026-03-30T01:00:00"_s << u"2026-03-30 01:00:00"_s;
    QTest::newRow("with T and Z") << u"2024-01-15T10:00:00.000Z"_s << u"2024-01-15 10:00:00 0"_s;
    QTest::newRow("with a zone") << u"2026-03-01 07:33:09 +0900"_s << u"2026-03-01 07:33:09 540"_s;
    QTest::newRow("with a zone's colon")
        << u"2026-03-01T07:33:09+09:00"_s << u"2026-03-01 07:33:09 540"_s;
    QTest::newRow("with UTC") << u"2026-03-01 07:33 UTC"_s << u"2026-03-01 07:33:00 0"_s;
    QTest::newRow("a guard before it") << u"'2026-03-01"_s << u"2026-03-01"_s;
}

void tst_DayCell::readsEveryForm()
{
    QFETCH(QString, cell);
    QFETCH(QString, day);

    QCOMPARE(pictureOf(parseDay(cell.toStdString(), DateOrder::YearMonthDay)), day);
}

void tst_DayCell::takesTheOrderItIsGiven_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<int>("order");
    QTest::addColumn<QString>("day");
    const int monthFirst = static_cast<int>(DateOrder::MonthDayYear);
    const int dayFirst = static_cast<int>(DateOrder::DayMonthYear);

    QTest::newRow("month first") << u"03/01/2026"_s << monthFirst << u"2026-03-01"_s;
    QTest::newRow("day first") << u"03/01/2026"_s << dayFirst << u"2026-01-03"_s;
    QTest::newRow("month first with a clock")
        << u"03/12/2026 18:04"_s << monthFirst << u"2026-03-12 18:04:00"_s;
    QTest::newRow("two digits and a half day")
        << u"3/5/26 11:28pm"_s << monthFirst << u"2026-03-05 23:28:00"_s;
    QTest::newRow("midnight in halves")
        << u"3/5/26 12:05am"_s << monthFirst << u"2026-03-05 00:05:00"_s;
    QTest::newRow("noon in halves")
        << u"3/5/26 12:05 PM"_s << monthFirst << u"2026-03-05 12:05:00"_s;
    QTest::newRow("impossible in this order") << u"13/01/2026"_s << monthFirst << u"none"_s;
    QTest::newRow("possible in the other") << u"13/01/2026"_s << dayFirst << u"2026-01-13"_s;
    QTest::newRow("dots are day first") << u"02.03.2026"_s << dayFirst << u"2026-03-02"_s;
    QTest::newRow("last century") << u"3/5/99"_s << monthFirst << u"1999-03-05"_s;
}

void tst_DayCell::takesTheOrderItIsGiven()
{
    QFETCH(QString, cell);
    QFETCH(int, order);
    QFETCH(QString, day);

    QCOMPARE(pictureOf(parseDay(cell.toStdString(), static_cast<DateOrder>(order))), day);
}

void tst_DayCell::refusesWhatIsNoDay_data()
{
    QTest::addColumn<QString>("cell");

    for (const char *cell : { "",
                              "-",
                              "Total",
                              "합계",
                              "hello",
                              "2026-02-30",
                              "2026-13-01",
                              "2026-00-10",
                              "1899-01-01",
                              "2201-01-01",
                              "12",
                              "1234",
                              "2026",
                              "1.5",
                              "March",
                              "Mar 3",
                              "2026-03-01 25:00:00",
                              "2026-03-01 and more",
                              "99999999999",
                              "2026-03-01;x",
                              "Feb 30, 2026",
                              "1/2/3/4/5/6/7" })
        QTest::newRow(cell) << QString::fromUtf8(cell);
    QTest::newRow("long") << QString(500, u'1');
}

void tst_DayCell::refusesWhatIsNoDay()
{
    QFETCH(QString, cell);

    for (const DateOrder order :
         { DateOrder::YearMonthDay, DateOrder::MonthDayYear, DateOrder::DayMonthYear })
        QCOMPARE(pictureOf(parseDay(cell.toStdString(), order)), u"none"_s);
}

void tst_DayCell::readsClocks_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<int>("ms");

    QTest::newRow("short") << u"14:02"_s << (14 * 60 + 2) * 60'000;
    QTest::newRow("long") << u"14:02:11"_s << ((14 * 60 + 2) * 60 + 11) * 1000;
    QTest::newRow("fractions go") << u"12:34:56.789"_s << ((12 * 60 + 34) * 60 + 56) * 1000;
    QTest::newRow("afternoon") << u"1:05 pm"_s << (13 * 60 + 5) * 60'000;
    QTest::newRow("midnight") << u"12:00 AM"_s << 0;
    QTest::newRow("hour 24") << u"24:00"_s << -1;
    QTest::newRow("minute 60") << u"10:60"_s << -1;
    QTest::newRow("hour 13 in halves") << u"13:00 pm"_s << -1;
    QTest::newRow("words") << u"noon"_s << -1;
    QTest::newRow("nothing") << u""_s << -1;
    QTest::newRow("no minutes") << u"10:"_s << -1;
}

void tst_DayCell::readsClocks()
{
    QFETCH(QString, cell);
    QFETCH(int, ms);

    QCOMPARE(parseClock(cell.toStdString()).value_or(-1), ms);
}

void tst_DayCell::readsZones_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<int>("minutes");

    QTest::newRow("Z") << u"Z"_s << 0;
    QTest::newRow("UTC") << u"UTC"_s << 0;
    QTest::newRow("Korea") << u"KST"_s << 540;
    QTest::newRow("Pacific summer") << u"PDT"_s << -420;
    QTest::newRow("Central Europe") << u"CET"_s << 60;
    QTest::newRow("German word") << u"MESZ"_s << 120;
    QTest::newRow("with a colon") << u"+09:00"_s << 540;
    QTest::newRow("without a colon") << u"-0730"_s << -450;
    QTest::newRow("GMT and hours") << u"GMT+9"_s << 540;
    QTest::newRow("GMT and a colon") << u"GMT+05:30"_s << 330;
    QTest::newRow("too far") << u"+15:00"_s << 9999;
    QTest::newRow("a word") << u"Mars"_s << 9999;
    QTest::newRow("a sign alone") << u"+"_s << 9999;
    QTest::newRow("nothing") << u""_s << 9999;
}

void tst_DayCell::readsZones()
{
    QFETCH(QString, cell);
    QFETCH(int, minutes);

    QCOMPARE(parseZone(cell.toStdString()).value_or(9999), minutes);
}

void tst_DayCell::countsInstantsFromClockAndZone()
{
    const auto seoul = parseDay("2026-03-01 07:33:09 +0900", DateOrder::YearMonthDay);
    const auto bare = parseDay("2026-03-01 00:30:00", DateOrder::YearMonthDay);
    const auto day = parseDay("2026-03-01", DateOrder::YearMonthDay);

    QCOMPARE(seoul->instant().value_or(0),
             QDateTime(QDate(2026, 2, 28), QTime(22, 33, 9), Qt::UTC).toMSecsSinceEpoch());
    QVERIFY(!bare->instant().has_value());
    QCOMPARE(bare->instant(60).value_or(0),
             QDateTime(QDate(2026, 2, 28), QTime(23, 30), Qt::UTC).toMSecsSinceEpoch());
    QVERIFY(!day->instant(0).has_value());
}

void tst_DayCell::decidesTheOrderByAnyDayAboveTwelve_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<bool>("certain");
    QTest::addColumn<QString>("order");

    QTest::newRow("a 13th in the middle")
        << QStringList{ u"03/01/2026"_s, u"03/13/2026"_s } << true << u"mdy"_s;
    QTest::newRow("a 13th in front")
        << QStringList{ u"03/01/2026"_s, u"13/03/2026"_s } << true << u"dmy"_s;
    QTest::newRow("no 13th") << QStringList{ u"03/01/2026"_s, u"04/02/2026"_s } << false
                             << u"fallback"_s;
    QTest::newRow("ISO needs no order") << QStringList{ u"2026-03-01"_s } << true << u"fallback"_s;
    QTest::newRow("names need no order")
        << QStringList{ u"Mar 3, 2026"_s } << true << u"fallback"_s;
    QTest::newRow("dots need no order") << QStringList{ u"02.03.2026"_s } << true << u"fallback"_s;
    QTest::newRow("a contradiction")
        << QStringList{ u"03/13/2026"_s, u"13/03/2026"_s, u"01/02/2026"_s } << false
        << u"fallback"_s;
    QTest::newRow("with clocks") << QStringList{ u"3/15/26 11:28pm"_s } << true << u"mdy"_s;
    QTest::newRow("nothing") << QStringList{} << true << u"fallback"_s;
}

void tst_DayCell::decidesTheOrderByAnyDayAboveTwelve()
{
    QFETCH(QStringList, cells);
    QFETCH(bool, certain);
    QFETCH(QString, order);
    DateOrderSurvey survey;

    for (const QString &cell : cells)
        survey.observe(cell.toStdString());

    QCOMPARE(survey.isCertain(), certain);
    const DateOrder decided = survey.decide(DateOrder::YearMonthDay);
    QCOMPARE(decided == DateOrder::MonthDayYear, order == "mdy"_L1);
    QCOMPARE(decided == DateOrder::DayMonthYear, order == "dmy"_L1);
    QCOMPARE(survey.isProven(), order != "fallback"_L1);
}

void tst_DayCell::countsDaysAsTheCalendarDoes()
{
    QCOMPARE(dayNumber(1970, 1, 1), 0);
    for (const QDate date : { QDate(1900, 3, 1), QDate(1969, 12, 31), QDate(2000, 2, 29),
                              QDate(2026, 3, 1), QDate(2100, 2, 28), QDate(2200, 12, 31) }) {
        QCOMPARE(dayNumber(date.year(), date.month(), date.day()), toDayNumber(date));
        QCOMPARE(toDate(toDayNumber(date)), date);
    }
    QCOMPARE(daysInMonth(2024, 2), 29);
    QCOMPARE(daysInMonth(2100, 2), 28);
    QVERIFY(isRealDay(2024, 2, 29));
    QVERIFY(!isRealDay(2026, 2, 29));
}

QTEST_APPLESS_MAIN(tst_DayCell)
#include "tst_daycell.moc"
