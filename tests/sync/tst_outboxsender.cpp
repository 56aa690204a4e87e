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
        QCOMPARE(f.outbox.ofThread(f.comment)->size(), 1);

        f.send();
        f.send();

        QCOMPARE(f.stateOf(item), OutboxState::Sent);
        QCOMPARE(f.sender.addresses(), QStringList{ u"/reply"_s });
        QCOMPARE(f.sender.asked[0].body, QByteArray("thank you"));
        QCOMPARE((*f.comments.find(f.comment))->state, CommentState::Resolved);
        QVERIFY(f.outbox.ofThread(f.comment)->isEmpty());
        // It is shown as sent until it comes back.
        QCOMPARE(f.outbox.ofThread(f.comment, f.clock.now.addDays(-7))->size(), 1);
        QVERIFY(f.outbox.ofThread(f.comment, f.clock.now.addDays(1))->isEmpty());
        RemotePage page;
        RemoteComment own = f.aComment(u"c9"_s, u"@minseo thank you"_s);
        own.parentExternalId = u"c1"_s;
        own.isOwn = true;
        own.publishedAt = f.clock.now;
        page.comments = { own };
        QVERIFY(f.put(page));
        QVERIFY(f.outbox.ofThread(f.comment, f.clock.now.addDays(-7))->isEmpty());
        QCOMPARE((*f.outbox.find(item.id))->attempts, 1);
    }

    void aThreadIsAskedAboutAsAWhole()
    {
        Fixture f;
        RemotePage page;
        RemoteComment below = f.aComment(u"c2"_s, u"and?"_s);
        below.parentExternalId = u"c1"_s;
        page.comments = { below };
        QVERIFY(f.put(page));
        const QList<Comment> thread = *f.comments.thread(f.comment);
        QCOMPARE(thread.size(), 2);
        OutboxSender sender(f.services(), f.outbox, f.comments);
        const auto may = sender.canAnswer(thread);
        QCOMPARE(may.size(), 2);
        QCOMPARE(may.value(f.comment), AccountDesk::CanDo::ReplyAndHide);
        QVERIFY(sender.canAnswer({}).isEmpty());
        for (const Comment &comment : thread) {
            const auto alone = f.comments.remote(comment.id);
            const RemoteComment together = f.comments.remotesOf(thread)->value(comment.id);
            QCOMPARE(together.parentExternalId, (*alone)->parentExternalId);
            QCOMPARE(together.externalId, (*alone)->externalId);
        }
        const OutboxItem item = *await(f.outbox.add(thread.last().id, OutboxKind::Reply, u"x"_s));
        QCOMPARE(f.outbox.ofThread(f.comment)->constFirst().id, item.id);
    }

    void thePlatformGetsItsOwnNamesAndNotesBack()
    {
        Fixture f;
        RemotePage page;
        page.contents = { f.aContent(u"p1"_s, u"One"_s) };
        RemoteComment answer = f.aComment(u"c2"_s, u"me too"_s, u"p1"_s);
        answer.parentExternalId = u"c1"_s;
        answer.metadata = { { u"cid"_s, u"bafy1"_s } };
        page.comments = { answer };
        QVERIFY(f.put(page));
        f.comment = CommentId(NaturalKey::comment({ "fake", "acct_1" }, "c2"));
        const OutboxItem item = f.queued();

        f.send();

        QCOMPARE(f.stateOf(item), OutboxState::Sent);
        const QMap<QByteArray, QByteArray> told{
            { "X-Comment", "c2" }, { "X-About", "p1" }, { "X-Parent", "c1" }, { "X-Cid", "bafy1" }
        };
        for (const auto &[name, value] : f.sender.asked[0].headers) {
            if (name.startsWith("X-"))
                QCOMPARE(value, told.value(name));
        }
        QVERIFY(
            f.sender.asked[0].headers.contains(QPair<QByteArray, QByteArray>("X-Cid", "bafy1")));
    }

    void theKeyOfAnAttemptTellsWhenItWasWritten()
    {
        Fixture f;
        const OutboxItem item = f.queued();
        const std::optional<Uuid> key = Uuid::fromText(QString::fromLatin1(item.idempotencyKey));
        QVERIFY(key);
        QCOMPARE(key->version(), 7);
        QVERIFY(f.queued().idempotencyKey != item.idempotencyKey);
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
        QCOMPARE(f.stateOf(item), OutboxState::Unknown);
        f.sender.answer = [](const HttpRequest &) { return FakeSender::json("{}"); };
        f.send();
        QCOMPARE(f.stateOf(item), OutboxState::Sent);
        QCOMPARE(f.sender.asked.size(), 2);
        QVERIFY(f.sender.asked[0].headers.contains(
            QPair<QByteArray, QByteArray>("Idempotency-Key", item.idempotencyKey)));
        QVERIFY(f.sender.asked[1].headers.contains(
            QPair<QByteArray, QByteArray>("Idempotency-Key", item.idempotencyKey)));
    }

    void whatMayBeRepeatedIsAsSoonAsAPlatformIsReached_data()
    {
        QTest::addColumn<bool>("isIdempotent");
        QTest::addColumn<OutboxState>("expected");
        QTest::newRow("the platform cannot tell") << false << OutboxState::Unknown;
        QTest::newRow("the platform knows the key") << true << OutboxState::Sent;
    }

    void whatMayBeRepeatedIsAsSoonAsAPlatformIsReached()
    {
        QFETCH(bool, isIdempotent);
        QFETCH(OutboxState, expected);
        Fixture f;
        f.platform.isIdempotent = isIdempotent;
        const OutboxItem item = f.queued();
        f.sender.answer = [](const HttpRequest &) { return FakeSender::noNetwork(); };
        OutboxSender sender(f.services(), f.outbox, f.comments); // whose timer waits for minutes
        QSignalSpy idle(&sender, &OutboxSender::idle);
        sender.recover();
        QTRY_VERIFY_WITH_TIMEOUT(!idle.isEmpty(), 30'000);
        QCOMPARE(f.stateOf(item), OutboxState::Unknown);
        f.sender.answer = [](const HttpRequest &) { return FakeSender::json("{}"); };
        idle.clear();

        sender.noteOnline();

        QTRY_VERIFY_WITH_TIMEOUT(!idle.isEmpty(), 30'000);
        QCOMPARE(f.stateOf(item), expected);
    }

    void whatWasRefusedHereWasNotSent_data()
    {
        QTest::addColumn<Error::Code>("code");
        QTest::newRow("asked too often") << Error::Code::RateLimited;
        QTest::newRow("no way there") << Error::Code::Unreachable;
    }

    void whatWasRefusedHereWasNotSent()
    {
        QFETCH(const Error::Code, code);
        Fixture f;
        const OutboxItem item = f.queued();
        f.sender.answer = [code](const HttpRequest &) -> Result<HttpReply> {
            return failure(code, u"not now"_s);
        };
        f.send();
        QCOMPARE(f.stateOf(item), OutboxState::Queued);
    }

    void whomToBelieveIsReadOnlyForWhatIsSent()
    {
        Fixture f;
        f.platform.isIdempotent = true;
        QFile file(f.dir.filePath(u"ca.pem"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("PEM");
        file.close();
        QVERIFY(await(f.accounts.change(f.account.id, [&](SocialAccount &account) {
            account.settings.insert(u"ca_file"_s, file.fileName());
        })));
        const OutboxItem item = f.queued();
        QVERIFY(*await(f.outbox.move(item.id, OutboxState::Queued, OutboxState::Sending)));
        int believed = 0;
        SyncServices services = f.services();
        services.believe = [&believed](const QString &, const QByteArray &) {
            ++believed;
            return Status();
        };
        OutboxSender sender(services, f.outbox, f.comments);

        sender.recover(); // it is looked at before it is repeated

        QTRY_COMPARE_WITH_TIMEOUT(f.stateOf(item), OutboxState::Sent, 30'000);
        QCOMPARE(believed, 1);
    }

    void aKeyThatThePlatformForgetsIsNotUsedAgain()
    {
        Fixture f;
        f.platform.isIdempotent = true;
        const OutboxItem item = f.queued();
        f.sender.answer = [](const HttpRequest &) { return FakeSender::noNetwork(); };
        OutboxSender sender(f.services(), f.outbox, f.comments);
        sender.setRetryInterval(std::chrono::milliseconds(1));
        sender.recover();
        QTRY_VERIFY_WITH_TIMEOUT(f.sender.asked.size() >= 3, 30'000); // by itself

        f.clock.now = f.clock.now.addSecs(51 * 60);

        QTRY_COMPARE_WITH_TIMEOUT(f.stateOf(item), OutboxState::Unknown, 30'000);
        const qsizetype asked = f.sender.asked.size();
        f.send();
        QCOMPARE(f.stateOf(item), OutboxState::Unknown);
        QVERIFY(f.sender.asked.size() <= asked + 1);
    }

    void nothingLeavesWhileAnybodyHoldsIt()
    {
        Fixture f;
        const OutboxItem item = f.queued();
        OutboxSender sender(f.services(), f.outbox, f.comments);
        sender.hold(OutboxSender::Hold::ByPerson);
        sender.hold(OutboxSender::Hold::ByRights);
        QSignalSpy idle(&sender, &OutboxSender::idle);
        sender.recover();
        QTRY_VERIFY(!idle.isEmpty());
        sender.sendQueued();
        sender.release(OutboxSender::Hold::ByPerson);
        QVERIFY(f.sender.asked.isEmpty());
        QCOMPARE(f.stateOf(item), OutboxState::Queued);
        sender.release(OutboxSender::Hold::ByRights);
        QTRY_COMPARE(f.stateOf(item), OutboxState::Sent);
    }

    void aLockedKeychainHoldsItBack()
    {
        Fixture f;
        const OutboxItem item = f.queued();
        f.tokens.current = failure(Error::Code::Keychain, u"locked"_s);
        f.send();
        QCOMPARE(f.stateOf(item), OutboxState::Queued);
        f.tokens.current = FakeTokens::tokensOf("access-1");
        f.send();
        QCOMPARE(f.stateOf(item), OutboxState::Sent);
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
        QCOMPARE(f.outbox.ofThread(f.comment)->constFirst().error, u"refused"_s);
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
        QCOMPARE(f.outbox.ofThread(f.comment)->size(), 1);
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
