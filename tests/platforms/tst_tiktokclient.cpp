#include "platformfixture.h"
#include "platforms/tiktok/tiktokclient.h"

using namespace Creator;
using namespace Qt::StringLiterals;

namespace {

HttpReply sample(const char *name, int status = 200)
{
    return answer(example(u"tiktok/"_s + QString::fromLatin1(name)), status);
}

Result<PlatformPage> page(const QByteArray &reading, const HttpReply &reply)
{
    return pageOf(tikTokClient(), {}, reading, reply);
}

} // namespace

class tst_TikTokClient final : public QObject
{
    Q_OBJECT

private slots:
    void signsInWithOnesOwnApp()
    {
        const SignIn &signIn = tikTokClient().signIn();
        SignInAnswers answers;
        answers.clientId = u"key"_s;
        QVERIFY(!signIn.next(answers, {})); // it wants a secret too
        answers.clientSecret = "s";
        const auto provider = signIn.next(answers, {})->provider;
        QCOMPARE(provider->clientIdField, u"client_key"_s);
        QCOMPARE(provider->scopeSeparator, QChar(u','));
        QCOMPARE(provider->challenge, OAuthProvider::Challenge::Hex);
        QCOMPARE(provider->authorizeUrl, QUrl(u"https://www.tiktok.com/v2/auth/authorize/"_s));
        answers.secret = "act.1 rft.2";
        const auto tokens = signIn.next(answers, {})->tokens;
        QCOMPARE(tokens->access, "act.1");
        QCOMPARE(signIn.refreshRequest({}, *tokens)->body,
                 "grant_type=refresh_token&client_key=key&client_secret=s&refresh_token=rft.2");
        QCOMPARE(signIn.readRefresh(sample("oauth.token.json"), readAt)->scopes.size(), 4);
        QCOMPARE(signIn.readRefresh(sample("oauth.error.json", 400), readAt).error().code,
                 Error::Code::Unauthorized);
    }

    void readsTheUser()
    {
        const auto read = page("profile", sample("user.info.json"));
        QCOMPARE(read->profile->accountId, u"723f24d7-e717-40f8-a2b6-cb8464cd23b4"_s);
        QCOMPARE(read->profile->handle, u"samplemaker"_s);
        QCOMPARE(metricOf(*read, "followers"), 15230.0);
        QCOMPARE(metricOf(*read, "likes"), 99120.0);
        QCOMPARE(metricOf(*read, "posts_count"), 3.0);
    }

    void readsVideos()
    {
        const auto read = page("videos", sample("video.list.page1.json"));
        QCOMPARE(read->contents.size(), 2);
        const RemoteContent &video = read->contents.at(0);
        QCOMPARE(video.externalId, u"7300000000000000003"_s);
        QCOMPARE(video.type, ContentType::Short);
        QCOMPARE(video.durationSeconds, 31);
        QCOMPARE(video.publishedAt, QDateTime::fromSecsSinceEpoch(1794996000, Qt::UTC));
        QCOMPARE(read->contents.at(1).title, u"60 second dovetail"_s); // it has none of its own
        QCOMPARE(metricOf(*read, "views", video.externalId), 5000000123.0);
        QCOMPARE(metricOf(*read, "shares", video.externalId), 2.0);
        QCOMPARE(read->nextPage, u"1794823200000"_s);
        QCOMPARE(page("videos", sample("video.list.page2.json"))->nextPage, QString());
        QCOMPARE(page("counters", sample("video.query.one-missing.json"))->contents.size(), 1);
        QCOMPARE(faultOf(*read), QString());
    }

    void asksWithABody()
    {
        ReadingPosition position;
        position.page = u"1794823200000"_s;
        position.ids = { u"7300000000000000003"_s };
        const auto request = [&](const QByteArray &name) {
            return readingOf(tikTokClient(), {}, name).request({}, position);
        };
        QCOMPARE(request("videos").body, R"({"cursor":1794823200000,"max_count":20})");
        QCOMPARE(request("videos").method, HttpRequest::Method::Post);
        QCOMPARE(request("counters").body, R"({"filters":{"video_ids":["7300000000000000003"]}})");
        ConnectedAccount narrow;
        narrow.scopes = { u"user.info.basic"_s };
        QVERIFY(!askedBy(tikTokClient(), narrow, "profile").contains(u"follower_count"_s));
        QCOMPARE(tikTokClient().readings(narrow).size(), 1);
    }

    void refusesWhatIsNoAnswer()
    {
        for (const Reading &reading : tikTokClient().readings({})) {
            for (const char *body : { "", "{}", "[]", "<html>", "{\"data\":{\"videos\":1}}" })
                QVERIFY(!page(reading.name, answer(body)));
        }
        QCOMPARE(page("videos", answer("{\"data\":{\"videos\":[{},1]}}"))->skipped, 2);
    }

    void reacts()
    {
        const auto kind = [](const char *name, int status) {
            return tikTokClient().reactionTo(sample(name, status), readAt).kind;
        };
        using K = Reaction::Kind;
        QCOMPARE(kind("user.info.json", 200), K::Read);
        QCOMPARE(kind("error.401.access_token_invalid.json", 401), K::RefreshToken);
        QCOMPARE(kind("error.401.access_token_invalid.json", 200), K::RefreshToken);
        QCOMPARE(kind("error.401.scope_not_authorized.json", 401), K::NotOffered);
        QCOMPARE(kind("error.400.invalid_params.json", 400), K::Fail);
        QCOMPARE(kind("error.400.invalid_params.json", 200), K::Fail);
        QCOMPARE(kind("error.429.rate_limit_exceeded.json", 429), K::WaitUntil);
        QCOMPARE(kind("error.500.internal_error.json", 500), K::TryLater);
    }
};

QTEST_GUILESS_MAIN(tst_TikTokClient)
#include "tst_tiktokclient.moc"
