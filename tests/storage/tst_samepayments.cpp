#include "await.h"
#include "ledger.h"
#include "storage/earningrepository.h"
#include "storage/rollupquery.h"
#include "storage/samepayments.h"
#include "storage/undojournal.h"

#include <QSignalSpy>
#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr Micros one = 1'000'000;
const QDate day(2026, 11, 10);

struct Fixture : TemporaryProfile
{
    Fixture()
    {
        Earning sold;
        sold.creatorId = channel.id;
        sold.platform = u"kofi"_s;
        sold.amount = { 5 * one, Currencies::usd() };
        sold.status = EarningStatus::Paid;
        sold.earnedAt = sold.paidAt = day;
        sale = await(earnings.add(sold)).value();
        Earning paid = sold;
        paid.platform = u"stripe"_s;
        paid.amount.micros = 4'550'000;
        paid.gross = 5 * one;
        paid.fee = 450'000;
        paid.earnedAt = paid.paidAt = day.addDays(1);
        payment = await(earnings.add(paid)).value();
    }

    SamePaymentRows rows() { return SamePayments::read(database->reader()).value(); }
    Earning now(const Earning &earning) { return earnings.find(earning.id)->value(); }
    /// What counts, over all platforms, from the rollups.
    Micros income()
    {
        const auto data = RollupQuery::monthly(database->reader(), DateBasis::Earned, {}, {});
        Micros sum = 0;
        for (const RollupCell &cell : data->cells) {
            if (countsAsIncome(data->facets.at(static_cast<size_t>(cell.facet)).status))
                sum += cell.amount;
        }
        return sum;
    }
    void confirm() { QVERIFY(await(pairs.confirm(sale.id, payment.id, u"Match"_s))); }

    EarningRepository earnings{ *database };
    SamePayments pairs{ *database };
    Earning sale;
    Earning payment;
};

} // namespace

class tst_SamePayments final : public QObject
{
    Q_OBJECT

private slots:
    void salesAndPaymentsAreReadApart()
    {
        Fixture f;
        const SamePaymentRows rows = f.rows();
        QCOMPARE(rows.sales.size(), 1);
        QCOMPARE(rows.sales[0].id, f.sale.id);
        QCOMPARE(rows.payments.size(), 1);
        QCOMPARE(rows.payments[0].gross, std::optional(5 * one));
        QCOMPARE(rows.payments[0].day, day.addDays(1));
    }

    void aConfirmedPairCountsOnceWithItsFee()
    {
        Fixture f;
        QCOMPARE(f.income(), 9'550'000);
        f.confirm();
        QCOMPARE(f.income(), 4'550'000);
        QCOMPARE(f.now(f.sale).amount.micros, 4'550'000);
        QCOMPARE(f.now(f.sale).gross, std::optional(5 * one));
        QCOMPARE(f.now(f.sale).fee, std::optional<Micros>(450'000));
        QCOMPARE(f.now(f.payment).status, EarningStatus::Cancelled);
        const SamePaymentRows rows = f.rows();
        QVERIFY(rows.sales.isEmpty());
        QVERIFY(rows.payments.isEmpty());
        QCOMPARE(rows.same.size(), 1);
        QCOMPARE(rows.same[0].sale.id, f.sale.id);
        QCOMPARE(rows.same[0].payment.id, f.payment.id);
    }

    void itIsOneStepToUndo()
    {
        Fixture f;
        f.confirm();
        UndoJournal journal(*f.database);
        QVERIFY(await(journal.undo()));
        QCOMPARE(f.income(), 9'550'000);
        QCOMPARE(f.now(f.sale), f.sale);
        QCOMPARE(f.now(f.payment), f.payment);
        QVERIFY(f.rows().same.isEmpty());
    }

    void apartBothCountAgainAsBefore()
    {
        Fixture f;
        f.confirm();
        QVERIFY(await(f.pairs.takeApart(f.sale.id, f.payment.id, u"Part"_s)));
        QCOMPARE(f.income(), 9'550'000);
        QCOMPARE(f.now(f.payment).status, EarningStatus::Paid);
        QCOMPARE(f.now(f.sale).amount.micros, 5 * one);
        QVERIFY(!f.now(f.sale).fee);
        QVERIFY(!f.now(f.sale).gross);
        QCOMPARE(f.rows().sales.size(), 1);
        const auto again = await(f.pairs.takeApart(f.sale.id, f.payment.id, u"Part"_s));
        QCOMPARE(again.error().code, Error::Code::NotFound);
    }

    void aSaleThatTellsItsFeeKeepsIt()
    {
        Fixture f;
        QVERIFY(await(f.earnings.edit({ f.sale.id }, u"Edit"_s, [](Earning &earning) {
            earning.fee = 600'000;
            earning.gross = 5 * one;
            earning.amount.micros = 4'400'000;
        })));
        f.confirm();
        QCOMPARE(f.now(f.sale).amount.micros, 4'400'000);
        QCOMPARE(f.income(), 4'400'000);
    }

    void refusedStaysRefusedUntilItIsUndone()
    {
        Fixture f;
        QSignalSpy changed(&f.pairs, &SamePayments::changed);
        QVERIFY(await(f.pairs.refuse(f.sale.id, f.payment.id, u"Different"_s)));
        QVERIFY(f.rows().different.contains({ f.sale.id, f.payment.id }));
        QCOMPARE(f.income(), 9'550'000);
        QCOMPARE(changed.size(), 1);
        UndoJournal journal(*f.database);
        QVERIFY(await(journal.undo()));
        QVERIFY(f.rows().different.isEmpty());
    }

    void aRowIsPartOfOnePairOnly()
    {
        Fixture f;
        f.confirm();
        Earning other = f.sale;
        other.id = {};
        other = await(f.earnings.add(other)).value();
        const auto second = await(f.pairs.confirm(other.id, f.payment.id, u"Match"_s));
        QVERIFY(!second);
        QCOMPARE(second.error().code, Error::Code::Conflict);
        QCOMPARE(f.now(other).amount.micros, 5 * one);
    }

    void withoutSalesNoPaymentsAreRead()
    {
        Fixture f;
        QVERIFY(await(f.earnings.moveToTrash({ f.sale.id })));
        QVERIFY(f.rows().payments.isEmpty());
    }

    void onlyPaymentsOfAnAmountThatWasSoldAreRead()
    {
        Fixture f;
        Earning other = f.payment;
        other.amount.micros = 8 * one;
        other.gross = 9 * one;
        QVERIFY(await(f.earnings.add(other)));
        Earning early = f.payment;
        early.earnedAt = day.addYears(-1);
        QVERIFY(await(f.earnings.add(early)));
        const SamePaymentRows rows = f.rows();
        QCOMPARE(rows.payments.size(), 1);
        QCOMPARE(rows.payments[0].id, f.payment.id);
    }

    void moneyGivenBackIsMatchedToo()
    {
        Fixture f;
        Earning soldBack = f.sale;
        soldBack.kind = EarningKind::Refund;
        soldBack.amount.micros = -5 * one;
        soldBack = await(f.earnings.add(soldBack)).value();
        Earning paidBack = f.payment;
        paidBack.kind = EarningKind::Refund;
        paidBack.amount.micros = -5 * one;
        paidBack.gross = paidBack.fee = std::nullopt;
        paidBack = await(f.earnings.add(paidBack)).value();
        QVERIFY(await(f.earnings.edit({ f.payment.id }, u"Edit"_s, [](Earning &e) {
            e.amount.micros = 5 * one;
            e.fee.reset();
        })));
        const SamePaymentRows rows = f.rows();
        QCOMPARE(rows.sales.size(), 2);
        QCOMPARE(rows.payments.size(), 2);
        QCOMPARE(f.income(), 0);
        f.confirm();
        QCOMPARE(f.income(), -5 * one);
        QVERIFY(await(f.pairs.confirm(soldBack.id, paidBack.id, u"Match"_s)));
        QCOMPARE(f.income(), 0);
        QCOMPARE(f.now(soldBack).amount.micros, -5 * one);
    }

    void aPairRemembersWhetherThePaymentHadCome()
    {
        Fixture f;
        f.confirm();
        QVERIFY(f.rows().same[0].isPaid);
        QVERIFY(await(f.pairs.takeApart(f.sale.id, f.payment.id, u"Part"_s)));
        QVERIFY(await(f.earnings.edit({ f.payment.id }, u"Edit"_s, [](Earning &e) {
            e.status = EarningStatus::Pending;
            e.paidAt = {};
        })));
        f.confirm();
        QVERIFY(!f.rows().same[0].isPaid);
    }

    void aRowInTheTrashIsRefused()
    {
        Fixture f;
        QVERIFY(await(f.earnings.moveToTrash({ f.payment.id })));
        QVERIFY(f.rows().payments.isEmpty());
        const auto gone = await(f.pairs.confirm(f.sale.id, f.payment.id, u"Match"_s));
        QCOMPARE(gone.error().code, Error::Code::NotFound);
    }
};

QTEST_GUILESS_MAIN(tst_SamePayments)
#include "tst_samepayments.moc"
