#include "platformfixture.h"
#include "platforms/youtube/youtubeclient.h"
#include "platforms/youtube/youtubesignin.h"
#include "platforms/youtube/youtubevideo.h"

using namespace Creator;
using namespace Qt::StringLiterals;

namespace {

ConnectedAccount account()
{
    ConnectedAccount account;
    account.platform = u"youtube"_s;
    account.server = QUrl(u"http://127.0.0.1:9"_s);
    account.accountId = u"UCsampleChannel00000000A"_s;
    account.settings = { { u"uploads_playlist"_s, u"UUsampleChannel00000000A"_s } };
    return account;
}

HttpReply sample(const QString &name, int status = 200)
{
    return answer(Creator::example(u"youtube/"_s + name), status);
}

Result<PlatformPage> page(const QByteArray &reading, const QString &name, const QString &at = {})
{
    ReadingPosition position;
    position.page = at;
    return pageOf(youTubeClient(), account(), reading, sample(name), position);
}

QDateTime utc(int month, int day, int hour, int minute = 0, int second = 0)
{
    return QDateTime(QDate(2026, month, day), QTime(hour, minute, second), Qt::UTC);
}

} // namespace

class tst_YouTubeClient final : public QObject
{
    Q_OBJECT

private slots:
    void signsInInTheBrowser()
    {
        SignInAnswers answers;
        const SignIn &signIn = youTubeClient().signIn();
        QCOMPARE(signIn.next(answers, {}).error().code, Error::Code::InvalidData);
        answers.clientId = u"id"_s;
        answers.clientSecret = "secret";
        const auto step = signIn.next(answers, {});
        QVERIFY(step && step->provider);
        QCOMPARE(step->provider->authorizeUrl,
                 QUrl(u"https://accounts.google.com/o/oauth2/v2/auth"_s));
        QCOMPARE(step->provider->tokenUrl, QUrl(u"https://oauth2.googleapis.com/token"_s));
        QCOMPARE(step->provider->scopes.size(), 3); // comments only by wish
        QVERIFY(!step->provider->scopes.contains(YouTubeScopes::comments()));
        answers.server = QUrl(u"http://127.0.0.1:9"_s);
        answers.scopes = { YouTubeScopes::comments() };
        const auto other = signIn.next(answers, {});
        QCOMPARE(other->provider->tokenUrl, QUrl(u"http://127.0.0.1:9/token"_s));
        QCOMPARE(other->provider->scopes, answers.scopes);
    }

    void renewsATokenThatStays()
    {
        const SignIn &signIn = youTubeClient().signIn();
        Tokens tokens{ "A", "R+", {}, {}, {} };
        tokens.extra = { { u"client_id"_s, u"id"_s }, { u"client_secret"_s, u"s"_s } };
        const auto request = signIn.refreshRequest(signIn.defaultServer(), tokens);
        QCOMPARE(request->url, QUrl(u"https://oauth2.googleapis.com/token"_s));
        QCOMPARE(request->body,
                 "grant_type=refresh_token&refresh_token=R%2B&client_id=id&client_secret=s");
        QVERIFY(!signIn.refreshRequest(signIn.defaultServer(), { "A", {}, {}, {}, {} }));
        QCOMPARE(signIn.revokeRequest(signIn.defaultServer(), tokens)->body, "token=R%2B");
    }

    void readsTheChannel()
    {
        const auto read = page("profile", u"channels.list.mine.json"_s);
        QVERIFY(read);
        QCOMPARE(read->profile->accountId, u"UCsampleChannel00000000A"_s);
        QCOMPARE(read->profile->displayName, u"Sample Maker"_s);
        QCOMPARE(read->profile->handle, u"@samplemaker"_s);
        QCOMPARE(read->profile->settings[u"uploads_playlist"].toString(),
                 u"UUsampleChannel00000000A"_s);
        QCOMPARE(metricOf(*read, "followers"), 48200.0);
        QCOMPARE(metricOf(*read, "views"), 10483221.0);
        QCOMPARE(metricOf(*read, "posts_count"), 3.0);
        QCOMPARE(read->metrics.last().span, MetricSpan::Lifetime);
        QCOMPARE(faultOf(*read), QString());
    }

    void doesNotCountHiddenSubscribers()
    {
        QByteArray body = Creator::example(u"youtube/channels.list.mine.json"_s);
        body.replace("\"hiddenSubscriberCount\": false", "\"hiddenSubscriberCount\": true");
        const auto read = pageOf(youTubeClient(), account(), "profile", answer(body));
        QVERIFY(!metricOf(*read, "followers"));
    }

    void walksUploadsAndTheirDetailsByTurns()
    {
        const auto list = page("uploads", u"playlistItems.list.page1.json"_s);
        QVERIFY(list);
        QVERIFY(list->contents.isEmpty());
        ReadingPosition details;
        details.page = list->nextPage;
        QCOMPARE(
            askedBy(youTubeClient(), account(), "uploads", details),
            u"http://127.0.0.1:9/youtube/v3/videos?part=snippet%2CcontentDetails%2Cstatus%2C"
            u"statistics%2CliveStreamingDetails&id=vidScheduled1%2CvidLongForm01&maxResults=50"_s);
        const auto videos = page("uploads", u"videos.list.json"_s, details.page);
        QCOMPARE(videos->contents.size(), 3);
        ReadingPosition second;
        second.page = videos->nextPage;
        QVERIFY(
            askedBy(youTubeClient(), account(), "uploads", second)
                .contains(u"playlistItems?part=snippet%2CcontentDetails%2Cstatus&playlistId="
                          u"UUsampleChannel00000000A&maxResults=50&pageToken=EAAaBlBUOkNBSQ"_s));
        const auto last = page("uploads", u"playlistItems.list.page2.json"_s, second.page);
        const auto end = page("uploads", u"videos.list.json"_s, last->nextPage);
        QCOMPARE(end->nextPage, QString());
    }

    void readsVideos()
    {
        const auto read = page("videos", u"videos.list.json"_s);
        QVERIFY(read);
        const RemoteContent &longForm = read->contents.at(0);
        QCOMPARE(longForm.externalId, u"vidLongForm01"_s);
        QCOMPARE(longForm.title, u"Building a router table"_s);
        QCOMPARE(longForm.description, u"Full build.\nPlans below."_s);
        QCOMPARE(longForm.type, ContentType::Video);
        QCOMPARE(longForm.status, ContentStatus::Published);
        QCOMPARE(longForm.publishedAt, utc(11, 10, 16, 0, 5));
        QCOMPARE(longForm.durationSeconds, 951);
        QCOMPARE(longForm.metadata[u"tags"].toArray().size(), 2);
        QVERIFY(!longForm.metadata.contains(u"visibility"));
        const RemoteContent &brief = read->contents.at(1);
        QCOMPARE(brief.type, ContentType::Short);
        QCOMPARE(brief.durationSeconds, 58);
        const RemoteContent &planned = read->contents.at(2);
        QCOMPARE(planned.status, ContentStatus::Scheduled);
        QCOMPARE(planned.plannedAt, utc(11, 29, 15));
        QVERIFY(planned.publishedAt.isNull());
        QCOMPARE(planned.metadata[u"visibility"].toString(), u"private"_s);
        QCOMPARE(faultOf(*read), QString());
    }

    void readsCounters()
    {
        const auto read = page("videos", u"videos.list.json"_s);
        QCOMPARE(metricOf(*read, "views", u"vidLongForm01"_s), 4294967301.0);
        QCOMPARE(metricOf(*read, "likes", u"vidLongForm01"_s), 1823.0);
        QCOMPARE(metricOf(*read, "comments", u"vidLongForm01"_s), 214.0);
        QCOMPARE(metricOf(*read, "views", u"vidShort00001"_s), 88123.0);
        QVERIFY(!metricOf(*read, "likes", u"vidShort00001"_s)); // hidden is not 0
        QCOMPARE(metricOf(*read, "likes", u"vidScheduled1"_s), 0.0);
        QCOMPARE(read->metrics.first().day, QDate(2026, 11, 23));
        QCOMPARE(read->metrics.first().days, 0);
    }

    void countsInTheDayOfThePlatform()
    {
        ReadingPosition position;
        position.now = utc(11, 23, 7, 30); // still the 22nd in Los Angeles
        const auto read
            = pageOf(youTubeClient(), account(), "videos", sample(u"videos.list.json"_s), position);
        QCOMPARE(read->metrics.first().day, QDate(2026, 11, 22));
    }

    void knowsWhatAVideoIs_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<ContentType>("type");
        QTest::addColumn<ContentStatus>("status");
        QTest::addColumn<bool>("isGone");
        using T = ContentType;
        using S = ContentStatus;
        const auto video = [](const QByteArray &snippet, const QByteArray &rest) {
            return R"({"id":"v","snippet":{"title":"t","publishedAt":"2026-11-01T00:00:00Z")"
                + snippet + "}," + rest + "}";
        };
        QTest::newRow("stream") << video(R"(,"liveBroadcastContent":"live")", R"("status":{})")
                                << T::Live << S::Published << false;
        QTest::newRow("was a stream")
            << video({}, R"("liveStreamingDetails":{"actualEndTime":"x"})") << T::Live
            << S::Published << false;
        QTest::newRow("coming") << video(
            R"(,"liveBroadcastContent":"upcoming")",
            R"("liveStreamingDetails":{"scheduledStartTime":"2026-12-01T00:00:00Z"})")
                                << T::Live << S::Scheduled << false;
        QTest::newRow("unlisted") << video({}, R"("status":{"privacyStatus":"unlisted"})")
                                  << T::Video << S::Published << false;
        QTest::newRow("rejected") << video({}, R"("status":{"uploadStatus":"rejected"})")
                                  << T::Video << S::Draft << false;
        QTest::newRow("deleted") << video({}, R"("status":{"uploadStatus":"deleted"})") << T::Video
                                 << S::Published << true;
        QTest::newRow("running") << video({}, R"("contentDetails":{"duration":"P0D"})") << T::Video
                                 << S::Published << false;
    }
    void knowsWhatAVideoIs()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const ContentType, type);
        QFETCH(const ContentStatus, status);
        QFETCH(const bool, isGone);
        const auto document = JsonDocument::parse(json);
        const auto content = YouTube::videoOf(document->root());
        QVERIFY(content);
        QCOMPARE(content->type, type);
        QCOMPARE(content->status, status);
        QCOMPARE(content->isGone, isGone);
        QCOMPARE(content->publishedAt.isNull(), status != ContentStatus::Published);
    }

    void guessesShorts()
    {
        QCOMPARE(YouTube::typeOfLength(60, {}), ContentType::Short);
        QCOMPARE(YouTube::typeOfLength(61, {}), ContentType::Video);
        QCOMPARE(YouTube::typeOfLength(170, u"Fast #Shorts"_s), ContentType::Short);
        QCOMPARE(YouTube::typeOfLength(181, u"#shorts"_s), ContentType::Video);
        QCOMPARE(YouTube::typeOfLength(0, u"#shorts"_s), ContentType::Video);
    }

    void readsThreadsAndTheRestOfTheirReplies()
    {
        const auto threads = page("comments", u"commentThreads.list.page1.json"_s);
        QVERIFY(threads);
        QCOMPARE(threads->comments.size(), 3);
        const RemoteComment &first = threads->comments.at(0);
        QCOMPARE(first.externalId, u"UgThread01"_s);
        QCOMPARE(first.contentExternalId, u"vidLongForm01"_s);
        QCOMPARE(first.authorName, u"@viewer-one"_s);
        QCOMPARE(first.body, u"Great build, which bit did you use?"_s);
        QVERIFY(first.updatedAt.isNull() && !first.isOwn);
        const RemoteComment &own = threads->comments.at(1);
        QCOMPARE(own.parentExternalId, u"UgThread01"_s);
        QVERIFY(own.isOwn);
        QCOMPARE(threads->comments.at(2).updatedAt, utc(11, 12, 8));
        ReadingPosition replies;
        replies.page = threads->nextPage; // seven replies, of which one came along
        QVERIFY(askedBy(youTubeClient(), account(), "comments", replies)
                    .contains(u"/comments?part=id%2Csnippet&parentId=UgThread01"_s));
        const auto rest = page("comments", u"comments.list.replies.json"_s, replies.page);
        QCOMPARE(rest->comments.size(), 2);
        ReadingPosition next;
        next.page = rest->nextPage;
        QVERIFY(askedBy(youTubeClient(), account(), "comments", next)
                    .endsWith(u"&pageToken=QURTSl9p"_s));
        const auto last = page("comments", u"commentThreads.list.page2.json"_s, next.page);
        QCOMPARE(last->comments.size(), 1);
        QCOMPARE(last->nextPage, QString());
    }

    void readsSuperChatsOnlyIfTheyAreInNoEstimate()
    {
        ConnectedAccount without = account();
        without.scopes = { YouTubeScopes::read(), YouTubeScopes::analytics() };
        const auto read = pageOf(youTubeClient(), without, "super_chats",
                                 sample(u"superChatEvents.list.json"_s));
        QVERIFY(read);
        QCOMPARE(read->earnings.size(), 1);
        const RemoteEarning &earning = read->earnings.first();
        QCOMPARE(earning.externalId, u"sc-0001"_s);
        QCOMPARE(earning.amount, (Money{ 4990000, Currencies::eur() }));
        QCOMPARE(earning.gross, 4990000);
        QCOMPARE(earning.source, EarningSource::Donation);
        QCOMPARE(earning.status, EarningStatus::Pending);
        QCOMPARE(earning.earnedOn, QDate(2026, 11, 15));
        QCOMPARE(earning.occurredAt, utc(11, 15, 19, 22, 10));
        QCOMPARE(earning.payer, u"Viewer Four"_s);
        QVERIFY(!readingOf(youTubeClient(), account(), "super_chats").read);
    }

    void asksOnlyForWhatItMay()
    {
        ConnectedAccount narrow = account();
        narrow.scopes = { YouTubeScopes::read() };
        QVERIFY(!readingOf(youTubeClient(), narrow, "channel_days").read);
        QVERIFY(!readingOf(youTubeClient(), narrow, "comments").read);
        QVERIFY(readingOf(youTubeClient(), narrow, "uploads").read);
        QCOMPARE(youTubeClient().notOffered(narrow).size(), 4);
        QCOMPARE(youTubeClient().notOffered(account()).size(), 1);
        QVERIFY(!youTubeClient().replyRequest(narrow, {}, u"x"_s, "k"));
    }

    void leavesOutOneBrokenItem()
    {
        const auto read = pageOf(youTubeClient(), account(), "videos",
                                 answer(R"({"items":[3,{"id":"a"},{"id":"b","snippet":{}}]})"));
        QCOMPARE(read->skipped, 2);
        QCOMPARE(read->contents.size(), 1);
        QCOMPARE(read->contents.first().title, u"b"_s);
        for (const char *name : { "profile", "uploads", "videos", "comments" }) {
            for (const char *body : { "", "{}", "[1]", "{\"items\":5}" })
                QVERIFY(!pageOf(youTubeClient(), account(), name, answer(body)));
        }
    }

    void answersAThreadByItsFirstComment()
    {
        RemoteComment comment;
        comment.externalId = u"UgThread01.r1"_s;
        comment.parentExternalId = u"UgThread01"_s;
        const auto request = youTubeClient().replyRequest(account(), comment, u"Danke"_s, "k");
        QCOMPARE(request->method, HttpRequest::Method::Post);
        QCOMPARE(request->url, QUrl(u"http://127.0.0.1:9/youtube/v3/comments?part=snippet"_s));
        QCOMPARE(request->body, R"({"snippet":{"parentId":"UgThread01","textOriginal":"Danke"}})");
        const auto hide = youTubeClient().visibilityRequest(
            account(), comment, PlatformClient::CommentVisibility::Hidden);
        QCOMPARE(QUrlQuery(hide->url).queryItemValue(u"moderationStatus"_s), u"heldForReview"_s);
        QCOMPARE(QUrlQuery(hide->url).queryItemValue(u"id"_s), u"UgThread01.r1"_s);
    }

    void reacts_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("path");
        QTest::addColumn<Reaction::Kind>("kind");
        using K = Reaction::Kind;
        const QString videos = u"/youtube/v3/videos"_s;
        const QString reports = u"/v2/reports"_s;
        const auto row = [](const char *name, int status, const QString &path, K kind) {
            QTest::addRow("%s %s", name, qPrintable(path))
                << QString::fromLatin1(name) << status << path << kind;
        };
        row("videos.list.json", 200, videos, K::Read);
        row("error.400.invalidPageToken.json", 400, videos, K::ResetCursor);
        row("error.401.authError.json", 401, videos, K::RefreshToken);
        row("error.403.commentsDisabled.json", 403, videos, K::SkipItem);
        row("error.403.insufficientPermissions.json", 403, videos, K::SignInAgain);
        row("error.403.insufficientPermissions.json", 403, u"/youtube/v3/commentThreads"_s,
            K::NotOffered);
        row("error.403.quotaExceeded.json", 403, videos, K::WaitUntil);
        row("error.403.rateLimitExceeded.json", 403, videos, K::TryLater);
        row("error.404.playlistNotFound.json", 404, videos, K::Gone);
        row("error.400.badQuery.json", 400, reports, K::Fail);
        row("error.403.forbidden.json", 403, reports, K::NotOffered);
        row("error.403.insufficientPermission.json", 403, reports, K::NotOffered);
        row("none", 403, videos, K::SkipItem);
        row("none", 429, videos, K::WaitUntil);
        row("none", 500, videos, K::TryLater);
    }
    void reacts()
    {
        QFETCH(const QString, name);
        QFETCH(const int, status);
        QFETCH(const QString, path);
        QFETCH(const Reaction::Kind, kind);
        HttpReply reply = sample(name, status);
        reply.url = QUrl(u"https://a"_s + path);
        QCOMPARE(youTubeClient().reactionTo(reply, readAt).kind, kind);
    }

    void waitsForTheQuotaUntilMidnightInLosAngeles()
    {
        const Reaction reaction
            = youTubeClient().reactionTo(sample(u"error.403.quotaExceeded.json"_s, 403), readAt);
        QCOMPARE(reaction.until, utc(11, 24, 8));
    }

    void saysThatTheApiIsOff()
    {
        const Reaction reaction = youTubeClient().reactionTo(
            answer(R"({"error":{"details":[{"reason":"SERVICE_DISABLED"}]}})", 403), readAt);
        QCOMPARE(reaction.kind, Reaction::Kind::Fail);
        QVERIFY(!reaction.message.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_YouTubeClient)
#include "tst_youtubeclient.moc"
