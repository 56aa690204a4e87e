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
    { "/api/v1/statuses/", "", "mastodon/context.json" },
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
const QList<ReplayRule> patreon{
    { "/api/oauth2/v2/campaigns/1234560/members", "cursor", "patreon/members.page2.json" },
    { "/api/oauth2/v2/campaigns/1234560/members", "", "patreon/members.page1.json" },
    { "/api/oauth2/v2/campaigns/1234560/posts", "", "patreon/posts.page1.json" },
    { "/api/oauth2/v2/campaigns", "", "patreon/campaigns.json" },
};
const QList<ReplayRule> peerTube{
    { "/api/v1/users/me/videos/comments", "", "peertube/users.me.videos.comments.json" },
    { "/api/v1/users/me/videos", "start=0", "peertube/users.me.videos.page1.json" },
    { "/api/v1/users/me/videos", "", "peertube/users.me.videos.page2.json" },
    { "/api/v1/users/me", "", "peertube/users.me.json" },
};
const QList<ReplayRule> twitch{
    { "/helix/users", "", "twitch/users.json" },
    { "/helix/videos", "after=", "twitch/videos.page2.json" },
    { "/helix/videos", "user_id=", "twitch/videos.page1.json" },
    { "/helix/videos", "id=", "twitch/videos.page1.json" },
    { "/helix/channels/followers", "", "twitch/channels.followers.json" },
    { "/helix/subscriptions", "", "twitch/subscriptions.json" },
};
const QList<ReplayRule> tikTok{
    { "/v2/user/info/", "", "tiktok/user.info.json" },
    { "/v2/video/list/", "\"cursor\"", "tiktok/video.list.page2.json" },
    { "/v2/video/list/", "", "tiktok/video.list.page1.json" },
};
const QList<ReplayRule> instagram{
    { "/me/media", "after=", "instagram/me.media.page2.json" },
    { "/me/media", "", "instagram/me.media.page1.json" },
    { "/me/insights", "time_series", "instagram/account.insights.time_series.json" },
    { "/me/insights", "", "instagram/account.insights.total_value.json" },
    { "/me", "", "instagram/me.json" },
    { "/17900000000000003/comments", "", "instagram/media.comments.json" },
    { "/17900000000000003/insights", "", "instagram/media.insights.json" },
    { "/179", "", "instagram/media.insights.empty.json" },
};
const QList<ReplayRule> youTube{
    { "/youtube/v3/channels", "", "youtube/channels.list.mine.json" },
    { "/youtube/v3/playlistItems", "pageToken=", "youtube/playlistItems.list.page2.json" },
    { "/youtube/v3/playlistItems", "", "youtube/playlistItems.list.page1.json" },
    { "/youtube/v3/videos", "", "youtube/videos.list.json" },
    { "/youtube/v3/commentThreads", "pageToken=", "youtube/commentThreads.list.page2.json" },
    { "/youtube/v3/commentThreads", "", "youtube/commentThreads.list.page1.json" },
    { "/youtube/v3/comments", "", "youtube/comments.list.replies.json" },
    { "/v2/reports", "currency=", "youtube/reports.day.revenue.json" },
    { "/v2/reports", "filters=", "youtube/reports.empty.json" },
    { "/v2/reports", "dimensions=country", "youtube/reports.country.json" },
    { "/v2/reports", "dimensions=video", "youtube/reports.video.top.json" },
    { "/v2/reports", "", "youtube/reports.day.json" },
};

/// One video of PeerTube's list, since no example holds it alone.
CannedReply videoOf(const SeenRequest &request)
{
    const QString id = request.url.path().section(u'/', -1);
    for (const int page : { 1, 2 }) {
        const QByteArray list = replayFile(u"peertube/users.me.videos.page%1.json"_s.arg(page));
        for (const QJsonValue &video : QJsonDocument::fromJson(list)["data"_L1].toArray()) {
            if (video["uuid"_L1].toString() == id)
                return tagged(QJsonDocument(video.toObject()).toJson());
        }
    }
    return json("{}", 404);
}

/// All videos of TikTok's list, whichever are asked for.
CannedReply queried()
{
    QJsonArray videos;
    for (const int page : { 1, 2 }) {
        const QByteArray list = replayFile(u"tiktok/video.list.page%1.json"_s.arg(page));
        for (const QJsonValue &video :
             QJsonDocument::fromJson(list)["data"_L1]["videos"_L1].toArray())
            videos.append(video);
    }
    const QJsonObject data{ { u"videos"_s, videos } };
    return tagged(QJsonDocument(QJsonObject{ { u"data"_s, data } }).toJson());
}

CannedReply answer(const QList<ReplayRule> &rules, const SeenRequest &request)
{
    if (request.url.path().startsWith("/api/v1/videos/"_L1))
        return videoOf(request);
    return request.url.path() == "/v2/video/query/"_L1 ? queried() : replay(rules, request);
}

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
        QTest::addColumn<QString>("counts"); // contents, comments, days, earnings, payouts
        QTest::newRow("stripe") << stripe << u"acct_1PgafTB7WZ01zgkW"_s << "rk_1"_ba
                                << u"0|0|2|5|1"_s;
        QTest::newRow("ghost") << ghost << u"blog.example"_s
                               << "5c49:" + QByteArray("0123456789abcdef").repeated(4)
                               << u"3|1|14|2|0"_s;
        QTest::newRow("mastodon") << mastodon << u"110000000000000001@127.0.0.1"_s << "t"_ba
                                  << u"2|2|11|0|0"_s;
        QTest::newRow("bluesky") << bluesky << u"did:plc:sampleauthor0000000000"_s << "t"_ba
                                 << u"3|2|18|0|0"_s;
        QTest::newRow("patreon") << patreon << u"1234560"_s << "t"_ba << u"1|0|1|3|0"_s;
        QTest::newRow("peertube") << peerTube << u"12@127.0.0.1"_s << "t"_ba << u"3|1|10|0|0"_s;
        QTest::newRow("twitch") << twitch << u"141981764"_s << "t"_ba << u"2|0|5|0|0"_s;
        QTest::newRow("tiktok") << tikTok << u"723f24d7-e717-40f8-a2b6-cb8464cd23b4"_s << "t"_ba
                                << u"3|0|16|0|0"_s;
        QTest::newRow("instagram")
            << instagram << u"17841400000000001"_s << "t"_ba << u"3|2|24|0|0"_s;
        QTest::newRow("youtube") << youTube << u"UCsampleChannel00000000A"_s << "t"_ba
                                 << u"3|5|62|2|0"_s;
    }

    void theExamplesBecomeRowsOnce()
    {
        QFETCH(const QList<ReplayRule>, rules);
        QFETCH(const QString, accountId);
        QFETCH(const QByteArray, secret);
        QFETCH(const QString, counts);
        const PlatformClient *client = findPlatform(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(client);
        ReplayWorld world(*client, accountId);
        world.tokens.current = FakeTokens::tokensOf(secret);
        ScriptedServer server;
        server.setFallback([&](const SeenRequest &request) { return answer(rules, request); });
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
            // What is asked by POST, as TikTok's lists are, can have no condition.
            QVERIFY2(request.method == "POST" || !request.header("If-None-Match").isEmpty(),
                     qPrintable(request.url.toString()));
        }
    }
};

QTEST_GUILESS_MAIN(tst_PlatformReplay)
#include "tst_platformreplay.moc"
