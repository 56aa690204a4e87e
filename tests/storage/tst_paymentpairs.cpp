#include "await.h"
#include "importledger.h"
#include "storage/earningrepository.h"
#include "storage/payoutrepository.h"
#include "storage/rollupquery.h"
#include "storage/samepayments.h"
#include "storage/trashrepository.h"
#include "storage/undojournal.h"

#include <QSignalSpy>
#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr Micros one = 1'000'000;
constexpr Micros net = 4'550'000;

/// A sale of five dollars and the 4.55 that came of it, as two files tell them.
struct Fixture : ImportLedger
{
    EarningRepository earnings{ *database };
    SamePayments pairs{ *database };
    TrashRepository trash{ *database, earnings };
    UndoJournal journal{ *database };
    EarningId saleId{ Uuid::v8("sale") };
    EarningId paymentId{ Uuid::v8("payment") };

    [[nodiscard]] EarningRecord sold(EarningStatus status = EarningStatus::Paid) const
    {
        EarningRecord record = sale("sale", "2026-11-10", 5, status);
        record.facts.platform = "bmc";
        if (status == EarningStatus::Paid)
            record.facts.paidDay = record.facts.earnedDay;
        return record;
    }
    [[nodiscard]] EarningRecord paid(EarningStatus status = EarningStatus::Paid) const
    {
        EarningRecord record = sale("payment", "2026-11-11", 5, status);
        record.facts.amount = net;
        record.facts.gross = 5 * one;
        record.facts.fee = 450'000;
        if (status == EarningStatus::Paid)
            record.facts.paidDay = record.facts.earnedDay + 2;
        return record;
    }
    /// Both imported, each by a file of its own, and brought together.
    void match(const EarningRecord &sale, const EarningRecord &payment)
    {
        saleFile = import({ sale }).batch;
        paymentFile = import({ payment }).batch;
        confirm();
    }
    void match() { match(sold(), paid()); }
    void confirm()
    {
        const auto done = await(pairs.confirm(saleId, paymentId, u"Match"_s));
        QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().message));
    }
    Earning saleNow() { return earnings.find(saleId)->value(); }
    Earning paymentNow() { return earnings.find(paymentId)->value(); }

    /// What counts, from the rollups; they have to agree with the rows.
    Micros income(DateBasis basis = DateBasis::Earned)
    {
        const auto data = RollupQuery::monthly(database->reader(), basis, {}, {});
        Micros sum = 0;
        for (const RollupCell &cell : data->cells) {
            if (countsAsIncome(data->facets.at(static_cast<size_t>(cell.facet)).status))
                sum += cell.amount;
        }
        const QByteArray plain
            = QByteArray("SELECT coalesce(sum(amount), 0) FROM earnings WHERE deleted_at IS NULL "
                         "AND status IN ('pending', 'paid')")
            + (basis == DateBasis::Paid ? " AND paid_at IS NOT NULL" : "");
        const Micros rows = database->reader().scalar(plain.constData()).value();
        if (rows != sum)
            qFatal("rows tell %lld, rollups %lld", rows, sum);
        return sum;
    }

    ImportBatch saleFile;
    ImportBatch paymentFile;
};

} // namespace

class tst_PaymentPairs final : public QObject
{
    Q_OBJECT

private slots:
    void withTheSaleInTheTrashThePaymentCounts()
    {
        Fixture f;
        f.match();
        QCOMPARE(f.income(), net);
        QSignalSpy bulk(&f.earnings, &EarningRepository::changedInBulk);
        QVERIFY(await(f.earnings.moveToTrash({ f.saleId })));
        QCOMPARE(f.income(), net);
        QCOMPARE(f.paymentNow().status, EarningStatus::Paid);
        QCOMPARE(f.saleNow().amount.micros, 5 * one);
        QCOMPARE(bulk.size(), 1); // the payment is shown otherwise, too
        QVERIFY(await(f.trash.restore({ f.saleId.uuid() })));
        QCOMPARE(f.income(), net);
        QCOMPARE(f.saleNow().amount.micros, net);
        QVERIFY(await(f.journal.undo()));
        QCOMPARE(f.income(), net);
        QVERIFY(await(f.journal.undo()));
        QCOMPARE(f.income(), net);
        QVERIFY(await(f.journal.redo()));
        QCOMPARE(f.paymentNow().status, EarningStatus::Paid);
        QVERIFY(await(f.journal.redo()));
        QCOMPARE(f.paymentNow().status, EarningStatus::Cancelled);
        QCOMPARE(f.income(), net);
    }

    void withThePaymentInTheTrashTheSaleSaysWhatItSaysByItself()
    {
        Fixture f;
        f.match(f.sold(EarningStatus::Pending), f.paid());
        QVERIFY(await(f.earnings.moveToTrash({ f.paymentId })));
        QCOMPARE(f.income(), 5 * one);
        QCOMPARE(f.saleNow().status, EarningStatus::Pending);
        QVERIFY(!f.saleNow().paidAt.isValid());
        QVERIFY(await(f.earnings.restore({ f.paymentId })));
        QCOMPARE(f.income(), net);
        QCOMPARE(f.saleNow().status, EarningStatus::Paid);
    }

    void purgedRowsLeaveTheOtherOneCounting()
    {
        Fixture f;
        f.match();
        QVERIFY(await(f.earnings.purge({ f.saleId })));
        QCOMPARE(f.income(), net);
        QCOMPARE(f.paymentNow().status, EarningStatus::Paid);
        // The steps before cannot take it away again.
        QVERIFY(await(f.journal.undo()));
        QCOMPARE(f.income(), net);
        QVERIFY(await(f.journal.redo()));
        QCOMPARE(f.income(), net);
    }

    void purgedFromTheTrashTheOtherOneCountsToo()
    {
        Fixture f;
        f.match();
        QVERIFY(await(f.earnings.moveToTrash({ f.paymentId })));
        QVERIFY(await(f.trash.purge({ f.paymentId.uuid() })));
        QCOMPARE(f.income(), 5 * one);
        QCOMPARE(f.database->reader().scalar("SELECT count(*) FROM same_payments").value(), 0);
    }

    void aMatchDoneAgainAfterAPurgeTakesNothingAway()
    {
        Fixture f;
        f.match();
        QVERIFY(await(f.journal.undo()));
        QCOMPARE(f.income(), 5 * one + net);
        QVERIFY(await(f.earnings.purge({ f.saleId })));
        QCOMPARE(f.income(), net);
        (void)await(f.journal.redo());
        QCOMPARE(f.income(), net);
        QCOMPARE(f.paymentNow().status, EarningStatus::Paid);
    }

    void aSaleThatDoesNotCountAnyMoreGivesThePaymentFree()
    {
        Fixture f;
        f.match();
        const auto setStatus = [&f](EarningStatus status) {
            return await(f.earnings.edit({ f.saleId }, u"Edit"_s,
                                         [status](Earning &e) { e.status = status; }));
        };
        QVERIFY(setStatus(EarningStatus::Refunded));
        QCOMPARE(f.income(), net);
        QVERIFY(setStatus(EarningStatus::Paid));
        QCOMPARE(f.income(), net);
        QCOMPARE(f.paymentNow().status, EarningStatus::Cancelled);
    }

    void aPaymentThatIsMadeToCountByHandIsPartOfNoPair()
    {
        Fixture f;
        f.match();
        QVERIFY(await(f.earnings.edit({ f.paymentId }, u"Edit"_s,
                                      [](Earning &e) { e.status = EarningStatus::Paid; })));
        QCOMPARE(f.income(), 5 * one + net);
        QVERIFY(SamePayments::read(f.database->reader())->same.isEmpty());
        QCOMPARE(f.saleNow().amount.micros, 5 * one);
    }

    void moneyThatCameIsNotOwed()
    {
        Fixture f;
        f.match(f.sold(EarningStatus::Pending), f.paid());
        QCOMPARE(f.income(DateBasis::Paid), net);
        QCOMPARE(f.saleNow().status, EarningStatus::Paid);
        QCOMPARE(f.saleNow().paidAt, QDate(2026, 11, 13));
        QVERIFY(!f.saleNow().editedAt.isValid());
        QVERIFY(!f.paymentNow().editedAt.isValid());
        QVERIFY(await(f.pairs.takeApart(f.saleId, f.paymentId, u"Part"_s)));
        QCOMPARE(f.saleNow().status, EarningStatus::Pending);
        QCOMPARE(f.income(DateBasis::Paid), net); // of the payment
        QCOMPARE(f.income(), 5 * one + net);
    }

    void aLaterImportPaysBoth()
    {
        Fixture f;
        f.match(f.sold(EarningStatus::Pending), f.paid(EarningStatus::Pending));
        QCOMPARE(f.income(DateBasis::Paid), 0);
        QCOMPARE(f.income(), net);
        auto again = f.import({ f.sold(EarningStatus::Pending), f.paid(EarningStatus::Pending) });
        QCOMPARE(again.fates[RowFate::Same], 2);
        const auto later = f.import({ f.paid() });
        QCOMPARE(f.saleNow().status, EarningStatus::Paid);
        QCOMPARE(f.saleNow().paidAt, QDate(2026, 11, 13));
        QCOMPARE(f.paymentNow().status, EarningStatus::Cancelled);
        QCOMPARE(f.income(DateBasis::Paid), net);
        QCOMPARE(f.income(), net);
        // And the import can be taken back.
        QVERIFY(f.undo(later.batch));
        QCOMPARE(f.saleNow().status, EarningStatus::Pending);
        QCOMPARE(f.income(), net);
        QCOMPARE(f.income(DateBasis::Paid), 0);
    }

    void aLaterWordOfTheSaleKeepsTheFee()
    {
        Fixture f;
        f.match(f.sold(EarningStatus::Pending), f.paid());
        EarningRecord told = f.sold();
        told.facts.paidDay = told.facts.earnedDay + 1;
        auto outcome = f.import({ told });
        QCOMPARE(outcome.fates[RowFate::Changed], 1);
        QCOMPARE(f.saleNow().paidAt, QDate(2026, 11, 11));
        QCOMPARE(f.saleNow().amount.micros, net);
        QCOMPARE(f.income(), net);
        QVERIFY(await(f.pairs.takeApart(f.saleId, f.paymentId, u"Part"_s)));
        QCOMPARE(f.saleNow().status, EarningStatus::Paid);
        QCOMPARE(f.income(), 5 * one + net);
    }

    void anOlderFileDoesNotTakeThePaymentBack()
    {
        Fixture f;
        f.match();
        auto outcome = f.import({ f.paid(EarningStatus::Pending) });
        QCOMPARE(outcome.fates[RowFate::Newer], 1);
        QCOMPARE(f.income(DateBasis::Paid), net);
    }

    void aSaleRefundedByALaterFileGivesThePaymentFree()
    {
        Fixture f;
        f.match();
        f.import({ f.sold(EarningStatus::Refunded) });
        QCOMPARE(f.income(), net);
        QCOMPARE(f.paymentNow().status, EarningStatus::Paid);
    }

    void anImportTakenBackLeavesTheOtherRowCounting()
    {
        Fixture f;
        f.match();
        QVERIFY(f.undo(f.saleFile));
        QCOMPARE(f.income(), net);
        QVERIFY(!f.earnings.find(f.saleId)->has_value());

        Fixture other;
        other.match();
        QVERIFY(other.undo(other.paymentFile));
        QCOMPARE(other.income(), 5 * one);
        // Told again, they are two as before they were matched.
        other.import({ other.paid() });
        QCOMPARE(other.income(), 5 * one + net);
    }

    void aPayoutThatFailedOpensTheSaleAgain()
    {
        Fixture f;
        PayoutRecord payout;
        payout.id = Uuid::v8("payout");
        payout.creator = f.channel.id.uuid();
        payout.amount = net;
        payout.currency = "USD";
        payout.platform = "stripe";
        payout.account = "acct_1";
        payout.paidDay = 20'780;
        f.importOnly([&](ImportWriter &writer) { return writer.insert(payout); });
        EarningRecord paid = f.paid();
        paid.payout = payout.id;
        f.match(f.sold(EarningStatus::Pending), paid);
        QCOMPARE(f.saleNow().payoutId, std::optional(PayoutId(payout.id)));
        // One payout of 4.55 pays 4.55.
        const auto linked = PayoutRepository::linked(f.database->reader());
        QCOMPARE(linked->value(PayoutId(payout.id)).value(QDate(2026, 11, 1)), net);
        payout.status = PayoutStatus::Failed;
        f.importOnly([&](ImportWriter &writer) { return writer.update(payout); });
        QCOMPARE(f.saleNow().status, EarningStatus::Pending);
        QCOMPARE(f.income(), net);
        QCOMPARE(f.income(DateBasis::Paid), 0);
        QVERIFY(await(f.pairs.takeApart(f.saleId, f.paymentId, u"Part"_s)));
        QCOMPARE(f.paymentNow().status, EarningStatus::Pending);
        QVERIFY(!f.paymentNow().payoutId);
    }

    void theFeeIsTakenOffOnce_data()
    {
        QTest::addColumn<Micros>("amount");
        QTest::addColumn<Micros>("gross");
        QTest::addColumn<Micros>("after");
        QTest::newRow("before fees") << 5 * one << Micros(0) << net;
        QTest::newRow("before fees, said twice") << 5 * one << 5 * one << net;
        QTest::newRow("after fees") << net << Micros(0) << net;
        QTest::newRow("after fees, with the amount before") << net << 5 * one << net;
        QTest::newRow("the platform kept something")
            << Micros(4'750'000) << 5 * one << Micros(4'750'000);
    }

    void theFeeIsTakenOffOnce()
    {
        QFETCH(Micros, amount);
        QFETCH(Micros, gross);
        QFETCH(Micros, after);
        Fixture f;
        EarningRecord sold = f.sold();
        sold.facts.amount = amount;
        if (gross != 0)
            sold.facts.gross = gross;
        f.match(sold, f.paid());
        QCOMPARE(f.saleNow().amount.micros, after);
        QCOMPARE(f.income(), after);
    }

    void takingApartLeavesWhatAPersonChanged()
    {
        Fixture f;
        f.import({ f.sold(), f.paid() });
        const Earning payment = f.paymentNow();
        Earning expected = f.saleNow();
        f.confirm();
        QVERIFY(await(f.earnings.edit({ f.saleId }, u"Edit"_s, [](Earning &e) {
            e.amount.micros = 6 * one;
            e.payer = u"Mina"_s;
        })));
        QVERIFY(await(f.pairs.takeApart(f.saleId, f.paymentId, u"Part"_s)));
        expected.amount.micros = 6 * one;
        expected.payer = u"Mina"_s;
        expected.editedAt = f.saleNow().editedAt;
        expected.updatedAt = f.saleNow().updatedAt;
        QCOMPARE(f.saleNow(), expected);
        QCOMPARE(f.paymentNow(), payment);
        QCOMPARE(f.income(), 6 * one + net);
    }

    void aPairAtRestGivesWayToANewOne()
    {
        Fixture f;
        f.match();
        EarningRecord other = f.sold();
        other.id = Uuid::v8("other");
        other.externalId = "other";
        f.import({ other });
        QVERIFY(await(f.earnings.moveToTrash({ f.saleId })));
        QVERIFY(await(f.pairs.confirm(EarningId(other.id), f.paymentId, u"Match"_s)));
        QCOMPARE(f.income(), net);
        QVERIFY(await(f.earnings.restore({ f.saleId })));
        QCOMPARE(f.income(), net + 5 * one); // another sale
        QVERIFY(!f.saleNow().fee);
    }

    void calledDifferentAfterAllBothCount()
    {
        Fixture f;
        f.match();
        QVERIFY(await(f.pairs.refuse(f.saleId, f.paymentId, u"Different"_s)));
        QCOMPARE(f.income(), 5 * one + net);
        QVERIFY(SamePayments::read(f.database->reader())->same.isEmpty());
    }

    void whatDoesNotCountIsNotMatched()
    {
        Fixture f;
        f.import({ f.sold(), f.paid(EarningStatus::Cancelled) });
        const auto done = await(f.pairs.confirm(f.saleId, f.paymentId, u"Match"_s));
        QCOMPARE(done.error().code, Error::Code::Conflict);
        QCOMPARE(f.income(), 5 * one);
    }
};

QTEST_GUILESS_MAIN(tst_PaymentPairs)
#include "tst_paymentpairs.moc"
