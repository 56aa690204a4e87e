#include "platformfixture.h"
#include "platforms/patreon/patreonclient.h"

using namespace Creator;
using namespace Qt::StringLiterals;

namespace {

ConnectedAccount account()
{
    ConnectedAccount account;
    account.platform = u"patreon"_s;
    account.accountId = u"1234560"_s;
    return account;
}

HttpReply sample(const char *name, int status = 200)
{
    return answer(example(u"patreon/"_s + QString::fromLatin1(name)), status);
}

Result<PlatformPage> page(const QByteArray &reading, const HttpReply &reply)
{
    return pageOf(patreonClient(), account(), reading, reply);
}

QByteArray pledge(const QByteArray &status, const QByteArray &cents = "400")
{
    return json("{'data':[],'included':[{'id':'subscription:1','type':'pledge_event','attributes':"
                "{'type':'subscription','date':'2026-10-01T08:00:00.000+00:00','amount_cents':"
                + cents + ",'currency_code':'USD','payment_status':'" + status + "'}}]}");
}

} // namespace

class tst_PatreonClient final : public QObject
{
    Q_OBJECT

private slots:
    void takesPastedTokens()
    {
        const SignIn &signIn = patreonClient().signIn();
        SignInAnswers answers;
        QVERIFY(!signIn.next(answers, {}));
        answers.secret = " access\n refresh ";
        answers.clientId = u"id"_s;
        answers.clientSecret = "s";
        const auto tokens = signIn.next(answers, {})->tokens;
        QCOMPARE(tokens->access, "access");
        QCOMPARE(tokens->refresh, "refresh");
        const auto request = signIn.refreshRequest({}, *tokens);
        QCOMPARE(request->url, QUrl(u"https://www.patreon.com/api/oauth2/token"_s));
        QVERIFY(request->body.endsWith("refresh_token=refresh&client_id=id&client_secret=s"));
        const auto renewed = signIn.readRefresh(sample("token.json"), readAt);
        QCOMPARE(renewed->refresh, "samplePatreonRefresh");
        QCOMPARE(renewed->expiresAt, readAt.addSecs(2678400));
        QVERIFY(!signIn.refreshRequest({}, { "a", "r", {}, {}, {} }));
        answers.secret.clear();
        QCOMPARE(signIn.next(answers, {})->provider->tokenUrl, request->url);
    }

    void readsTheCampaign()
    {
        const auto read = page("profile", sample("campaigns.json"));
        QCOMPARE(read->profile->accountId, u"1234560"_s);
        QCOMPARE(read->profile->displayName, u"samplemaker"_s);
        QCOMPARE(read->profile->url, QUrl(u"https://www.patreon.com/samplemaker"_s));
        QCOMPARE(metricOf(*read, "paid_members"), 2.0);
    }

    void readsPosts()
    {
        const auto read = page("posts", sample("posts.page1.json"));
        QCOMPARE(read->contents.size(), 1);
        const RemoteContent &post = read->contents.first();
        QCOMPARE(post.externalId, u"90000001"_s);
        QCOMPARE(post.description, u"PDF inside"_s);
        QCOMPARE(post.status, ContentStatus::Published);
        QCOMPARE(post.metadata[u"visibility"].toString(), u"members"_s);
        QCOMPARE(post.metadata[u"url"].toString(),
                 u"https://www.patreon.com/posts/router-table-plans-90000001"_s);
        QCOMPARE(read->nextPage, QString());
    }

    void readsWhatPatronsPaid()
    {
        const auto read = page("pledges", sample("members.page1.json"));
        QVERIFY(read);
        QCOMPARE(read->earnings.size(), 3); // a tier is no money
        const RemoteEarning &paid = read->earnings.at(0);
        QCOMPARE(paid.externalId, u"subscription:111"_s);
        QCOMPARE(paid.amount, (Money{ 4000000, Currencies::usd() }));
        QCOMPARE(paid.status, EarningStatus::Pending); // by the patron, not yet to us
        QCOMPARE(paid.source, EarningSource::Membership);
        QCOMPARE(paid.earnedOn, QDate(2026, 10, 1));
        QVERIFY(paid.payer.isEmpty());
        const RemoteEarning &declined = read->earnings.at(2);
        QCOMPARE(declined.amount, (Money{ 3700000, Currencies::eur() }));
        QCOMPARE(declined.status, EarningStatus::Cancelled);
        QCOMPARE(read->nextPage, u"12345678ab1231cdefg"_s);
        QCOMPARE(page("pledges", sample("members.page2.json"))->nextPage, QString());
        QCOMPARE(faultOf(*read), QString());
    }

    void knowsWhatBecameOfAPayment_data()
    {
        QTest::addColumn<QByteArray>("word");
        QTest::addColumn<EarningStatus>("status");
        QTest::newRow("paid") << "Paid"_ba << EarningStatus::Pending;
        QTest::newRow("pending") << "Pending"_ba << EarningStatus::Pending;
        QTest::newRow("partly") << "Partially Refunded"_ba << EarningStatus::Pending;
        QTest::newRow("refunded") << "Refunded"_ba << EarningStatus::Refunded;
        QTest::newRow("by patreon") << "Refunded by Patreon"_ba << EarningStatus::Refunded;
        QTest::newRow("fraud") << "Fraud"_ba << EarningStatus::Cancelled;
        QTest::newRow("deleted") << "Deleted"_ba << EarningStatus::Cancelled;
    }
    void knowsWhatBecameOfAPayment()
    {
        QFETCH(const QByteArray, word);
        QFETCH(const EarningStatus, status);
        const auto read = page("pledges", answer(pledge(word)));
        QCOMPARE(read->earnings.size(), 1);
        QCOMPARE(read->earnings.first().status, status);
    }

    void countsNoTrialsAndNothingFree()
    {
        QVERIFY(page("pledges", answer(pledge("Free Trial")))->earnings.isEmpty());
        QVERIFY(page("pledges", answer(pledge("Paid", "0")))->earnings.isEmpty());
        const auto broken = page("pledges", answer(pledge("Paid", "1.5")));
        QCOMPARE(broken->skipped, 1);
        for (const Reading &reading : patreonClient().readings(account())) {
            for (const char *body : { "", "{}", "[]", "<html>", "{\"data\":3}" })
                QVERIFY(!page(reading.name, answer(body)));
        }
    }

    void asksForEveryFieldAndSaysWhoItIs()
    {
        ReadingPosition position;
        position.page = u"c"_s;
        const HttpRequest request
            = readingOf(patreonClient(), account(), "pledges").request(account(), position);
        const QString url = request.url.toString(QUrl::FullyEncoded);
        QVERIFY(url.startsWith(u"https://www.patreon.com/api/oauth2/v2/campaigns/1234560/members"
                               u"?include=pledge_history&fields%5Bpledge-event%5D=type%2Cdate"_s));
        QVERIFY(url.endsWith(u"page%5Bcount%5D=500&page%5Bcursor%5D=c"_s));
        QCOMPARE(request.headers.first().first, "User-Agent");
    }

    void reacts()
    {
        const auto kind = [](const char *name, int status) {
            return patreonClient().reactionTo(sample(name, status), readAt).kind;
        };
        QCOMPARE(kind("error.401.json", 401), Reaction::Kind::RefreshToken);
        QCOMPARE(kind("none", 403), Reaction::Kind::NotOffered);
        QCOMPARE(kind("none", 410), Reaction::Kind::Gone);
        QCOMPARE(kind("none", 406), Reaction::Kind::Fail);
        QCOMPARE(kind("none", 503), Reaction::Kind::TryLater);
        const Reaction limited = patreonClient().reactionTo(sample("error.429.json", 429), readAt);
        QCOMPARE(limited.kind, Reaction::Kind::WaitUntil);
        QCOMPARE(limited.until, readAt.addSecs(9));
        QCOMPARE(patreonClient().reactionTo(answer({}, 429), readAt).until, readAt.addSecs(60));
    }
};

QTEST_GUILESS_MAIN(tst_PatreonClient)
#include "tst_patreonclient.moc"
