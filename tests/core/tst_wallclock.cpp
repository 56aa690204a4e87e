#include "core/wallclock.h"

#include <QTest>

using namespace Creator;
using namespace Qt::StringLiterals;

namespace {

WallClock clockOf(const QString &text)
{
    const auto clock = WallClock::fromText(text);
    return clock ? *clock : WallClock();
}

} // namespace

class tst_WallClock final : public QObject
{
    Q_OBJECT

private slots:
    void becomesAnInstant_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("clock");
        QTest::addColumn<QString>("instant");
        const auto row
            = [](const char *name, const char *zone, const char *clock, const char *instant) {
                  QTest::newRow(name) << QByteArray(zone) << QString::fromLatin1(clock)
                                      << QString::fromLatin1(instant);
              };
        row("Seoul", "Asia/Seoul", "2026-11-22T09:00", "2026-11-22T00:00:00Z");
        row("Seoul on New York's switch", "Asia/Seoul", "2026-03-08T11:30", "2026-03-08T02:30:00Z");
        row("Seoul kept summer time in 1988", "Asia/Seoul", "1988-07-01T12:00",
            "1988-07-01T02:00:00Z");
        row("New York in winter", "America/New_York", "2026-03-07T09:00", "2026-03-07T14:00:00Z");
        row("New York in summer", "America/New_York", "2026-03-09T09:00", "2026-03-09T13:00:00Z");
        row("New York before the jump", "America/New_York", "2026-03-08T01:59",
            "2026-03-08T06:59:00Z");
        row("New York in the gap", "America/New_York", "2026-03-08T02:30", "2026-03-08T07:30:00Z");
        row("New York after the jump", "America/New_York", "2026-03-08T03:00",
            "2026-03-08T07:00:00Z");
        row("New York, shown twice", "America/New_York", "2026-11-01T01:30",
            "2026-11-01T05:30:00Z");
        row("New York, after both", "America/New_York", "2026-11-01T02:00", "2026-11-01T07:00:00Z");
        row("Berlin in the gap", "Europe/Berlin", "2026-03-29T02:15", "2026-03-29T01:15:00Z");
        row("Berlin at the end of it", "Europe/Berlin", "2026-03-29T03:00", "2026-03-29T01:00:00Z");
        row("Berlin, shown twice", "Europe/Berlin", "2026-10-25T02:30", "2026-10-25T00:30:00Z");
        row("Berlin, the evening before", "Europe/Berlin", "2026-10-24T20:00",
            "2026-10-24T18:00:00Z");
        row("Berlin, the morning after", "Europe/Berlin", "2026-10-25T08:00",
            "2026-10-25T07:00:00Z");
        row("half an hour of summer", "Australia/Lord_Howe", "2026-10-04T02:15",
            "2026-10-03T15:45:00Z");
        row("29 February", "Asia/Seoul", "2028-02-29T00:00", "2028-02-28T15:00:00Z");
        row("no such day", "Asia/Seoul", "2026-02-29T09:00", "");
        row("no such zone", "Mars/Olympus", "2026-02-28T09:00", "");
    }

    void becomesAnInstant()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QString, clock);
        QFETCH(QString, instant);

        const QDateTime at = instantOf(clockOf(clock), QTimeZone(zone));

        QCOMPARE(at.isValid() ? at.toString(Qt::ISODate) : QString(), instant);
    }

    void comesBackFromEveryInstant()
    {
        const QTimeZone zone("Europe/Berlin");
        const QDateTime start(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
        for (int hour = 0; hour < 365 * 24; ++hour) {
            const QDateTime at = start.addSecs(hour * 3600);
            const QDateTime again = instantOf(wallClockAt(at, zone), zone);
            // The second of two equal hours is the one that cannot come back.
            if (at.toString(Qt::ISODate) == u"2026-10-25T01:00:00Z"_s)
                QCOMPARE(again, at.addSecs(-3600));
            else
                QCOMPARE(again, at);
        }
    }

    void isStoredAsText()
    {
        QCOMPARE(clockOf(u"2026-11-22T09:05"_s).toText(), u"2026-11-22T09:05:00"_s);
        QCOMPARE(clockOf(u"2026-11-22T09:05:30"_s).time, QTime(9, 5, 30));
        QCOMPARE(WallClock().toText(), QString());
        for (const QString &bad :
             { u""_s, u"2026-11-22"_s, u"2026-11-22T25:00"_s, u"2026-11-22 09:00"_s,
               u"2026-11-22T09:00Z"_s, u"2026-11-22T09:00+09:00"_s, u"2026-11-22T09:00:0"_s })
            QVERIFY2(!WallClock::fromText(bad), qPrintable(bad));
    }

    void sortsByDayThenTime()
    {
        QVERIFY(clockOf(u"2026-11-22T23:00"_s) < clockOf(u"2026-11-23T01:00"_s));
        QVERIFY(clockOf(u"2026-11-22T01:00"_s) < clockOf(u"2026-11-22T01:01"_s));
        QVERIFY(!(clockOf(u"2026-11-22T01:00"_s) < clockOf(u"2026-11-22T01:00"_s)));
    }
};

QTEST_APPLESS_MAIN(tst_WallClock)
#include "tst_wallclock.moc"
