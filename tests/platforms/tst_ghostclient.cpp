#include "platformfixture.h"
#include "platforms/ghost/ghostclient.h"
#include "platforms/ghost/ghostkey.h"

#include <QMessageAuthenticationCode>

using namespace Creator;
using namespace Qt::StringLiterals;

namespace {

const QByteArray key = "5c499203b1c2a3b4c5d6e7f8:" + QByteArray("0123456789abcdef").repeated(4);

ConnectedAccount account()
{
    ConnectedAccount account;
    account.platform = u"ghost"_s;
    account.server = QUrl(u"https://admin.example/blog/"_s);
    account.accountId = u"blog.example"_s;
    return account;
}

HttpReply sample(const char *name, int status = 200)
{
    return answer(example(u"ghost/"_s + QString::fromLatin1(name)), status);
}

Result<PlatformPage> page(const QByteArray &reading, const char *name, const QString &at = {})
{
    ReadingPosition position;
    position.page = at;
    return pageOf(ghostClient(), account(), reading, sample(name), position);
}

} // namespace

class tst_GhostClient final : public QObject
{
    Q_OBJECT

private slots:
    void signsATokenOfFiveMinutes()
    {
        HttpRequest request;
        ghostClient().authorise(request, { key, {}, {}, {}, {} }, readAt);
        const QByteArray header = request.headers.first().second;
        QVERIFY(header.startsWith("Ghost "));
        const QByteArrayList parts = header.mid(6).split('.');
        QCOMPARE(parts.size(), 3);
        const auto decoded = [](const QByteArray &part) {
            return QByteArray::fromBase64(part, QByteArray::Base64UrlEncoding);
        };
        QCOMPARE(decoded(parts[0]),
                 R"({"alg":"HS256","typ":"JWT","kid":"5c499203b1c2a3b4c5d6e7f8"})");
        const QJsonObject claims = QJsonDocument::fromJson(decoded(parts[1])).object();
        QCOMPARE(claims[u"iat"].toInteger(), readAt.toSecsSinceEpoch());
        QCOMPARE(claims[u"exp"].toInteger(), readAt.toSecsSinceEpoch() + 300);
        QCOMPARE(claims[u"aud"].toString(), u"/admin/"_s);
        QCOMPARE(decoded(parts[2]),
                 QMessageAuthenticationCode::hash(parts[0] + '.' + parts[1],
                                                  QByteArray::fromHex(key.mid(25)),
                                                  QCryptographicHash::Sha256));
        QVERIFY(!parts[2].contains('='));
    }

    void knowsAKey_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("no colon") << "abc"_ba;
        QTest::newRow("short") << "ab:cd"_ba;
        QTest::newRow("not hex") << "5c49:" + QByteArray(64, 'z');
        QTest::newRow("odd") << "5c49:" + QByteArray(65, 'a');
        QTest::newRow("three parts") << key + ":00";
        QTest::newRow("injection") << "5c\",\"alg\":\"none:" + QByteArray(64, 'a');
    }
    void knowsAKey()
    {
        QFETCH(const QByteArray, text);
        QVERIFY(!Ghost::keyOf(text));
        SignInAnswers answers;
        answers.server = QUrl(u"https://a"_s);
        answers.secret = text;
        QCOMPARE(ghostClient().signIn().next(answers, {}).error().code, Error::Code::Unauthorized);
    }

    void signsInWhereThereIsAGhost()
    {
        SignInAnswers answers;
        answers.server = QUrl(u"admin.example/blog"_s);
        answers.secret = key + '\n';
        const SignIn &signIn = ghostClient().signIn();
        const auto first = signIn.next(answers, {});
        QCOMPARE(first->request->url, QUrl(u"https://admin.example/blog/ghost/api/admin/site/"_s));
        QCOMPARE(signIn.next(answers, { sample("site.json") })->tokens->access, key);
        QCOMPARE(signIn.next(answers, { answer("<html>") }).error().code, Error::Code::InvalidData);
        QCOMPARE(signIn.next(answers, { answer({}, 404) }).error().code, Error::Code::InvalidData);
        answers.server = {};
        QVERIFY(!signIn.next(answers, {}));
    }

    void readsTheSite()
    {
        ConnectedAccount fresh = account();
        fresh.accountId.clear();
        const auto read = pageOf(ghostClient(), fresh, "profile", sample("site.json"));
        QCOMPARE(read->profile->accountId, u"blog.example"_s);
        QCOMPARE(read->profile->displayName, u"Workshop Weekly"_s);
        QCOMPARE(read->profile->url, QUrl(u"https://blog.example/"_s));
    }

    void readsPosts()
    {
        const auto read = page("posts", "posts.page1.json");
        QVERIFY(read);
        QCOMPARE(read->contents.size(), 2);
        const RemoteContent &post = read->contents.at(0);
        QCOMPARE(post.externalId, u"691f00000000000000000002"_s);
        QCOMPARE(post.title, u"Router table"_s);
        QCOMPARE(post.description, u"Short excerpt"_s);
        QCOMPARE(post.type, ContentType::Post);
        QCOMPARE(post.status, ContentStatus::Published);
        QCOMPARE(post.publishedAt, QDateTime(QDate(2026, 11, 10), QTime(16, 0), Qt::UTC));
        QCOMPARE(post.metadata[u"url"].toString(), u"https://blog.example/router-table/"_s);
        QCOMPARE(metricOf(*read, "emails_sent", post.externalId), 256.0);
        QCOMPARE(metricOf(*read, "emails_delivered", post.externalId), 250.0);
        QCOMPARE(metricOf(*read, "emails_opened", post.externalId), 59.0);
        QCOMPARE(metricOf(*read, "emails_failed", post.externalId), 6.0);
        const RemoteContent &planned = read->contents.at(1);
        QCOMPARE(planned.status, ContentStatus::Scheduled);
        QCOMPARE(planned.plannedAt, QDateTime(QDate(2026, 11, 29), QTime(15, 0), Qt::UTC));
        QVERIFY(planned.publishedAt.isNull());
        QCOMPARE(read->metrics.size(), 4); // what was never mailed has no counters
        QCOMPARE(read->nextPage, u"2"_s);
        const auto second = page("posts", "posts.page2.json");
        QCOMPARE(second->contents.first().status, ContentStatus::Draft);
        QCOMPARE(second->nextPage, QString());
        QCOMPARE(faultOf(*read), QString());
    }

    void asksPageByPage()
    {
        ReadingPosition position;
        position.page = u"2"_s;
        QCOMPARE(askedBy(ghostClient(), account(), "posts", position),
                 u"https://admin.example/blog/ghost/api/admin/posts/?limit=100&include=tags"
                 u"&order=updated_at%20desc&page=2"_s);
        position.ids = { u"a"_s, u"b"_s };
        QVERIFY(askedBy(ghostClient(), account(), "post_counters", position)
                    .endsWith(u"&filter=id%3A%5Ba%2Cb%5D"_s));
        const HttpRequest request
            = readingOf(ghostClient(), account(), "posts").request(account(), position);
        QVERIFY(request.headers.contains({ "Accept-Version"_ba, "v5.0"_ba }));
    }

    void readsComments()
    {
        const auto read = page("comments", "comments.page1.json");
        QCOMPARE(read->comments.size(), 2);
        QCOMPARE(read->comments.at(0).body, u"Great read"_s);
        QCOMPARE(read->comments.at(0).authorName, u"jamie"_s);
        QCOMPARE(read->comments.at(0).contentExternalId, u"691f00000000000000000002"_s);
        QVERIFY(!read->comments.at(0).isGone);
        QVERIFY(read->comments.at(1).isGone);
        QCOMPARE(read->comments.at(1).parentExternalId, u"692000000000000000000001"_s);
    }

    void countsMembers()
    {
        const auto paid = page("members", "members.page1.json");
        QCOMPARE(metricOf(*paid, "paid_members"), 2.0);
        QCOMPARE(paid->nextPage, u"free"_s);
        const auto free = page("members", "members.page1.json", u"free"_s);
        QCOMPARE(metricOf(*free, "free_members"), 2.0);
        const auto comped = page("members", "members.page1.json", free->nextPage);
        QCOMPARE(metricOf(*comped, "comped_members"), 2.0);
        QCOMPARE(comped->nextPage, QString());
        ReadingPosition position;
        position.page = u"free"_s;
        QVERIFY(askedBy(ghostClient(), account(), "members", position)
                    .endsWith(u"limit=1&filter=status%3Afree"_s));
    }

    void readsMoney()
    {
        const auto read = page("payments", "members.events.payment.json");
        QCOMPARE(read->earnings.size(), 2);
        const RemoteEarning &first = read->earnings.at(0);
        QCOMPARE(first.externalId, u"691f000000000000000000b2"_s);
        QCOMPARE(first.amount, (Money{ 5000000, Currencies::usd() }));
        QCOMPARE(first.source, EarningSource::Membership);
        QCOMPARE(first.status, EarningStatus::Pending);
        QCOMPARE(first.earnedOn, QDate(2026, 11, 20));
        QVERIFY(first.payer.isEmpty()); // no names of members
        QCOMPARE(read->earnings.at(1).amount.micros, 1000000000);
        QCOMPARE(read->nextPage, QString());
        const auto donation = page("payments", "members.events.donation.json");
        QCOMPARE(donation->earnings.first().amount, (Money{ 15000000, Currencies::eur() }));
        QCOMPARE(donation->earnings.first().source, EarningSource::Donation);
    }

    void goesOnAtTheLastEventUntilItDoesNotMove()
    {
        QByteArray events;
        for (int i = 0; i < 100; ++i)
            events += json(QByteArray(i == 0 ? "" : ",") + "{'type':'payment_event','data':{'id':'e"
                           + QByteArray::number(i)
                           + "','amount':1,'currency':'krw',"
                             "'created_at':'2026-01-01T00:00:00.000Z'}}");
        const HttpReply full = answer("{\"events\":[" + events + "]}");
        ReadingPosition position;
        const auto first = pageOf(ghostClient(), account(), "payments", full, position);
        QCOMPARE(first->earnings.first().amount.micros, 1000000); // a won has no parts
        QCOMPARE(first->nextPage, u"2026-01-01T00:00:00.000Z"_s);
        position.page = first->nextPage;
        QVERIFY(askedBy(ghostClient(), account(), "payments", position)
                    .contains(u"%2Bdata.created_at%3A%3C%3D%272026-01-01T00%3A00%3A00.000Z%27"_s));
        QCOMPARE(pageOf(ghostClient(), account(), "payments", full, position)->nextPage, QString());
    }

    void readsMoneyOnlyOnce()
    {
        ConnectedAccount other = account();
        other.settings = { { u"money_from"_s, u"stripe"_s } };
        QVERIFY(!readingOf(ghostClient(), other, "payments").read);
        QCOMPARE(ghostClient().notOffered(other).size(), 2);
    }

    void readsFiguresPerDay()
    {
        const auto members = page("member_days", "stats.member_count.json");
        QCOMPARE(metricOf(*members, "paid_members", {}, QDate(2026, 11, 20)), 5.0);
        QCOMPARE(metricOf(*members, "free_members"), 3.0);
        QCOMPARE(metricOf(*members, "paid_members_gained"), 0.0);
        const auto revenue = page("revenue_days", "stats.mrr.json");
        QCOMPARE(metricOf(*revenue, "mrr", {}, QDate(2026, 11, 20)), 10.0);
        QCOMPARE(revenue->metrics.first().currency, "USD");
        QVERIFY(revenue->earnings.isEmpty());
        QCOMPARE(faultOf(*revenue) + faultOf(*members), QString());
    }

    void refusesWhatIsNoAnswer()
    {
        for (const Reading &reading : ghostClient().readings(account())) {
            for (const char *body : { "", "{}", "[]", "<html>", R"({"posts":1,"site":2})" })
                QVERIFY2(!pageOf(ghostClient(), account(), reading.name, answer(body)),
                         reading.name.constData());
        }
        const QByteArray events
            = json("{'events':[{'type':'payment_event','data':{'id':'a','amount':'x',"
                   "'currency':'usd','created_at':'2026-01-01T00:00:00Z'}},{'type':'other'}]}");
        const auto broken = pageOf(ghostClient(), account(), "payments", answer(events));
        QCOMPARE(broken->skipped, 1);
    }

    void reacts_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("path");
        QTest::addColumn<Reaction::Kind>("kind");
        using K = Reaction::Kind;
        QTest::newRow("key") << "error.401.json"_ba << 401 << u"posts/"_s << K::SignInAgain;
        QTest::newRow("integration")
            << "error.403.integration_token.json"_ba << 403 << u"stats/mrr/"_s << K::NotOffered;
        QTest::newRow("old") << "none"_ba << 501 << u"stats/mrr/"_s << K::NotOffered;
        QTest::newRow("no comments")
            << "error.404.json"_ba << 404 << u"comments/"_s << K::NotOffered;
        QTest::newRow("gone") << "error.404.json"_ba << 404 << u"posts/"_s << K::Gone;
        QTest::newRow("ours") << "none"_ba << 400 << u"posts/"_s << K::Fail;
        QTest::newRow("limit") << "none"_ba << 429 << u"posts/"_s << K::WaitUntil;
        QTest::newRow("down") << "none"_ba << 503 << u"posts/"_s << K::TryLater;
        QTest::newRow("read") << "site.json"_ba << 200 << u"site/"_s << K::Read;
    }
    void reacts()
    {
        QFETCH(const QByteArray, name);
        QFETCH(const int, status);
        QFETCH(const QString, path);
        QFETCH(const Reaction::Kind, kind);
        HttpReply reply = sample(name.constData(), status);
        reply.url = QUrl(u"https://a/ghost/api/admin/"_s + path);
        QCOMPARE(ghostClient().reactionTo(reply, readAt).kind, kind);
    }

    void saysThatTheClockIsWrong()
    {
        HttpReply reply = sample("error.401.json", 401);
        reply.headers = { { "Date", "Mon, 23 Nov 2026 12:10:00 GMT" } };
        QCOMPARE(ghostClient().reactionTo(reply, readAt).kind, Reaction::Kind::Fail);
        reply.headers = { { "Date", "Mon, 23 Nov 2026 12:01:00 GMT" } };
        QCOMPARE(ghostClient().reactionTo(reply, readAt).kind, Reaction::Kind::SignInAgain);
    }
};

QTEST_GUILESS_MAIN(tst_GhostClient)
#include "tst_ghostclient.moc"
