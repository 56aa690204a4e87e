#include "platforms/isotime.h"

#include <QTest>

using namespace Creator;
using namespace Qt::StringLiterals;

namespace {

QDateTime utc(int year, int month, int day, int hour = 0, int minute = 0, int second = 0,
              int ms = 0)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute, second, ms), Qt::UTC);
}

} // namespace

class tst_IsoTime final : public QObject
{
    Q_OBJECT

private slots:
    void readsInstants_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDateTime>("instant");
        const QDateTime ten = utc(2026, 11, 20, 10);
        QTest::newRow("zulu") << u"2026-11-20T10:00:00Z"_s << ten;
        QTest::newRow("millis") << u"2026-11-20T10:00:00.250Z"_s << ten.addMSecs(250);
        QTest::newRow("micros") << u"2026-11-20T10:00:00.250999Z"_s << ten.addMSecs(250);
        QTest::newRow("one decimal") << u"2026-11-20T10:00:00.5Z"_s << ten.addMSecs(500);
        QTest::newRow("offset") << u"2026-11-20T19:00:00+09:00"_s << ten;
        QTest::newRow("offset without colon") << u"2026-11-20T10:00:00+0000"_s << ten;
        QTest::newRow("west, next day")
            << u"2026-11-20T20:30:00-05:30"_s << utc(2026, 11, 21, 2, 0);
        QTest::newRow("blank") << u"2026-11-20 10:00:00Z"_s << ten;
        QTest::newRow("leap second") << u"2026-12-31T23:59:60Z"_s << utc(2026, 12, 31, 23, 59, 59);
        const QStringList wrong = { u""_s,
                                    u"2026-11-20"_s,
                                    u"2026-11-20T10:00:00"_s,
                                    u"2026-11-20T10:00Z"_s,
                                    u"2026-02-30T10:00:00Z"_s,
                                    u"2026-11-20T25:00:00Z"_s,
                                    u"2026-11-20T10:00:00.Z"_s,
                                    u"2026-11-20T10:00:00Zz"_s,
                                    u"2026-11-20T10:00:00+9"_s,
                                    u"20261120T100000Z"_s,
                                    u"yesterday"_s };
        for (const QString &text : wrong)
            QTest::newRow(qPrintable(u"not "_s + text)) << text << QDateTime();
    }
    void readsInstants()
    {
        QFETCH(const QString, text);
        QFETCH(const QDateTime, instant);
        const QDateTime read = instantFromIso(text.toStdString());
        QCOMPARE(read, instant);
        QVERIFY(read.isNull() || read.timeSpec() == Qt::UTC);
    }

    void readsDays()
    {
        QCOMPARE(dayFromIso("2026-11-20"), QDate(2026, 11, 20));
        QVERIFY(dayFromIso("2026-11-20T00:00:00Z").isNull());
        QVERIFY(dayFromIso("2026-13-01").isNull());
        QVERIFY(dayFromIso("2026-11").isNull());
    }

    void readsLengths_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("seconds");
        QTest::newRow("minutes") << u"PT15M51S"_s << 951;
        QTest::newRow("hours") << u"PT1H2M3S"_s << 3723;
        QTest::newRow("days") << u"P1DT2H"_s << 93600;
        QTest::newRow("live") << u"P0D"_s << 0;
        QTest::newRow("weeks") << u"P1W"_s << 604800;
        QTest::newRow("no unit") << u"PT5"_s << -1;
        QTest::newRow("months") << u"P1M"_s << -1;
        QTest::newRow("nothing") << u""_s << -1;
        QTest::newRow("p") << u"P"_s << -1;
        QTest::newRow("too long") << u"PT999999999H"_s << -1;
        QTest::newRow("not iso") << u"2h14m5s"_s << -1;
    }
    void readsLengths()
    {
        QFETCH(const QString, text);
        QFETCH(const int, seconds);
        QCOMPARE(secondsFromIsoDuration(text.toStdString()).value_or(-1), seconds);
    }

    void knowsThePacificDay()
    {
        QCOMPARE(pacificDay(utc(2026, 11, 23, 7, 59)), QDate(2026, 11, 22)); // UTC-8
        QCOMPARE(pacificDay(utc(2026, 11, 23, 8, 0)), QDate(2026, 11, 23));
        QCOMPARE(pacificDay(utc(2026, 7, 1, 7, 0)), QDate(2026, 7, 1)); // UTC-7
        QCOMPARE(nextPacificMidnight(utc(2026, 11, 23, 7, 59)), utc(2026, 11, 23, 8));
        QCOMPARE(nextPacificMidnight(utc(2026, 11, 23, 8, 0)), utc(2026, 11, 24, 8));
        QCOMPARE(nextPacificMidnight(utc(2026, 3, 8, 9)), utc(2026, 3, 9, 7)); // clocks go forward
    }

    void knowsSeconds()
    {
        QCOMPARE(instantFromSeconds(1795000000), utc(2026, 11, 18, 11, 6, 40));
        QVERIFY(instantFromSeconds({}).isNull());
        QVERIFY(instantFromSeconds(0).isNull());
        QVERIFY(instantFromSeconds(1795000000000000).isNull());
    }
};

QTEST_GUILESS_MAIN(tst_IsoTime)
#include "tst_isotime.moc"
