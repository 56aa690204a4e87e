#include "importledger.h"
#include "sqldump.h"
#include "storage/batchrepository.h"
#include "storage/contenttitles.h"
#include "storage/earningquery.h"
#include "storage/earningrepository.h"
#include "storage/payoutrepository.h"
#include "storage/raterepository.h"
#include "storage/searchindex.h"
#include "storage/undojournal.h"

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

struct Fixture : ImportLedger
{
    EarningRepository earnings{ *database };

    QStringList rows()
    {
        return dump(database->reader(),
                    "SELECT external_id, amount / 1000000, status, payer FROM earnings "
                    "WHERE deleted_at IS NULL ORDER BY external_id",
                    4);
    }
    EarningId idOf(const char *key) { return EarningId(Uuid::v8(QByteArray(key))); }
    Micros total() { return EarningQuery({}, {}).sums(database->reader())->of(Currencies::usd()); }
    RowFate fateOf(const EarningRecord &record)
    {
        return ImportLookup(database->reader()).find(record)->fate;
    }
    void edit(const char *key, const QString &payer)
    {
        const QFuture<Result<void>> edited
            = earnings.edit({ idOf(key) }, u"Edit"_s, [payer](Earning &e) { e.payer = payer; });
        if (!edited.result())
            qFatal("not edited");
    }
};

PayoutRecord aPayout(const Fixture &f, const char *key, qint64 units)
{
    PayoutRecord payout;
    payout.id = Uuid::v8(QByteArray(key));
    payout.creator = f.channel.id.uuid();
    payout.amount = units * microsPerUnit;
    payout.currency = "USD";
    payout.platform = "stripe";
    payout.account = "acct_1";
    payout.externalId = key;
    payout.description = "STRIPE PAYOUT";
    payout.paidDay = 20'000;
    return payout;
}

} // namespace

class tst_ImportWriter final : public QObject
{
    Q_OBJECT

private slots:
    void aChangeOfAnyValueIsAChange_data()
    {
        using Change = void (*)(EarningRecord &);
        QTest::addColumn<Change>("change");
        QTest::addColumn<bool>("counts");
        const auto row = [](const char *name, Change change, bool counts) {
            QTest::newRow(name) << change << counts;
        };
        row(
            "amount", [](EarningRecord &r) { ++r.facts.amount; }, true);
        row(
            "currency", [](EarningRecord &r) { r.facts.currency = "EUR"; }, true);
        row(
            "source", [](EarningRecord &r) { r.facts.source = "course"; }, true);
        row(
            "status", [](EarningRecord &r) { r.facts.status = "paid"; }, true);
        row(
            "kind", [](EarningRecord &r) { r.facts.kind = "fee"; }, true);
        row(
            "day", [](EarningRecord &r) { ++r.facts.earnedDay; }, true);
        row(
            "day paid", [](EarningRecord &r) { r.facts.paidDay = 0; }, true);
        row(
            "day due", [](EarningRecord &r) { r.dueDay = 0; }, true);
        row(
            "instant", [](EarningRecord &r) { r.occurredMs = 0; }, true);
        row(
            "gross", [](EarningRecord &r) { r.facts.gross = 0; }, true);
        row(
            "fee", [](EarningRecord &r) { r.facts.fee = 0; }, true);
        row(
            "payer", [](EarningRecord &r) { r.payer = "Other"; }, true);
        row(
            "description", [](EarningRecord &r) { r.description = ""; }, true);
        row(
            "a letter from payer to description",
            [](EarningRecord &r) {
                r.payer = "Strip";
                r.description = "ePreset pack";
            },
            true);
        row(
            "platform, part of the id", [](EarningRecord &r) { r.facts.platform = "x"; }, false);
        row(
            "metadata", [](EarningRecord &r) { r.metadataJson = "{}"; }, false);
    }

    void aChangeOfAnyValueIsAChange()
    {
        using Change = void (*)(EarningRecord &);
        QFETCH(Change, change);
        QFETCH(bool, counts);
        Fixture f;
        EarningRecord record = f.sale("a", "2026-03-01", 10);
        f.import({ record });

        change(record);

        QCOMPARE(f.fateOf(record), counts ? RowFate::Changed : RowFate::Same);
    }

    void knowsTheFateOfEveryRow()
    {
        Fixture f;
        const auto row = [&f](const char *key) { return f.sale(key, "2026-03-01", 10); };
        f.import({ row("same"), row("changed"), row("edited"), row("trashed"), row("purged"),
                   f.sale("paid", "2026-03-01", 10, EarningStatus::Paid) });
        f.edit("edited", u"me"_s);
        QVERIFY(f.earnings.moveToTrash({ f.idOf("trashed"), f.idOf("purged") }).result());
        QVERIFY(f.earnings.purge({ f.idOf("purged") }).result());
        EarningRecord changed = row("changed");
        changed.facts.amount = 12 * microsPerUnit;

        EarningRecord edited = row("edited");
        edited.facts.amount = 11 * microsPerUnit;
        const auto fates = f.import({ row("new"), row("same"), changed, edited, row("trashed"),
                                      row("purged"), row("paid") })
                               .fates;

        QCOMPARE(f.rows(),
                 (QStringList{ u"changed|12|pending|Stripe"_s, u"edited|10|pending|me"_s,
                               u"new|10|pending|Stripe"_s, u"paid|10|paid|Stripe"_s,
                               u"same|10|pending|Stripe"_s }));
        QCOMPARE(fates.at(RowFate::New), 1);
        QCOMPARE(fates.at(RowFate::Same), 1);
        QCOMPARE(fates.at(RowFate::Changed), 1);
        QCOMPARE(fates.at(RowFate::EditedByHand), 1);
        QCOMPARE(fates.at(RowFate::DeletedBefore), 2);
        QCOMPARE(fates.at(RowFate::Newer), 1);
    }

    void tellsHowFarAnOlderEstimateReached()
    {
        Fixture f;
        EarningRecord estimate = f.sale("e", "2026-03-01", 10, EarningStatus::Estimated);
        f.import({ estimate }, QDate(2026, 3, 20));
        estimate.facts.amount += 1;

        const auto found = ImportLookup(f.database->reader()).find(estimate);

        QCOMPARE(found->fate, RowFate::Changed);
        QCOMPARE(found->storedNewestDay,
                 std::optional<qint64>(QDate(1970, 1, 1).daysTo(QDate(2026, 3, 20))));
    }

    void remembersTheBytesUntilTheImportIsUndone()
    {
        Fixture f;
        const auto batch = f.import({ f.sale("a", "2026-03-01", 10) }).batch;
        ImportLookup lookup(f.database->reader());
        QCOMPARE(*lookup.importedBefore(batch.fileHash), f.clock.now);
        QVERIFY(!lookup.importedBefore(QByteArray(32, 'y'))->isValid());

        QVERIFY(f.undo(batch));

        QVERIFY(!lookup.importedBefore(batch.fileHash)->isValid());
    }

    void undoTakesBackExactlyWhatWasWritten()
    {
        Fixture f;
        f.import({ f.sale("a", "2026-03-01", 10), f.sale("b", "2026-03-02", 20) });
        const QStringList before = f.rows();
        const auto second
            = f.import({ f.sale("b", "2026-03-02", 25), f.sale("c", "2026-03-03", 30) }).batch;
        QCOMPARE(f.total(), 65 * microsPerUnit);

        const auto outcome = f.undo(second);

        QCOMPARE(outcome->removed, 1);
        QVERIFY(outcome->kept.isEmpty());
        QCOMPARE(f.rows(), before);
        QCOMPARE(f.total(), 30 * microsPerUnit);
        const auto again = f.undo(second);
        QCOMPARE(again.error().code, Error::Code::Conflict);
        ImportBatch unknown;
        unknown.id = ImportBatchId(Uuid::v7(1));
        QCOMPARE(f.undo(unknown).error().code, Error::Code::NotFound);
    }

    void undoNamesAddedAndChangedRowsThatAPersonEdited()
    {
        Fixture f;
        f.import({ f.sale("a", "2026-03-01", 10) });
        f.clock.now = f.clock.now.addSecs(60);
        const auto second = f.import({ f.sale("a", "2026-03-01", 11), f.sale("b", "2026-03-02", 20),
                                       f.sale("c", "2026-03-03", 30) })
                                .batch;
        f.clock.now = f.clock.now.addSecs(60);
        f.edit("a", u"changed, then mine"_s);
        f.edit("b", u"added, then mine"_s);

        const auto outcome = f.undo(second);

        QCOMPARE(outcome->removed, 1);
        QCOMPARE(outcome->kept.size(), 2);
        QVERIFY(outcome->kept.contains(f.idOf("a")));
        QVERIFY(outcome->kept.contains(f.idOf("b")));
        QCOMPARE(f.rows(),
                 (QStringList{ u"a|11|pending|changed, then mine"_s,
                               u"b|20|pending|added, then mine"_s }));
        QCOMPARE(f.total(), 31 * microsPerUnit);
    }

    void remembersOnlyWhatWasThereBefore()
    {
        Fixture f;
        f.import({ f.sale("a", "2026-03-01", 10) });
        static constexpr const char *keys[] = { "b", "c", "d", "e", "f", "g", "h", "i" };
        QList<EarningRecord> records{ f.sale("a", "2026-03-01", 11) }; // recorded from here on
        for (const char *key : keys)
            records.append(f.sale(key, "2026-03-01", 1));

        f.import(records);

        // New rows are found by their place; a hundred thousand of them would fill the file twice.
        const char *touched = "SELECT length(changeset) FROM import_batches "
                              "WHERE file_name = 'sales 2.csv'";
        QVERIFY(*f.database->reader().scalar(touched) > 0);
        QVERIFY(*f.database->reader().scalar(touched) < 400);
    }

    void undoRemovesWhatLiesInTheTrash()
    {
        Fixture f;
        const auto batch = f.import({ f.sale("a", "2026-03-01", 10) }).batch;
        QVERIFY(f.earnings.moveToTrash({ f.idOf("a") }).result());

        QCOMPARE(f.undo(batch)->removed, 1);

        QCOMPARE(*f.database->reader().scalar("SELECT count(*) FROM earnings"), 0);
        QCOMPARE(*f.database->reader().scalar("SELECT count(*) FROM earnings_daily"), 0);
        QCOMPARE(*f.database->reader().scalar("SELECT count(*) FROM tombstones"), 0);
    }

    void theSameFileCanComeBackAfterItsUndo()
    {
        Fixture f;
        const QList<EarningRecord> file{ f.sale("a", "2026-03-01", 10),
                                         f.sale("b", "2026-03-02", 20) };
        QVERIFY(f.undo(f.import(file).batch));
        QVERIFY(f.rows().isEmpty());

        const auto again = f.import(file);

        QCOMPARE(again.fates.at(RowFate::New), 2);
        QCOMPARE(f.total(), 30 * microsPerUnit);
        QVERIFY(f.undo(again.batch));
        QCOMPARE(f.total(), 0);
    }

    void undoNamesWhatALaterImportChangedAndTheLaterUndoTakesIt()
    {
        Fixture f;
        const auto first
            = f.import({ f.sale("a", "2026-03-01", 10), f.sale("b", "2026-03-01", 1) }).batch;
        f.clock.now = f.clock.now.addSecs(60);
        const auto second = f.import({ f.sale("a", "2026-03-01", 12) }).batch;

        const auto earlier = f.undo(first);

        QCOMPARE(earlier->removed, 1);
        QCOMPARE(earlier->kept, QList<EarningId>{ f.idOf("a") });
        QCOMPARE(f.rows(), QStringList{ u"a|12|pending|Stripe"_s });
        const auto later = f.undo(second);
        QCOMPARE(later->removed, 1);
        QVERIFY(later->kept.isEmpty());
        QVERIFY(f.rows().isEmpty());
        QCOMPARE(f.total(), 0);
    }

    void undoNamesWhatItCouldNotRestoreBecauseALaterImportChangedIt()
    {
        Fixture f;
        f.import({ f.sale("a", "2026-03-01", 10) });
        f.clock.now = f.clock.now.addSecs(60);
        const auto second = f.import({ f.sale("a", "2026-03-01", 12) }).batch;
        f.clock.now = f.clock.now.addSecs(60);
        f.import({ f.sale("a", "2026-03-01", 14) });

        const auto outcome = f.undo(second);

        QCOMPARE(outcome->kept, QList<EarningId>{ f.idOf("a") });
        QCOMPARE(f.rows(), QStringList{ u"a|14|pending|Stripe"_s });
        QCOMPARE(f.total(), 14 * microsPerUnit);
    }

    void searchFollowsAChangedText()
    {
        Fixture f;
        f.import({ f.sale("a", "2026-03-01", 10) });
        QVERIFY(f.database->writer()
                    .write<qint64>(
                        [](WriteContext &c) { return SearchIndex::indexNext(c.connection, 100); })
                    .result());
        const auto hits = [&f](const QString &text) {
            EarningFilter filter;
            filter.text = text;
            return *EarningQuery(filter, {}).count(f.database->reader());
        };
        QCOMPARE(hits(u"preset"_s), 1);
        EarningRecord renamed = f.sale("a", "2026-03-01", 10);
        renamed.description = "캠핑 필터";

        const auto batch = f.import({ renamed }).batch;

        QCOMPARE(hits(u"preset"_s), 0);
        QCOMPARE(hits(u"캠핑"_s), 1);
        QVERIFY(f.undo(batch));
        QCOMPARE(hits(u"preset"_s), 1);
        QCOMPARE(hits(u"캠핑"_s), 0);
    }

    void payoutsAndRatesAreTakenBackToo()
    {
        Fixture f;
        const ExchangeRate rate{ QDate(2026, 3, 2), Currencies::eur(), Currencies::usd(), u"1.1"_s,
                                 u"ecb"_s };
        ExchangeRate corrected = rate;
        corrected.rate = u"1.2"_s;
        f.importOnly([&](ImportWriter &w) -> Status {
            if (Status s = w.insert(aPayout(f, "po_1", -100)); !s)
                return s;
            const Result<bool> put = w.put(rate);
            if (!put)
                return failure(put.error());
            if (!*put)
                return failure(Error::Code::InvalidData, u"the rate is new"_s);
            return {};
        });
        const char *all = "SELECT amount / 1000000, status FROM payouts UNION ALL "
                          "SELECT rate, quote FROM exchange_rates";
        const QStringList before = dump(f.database->reader(), all, 2);
        QCOMPARE(before, (QStringList{ u"100|paid"_s, u"1.1|USD"_s }));
        PayoutRecord failed = aPayout(f, "po_1", -100);
        failed.status = PayoutStatus::Failed;
        QCOMPARE(ImportLookup(f.database->reader()).find(failed)->fate, RowFate::Changed);

        const ImportBatch second = f.importOnly([&](ImportWriter &w) -> Status {
            const Result<bool> same = w.put(rate);
            const Result<bool> other = w.put(corrected);
            if (!same || *same || !other || !*other)
                return failure(Error::Code::InvalidData, u"only the second differs"_s);
            if (Status s = w.update(failed); !s)
                return s;
            return w.insert(aPayout(f, "po_2", 7));
        });
        QCOMPARE(dump(f.database->reader(), all, 2),
                 (QStringList{ u"100|failed"_s, u"7|paid"_s, u"1.2|USD"_s }));

        QVERIFY(f.undo(second));

        QCOMPARE(dump(f.database->reader(), all, 2), before);
    }

    void aFileWhosePayoutFailedOpensItsEntriesAndUndoClosesThem()
    {
        Fixture f;
        PayoutRecord payout = aPayout(f, "po_1", -100);
        EarningRecord sale = f.sale("a", "2026-03-01", 10);
        sale.facts.status = "paid";
        sale.facts.paidDay = 20'000;
        sale.payout = payout.id;
        f.importOnly([&](ImportWriter &w) -> Status {
            const Status inserted = w.insert(sale);
            return inserted ? w.insert(payout) : inserted;
        });
        const char *entry = "SELECT status, paid_at, hex(payout_id), source_hash FROM earnings";
        const QStringList before = dump(f.database->reader(), entry, 4);
        payout.status = PayoutStatus::Failed;

        const ImportBatch second
            = f.importOnly([&](ImportWriter &w) -> Status { return w.update(payout); });

        QVERIFY(dump(f.database->reader(), entry, 4)[0].startsWith(u"pending|"_s));
        // The file that says that it was paid is older.
        sale.facts.paidDay = 20'001;
        QCOMPARE(ImportLookup(f.database->reader()).find(sale)->fate, RowFate::Newer);
        QVERIFY(f.undo(second));
        QCOMPARE(dump(f.database->reader(), entry, 4), before);
    }

    void anOlderFileNeitherPaysAFailedPayoutNorItsNewEntries()
    {
        Fixture f;
        PayoutRecord payout = aPayout(f, "po_1", -100);
        payout.status = PayoutStatus::Failed;
        f.importOnly([&](ImportWriter &w) -> Status { return w.insert(payout); });
        payout.status = PayoutStatus::Paid;
        QCOMPARE(ImportLookup(f.database->reader()).find(payout)->fate, RowFate::Newer);

        EarningRecord sale = f.sale("a", "2026-03-01", 10);
        sale.facts.status = "paid";
        sale.facts.paidDay = 20'000;
        sale.payout = payout.id;
        f.importOnly([&](ImportWriter &w) -> Status { return w.insert(sale); });

        QCOMPARE(dump(f.database->reader(),
                      "SELECT status, paid_at IS NULL, payout_id IS NULL FROM earnings", 3),
                 QStringList{ u"pending|1|1"_s });
        QCOMPARE(ImportLookup(f.database->reader()).find(sale)->fate, RowFate::Same);
    }

    void twoFilesMayNameAPayoutDifferently()
    {
        Fixture f;
        f.importOnly([&f](ImportWriter &w) { return w.insert(aPayout(f, "po_1", -100)); });
        PayoutRecord other = aPayout(f, "po_1", 100);
        other.description = "Transfer to bank";
        ImportLookup lookup(f.database->reader());

        QCOMPARE(lookup.find(other)->fate, RowFate::Same);
        other.paidDay = 20'001;
        QCOMPARE(lookup.find(other)->fate, RowFate::Changed);
    }

    void anErrorLeavesNothingBehind()
    {
        Fixture f;
        const auto failed = f.database->writer().write<bool>([&f](WriteContext &c) -> Result<bool> {
            ImportBatch batch;
            batch.id = ImportBatchId(c.newId());
            batch.fileHash = QByteArray(32, 'x');
            auto writer = ImportWriter::begin(
                c, batch, { batch.id, f.channel.id, f.channel.userId, u"stripe"_s, {} });
            if (Status s = writer->insert(f.sale("a", "2026-03-01", 1)); !s)
                return failure(s.error());
            EarningRecord bad = f.sale("b", "2026-03-01", 1);
            bad.facts.status = "lost"; // not one of the schema's words
            if (Status s = writer->insert(bad); !s)
                return failure(s.error());
            return true;
        });

        QVERIFY(!failed.result());
        for (const char *count :
             { "SELECT count(*) FROM earnings", "SELECT count(*) FROM import_batches",
               "SELECT count(*) FROM earnings_daily" })
            QCOMPARE(*f.database->reader().scalar(count), 0);
    }
};

QTEST_GUILESS_MAIN(tst_ImportWriter)
#include "tst_importwriter.moc"
