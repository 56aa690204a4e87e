#include "analytics/paymentmatching.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Creator;
using namespace Qt::StringLiterals;

namespace {

constexpr Micros one = 1'000'000;
const QDate day(2026, 11, 10);

PaymentRow row(int id, const QString &platform, QDate when, Micros amount,
               std::optional<Micros> gross = {}, Currency currency = Currencies::usd())
{
    PaymentRow row;
    row.id = EarningId(Uuid::v7(id));
    row.platform = platform;
    row.day = when;
    row.amount = { amount, currency };
    row.gross = gross;
    return row;
}

PaymentRow sale(int id, int daysLater, Micros amount)
{
    return row(id, u"kofi"_s, day.addDays(daysLater), amount);
}

PaymentRow payment(int id, int daysLater, Micros amount, std::optional<Micros> gross = {})
{
    return row(id, u"stripe"_s, day.addDays(daysLater), amount, gross);
}

} // namespace

class tst_PaymentMatching final : public QObject
{
    Q_OBJECT

private slots:
    void aSaleIsFoundByTheAmountBeforeFees()
    {
        SamePaymentRows rows;
        rows.sales = { sale(1, 0, 5 * one) };
        rows.payments = { payment(2, 1, 4'550'000, 5 * one) };
        const auto pairs = PaymentMatching::suggest(rows);
        QCOMPARE(pairs.size(), 1);
        QCOMPARE(pairs[0], (PaymentPair{ rows.sales[0], rows.payments[0] }));
    }

    void aSaleIsFoundByTheAmountAfterFees()
    {
        SamePaymentRows rows;
        rows.sales = { row(1, u"gumroad"_s, day, 4'550'000, 5 * one) };
        rows.payments = { payment(2, 0, 4'550'000) };
        QCOMPARE(PaymentMatching::suggest(rows).size(), 1);
    }

    void daysDecide_data()
    {
        QTest::addColumn<int>("later");
        QTest::addColumn<qsizetype>("found");
        QTest::newRow("two days before") << -2 << qsizetype(0);
        QTest::newRow("a day before") << -1 << qsizetype(1);
        QTest::newRow("the same day") << 0 << qsizetype(1);
        QTest::newRow("a day later") << 1 << qsizetype(1);
        QTest::newRow("two days later") << 2 << qsizetype(0);
    }

    void daysDecide()
    {
        QFETCH(int, later);
        QFETCH(qsizetype, found);
        SamePaymentRows rows;
        rows.sales = { sale(1, 0, 5 * one) };
        rows.payments = { payment(2, later, 5 * one) };
        QCOMPARE(PaymentMatching::suggest(rows).size(), found);
    }

    void anotherCurrencyOrAmountIsAnotherPayment()
    {
        SamePaymentRows rows;
        rows.sales = { sale(1, 0, 5 * one) };
        rows.payments = { payment(2, 0, 5 * one + 1),
                          row(3, u"paypal"_s, day, 5 * one, {}, Currencies::eur()) };
        QVERIFY(PaymentMatching::suggest(rows).isEmpty());
    }

    void eachRowIsUsedOnceAndTheNearestComeTogether()
    {
        SamePaymentRows rows;
        rows.sales = { sale(1, 0, 5 * one), sale(2, 2, 5 * one), sale(3, 3, 5 * one) };
        rows.payments = { payment(11, 3, 5 * one), payment(12, 1, 5 * one) };
        const auto pairs = PaymentMatching::suggest(rows);
        QCOMPARE(pairs.size(), 2);
        QCOMPARE(pairs[0].sale.id, rows.sales[2].id);
        QCOMPARE(pairs[0].payment.id, rows.payments[0].id);
        QCOMPARE(pairs[1].sale.id, rows.sales[0].id);
        QCOMPARE(pairs[1].payment.id, rows.payments[1].id);
    }

    void theOrderOfReadingChangesNothing()
    {
        SamePaymentRows rows;
        rows.sales = { sale(1, 0, 5 * one), sale(2, 0, 5 * one) };
        rows.payments = { payment(11, 0, 5 * one), payment(12, 0, 5 * one) };
        SamePaymentRows turned = rows;
        std::reverse(turned.sales.begin(), turned.sales.end());
        std::reverse(turned.payments.begin(), turned.payments.end());
        const auto first = PaymentMatching::suggest(rows);
        const auto second = PaymentMatching::suggest(turned);
        QCOMPARE(first.size(), 2);
        for (const PaymentPair &pair : first)
            QVERIFY(second.contains(pair));
    }

    void whatWasRefusedIsNotSuggestedAgain()
    {
        SamePaymentRows rows;
        rows.sales = { sale(1, 0, 5 * one) };
        rows.payments = { payment(11, 0, 5 * one), payment(12, 1, 5 * one) };
        rows.different = { { rows.sales[0].id, rows.payments[0].id } };
        const auto pairs = PaymentMatching::suggest(rows);
        QCOMPARE(pairs.size(), 1);
        QCOMPARE(pairs[0].payment.id, rows.payments[1].id);
    }

    void anEqualPayerComesBeforeAnEqualDay()
    {
        SamePaymentRows rows;
        rows.sales = { sale(1, 0, 5 * one), sale(2, 1, 5 * one) };
        rows.payments = { payment(11, 0, 5 * one), payment(12, 1, 5 * one) };
        rows.sales[0].payer = u"Mina"_s;
        rows.sales[1].payer = u"Jun"_s;
        rows.payments[0].payer = u"jun "_s;
        rows.payments[1].payer = u"MINA"_s;
        const auto pairs = PaymentMatching::suggest(rows);
        QCOMPARE(pairs.size(), 2);
        QCOMPARE(pairs[0].sale.payer, u"Jun"_s);
        QCOMPARE(pairs[0].payment.id, rows.payments[0].id);
        QCOMPARE(pairs[1].payment.id, rows.payments[1].id);
    }

    void salesThreeDaysApartAreTwo()
    {
        SamePaymentRows rows;
        rows.sales = { sale(1, 0, 5 * one) };
        rows.payments = { payment(11, 3, 5 * one) };
        rows.sales[0].payer = u"Mina"_s;
        rows.payments[0].payer = u"Jun"_s;
        QVERIFY(PaymentMatching::suggest(rows).isEmpty());
    }

    void moneyGivenBackIsNoSale()
    {
        SamePaymentRows rows;
        rows.sales = { sale(1, 0, -5 * one), sale(2, 0, 5 * one) };
        rows.payments = { payment(11, 0, -5 * one), payment(12, 0, 5 * one) };
        rows.sales[0].kind = rows.payments[0].kind = EarningKind::Refund;
        QCOMPARE(PaymentMatching::suggest(rows).size(), 2);
        rows.payments[0].kind = EarningKind::Chargeback;
        QCOMPARE(PaymentMatching::suggest(rows).size(), 1);
    }

    void equalSalesOfAFullMonthAreQuick()
    {
        SamePaymentRows rows;
        for (int i = 0; i < 60'000; ++i) {
            rows.sales.append(sale(1 + i, i / 2000, 5 * one));
            rows.payments.append(payment(100'000 + i, i / 2000, 5 * one));
        }
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(PaymentMatching::suggest(rows).size(), 60'000);
        QVERIFY2(timer.elapsed() < 3'000, qPrintable(QString::number(timer.elapsed())));
    }

    void manyEqualAmountsAreQuick()
    {
        SamePaymentRows rows;
        for (int i = 0; i < 20'000; ++i) {
            rows.sales.append(sale(1 + i, i / 10, 5 * one));
            rows.payments.append(payment(100'000 + i, i / 10, 5 * one));
        }
        QCOMPARE(PaymentMatching::suggest(rows).size(), 20'000);
    }
};

QTEST_GUILESS_MAIN(tst_PaymentMatching)
#include "tst_paymentmatching.moc"
