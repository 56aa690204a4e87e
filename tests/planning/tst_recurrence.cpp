#include "planning/recurrence.h"
#include "planningfixture.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

RecurrenceRule ruleOf(const char *rrule, const char *start, const char *zone)
{
    return { QString::fromLatin1(rrule), *WallClock::fromText(QString::fromLatin1(start)),
             QByteArray(zone) };
}

QString shown(const QList<Occurrence> &list)
{
    QStringList texts;
    for (const Occurrence &one : list)
        texts.append(one.at.toString(u"MM-dd HH:mm"));
    return texts.join(u", ");
}

} // namespace

class tst_Recurrence final : public QObject
{
    Q_OBJECT

private slots:
    void fallsDueByTheClockOnTheWall_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("rrule");
        QTest::addColumn<QString>("instants");
        const auto row = [](const char *name, const char *zone, const char *start,
                            const char *rrule, const char *instants) {
            QTest::newRow(name) << QByteArray(zone) << QString::fromLatin1(start)
                                << QString::fromLatin1(rrule) << QString::fromLatin1(instants);
        };
        row("Seoul", "Asia/Seoul", "2026-03-07T09:00", "FREQ=DAILY;COUNT=3",
            "03-07 00:00, 03-08 00:00, 03-09 00:00");
        row("New York springs forward", "America/New_York", "2026-03-07T09:00",
            "FREQ=DAILY;COUNT=3", "03-07 14:00, 03-08 13:00, 03-09 13:00");
        row("New York over the gap", "America/New_York", "2026-03-07T02:30", "FREQ=DAILY;COUNT=3",
            "03-07 07:30, 03-08 07:30, 03-09 06:30");
        row("New York falls back", "America/New_York", "2026-10-31T01:30", "FREQ=DAILY;COUNT=3",
            "10-31 05:30, 11-01 05:30, 11-02 06:30");
        row("Berlin springs forward", "Europe/Berlin", "2026-03-28T02:15", "FREQ=DAILY;COUNT=3",
            "03-28 01:15, 03-29 01:15, 03-30 00:15");
        row("Berlin falls back", "Europe/Berlin", "2026-10-24T02:30", "FREQ=DAILY;COUNT=3",
            "10-24 00:30, 10-25 00:30, 10-26 01:30");
        row("weekly across the switch", "Europe/Berlin", "2026-03-23T18:00",
            "RRULE:FREQ=WEEKLY;BYDAY=MO,TH;COUNT=3", "03-23 17:00, 03-26 17:00, 03-30 16:00");
        row("every other week from Sunday", "Asia/Seoul", "2026-01-04T12:00",
            "FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=SU,SA;COUNT=4",
            "01-04 03:00, 01-10 03:00, 01-18 03:00, 01-24 03:00");
        row("every other week from Monday", "Asia/Seoul", "2026-01-04T12:00",
            "FREQ=WEEKLY;INTERVAL=2;WKST=MO;BYDAY=SU,SA;COUNT=4",
            "01-04 03:00, 01-17 03:00, 01-18 03:00, 01-31 03:00");
        row("29 February", "Asia/Seoul", "2024-02-29T09:00", "FREQ=YEARLY;COUNT=3",
            "02-29 00:00, 02-29 00:00, 02-29 00:00");
        row("the 31st", "Asia/Seoul", "2026-01-31T09:00", "FREQ=MONTHLY;COUNT=4",
            "01-31 00:00, 03-31 00:00, 05-31 00:00, 07-31 00:00");
        row("the last day", "Asia/Seoul", "2026-01-31T09:00", "FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3",
            "01-31 00:00, 02-28 00:00, 03-31 00:00");
        row("the last Friday", "Asia/Seoul", "2026-01-30T09:00", "FREQ=MONTHLY;BYDAY=-1FR;COUNT=2",
            "01-30 00:00, 02-27 00:00");
        row("morning and evening", "Asia/Seoul", "2026-01-01T09:00",
            "FREQ=DAILY;BYHOUR=9,21;COUNT=3", "01-01 00:00, 01-01 12:00, 01-02 00:00");
        row("until a day, inclusive", "Asia/Seoul", "2026-01-01T21:00", "FREQ=DAILY;UNTIL=20260102",
            "01-01 12:00, 01-02 12:00");
        row("until an instant", "Asia/Seoul", "2026-01-01T09:00",
            "FREQ=DAILY;UNTIL=20260103T000000Z", "01-01 00:00, 01-02 00:00, 01-03 00:00");
        row("until just before", "Asia/Seoul", "2026-01-01T09:00",
            "FREQ=DAILY;UNTIL=20260102T235959Z", "01-01 00:00, 01-02 00:00");
        row("in small letters", "Asia/Seoul", "2026-01-01T09:00", "freq=daily;count=1",
            "01-01 00:00");
    }

    void fallsDueByTheClockOnTheWall()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QString, start);
        QFETCH(QString, rrule);
        const RecurrenceRule rule{ rrule, *WallClock::fromText(start), zone };

        const auto found = Recurrence::occurrences(rule, utc("2020-01-01T00:00:00Z"),
                                                   utc("2040-01-01T00:00:00Z"));

        QVERIFY(found);
        QTEST(shown(*found), "instants");
        QVERIFY(Recurrence::check(rule));
    }

    void keepsTheWallClockOfAGap()
    {
        const auto found
            = Recurrence::occurrences(ruleOf("FREQ=DAILY", "2026-03-08T02:30", "America/New_York"),
                                      utc("2026-03-08T00:00:00Z"), utc("2026-03-09T00:00:00Z"));
        QCOMPARE(found->size(), 1);
        QCOMPARE(found->first().clock.toText(), u"2026-03-08T02:30:00"_s);
    }

    void takesTheBeginningAndLeavesTheEnd()
    {
        const RecurrenceRule daily = ruleOf("FREQ=DAILY", "2026-01-01T09:00", "Asia/Seoul");
        const auto found = Recurrence::occurrences(daily, utc("2026-01-02T00:00:00Z"),
                                                   utc("2026-01-04T00:00:00Z"));
        QCOMPARE(shown(*found), u"01-02 00:00, 01-03 00:00"_s);
    }

    void givesAYearAtMost()
    {
        const RecurrenceRule often
            = ruleOf("FREQ=DAILY;BYHOUR=0,1,2,3,4,5,6,7", "2026-01-01T00:00", "Asia/Seoul");
        const auto found = Recurrence::occurrences(often, utc("2026-01-01T00:00:00Z"),
                                                   utc("2030-01-01T00:00:00Z"));
        QCOMPARE(found->size(), 366);
    }

    void makesNinetyDaysAhead()
    {
        const RecurrenceRule daily = ruleOf("FREQ=DAILY", "2026-01-01T09:00", "Asia/Seoul");
        const QDateTime now = utc("2026-11-22T12:00:00Z");

        const auto first = Recurrence::due(daily, {}, now);
        QCOMPARE(first->size(), 90);
        QCOMPARE(first->first().at, utc("2026-11-23T00:00:00Z"));
        QCOMPARE(first->last().at, utc("2027-02-20T00:00:00Z"));

        const auto aDayLater
            = Recurrence::due(daily, now.addDays(Recurrence::daysAhead), now.addDays(1));
        QCOMPARE(shown(*aDayLater), u"02-21 00:00"_s);
        QVERIFY(Recurrence::due(daily, now.addDays(90), now)->isEmpty());
        // The clock was set back: nothing is made again.
        QVERIFY(Recurrence::due(daily, now.addDays(90), now.addDays(-10))->isEmpty());
    }

    void oneOccurrenceHasOneId()
    {
        const SeriesId series = numbered<SeriesId>(1);
        const WallClock clock = *WallClock::fromText(u"2026-03-08T02:30"_s);
        const ContentId id = Recurrence::contentIdOf(series, clock);

        QCOMPARE(id.uuid().version(), 8);
        QCOMPARE(Recurrence::contentIdOf(series, { clock.day, QTime(2, 30, 0) }), id);
        QVERIFY(Recurrence::contentIdOf(numbered<SeriesId>(2), clock) != id);
        QVERIFY(Recurrence::contentIdOf(series, { clock.day, QTime(2, 31) }) != id);
    }

    void refusesBadRules_data()
    {
        QTest::addColumn<QString>("rrule");
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("says");
        const QByteArray seoul = "Asia/Seoul";
        QTest::newRow("nothing") << u""_s << seoul << u"cannot be read"_s;
        QTest::newRow("words") << u"every day"_s << seoul << u"cannot be read"_s;
        QTest::newRow("no frequency") << u"COUNT=3"_s << seoul << u"cannot be read"_s;
        QTest::newRow("unknown frequency") << u"FREQ=SOMETIMES"_s << seoul << u"cannot be read"_s;
        QTest::newRow("no interval") << u"FREQ=DAILY;INTERVAL=0"_s << seoul << u"cannot be read"_s;
        QTest::newRow("seconds") << u"FREQ=DAILY;BYSECOND=1,2"_s << seoul << u"cannot be read"_s;
        QTest::newRow("another calendar")
            << u"RSCALE=CHINESE;FREQ=YEARLY"_s << seoul << u"cannot be read"_s;
        QTest::newRow("too long") << u"FREQ=DAILY;BYDAY="_s + u"MO,"_s.repeated(1000) << seoul
                                  << u"cannot be read"_s;
        QTest::newRow("every second") << u"FREQ=SECONDLY"_s << seoul << u"not more often"_s;
        QTest::newRow("every hour") << u"FREQ=HOURLY;COUNT=2"_s << seoul << u"not more often"_s;
        QTest::newRow("two ends") << u"FREQ=DAILY;COUNT=2;UNTIL=20270101"_s << seoul
                                  << u"cannot be read"_s;
        QTest::newRow("never") << u"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"_s << seoul
                               << u"never happen"_s;
        QTest::newRow("ended before")
            << u"FREQ=DAILY;UNTIL=20200101"_s << seoul << u"never happen"_s;
        QTest::newRow("no zone") << u"FREQ=DAILY"_s << QByteArray("Mars/Olympus")
                                 << u"Mars/Olympus"_s;
    }

    void refusesBadRules()
    {
        QFETCH(QString, rrule);
        QFETCH(QByteArray, zone);
        QFETCH(QString, says);
        QElapsedTimer timer;
        timer.start();
        const RecurrenceRule rule{ rrule, *WallClock::fromText(u"2026-01-01T09:00"_s), zone };

        const Status status = Recurrence::check(rule);

        QVERIFY(!status);
        QCOMPARE(status.error().code, Error::Code::InvalidData);
        QVERIFY2(status.error().message.contains(says), qPrintable(status.error().message));
        QCOMPARE(Recurrence::describe(rule), QString());
        QVERIFY(timer.elapsed() < 1000);
    }

    void refusesAMissingStart()
    {
        const Status status = Recurrence::check({ u"FREQ=DAILY"_s, {}, "Asia/Seoul" });
        QVERIFY(status.error().message.contains(u"first time"));
    }

    void speaksInWords_data()
    {
        QTest::addColumn<QString>("rrule");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *rrule, const char *words) {
            QTest::newRow(rrule) << QString::fromLatin1(rrule) << QString::fromLatin1(words);
        };
        row("FREQ=DAILY", "Every day, 9:00 AM");
        row("FREQ=DAILY;INTERVAL=3;COUNT=5", "Every 3 day(s), 9:00 AM, 5 time(s)");
        row("FREQ=WEEKLY;BYDAY=MO,SU", "Every week, Monday and Sunday, 9:00 AM");
        row("FREQ=WEEKLY;INTERVAL=2", "Every 2 week(s), 9:00 AM");
        row("FREQ=MONTHLY;BYDAY=1MO,-1FR",
            "Every month, the first Monday and the last Friday, 9:00 AM");
        row("FREQ=MONTHLY;BYMONTHDAY=15,-1", "Every month, day 15 and the last day, 9:00 AM");
        row("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", "Every year, February, day 29, 9:00 AM");
        row("FREQ=DAILY;BYHOUR=9,21", "Every day, by further conditions");
        row("FREQ=DAILY;UNTIL=20270303T000000Z", "Every day, 9:00 AM, until 3/3/27");
    }

    void speaksInWords()
    {
        QFETCH(QString, rrule);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        const QString words = Recurrence::describe(
            { rrule, *WallClock::fromText(u"2026-01-01T09:00"_s), "Asia/Seoul" });
        QLocale::setDefault(QLocale::c());
        QTEST(QString(words).replace(QChar(0x202F), u' '), "words");
    }

    void staysQuickFarFromTheStart()
    {
        QElapsedTimer timer;
        timer.start();
        const auto found
            = Recurrence::occurrences(ruleOf("FREQ=DAILY", "1990-01-01T09:00", "Asia/Seoul"),
                                      utc("2026-11-22T00:00:00Z"), utc("2026-11-24T00:00:00Z"));
        QCOMPARE(found->size(), 2);
        QVERIFY(timer.elapsed() < 1000);
    }
};

QTEST_APPLESS_MAIN(tst_Recurrence)
#include "tst_recurrence.moc"
