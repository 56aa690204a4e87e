#include "planning/postingslots.h"
#include "planningfixture.h"

#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

PostingSlot slotOn(int weekday, int hour, int minute = 0)
{
    PostingSlot slot;
    slot.platform = u"youtube"_s;
    slot.weekday = weekday;
    slot.minute = hour * 60 + minute;
    return slot;
}

QString shown(const QDateTime &at)
{
    return at.toString(u"MM-dd HH:mm");
}

} // namespace

class tst_PostingSlots final : public QObject
{
    Q_OBJECT

private slots:
    void findsTheNextOne_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<int>("weekday");
        QTest::addColumn<int>("minute");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("next");
        const auto row = [](const char *name, const char *zone, int weekday, int minute,
                            const char *from, const char *next) {
            QTest::newRow(name) << QByteArray(zone) << weekday << minute
                                << QString::fromLatin1(from) << QString::fromLatin1(next);
        };
        const int nine = 9 * 60;
        row("later today", "Asia/Seoul", 7, nine, "2026-11-21T23:00:00Z", "11-22 00:00");
        row("right now", "Asia/Seoul", 7, nine, "2026-11-22T00:00:00Z", "11-22 00:00");
        row("a week later", "Asia/Seoul", 7, nine, "2026-11-22T00:00:01Z", "11-29 00:00");
        row("tomorrow by the zone", "Asia/Seoul", 1, 30, "2026-11-22T12:00:00Z", "11-22 15:30");
        row("New York over the switch", "America/New_York", 7, nine, "2026-03-06T00:00:00Z",
            "03-08 13:00");
        row("New York in the gap", "America/New_York", 7, 150, "2026-03-06T00:00:00Z",
            "03-08 07:30");
        row("New York, shown twice", "America/New_York", 7, 90, "2026-10-30T00:00:00Z",
            "11-01 05:30");
        row("New York, not the second time", "America/New_York", 7, 90, "2026-11-01T05:31:00Z",
            "11-08 06:30");
        row("Berlin over the switch", "Europe/Berlin", 1, nine, "2026-03-28T00:00:00Z",
            "03-30 07:00");
        row("29 February", "Asia/Seoul", 2, nine, "2028-02-28T12:00:00Z", "02-29 00:00");
    }

    void findsTheNextOne()
    {
        QFETCH(QByteArray, zone);
        QFETCH(int, weekday);
        QFETCH(int, minute);
        QFETCH(QString, from);

        const QDateTime next = PostingSlots::nextFree(
            { slotOn(weekday, 0, minute) }, {}, utc(from.toLatin1().constData()), QTimeZone(zone));

        QTEST(shown(next), "next");
    }

    void passesOverWhatIsTaken()
    {
        const QTimeZone seoul("Asia/Seoul");
        const QList<PostingSlot> weekly{ slotOn(1, 18), slotOn(1, 9), slotOn(3, 9) };
        const QDateTime from = utc("2026-11-22T00:00:00Z");
        QList<QDateTime> taken;
        QStringList found;
        for (int i = 0; i < 4; ++i) {
            taken.append(PostingSlots::nextFree(weekly, taken, from, seoul));
            found.append(shown(taken.last()));
        }
        QCOMPARE(found.join(u", "), u"11-23 00:00, 11-23 09:00, 11-25 00:00, 11-30 00:00"_s);
    }

    void aContentCloseByTakesTheSlot()
    {
        const QTimeZone seoul("Asia/Seoul");
        const QDateTime from = utc("2026-11-22T00:00:00Z");
        const auto next = [&](const char *taken) {
            return shown(PostingSlots::nextFree({ slotOn(1, 9) }, { utc(taken) }, from, seoul));
        };
        QCOMPARE(next("2026-11-22T23:30:01Z"), u"11-30 00:00"_s);
        QCOMPARE(next("2026-11-22T23:30:00Z"), u"11-23 00:00"_s);
        QCOMPARE(next("2026-11-23T00:29:59Z"), u"11-30 00:00"_s);
        QCOMPARE(next("2026-11-23T00:30:00Z"), u"11-23 00:00"_s);
    }

    void listsAWeek()
    {
        const QList<PostingSlot> weekly{ slotOn(7, 2, 30), slotOn(7, 3, 30), slotOn(1, 9) };
        const auto list
            = PostingSlots::between(weekly, utc("2026-03-08T05:00:00Z"),
                                    utc("2026-03-09T13:00:00Z"), QTimeZone("America/New_York"));
        // 2:30 does not exist that night and meets 3:30; the end does not belong to it.
        QCOMPARE(list, (QList{ utc("2026-03-08T07:30:00Z") }));
    }

    void hasNoneWhereThereIsNone()
    {
        const QTimeZone seoul("Asia/Seoul");
        const QDateTime from = utc("2026-11-22T00:00:00Z");
        QVERIFY(PostingSlots::nextFree({}, {}, from, seoul).isNull());
        QVERIFY(PostingSlots::nextFree({ slotOn(8, 9), slotOn(1, 24) }, {}, from, seoul).isNull());
        QVERIFY(PostingSlots::nextFree({ slotOn(1, 9) }, {}, from, QTimeZone("No/Where")).isNull());
        QVERIFY(PostingSlots::nextFree({ slotOn(1, 9) }, {}, {}, seoul).isNull());
        QCOMPARE(PostingSlots::between({ slotOn(1, 9) }, from, from.addYears(100), seoul).size(),
                 53);
    }
};

QTEST_APPLESS_MAIN(tst_PostingSlots)
#include "tst_postingslots.moc"
