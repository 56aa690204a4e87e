#include "platformfixture.h"
#include "platforms/twitch/twitchclient.h"
#include "platforms/twitch/twitchparser.h"

using namespace Creator;
using namespace Qt::StringLiterals;

namespace {

ConnectedAccount account()
{
    ConnectedAccount account;
    account.accountId = u"141981764"_s;
    return account;
}

HttpReply sample(const char *name, int status = 200)
{
    return answer(example(u"twitch/"_s + QString::fromLatin1(name)), status);
}

Result<PlatformPage> page(const QByteArray &reading, const HttpReply &reply)
{
    return pageOf(twitchClient(), account(), reading, reply);
}

} // namespace

class tst_TwitchClient final : public QObject
{
    Q_OBJECT

private slots:
    void signsInByACode()
    {
        const SignIn &signIn = twitchClient().signIn();
        SignInAnswers answers;
        QVERIFY(!signIn.next(answers, {}));
        answers.clientId = u"public"_s;
        const auto provider = signIn.next(answers, {})->provider;
        QCOMPARE(provider->flow, OAuthProvider::Flow::Device);
        QCOMPARE(provider->deviceUrl, QUrl(u"https://id.twitch.tv/oauth2/device"_s));
        QVERIFY(provider->clientSecret.isEmpty());
        Tokens tokens{ "A", "R/", {}, {}, {} };
        tokens.extra = { { u"client_id"_s, u"public"_s } };
        QCOMPARE(signIn.refreshRequest({}, tokens)->body,
                 "grant_type=refresh_token&client_id=public&refresh_token=R%2F");
        const auto renewed = signIn.readRefresh(sample("oauth.token.refresh.json"), readAt);
        QCOMPARE(renewed->refresh, "sampleRefresh2");
        QCOMPARE(renewed->scopes.size(), 2);
        HttpRequest request;
        twitchClient().authorise(request, tokens, readAt);
        QVERIFY(request.headers.contains({ "Client-Id"_ba, "public"_ba }));
        QVERIFY(request.headers.contains({ "Authorization"_ba, "Bearer A"_ba }));
    }

    void readsVideos()
    {
        const auto read = page("videos", sample("videos.page1.json"));
        QCOMPARE(read->contents.size(), 1);
        const RemoteContent &stream = read->contents.first();
        QCOMPARE(stream.externalId, u"335921999"_s);
        QCOMPARE(stream.type, ContentType::Live);
        QCOMPARE(stream.durationSeconds, 8045);
        QCOMPARE(stream.publishedAt, QDateTime(QDate(2026, 11, 20), QTime(18, 0), Qt::UTC));
        QCOMPARE(stream.metadata[u"kind"].toString(), u"archive"_s);
        QCOMPARE(metricOf(*read, "views", stream.externalId), 512.0);
        QCOMPARE(read->nextPage, u"eyJiIjpudWxsLCJhIjp7Ik9mZnNldCI6MX19"_s);
        const auto last = page("videos", sample("videos.page2.json"));
        QCOMPARE(last->nextPage, QString());
        QCOMPARE(last->contents.first().type, ContentType::Video);
        QCOMPARE(last->contents.first().durationSeconds, 201);
        QCOMPARE(metricOf(*last, "views", u"335921245"_s), 1863062.0);
        QCOMPARE(faultOf(*read), QString());
    }

    void readsStates()
    {
        QCOMPARE(page("profile", sample("users.json"))->profile->displayName, u"TwitchDev"_s);
        QCOMPARE(
            metricOf(*page("followers", sample("channels.followers.total-only.json")), "followers"),
            8.0);
        const auto subscriptions = page("subscriptions", sample("subscriptions.json"));
        QCOMPARE(metricOf(*subscriptions, "paid_members"), 13.0);
        QCOMPARE(metricOf(*subscriptions, "subscription_points"), 13.0);
        QVERIFY(subscriptions->earnings.isEmpty()); // a number of people is no money
        ConnectedAccount narrow = account();
        narrow.scopes = { u"moderator:read:followers"_s };
        QVERIFY(!readingOf(twitchClient(), narrow, "subscriptions").read);
    }

    void readsLengths()
    {
        QCOMPARE(Twitch::secondsOf("2h14m5s"), 8045);
        QCOMPARE(Twitch::secondsOf("3m21s"), 201);
        QCOMPARE(Twitch::secondsOf("45s"), 45);
        QCOMPARE(Twitch::secondsOf(""), 0);
        QCOMPARE(Twitch::secondsOf("soon"), 0);
    }

    void asksForManyAtOnce()
    {
        ReadingPosition position;
        position.ids = { u"1"_s, u"2"_s };
        QCOMPARE(askedBy(twitchClient(), account(), "counters", position),
                 u"https://api.twitch.tv/helix/videos?id=1&id=2"_s);
        QCOMPARE(readingOf(twitchClient(), account(), "counters").batch, 100);
    }

    void refusesWhatIsNoAnswer()
    {
        for (const Reading &reading : twitchClient().readings(account())) {
            for (const char *body : { "", "{}", "[]", "<html>", "{\"data\":3}" })
                QVERIFY(!page(reading.name, answer(body)));
        }
        QCOMPARE(page("videos", answer("{\"data\":[{},1]}"))->skipped, 2);
    }

    void reacts()
    {
        const auto kind = [](const char *name, int status) {
            return twitchClient().reactionTo(sample(name, status), readAt).kind;
        };
        using K = Reaction::Kind;
        QCOMPARE(kind("error.401.invalid_token.json", 401), K::RefreshToken);
        QCOMPARE(kind("error.401.missing_scope.json", 401), K::NotOffered);
        QCOMPARE(kind("error.401.client_mismatch.json", 401), K::SignInAgain);
        QCOMPARE(kind("none", 404), K::Gone);
        QCOMPARE(kind("none", 503), K::TryLater);
        const HttpReply limited
            = withHeaders(sample("error.429.json", 429), u"twitch/headers.429.json"_s);
        QCOMPARE(twitchClient().reactionTo(limited, readAt).until,
                 QDateTime::fromSecsSinceEpoch(1795000000, Qt::UTC));
        QCOMPARE(twitchClient().notOffered(account()).first().subject, ReadingSubject::Earnings);
    }
};

QTEST_GUILESS_MAIN(tst_TwitchClient)
#include "tst_twitchclient.moc"
