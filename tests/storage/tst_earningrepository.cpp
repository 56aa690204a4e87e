#include "await.h"
#include "ledger.h"
#include "storage/earningquery.h"
#include "storage/earningrepository.h"
#include "storage/earningrollup.h"
#include "storage/rollupquery.h"
#include "storage/undojournal.h"
#include "temporaryprofile.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

struct Fixture
{
    TemporaryProfile profile;
    EarningRepository earnings{ *profile.database };
    UndoJournal journal{ *profile.database };

    Earning add(const char *day, qint64 units, const char *currency = "KRW")
    {
        return *earnings.add(anEarning(profile.channel, day, units, currency)).result();
    }
    qint64 count() { return *EarningQuery({}, {}).count(profile.database->reader()); }
    MoneySums sums() { return *EarningQuery({}, {}).sums(profile.database->reader()); }
    /// What the rollups would be if made anew from the rows.
    bool rollupsAreRight()
    {
        const auto dump = [this] {
            QStringList lines;
            auto rows = profile.database->reader().prepare(
                "SELECT d.basis, d.day, f.source, f.currency, f.status, f.kind, d.rows, d.amount, "
                "d.gross FROM earnings_daily d JOIN earning_facets f USING (facet) UNION ALL "
                "SELECT m.basis, m.month, f.source, f.currency, f.status, f.kind, m.rows, m.amount, "
                "m.gross FROM earnings_monthly m JOIN earning_facets f USING (facet) ORDER BY 1, 2, 3, "
                "4, 5, 6, 7");
            while (*rows->step()) {
                QStringList cells;
                for (int i = 0; i < 9; ++i)
                    cells.append(rows->text(i));
                lines.append(cells.join(u'|'));
            }
            return lines;
        };
        const QStringList kept = dump();
        const Status rebuilt = profile.database->writer()
                                   .write<void>([](WriteContext &context) {
                                       return EarningRollup::rebuild(context.connection);
                                   })
                                   .result();
        return rebuilt && kept == dump();
    }
};

} // namespace

class tst_EarningRepository : public QObject
{
    Q_OBJECT

private slots:
    void storesWhatItWasGiven()
    {
        Fixture f;
        Earning earning = anEarning(f.profile.channel, "2026-11-12", 1'200'000);
        earning.dueAt = QDate(2026, 12, 12);
        earning.fee = 5;
        earning.metadata = { { u"note"_s, u"메모"_s } };

        const Earning added = *f.earnings.add(earning).result();
        const Earning stored = **f.earnings.find(added.id);

        QCOMPARE(stored, added);
        QCOMPARE(stored.amount.micros, 1'200'000 * microsPerUnit);
        QCOMPARE(stored.origin, Origin::Manual);
        QCOMPARE(stored.metadata.value(u"note"_s).toString(), u"메모"_s);
    }

    void announcesValuesAfterTheCommit()
    {
        Fixture f;
        QSignalSpy inserted(&f.earnings, &EarningRepository::inserted);
        QSignalSpy updated(&f.earnings, &EarningRepository::updated);

        const Earning added = f.add("2026-11-12", 5);
        QVERIFY(inserted.wait());
        QVERIFY(f.earnings.edit({ added.id }, u"x"_s, [](Earning &e) { e.payer = u"Studio Nine"_s; }).result());
        QVERIFY(updated.wait());

        const auto list = updated.first().first().value<QList<Earning>>();
        QCOMPARE(list.first().payer, u"Studio Nine"_s);
        QVERIFY(list.first().editedAt.isValid());
    }

    void changesNothingIfOneRowIsGone()
    {
        Fixture f;
        const Earning added = f.add("2026-11-12", 5);

        const Status status = f.earnings
                                  .edit({ added.id, EarningId(Uuid::v7(1)) }, u"x"_s,
                                        [](Earning &e) { e.amount.micros = 1; })
                                  .result();

        QVERIFY(!status);
        QCOMPARE((*f.earnings.find(added.id))->amount, added.amount);
        QVERIFY(f.rollupsAreRight());
    }

    void trashHidesRestoresAndPurges()
    {
        Fixture f;
        const Earning kept = f.add("2026-11-12", 5);
        const Earning gone = f.add("2026-11-13", 7);

        QVERIFY(f.earnings.moveToTrash({ gone.id }).result());
        QCOMPARE(f.count(), 1);
        QCOMPARE(f.sums().of(Currencies::krw()), 5 * microsPerUnit);
        QCOMPARE(f.earnings.trash(10)->size(), 1);
        QVERIFY(f.earnings.restore({ gone.id }).result());
        QCOMPARE(f.count(), 2);
        QVERIFY(f.earnings.moveToTrash({ gone.id }).result());
        QVERIFY(f.earnings.purge({ gone.id }).result());

        QVERIFY(!*f.earnings.find(gone.id));
        QVERIFY(*f.earnings.find(kept.id));
        QVERIFY(f.rollupsAreRight());
    }

    void undoAndRedoGoThroughEveryStep()
    {
        Fixture f;
        const Earning a = f.add("2026-11-12", 5);
        QVERIFY(f.earnings.edit({ a.id }, u"Edit"_s, [](Earning &e) { e.amount.micros = 9; }).result());
        QVERIFY(f.earnings.moveToTrash({ a.id }).result());

        QVERIFY(f.journal.undo().result());
        QCOMPARE((*f.earnings.find(a.id))->amount.micros, 9);
        QCOMPARE(f.count(), 1);
        QVERIFY(f.journal.undo().result());
        QCOMPARE((*f.earnings.find(a.id))->amount, a.amount);
        QVERIFY(f.journal.undo().result());
        QVERIFY(!*f.earnings.find(a.id));
        QVERIFY(!f.journal.nextUndo());
        QVERIFY(f.journal.redo().result());
        QCOMPARE((*f.earnings.find(a.id))->amount, a.amount);
        QVERIFY(f.journal.redo().result());
        QVERIFY(f.journal.redo().result());

        QCOMPARE(f.count(), 0);
        QVERIFY(!f.journal.nextRedo());
        QVERIFY(f.rollupsAreRight());
    }

    void aNewStepForgetsWhatCouldBeRedone()
    {
        Fixture f;
        f.add("2026-11-12", 5);
        QVERIFY(f.journal.undo().result());
        f.add("2026-11-13", 6);

        QVERIFY(!f.journal.nextRedo());
        QCOMPARE(f.journal.entries()->size(), 1);
    }

    void undoSurvivesARestart()
    {
        TemporaryProfile profile;
        EarningId id;
        {
            EarningRepository earnings(*profile.database);
            id = (*earnings.add(anEarning(profile.channel, "2026-11-12", 5)).result()).id;
        }
        profile.database.reset();
        profile.database
            = std::move(*Database::open(profile.dir.path(), Database::Access::ReadWrite, profile.clock));

        UndoJournal journal(*profile.database);
        QVERIFY(journal.undo().result());

        QVERIFY(!*EarningRepository(*profile.database).find(id));
    }

    void rollupsEqualTheRowsAfterAnyWork()
    {
        Fixture f;
        QRandomGenerator random(7);
        QList<EarningId> ids;
        for (int i = 0; i < 120; ++i) {
            const int what = random.bounded(6);
            if (what < 2 || ids.isEmpty()) {
                const QByteArray day = QDate(2026, 1, 1).addDays(random.bounded(330)).toString(Qt::ISODate).toLatin1();
                ids.append(f.add(day.constData(), random.bounded(1, 1000), i % 2 ? "KRW" : "USD").id);
            } else if (what == 2) {
                const EarningId id = ids.at(random.bounded(static_cast<int>(ids.size())));
                (void)f.earnings.edit({ id }, u"x"_s, [&random](Earning &e) {
                    e.amount.micros += random.bounded(1000);
                    e.status = EarningStatus::Paid;
                    e.paidAt = e.earnedAt.addDays(3);
                }).result();
            } else if (what == 3) {
                (void)f.earnings.moveToTrash({ ids.at(random.bounded(static_cast<int>(ids.size()))) }).result();
            } else if (what == 4) {
                (void)f.journal.undo().result();
            } else {
                (void)f.journal.redo().result();
            }
        }
        QVERIFY(f.rollupsAreRight());
    }

    void announcesManyRowsAsOneChange()
    {
        Ledger ledger;
        EarningRepository earnings(*ledger.database);
        const auto count = static_cast<int>(EarningRepository::maxAnnounced) + 1;
        ledger.add(QList<Earning>(count, anEarning(ledger.channel, "2026-11-12", 1)));
        const QList<EarningId> ids = *EarningQuery({}, {}).ids(ledger.reader(), count);
        QCOMPARE(ids.size(), count);
        QSignalSpy updated(&earnings, &EarningRepository::updated);
        QSignalSpy inBulk(&earnings, &EarningRepository::changedInBulk);

        const auto pay = [](Earning &e) { e.status = EarningStatus::Paid; };
        QVERIFY(earnings.edit(ids.mid(1), u"Pay"_s, pay).result());
        QTRY_COMPARE(updated.count(), 1);
        QCOMPARE(inBulk.count(), 0);
        QVERIFY(earnings.edit(ids, u"Pay"_s, pay).result());

        QTRY_COMPARE(inBulk.count(), 1);
        QCOMPARE(updated.count(), 1);
        EarningFilter paid;
        paid.statuses = { EarningStatus::Paid };
        QCOMPARE(*EarningQuery(paid, {}).count(ledger.reader()), count);
    }

    void theTrashIsListedNewestFirst()
    {
        Fixture f;
        const EarningId first = f.add("2026-11-12", 1).id;
        const EarningId second = f.add("2026-11-13", 2).id;
        const EarningId third = f.add("2026-11-14", 3).id;
        for (const EarningId &id : { second, first, third }) {
            f.profile.clock.now = f.profile.clock.now.addSecs(1);
            QVERIFY(f.earnings.moveToTrash({ id }).result());
        }

        const auto trash = f.earnings.trash(2);

        QCOMPARE(trash->size(), 2);
        QCOMPARE(trash->at(0).id, third);
        QCOMPARE(trash->at(1).id, first);
        QCOMPARE(trash->at(0).deletedAt, f.profile.clock.now);
        QVERIFY((*f.earnings.find(third))->deletedAt.isValid()); // found, and known as deleted
    }

    void refusesWhatIsGone()
    {
        Fixture f;
        const EarningId nobody(Uuid::v7(1));
        QCOMPARE(f.earnings.moveToTrash({ nobody }).result().error().code, Error::Code::NotFound);
        QCOMPARE(f.earnings.purge({ nobody }).result().error().code, Error::Code::NotFound);
        QVERIFY(!*f.earnings.find(nobody));
        QVERIFY(f.earnings.edit({}, u"Nothing"_s, [](Earning &) {}).result());
        QCOMPARE(f.journal.entries()->size(), 0);
    }

    void aRefusingWriterSaysWhy()
    {
        Fixture f;
        f.profile.database->writer().setRefusing(u"Viewers may look only."_s);

        const auto added = f.earnings.add(anEarning(f.profile.channel, "2026-11-12", 5)).result();

        QVERIFY(!added);
        QCOMPARE(added.error().code, Error::Code::Unauthorized);
        QCOMPARE(f.count(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_EarningRepository)
#include "tst_earningrepository.moc"
