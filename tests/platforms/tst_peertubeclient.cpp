#include "platformfixture.h"
#include "platforms/peertube/peertubeclient.h"

using namespace Creator;
using namespace Qt::StringLiterals;

namespace {

const QString uuid = u"9c9de5e8-0a1e-484a-b099-e80766180a02"_s;

ConnectedAccount account()
{
    ConnectedAccount account;
    account.platform = u"peertube"_s;
    account.server = QUrl(u"https://tube.example"_s);
    account.settings = { { u"handle"_s, u"maker@tube.example"_s } };
    return account;
}

HttpReply sample(const char *name, int status = 200)
{
    return answer(example(u"peertube/"_s + QString::fromLatin1(name)), status);
}

Result<PlatformPage> page(const QByteArray &reading, const HttpReply &reply,
                          const ReadingPosition &position = {})
{
    return pageOf(peerTubeClient(), account(), reading, reply, position);
}

ReadingPosition at(const QString &where, const QStringList &ids = {})
{
    ReadingPosition position;
    position.page = where;
    position.ids = ids;
    return position;
}

} // namespace

class tst_PeerTubeClient final : public QObject
{
    Q_OBJECT

private slots:
    void signsInWithTheServersClient()
    {
        const SignIn &signIn = peerTubeClient().signIn();
        SignInAnswers answers;
        QVERIFY(!signIn.next(answers, {}));
        answers.server = QUrl(u"https://tube.example"_s);
        answers.name = u"maker"_s;
        answers.secret = "p&w ";
        QCOMPARE(signIn.next(answers, {})->request->url,
                 QUrl(u"https://tube.example/api/v1/oauth-clients/local"_s));
        const HttpReply client = sample("oauth-clients.local.json");
        const auto second = signIn.next(answers, { client });
        QCOMPARE(second->request->body,
                 "client_id=v1ikx5hnfop4mdpnci8nsqh93c45rldf&client_secret="
                 "AjWiOapPltI6EnsWQwlFarRtLh4u8tDt&grant_type=password&username=maker"
                 "&password=p%26w%20");
        const auto tokens = signIn.next(answers, { client, sample("users.token.json") })->tokens;
        QCOMPARE(tokens->access, "90286a0bdf0f7315d9d3fe8dabf9e1d2be9c97d0");
        QVERIFY(!tokens->refresh.isEmpty());
        const auto refresh = signIn.refreshRequest(answers.server, *tokens);
        QVERIFY(refresh->body.contains("client_id=v1ikx5hnfop4mdpnci8nsqh93c45rldf"));
        QVERIFY(refresh->body.contains("grant_type=refresh_token"));
        const HttpReply wrong = sample("error.400.invalid_grant.json", 400);
        QCOMPARE(signIn.next(answers, { client, wrong }).error().code, Error::Code::Unauthorized);
        QCOMPARE(signIn.next(answers, { answer("<html>") }).error().code, Error::Code::InvalidData);
    }

    void asksForTheSecondFactor()
    {
        const SignIn &signIn = peerTubeClient().signIn();
        SignInAnswers answers;
        answers.server = QUrl(u"https://tube.example"_s);
        const HttpReply client = sample("oauth-clients.local.json");
        QVERIFY(signIn.next(answers, { client, sample("error.401.missing_two_factor.json", 401) })
                    ->needsCode);
        answers.code = u"123456"_s;
        QVERIFY(signIn.next(answers, { client })
                    ->request->headers.contains({ "x-peertube-otp"_ba, "123456"_ba }));
    }

    void readsWhoItIs()
    {
        const auto read = page("profile", sample("users.me.json"));
        QCOMPARE(read->profile->accountId, u"12@tube.example"_s);
        QCOMPARE(read->profile->handle, u"maker@tube.example"_s);
        QCOMPARE(read->profile->displayName, u"Sample Maker"_s);
        QCOMPARE(metricOf(*read, "followers"), 412.0);
        const auto listed
            = page("profile", answer("[" + example(u"peertube/users.me.json"_s) + "]"));
        QCOMPARE(listed->profile->accountId, u"12@tube.example"_s);
    }

    void readsVideos()
    {
        const auto read = page("videos", sample("users.me.videos.page1.json"));
        QCOMPARE(read->contents.size(), 2);
        const RemoteContent &planned = read->contents.at(0);
        QCOMPARE(planned.status, ContentStatus::Scheduled);
        QCOMPARE(planned.plannedAt, QDateTime(QDate(2026, 11, 29), QTime(15, 0), Qt::UTC));
        QVERIFY(planned.publishedAt.isNull());
        QCOMPARE(planned.metadata[u"visibility"].toString(), u"private"_s);
        const RemoteContent &video = read->contents.at(1);
        QCOMPARE(video.externalId, uuid);
        QCOMPARE(video.title, u"Router table"_s);
        QCOMPARE(video.durationSeconds, 951);
        QCOMPARE(video.status, ContentStatus::Published);
        QCOMPARE(video.publishedAt, QDateTime(QDate(2026, 11, 10), QTime(16, 0, 5), Qt::UTC));
        QVERIFY(!video.metadata.contains(u"visibility"));
        QCOMPARE(video.metadata[u"url"].toString(), u"https://tube.example/videos/watch/"_s + uuid);
        QCOMPARE(metricOf(*read, "views", uuid), 1337.0);
        QCOMPARE(metricOf(*read, "likes", uuid), 42.0);
        QCOMPARE(metricOf(*read, "dislikes", uuid), 1.0);
        QCOMPARE(read->nextPage, u"2"_s);
        const auto last = page("videos", sample("users.me.videos.page2.json"), at(u"2"_s));
        QCOMPARE(last->contents.first().type, ContentType::Live);
        QCOMPARE(last->nextPage, QString());
        QCOMPARE(faultOf(*read), QString());
    }

    void asksWithWholeDays()
    {
        QCOMPARE(askedBy(peerTubeClient(), account(), "videos", at(u"100"_s)),
                 u"https://tube.example/api/v1/users/me/videos?start=100&count=100"
                 u"&sort=-createdAt"_s);
        QCOMPARE(askedBy(peerTubeClient(), account(), "video_days", at({}, { uuid })),
                 u"https://tube.example/api/v1/videos/"_s + uuid
                     + u"/stats/timeseries/viewers?startDate=2026-10-26T00%3A00%3A00.000Z"
                       u"&endDate=2026-11-23T23%3A59%3A59.999Z"_s);
    }

    void readsSeries()
    {
        const auto viewers
            = page("video_days", sample("videos.stats.timeseries.viewers.json"), at({}, { uuid }));
        QCOMPARE(metricOf(*viewers, "viewers", uuid, QDate(2026, 11, 18)), 11.0);
        QCOMPARE(metricOf(*viewers, "viewers", uuid, QDate(2026, 11, 20)), 0.0);
        QCOMPARE(viewers->nextPage, u"aggregateWatchTime"_s);
        const auto watched
            = page("video_days", sample("videos.stats.timeseries.aggregateWatchTime.json"),
                   at(viewers->nextPage, { uuid }));
        QCOMPARE(metricOf(*watched, "watch_minutes", uuid, QDate(2026, 11, 18)), 38.5);
        QCOMPARE(watched->nextPage, QString());
        const auto hours = page("video_days",
                                answer(json("{'data':[{'date':'2026-11-18T00:00:00Z','value':2},"
                                            "{'date':'2026-11-18T23:00:00Z','value':3},{}]}")),
                                at({}, { uuid }));
        QCOMPARE(metricOf(*hours, "viewers", uuid), 5.0);
        QCOMPARE(hours->skipped, 1);
    }

    void readsComments()
    {
        const auto read = page("comments", sample("users.me.videos.comments.json"));
        QCOMPARE(read->comments.size(), 1);
        const RemoteComment &comment = read->comments.first();
        QCOMPARE(comment.externalId, u"901"_s);
        QCOMPARE(comment.contentExternalId, uuid);
        QCOMPARE(comment.body, u"Great build"_s);
        QCOMPARE(comment.authorHandle, u"fan@other.example"_s);
        QVERIFY(!comment.isOwn && !comment.isHidden && comment.updatedAt.isNull());
        const auto threads = page("comments", sample("videos.comment-threads.json"));
        QVERIFY(threads->comments.at(1).isGone);
        const auto reply = peerTubeClient().replyRequest(account(), comment, u"Danke"_s, "key");
        QCOMPARE(reply->url,
                 QUrl(u"https://tube.example/api/v1/videos/"_s + uuid + u"/comments/901"_s));
        QCOMPARE(reply->body, R"({"text":"Danke"})");
        QVERIFY(!peerTubeClient().replyRequest(account(), {}, u"x"_s, "key"));
    }

    void refusesWhatIsNoAnswer()
    {
        for (const Reading &reading : peerTubeClient().readings(account())) {
            for (const char *body : { "", "{}", "[]", "<html>", "{\"data\":3}" })
                QVERIFY2(!page(reading.name, answer(body), at({}, { uuid })),
                         reading.name.constData());
        }
        QCOMPARE(page("videos", answer("{\"data\":[{},2],\"total\":9}"))->skipped, 2);
        QCOMPARE(page("videos", answer("{\"data\":[],\"total\":9}"))->nextPage, QString());
    }

    void reacts()
    {
        const auto kind = [](const char *name, int status, const QString &path = {}) {
            HttpReply reply = sample(name, status);
            reply.url = QUrl(u"https://tube.example/api/v1/"_s + path);
            return peerTubeClient().reactionTo(reply, readAt).kind;
        };
        using K = Reaction::Kind;
        QCOMPARE(kind("error.401.invalid_token.json", 401), K::RefreshToken);
        QCOMPARE(kind("error.404.json", 404, u"videos/x"_s), K::Gone);
        QCOMPARE(kind("error.404.json", 404, u"users/me/videos/comments"_s), K::NotOffered);
        QCOMPARE(kind("none", 403), K::SkipItem);
        QCOMPARE(kind("none", 502), K::TryLater);
        const HttpReply limited
            = withHeaders(answer({}, 429), u"peertube/error.429.headers.json"_s);
        QCOMPARE(peerTubeClient().reactionTo(limited, readAt).until, readAt.addSecs(7));
    }
};

QTEST_GUILESS_MAIN(tst_PeerTubeClient)
#include "tst_peertubeclient.moc"
