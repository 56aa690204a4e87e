#include "planning/reminders.h"
#include "planningfixture.h"

#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now = utc("2026-11-22T12:00:00Z");

ReminderDate reminder(int number, int minutesFromNow, const QString &group = {})
{
    ReminderDate one;
    one.id = numbered<ReminderId>(number);
    one.at = now.addSecs(minutesFromNow * 60);
    one.group = group;
    return one;
}

ReminderWishes quiet(const char *from, const char *until, const char *zone = "UTC")
{
    ReminderWishes wishes;
    wishes.quietFrom = QTime::fromString(QLatin1String(from), u"HH:mm"_s);
    wishes.quietUntil = QTime::fromString(QLatin1String(until), u"HH:mm"_s);
    wishes.zone = QTimeZone(zone);
    return wishes;
}

/// Keeps what a repository and a program keep between two questions.
struct Fixture
{
    QList<ReminderDate> all;
    QHash<QString, QDateTime> lastShown;
    ReminderWishes wishes;

    /// Asks at a moment and remembers what was shown; gives the minutes after `now` of the firsts.
    QString ask(int minute)
    {
        const QDateTime at = now.addSecs(minute * 60);
        const auto due = Reminders::due(all, at, lastShown, wishes);
        QStringList texts;
        for (const DueReminder &one : due) {
            texts.append(QString::number(now.secsTo(one.first.at) / 60)
                         + (one.when == DueReminder::When::Missed ? u"!"_s : QString())
                         + (one.others.isEmpty() ? QString() : u"+%1"_s.arg(one.others.size())));
            lastShown.insert(one.first.group, at);
            for (ReminderDate &mine : all) {
                if (mine == one.first || one.others.contains(mine))
                    mine.shownFor = mine.at;
            }
        }
        return texts.join(u' ');
    }
};

} // namespace

class tst_Reminders final : public QObject
{
    Q_OBJECT

private slots:
    void remindsInTimeAndOnce()
    {
        Fixture f;
        f.all = { reminder(1, 30) };
        f.all.first().minutesBefore = 15;
        QCOMPARE(f.ask(14), QString());
        QCOMPARE(f.ask(15), u"30"_s);
        QCOMPARE(f.ask(16), QString());
        QCOMPARE(f.ask(60), QString());
    }

    void tellsOfWhatWasMissedOnce()
    {
        Fixture f;
        f.all = { reminder(1, -600), reminder(2, -4), reminder(3, 5) };
        QCOMPARE(f.ask(0), u"-600! -4"_s);
        QCOMPARE(f.ask(1), QString());
        QCOMPARE(f.ask(10), u"5!"_s);
    }

    void forgetsWhatIsLongPast()
    {
        Fixture f;
        f.all = { reminder(1, -30 * 24 * 60), reminder(2, -30 * 24 * 60 + 1) };
        QCOMPARE(f.ask(0), u"-43199!"_s);
    }

    void aClockSetBackRepeatsNothing()
    {
        Fixture f;
        f.all = { reminder(1, 0, u"a"_s) };
        QCOMPARE(f.ask(0), u"0"_s);
        QCOMPARE(f.ask(-600), QString());
        QCOMPARE(f.ask(0), QString());
        // And what is new is not held back by a "shown lately" of the future.
        f.all.append(reminder(2, -700, u"a"_s));
        QCOMPARE(f.ask(-600), u"-700!"_s);
    }

    void whatMovesIsToldOfAgain()
    {
        Fixture f;
        f.all = { reminder(1, 0) };
        QCOMPARE(f.ask(0), u"0"_s);
        f.all.first().at = now.addSecs(3600);
        QCOMPARE(f.ask(1), QString());
        QCOMPARE(f.ask(60), u"60"_s);
    }

    void aGroupSpeaksOnceInFiveMinutes()
    {
        Fixture f;
        f.all = { reminder(1, 0, u"a"_s), reminder(2, 0, u"a"_s), reminder(3, 0, u"b"_s),
                  reminder(4, 0),         reminder(5, 0),         reminder(6, 2, u"a"_s) };
        QCOMPARE(f.ask(0), u"0+1 0 0 0"_s);
        QCOMPARE(f.ask(2), QString());
        QCOMPARE(f.ask(4), QString());
        QCOMPARE(f.ask(5), u"2"_s);
    }

    void keepsSilentAboutAKind()
    {
        Fixture f;
        f.all = { reminder(1, 0), reminder(2, 0) };
        f.all.last().type = NotificationType::LicenceExpiring;
        f.wishes.silenced = { NotificationType::ContentDue };
        QCOMPARE(Reminders::due(f.all, now, {}, f.wishes).first().first.id, f.all.last().id);
        QCOMPARE(f.ask(0), u"0"_s);
        f.wishes.silenced = {};
        QCOMPARE(f.ask(1), u"0"_s);
    }

    void knowsQuietHours_data()
    {
        QTest::addColumn<QString>("hours");
        QTest::addColumn<QString>("quietAt");
        // One letter an hour of UTC from 0 to 23; x is quiet.
        QTest::newRow("none") << u"22:00 22:00 UTC"_s << u"........................"_s;
        QTest::newRow("by day") << u"09:00 12:00 UTC"_s << u".........xxx............"_s;
        QTest::newRow("over midnight") << u"22:00 07:00 UTC"_s << u"xxxxxxx...............xx"_s;
        QTest::newRow("in Seoul") << u"22:00 07:00 Asia/Seoul"_s << u".............xxxxxxxxx.."_s;
    }

    void knowsQuietHours()
    {
        QFETCH(QString, hours);
        const QStringList parts = hours.split(u' ');
        const ReminderWishes wishes
            = quiet(parts.at(0).toLatin1().constData(), parts.at(1).toLatin1().constData(),
                    parts.at(2).toLatin1().constData());
        QString text;
        for (int hour = 0; hour < 24; ++hour) {
            const QDateTime at(QDate(2026, 11, 22), QTime(hour, 0), Qt::UTC);
            text += Reminders::isQuiet(at, wishes) ? u'x' : u'.';
        }
        QTEST(text, "quietAt");
    }

    void waitsForTheEndOfTheQuietHours()
    {
        Fixture f;
        f.all = { reminder(1, 30) };
        f.wishes = quiet("12:15", "13:00");
        QCOMPARE(Reminders::nextCheck(f.all, now, f.wishes), now.addSecs(3600));
        QCOMPARE(f.ask(30), QString());
        QCOMPARE(f.ask(59), QString());
        QCOMPARE(f.ask(60), u"30!"_s);
    }

    void quietHoursEndByTheClockOnTheWall()
    {
        const ReminderWishes wishes = quiet("22:00", "07:00", "Europe/Berlin");
        const QDateTime night = utc("2026-03-28T22:30:00Z"); // 23:30, an hour is lost
        ReminderDate one = reminder(1, 0);
        one.at = night;
        QCOMPARE(Reminders::nextCheck({ one }, night, wishes), utc("2026-03-29T05:00:00Z"));
        one.at = utc("2026-10-25T00:30:00Z"); // 2:30 for the first time
        QCOMPARE(Reminders::nextCheck({ one }, one.at, wishes), utc("2026-10-25T06:00:00Z"));
    }

    void saysWhenToAskNext()
    {
        QVERIFY(Reminders::nextCheck({}, now, {}).isNull());
        ReminderDate shown = reminder(1, 5);
        shown.shownFor = shown.at;
        ReminderDate silent = reminder(2, 6);
        silent.type = NotificationType::Comment;
        ReminderWishes wishes;
        wishes.silenced = { NotificationType::Comment };
        const ReminderDate later = reminder(3, 20);
        QCOMPARE(Reminders::nextCheck({ shown, silent, later }, now, wishes), later.at);
        QCOMPARE(Reminders::nextCheck({ reminder(4, -20) }, now, wishes), now);
        ReminderDate without;
        QVERIFY(Reminders::nextCheck({ without }, now, wishes).isNull());
    }
};

QTEST_APPLESS_MAIN(tst_Reminders)
#include "tst_reminders.moc"
