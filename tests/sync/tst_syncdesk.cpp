#include "domain/naturalkey.h"
#include "storage/channelrepository.h"
#include "storage/commentrepository.h"
#include "storage/outboxrepository.h"
#include "sync/connector.h"
#include "sync/outboxsender.h"
#include "sync/syncdesk.h"
#include "syncworld.h"

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

/// The desk over real parts and a scripted platform.
struct Fixture : SyncWorld
{
    CommentRepository comments{ *database };
    OutboxRepository outbox{ *database };
    SyncEngine engine{ services() };
    Connector connector{ services(), {} };
    OutboxSender outboxSender{ services(), outbox, comments };
    std::optional<SyncDesk::Owner> owner{ { channel.userId, channel.id } };
    SyncDesk desk{ services(), { engine, connector, outboxSender, outbox, comments }, [this] {
                      return owner;
                  } };

    ~Fixture() { database->writer().waitForDone(); }

    using SyncFixture::run;
    RunReport run()
    {
        QSignalSpy ended(&desk, &AccountDesk::runEnded);
        desk.syncNow(account.id);
        if (ended.isEmpty() && !ended.wait(20'000))
            qFatal("the run does not end");
        return ended.constFirst().constFirst().value<RunReport>();
    }
    ConnectWish wish(const char *secret)
    {
        ConnectWish wish;
        wish.platform = u"fake"_s;
        wish.name = u"raon"_s;
        wish.secret = secret;
        return wish;
    }
};

} // namespace

class tst_SyncDesk final : public QObject
{
    Q_OBJECT

private slots:
    void connectsAndFetchesAtOnce()
    {
        Fixture f;
        f.run("DELETE FROM social_accounts");
        QSignalSpy started(&f.desk, &AccountDesk::runStarted);
        QSignalSpy ended(&f.desk, &AccountDesk::runEnded);

        const Result<ConnectAnswer> answer = await(f.desk.connectAccount(f.wish("good")));

        QVERIFY(answer);
        QCOMPARE(answer->account->profileId, std::optional(f.channel.id));
        QTRY_COMPARE(started.size(), 1);
        QTRY_COMPARE(ended.size(), 1);
        QVERIFY(ended.first().first().value<RunReport>().isFirst);
    }

    void needsAChannelFirst()
    {
        Fixture f;
        f.owner.reset();
        const Result<ConnectAnswer> answer = await(f.desk.connectAccount(f.wish("good")));
        QCOMPARE(answer.error().code, Error::Code::NotFound);
        QVERIFY(f.sender.addresses().isEmpty());
    }

    void tellsTheLastRunsAsTheyWere()
    {
        Fixture f;
        const RunReport first = f.run();
        f.clock.now = f.clock.now.addSecs(60);
        const RunReport second = f.run();

        const QList<RunReport> runs = f.desk.lastRuns(f.account.id, 5);

        QCOMPARE(runs.size(), 2);
        QCOMPARE(runs.at(1).added, first.added);
        QVERIFY(first.added > 0);
        QVERIFY(runs.at(1).isFirst);
        QCOMPARE(runs.at(1).lines, first.lines);
        QCOMPARE(runs.at(0).outcome, second.outcome);
        QVERIFY(!runs.at(0).isFirst);
        QCOMPARE(f.desk.lastRuns(f.account.id, 1).size(), 1);
    }

    void disconnectingForgetsTheTokensAndKeepsTheData()
    {
        Fixture f;
        QVERIFY(f.run().added > 0);
        f.tokens.entries.insert(f.account.keychainEntry, FakeTokens::tokensOf("x"));
        const qint64 contents = f.number("SELECT count(*) FROM contents");

        QVERIFY(await(f.desk.disconnectAccount(f.account.id, AccountDesk::Data::Keep)));

        QVERIFY(f.tokens.entries.isEmpty()); // by then: the program may end now
        QCOMPARE(f.tokens.renewals, 0);
        QCOMPARE(f.number("SELECT count(*) FROM contents WHERE deleted_at IS NULL"), contents);
        QCOMPARE(f.stored().state, AccountState::Disconnected);
    }

    void purgingTakesWhatCameFromIt()
    {
        Fixture f;
        QVERIFY(f.run().added > 0);
        QVERIFY(await(f.desk.disconnectAccount(f.account.id, AccountDesk::Data::Purge)));
        QCOMPARE(f.number("SELECT count(*) FROM contents"), 0);
        QCOMPARE(f.number("SELECT count(*) FROM earnings"), 0);
        QCOMPARE(f.number("SELECT count(*) FROM comments"), 0);
    }

    void anAnswerGoesThroughTheOutbox()
    {
        Fixture f;
        QVERIFY(f.run().added > 0);
        const CommentId comment(NaturalKey::comment({ "fake", "acct_1" }, "c1"));
        QSignalSpy changed(&f.desk, &AccountDesk::outboxChanged);
        f.sender.answer = [](const HttpRequest &) { return FakeSender::json("{}"); };

        QVERIFY(await(f.desk.reply(comment, u"thank you"_s)));

        QTRY_COMPARE(f.desk.outboxOf(comment).constFirst().state, OutboxState::Sent);
        QVERIFY(!changed.isEmpty());
        QCOMPARE(f.desk.outboxOf(comment).constFirst().text, u"thank you"_s);
        QVERIFY(!await(f.desk.reply(CommentId(Uuid::v7(1)), u"nobody"_s)));
    }

    void aPauseHoldsRunsBack()
    {
        Fixture f;
        QSignalSpy paused(&f.desk, &AccountDesk::pausedChanged);
        f.desk.pauseAll();
        QCOMPARE(paused.size(), 1);
        QVERIFY(f.desk.isPaused());
        f.outboxSender.sendQueued();
        QSignalSpy ended(&f.desk, &AccountDesk::runEnded);
        f.desk.syncAll();
        f.desk.resumeAll();
        QTRY_COMPARE(ended.size(), 1);
        QVERIFY(!f.desk.isPaused());
    }

    void saysOnceThatTheKeychainChanged()
    {
        Fixture f;
        QSignalSpy changed(&f.desk, &AccountDesk::keepingChanged);
        f.desk.setKeeping(AccountDesk::Keeping::Locked);
        f.desk.setKeeping(AccountDesk::Keeping::Locked);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(f.desk.keeping(), AccountDesk::Keeping::Locked);
    }

    void offersEveryPlatformInWords()
    {
        Fixture f;
        const QList<PlatformOffer> offers = f.desk.offers();
        QVERIFY(offers.size() >= 10);
        for (const PlatformOffer &offer : offers) {
            QVERIFY2(offer.name.at(0).isUpper(), qUtf8Printable(offer.platform));
            QVERIFY2(!offer.reads.isEmpty(), qUtf8Printable(offer.platform));
            QVERIFY(offer.platform != u"ecb"_s);
            for (const PlatformOffer::Scope &scope : offer.scopes) {
                // A sentence, not the platform's own word.
                QVERIFY2(scope.what.contains(u' '), qUtf8Printable(scope.id));
            }
            if (!offer.scopes.isEmpty())
                QVERIFY(offer.scopes.constFirst().isNeeded);
        }
        const auto stripe = std::find_if(offers.begin(), offers.end(), [](const auto &offer) {
            return offer.platform == u"stripe"_s;
        });
        QVERIFY(stripe != offers.end());
        QCOMPARE(stripe->way, PlatformOffer::Way::Key);
        QVERIFY(stripe->help.contains(u"restricted key"_s));
    }
};

QTEST_GUILESS_MAIN(tst_SyncDesk)
#include "tst_syncdesk.moc"
