#include "domain/naturalkey.h"
#include "storage/commentrepository.h"
#include "storage/outboxrepository.h"
#include "sync/outboxsender.h"
#include "syncworld.h"

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

struct Fixture : SyncWorld
{
    CommentRepository comments{ *database };
    OutboxRepository outbox{ *database };
    CommentId comment{ NaturalKey::comment({ "fake", "acct_1" }, "c1") };

    Fixture()
    {
        RemotePage page;
        page.comments = { aComment(u"c1"_s, u"hello?"_s) };
        if (!put(page))
            qFatal("no comment");
        sender.answer = [](const HttpRequest &) { return FakeSender::json("{}"); };
    }
    OutboxItem queued(OutboxKind kind = OutboxKind::Reply)
    {
        return *await(outbox.add(comment, kind, u" thank you "_s));
    }
    /// Sends until nothing is left to do, with a sender as after a start of the program.
    void send()
    {
        OutboxSender one(services(), outbox, comments);
        QSignalSpy idle(&one, &OutboxSender::idle);
        one.recover();
        if (idle.isEmpty() && !idle.wait(10'000))
            qFatal("the outbox does not come to rest");
    }
    OutboxState stateOf(const OutboxItem &item) { return (*outbox.find(item.id))->state; }
};

} // namespace

class tst_OutboxSender final : public QObject
{
    Q_OBJECT

private slots:
    void aReplyIsSentOnceAndTheCommentIsDone()
    {
        Fixture f;
        const OutboxItem item = f.queued();
        QCOMPARE(item.text, u"thank you"_s);
        QCOMPARE(f.outbox.of(f.comment)->size(), 1);

        f.send();
        f.send();

        QCOMPARE(f.stateOf(item), OutboxState::Sent);
        QCOMPARE(f.sender.addresses(), QStringList{ u"/reply"_s });
        QCOMPARE(f.sender.asked[0].body, QByteArray("thank you"));
        QCOMPARE((*f.comments.find(f.comment))->state, CommentState::Resolved);
        QVERIFY(f.outbox.of(f.comment)->isEmpty());
        QCOMPARE((*f.outbox.find(item.id))->attempts, 1);
    }

    void aReplyHandsBackWhatThePlatformSaidOfTheComment()
    {
        Fixture f;
        RemotePage page;
        page.comments = { f.aComment(u"c1"_s, u"hello?"_s) };
        for (const QString &version : { u"1"_s, u"2"_s, QString() }) {
            page.comments[0].metadata = {};
            if (!version.isEmpty())
                page.comments[0].metadata.insert(u"version"_s, version);
            QVERIFY(f.put(page));
        }
        (void)f.queued();

        f.send();

        QVERIFY(
            f.sender.asked[0].headers.contains(QPair<QByteArray, QByteArray>("X-Version", "2")));
    }

    void itIsMarkedBeforeItLeaves()
    {
        Fixture f;
        const OutboxItem item = f.queued();
        auto seen = OutboxState::Queued;
        f.sender.answer = [&](const HttpRequest &) {
            seen = f.stateOf(item);
            return FakeSender::json("{}");
        };
        f.send();
        QCOMPARE(seen, OutboxState::Sending);
    }

    void aCutLineLeavesItUnknownAndNobodyRepeatsIt()
    {
        Fixture f;
        const OutboxItem item = f.queued();
        f.sender.answer = [](const HttpRequest &) { return FakeSender::noNetwork(); };
        f.send();
        QCOMPARE(f.stateOf(item), OutboxState::Unknown);
        f.sender.answer = [](const HttpRequest &) { return FakeSender::json("{}"); };
        f.send();
        QCOMPARE(f.sender.asked.size(), 1);
        // Only the person can.
        OutboxSender sender(f.services(), f.outbox, f.comments);
        sender.sendAgain(item.id);
        QTRY_COMPARE(f.stateOf(item), OutboxState::Sent);
        QCOMPARE(f.sender.asked.size(), 2);
    }

    void whereThePlatformKnowsTheKeyItIsRepeatedUnderTheSameOne()
    {
        Fixture f;
        f.platform.isIdempotent = true;
        const OutboxItem item = f.queued();
        f.sender.answer = [](const HttpRequest &) { return FakeSender::noNetwork(); };
        f.send();
        QCOMPARE(f.stateOf(item), OutboxState::Queued);
        f.sender.answer = [](const HttpRequest &) { return FakeSender::json("{}"); };
        f.send();
        QCOMPARE(f.stateOf(item), OutboxState::Sent);
        QCOMPARE(f.sender.asked.size(), 2);
        QVERIFY(f.sender.asked[0].headers.contains(
            QPair<QByteArray, QByteArray>("Idempotency-Key", item.idempotencyKey)));
        QVERIFY(f.sender.asked[1].headers.contains(
            QPair<QByteArray, QByteArray>("Idempotency-Key", item.idempotencyKey)));
    }

    void aCrashWhileSendingIsNotSentTwice_data()
    {
        QTest::addColumn<bool>("isIdempotent");
        QTest::addColumn<OutboxState>("expected");
        QTest::addColumn<int>("sent");
        QTest::newRow("the platform cannot tell") << false << OutboxState::Unknown << 0;
        QTest::newRow("the platform knows the key") << true << OutboxState::Sent << 1;
    }

    void aCrashWhileSendingIsNotSentTwice()
    {
        QFETCH(bool, isIdempotent);
        QFETCH(OutboxState, expected);
        QFETCH(int, sent);
        Fixture f;
        f.platform.isIdempotent = isIdempotent;
        const OutboxItem item = f.queued();
        QVERIFY(*await(f.outbox.move(item.id, OutboxState::Queued, OutboxState::Sending)));

        f.send();

        QTRY_COMPARE(f.stateOf(item), expected);
        QCOMPARE(f.sender.asked.size(), sent);
    }

    void withoutANetworkNothingIsEvenTried()
    {
        Fixture f;
        const OutboxItem item = f.queued();
        f.tokens.current = failure(Error::Code::Network, u"no network"_s);
        OutboxSender sender(f.services(), f.outbox, f.comments);
        sender.setRetryInterval(std::chrono::milliseconds(1));
        sender.recover();
        QVERIFY(QTest::qWaitFor([&] { return f.stateOf(item) == OutboxState::Queued; }));
        QVERIFY(f.sender.asked.isEmpty());
        f.tokens.current = FakeTokens::tokensOf("access-1");
        QTRY_COMPARE(f.stateOf(item), OutboxState::Sent);
        QCOMPARE(f.sender.asked.size(), 1);
    }

    void aRefusedTokenIsRenewedOnce()
    {
        Fixture f;
        const OutboxItem item = f.queued();
        f.sender.answer = [&](const HttpRequest &) {
            return f.sender.asked.size() == 1 ? FakeSender::status(401) : FakeSender::json("{}");
        };
        f.send();
        QCOMPARE(f.stateOf(item), OutboxState::Sent);
        QCOMPARE(f.tokens.renewals, 1);
        QCOMPARE((*f.outbox.find(item.id))->attempts, 1);
    }

    void whatThePlatformRefusesSaysWhy()
    {
        Fixture f;
        const OutboxItem item = f.queued();
        f.sender.answer = [](const HttpRequest &) { return FakeSender::status(400); };
        f.send();
        QCOMPARE(f.stateOf(item), OutboxState::Failed);
        QCOMPARE(f.outbox.of(f.comment)->constFirst().error, u"refused"_s);
        QCOMPARE((*f.comments.find(f.comment))->state, CommentState::Unread);
    }

    void aCommentThatIsGoneIsNotAnswered()
    {
        Fixture f;
        const OutboxItem item = f.queued();
        f.run("UPDATE comments SET deleted_at = 1");
        f.send();
        QCOMPARE(f.stateOf(item), OutboxState::Failed);
        QVERIFY(f.sender.asked.isEmpty());
    }

    void hidingChangesTheCommentOnceItIsDone()
    {
        Fixture f;
        f.queued(OutboxKind::Hide);
        const OutboxItem show = f.queued(OutboxKind::Show); // takes the other's place
        QCOMPARE(f.outbox.of(f.comment)->size(), 1);
        QVERIFY(await(f.outbox.discard(show.id)));
        const OutboxItem hide = f.queued(OutboxKind::Hide);

        f.send();

        QCOMPARE(f.stateOf(hide), OutboxState::Sent);
        QVERIFY((*f.comments.find(f.comment))->isHidden);
        QCOMPARE((*f.comments.find(f.comment))->state, CommentState::Unread);
    }

    void whatWasSentOrIsUnderWayCannotBeSentAgain()
    {
        Fixture f;
        const OutboxItem item = f.queued();
        f.send();
        OutboxSender sender(f.services(), f.outbox, f.comments);
        sender.sendAgain(item.id);
        f.run("UPDATE outbox SET state = 'sending'");
        sender.sendAgain(item.id);
        f.database->writer().waitForDone();
        QCOMPARE(f.stateOf(item), OutboxState::Sending);
        QCOMPARE(f.sender.asked.size(), 1);
    }

    void whatWasSentCannotBeDiscarded()
    {
        Fixture f;
        const OutboxItem item = f.queued();
        f.send();
        QCOMPARE(await(f.outbox.discard(item.id)).error().code, Error::Code::Conflict);
    }

    void anEmptyReplyIsRefused()
    {
        Fixture f;
        QCOMPARE(await(f.outbox.add(f.comment, OutboxKind::Reply, u" "_s)).error().code,
                 Error::Code::InvalidData);
        QCOMPARE(
            await(f.outbox.add(CommentId(Uuid::v7(1)), OutboxKind::Reply, u"a"_s)).error().code,
            Error::Code::NotFound);
    }
};

QTEST_GUILESS_MAIN(tst_OutboxSender)
#include "tst_outboxsender.moc"
