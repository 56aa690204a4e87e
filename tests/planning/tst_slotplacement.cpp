#include "planning/slotplacement.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Creator;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone seoul("Asia/Seoul");

PostingSlot slotAt(const QString &platform, int weekday, int hour)
{
    PostingSlot slot;
    slot.platform = platform;
    slot.weekday = weekday;
    slot.minute = hour * 60;
    return slot;
}

/// In Seoul.
QDateTime at(int day, int hour, const QTimeZone &zone = seoul)
{
    return instantOf({ QDate(2026, 11, day), QTime(hour, 0) }, zone);
}

Content content(const QStringList &platforms, const QDateTime &planned = {})
{
    static int count = 0;
    Content one;
    one.id = ContentId(Uuid::v8("content " + QByteArray::number(++count)));
    one.plannedAt = planned;
    for (const QString &platform : platforms) {
        ContentVariant variant;
        variant.platform = platform;
        one.variants.append(variant);
    }
    return one;
}

// Mondays at nine and Thursdays at six on YouTube, Tuesdays at noon on Instagram.
const QList<PostingSlot> weekly{ slotAt(u"youtube"_s, 1, 9), slotAt(u"youtube"_s, 4, 18),
                                 slotAt(u"instagram"_s, 2, 12) };
const QDateTime sunday = at(22, 10);

QList<QDateTime> times(const QList<Content> &contents, const QList<Content> &plan = {})
{
    QList<QDateTime> found;
    for (const SlotPlace &place : SlotPlacement::place(contents, plan, weekly, sunday, seoul))
        found.append(place.at);
    return found;
}

} // namespace

class tst_SlotPlacement final : public QObject
{
    Q_OBJECT

private slots:
    void severalTakeOneAfterTheOther()
    {
        const QStringList youtube{ u"youtube"_s };
        QCOMPARE(times({ content(youtube), content(youtube), content(youtube) }),
                 (QList<QDateTime>{ at(23, 9), at(26, 18), at(30, 9) }));
    }

    void eachPlatformHasItsOwn()
    {
        QCOMPARE(times({ content({ u"instagram"_s }), content({ u"youtube"_s }) }),
                 (QList<QDateTime>{ at(24, 12), at(23, 9) }));
        // Whoever names none takes any, and stands in everybody's way.
        QCOMPARE(times({ content({}), content({}), content({ u"youtube"_s }) }),
                 (QList<QDateTime>{ at(23, 9), at(24, 12), at(26, 18) }));
    }

    void theSameTimeOnAnotherPlatformIsFree()
    {
        const QList<PostingSlot> both{ slotAt(u"youtube"_s, 1, 9), slotAt(u"instagram"_s, 1, 9) };
        const Content there = content({ u"instagram"_s }, at(23, 9));

        const auto places
            = SlotPlacement::place({ content({ u"youtube"_s }) }, { there }, both, sunday, seoul);

        QCOMPARE(places.constFirst().at, at(23, 9));
    }

    void whatStandsCloseTakesIt()
    {
        const Content close = content({ u"youtube"_s }, at(23, 9).addSecs(29 * 60));
        const Content far = content({ u"youtube"_s }, at(26, 18).addSecs(30 * 60));

        QCOMPARE(times({ content({ u"youtube"_s }) }, { close, far }),
                 QList<QDateTime>{ at(26, 18) });
    }

    void aVariantsOwnTimeIsTakenToo()
    {
        Content other = content({ u"youtube"_s }, at(25, 3));
        other.variants.first().plannedAt = at(23, 9);

        QCOMPARE(times({ content({ u"youtube"_s }) }, { other }), QList<QDateTime>{ at(26, 18) });
    }

    void theOldPlaceOfTheGivenDoesNotCount()
    {
        const Content one = content({ u"youtube"_s }, at(23, 9));

        QCOMPARE(times({ one }, { one }), QList<QDateTime>{ at(23, 9) });
    }

    void withoutAFittingSlotThereIsNone()
    {
        QCOMPARE(times({ content({ u"tiktok"_s }) }), QList<QDateTime>{ QDateTime() });
    }

    void whatWentOutAMomentAgoStillTakesIt()
    {
        const QList<PostingSlot> now{ slotAt(u"youtube"_s, 7, 10), slotAt(u"youtube"_s, 1, 9) };
        const auto firstAfter = [&now](int minutesAgo) {
            const Content other = content({ u"youtube"_s }, sunday.addSecs(-minutesAgo * 60));
            return SlotPlacement::place({ content({ u"youtube"_s }) }, { other }, now, sunday,
                                        seoul)
                .constFirst()
                .at;
        };
        QCOMPARE(firstAfter(29), at(23, 9));
        QCOMPARE(firstAfter(30), sunday);
    }

    void theOrderOfThePlanDoesNotMatter()
    {
        const QStringList youtube{ u"youtube"_s };
        QCOMPARE(times({ content(youtube) },
                       { content(youtube, at(26, 18)), content(youtube, at(28, 1)),
                         content(youtube, at(23, 9)), content(youtube, at(1, 9)) }),
                 QList<QDateTime>{ at(30, 9) });
    }

    void nobodyPlansFurtherAheadThanAYear()
    {
        QList<Content> many;
        for (int i = 0; i < 60; ++i)
            many.append(content({ u"instagram"_s }));

        const QList<QDateTime> found = times(many);

        // Tuesdays from 24 November 2026 to 23 November 2027.
        QCOMPARE(found.at(52), at(24, 12).addDays(52 * 7));
        QCOMPARE(found.count(QDateTime()), 7);
    }

    void allOfABigPlanIsPlacedAtOnce()
    {
        QList<PostingSlot> hourly;
        for (int hour = 0; hour < 24; ++hour)
            hourly.append(slotAt(u"youtube"_s, 1, hour));
        const QStringList youtube{ u"youtube"_s };
        QList<Content> plan;
        for (int i = 0; i < 10'000; ++i)
            plan.append(content(youtube, sunday.addSecs(-i * 3600)));
        QList<Content> wanted;
        for (int i = 0; i < 1'000; ++i)
            wanted.append(content(youtube));
        QElapsedTimer clock;
        clock.start();

        const auto places = SlotPlacement::place(wanted, plan, hourly, sunday, seoul);

        QCOMPARE(places.at(0).at, at(23, 0));
        QCOMPARE(places.at(999).at, at(23, 999 % 24).addDays(qint64{ 999 / 24 } * 7));
        QVERIFY2(clock.elapsed() < 1'000, qPrintable(QString::number(clock.elapsed())));
    }

    void theClockOnTheWallHoldsWhenTheClocksChange()
    {
        const QTimeZone york("America/New_York");
        const QList<PostingSlot> sundays{ slotAt(u"youtube"_s, 7, 9) };
        const QStringList youtube{ u"youtube"_s };
        const QDateTime from(QDate(2027, 3, 1), QTime(0, 0), Qt::UTC);

        const auto places
            = SlotPlacement::place({ content(youtube), content(youtube) }, {}, sundays, from, york);

        QCOMPARE(places.at(0).at, QDateTime(QDate(2027, 3, 7), QTime(14, 0), Qt::UTC));
        QCOMPARE(places.at(1).at, QDateTime(QDate(2027, 3, 14), QTime(13, 0), Qt::UTC));
    }
};

QTEST_GUILESS_MAIN(tst_SlotPlacement)
#include "tst_slotplacement.moc"
