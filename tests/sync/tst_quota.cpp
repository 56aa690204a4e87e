// The units that Google gives an app per day.

#include "sync/quotabook.h"
#include "youtubereplay.h"

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 23);

Quota quota(int cost, qint64 perDay)
{
    return { cost, perDay, today, QDateTime(QDate(2026, 11, 24), QTime(8, 0), Qt::UTC) };
}

void allowUnits(YouTubeWorld &world, int units)
{
    QVERIFY(await(world.accounts.change(world.account.id, [units](SocialAccount &account) {
        account.settings.insert(u"units_per_day"_s, units);
    })));
}

qsizetype paidFor(const YouTubeServer &server)
{
    return std::count_if(server.server.requests.begin(), server.server.requests.end(),
                         [](const SeenRequest &request) {
                             return request.url.path().startsWith("/youtube/v3/"_L1);
                         });
}

} // namespace

class tst_Quota final : public QObject
{
    Q_OBJECT

private slots:
    void readingCostsOneUnitAndWritingFifty()
    {
        const QDateTime now(today, QTime(12, 0), Qt::UTC);
        HttpRequest request
            = getRequest(QUrl(u"https://youtube.googleapis.com"_s), u"/youtube/v3/comments"_s);
        const auto reading = youTubeClient().quotaOf({}, request, now);
        QCOMPARE(reading->cost, 1);
        QCOMPARE(reading->perDay, 10'000);
        QCOMPARE(reading->day, today); // 4 o'clock in California
        QCOMPARE(reading->renewedAt, quota(1, 1).renewedAt);
        request.method = HttpRequest::Method::Post;
        QCOMPARE(youTubeClient().quotaOf({}, request, now)->cost, 50);
        request.url = QUrl(u"https://youtubeanalytics.googleapis.com/v2/reports"_s);
        QVERIFY(!youTubeClient().quotaOf({}, request, now));
        QVERIFY(!findPlatform(u"bluesky"_s)->quotaOf({}, request, now));
    }

    void accountsOfOneAppShareItsDay()
    {
        SyncFixture fixture;
        SocialAccount second = SyncFixture::aFakeAccount();
        second.accountId = u"acct_2"_s;
        second.userId = fixture.channel.userId;
        second = *await(fixture.accounts.add(second));
        QuotaBook one(fixture.store, fixture.account.id, "app");
        QuotaBook two(fixture.store, second.id, "app");
        QuotaBook other(fixture.store, second.id, "another app");
        one.spend(quota(3, 10));
        QCOMPARE(one.spent(today), 3); // also before it is in the file
        fixture.database->writer().waitForDone();
        two.spend(quota(5, 10));
        fixture.database->writer().waitForDone();
        QCOMPARE(one.spent(today), 8);
        QCOMPARE(two.spent(today), 8);
        QCOMPARE(other.spent(today), 0);
        QCOMPARE(one.spent(today.addDays(1)), 0);
        QuotaBook(fixture.store, second.id, "app", QuotaBook::Purpose::Sending).spend(quota(1, 10));
        fixture.database->writer().waitForDone();
        QCOMPARE(two.spent(today), 9);
        QVERIFY(one.allows(quota(1, 10)));
        QVERIFY(!one.allows(quota(2, 10)));
        // As after a start of the program.
        QCOMPARE(QuotaBook(fixture.store, fixture.account.id, "app").spent(today), 9);
        two.exhaust(quota(1, 10));
        fixture.database->writer().waitForDone();
        QVERIFY(!one.allows(quota(1, 10)));
    }

    void unitsAreWrittenDownNowAndThen_data()
    {
        QTest::addColumn<int>("questions");
        QTest::addColumn<qint64>("perDay");
        QTest::addColumn<qint64>("written");
        QTest::newRow("a few of many") << 49 << qint64(10'000) << qint64(0);
        QTest::newRow("some of many") << 60 << qint64(10'000) << qint64(50);
        QTest::newRow("few are left") << 49 << qint64(220) << qint64(49);
    }

    void unitsAreWrittenDownNowAndThen()
    {
        QFETCH(int, questions);
        QFETCH(qint64, perDay);
        QFETCH(qint64, written);
        SyncFixture fixture;
        QuotaBook book(fixture.store, fixture.account.id, "app");
        for (int i = 0; i < questions; ++i)
            book.spend(quota(1, perDay));
        fixture.database->writer().waitForDone();
        const char *units = "SELECT coalesce(max(json_extract(cursor, '$.units')), 0) FROM "
                            "sync_cursors WHERE name = 'quota'";
        QCOMPARE(fixture.number(units), written);
        QCOMPARE(book.spent(today), questions); // nothing is forgotten meanwhile

        book.flush();

        fixture.database->writer().waitForDone();
        QCOMPARE(fixture.number(units), questions);
    }

    void aRunWritesItsUnitsDownAtItsEnd()
    {
        YouTubeServer server;
        YouTubeWorld world;
        world.moveTo(server.url());
        QCOMPARE(world.sync().outcome, RunReport::Outcome::Done);
        QCOMPARE(world.number("SELECT json_extract(cursor, '$.units') FROM sync_cursors WHERE name "
                              "= 'quota'"),
                 paidFor(server));
    }

    void aRunStopsBeforeTheDayIsUsedUpAndGoesOnTheNext()
    {
        YouTubeServer server;
        YouTubeWorld world;
        world.moveTo(server.url());
        allowUnits(world, 4);

        RunReport report = world.sync();

        QCOMPARE(report.outcome, RunReport::Outcome::RateLimited);
        QCOMPARE(paidFor(server), 4);
        QCOMPARE(report.resumeAt, quota(1, 1).renewedAt);
        SocialAccount account = **world.accounts.find(world.account.id);
        QCOMPARE(account.state, AccountState::RateLimited);
        QVERIFY(account.nextRunAt > report.resumeAt);
        QVERIFY2(account.detail.contains(u"4 of 4"_s), qPrintable(account.detail));
        server.server.requests.clear();
        QCOMPARE(world.sync().outcome, RunReport::Outcome::RateLimited);
        QVERIFY(server.server.requests.isEmpty());

        world.clock.now = report.resumeAt;
        allowUnits(world, 100);
        report = world.sync();

        QCOMPARE(report.outcome, RunReport::Outcome::Done);
        QCOMPARE(world.number("SELECT count(*) FROM contents"), 3);
        account = **world.accounts.find(world.account.id);
        QVERIFY2(account.detail.contains(u" of 100"_s), qPrintable(account.detail));
    }

    void aRefusalForWantOfUnitsCountsForAllAccountsOfTheApp()
    {
        YouTubeServer server;
        server.server.route(u"/youtube/v3/playlistItems"_s,
                            json(replayFile(u"youtube/error.403.quotaExceeded.json"_s), 403));
        YouTubeWorld world;
        world.moveTo(server.url());

        const RunReport report = world.sync();

        QCOMPARE(report.outcome, RunReport::Outcome::RateLimited);
        QCOMPARE(report.resumeAt, quota(1, 1).renewedAt);
        world.database->writer().waitForDone();
        const QuotaBook book(world.store, world.account.id, {});
        QCOMPARE(book.spent(today), 10'000);
    }
};

QTEST_GUILESS_MAIN(tst_Quota)
#include "tst_quota.moc"
