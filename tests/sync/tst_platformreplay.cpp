// Other platforms as their examples know them, from the socket to the tables.

#include "replayworld.h"

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(QList<ReplayRule>)

namespace {

const QList<ReplayRule> stripe{
    { "/v1/account", "", "stripe/account.json" },
    { "/v1/balance_transactions", "starting_after", "stripe/balance_transactions.page2.json" },
    { "/v1/balance_transactions", "", "stripe/balance_transactions.page1.json" },
    { "/v1/balance", "", "stripe/balance.json" },
    { "/v1/payouts", "", "stripe/payouts.json" },
};
const QList<ReplayRule> ghost{
    { "/ghost/api/admin/site/", "", "ghost/site.json" },
    { "/ghost/api/admin/posts/", "page=2", "ghost/posts.page2.json" },
    { "/ghost/api/admin/posts/", "", "ghost/posts.page1.json" },
    { "/ghost/api/admin/comments/", "", "ghost/comments.page1.json" },
    { "/ghost/api/admin/members/events/", "", "ghost/members.events.payment.json" },
    { "/ghost/api/admin/members/", "", "ghost/members.page1.json" },
    { "/ghost/api/admin/stats/member_count/", "", "ghost/stats.member_count.json" },
    { "/ghost/api/admin/stats/mrr/", "", "ghost/stats.mrr.json" },
};
const QList<ReplayRule> mastodon{
    { "/api/v1/accounts/verify_credentials", "", "mastodon/verify_credentials.json" },
    { "/api/v1/accounts/", "max_id", "mastodon/statuses.page2.empty.json" },
    { "/api/v1/accounts/", "", "mastodon/statuses.page1.json",
      "mastodon/statuses.page1.headers.json" },
    { "/api/v1/statuses", "", "mastodon/statuses.batch.one-missing.json" },
    { "/api/v1/notifications", "", "mastodon/notifications.mentions.json" },
};
const QList<ReplayRule> bluesky{
    { "/xrpc/com.atproto.server.getSession", "", "bluesky/createSession.json" },
    { "/xrpc/app.bsky.actor.getProfile", "", "bluesky/getProfile.json" },
    { "/xrpc/app.bsky.feed.getAuthorFeed", "cursor", "bluesky/getAuthorFeed.page2.json" },
    { "/xrpc/app.bsky.feed.getAuthorFeed", "", "bluesky/getAuthorFeed.page1.json" },
    { "/xrpc/app.bsky.feed.getPosts", "", "bluesky/getPosts.one-missing.json" },
    { "/xrpc/app.bsky.notification.listNotifications", "", "bluesky/listNotifications.json" },
    { "/xrpc/app.bsky.feed.getPostThread", "", "bluesky/getPostThread.json" },
};

} // namespace

class tst_PlatformReplay final : public QObject
{
    Q_OBJECT

private slots:
    void theExamplesBecomeRowsOnce_data()
    {
        QTest::addColumn<QList<ReplayRule>>("rules");
        QTest::addColumn<QString>("accountId");
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<QString>("whole"); // of readings with several pages each run: no condition
        QTest::addColumn<QString>("counts"); // contents, comments, days, earnings, payouts
        QTest::newRow("stripe") << stripe << u"acct_1PgafTB7WZ01zgkW"_s << "rk_1"_ba
                                << u"starting_after"_s << u"0|0|2|5|1"_s;
        QTest::newRow("ghost") << ghost << u"blog.example"_s
                               << "5c49:" + QByteArray("0123456789abcdef").repeated(4)
                               << u"filter=status"_s << u"3|1|14|2|0"_s;
        QTest::newRow("mastodon") << mastodon << u"110000000000000001@127.0.0.1"_s << "t"_ba
                                  << u"max_id"_s << u"2|1|11|0|0"_s;
        QTest::newRow("bluesky") << bluesky << u"did:plc:sampleauthor0000000000"_s << "t"_ba
                                 << u"getSession getProfile"_s << u"3|1|18|0|0"_s;
    }

    void theExamplesBecomeRowsOnce()
    {
        QFETCH(const QList<ReplayRule>, rules);
        QFETCH(const QString, accountId);
        QFETCH(const QByteArray, secret);
        QFETCH(const QString, whole);
        QFETCH(const QString, counts);
        const PlatformClient *client = findPlatform(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(client);
        ReplayWorld world(*client, accountId);
        world.tokens.current = FakeTokens::tokensOf(secret);
        ScriptedServer server;
        server.setFallback([&](const SeenRequest &request) { return replay(rules, request); });
        world.moveTo(server.url());

        RunReport report = world.sync();

        QVERIFY2(report.outcome == RunReport::Outcome::Done, qPrintable(report.lines.join(u'\n')));
        QCOMPARE(world
                     .rows("SELECT (SELECT count(*) FROM contents), (SELECT count(*) FROM "
                           "comments), (SELECT count(*) FROM metric_values), (SELECT count(*) "
                           "FROM earnings), (SELECT count(*) FROM payouts)",
                           5)
                     .constFirst(),
                 counts);
        const QStringList before = world.tables();
        for (int repeat = 0; repeat < 2; ++repeat) {
            server.requests.clear();
            world.clock.now = world.clock.now.addSecs(60);
            report = world.sync();
            QCOMPARE(report.outcome, RunReport::Outcome::Done);
            QCOMPARE(report.added + report.updated, 0);
            QCOMPARE(world.tables(), before);
        }
        QVERIFY(!server.requests.isEmpty());
        for (const SeenRequest &request : server.requests) {
            const QString address = request.url.toString();
            const QStringList texts = whole.split(u' ');
            const bool isWhole = std::any_of(texts.begin(), texts.end(), [&](const QString &text) {
                return address.contains(text);
            });
            QVERIFY2(isWhole || !request.header("If-None-Match").isEmpty(), qPrintable(address));
        }
    }
};

QTEST_GUILESS_MAIN(tst_PlatformReplay)
#include "tst_platformreplay.moc"
