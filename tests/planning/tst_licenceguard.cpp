#include "planning/licenceguard.h"
#include "planningfixture.h"

#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

using Kind = LicenceViolation::Kind;
using Severity = LicenceViolation::Severity;

const QTimeZone seoul("Asia/Seoul");

/// One content that uses one resource.
struct Fixture
{
    explicit Fixture(LicenceType type)
        : resource(aResource(1, type, u"Rain loop"_s))
        , content(aContent(1, ContentStatus::Draft))
    {
        content.resources = { { resource.id, u"music"_s } };
        use.day = day("2026-11-22");
        use.channel = numbered<ChannelId>(1);
    }

    [[nodiscard]] QList<LicenceViolation> check() const
    {
        return LicenceGuard::check(content, { { resource.id, resource } }, use);
    }

    /// A letter a violation in the order of Kind, small for a warning.
    [[nodiscard]] QString letters() const
    {
        static constexpr QStringView names = u"MUYXNCA";
        QString text;
        const QList<LicenceViolation> found = check();
        for (const LicenceViolation &one : found) {
            const QChar letter = names.at(static_cast<int>(one.kind));
            text += one.severity == Severity::Blocks ? letter : letter.toLower();
        }
        return text;
    }

    Resource resource;
    Content content;
    LicenceUse use;
};

} // namespace

class tst_LicenceGuard final : public QObject
{
    Q_OBJECT

private slots:
    void knowsTheRulesOfEveryLicence_data()
    {
        QTest::addColumn<LicenceType>("type");
        QTest::addColumn<QString>("plain");
        QTest::addColumn<QString>("ended");
        QTest::addColumn<QString>("forbidden");
        QTest::addColumn<QString>("otherChannel");
        QTest::addColumn<QString>("withText");

        const auto row = [](LicenceType type, const char *plain, const char *ended,
                            const char *forbidden, const char *otherChannel, const char *withText) {
            QTest::newRow(word(type).data())
                << type << QString::fromLatin1(plain) << QString::fromLatin1(ended)
                << QString::fromLatin1(forbidden) << QString::fromLatin1(otherChannel)
                << QString::fromLatin1(withText);
        };
        row(LicenceType::Owned, "", "", "", "", "");
        row(LicenceType::Cc0, "", "", "", "", "");
        row(LicenceType::CcBy, "A", "A", "NA", "A", "A");
        row(LicenceType::CcBySa, "A", "A", "NA", "A", "A");
        row(LicenceType::CcByNc, "NA", "NA", "NA", "NA", "NA");
        row(LicenceType::RoyaltyFree, "", "X", "N", "C", "A");
        row(LicenceType::RightsManaged, "n", "Xn", "N", "nC", "nA");
        row(LicenceType::Subscription, "", "X", "N", "C", "A");
        row(LicenceType::Editorial, "N", "XN", "N", "NC", "NA");
        row(LicenceType::Unknown, "u", "uX", "uN", "uC", "uA");
    }

    void knowsTheRulesOfEveryLicence()
    {
        QFETCH(LicenceType, type);
        Fixture plain(type);
        QTEST(plain.letters(), "plain");

        Fixture ended(type);
        ended.resource.licence.validTo = day("2026-11-21");
        QTEST(ended.letters(), "ended");

        Fixture forbidden(type);
        forbidden.resource.licence.commercial = Licence::Commercial::Forbidden;
        QTEST(forbidden.letters(), "forbidden");

        Fixture otherChannel(type);
        otherChannel.resource.licence.channels = { numbered<ChannelId>(2) };
        QTEST(otherChannel.letters(), "otherChannel");

        Fixture withText(type);
        withText.resource.licence.attribution = u"Music: Rain by A. Kim"_s;
        QTEST(withText.letters(), "withText");
    }

    void countsBothEndsOfTheDays_data()
    {
        QTest::addColumn<QString>("on");
        QTest::addColumn<QString>("letters");
        QTest::newRow("the day before") << u"2026-02-28"_s << u"Y"_s;
        QTest::newRow("the first day") << u"2026-03-01"_s << u""_s;
        QTest::newRow("the last day") << u"2028-02-29"_s << u""_s;
        QTest::newRow("the day after") << u"2028-03-01"_s << u"X"_s;
        QTest::newRow("no day") << u""_s << u""_s;
    }

    void countsBothEndsOfTheDays()
    {
        QFETCH(QString, on);
        Fixture f(LicenceType::Subscription);
        f.resource.licence.validFrom = day("2026-03-01");
        f.resource.licence.validTo = day("2028-02-29");
        f.use.day = QDate::fromString(on, Qt::ISODate);

        QTEST(f.letters(), "letters");
    }

    void saysWhatIsWrong()
    {
        Fixture f(LicenceType::Subscription);
        f.resource.name = u"50%1 off"_s;
        f.resource.licence.validTo = day("2026-08-31");

        const LicenceViolation found = f.check().first();

        QCOMPARE(found.content, f.content.id);
        QCOMPARE(found.resource, f.resource.id);
        QVERIFY(found.sentence.startsWith(u"“50%1 off” may be used until"));
        QVERIFY(found.sentence.contains(u"2026"));
        QVERIFY(!found.sentence.contains(u"%2"));
    }

    void nonCommercialUseIsFineWithThem()
    {
        for (const LicenceType type : { LicenceType::CcByNc, LicenceType::Editorial }) {
            Fixture f(type);
            f.use.purpose = LicenceUse::Purpose::NonCommercial;
            QVERIFY(!f.letters().contains(u'N'));
        }
    }

    void asksForAChannelWhereItMatters()
    {
        Fixture f(LicenceType::RoyaltyFree);
        f.resource.licence.channels = { numbered<ChannelId>(1) };
        QCOMPARE(f.letters(), u""_s);
        f.use.channel = std::nullopt;
        QCOMPARE(f.letters(), u"c"_s);
        QVERIFY(!LicenceGuard::blocks(f.check()));
    }

    void findsWhatIsGone()
    {
        Fixture f(LicenceType::Owned);
        QCOMPARE(LicenceGuard::check(f.content, {}, f.use).first().kind, Kind::MissingResource);
        f.resource.deletedAt = utc("2026-11-01T00:00:00Z");
        QCOMPARE(f.letters(), u"M"_s);
        QVERIFY(f.check().first().sentence.contains(u"Rain loop"));
        QVERIFY(LicenceGuard::blocks(f.check()));
    }

    void tellsOfAResourceOnce()
    {
        Fixture f(LicenceType::Editorial);
        f.content.resources.append({ f.resource.id, u"thumbnail"_s });
        QCOMPARE(f.letters(), u"N"_s);
        QCOMPARE(LicenceGuard::resourcesOf(f.content, { { f.resource.id, f.resource } }).size(), 1);
    }

    void theBlockSatisfiesTheGuard()
    {
        Fixture f(LicenceType::CcBy);
        f.resource.licence.source = u"https://example.org/rain"_s;
        f.content.description = u"  첫눈 오는 날.\n"_s;
        QCOMPARE(f.letters(), u"A"_s);

        f.content.description
            = LicenceGuard::withAttribution(f.content.description, { f.resource });

        QCOMPARE(
            f.content.description,
            u"  첫눈 오는 날.\n\n[Credits · 출처]\n• Rain loop, https://example.org/rain, CC BY"_s);
        QCOMPARE(f.letters(), u""_s);
        QCOMPARE(LicenceGuard::withAttribution(f.content.description, { f.resource }),
                 f.content.description);
    }

    void everyTextOfAPlatformMustCredit()
    {
        Fixture f(LicenceType::CcBy);
        f.content.description = LicenceGuard::withAttribution(u"a"_s, { f.resource });
        ContentVariant variant;
        variant.platform = u"instagram"_s;
        f.content.variants = { variant };
        QCOMPARE(f.letters(), u""_s);
        f.content.variants.first().description = u"Short"_s;
        QCOMPARE(f.letters(), u"A"_s);
        f.content.variants.first().description
            = LicenceGuard::withAttribution(u"Short"_s, { f.resource });
        QCOMPARE(f.letters(), u""_s);
    }

    void theBlockIsReplacedWhereverItStands()
    {
        const Resource one = aResource(1, LicenceType::CcBy, u"One"_s);
        const Resource two = aResource(2, LicenceType::CcBySa, u"Two"_s);
        const Resource mine = aResource(3, LicenceType::Owned, u"Mine"_s);
        const QString old = u"Text\n\n[Credits · 출처]\n• Gone, CC BY\n\nSubscribe!\n• a list"_s;

        const QString text = LicenceGuard::withAttribution(old, { one, mine, two, one });

        QCOMPARE(
            text,
            u"Text\n\n\nSubscribe!\n• a list\n\n[Credits · 출처]\n• One, CC BY\n• Two, CC BY-SA"_s);
        QCOMPARE(LicenceGuard::withAttribution(text, { one, two }), text);
        QCOMPARE(
            LicenceGuard::withAttribution(u"Text\n\n[Credits · 출처]\n• One, CC BY"_s, { mine }),
            u"Text"_s);
        QCOMPARE(LicenceGuard::withAttribution(u"as it is \n"_s, { mine }), u"as it is \n"_s);
        QCOMPARE(LicenceGuard::withAttribution({}, { one }), u"[Credits · 출처]\n• One, CC BY"_s);
    }

    void linesStayLines()
    {
        Resource resource = aResource(1, LicenceType::RoyaltyFree, u"x"_s);
        resource.licence.attribution = u" Music by\n  A. Kim "_s;
        QCOMPARE(LicenceGuard::attributionLine(resource), u"Music by A. Kim"_s);
    }

    void checksEveryContentOnItsDayOrOnOne()
    {
        Resource resource = aResource(1, LicenceType::Subscription, u"Rain"_s);
        resource.licence.validTo = day("2026-11-30");
        const LicenceGuard::Resources resources{ { resource.id, resource } };
        // 30 November 23:30 and 1 December 00:30 in Seoul.
        QList<Content> contents{ aContent(1, ContentStatus::Draft, "2026-11-30T14:30:00Z"),
                                 aContent(2, ContentStatus::Draft, "2026-11-30T15:30:00Z"),
                                 aContent(3, ContentStatus::Published, "2026-12-02T00:00:00Z"),
                                 aContent(4, ContentStatus::Idea) };
        for (Content &content : contents)
            content.resources = { { resource.id, {} } };

        const auto own = LicenceGuard::checkAll(contents, resources, seoul);
        QCOMPARE(own.size(), 1);
        QCOMPARE(own.first().content, contents.at(1).id);
        QCOMPARE(LicenceGuard::checkAll(contents, resources, QTimeZone::utc()).size(), 0);
        QCOMPARE(LicenceGuard::checkAll(contents, resources, seoul, day("2026-11-30")).size(), 0);
        QCOMPARE(LicenceGuard::checkAll(contents, resources, seoul, day("2026-12-01")).size(), 3);
    }

    void asksOnlyAboutWhatGoesOut()
    {
        Resource resource = aResource(1, LicenceType::RoyaltyFree, u"Song"_s);
        resource.licence.validTo = day("2026-11-30");
        const LicenceGuard::Resources resources{ { resource.id, resource } };
        // The same second is the last day in UTC and the day after in Seoul.
        QList<Content> contents{ aContent(1, ContentStatus::Scheduled, "2026-11-30T15:00:00Z"),
                                 aContent(2, ContentStatus::Published, "2026-11-30T15:00:00Z"),
                                 aContent(3, ContentStatus::Draft, "2026-11-30T15:00:00Z"),
                                 aContent(4, ContentStatus::Archived, "2026-11-30T15:00:00Z"),
                                 aContent(5, ContentStatus::Scheduled, "2026-11-30T14:59:00Z") };
        for (Content &content : contents)
            content.resources = { { resource.id, {} } };

        const auto found = LicenceGuard::checkGoingOut(contents, resources, seoul);

        QCOMPARE(found.size(), 2);
        QCOMPARE(found.at(0).content, contents.at(0).id);
        QCOMPARE(found.at(1).content, contents.at(1).id);
        QVERIFY(LicenceGuard::checkGoingOut(contents, resources, QTimeZone::utc()).isEmpty());
    }

    void saysWhatIsExposedIfAPlanEnds()
    {
        Resource song = aResource(1, LicenceType::Subscription, u"Song"_s);
        Resource photo = aResource(2, LicenceType::RightsManaged, u"Photo"_s);
        Resource other = aResource(3, LicenceType::Subscription, u"Other"_s);
        song.licence.subscription = photo.licence.subscription = u"Sound Plus"_s;
        const LicenceGuard::Resources all{ { song.id, song },
                                           { photo.id, photo },
                                           { other.id, other } };
        QList<Content> contents{ aContent(1, ContentStatus::Scheduled, "2026-12-31T14:59:00Z"),
                                 aContent(2, ContentStatus::Scheduled, "2026-12-31T15:00:00Z"),
                                 aContent(3, ContentStatus::Idea),
                                 aContent(4, ContentStatus::Published, "2026-01-01T00:00:00Z"),
                                 aContent(5, ContentStatus::Archived, "2026-01-01T00:00:00Z"),
                                 aContent(6, ContentStatus::Draft, "2027-01-01T00:00:00Z") };
        for (Content &content : contents)
            content.resources = { { song.id, {} }, { photo.id, {} } };
        contents.last().resources = { { other.id, {} } };
        const QList<Resource> ending = LicenceGuard::ofSubscription(u"Sound Plus"_s, all);
        QCOMPARE(ending, (QList{ photo, song }));
        QVERIFY(LicenceGuard::ofSubscription({}, all).isEmpty());

        const auto exposed = LicenceGuard::exposedIf(ending, day("2026-12-31"), contents, seoul);

        using Reason = LicenceExposure::Reason;
        const QList<LicenceExposure> wanted{
            { contents.at(0).id, { photo.id }, day("2026-12-31"), Reason::StaysOnline },
            { contents.at(1).id, { song.id, photo.id }, day("2027-01-01"), Reason::GoesOutLater },
            { contents.at(2).id, { song.id, photo.id }, {}, Reason::HasNoDate },
            { contents.at(3).id, { photo.id }, day("2026-01-01"), Reason::StaysOnline },
        };
        QCOMPARE(exposed, wanted);
    }
};

QTEST_APPLESS_MAIN(tst_LicenceGuard)
#include "tst_licenceguard.moc"
