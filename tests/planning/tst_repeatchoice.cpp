#include "planning/recurrence.h"
#include "planning/repeatchoice.h"
#include "planning/serieswork.h"

#include <QTest>

using namespace Creator;
using namespace Qt::StringLiterals;

namespace {

using Every = RepeatChoice::Every;

RepeatChoice choiceOf(Every every)
{
    RepeatChoice choice;
    choice.every = every;
    return choice;
}

QStringList daysOf(const RepeatChoice &choice, QDate start, int count)
{
    const RecurrenceRule rule{ choice.toRule(start), { start, QTime(9, 0) }, "Asia/Seoul" };
    const auto found
        = SeriesWork::first(rule, QDateTime(start.addDays(-1), QTime(12, 0), Qt::UTC), count);
    QStringList days;
    for (const Occurrence &occurrence : found.value_or(QList<Occurrence>()))
        days.append(occurrence.clock.day.toString(Qt::ISODate));
    return days;
}

} // namespace

class tst_RepeatChoice final : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatIsChosen_data()
    {
        QTest::addColumn<RepeatChoice>("choice");
        QTest::addColumn<QDate>("start");
        QTest::addColumn<QString>("rule");
        const QDate wednesday(2026, 11, 25);
        RepeatChoice choice = choiceOf(Every::Day);
        choice.interval = 3;
        QTest::newRow("every third day") << choice << wednesday << u"FREQ=DAILY;INTERVAL=3"_s;
        choice = choiceOf(Every::Week);
        QTest::newRow("the start's weekday") << choice << wednesday << u"FREQ=WEEKLY;BYDAY=WE"_s;
        choice.weekdays = { 4, 1 };
        choice.end = RepeatChoice::End::After;
        choice.count = 7;
        QTest::newRow("two weekdays")
            << choice << wednesday << u"FREQ=WEEKLY;BYDAY=MO,TH;COUNT=7"_s;
        choice = choiceOf(Every::Month);
        QTest::newRow("day") << choice << wednesday << u"FREQ=MONTHLY;BYMONTHDAY=25"_s;
        choice.monthBy = RepeatChoice::MonthBy::Weekday;
        QTest::newRow("fourth") << choice << wednesday << u"FREQ=MONTHLY;BYDAY=4WE"_s;
        QTest::newRow("fifth is last")
            << choice << QDate(2026, 11, 30) << u"FREQ=MONTHLY;BYDAY=-1MO"_s;
        choice = choiceOf(Every::Year);
        choice.end = RepeatChoice::End::On;
        choice.until = QDate(2030, 12, 31);
        QTest::newRow("year") << choice << wednesday
                              << u"FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=25;UNTIL=20301231"_s;
    }
    void saysWhatIsChosen()
    {
        QFETCH(RepeatChoice, choice);
        QFETCH(QDate, start);
        QFETCH(QString, rule);

        QCOMPARE(choice.toRule(start), rule);
        QVERIFY(Recurrence::check({ rule, { start, QTime(9, 0) }, "Asia/Seoul" }));
        // … and reads it again, whatever the weekdays' order was.
        const auto read = RepeatChoice::fromRule(u"RRULE:"_s + rule, start);
        QVERIFY(read);
        QCOMPARE(read->toRule(start), rule);
    }

    void understandsWhatOthersLeaveOut()
    {
        const QDate wednesday(2026, 11, 25);
        const auto weekly = RepeatChoice::fromRule(u"FREQ=WEEKLY;INTERVAL=1;WKST=MO"_s, wednesday);
        QVERIFY(weekly);
        QCOMPARE(weekly->weekdays, QList<int>{ 3 });
        const auto yearly = RepeatChoice::fromRule(u"FREQ=YEARLY"_s, wednesday);
        QVERIFY(yearly);
        QCOMPARE(yearly->every, Every::Year);
        // The 25th of every month, and the fourth Wednesday of a year, are said by the line.
        QVERIFY(!RepeatChoice::fromRule(u"FREQ=YEARLY;BYMONTHDAY=25"_s, wednesday));
        QVERIFY(!RepeatChoice::fromRule(u"FREQ=YEARLY;BYDAY=4WE"_s, wednesday));
        // On the 31st that would be another rule: it leaves short months out.
        QVERIFY(!RepeatChoice::fromRule(u"FREQ=MONTHLY"_s, QDate(2027, 1, 31)));
    }

    void theThirtyFirstIsTheLastOfShortMonths()
    {
        QCOMPARE(
            daysOf(choiceOf(Every::Month), QDate(2027, 1, 31), 4),
            (QStringList{ u"2027-01-31"_s, u"2027-02-28"_s, u"2027-03-31"_s, u"2027-04-30"_s }));
        QCOMPARE(daysOf(choiceOf(Every::Month), QDate(2027, 1, 30), 3),
                 (QStringList{ u"2027-01-30"_s, u"2027-02-28"_s, u"2027-03-30"_s }));
    }

    void leapDayComesEveryYear()
    {
        QCOMPARE(daysOf(choiceOf(Every::Year), QDate(2028, 2, 29), 5),
                 (QStringList{ u"2028-02-29"_s, u"2029-02-28"_s, u"2030-02-28"_s, u"2031-02-28"_s,
                               u"2032-02-29"_s }));
    }

    void theLastDayIsSaidInWords()
    {
        const QDate start(2027, 1, 31);
        const QString rule = choiceOf(Every::Month).toRule(start);

        const QString words = Recurrence::describe({ rule, { start, QTime(9, 0) }, "Asia/Seoul" });

        QVERIFY2(words.contains(u"the last day"), qUtf8Printable(words));
        QVERIFY(!words.contains(u"conditions"));
    }

    void leavesToTheLineWhatItCannotSay_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::newRow("hours") << u"FREQ=DAILY;BYHOUR=9,18"_s;
        QTest::newRow("workdays by position") << u"FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1"_s;
        QTest::newRow("other day") << u"FREQ=MONTHLY;BYMONTHDAY=3"_s;
        QTest::newRow("other month") << u"FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=25"_s;
        QTest::newRow("nonsense") << u"every Monday"_s;
        QTest::newRow("weekday number") << u"FREQ=WEEKLY;BYDAY=2MO"_s;
    }
    void leavesToTheLineWhatItCannotSay()
    {
        QFETCH(QString, rule);
        QVERIFY(!RepeatChoice::fromRule(rule, QDate(2026, 11, 25)));
    }
};

QTEST_GUILESS_MAIN(tst_RepeatChoice)
#include "tst_repeatchoice.moc"
