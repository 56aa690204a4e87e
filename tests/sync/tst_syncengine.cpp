#include "core/job.h"
#include "sync/syncscheduler.h"
#include "syncworld.h"

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

using Outcome = RunReport::Outcome;

/// The bearer that each request carried.
QStringList bearers(const FakeSender &sender)
{
    QStringList list;
    for (const HttpRequest &request : sender.asked) {
        for (const auto &[name, value] : request.headers) {
            if (name == "Authorization")
                list.append(QString::fromLatin1(value.mid(7)));
        }
    }
    return list;
}

SocialAccount second(const SyncWorld &world, const QString &id)
{
    SocialAccount account = world.account;
    account.id = SocialAccountId();
    account.accountId = id;
    return account;
}

} // namespace

class tst_SyncEngine final : public QObject
{
    Q_OBJECT

private slots:
    void everyReadingIsAskedInItsOrder()
    {
        SyncWorld world;
        const RunReport report = world.sync();

        QCOMPARE(report.outcome, Outcome::Done);
        QCOMPARE(world.sender.addresses(),
                 (QStringList{ u"/profile"_s, u"/posts"_s, u"/posts?page=2"_s, u"/posts?page=3"_s,
                               u"/stats?ids=p1.p2"_s, u"/stats?ids=p3.p4"_s, u"/stats?ids=p5.p6"_s,
                               u"/comments"_s, u"/comments?page=b"_s,
                               u"/days?from=2026-11-13&to=2026-11-22"_s, u"/money"_s,
                               u"/money?page=m2"_s }));
        QVERIFY(report.isFirst);
        QCOMPARE(report.newComments, 0); // silent
        QCOMPARE(report.added, 6 + 6 + 3 + 2 + 2);
        QCOMPARE(world.rows("SELECT external_id, state FROM comments ORDER BY 1", 2),
                 (QStringList{ u"c1|unread"_s, u"c2|open"_s, u"c3|open"_s }));
        const SocialAccount account = world.stored();
        QCOMPARE(account.handle, u"Raon Camping"_s);
        QCOMPARE(account.settings.value(u"uploads"_s).toString(), u"UU"_s);
        QCOMPARE(account.state, AccountState::Connected);
        QCOMPARE(account.lastRunAt, world.clock.now);
        // A post of this morning: again in an hour.
        QVERIFY(account.nextRunAt >= world.clock.now.addSecs(3600));
        QVERIFY(account.nextRunAt < world.clock.now.addSecs(2 * 3600));
        const SyncRun run = world.store.runs(account.id, 1)->constFirst();
        QCOMPARE(run.outcome, u"done"_s);
        QVERIFY(run.detail.value(u"log"_s).toArray().size() >= 4);
    }

    void aRepeatAsksLittleAndWritesNothing()
    {
        SyncWorld world;
        world.sync();
        const QStringList before = world.tables();
        world.sender.asked.clear();
        world.clock.now = world.clock.now.addSecs(600);

        const RunReport report = world.sync();

        QCOMPARE(report.outcome, Outcome::Done);
        QCOMPARE(report.added + report.updated, 0);
        QVERIFY(!report.isFirst);
        QCOMPARE(world.tables(), before);
        // Newest posts end behind the first page that is known and old; no counter is due.
        QCOMPARE(world.sender.addresses(),
                 (QStringList{ u"/profile"_s, u"/posts"_s, u"/posts?page=2"_s, u"/comments"_s,
                               u"/comments?page=b"_s, u"/days?from=2026-11-20&to=2026-11-22"_s,
                               u"/money"_s, u"/money?page=m2"_s }));
    }

    void anUnchangedFirstPageEndsTheReading()
    {
        SyncWorld world;
        world.platform.list
            = { fakeReading<postsPath>(ReadingSubject::Contents, Reading::Shape::Newest) };
        world.sender.answer = [](const HttpRequest &request) {
            for (const auto &[name, value] : request.headers) {
                if (name == "If-None-Match")
                    return FakeSender::status(value == "\"v1\"" ? 304 : 500);
            }
            return FakeSender::json("{'contents': [['p1', 'One', 0]]}", "\"v1\"");
        };
        world.sync();
        world.clock.now = world.clock.now.addSecs(600);

        QCOMPARE(world.sync().outcome, Outcome::Done);

        QCOMPARE(world.sender.asked.size(), 2);
        // The daily walk over everything asks without a condition.
        world.clock.now = world.clock.now.addDays(1);
        QCOMPARE(world.sync().outcome, Outcome::Done);
        QCOMPARE(world.sender.asked.size(), 3);
        QCOMPARE(world.stored().state, AccountState::Connected);
    }

    void aNewProgramGoesOnBehindTheLastPage()
    {
        SyncWorld reference;
        reference.sync();
        for (qsizetype stop = 1; stop < reference.sender.asked.size(); ++stop) {
            SyncWorld world;
            {
                // Gone in the middle, without an end.
                SyncEngine engine(world.services());
                engine.syncNow(world.account.id);
                QVERIFY(QTest::qWaitFor([&] { return world.sender.asked.size() >= stop; }, 30'000));
            }
            world.database->writer().waitForDone();
            SyncEngine engine(world.services());
            engine.recover();

            QCOMPARE(world.syncWith(engine).outcome, Outcome::Done);

            QCOMPARE(world.tables(), reference.tables());
            QStringList outcomes
                = world.rows("SELECT outcome FROM sync_runs ORDER BY started_at, id");
            QCOMPARE(outcomes.size(), 2);
            QVERIFY(outcomes.contains(u"interrupted"_s));
        }
    }

    void laterRunsTellOfNewComments()
    {
        SyncWorld world;
        world.sync();
        world.sender.answer = [](const HttpRequest &request) {
            return request.url.path() == u"/comments"_s
                ? FakeSender::json("{'comments': [['c9', 'new', 'p1', 0]]}")
                : SyncWorld::serve(request);
        };
        world.clock.now = world.clock.now.addSecs(3600);
        QCOMPARE(world.sync().newComments, 1);
    }

    void aSignInThatEndedIsRenewedOnce()
    {
        SyncWorld world;
        world.sender.answer = [&](const HttpRequest &request) {
            return bearers(world.sender).constLast() == u"access-1"_s
                    && world.sender.asked.size() > 3
                ? FakeSender::status(401)
                : SyncWorld::serve(request);
        };
        QCOMPARE(world.sync().outcome, Outcome::Done);
        QCOMPARE(world.tokens.renewals, 1);
        QCOMPARE(bearers(world.sender).count(u"access-1"_s), 4);
    }

    void aLongRunOutlivesManySignIns()
    {
        SyncWorld world;
        QStringList refused;
        world.sender.answer = [&](const HttpRequest &request) {
            // Every token does for three answers.
            const QString bearer = bearers(world.sender).constLast();
            if (bearers(world.sender).count(bearer) > 3) {
                world.tokens.renewed
                    = FakeTokens::tokensOf("access-" + QByteArray::number(refused.size() + 2));
                refused.append(bearer);
                return FakeSender::status(401);
            }
            return SyncWorld::serve(request);
        };
        QCOMPARE(world.sync().outcome, Outcome::Done);
        QCOMPARE(refused, (QStringList{ u"access-1"_s, u"access-2"_s, u"access-3"_s }));
    }

    void aSecondRefusalNeedsThePerson()
    {
        SyncWorld world;
        world.sync();
        world.sender.answer = [](const HttpRequest &) { return FakeSender::status(401); };
        const RunReport report = world.sync();

        QCOMPARE(report.outcome, Outcome::NeedsSignIn);
        QCOMPARE(world.tokens.renewals, 1);
        QCOMPARE(world.stored().state, AccountState::NeedsSignIn);
        QVERIFY(world.stored().nextRunAt.isNull());
        QVERIFY(!world.stored().message.isEmpty());
        QCOMPARE(world.number("SELECT count(*) FROM contents"), 6);
        // Nothing is asked until the person did.
        const qsizetype asked = world.sender.asked.size();
        SyncEngine engine(world.services());
        engine.syncNow(world.account.id);
        QVERIFY(!engine.isBusy(world.account.id));
        QCOMPARE(world.sender.asked.size(), asked);
    }

    void tokensThatAreGoneNeedThePerson()
    {
        SyncWorld world;
        world.tokens.current = failure(Error::Code::Unauthorized, u"Refused for good."_s);
        QCOMPARE(world.sync().outcome, Outcome::NeedsSignIn);
        QVERIFY(world.sender.asked.isEmpty());
        QCOMPARE(world.stored().message, u"Refused for good."_s);
    }

    void aLockedKeychainIsNoFaultOfTheAccount()
    {
        SyncWorld world;
        world.tokens.current = failure(Error::Code::Keychain, u"The keychain is locked."_s);
        SyncEngine engine(world.services());
        QCOMPARE(world.syncWith(engine).outcome, Outcome::Partial);
        QCOMPARE(world.stored().state, AccountState::Connected);
        QCOMPARE(world.stored().message, u"The keychain is locked."_s);
        world.tokens.current = FakeTokens::tokensOf("access-1");
        QSignalSpy ended(&engine, &SyncEngine::runEnded);

        engine.noteUnlocked();

        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(ended[0][0].value<RunReport>().outcome, Outcome::Done);
        QVERIFY(ended[0][0].value<RunReport>().isFirst);
        engine.noteUnlocked();
        QVERIFY(!engine.isBusy(world.account.id));
    }

    void aLimitIsWaitedForAndWhatCameStays()
    {
        SyncWorld world;
        world.sender.answer = [&](const HttpRequest &request) {
            if (request.url.path() != u"/stats"_s)
                return SyncWorld::serve(request);
            return FakeSender::tooMany("900");
        };
        const RunReport report = world.sync();

        QCOMPARE(report.outcome, Outcome::RateLimited);
        QCOMPARE(report.resumeAt, world.clock.now.addSecs(900));
        QCOMPARE(world.stored().state, AccountState::RateLimited);
        QVERIFY(world.stored().nextRunAt > world.clock.now.addSecs(900));
        QVERIFY(world.stored().nextRunAt <= world.clock.now.addSecs(961));
        QCOMPARE(world.number("SELECT count(*) FROM contents"), 6);
        QVERIFY(!world.sender.addresses().contains(u"/comments"_s));
    }

    void oneReadingThatFailsLeavesTheOthers()
    {
        SyncWorld world;
        world.sender.answer = [](const HttpRequest &request) {
            return request.url.path() == u"/comments"_s ? FakeSender::status(500)
                                                        : SyncWorld::serve(request);
        };
        const RunReport report = world.sync();

        QCOMPARE(report.outcome, Outcome::Partial);
        QCOMPARE(world.sender.addresses().count(u"/comments"_s), 5);
        QCOMPARE(world.number("SELECT count(*) FROM earnings"), 2);
        QCOMPARE(world.stored().state, AccountState::Connected);
        QVERIFY(report.lines.join(u'\n').contains(u"Comments"_s));
        QVERIFY(world.stored().nextRunAt < world.clock.now.addSecs(2 * 3600));
    }

    void aRunWithoutAnyAnswerFailed()
    {
        SyncWorld world;
        world.sender.answer = [](const HttpRequest &) { return FakeSender::status(400); };
        const RunReport report = world.sync();

        QCOMPARE(report.outcome, Outcome::Failed);
        QCOMPARE(world.stored().state, AccountState::Error);
        QCOMPARE(world.stored().message, u"refused"_s);
        // The next one is still the first.
        world.sender.answer = SyncWorld::serve;
        QVERIFY(world.sync().isFirst);
        QVERIFY(!world.sync().isFirst);
    }

    void aPageThatIsRefusedOnceIsReadByTheNextRun()
    {
        SyncWorld world;
        world.sender.answer = [](const HttpRequest &request) {
            return request.url.query() == u"page=2"_s ? FakeSender::json("{}", {}, 404)
                                                      : SyncWorld::serve(request);
        };
        QCOMPARE(world.sync().outcome, Outcome::Partial);
        QCOMPARE(world.number("SELECT count(*) FROM contents"), 2);
        world.sender.answer = SyncWorld::serve;
        world.sender.asked.clear();

        QCOMPARE(world.sync().outcome, Outcome::Done);

        QCOMPARE(world.sender.addresses().at(1), u"/posts?page=2"_s);
        QCOMPARE(world.number("SELECT count(*) FROM contents WHERE deleted_at IS NULL"), 6);
    }

    void whatIsNotOfferedIsToldOnceAndNotAskedAgain()
    {
        SyncWorld world;
        world.sender.answer = [](const HttpRequest &request) {
            return request.url.path() == u"/money"_s ? FakeSender::status(403)
                                                     : SyncWorld::serve(request);
        };
        QVERIFY(world.sync().lines.contains(u"Earnings: not allowed"_s));
        world.sender.asked.clear();

        const RunReport again = world.sync();

        QVERIFY(!again.lines.contains(u"Earnings: not allowed"_s));
        QVERIFY(!world.sender.addresses().contains(u"/money"_s));
        // After some days it may be.
        world.clock.now = world.clock.now.addDays(8);
        world.sender.answer = SyncWorld::serve;
        world.sync();
        QCOMPARE(world.number("SELECT count(*) FROM earnings"), 2);
    }

    void aLostPlaceIsLookedForOnce()
    {
        SyncWorld world;
        world.sender.answer = [](const HttpRequest &request) {
            return request.url.query() == u"page=2"_s ? FakeSender::status(410)
                                                      : SyncWorld::serve(request);
        };
        QCOMPARE(world.sync().outcome, Outcome::Partial);
        QCOMPARE(world.sender.addresses().count(u"/posts"_s), 2);
        QCOMPARE(world.sender.addresses().count(u"/posts?page=2"_s), 2);
    }

    void aContentThatIsGoneTwiceMovesToTheTrash_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QStringList>("trash");
        QTest::newRow("the platform says so") << QByteArray("{}") << QStringList{ u"p1"_s };
        QTest::newRow("something in between") << QByteArray("<html>") << QStringList();
    }

    void aContentThatIsGoneTwiceMovesToTheTrash()
    {
        QFETCH(QByteArray, body);
        QFETCH(QStringList, trash);
        SyncWorld world;
        world.platform.list[2].batch = 1;
        world.sender.answer = [&](const HttpRequest &request) {
            return request.url.query() == u"ids=p1"_s ? FakeSender::json(body.constData(), {}, 404)
                                                      : SyncWorld::serve(request);
        };
        const char *const gone = "SELECT external_id FROM contents WHERE deleted_at IS NOT NULL";
        QCOMPARE(world.sync().outcome, Outcome::Done);
        QCOMPARE(world.rows(gone), QStringList());
        // Lists that leave it out cannot bring it back.
        world.platform.list = { world.platform.list[0], world.platform.list[2] };
        world.clock.now = world.clock.now.addDays(1);
        QCOMPARE(world.sync().outcome, Outcome::Done);
        QCOMPARE(world.rows(gone), trash);
    }

    void aWalkADayFindsWhatIsMissing()
    {
        SyncWorld world;
        world.sync();
        world.sender.answer = [](const HttpRequest &request) {
            return request.url.query() == u"page=3"_s
                ? FakeSender::json("{'contents': [['p6', 'Six', -200]]}")
                : SyncWorld::serve(request);
        };
        for (int day = 0; day < 2; ++day) {
            QCOMPARE(world.number("SELECT count(*) FROM contents WHERE deleted_at IS NULL"), 6);
            world.clock.now = world.clock.now.addDays(1);
            QCOMPARE(world.sync().outcome, Outcome::Done);
        }
        QCOMPARE(world.rows("SELECT external_id FROM contents WHERE deleted_at IS NOT NULL"),
                 QStringList{ u"p5"_s });
    }

    void cancellingEndsItSoonAndKeepsWhatCame()
    {
        SyncWorld world;
        SyncEngine engine(world.services());
        QSignalSpy ended(&engine, &SyncEngine::runEnded);
        engine.syncNow(world.account.id);
        QVERIFY(QTest::qWaitFor([&] { return world.sender.asked.size() == 4; }, 30'000));
        world.sender.isSilent = true;
        QVERIFY(QTest::qWaitFor([&] { return world.sender.asked.size() == 5; }, 30'000));
        Job *run = engine.runOf(world.account.id);
        QVERIFY(run);
        QElapsedTimer time;
        time.start();

        engine.cancel(world.account.id);

        QVERIFY(QTest::qWaitFor([&] { return !ended.isEmpty(); }, 30'000));
        QVERIFY2(time.elapsed() < 200, qPrintable(QString::number(time.elapsed())));
        QCOMPARE(ended[0][0].value<RunReport>().outcome, Outcome::Cancelled);
        QCOMPARE(world.number("SELECT count(*) FROM contents"), 6);
        QCOMPARE(world.rows("SELECT outcome FROM sync_runs"), QStringList{ u"cancelled"_s });
        world.sender.isSilent = false;
        QCOMPARE(world.sync().outcome, Outcome::Done);
    }

    void withoutANetworkItSaysSoAndTriesAgain()
    {
        SyncWorld world;
        world.sender.answer = [](const HttpRequest &) { return FakeSender::noNetwork(); };
        SyncEngine engine(world.services());
        engine.setProbeInterval(std::chrono::milliseconds(1));
        QSignalSpy offline(&engine, &SyncEngine::offlineChanged);

        QCOMPARE(world.syncWith(engine).outcome, Outcome::Offline);

        QVERIFY(engine.isOffline());
        QCOMPARE(world.stored().state, AccountState::Connected);
        world.sender.answer = SyncWorld::serve;
        QVERIFY(QTest::qWaitFor([&] { return offline.size() == 2; }, 30'000));
        QVERIFY(!engine.isOffline());
        QCOMPARE(world.number("SELECT count(*) FROM contents"), 6);
    }

    void aFewRunAtOnceAndTheOthersInTurn()
    {
        SyncWorld world;
        world.platform.list
            = { fakeReading<postsPath>(ReadingSubject::Contents, Reading::Shape::Newest) };
        for (int i = 2; i <= 7; ++i)
            QVERIFY(await(world.accounts.add(second(world, u"acct_%1"_s.arg(i)))));
        world.sender.isSilent = true;
        SyncEngine engine(world.services());
        QSignalSpy started(&engine, &SyncEngine::runStarted);
        QSignalSpy ended(&engine, &SyncEngine::runEnded);

        engine.syncAll();
        engine.syncAll(); // whoever runs is not run twice

        QCOMPARE(started.size(), 4);
        QVERIFY(QTest::qWaitFor([&] { return world.sender.asked.size() == 4; }, 30'000));
        world.sender.isSilent = false;
        engine.cancel(started[0][0].value<SocialAccountId>()); // one that runs
        engine.pauseAll();
        QVERIFY(QTest::qWaitFor([&] { return ended.size() == 4; }, 30'000));
        QVERIFY(engine.isPaused());
        QCOMPARE(started.size(), 4);
        engine.resumeAll();
        QVERIFY(QTest::qWaitFor([&] { return ended.size() == 4 + 7; }, 30'000));
        QCOMPARE(started.size(), 11);
        QCOMPARE(world.number("SELECT count(*) FROM sync_runs WHERE outcome = 'done'"), 7);
    }

    void theScheduleStartsWhatIsDue()
    {
        SyncWorld world;
        world.sync();
        SyncEngine engine(world.services());
        SyncScheduler scheduler(world.accounts, engine, world.clock);
        scheduler.look();
        QVERIFY(!engine.isBusy(world.account.id));
        world.clock.now = world.clock.now.addSecs(2 * 3600);
        QSignalSpy ended(&engine, &SyncEngine::runEnded);

        scheduler.look();

        QVERIFY(engine.isBusy(world.account.id));
        QVERIFY(QTest::qWaitFor([&] { return !ended.isEmpty(); }, 30'000));
        QCOMPARE(ended[0][0].value<RunReport>().outcome, Outcome::Done);
    }

    void anAccountWithoutAChannelSaysSo()
    {
        SyncWorld world;
        QVERIFY(await(world.accounts.change(world.account.id,
                                            [](SocialAccount &one) { one.profileId.reset(); })));
        QCOMPARE(world.sync().outcome, Outcome::Failed);
        QCOMPARE(world.stored().state, AccountState::Error);
        QVERIFY(world.sender.asked.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_SyncEngine)
#include "tst_syncengine.moc"
