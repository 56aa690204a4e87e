#include "platformfixture.h"
#include "platforms/mastodon/mastodonclient.h"
#include "platforms/mastodon/mastodonparser.h"
#include "platforms/turn.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Creator;
using namespace Qt::StringLiterals;

namespace {

const QString newest = u"115500000000000003"_s;

ConnectedAccount account()
{
    ConnectedAccount account;
    account.platform = u"mastodon"_s;
    account.server = QUrl(u"https://social.example"_s);
    account.accountId = u"110000000000000001@social.example"_s;
    return account;
}

HttpReply sample(const char *name, int status = 200)
{
    return answer(example(u"mastodon/"_s + QString::fromLatin1(name)), status);
}

Result<PlatformPage> page(const QByteArray &reading, const HttpReply &reply)
{
    return pageOf(mastodonClient(), account(), reading, reply);
}

} // namespace

class tst_MastodonClient final : public QObject
{
    Q_OBJECT

private slots:
    void registersAnAppOnTheWay()
    {
        SignInAnswers answers;
        const SignIn &signIn = mastodonClient().signIn();
        QVERIFY(!signIn.next(answers, {}));
        answers.server = QUrl(u"social.example"_s);
        const auto first = signIn.next(answers, {});
        QCOMPARE(first->request->url, QUrl(u"https://social.example/api/v1/apps"_s));
        QVERIFY(first->request->body.contains("redirect_uris=http%3A%2F%2F127.0.0.1%2Fcallback"));
        QVERIFY(first->request->body.contains("write%3Astatuses")); // may be asked for later
        const auto second = signIn.next(answers, { sample("apps.create.json") });
        QVERIFY(second->provider);
        QCOMPARE(second->provider->clientId, u"sampleClientId"_s);
        QCOMPARE(second->provider->clientSecret, "sampleClientSecret");
        QCOMPARE(second->provider->tokenUrl, QUrl(u"https://social.example/oauth/token"_s));
        QCOMPARE(second->provider->authorizeUrl, QUrl(u"https://social.example/oauth/authorize"_s));
        QCOMPARE(second->provider->scopes.size(), 3);
        QVERIFY(!second->provider->scopes.contains(u"write:statuses"_s));
        QCOMPARE(signIn.next(answers, { answer("<html>") }).error().code, Error::Code::InvalidData);
        QCOMPARE(signIn.next(answers, { answer({}, 404) }).error().code, Error::Code::InvalidData);
        answers.clientId = u"known"_s;
        QCOMPARE(signIn.next(answers, {})->provider->clientId, u"known"_s);
        QVERIFY(!signIn.refreshRequest(answers.server, { "A", "R", {}, {}, {} }));
    }

    void readsTheAccount()
    {
        const auto read = page("profile", sample("verify_credentials.json"));
        QCOMPARE(read->profile->accountId, account().accountId);
        QCOMPARE(read->profile->handle, u"maker@social.example"_s);
        QCOMPARE(read->profile->displayName, u"Sample Maker"_s);
        QCOMPARE(metricOf(*read, "followers"), 821.0);
        QCOMPARE(metricOf(*read, "following"), 178.0);
        QCOMPARE(metricOf(*read, "posts_count"), 3312.0);
    }

    void readsStatuses()
    {
        const auto read = page(
            "statuses",
            withHeaders(sample("statuses.page1.json"), u"mastodon/statuses.page1.headers.json"_s));
        QVERIFY(read);
        QCOMPARE(read->contents.size(), 2); // without the boost
        const RemoteContent &first = read->contents.at(0);
        QCOMPARE(first.externalId, newest);
        QCOMPARE(first.title, u"New jig finished #wood"_s);
        QCOMPARE(first.type, ContentType::Image);
        QCOMPARE(first.publishedAt, QDateTime(QDate(2026, 11, 20), QTime(10, 0), Qt::UTC));
        QCOMPARE(first.metadata[u"tags"].toArray().first().toString(), u"wood"_s);
        QVERIFY(!first.metadata.contains(u"visibility"));
        QCOMPARE(read->contents.at(1).type, ContentType::Video);
        QCOMPARE(read->contents.at(1).durationSeconds, 58);
        QCOMPARE(metricOf(*read, "likes", newest), 41.0);
        QCOMPARE(metricOf(*read, "reposts", newest), 6.0);
        QCOMPARE(metricOf(*read, "replies", newest), 2.0);
        QCOMPARE(metricOf(*read, "quotes", newest), 1.0);
        QCOMPARE(read->nextPage, u"115480000000000001"_s);
        QCOMPARE(faultOf(*read), QString());
        const auto end = page("statuses",
                              withHeaders(sample("statuses.page2.empty.json"),
                                          u"mastodon/statuses.page1.headers.json"_s));
        QCOMPARE(end->nextPage, QString());
    }

    void asksPageByPage()
    {
        ReadingPosition position;
        position.page = u"115480000000000001"_s;
        QCOMPARE(askedBy(mastodonClient(), account(), "statuses", position),
                 u"https://social.example/api/v1/accounts/110000000000000001/statuses?limit=40"
                 u"&exclude_reblogs=true&max_id=115480000000000001"_s);
        position.ids = { u"1"_s, u"2"_s };
        QVERIFY(askedBy(mastodonClient(), account(), "counters", position)
                    .endsWith(u"/api/v1/statuses?id%5B%5D=1&id%5B%5D=2"_s));
    }

    void followsOnlyLinksOfItsOwnServer_data()
    {
        QTest::addColumn<QByteArray>("link");
        QTest::addColumn<QString>("id");
        QTest::newRow("next") << "<https://social.example/a?max_id=7>; rel=\"next\""_ba << u"7"_s;
        QTest::newRow("second") << "<https://social.example/a?min_id=9>; rel=\"prev\", "
                                   "<https://social.example/a?limit=3&max_id=7>; rel=\"next\""_ba
                                << u"7"_s;
        QTest::newRow("comma inside")
            << "<https://social.example/a,b?max_id=7>; rel=\"next\""_ba << u"7"_s;
        QTest::newRow("elsewhere") << "<https://evil.example/a?max_id=7>; rel=\"next\""_ba << u""_s;
        QTest::newRow("only back")
            << "<https://social.example/a?min_id=9>; rel=\"prev\""_ba << u""_s;
        QTest::newRow("broken") << "<https://social.example/a?max_id=7"_ba << u""_s;
        QTest::newRow("nothing") << ""_ba << u""_s;
    }
    void followsOnlyLinksOfItsOwnServer()
    {
        QFETCH(const QByteArray, link);
        QFETCH(const QString, id);
        QCOMPARE(Mastodon::nextPageOf(link, account().server), id);
    }

    void readsMentions()
    {
        const auto read = page("mentions", sample("notifications.mentions.json"));
        QCOMPARE(read->comments.size(), 1);
        const RemoteComment &comment = read->comments.first();
        QCOMPARE(comment.externalId, u"115500000000000777"_s);
        QCOMPARE(comment.contentExternalId, newest);
        QCOMPARE(comment.parentExternalId, QString());
        QCOMPARE(comment.authorHandle, u"fan@other.example"_s);
        QCOMPARE(comment.authorName, u"Fan"_s);
        QCOMPARE(comment.body, u"@maker Looks solid"_s);
        QVERIFY(comment.updatedAt.isNull() && !comment.isOwn);
    }

    void readsThreadsWithNewAnswersWhole()
    {
        ReadingPosition position;
        position.now = readAt;
        const auto list = pageOf(mastodonClient(), account(), "mentions",
                                 sample("notifications.mentions.json"), position);
        QCOMPARE(Turn::fromText(list->nextPage).ids, QStringList{ newest });
        position.page = Turn::next(u"7"_s, { newest });
        QVERIFY(askedBy(mastodonClient(), account(), "mentions", position)
                    .endsWith(u"/api/v1/statuses/%1/context"_s.arg(newest)));
        const auto read
            = pageOf(mastodonClient(), account(), "mentions", sample("context.json"), position);
        QVERIFY(read->isAside);
        QCOMPARE(read->comments.size(), 2);
        QCOMPARE(read->comments[0].parentExternalId, QString());
        QCOMPARE(read->comments[1].parentExternalId, u"115500000000000777"_s);
        QCOMPARE(read->comments[1].contentExternalId, newest);
        QVERIFY(read->comments[1].isOwn);
        QCOMPARE(read->nextPage, Turn::afterDetails(u"7"_s));
    }

    void everyStatusWithANewAnswerIsAskedFor()
    {
        QJsonArray mentions;
        for (int i = 0; i < 80; ++i) {
            const QJsonObject status{ { u"id"_s, QString::number(1'000 + i) },
                                      { u"created_at"_s, u"2026-11-20T10:00:00.000Z"_s },
                                      { u"in_reply_to_id"_s, QString::number(i + 1) },
                                      { u"in_reply_to_account_id"_s, u"110000000000000001"_s } };
            mentions.append(QJsonObject{ { u"type"_s, u"mention"_s },
                                         { u"created_at"_s, u"2026-11-20T10:00:00.000Z"_s },
                                         { u"status"_s, status } });
        }
        const auto read = pageOf(mastodonClient(), account(), "mentions",
                                 answer(QJsonDocument(mentions).toJson()));
        QCOMPARE(Turn::fromText(read->nextPage).ids.size(), 80);
    }

    void aThreadThatIsNotHandedOutIsNoTrouble()
    {
        ReadingPosition position;
        position.page = Turn::next(u"7"_s, { u"20"_s });
        for (const int status : { 403, 404 }) {
            HttpReply refused = answer(json("{'error':'not for you'}"));
            refused.status = status;
            refused.url = QUrl(u"https://social.example/api/v1/statuses/20/context"_s);
            QCOMPARE(mastodonClient().reactionTo(refused, readAt).kind, Reaction::Kind::Read);
            const auto read = pageOf(mastodonClient(), account(), "mentions", refused, position);
            QCOMPARE(read->nextPage, Turn::afterDetails(u"7"_s));
        }
    }

    void anAnswerFurtherDownLeadsToTheBeginning()
    {
        ReadingPosition position;
        position.page = Turn::next(u"7"_s, { u"20"_s, u"30"_s });
        const QByteArray below
            = json("{'ancestors':[{'id':'10','account':{'id':'OWN'}},{'id':'15'}"
                   "],'descendants':[{'id':'21'}]}")
                  .replace("OWN", account().accountId.section(u'@', 0, 0).toUtf8());
        const auto read = pageOf(mastodonClient(), account(), "mentions", answer(below), position);
        QVERIFY(read->comments.isEmpty());
        QCOMPARE(read->nextPage, Turn::next(u"7"_s, { u"10"_s, u"30"_s }));
        const auto foreign = pageOf(mastodonClient(), account(), "mentions",
                                    answer(json("{'ancestors':[{'id':'10','account':{'id':'1'}}],"
                                                "'descendants':[]}")),
                                    position);
        QCOMPARE(foreign->nextPage, Turn::next(u"7"_s, { u"30"_s }));
    }

    void keepsPrivateWordsPrivate()
    {
        const QByteArray statuses
            = json("[{'id':'1','created_at':'2026-11-20T10:00:00Z','visibility':'direct'},"
                   "{'id':'2','created_at':'2026-11-20T10:00:00Z','visibility':'unlisted',"
                   "'content':'<p></p>','in_reply_to_id':'9'}]");
        const auto read = page("statuses", answer(statuses));
        QCOMPARE(read->contents.size(), 1);
        QCOMPARE(read->contents.first().metadata[u"visibility"].toString(), u"unlisted"_s);
        QVERIFY(read->contents.first().metadata[u"is_reply"].toBool());
        QVERIFY(read->metrics.isEmpty());
        RemoteComment comment;
        comment.externalId = u"5"_s;
        comment.metadata = { { u"visibility"_s, u"direct"_s } };
        QVERIFY(mastodonClient()
                    .replyRequest(account(), comment, u"x"_s, "k")
                    ->body.endsWith("&visibility=direct"));
    }

    void answersOnce()
    {
        RemoteComment comment;
        comment.externalId = u"115500000000000777"_s;
        comment.authorHandle = u"fan@other.example"_s;
        const auto request = mastodonClient().replyRequest(account(), comment, u"Danke"_s, "key-1");
        QCOMPARE(request->url, QUrl(u"https://social.example/api/v1/statuses"_s));
        QCOMPARE(request->body,
                 "status=%40fan%40other.example%20Danke&in_reply_to_id=115500000000000777");
        QVERIFY(request->headers.contains({ "Idempotency-Key"_ba, "key-1"_ba }));
        ConnectedAccount reader = account();
        reader.scopes = { u"read:statuses"_s };
        QVERIFY(!mastodonClient().replyRequest(reader, comment, u"x"_s, "k"));
    }

    void refusesWhatIsNoAnswer()
    {
        for (const Reading &reading : mastodonClient().readings(account())) {
            for (const char *body : { "", "{}", "<html>", "7" })
                QVERIFY(!page(reading.name, answer(body)));
        }
        QCOMPARE(page("statuses", answer("[1,{}]"))->skipped, 2);
    }

    void reacts_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("path");
        QTest::addColumn<Reaction::Kind>("kind");
        using K = Reaction::Kind;
        const QString any = u"/api/v1/notifications"_s;
        QTest::newRow("token") << "error.401.json"_ba << 401 << any << K::SignInAgain;
        QTest::newRow("scope") << "error.403.scope.json"_ba << 403 << any << K::SignInAgain;
        QTest::newRow("gone") << "error.404.json"_ba << 404 << any << K::Gone;
        QTest::newRow("old server")
            << "error.404.json"_ba << 404 << u"/api/v1/statuses"_s << K::NotOffered;
        QTest::newRow("suspended") << "none"_ba << 410 << any << K::SignInAgain;
        QTest::newRow("ours") << "error.422.json"_ba << 422 << any << K::Fail;
        QTest::newRow("limit") << "error.429.json"_ba << 429 << any << K::WaitUntil;
        QTest::newRow("down") << "none"_ba << 503 << any << K::TryLater;
        QTest::newRow("read") << "none"_ba << 200 << any << K::Read;
    }
    void reacts()
    {
        QFETCH(const QByteArray, name);
        QFETCH(const int, status);
        QFETCH(const QString, path);
        QFETCH(const Reaction::Kind, kind);
        HttpReply reply = sample(name.constData(), status);
        reply.url = QUrl(u"https://social.example"_s + path);
        const Reaction reaction = mastodonClient().reactionTo(reply, readAt);
        QCOMPARE(reaction.kind, kind);
        if (status == 403)
            QCOMPARE(reaction.message, u"This action is outside the authorized scopes"_s);
    }

    void waitsUntilTheLimitEnds()
    {
        HttpReply reply = sample("error.429.json", 429);
        reply.headers = { { "X-RateLimit-Reset", "2026-11-23T12:05:00.000000Z" } };
        QCOMPARE(mastodonClient().reactionTo(reply, readAt).until, readAt.addSecs(300));
    }
};

QTEST_GUILESS_MAIN(tst_MastodonClient)
#include "tst_mastodonclient.moc"
