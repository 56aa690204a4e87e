#include "domain/naturalkey.h"
#include "storage/contentrepository.h"
#include "storage/earningrepository.h"
#include "storage/textsearch.h"
#include "syncfixture.h"

#include <QSignalSpy>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

struct Fixture : SyncFixture
{
    EarningRepository earnings{ *database };
    ContentRepository contents{ *database };

    ContentId post(const QString &id = u"p1"_s) const
    {
        return ContentId(NaturalKey::content("fake", id.toStdString()));
    }
    RemotePage everything() const
    {
        RemotePage page;
        page.contents = { aContent(u"p1"_s, u"가을 캠핑"_s), aContent(u"p2"_s, u"Second"_s) };
        page.comments = { aComment(u"c1"_s, u"좋아요"_s, u"p1"_s) };
        page.metrics = { aMetric("views", 12), aMetric("likes", 3, u"p1"_s) };
        page.earnings = { anEarning(u"e1"_s, 10) };
        RemotePayout payout;
        payout.externalId = u"po1"_s;
        payout.amount = { 9 * microsPerUnit, Currencies::usd() };
        payout.paidOn = QDate(2026, 11, 21);
        page.payouts = { payout };
        page.rates = { { QDate(2026, 11, 20), Currencies::eur(), Currencies::usd(), u"1.16"_s,
                         u"ecb"_s } };
        return page;
    }
    /// Contents as a page of a walk over all of them.
    SyncTally walk(const QList<RemoteContent> &list)
    {
        SyncStep step;
        step.reading = "posts";
        step.page.contents = list;
        step.isWalk = step.beginsWalk = step.endsWalk = true;
        clock.now = clock.now.addDays(1);
        return *put(step);
    }
    QStringList titles()
    {
        return rows("SELECT title FROM contents WHERE deleted_at IS NULL ORDER BY external_id");
    }
};

} // namespace

class tst_SyncStore final : public QObject
{
    Q_OBJECT

private slots:
    void everyKindOfRowArrives()
    {
        Fixture f;
        const SyncTally tally = *f.put(f.everything());

        QCOMPARE(tally.contents.added, 2);
        QCOMPARE(tally.comments.added, 1);
        QCOMPARE(tally.unread, 1);
        QCOMPARE(tally.metrics.added, 2);
        QCOMPARE(tally.earnings.added, 1);
        QCOMPARE(tally.payouts.added, 1);
        QCOMPARE(tally.rates.added, 1);
        QCOMPARE(f.rows("SELECT origin, platform, account_id, content_type, status, title FROM "
                        "contents ORDER BY external_id",
                        6),
                 (QStringList{ u"api|fake|acct_1|post|published|가을 캠핑"_s,
                               u"api|fake|acct_1|post|published|Second"_s }));
        QCOMPARE(f.rows("SELECT m.metric_name, m.metric_value, a.origin, a.external_id FROM "
                        "analytics_metrics m JOIN analytics a ON a.id = m.analytics_id ORDER BY 1",
                        4),
                 (QStringList{ u"likes|3.0|api|p1"_s, u"views|12.0|api|"_s }));
        QCOMPARE(f.rows("SELECT amount, currency, origin, batch_id FROM earnings", 4),
                 QStringList{ u"10000000|USD|api|"_s });
        QCOMPARE(f.number("SELECT sum(amount) FROM earnings_monthly WHERE basis = 0"), 10'000'000);
        QCOMPARE(f.rows("SELECT amount, origin FROM payouts", 2), QStringList{ u"9000000|api"_s });
        QCOMPARE(f.rows("SELECT rate FROM exchange_rates"), QStringList{ u"1.16"_s });
        QCOMPARE(f.number("SELECT count(*) FROM comments c JOIN contents t ON t.id = c.content_id"),
                 1);
        QCOMPARE(f.number("SELECT count(*) FROM undo_journal"), 0);
        QCOMPARE(TextSearch::find(f.database->reader(), Searched::Contents, u"캠핑"_s, 9)->size(),
                 1);
    }

    void theSameAgainWritesNothing()
    {
        Fixture f;
        QVERIFY(f.put(f.everything()));
        f.clock.now = f.clock.now.addSecs(3600);
        QSignalSpy wrote(&f.store, &SyncStore::wrote);
        qint64 before = 0;
        qint64 after = 0;
        const auto changes = [&](qint64 &into) {
            QVERIFY(await(f.database->writer().outsideTransaction<bool>(
                [&into](Connection &connection) -> Result<bool> {
                    into = *connection.scalar("SELECT total_changes()");
                    return true;
                })));
        };
        changes(before);
        const SyncTally tally = *f.put(f.everything());
        changes(after);

        QCOMPARE(tally.written(), 0);
        QCOMPARE(tally.rows(), 8);
        QCOMPARE(after, before);
        QVERIFY(wrote.isEmpty());
    }

    void thePageAndItsCursorAreThereTogetherOrNotAtAll()
    {
        Fixture f;
        SyncStep step;
        step.reading = "posts";
        step.page.contents = { f.aContent(u"p1"_s, u"First"_s) };
        step.cursor = { { u"page"_s, u"2"_s } };
        QVERIFY(f.put(step));
        f.run(
            "CREATE TRIGGER refuse BEFORE INSERT ON comments BEGIN SELECT RAISE(ABORT, 'no'); END");
        step.page.contents = { f.aContent(u"p2"_s, u"Second"_s) };
        step.page.comments = { f.aComment(u"c1"_s, u"hi"_s) };
        step.cursor = { { u"page"_s, u"3"_s } };

        QVERIFY(!f.put(step));

        QCOMPARE(f.titles(), QStringList{ u"First"_s });
        QCOMPARE(f.store.cursors(f.account.id)->value("posts").value(u"page"_s).toString(), u"2"_s);
        f.run("DROP TRIGGER refuse");
        QVERIFY(f.put(step));
        QCOMPARE(f.titles().size(), 2);
        QCOMPARE(f.store.cursors(f.account.id)->value("posts").value(u"page"_s).toString(), u"3"_s);
    }

    void whatAPersonChangedStaysAndTheRestFollows()
    {
        Fixture f;
        QVERIFY(f.put(f.everything()));
        QVERIFY(await(f.contents.change({ f.post() }, u"edit"_s, [](Content &content) {
            content.title = u"Mine"_s;
            content.tags = { u"own"_s };
            return Status();
        })));
        RemotePage page;
        page.contents = { f.aContent(u"p1"_s, u"Theirs"_s) };
        page.contents[0].description = u"new words"_s;
        page.contents[0].metadata = { { u"url"_s, u"https://fake.example/p1"_s } };

        QCOMPARE(f.put(page)->contents.updated, 1);
        QCOMPARE(f.put(page)->written(), 0);

        const Content content = **f.contents.find(f.post());
        QCOMPARE(content.title, u"Mine"_s);
        QCOMPARE(content.tags, QStringList{ u"own"_s });
        QCOMPARE(content.description, u"new words"_s);
        QCOMPARE(content.metadata.value(u"url"_s).toString(), u"https://fake.example/p1"_s);
    }

    void emptyFieldsNeverReplaceGoodOnes()
    {
        Fixture f;
        RemotePage page = f.everything();
        page.contents[0].description = u"good"_s;
        page.contents[0].durationSeconds = 90;
        QVERIFY(f.put(page));
        page.contents[0] = RemoteContent();
        page.contents[0].externalId = u"p1"_s;
        page.contents[0].type = ContentType::Post;
        page.comments[0].authorName.clear();
        page.comments[0].body = u"edited"_s;
        page.earnings[0].payer.clear();
        page.earnings[0].status = EarningStatus::Paid;
        page.earnings[0].paidOn = QDate(2026, 11, 21);

        QVERIFY(f.put(page));
        QCOMPARE(f.put(page)->written(), 0);

        const Content content = **f.contents.find(f.post());
        QCOMPARE(content.title, u"가을 캠핑"_s);
        QCOMPARE(content.description, u"good"_s);
        QCOMPARE(content.durationSeconds, 90);
        QVERIFY(content.publishedAt.isValid());
        QCOMPARE(f.rows("SELECT author_name, body FROM comments", 2),
                 QStringList{ u"민서|edited"_s });
        QCOMPARE(f.rows("SELECT payer, status FROM earnings", 2), QStringList{ u"Reader|paid"_s });
    }

    void handEditedMoneyIsLeftAlone()
    {
        Fixture f;
        QVERIFY(f.put(f.everything()));
        const EarningId id(NaturalKey::earning({ "fake", "acct_1" }, "e1"));
        QVERIFY(await(f.earnings.edit({ id }, u"edit"_s,
                                      [](Earning &earning) { earning.amount.micros = 7; })));
        RemotePage page;
        page.earnings = { f.anEarning(u"e1"_s, 99) };

        QCOMPARE(f.put(page)->earnings.unchanged, 1);

        QCOMPARE((*f.earnings.find(id))->amount.micros, 7);
    }

    void whatAPersonDeletedStaysDeleted()
    {
        Fixture f;
        QVERIFY(f.put(f.everything()));
        const EarningId earning(NaturalKey::earning({ "fake", "acct_1" }, "e1"));
        QVERIFY(await(f.contents.moveToTrash({ f.post() })));
        QVERIFY(await(f.contents.purge({ f.post(u"p2"_s) })));
        QVERIFY(await(f.earnings.moveToTrash({ earning })));
        f.run("UPDATE comments SET deleted_at = 5");
        RemotePage page = f.everything();
        for (RemoteContent &content : page.contents)
            content.title = u"changed"_s;
        page.comments[0].body = u"changed"_s;
        page.earnings[0].amount.micros = 1;

        QCOMPARE(f.put(page)->written(), 0);

        QCOMPARE(f.titles(), QStringList());
        QCOMPARE(f.number("SELECT count(*) FROM contents"), 1);
        QCOMPARE(f.number("SELECT count(*) FROM earnings WHERE deleted_at IS NULL"), 0);
        QCOMPARE(f.number("SELECT count(*) FROM comments WHERE deleted_at IS NULL"), 0);
    }

    void twoMissesInDifferentRunsMoveItToTheTrash()
    {
        Fixture f;
        const auto one = f.aContent(u"p1"_s, u"One"_s);
        const auto two = f.aContent(u"p2"_s, u"Two"_s);
        f.walk({ one, two });

        QCOMPARE(f.walk({ two }).gone, 0);
        QCOMPARE(f.titles(), (QStringList{ u"One"_s, u"Two"_s }));
        // Seen in between: the count begins anew.
        f.walk({ one, two });
        f.walk({ two });
        QCOMPARE(f.titles().size(), 2);
        QCOMPARE(f.walk({ two }).gone, 1);

        QCOMPARE(f.titles(), QStringList{ u"Two"_s });
        QCOMPARE(
            f.rows("SELECT action, user_id IS NULL FROM history WHERE table_name = 'contents'", 2),
            QStringList{ u"delete|1"_s });
        QCOMPARE(f.number("SELECT count(*) FROM sync_seen"), 0);
        // And seen again: it comes back.
        QCOMPARE(f.walk({ one, two }).contents.updated, 1);
        QCOMPARE(f.titles(), (QStringList{ u"One"_s, u"Two"_s }));
    }

    void oneRunCountsOneMiss()
    {
        Fixture f;
        const auto two = f.aContent(u"p2"_s, u"Two"_s);
        f.walk({ f.aContent(u"p1"_s, u"One"_s), two });
        f.walk({ two });
        f.clock.now = f.clock.now.addDays(-1); // walk() adds it again: the same run
        f.walk({ two });
        QCOMPARE(f.titles().size(), 2);
    }

    void aWalkMissesOnlyWhatItsOwnReadingListed()
    {
        Fixture f;
        f.walk({ f.aContent(u"p1"_s, u"One"_s) });
        SyncStep clips;
        clips.reading = "clips";
        clips.page.contents = { f.aContent(u"clip"_s, u"Clip"_s) };
        QVERIFY(f.put(clips));
        for (int i = 0; i < 3; ++i)
            f.walk({ f.aContent(u"p1"_s, u"One"_s) });
        QCOMPARE(f.titles(), (QStringList{ u"Clip"_s, u"One"_s }));
    }

    void whatThePlatformSaysIsGoneGoesAtOnceButOnlyOnce()
    {
        Fixture f;
        QVERIFY(f.put(f.everything()));
        RemotePage page;
        page.goneContents = { u"p1"_s, u"never seen"_s };

        QCOMPARE(f.put(page)->gone, 1);
        QCOMPARE(f.titles(), QStringList{ u"Second"_s });
        // A person who wants it back keeps it.
        QVERIFY(await(f.contents.restore({ f.post() })));
        QCOMPARE(f.put(page)->gone, 0);
        QCOMPARE(f.titles().size(), 2);
    }

    void anAskedContentThatIsNotInTheAnswerIsMissed()
    {
        Fixture f;
        QVERIFY(f.put(f.everything()));
        SyncStep step;
        step.reading = "stats";
        step.asked = { u"p1"_s, u"p2"_s };
        step.page.metrics = { f.aMetric("likes", 4, u"p2"_s) };
        for (int run = 0; run < 2; ++run) {
            f.clock.now = f.clock.now.addSecs(3600);
            QVERIFY(f.put(step));
        }
        QCOMPARE(f.titles(), QStringList{ u"Second"_s });
        const auto askable = *await(f.store.askable(f.target(), "stats"));
        QCOMPARE(askable.size(), 1);
        QCOMPARE(askable[0].externalId, u"p2"_s);
        QCOMPARE(askable[0].askedAt, f.clock.now);
        // An answer about nothing says nothing.
        step.page = {};
        step.asked = { u"p2"_s };
        for (int run = 0; run < 3; ++run) {
            f.clock.now = f.clock.now.addSecs(3600);
            QVERIFY(f.put(step));
        }
        QCOMPARE(f.titles(), QStringList{ u"Second"_s });
    }

    void aSilentRunLeavesOldCommentsRead()
    {
        Fixture f;
        RemotePage page;
        page.comments = { f.aComment(u"old"_s, u"a"_s), f.aComment(u"new"_s, u"b"_s),
                          f.aComment(u"own"_s, u"c"_s) };
        page.comments[0].publishedAt = f.clock.now.addDays(-8);
        page.comments[2].isOwn = true;
        SyncStep step;
        step.reading = "comments";
        step.page = page;
        SyncTarget target = f.target();
        target.backlog = SyncTarget::Backlog::Silent;

        QCOMPARE(await(f.store.write(target, step))->unread, 1);

        QCOMPARE(f.rows("SELECT external_id, state, is_read FROM comments ORDER BY 1", 3),
                 (QStringList{ u"new|unread|0"_s, u"old|open|1"_s, u"own|open|1"_s }));
    }

    void aStateOfAPersonOutlivesAnEdit()
    {
        Fixture f;
        QVERIFY(f.put(f.everything()));
        f.run("UPDATE comments SET state = 'resolved', is_read = 1");
        RemotePage page;
        page.comments = { f.aComment(u"c1"_s, u"edited words"_s) };
        QVERIFY(f.put(page));
        QCOMPARE(f.rows("SELECT state, body, content_id IS NULL FROM comments", 3),
                 QStringList{ u"resolved|edited words|0"_s });
        page.comments[0].isGone = true;
        QCOMPARE(f.put(page)->comments.updated, 1);
        QCOMPARE(f.put(page)->written(), 0);
        QCOMPARE(f.number("SELECT count(*) FROM comments WHERE deleted_at IS NULL"), 0);
        page.comments[0].isGone = false;
        QCOMPARE(f.put(page)->comments.updated, 1);
        QCOMPARE(f.number("SELECT count(*) FROM comments WHERE deleted_at IS NULL"), 1);
    }

    void whatCannotBeHeldIsCountedAndPassedOver()
    {
        Fixture f;
        RemotePage page = f.everything();
        page.metrics.append(f.aMetric("no such metric", 1));
        page.metrics.append(f.aMetric("views", std::nan("")));
        page.earnings.append(f.anEarning(QString(), 1));
        page.payouts.append(RemotePayout());
        page.earnings.append(page.earnings[0]); // twice in one page
        page.skipped = 2;

        const auto tally = f.put(page);

        QVERIFY(tally);
        QCOMPARE(tally->skipped, 6);
        QCOMPARE(f.number("SELECT count(*) FROM earnings"), 1);
    }

    void revisedFiguresReplaceTheOlderOnes()
    {
        Fixture f;
        QVERIFY(f.put(f.everything()));
        RemotePage page;
        page.metrics = { f.aMetric("views", 15), f.aMetric("likes", 3, u"p1"_s) };
        const SyncTally tally = *f.put(page);
        QCOMPARE(tally.metrics.written(), 1);
        QCOMPARE(tally.metrics.unchanged, 1);
        QCOMPARE(f.rows("SELECT metric_value FROM analytics_metrics WHERE metric_name = 'views'"),
                 QStringList{ u"15.0"_s });
    }

    void anEstimateThatFallsToNothingIsNothing()
    {
        Fixture f;
        RemotePage page;
        page.earnings = { f.anEarning(u"2026-11-20/ads"_s, 4), f.anEarning(u"other"_s, 0) };
        for (RemoteEarning &earning : page.earnings) {
            earning.isDayKeyed = true;
            earning.status = EarningStatus::Estimated;
        }
        QCOMPARE(f.put(page)->earnings, (SyncCounts{ 1, 0, 1 })); // a day without money: no row
        page.earnings[0].amount.micros = 0;

        QCOMPARE(f.put(page)->earnings, (SyncCounts{ 0, 1, 1 }));

        QCOMPARE(f.rows("SELECT amount, status FROM earnings", 2), QStringList{ u"0|estimated"_s });
        QCOMPARE(f.number("SELECT sum(amount) FROM earnings_monthly WHERE basis = 0"), 0);
        QCOMPARE(f.put(page)->written(), 0);
        page.earnings[0].amount.micros = 7;
        QCOMPARE(f.put(page)->earnings.updated, 1);
        QCOMPARE(f.rows("SELECT amount FROM earnings"), QStringList{ u"7"_s });
    }

    void whatWasPaidIsNotPendingAgain()
    {
        Fixture f;
        RemotePage pending;
        pending.earnings = { f.anEarning(u"txn_1"_s, 10) };
        RemotePage paid = pending;
        paid.earnings[0].status = EarningStatus::Paid;
        paid.earnings[0].paidOn = QDate(2026, 11, 22);
        paid.earnings[0].payoutExternalId = u"po_1"_s;
        QCOMPARE(f.put(pending)->earnings.added, 1);
        QCOMPARE(f.put(paid)->earnings.updated, 1);
        const char *row = "SELECT status, paid_at, hex(payout_id), updated_at FROM earnings";
        const QStringList before = f.rows(row, 4);
        f.clock.now = f.clock.now.addSecs(3600);

        for (const RemotePage &page : { pending, paid, pending })
            QCOMPARE(f.put(page)->written(), 0);

        QCOMPARE(f.rows(row, 4), before);
        QVERIFY(before[0].startsWith(u"paid|"_s));
    }

    void aPayoutThatFailsAfterAllClosesNothing()
    {
        Fixture f;
        RemotePayout payout;
        payout.externalId = u"po_1"_s;
        payout.amount = { 30 * microsPerUnit, Currencies::usd() };
        payout.paidOn = QDate(2026, 11, 22);
        RemotePage pending;
        pending.earnings = { f.anEarning(u"txn_1"_s, 10), f.anEarning(u"txn_2"_s, 20),
                             f.anEarning(u"txn_3"_s, 40) };
        RemotePage paid = pending;
        paid.payouts = { payout };
        for (RemoteEarning &earning : paid.earnings) {
            earning.status = EarningStatus::Paid;
            earning.paidOn = payout.paidOn;
            earning.payoutExternalId = payout.externalId;
        }
        paid.earnings[2].payoutExternalId = u"po_2"_s;
        QVERIFY(f.put(paid));
        f.run("UPDATE earnings SET edited_at = 1 WHERE external_id = 'txn_2'");
        RemotePage failed;
        failed.payouts = { payout };
        failed.payouts[0].status = PayoutStatus::Failed;

        QCOMPARE(f.put(failed)->payouts.updated, 1);

        const char *states = "SELECT external_id, status, paid_at IS NULL, payout_id IS NULL FROM "
                             "earnings ORDER BY external_id";
        const QStringList after{ u"txn_1|pending|1|1"_s, u"txn_2|paid|0|0"_s, u"txn_3|paid|0|0"_s };
        QCOMPARE(f.rows(states, 4), after);
        const char *sums = "SELECT f.status, sum(m.amount) FROM earnings_monthly m JOIN "
                           "earning_facets f ON f.facet = m.facet WHERE m.basis = 0 AND m.rows > 0 "
                           "GROUP BY f.status ORDER BY 1";
        QCOMPARE(f.rows(sums, 2), (QStringList{ u"paid|60000000"_s, u"pending|10000000"_s }));
        // The entry is told as pending first; what an old answer says of it does not close it.
        QVERIFY(f.put(pending));
        QVERIFY(f.put(paid));
        QVERIFY(f.put(failed));
        QCOMPARE(f.rows(states, 4)[0], after[0]);
        // Another payout does.
        paid.payouts.clear();
        paid.earnings[0].payoutExternalId = u"po_3"_s;
        QVERIFY(f.put(paid));
        QCOMPARE(f.rows(states, 4)[0], u"txn_1|paid|0|0"_s);
    }

    void aThreadThatIsToldWholeLaterHoldsTogether()
    {
        Fixture f;
        RemotePage list; // an answer to an answer of ours, which nobody told of
        list.comments = { f.aComment(u"c3"_s, u"And the price?"_s) };
        list.comments[0].parentExternalId = u"c2"_s;
        QVERIFY(f.put(list));
        RemotePage thread;
        thread.comments = { f.aComment(u"c1"_s, u"Nice"_s), f.aComment(u"c2"_s, u"Thanks"_s),
                            list.comments[0] };
        thread.comments[1].parentExternalId = u"c1"_s;
        QVERIFY(f.put(thread));
        const char *threads = "SELECT count(DISTINCT thread_id) FROM comments";
        QCOMPARE(f.rows(threads), QStringList{ u"1"_s });
        QCOMPARE(f.put(thread)->written(), 0);
        QCOMPARE(f.put(list)->written(), 0);
        list.comments[0].parentExternalId.clear(); // a list that does not tell
        QCOMPARE(f.put(list)->written(), 0);
        QCOMPARE(f.rows(threads), QStringList{ u"1"_s });
    }

    void whatAReplyNeedsIsKeptWithTheComment()
    {
        Fixture f;
        RemotePage page;
        page.comments = { f.aComment(u"c1"_s, u"hello"_s) };
        page.comments[0].metadata = { { u"cid"_s, u"bafy1"_s } };
        QVERIFY(f.put(page));
        QCOMPARE(f.put(page)->written(), 0);
        QCOMPARE(f.rows("SELECT metadata FROM comments"), QStringList{ uR"({"cid":"bafy1"})"_s });
        page.comments[0].metadata = {}; // another reading of it tells less
        QCOMPARE(f.put(page)->written(), 0);
        page.comments[0].metadata = { { u"cid"_s, u"bafy2"_s } };

        QCOMPARE(f.put(page)->comments.updated, 1);

        QCOMPARE(f.rows("SELECT metadata FROM comments"), QStringList{ uR"({"cid":"bafy2"})"_s });
    }

    void metricsOfUnknownContentsMakeNoContents()
    {
        Fixture f;
        RemotePage page;
        page.metrics = { f.aMetric("views", 15, u"ghost"_s) };
        QCOMPARE(f.put(page)->metrics.unchanged, 1);
        QCOMPARE(f.number("SELECT count(*) FROM contents"), 0);
        QCOMPARE(f.number("SELECT count(*) FROM metric_values"), 0);
    }

    void runsAreLoggedAndClosed()
    {
        Fixture f;
        const SyncRunId lost = *await(f.store.beginRun(f.account.id));
        f.clock.now = f.clock.now.addSecs(60);
        QCOMPARE(*await(f.store.closeInterrupted()), 1);
        const SyncRunId run = *await(f.store.beginRun(f.account.id));
        QSignalSpy changed(&f.store, &SyncStore::accountChanged);

        const auto account = await(
            f.store.endRun(f.account.id, { run, u"complete"_s, { { u"log"_s, u"fine"_s } } },
                           [&](SocialAccount &one) { one.lastRunAt = f.clock.now; }));

        QCOMPARE(account->lastRunAt, f.clock.now);
        QTRY_COMPARE(changed.size(), 1);
        const QList<SyncRun> runs = *f.store.runs(f.account.id, 10);
        QCOMPARE(runs.size(), 2);
        QCOMPARE(runs[0].id, run);
        QCOMPARE(runs[0].outcome, u"complete"_s);
        QCOMPARE(runs[0].finishedAt, f.clock.now);
        QCOMPARE(runs[1].id, lost);
        QCOMPARE(runs[1].outcome, u"interrupted"_s);
    }

    void aDisconnectedAccountStaysSoWhenItsRunEnds()
    {
        Fixture f;
        const SyncRunId run = *await(f.store.beginRun(f.account.id));
        QVERIFY(await(f.accounts.disconnectAccount(f.account.id, AccountRepository::Data::Keep)));
        const auto account = await(
            f.store.endRun(f.account.id, { run, u"complete"_s, {} },
                           [](SocialAccount &one) { one.state = AccountState::Connected; }));
        QCOMPARE(account->state, AccountState::Disconnected);
    }

    void purgingAnAccountLeavesNothingOfASync()
    {
        Fixture f;
        QVERIFY(f.put(f.everything()));
        QVERIFY(await(f.accounts.disconnectAccount(f.account.id, AccountRepository::Data::Purge)));
        for (const char *table : { "contents", "comments", "metric_values", "metric_days",
                                   "metric_series", "metric_owners", "earnings", "payouts" })
            QCOMPARE(f.number((QByteArray("SELECT count(*) FROM ") + table).constData()), 0);
        QCOMPARE(f.put(f.everything())->written(), 7); // rates are nobody's
    }
};

QTEST_GUILESS_MAIN(tst_SyncStore)
#include "tst_syncstore.moc"
