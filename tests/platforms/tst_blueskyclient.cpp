#include "platformfixture.h"
#include "platforms/bluesky/blueskyclient.h"
#include "platforms/bluesky/blueskyreply.h"
#include "platforms/pagereading.h"
#include "platforms/turn.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Creator;
using namespace Qt::StringLiterals;

namespace {

const QString did = u"did:plc:sampleauthor0000000000"_s;
const QString post = u"at://did:plc:sampleauthor0000000000/app.bsky.feed.post/3kaaaaaaaaa22"_s;
const QString reply = u"at://did:plc:samplefan0000000000000/app.bsky.feed.post/3kreply000001"_s;

ConnectedAccount account()
{
    ConnectedAccount account;
    account.platform = u"bluesky"_s;
    account.server = QUrl(u"https://pds.example.social"_s);
    account.accountId = did;
    return account;
}

HttpReply example(const char *name, int status = 200)
{
    return answer(Creator::example(u"bluesky/"_s + QString::fromLatin1(name)), status);
}

Result<PlatformPage> page(const QByteArray &reading, const HttpReply &reply,
                          const ReadingPosition &position = {})
{
    return pageOf(blueskyClient(), account(), reading, reply, position);
}

} // namespace

class tst_BlueskyClient final : public QObject
{
    Q_OBJECT

private slots:
    void signsIn()
    {
        SignInAnswers answers;
        answers.name = u"@maker.example.social"_s;
        answers.secret = " abcd-efgh ";
        const SignIn &signIn = blueskyClient().signIn();
        const auto first = signIn.next(answers, {});
        QVERIFY(first && first->request);
        QCOMPARE(first->request->url,
                 QUrl(u"https://bsky.social/xrpc/com.atproto.server.createSession"_s));
        QCOMPARE(QJsonDocument::fromJson(first->request->body).object(),
                 QJsonObject({ { u"identifier"_s, u"maker.example.social"_s },
                               { u"password"_s, u"abcd-efgh"_s } }));

        const auto second = signIn.next(answers, { example("createSession.json") });
        QVERIFY(second && second->tokens);
        QCOMPARE(second->tokens->access, "eyJ0eXAiOiJhdCtqd3QiLCJhbGciOiJIUzI1NiJ9.sample.access");
        QCOMPARE(second->tokens->refresh,
                 "eyJ0eXAiOiJyZWZyZXNoK2p3dCIsImFsZyI6IkhTMjU2In0.sample.refresh");
    }

    void asksForTheMailedCode()
    {
        SignInAnswers answers;
        const SignIn &signIn = blueskyClient().signIn();
        const auto step
            = signIn.next(answers, { example("error.401.AuthFactorTokenRequired.json", 401) });
        QVERIFY(step && step->needsCode);
        answers.code = u"AB12-C"_s;
        QVERIFY(signIn.next(answers, {})->request->body.contains("\"authFactorToken\":\"AB12-C\""));
    }

    void saysWhyItIsNotLetIn()
    {
        const SignIn &signIn = blueskyClient().signIn();
        const auto code
            = [&](const HttpReply &reply) { return signIn.next({}, { reply }).error().code; };
        QCOMPARE(code(example("error.401.AuthenticationRequired.json", 401)),
                 Error::Code::Unauthorized);
        QCOMPARE(code(example("error.429.RateLimitExceeded.json", 429)), Error::Code::RateLimited);
        QCOMPARE(code(answer("<html>", 404)), Error::Code::InvalidData);
        QCOMPARE(code(answer("<html>", 200)), Error::Code::InvalidData);
        QCOMPARE(code(answer("{}", 200)), Error::Code::InvalidData);
    }

    void renewsAndEndsASession()
    {
        const SignIn &signIn = blueskyClient().signIn();
        const Tokens tokens{ "A", "R", {}, {}, {} };
        const auto request = signIn.refreshRequest(account().server, tokens);
        QCOMPARE(request->url.path(), u"/xrpc/com.atproto.server.refreshSession"_s);
        QCOMPARE(request->method, HttpRequest::Method::Post);
        QVERIFY(request->headers.contains({ "Authorization"_ba, "Bearer R"_ba }));
        QVERIFY(request->body.isEmpty());
        const auto renewed = signIn.readRefresh(example("refreshSession.json"), readAt);
        QVERIFY(renewed->access.endsWith(".sample.access2"));
        QVERIFY(renewed->refresh.endsWith(".sample.refresh2"));
        QCOMPARE(
            signIn.readRefresh(example("error.400.ExpiredToken.json", 400), readAt).error().code,
            Error::Code::Unauthorized);
        QCOMPARE(signIn.readRefresh(answer({}, 502), readAt).error().code, Error::Code::Network);
        QVERIFY(signIn.revokeRequest(account().server, tokens)
                    ->url.path()
                    .endsWith("deleteSession"_L1));
        QVERIFY(!signIn.refreshRequest(account().server, { "A", {}, {}, {}, {} }));
    }

    void asksTheServerThatTheAccountNames()
    {
        ConnectedAccount hosted = account();
        hosted.server = QUrl(u"https://bsky.social"_s);
        hosted.accountId.clear();
        QCOMPARE(askedBy(blueskyClient(), hosted, "profile"),
                 u"https://bsky.social/xrpc/com.atproto.server.getSession"_s);

        const auto first
            = pageOf(blueskyClient(), hosted, "profile", example("createSession.json"));
        QVERIFY(first);
        QCOMPARE(first->profile->accountId, did);
        QCOMPARE(first->profile->settings[u"personal_server"].toString(),
                 u"https://pds.example.social"_s);

        ReadingPosition next;
        next.page = first->nextPage;
        QCOMPARE(askedBy(blueskyClient(), hosted, "profile", next),
                 u"https://pds.example.social/xrpc/app.bsky.actor.getProfile?actor="
                 u"did%3Aplc%3Asampleauthor0000000000"_s);
        hosted.settings = first->profile->settings;
        QVERIFY(
            askedBy(blueskyClient(), hosted, "feed").startsWith(u"https://pds.example.social/"_s));
        hosted.server = QUrl(u"http://127.0.0.1:2583"_s);
        QVERIFY(askedBy(blueskyClient(), hosted, "feed").startsWith(u"http://127.0.0.1:2583/"_s));
    }

    void trustsNoServerWithoutEncryption()
    {
        QByteArray session = Creator::example(u"bluesky/createSession.json"_s);
        session.replace("https:", "http:");
        const auto first = page("profile", answer(session));
        QVERIFY(first);
        QVERIFY(first->profile->settings.isEmpty());
    }

    void readsTheProfile()
    {
        ReadingPosition position;
        position.page = did + u" https://pds.example.social"_s;
        const auto read = page("profile", example("getProfile.json"), position);
        QVERIFY(read);
        QCOMPARE(read->profile->handle, u"maker.example.social"_s);
        QCOMPARE(read->profile->displayName, u"Sample Maker"_s);
        QCOMPARE(read->profile->settings[u"personal_server"].toString(),
                 u"https://pds.example.social"_s);
        QCOMPARE(metricOf(*read, "followers"), 1204.0);
        QCOMPARE(metricOf(*read, "following"), 310.0);
        QCOMPARE(metricOf(*read, "posts_count"), 877.0);
        QCOMPARE(read->metrics.first().span, MetricSpan::Snapshot);
        QCOMPARE(read->metrics.first().days, 0);
        QCOMPARE(read->metrics.first().day, readAt.date());
        QCOMPARE(read->nextPage, QString());
    }

    void readsTheFeed()
    {
        const auto read = page("feed", example("getAuthorFeed.page1.json"));
        QVERIFY(read);
        QCOMPARE(read->contents.size(), 2); // without what was only passed on
        const RemoteContent &first = read->contents.at(0);
        QCOMPARE(first.externalId, post);
        QCOMPARE(first.title, u"New jig finished"_s);
        QCOMPARE(first.type, ContentType::Image);
        QCOMPARE(first.status, ContentStatus::Published);
        QCOMPARE(first.publishedAt, QDateTime(QDate(2026, 11, 20), QTime(10, 0), Qt::UTC));
        QCOMPARE(first.metadata[u"cid"].toString(), u"bafyreisample3kaaaaaaaaa22"_s);
        QCOMPARE(first.metadata[u"url"].toString(),
                 u"https://bsky.app/profile/maker.example.social/post/3kaaaaaaaaa22"_s);
        const RemoteContent &second = read->contents.at(1);
        QCOMPARE(second.type, ContentType::Video);
        QCOMPARE(second.title, u"(media without words)"_s);
        QCOMPARE(second.description, QString());
        QCOMPARE(read->metrics.size(), 10);
        QCOMPARE(metricOf(*read, "likes", post), 41.0);
        QCOMPARE(metricOf(*read, "reposts", post), 3.0);
        QCOMPARE(metricOf(*read, "replies", post), 2.0);
        QCOMPARE(metricOf(*read, "quotes", post), 1.0);
        QCOMPARE(metricOf(*read, "bookmarks", post), 0.0);
        QCOMPARE(read->metrics.first().span, MetricSpan::Lifetime);
        QCOMPARE(read->nextPage, u"2026-11-17T12:00:00Z"_s);
        QCOMPARE(faultOf(*read), QString());
        const auto last = page("feed", example("getAuthorFeed.page2.json"));
        QCOMPARE(last->nextPage, QString());
        QCOMPARE(last->contents.first().type, ContentType::Post);
    }

    void goesOnWithACursor()
    {
        ReadingPosition position;
        position.page = u"a+b"_s;
        QCOMPARE(askedBy(blueskyClient(), account(), "feed", position),
                 u"https://pds.example.social/xrpc/app.bsky.feed.getAuthorFeed?actor="
                 u"did%3Aplc%3Asampleauthor0000000000&limit=100&filter=posts_with_replies"
                 u"&cursor=a%2Bb"_s);
        position.ids = { post, u"at://b"_s };
        QVERIFY(askedBy(blueskyClient(), account(), "posts", position).count(u"uris="_s) == 2);
        QCOMPARE(readingOf(blueskyClient(), account(), "posts").batch, 25);
    }

    void doesNotMarkAPostGoneThatIsOnlyMissing()
    {
        const auto read = page("posts", example("getPosts.one-missing.json"));
        QCOMPARE(read->contents.size(), 1);
        QVERIFY(read->goneContents.isEmpty());
        QCOMPARE(metricOf(*read, "likes", post), 41.0);
    }

    void readsReplies()
    {
        const auto read = page("notifications", example("listNotifications.json"));
        QVERIFY(read);
        QCOMPARE(read->comments.size(), 1); // a like is no comment
        const RemoteComment &comment = read->comments.first();
        QCOMPARE(comment.externalId, reply);
        QCOMPARE(comment.contentExternalId, post);
        QCOMPARE(comment.parentExternalId, QString()); // begins a thread
        QCOMPARE(comment.authorHandle, u"fan.example.social"_s);
        QCOMPARE(comment.authorName, u"Fan"_s);
        QCOMPARE(comment.body, u"Looks solid"_s);
        QVERIFY(!comment.isOwn);
        QCOMPARE(read->nextPage, Turn::next(u"2026-11-20T10:30:01.000Z"_s, { post }));
        QVERIFY(!read->isAside);
    }

    void readsThreadsWithNewAnswersWhole()
    {
        ReadingPosition position;
        position.now = readAt;
        position.page = Turn::next(u"c2"_s, { post, u"at://other"_s });
        QVERIFY(askedBy(blueskyClient(), account(), "notifications", position)
                    .contains(u"app.bsky.feed.getPostThread?uri=at%3A%2F%2F"_s));
        const auto read = pageOf(blueskyClient(), account(), "notifications",
                                 example("getPostThread.json"), position);
        QVERIFY(read);
        QVERIFY(read->isAside);
        QCOMPARE(read->comments.size(), 2); // without those that are gone or blocked
        QCOMPARE(read->comments[0].externalId, reply);
        QCOMPARE(read->comments[0].parentExternalId, QString());
        QCOMPARE(read->comments[1].parentExternalId, reply);
        QCOMPARE(read->comments[1].contentExternalId, post);
        QVERIFY(read->comments[1].isOwn);
        QCOMPARE(read->nextPage, Turn::next(u"c2"_s, { u"at://other"_s }));
        position.page = Turn::next(u"c2"_s, { post });
        const auto last = pageOf(blueskyClient(), account(), "notifications",
                                 example("getPostThread.json"), position);
        QCOMPARE(last->nextPage, Turn::afterDetails(u"c2"_s));
        position.page = last->nextPage;
        QVERIFY(askedBy(blueskyClient(), account(), "notifications", position)
                    .endsWith(u"&cursor=c2"_s));
    }

    void aThreadThatIsGoneHasNoReplies()
    {
        HttpReply gone = example("error.400.NotFound.json");
        gone.status = 400;
        gone.url = QUrl(u"https://pds.example.social/xrpc/app.bsky.feed.getPostThread"_s);
        QCOMPARE(blueskyClient().reactionTo(gone, readAt).kind, Reaction::Kind::Read);
        ReadingPosition position;
        position.page = Turn::next(u"c2"_s, { post });
        const auto read = pageOf(blueskyClient(), account(), "notifications", gone, position);
        QVERIFY(read->comments.isEmpty());
        QCOMPARE(read->nextPage, Turn::afterDetails(u"c2"_s));
    }

    void aThreadIsReadOnceForEachNewAnswer()
    {
        ReadingPosition position;
        position.now = readAt;
        const auto first = pageOf(blueskyClient(), account(), "notifications",
                                  example("listNotifications.json"), position);
        position.memory = first->memory; // of a pass that broke off
        const auto sameOnceMore = pageOf(blueskyClient(), account(), "notifications",
                                         example("listNotifications.json"), position);
        QCOMPARE(sameOnceMore->nextPage, first->nextPage);
        position.memory = position.memory.value(memoryAtEnd).toObject();
        const auto again = pageOf(blueskyClient(), account(), "notifications",
                                  example("listNotifications.json"), position);
        QCOMPARE(again->nextPage, Turn::afterDetails(u"2026-11-20T10:30:01.000Z"_s));
        // Later pages of the first pass still count as new.
        position.page = Turn::afterDetails(u"c2"_s);
        const auto second = pageOf(blueskyClient(), account(), "notifications",
                                   example("listNotifications.json"), position);
        QVERIFY(Turn::fromText(second->nextPage).kind == Turn::Kind::Details);
        // A page that names itself as the next is the last.
        position.page = Turn::afterDetails(u"2026-11-20T10:30:01.000Z"_s);
        const auto self = pageOf(blueskyClient(), account(), "notifications",
                                 example("listNotifications.json"), position);
        QCOMPARE(self->nextPage, Turn::next({}, { post }));
    }

    void everyThreadWithNewsIsAskedFor()
    {
        QJsonArray items;
        for (int i = 0; i < 100; ++i) {
            const QJsonObject root{ { u"uri"_s,
                                      u"at://%1/app.bsky.feed.post/%2"_s.arg(did).arg(i) } };
            items.append(QJsonObject{
                { u"reason"_s, u"reply"_s },
                { u"indexedAt"_s, u"2026-11-20T10:00:00Z"_s },
                { u"uri"_s, u"at://did:plc:fan/app.bsky.feed.post/%1"_s.arg(i) },
                { u"record"_s,
                  QJsonObject{ { u"createdAt"_s, u"2026-11-20T10:00:00Z"_s },
                               { u"reply"_s,
                                 QJsonObject{ { u"root"_s, root }, { u"parent"_s, root } } } } } });
        }
        const auto read
            = page("notifications",
                   answer(QJsonDocument(QJsonObject{ { u"notifications"_s, items } }).toJson()));
        QCOMPARE(read->comments.size(), 100);
        QCOMPARE(Turn::fromText(read->nextPage).ids.size(), 100);
    }

    void putsOurAnswersIntoTheirThread()
    {
        QByteArray feed
            = R"({"feed":[{"post":{"uri":"at:\/\/OWN/app.bsky.feed.post/3kown","cid":"c",
            "author":{"did":"OWN","handle":"maker.example.social"},
            "record":{"createdAt":"2026-11-20T11:05:00Z","text":"Thanks!",
                "reply":{"root":{"uri":"ROOT","cid":"r"},"parent":{"uri":"PARENT","cid":"p"}}}}}]})";
        feed.replace("OWN", did.toUtf8()).replace("ROOT", post.toUtf8());
        feed.replace("PARENT", reply.toUtf8());
        const auto read = page("feed", answer(feed));
        QVERIFY(read->contents.isEmpty());
        QCOMPARE(read->comments.size(), 1);
        QVERIFY(read->comments.first().isOwn);
        QCOMPARE(read->comments.first().parentExternalId, reply);
        QCOMPARE(read->comments.first().contentExternalId, post);
    }

    void leavesOutOneBrokenPost()
    {
        QByteArray feed = R"({"feed":[7,
            {"post":{"author":{"did":"OWN"},"uri":"at:\/\/x","record":{}}},
            {"post":{"author":{"did":"OWN"},"uri":"at:\/\/y","indexedAt":"2026-11-01T00:00:00Z",
                "embed":{"$type":"app.bsky.embed.hologram#view"},"record":{"text":3}}}]})";
        const auto read = page("feed", answer(feed.replace("OWN", did.toUtf8())));
        QVERIFY(read);
        QCOMPARE(read->skipped, 2);
        QCOMPARE(read->contents.size(), 1);
        QCOMPARE(read->contents.first().type, ContentType::Post); // of a kind that is new to us
        QVERIFY(read->metrics.isEmpty()); // absent is not 0
    }

    void refusesWhatIsNoAnswer()
    {
        for (const char *reading : { "profile", "feed", "posts", "notifications" }) {
            for (const char *body : { "", "[]", "{}", "<html>", "{\"feed\":{}}" }) {
                const auto read = page(reading, answer(body));
                QVERIFY2(!read, reading);
                QCOMPARE(read.error().code, Error::Code::InvalidData);
            }
        }
        QVERIFY(page("feed", answer({}, 304)));
    }

    void reacts_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("status");
        QTest::addColumn<Reaction::Kind>("kind");
        using K = Reaction::Kind;
        QTest::newRow("read") << u"getProfile.json"_s << 200 << K::Read;
        QTest::newRow("expired") << u"error.400.ExpiredToken.json"_s << 400 << K::RefreshToken;
        QTest::newRow("invalid") << u"error.400.InvalidToken.json"_s << 400 << K::SignInAgain;
        QTest::newRow("request") << u"error.400.InvalidRequest.json"_s << 400 << K::Fail;
        QTest::newRow("gone") << u"error.400.NotFound.json"_s << 400 << K::Gone;
        QTest::newRow("auth") << u"error.401.AuthenticationRequired.json"_s << 401
                              << K::SignInAgain;
        QTest::newRow("limit") << u"error.429.RateLimitExceeded.json"_s << 429 << K::WaitUntil;
        QTest::newRow("down") << u"none"_s << 502 << K::TryLater;
        QTest::newRow("not modified") << u"none"_s << 304 << K::Read;
    }
    void reacts()
    {
        QFETCH(const QString, name);
        QFETCH(const int, status);
        QFETCH(const Reaction::Kind, kind);
        const HttpReply reply = answer(Creator::example(u"bluesky/"_s + name), status);
        QCOMPARE(blueskyClient().reactionTo(reply, readAt).kind, kind);
    }

    void waitsAsLongAsItIsTold()
    {
        const HttpReply limited = withHeaders(example("error.429.RateLimitExceeded.json", 429),
                                              u"bluesky/headers.429.json"_s);
        QCOMPARE(blueskyClient().reactionTo(limited, readAt).until, readAt.addSecs(37));
        HttpReply other = limited;
        other.headers = { { "RateLimit-Reset", "1795500000" } };
        QCOMPARE(blueskyClient().reactionTo(other, readAt).until,
                 QDateTime::fromSecsSinceEpoch(1795500000, Qt::UTC));
    }

    void noticesAClosedAccount()
    {
        HttpReply closed = answer(R"({"did":"did:plc:a","active":false,"status":"suspended"})");
        closed.url = QUrl(u"https://a/xrpc/com.atproto.server.getSession"_s);
        const Reaction reaction = blueskyClient().reactionTo(closed, readAt);
        QCOMPARE(reaction.kind, Reaction::Kind::SignInAgain);
        QVERIFY(!reaction.message.isEmpty());
    }

    void writesOneReplyHoweverOftenItIsSent()
    {
        const auto read = page("notifications", example("listNotifications.json"));
        const RemoteComment comment = read->comments.first();
        const QByteArray key = "019aa5d1-3f00-7000-8000-000000000001";
        const auto request = blueskyClient().replyRequest(account(), comment, u"Danke"_s, key);
        QVERIFY(request);
        QCOMPARE(request, blueskyClient().replyRequest(account(), comment, u"Danke"_s, key));
        QCOMPARE(request->url.path(), u"/xrpc/com.atproto.repo.putRecord"_s);
        const QJsonObject body = QJsonDocument::fromJson(request->body).object();
        QCOMPARE(body[u"repo"].toString(), did);
        const QString rkey = body[u"rkey"].toString();
        QVERIFY(QRegularExpression(u"^[234567a-j][234567a-z]{12}$"_s).match(rkey).hasMatch());
        const QJsonObject record = body[u"record"].toObject();
        QCOMPARE(record[u"text"].toString(), u"Danke"_s);
        QCOMPARE(
            record[u"createdAt"].toString(),
            QDateTime::fromMSecsSinceEpoch(0x019aa5d13f00, Qt::UTC).toString(Qt::ISODateWithMs));
        const QJsonObject refs = record[u"reply"].toObject();
        QCOMPARE(refs[u"parent"][u"uri"].toString(), reply);
        QCOMPARE(refs[u"parent"][u"cid"].toString(), u"bafyreisample3kreply000001"_s);
        QCOMPARE(refs[u"root"][u"uri"].toString(), post);
        QCOMPARE(refs[u"root"][u"cid"].toString(), u"bafyreisample3kaaaaaaaaa22"_s);
        const auto other = blueskyClient().replyRequest(account(), comment, u"Danke"_s, "other");
        QVERIFY(QJsonDocument::fromJson(other->body)[u"rkey"].toString() != rkey);

        RemoteComment unknown = comment;
        unknown.metadata = {};
        QVERIFY(!blueskyClient().replyRequest(account(), unknown, u"x"_s, key));
    }

    void laterKeysSortLater()
    {
        QVERIFY(Bluesky::recordKey(readAt, "a") < Bluesky::recordKey(readAt.addSecs(1), "a"));
        QVERIFY(Bluesky::recordKey(readAt, "a") != Bluesky::recordKey(readAt, "b"));
    }

    void saysThatThereIsNoMoney()
    {
        const auto missing = blueskyClient().notOffered(account());
        QCOMPARE(missing.first().subject, ReadingSubject::Earnings);
        QVERIFY(!missing.first().why.isEmpty());
        QCOMPARE(findPlatform(u"bluesky"_s), &blueskyClient());
    }
};

QTEST_GUILESS_MAIN(tst_BlueskyClient)
#include "tst_blueskyclient.moc"
