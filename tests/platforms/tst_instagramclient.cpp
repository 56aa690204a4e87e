#include "platformfixture.h"
#include "platforms/instagram/instagramclient.h"

using namespace Creator;
using namespace Qt::StringLiterals;

namespace {

const QString reel = u"17900000000000002"_s;

ConnectedAccount account()
{
    ConnectedAccount account;
    account.accountId = u"17841400000000001"_s;
    return account;
}

HttpReply sample(const char *name, int status = 200)
{
    return answer(example(u"instagram/"_s + QString::fromLatin1(name)), status);
}

Result<PlatformPage> page(const QByteArray &reading, const HttpReply &reply)
{
    ReadingPosition position;
    position.ids = { reel };
    position.from = position.to = QDate(2026, 11, 20);
    if (reading.endsWith("_days"))
        position.ids.clear();
    return pageOf(instagramClient(), account(), reading, reply, position);
}

} // namespace

class tst_InstagramClient final : public QObject
{
    Q_OBJECT

private slots:
    void takesAPastedToken()
    {
        const SignIn &signIn = instagramClient().signIn();
        SignInAnswers answers;
        QVERIFY(!signIn.next(answers, {}));
        answers.secret = "IGshortSample";
        QCOMPARE(signIn.next(answers, {})->tokens->access, "IGshortSample");
        answers.clientSecret = "s";
        QCOMPARE(signIn.next(answers, {})->request->url.path(), u"/access_token"_s);
        const auto tokens = signIn.next(answers, { sample("token.long.json") })->tokens;
        QCOMPARE(tokens->access, "IGlongSample");
        QCOMPARE(signIn.refreshRequest({}, *tokens)->url.toString(QUrl::FullyEncoded),
                 u"https://graph.instagram.com/refresh_access_token?grant_type=ig_refresh_token"
                 u"&access_token=IGlongSample"_s);
        const auto renewed = signIn.readRefresh(sample("token.refresh.json"), readAt);
        QCOMPARE(renewed->access, "IGlongSample2");
        QCOMPARE(renewed->expiresAt, readAt.addSecs(5184000));
    }

    void readsMe()
    {
        const auto read = page("profile", sample("me.json"));
        QCOMPARE(read->profile->accountId, u"17841400000000001"_s); // not "id"
        QCOMPARE(read->profile->handle, u"samplemaker"_s);
        QCOMPARE(metricOf(*read, "followers"), 15230.0);
        QCOMPARE(metricOf(*read, "posts_count"), 3.0);
    }

    void readsMedia()
    {
        const auto read = page("media", sample("me.media.page1.json"));
        QCOMPARE(read->contents.size(), 2);
        QCOMPARE(read->contents.at(0).type, ContentType::Image);
        QCOMPARE(read->contents.at(0).title, u"New jig #wood"_s);
        QCOMPARE(read->contents.at(0).publishedAt,
                 QDateTime(QDate(2026, 11, 20), QTime(10, 0), Qt::UTC));
        QCOMPARE(read->contents.at(1).externalId, reel);
        QCOMPARE(read->contents.at(1).type, ContentType::Short);
        QCOMPARE(metricOf(*read, "likes", reel), 900.0);
        QCOMPARE(metricOf(*read, "comments", reel), 12.0);
        QCOMPARE(read->nextPage, u"QVFIUafter"_s);
        const auto last = page("media", sample("me.media.page2.json"));
        QCOMPARE(last->nextPage, QString()); // a cursor alone is no next page
        QCOMPARE(last->contents.first().metadata[u"kind"].toString(), u"carousel"_s);
        QCOMPARE(last->contents.first().title, u"(media without words)"_s);
        QCOMPARE(faultOf(*read), QString());
    }

    void readsComments()
    {
        const auto read = page("comments", sample("media.comments.json"));
        QCOMPARE(read->comments.size(), 2);
        QCOMPARE(read->comments.at(0).contentExternalId, reel);
        QCOMPARE(read->comments.at(0).authorHandle, u"fan"_s);
        QCOMPARE(read->comments.at(1).parentExternalId, u"18000000000000001"_s);
        QCOMPARE(read->comments.at(1).body, u"Thanks!"_s);
    }

    void readsInsights()
    {
        const auto media = page("media_insights", sample("media.insights.json"));
        QCOMPARE(metricOf(*media, "reach", reel), 8210.0);
        QCOMPARE(metricOf(*media, "views", reel), 12044.0);
        QCOMPARE(metricOf(*media, "saves", reel), 77.0);
        QCOMPARE(metricOf(*media, "interactions", reel), 1020.0);
        QCOMPARE(media->metrics.first().span, MetricSpan::Lifetime);
        QVERIFY(page("media_insights", sample("media.insights.empty.json"))->metrics.isEmpty());
        const auto reach = page("reach_days", sample("account.insights.time_series.json"));
        QCOMPARE(metricOf(*reach, "reach", {}, QDate(2026, 11, 19)), 501.0); // the day that ended
        QCOMPARE(metricOf(*reach, "reach", {}, QDate(2026, 11, 20)), 443.0);
        const auto totals = page("total_days", sample("account.insights.total_value.json"));
        QCOMPARE(metricOf(*totals, "views", {}, QDate(2026, 11, 20)), 1984.0);
        QCOMPARE(metricOf(*totals, "interactions"), 120.0);
        QCOMPARE(totals->metrics.first().span, MetricSpan::Daily);
    }

    void asksOnlyForWhatItMay()
    {
        ConnectedAccount narrow = account();
        narrow.scopes = { u"instagram_business_basic"_s };
        QCOMPARE(instagramClient().readings(narrow).size(), 2);
        ReadingPosition position;
        position.ids = { reel };
        QVERIFY(
            askedBy(instagramClient(), account(), "media_insights", position)
                .startsWith(u"https://graph.instagram.com/v25.0/17900000000000002/insights?"_s));
    }

    void refusesWhatIsNoAnswer()
    {
        for (const Reading &reading : instagramClient().readings(account())) {
            for (const char *body : { "", "{}", "[]", "<html>", "{\"data\":3}" })
                QVERIFY(!page(reading.name, answer(body)));
        }
        QCOMPARE(page("media", answer("{\"data\":[{},1]}"))->skipped, 2);
        QCOMPARE(page("comments", answer("{\"data\":[{},1]}"))->skipped, 2);
    }

    void reacts()
    {
        const auto kind = [](const char *name) {
            return instagramClient().reactionTo(sample(name, 400), readAt).kind;
        };
        using K = Reaction::Kind;
        QCOMPARE(kind("error.400.token_expired_190.json"), K::RefreshToken);
        QCOMPARE(kind("error.400.rate_limit_4.json"), K::WaitUntil); // not a fault of the token
        QCOMPARE(kind("error.400.permission_10.json"), K::SkipItem);
        QCOMPARE(kind("error.400.bad_metric_100.json"), K::SkipItem);
        QCOMPARE(kind("none"), K::Fail);
        const auto code = [](const QByteArray &error) {
            return instagramClient()
                .reactionTo(answer(json("{'error':{" + error + "}}"), 400), readAt)
                .kind;
        };
        QCOMPARE(code("'code':10,'message':'permission'"), K::NotOffered);
        QCOMPARE(code("'code':100,'error_subcode':33"), K::Gone);
        QCOMPARE(code("'code':2"), K::TryLater);
        QCOMPARE(instagramClient().reactionTo(answer({}, 500), readAt).kind, K::TryLater);
    }
};

QTEST_GUILESS_MAIN(tst_InstagramClient)
#include "tst_instagramclient.moc"
