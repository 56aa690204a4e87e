#include "await.h"
#include "importledger.h"
#include "sqldump.h"
#include "storage/changeset.h"
#include "storage/earningquery.h"
#include "storage/earningrepository.h"
#include "storage/undojournal.h"
#include "storage/undorecording.h"

#include <QSignalSpy>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

struct Fixture : ImportLedger
{
    EarningRepository earnings{ *database };
    UndoJournal journal{ *database };

    EarningId add(qint64 units)
    {
        return earnings.add(anEarning(channel, "2026-11-01", units)).result()->id;
    }
    Status setAmount(EarningId id, qint64 units)
    {
        return earnings
            .edit({ id }, u"Edit"_s,
                  [units](Earning &e) { e.amount.micros = units * microsPerUnit; })
            .result();
    }
    /// What the ledger says of the row now; -1 if it is gone.
    qint64 amountOf(EarningId id)
    {
        const auto found = earnings.find(id);
        return *found ? (*found)->amount.micros / microsPerUnit : -1;
    }
    /// As another program would: nothing of it is recorded.
    void runBehind(const char *sql)
    {
        const Status done
            = database->writer()
                  .write<void>([&](WriteContext &c) { return c.connection.execute(sql); })
                  .result();
        if (!done)
            qFatal("%s", qUtf8Printable(done.error().message));
    }
    void reopen()
    {
        database.reset();
        database = std::move(*Database::open(dir.path(), Database::Access::ReadWrite, clock));
    }
};

} // namespace

class tst_UndoJournal final : public QObject
{
    Q_OBJECT

private slots:
    void twoFastUndosAreTwoSteps()
    {
        Fixture f;
        const EarningId id = f.add(5);
        QVERIFY(f.setAmount(id, 6));
        QVERIFY(f.setAmount(id, 7));

        QFuture<Result<UndoOutcome>> first = f.journal.undo();
        QFuture<Result<UndoOutcome>> second = f.journal.undo();

        QCOMPARE(first.result()->kept, 0);
        QCOMPARE(second.result()->kept, 0);
        QCOMPARE(f.amountOf(id), 5);
        first = f.journal.redo();
        second = f.journal.redo();
        QVERIFY(first.result() && second.result());
        QCOMPARE(f.amountOf(id), 7);
    }

    void undoSeesAStepThatIsStillBeingWritten()
    {
        Fixture f;
        const auto added = f.earnings.add(anEarning(f.channel, "2026-11-01", 5));

        const auto undone = f.journal.undo().result();

        QVERIFY(undone);
        QCOMPARE(f.amountOf(added.result()->id), -1);
    }

    void saysThatThereIsNothingLeft()
    {
        Fixture f;
        const auto undone = f.journal.undo().result();
        const auto redone = f.journal.redo().result();

        QCOMPARE(undone.error().code, Error::Code::NotFound);
        QCOMPARE(redone.error().code, Error::Code::NotFound);
    }

    void redoSurvivesARestart()
    {
        ImportLedger ledger;
        EarningId id;
        {
            EarningRepository earnings(*ledger.database);
            id = earnings.add(anEarning(ledger.channel, "2026-11-01", 5)).result()->id;
            QVERIFY(
                earnings.edit({ id }, u"Rename payer"_s, [](Earning &e) { e.payer = u"Studio"_s; })
                    .result());
            UndoJournal journal(*ledger.database);
            QVERIFY(journal.undo().result());
        }
        ledger.database.reset();
        ledger.database = std::move(
            *Database::open(ledger.dir.path(), Database::Access::ReadWrite, ledger.clock));
        UndoJournal journal(*ledger.database);
        EarningRepository earnings(*ledger.database);
        QCOMPARE(journal.nextRedo()->label, u"Rename payer"_s);

        const auto redone = journal.redo().result();

        QCOMPARE(redone->label, u"Rename payer"_s);
        QCOMPARE((*earnings.find(id))->payer, u"Studio"_s);
        QVERIFY(!journal.nextRedo());
        QCOMPARE(journal.nextUndo()->label, u"Rename payer"_s);
    }

    void aRowThatChangedSinceIsLeftAsItIs()
    {
        Fixture f;
        const EarningId kept = f.add(5);
        const EarningId other = f.add(50);
        QVERIFY(
            f.earnings.edit({ kept, other }, u"Both"_s, [](Earning &e) { e.amount.micros *= 2; })
                .result());
        f.runBehind("UPDATE earnings SET amount = 99000000 WHERE amount = 10000000");

        const auto undone = f.journal.undo().result();

        QCOMPARE(undone->kept, 1);
        QCOMPARE(f.amountOf(kept), 99);
        QCOMPARE(f.amountOf(other), 50);
    }

    void aRowThatIsGoneIsNotBroughtBack()
    {
        Fixture f;
        const EarningId id = f.add(5);
        QVERIFY(f.setAmount(id, 6));
        QVERIFY(f.earnings.purge({ id }).result());

        const auto undone = f.journal.undo().result();

        QCOMPARE(undone->kept, 1);
        QCOMPARE(f.amountOf(id), -1);
        QCOMPARE(*EarningQuery({}, {}).count(f.database->reader()), 0);
    }

    void oneStepCoversSeveralTables()
    {
        Fixture f;
        const EarningId id = f.add(5);
        const char *both = "SELECT 'user', name FROM users UNION ALL "
                           "SELECT 'channel', channel_name FROM creator_profiles UNION ALL "
                           "SELECT 'earning', payer FROM earnings";
        const QStringList before = dump(f.database->reader(), both, 2);
        const auto step
            = f.database->writer().writeUndoable<void>(u"Rename all"_s, [](WriteContext &c) {
                  return c.connection.execute("UPDATE users SET name = 'N';"
                                              "UPDATE creator_profiles SET channel_name = 'C';"
                                              "UPDATE earnings SET payer = 'P'");
              });
        QVERIFY(step.result());
        const QStringList after = dump(f.database->reader(), both, 2);
        QCOMPARE(after, (QStringList{ u"user|N"_s, u"channel|C"_s, u"earning|P"_s }));

        QCOMPARE(f.journal.undo().result()->kept, 0);
        QCOMPARE(dump(f.database->reader(), both, 2), before);
        QVERIFY(f.journal.redo().result());
        QCOMPARE(dump(f.database->reader(), both, 2), after);
        QCOMPARE(f.amountOf(id), 5);
    }

    void aStepThatBreaksAReferenceIsRefusedWhole()
    {
        Fixture f;
        Channel second = f.channel;
        second.id = {};
        second.name = u"Second"_s;
        const Channel stored = *ChannelRepository(*f.database).save(second).result();
        f.runBehind("UPDATE creator_profiles SET description = NULL"); // leaves the row as recorded
        Earning earning = anEarning(stored, "2026-11-01", 8);
        QVERIFY(f.earnings.add(earning).result());
        f.runBehind("DELETE FROM undo_journal WHERE seq = (SELECT max(seq) FROM undo_journal)");

        const auto undone = f.journal.undo().result();

        QVERIFY(!undone);
        QCOMPARE(*f.database->reader().scalar("SELECT count(*) FROM creator_profiles"), 2);
        QCOMPARE(f.journal.nextUndo()->undone, false);
    }

    void aStepWithoutAChangeIsNoStep()
    {
        Fixture f;
        const auto step
            = f.database->writer().writeUndoable<void>(u"Nothing"_s, [](WriteContext &c) {
                  return c.connection.execute("UPDATE users SET name = name WHERE 0");
              });
        QVERIFY(step.result());
        QCOMPARE(f.journal.entries()->size(), 0);
    }

    void keepsTheLastHundredSteps()
    {
        Fixture f;
        const auto filled = f.database->writer().write<void>([](WriteContext &context) -> Status {
            for (int i = 1; i <= UndoEntries::maxSteps + 3; ++i) {
                if (Status s = UndoEntries::append(context, QString::number(i), "x"); !s)
                    return s;
            }
            return {};
        });
        QVERIFY(filled.result());

        const auto entries = f.journal.entries();

        QCOMPARE(entries->size(), UndoEntries::maxSteps);
        QCOMPARE(entries->first().label, QString::number(UndoEntries::maxSteps + 3));
        QCOMPARE(entries->last().label, u"4"_s);
        QCOMPARE(entries->first().at, f.clock.now);
        // What is no changeset is refused, and stays a step.
        QVERIFY(!f.journal.undo().result());
        QCOMPARE(f.journal.entries()->size(), UndoEntries::maxSteps);
        QVERIFY(!f.journal.nextRedo());
    }

    void dropsTheOldestWhenTheyAreTooLarge()
    {
        Fixture f;
        const EarningId id = f.add(1);
        f.runBehind("UPDATE undo_journal SET changeset = zeroblob(63 * 1024 * 1024)");
        QVERIFY(f.setAmount(id, 2));
        QCOMPARE(f.journal.entries()->size(), 2);
        f.runBehind("UPDATE undo_journal SET changeset = zeroblob(2 * 1024 * 1024) "
                    "WHERE seq = (SELECT max(seq) FROM undo_journal)");

        QVERIFY(f.setAmount(id, 3));

        QCOMPARE(f.journal.entries()->size(), 2);
        QCOMPARE(f.journal.entries()->first().label, u"Edit"_s);
    }

    void tellsOfEveryStepAndOfNoFailure()
    {
        Fixture f;
        QSignalSpy applied(&f.journal, &UndoJournal::applied);
        QSignalSpy changed(&f.journal, &UndoJournal::changed);
        QVERIFY(!await(f.journal.undo()));
        f.add(5);
        QVERIFY(await(f.journal.undo()));

        QTRY_COMPARE(applied.count(), 1);
        QTRY_COMPARE(changed.count(), 2); // the row, and taking it back
    }

    void anImportIsOneStepAndCannotBeRedone()
    {
        Fixture f;
        const EarningId byHand = f.add(5);
        const auto batch
            = f.import({ f.sale("a", "2026-11-02", 10), f.sale("b", "2026-11-03", 20) }).batch;
        QCOMPARE(f.journal.nextUndo()->batch, std::optional(batch.id));

        QVERIFY(f.journal.undo().result());

        QCOMPARE(*EarningQuery({}, {}).count(f.database->reader()), 1);
        QVERIFY(!f.journal.nextRedo());
        QVERIFY(f.journal.undo().result());
        QCOMPARE(f.amountOf(byHand), -1);
        QCOMPARE(f.journal.nextRedo()->batch, std::optional<ImportBatchId>());
        QVERIFY(f.journal.redo().result());
        QCOMPARE(f.amountOf(byHand), 5);
        QVERIFY(!f.journal.nextRedo());
    }

    void historySaysWhoChangedWhat()
    {
        Fixture f;
        f.database->writer().setUser(f.channel.userId);
        const EarningId id = f.add(5);
        QVERIFY(f.earnings
                    .edit({ id }, u"Paid"_s,
                          [](Earning &e) {
                              e.status = EarningStatus::Paid;
                              e.paidAt = QDate(2026, 11, 20);
                          })
                    .result());
        QVERIFY(f.earnings.moveToTrash({ id }).result());
        f.database->writer().setUser(std::nullopt);
        QVERIFY(f.earnings.purge({ id }).result());

        const QStringList history = dump(f.database->reader(),
                                         "SELECT action, changes, user_id IS NOT NULL FROM history "
                                         "WHERE table_name = 'earnings' ORDER BY seq",
                                         3);

        QCOMPARE(history,
                 (QStringList{ u"insert|{}|1"_s,
                               u"update|{\"paid_at\":[\"\",\"2026-11-20\"],"
                               "\"status\":[\"pending\",\"paid\"]}|1"_s,
                               u"update|{\"deleted\":[false,true]}|1"_s, u"purge|{}|0"_s }));
    }

    void recordsNothingWhilePaused()
    {
        Fixture f;
        const auto work
            = f.database->writer().write<QByteArray>([](WriteContext &c) -> Result<QByteArray> {
                  auto recording = UndoRecording::start(c.connection);
                  if (!recording)
                      return failure(recording.error());
                  recording->pause();
                  if (Status s = c.connection.execute("UPDATE users SET name = 'paused'"); !s)
                      return failure(s.error());
                  return recording->changeset();
              });
        QCOMPARE(work.result()->size(), 0);
        QCOMPARE(Changeset::keysOf({}, "earnings")->size(), 0);
        QVERIFY(!Changeset::keysOf("nonsense", "earnings"));
    }
};

QTEST_GUILESS_MAIN(tst_UndoJournal)
#include "tst_undojournal.moc"
