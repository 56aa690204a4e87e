#include "import/xlsxnumbers.h"

#include <QTest>

using namespace Creator;
using namespace Qt::StringLiterals;

/// What a spreadsheet's numbers and number formats mean.
class tst_XlsxNumbers : public QObject
{
    Q_OBJECT

private slots:
    void knowsFormats_data();
    void knowsFormats();
    void writesNumbersAsSeen_data();
    void writesNumbersAsSeen();
    void writesDays_data();
    void writesDays();
};

void tst_XlsxNumbers::knowsFormats_data()
{
    QTest::addColumn<int>("id");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("show");
    const auto row = [](int id, const QString &code, XlsxShow show) {
        QTest::addRow("%d %s", id, qPrintable(code)) << id << code << static_cast<int>(show);
    };

    row(0, {}, XlsxShow::Number);
    row(2, {}, XlsxShow::Number);
    row(13, {}, XlsxShow::Number);
    row(14, {}, XlsxShow::Day);
    row(16, {}, XlsxShow::Day);
    row(17, {}, XlsxShow::Month);
    row(18, {}, XlsxShow::Clock);
    row(21, {}, XlsxShow::Clock);
    row(22, {}, XlsxShow::DayAndClock);
    row(23, {}, XlsxShow::Number);
    row(31, {}, XlsxShow::Day);
    row(46, {}, XlsxShow::Clock);
    row(49, {}, XlsxShow::Number);
    row(58, {}, XlsxShow::Day);
    row(164, u"yyyy-mm-dd"_s, XlsxShow::Day);
    row(164, u"YYYY-MM-DD HH:MM"_s, XlsxShow::DayAndClock);
    row(164, u"[$-412]yyyy\"년\" m\"월\" d\"일\";@"_s, XlsxShow::Day);
    row(164, u"yyyy년 m월"_s, XlsxShow::Month);
    row(164, u"mmm\\ yy"_s, XlsxShow::Month);
    row(164, u"[h]:mm:ss"_s, XlsxShow::Clock);
    row(164, u"h:mm AM/PM"_s, XlsxShow::Clock);
    row(164, u"#,##0.00"_s, XlsxShow::Number);
    row(164, u"0.00E+00"_s, XlsxShow::Number);
    row(164, u"\"USD\" 0.00"_s, XlsxShow::Number);
    row(164, u"[$USD] #,##0.00"_s, XlsxShow::Number);
    row(164, u"0.00\\ \\d\\a\\y\\s"_s, XlsxShow::Number);
    row(164, u"_-* #,##0\\ \"원\"_-;[Red]-* #,##0_-"_s, XlsxShow::Number);
    row(164, u"General"_s, XlsxShow::Number);
    row(164, u"@"_s, XlsxShow::Number);
    row(14, u"0.00"_s, XlsxShow::Number); // the workbook's own words win
    row(164, u"0.00;yyyy"_s, XlsxShow::Number); // what is shown of amounts below zero
}

void tst_XlsxNumbers::knowsFormats()
{
    QFETCH(int, id);
    QFETCH(QString, code);
    QFETCH(int, show);

    QCOMPARE(static_cast<int>(xlsxShow(id, code)), show);
}

void tst_XlsxNumbers::writesNumbersAsSeen_data()
{
    QTest::addColumn<QByteArray>("stored");
    QTest::addColumn<QByteArray>("shown");
    const auto row = [](const char *stored, const char *shown) {
        QTest::newRow(stored) << QByteArray(stored) << QByteArray(shown);
    };

    row("1204.55", "1204.55");
    row("-3", "-3");
    row("0", "0");
    row("0.916345", "0.916345");
    row("19.989999999999998", "19.99");
    row("0.30000000000000004", "0.3");
    row("-0.30000000000000004", "-0.3");
    row("1.2045499999999999E3", "1204.55");
    row("1E3", "1000");
    row("1e-06", "0.000001");
    row("-1.5E-4", "-0.00015");
    row("123456789012345", "123456789012345");
    row("999999999999999", "999999999999999");
    row("18060000000000001", "1.80600000000000E+16");
    row("1.8060000000000001E16", "1.80600000000000E+16");
    row("0.0000000000000000", "0");
    row("five", "five");
    row("", "");
    row("nan", "nan");
    row("1e999", "1e999");
}

void tst_XlsxNumbers::writesNumbersAsSeen()
{
    QFETCH(QByteArray, stored);
    QFETCH(QByteArray, shown);

    QCOMPARE(QByteArray::fromStdString(
                 shownNumber(stored.toStdString(), XlsxShow::Number, XlsxDays::From1900)),
             shown);
}

void tst_XlsxNumbers::writesDays_data()
{
    QTest::addColumn<QByteArray>("stored");
    QTest::addColumn<int>("show");
    QTest::addColumn<bool>("from1904");
    QTest::addColumn<QByteArray>("shown");
    const auto row = [](const char *stored, XlsxShow show, bool from1904, const char *shown) {
        QTest::addRow("%s %s", stored, shown)
            << QByteArray(stored) << static_cast<int>(show) << from1904 << QByteArray(shown);
    };

    row("46082", XlsxShow::Day, false, "2026-03-01");
    row("44620", XlsxShow::Day, true, "2026-03-01");
    row("46082.75", XlsxShow::Day, false, "2026-03-01");
    row("46082.75", XlsxShow::DayAndClock, false, "2026-03-01 18:00:00");
    row("46082", XlsxShow::DayAndClock, false, "2026-03-01 00:00:00");
    row("46082.9999999", XlsxShow::DayAndClock, false, "2026-03-02 00:00:00");
    row("46082.9999999", XlsxShow::Day, false, "2026-03-02");
    row("46082", XlsxShow::Month, false, "2026-03");
    row("0.4375", XlsxShow::Clock, false, "10:30:00");
    row("46082.4375", XlsxShow::Clock, false, "10:30:00");
    row("0.4375", XlsxShow::DayAndClock, false, "10:30:00");
    row("1", XlsxShow::Day, false, "1900-01-01");
    row("59", XlsxShow::Day, false, "1900-02-28");
    row("61", XlsxShow::Day, false, "1900-03-01");
    row("0", XlsxShow::Day, true, "1904-01-01");
    row("4.6082E4", XlsxShow::Day, false, "2026-03-01");
    row("-1", XlsxShow::Day, false, "-1");
    row("99999999", XlsxShow::Day, false, "99999999");
    row("March", XlsxShow::Day, false, "March");
}

void tst_XlsxNumbers::writesDays()
{
    QFETCH(QByteArray, stored);
    QFETCH(int, show);
    QFETCH(bool, from1904);
    QFETCH(QByteArray, shown);

    QCOMPARE(
        QByteArray::fromStdString(shownNumber(stored.toStdString(), static_cast<XlsxShow>(show),
                                              from1904 ? XlsxDays::From1904 : XlsxDays::From1900)),
        shown);
}

QTEST_GUILESS_MAIN(tst_XlsxNumbers)
#include "tst_xlsxnumbers.moc"
