#include "planning/postingtargets.h"
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
    for (const SlotPlace &place :
         SlotPlacement::place(contents, plan, { weekly, {}, seoul }, sunday))
        found.append(place.at);
    return found;
}

const SocialAccountId mine(Uuid::v8("mine"));
const SocialAccountId ours(Uuid::v8("ours"));

PostingSlot slotOf(const std::optional<SocialAccountId> &account, int weekday, int hour)
{
    PostingSlot slot = slotAt(u"youtube"_s, weekday, hour);
    slot.accountId = account;
    return slot;
}

/// On YouTube.
Content contentFor(const QList<std::optional<SocialAccountId>> &accounts,
                   const QDateTime &planned = {})
{
    Content one = content({}, planned);
    for (const auto &account : accounts) {
        ContentVariant variant;
        variant.platform = u"youtube"_s;
        variant.accountId = account;
        one.variants.append(variant);
    }
    return one;
}

QDateTime placeOf(const Content &content, const QList<Content> &plan,
                  const QList<PostingSlot> &week, const QList<SocialAccount> &accounts = {})
{
    return SlotPlacement::place({ content }, plan, { week, accounts, seoul }, sunday)
        .constFirst()
        .at;
}

SocialAccount accountOf(const SocialAccountId &id, const QString &name)
{
    SocialAccount account;
    account.id = id;
    account.platform = u"youtube"_s;
    account.accountId = name;
    return account;
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

        const auto places = SlotPlacement::place({ content({ u"youtube"_s }) }, { there },
                                                 { both, {}, seoul }, sunday);

        QCOMPARE(places.constFirst().at, at(23, 9));
    }

    void anAccountGoesToItsOwnTimesFirst()
    {
        const QList<PostingSlot> all{ slotOf({}, 1, 9), slotOf(mine, 2, 9), slotOf(ours, 3, 9) };

        QCOMPARE(placeOf(contentFor({ mine }), {}, all), at(24, 9));
        QCOMPARE(placeOf(contentFor({ ours }), {}, all), at(25, 9));
        // Whoever means the platform takes whatever comes first there.
        QCOMPARE(placeOf(contentFor({ std::nullopt }), {}, all), at(23, 9));
        QCOMPARE(placeOf(contentFor({ std::nullopt }), {}, all.mid(1)), at(24, 9));
        QCOMPARE(placeOf(contentFor({ ours, mine }), {}, all), at(24, 9));
    }

    void anAccountWithoutTimesGoesToThoseOfThePlatform()
    {
        const QList<PostingSlot> all{ slotAt(u"instagram"_s, 1, 8), slotOf({}, 1, 9),
                                      slotOf(ours, 1, 7) };

        QCOMPARE(placeOf(contentFor({ mine }), {}, all), at(23, 9));
        QCOMPARE(placeOf(contentFor({ mine }), {}, { slotOf(ours, 1, 7) }), QDateTime());
    }

    void twoAccountsPostAtTheSameTime()
    {
        const QList<PostingSlot> shared{ slotOf({}, 1, 9) };
        const QList<PostingSlot> own{ slotOf(mine, 1, 9), slotOf(ours, 1, 9) };

        for (const QList<PostingSlot> &week : { shared, own }) {
            const auto places = SlotPlacement::place({ contentFor({ mine }), contentFor({ ours }) },
                                                     {}, { week, {}, seoul }, sunday);
            QCOMPARE(places.at(0).at, at(23, 9));
            QCOMPARE(places.at(1).at, at(23, 9));
        }
    }

    void itsTimeIsTakenByItselfAndByWhoeverNamesNoAccount()
    {
        const QList<PostingSlot> week{ slotOf(mine, 1, 9) };
        const Content wanted = contentFor({ mine });
        const QDateTime monday = at(23, 9);

        QCOMPARE(placeOf(wanted, { contentFor({ ours }, monday) }, week), monday);
        QCOMPARE(placeOf(wanted, { content({ u"instagram"_s }, monday) }, week), monday);
        QCOMPARE(placeOf(wanted, { contentFor({ mine }, monday) }, week), at(30, 9));
        QCOMPARE(placeOf(wanted, { contentFor({ ours, mine }, monday) }, week), at(30, 9));
        QCOMPARE(placeOf(wanted, { contentFor({ std::nullopt }, monday) }, week), at(30, 9));
        QCOMPARE(placeOf(wanted, { content({}, monday) }, week), at(30, 9));
    }

    void aVariantsOwnTimeIsTakenOnlyWhereItGoes()
    {
        const QList<PostingSlot> week{ slotOf(mine, 1, 9), slotOf(ours, 1, 9) };
        Content other = contentFor({ ours, mine }, at(25, 3));
        other.variants.first().plannedAt = at(23, 9);

        QCOMPARE(placeOf(contentFor({ ours }), { other }, week), at(30, 9));
        QCOMPARE(placeOf(contentFor({ mine }), { other }, week), at(23, 9));
    }

    void whatCameFromAnAccountStandsThere()
    {
        const QList<PostingSlot> week{ slotOf({}, 1, 9) };
        const QList<SocialAccount> accounts{ accountOf(mine, u"UC1"_s), accountOf(ours, u"UC2"_s) };
        Content synced = content({}, at(23, 9));
        synced.platform = u"youtube"_s;
        synced.accountId = u"UC2"_s;

        QCOMPARE(PostingTargets::of(synced, accounts),
                 (QList<PostingTarget>{ { u"youtube"_s, ours } }));
        QCOMPARE(placeOf(contentFor({ mine }), { synced }, week, accounts), at(23, 9));
        QCOMPARE(placeOf(contentFor({ ours }), { synced }, week, accounts), at(30, 9));
        // Nobody knows that account any more: it may be either.
        QCOMPARE(placeOf(contentFor({ mine }), { synced }, week), at(30, 9));
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
            return SlotPlacement::place({ content({ u"youtube"_s }) }, { other },
                                        { now, {}, seoul }, sunday)
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

        const auto places = SlotPlacement::place(wanted, plan, { hourly, {}, seoul }, sunday);

        QCOMPARE(places.at(0).at, at(23, 0));
        QCOMPARE(places.at(999).at, at(23, 999 % 24).addDays(qint64{ 999 / 24 } * 7));
        QVERIFY2(clock.elapsed() < 1'000, qPrintable(QString::number(clock.elapsed())));
    }

    void anAccountsClockHoldsInAutumnToo()
    {
        const QTimeZone berlin("Europe/Berlin");
        const QDateTime from(QDate(2026, 10, 20), QTime(0, 0), Qt::UTC);
        const auto places = SlotPlacement::place(
            { contentFor({ mine }), contentFor({ mine }), contentFor({ ours }) }, {},
            { { slotOf(mine, 7, 2) }, {}, berlin }, from);

        // The clocks show two o'clock twice that Sunday: the first of them.
        QCOMPARE(places.at(0).at, QDateTime(QDate(2026, 10, 25), QTime(0, 0), Qt::UTC));
        QCOMPARE(places.at(1).at, QDateTime(QDate(2026, 11, 1), QTime(1, 0), Qt::UTC));
        QVERIFY(places.at(2).at.isNull());
    }

    void theClockOnTheWallHoldsWhenTheClocksChange()
    {
        const QTimeZone york("America/New_York");
        const QList<PostingSlot> sundays{ slotAt(u"youtube"_s, 7, 9) };
        const QStringList youtube{ u"youtube"_s };
        const QDateTime from(QDate(2027, 3, 1), QTime(0, 0), Qt::UTC);

        const auto places = SlotPlacement::place({ content(youtube), content(youtube) }, {},
                                                 { sundays, {}, york }, from);

        QCOMPARE(places.at(0).at, QDateTime(QDate(2027, 3, 7), QTime(14, 0), Qt::UTC));
        QCOMPARE(places.at(1).at, QDateTime(QDate(2027, 3, 14), QTime(13, 0), Qt::UTC));
    }
};

QTEST_GUILESS_MAIN(tst_SlotPlacement)
#include "tst_slotplacement.moc"
