#include "transcript.h"

#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr char itemizedHeader[] = "balance_transaction_id,created_utc,available_on_utc,currency,"
                                  "gross,fee,net,reporting_category,"
                                  "description\n";
constexpr char historyHeader[]
    = "id,Type,Source,Amount,Fee,Net,Currency,Created (UTC),Available On (UTC),Description\n";
constexpr char payoutsHeader[] = "id,Amount,Created (UTC),Currency,Arrival Date "
                                 "(UTC),Status,Description,Balance Transaction\n";

} // namespace

/// Stripe's three files; FORMATS §9.1.
class tst_Stripe : public QObject
{
    Q_OBJECT

private slots:
    void readsTheItemisedList_data();
    void readsTheItemisedList();
    void marksWhatAPayoutSettles();
    void callsAPayoutByItsOwnReference();
    void leavesItPendingWithoutAPayoutDay();
    void asksForTheZoneOfClocksThatAreNotUtc();
    void movesClocksByTheAnsweredZone();
    void findsColumnsInAnyOrder();
    void keepsExtraColumnsAsDetail();
    void readsTheBalanceHistory_data();
    void readsTheBalanceHistory();
    void readsPayouts_data();
    void readsPayouts();
    void rejectsBadCells_data();
    void rejectsBadCells();
    void readsAFileSavedAgainByAGermanSpreadsheet();
};

void tst_Stripe::readsTheItemisedList_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QString>("line");

    QTest::newRow("charge")
        << "txn_1,2026-03-01 09:12:00,,eur,45.91,0.94,44.97,charge,\"Order, \"\"large\"\"\""_ba
        << u"1 earning 44.97 EUR pending 2026-03-01 at=2026-03-01T09:12:00Z gross=45.91 fee=0.94 "
           "platform=stripe id=txn_1 text=Order, \"large\""_s;
    QTest::newRow("the day stays as written")
        << "txn_1,2026-03-01 23:59:59,,usd,19.00,0.85,18.15,charge,"_ba
        << u"1 earning 18.15 USD pending 2026-03-01 at=2026-03-01T23:59:59Z "
           "gross=19 fee=0.85 platform=stripe id=txn_1"_s;
    QTest::newRow("payment")
        << "txn_1,2026-03-01 00:00:00,,krw,5000,180,4820,payment,"_ba
        << u"1 earning 4820 KRW pending 2026-03-01 at=2026-03-01T00:00:00Z gross=5000 fee=180 "
           "platform=stripe id=txn_1"_s;
    QTest::newRow("refund")
        << "txn_1,2026-03-02 08:00:00,,usd,-19.00,0.00,-19.00,refund,"_ba
        << u"1 earning -19 USD pending 2026-03-02 kind=refund at=2026-03-02T08:00:00Z gross=-19 "
           "fee=0 platform=stripe id=txn_1"_s;
    QTest::newRow("dispute")
        << "txn_1,2026-03-04 10:00:00,,eur,-50.00,15.00,-65.00,dispute,"_ba
        << u"1 earning -65 EUR pending 2026-03-04 kind=chargeback at=2026-03-04T10:00:00Z "
           "gross=-50 fee=15 platform=stripe id=txn_1"_s;
    QTest::newRow("won dispute")
        << "txn_1,2026-03-04 10:00:00,,eur,50.00,-15.00,65.00,dispute_reversal,"_ba
        << u"1 earning 65 EUR pending 2026-03-04 kind=chargeback at=2026-03-04T10:00:00Z "
           "gross=50 fee=-15 platform=stripe id=txn_1"_s;
    QTest::newRow("fee")
        << "txn_1,2026-03-06 06:00:00,,usd,-2.00,0.00,-2.00,fee,"_ba
        << u"1 earning -2 USD pending 2026-03-06 kind=fee at=2026-03-06T06:00:00Z gross=-2 fee=0 "
           "platform=stripe id=txn_1"_s;
    QTest::newRow("network cost")
        << "txn_1,2026-03-06 06:00:00,,usd,-2.00,0.00,-2.00,network_cost,"_ba
        << u"1 earning -2 USD pending 2026-03-06 kind=fee at=2026-03-06T06:00:00Z gross=-2 "
           "fee=0 platform=stripe id=txn_1"_s;
    QTest::newRow("tax") << "txn_1,2026-03-06 06:00:00,,usd,-2.00,0.00,-2.00,tax,"_ba
                         << u"1 earning -2 USD pending 2026-03-06 kind=tax_withheld "
                            u"at=2026-03-06T06:00:00Z gross=-2 "
                            "fee=0 platform=stripe id=txn_1"_s;
    QTest::newRow("any other")
        << "txn_1,2026-03-06 06:00:00,,usd,-2.00,0.00,-2.00,other_adjustment,"_ba
        << u"1 earning -2 USD pending 2026-03-06 kind=adjustment at=2026-03-06T06:00:00Z "
           "gross=-2 fee=0 platform=stripe id=txn_1"_s;
    QTest::newRow("payout")
        << "txn_1,2026-03-07 06:00:00,2026-03-09,eur,-40.00,0.00,-40.00,payout,STRIPE PAYOUT"_ba
        << u"1 payout -40 EUR paid 2026-03-07 platform=stripe key=txn_1 "
           "text=STRIPE PAYOUT"_s;
    QTest::newRow("payout that came back")
        << "txn_1,2026-03-07 06:00:00,,eur,40.00,0.00,40.00,payout_reversal,"_ba
        << u"1 payout 40 EUR paid 2026-03-07 reversed platform=stripe key=txn_1"_s;
    QTest::newRow("top-up") << "txn_1,2026-03-07 06:00:00,,eur,40.00,0.00,40.00,topup,"_ba
                            << u"1 payout 40 EUR paid 2026-03-07 in platform=stripe key=txn_1"_s;
    QTest::newRow("nothing moved")
        << "txn_1,2026-03-07 06:00:00,,eur,0.00,0.00,0.00,charge,"_ba << u"1 skip zero"_s;
    QTest::newRow("a fee that eats everything")
        << "txn_1,2026-03-07 06:00:00,,eur,0.30,0.30,0.00,charge,"_ba
        << u"1 earning 0 EUR pending 2026-03-07 at=2026-03-07T06:00:00Z gross=0.3 fee=0.3 platform=stripe id=txn_1"_s;
    QTest::newRow("an empty line") << ",,,,,,,,"_ba << u"1 skip blank"_s;
    QTest::newRow("a seventh decimal")
        << "txn_1,2026-03-07 06:00:00,,usd,1,0,0.1234567,charge,"_ba
        << u"1 earning 0.123457 USD pending 2026-03-07 at=2026-03-07T06:00:00Z gross=1 fee=0 "
           u"platform=stripe id=txn_1 "
           "raw=0.1234567"_s;
}

void tst_Stripe::readsTheItemisedList()
{
    QFETCH(QByteArray, record);
    QFETCH(QString, line);

    const Transcript transcript = transcriptOf(itemizedHeader + record);

    QCOMPARE(transcript.format, u"stripe.itemized"_s);
    QCOMPARE(transcript.lines, QStringList{ line });
    QCOMPARE(transcript.questions, QStringList());
}

void tst_Stripe::marksWhatAPayoutSettles()
{
    const Transcript transcript = transcriptOf(
        "automatic_payout_id,automatic_payout_effective_at,balance_transaction_id,created_utc,"
        "currency,gross,fee,net,"
        "reporting_category\n"
        "po_1,2026-03-05 00:00:00,txn_1,2026-03-01 10:00:00,usd,10.00,1.00,9.00,charge\n"
        ",,txn_2,2026-03-02 10:00:00,usd,10.00,1.00,9.00,charge\n");

    QCOMPARE(transcript.lines,
             (QStringList{ u"1 earning 9 USD paid 2026-03-01 paid=2026-03-05 "
                           u"at=2026-03-01T10:00:00Z gross=10 fee=1 "
                           "platform=stripe id=txn_1 payout=po_1"_s,
                           u"2 earning 9 USD pending 2026-03-02 at=2026-03-02T10:00:00Z gross=10 "
                           u"fee=1 platform=stripe "
                           "id=txn_2"_s }));
}

void tst_Stripe::callsAPayoutByItsOwnReference()
{
    const Transcript transcript = transcriptOf(
        "automatic_payout_id,balance_transaction_id,created_utc,currency,net,reporting_category\n"
        "po_1,txn_1,2026-03-01 10:00:00,usd,9.00,charge\n"
        "po_1,txn_2,2026-03-05 10:00:00,usd,-9.00,payout\n"
        "po_2,txn_3,2026-03-07 10:00:00,usd,9.00,payout_failure\n"
        "-,txn_4,2026-03-08 10:00:00,usd,-2.00,payout\n"
        "-,txn_5,2026-03-09 10:00:00,usd,2.00,charge\n");

    QCOMPARE(
        transcript.lines,
        (QStringList{
            u"1 earning 9 USD pending 2026-03-01 at=2026-03-01T10:00:00Z platform=stripe id=txn_1 "
            u"payout=po_1"_s,
            u"2 payout -9 USD paid 2026-03-05 platform=stripe id=po_1"_s,
            u"3 payout 9 USD paid 2026-03-07 reversed platform=stripe key=txn_3"_s,
            u"4 payout -2 USD paid 2026-03-08 platform=stripe key=txn_4"_s,
            u"5 earning 2 USD pending 2026-03-09 at=2026-03-09T10:00:00Z platform=stripe id=txn_5"_s }));
}

void tst_Stripe::leavesItPendingWithoutAPayoutDay()
{
    const Transcript transcript = transcriptOf(
        "automatic_payout_id,balance_transaction_id,created_utc,currency,net,reporting_category\n"
        "po_1,txn_1,2026-03-01 10:00:00,usd,9.00,charge\n");

    QCOMPARE(
        transcript.lines,
        QStringList{
            u"1 earning 9 USD pending 2026-03-01 at=2026-03-01T10:00:00Z platform=stripe id=txn_1 "
            "payout=po_1"_s });
}

void tst_Stripe::asksForTheZoneOfClocksThatAreNotUtc()
{
    const Transcript transcript
        = transcriptOf("balance_transaction_id,created,currency,net,reporting_category\n"
                       "txn_1,2026-03-01 00:30:00,usd,9.00,charge\n");

    QCOMPARE(transcript.questions, QStringList{ u"timezone"_s });
    QCOMPARE(transcript.lines,
             QStringList{ u"1 earning 9 USD pending 2026-03-01 platform=stripe id=txn_1"_s });
}

void tst_Stripe::movesClocksByTheAnsweredZone()
{
    const QByteArray bytes = "balance_transaction_id,created,currency,net,reporting_category\n"
                             "txn_1,2026-03-01 00:30:00,usd,9.00,charge\n"
                             "txn_2,2026-07-01 00:30:00,usd,9.00,charge\n";

    const Transcript seoul = transcriptOf(bytes, { { u"timezone"_s, u"Asia/Seoul"_s } });
    const Transcript berlin = transcriptOf(bytes, { { u"timezone"_s, u"Europe/Berlin"_s } });
    const Transcript nowhere = transcriptOf(bytes, { { u"timezone"_s, u"Mars/Olympus"_s } });

    QCOMPARE(seoul.questions, QStringList());
    QCOMPARE(
        seoul.lines.first(),
        u"1 earning 9 USD pending 2026-03-01 at=2026-02-28T15:30:00Z platform=stripe id=txn_1"_s);
    QCOMPARE(
        berlin.lines,
        (QStringList{
            u"1 earning 9 USD pending 2026-03-01 at=2026-02-28T23:30:00Z platform=stripe id=txn_1"_s,
            u"2 earning 9 USD pending 2026-07-01 at=2026-06-30T22:30:00Z platform=stripe id=txn_2"_s }));
    QCOMPARE(nowhere.questions, QStringList{ u"timezone"_s });
}

void tst_Stripe::findsColumnsInAnyOrder()
{
    const Transcript transcript
        = transcriptOf("net,reporting_category,currency,description,balance_transaction_id,"
                       "created_utc\n9.00,charge,usd,Seat,txn_1,2026-03-01 10:00:00\n");

    QCOMPARE(
        transcript.lines,
        QStringList{
            u"1 earning 9 USD pending 2026-03-01 at=2026-03-01T10:00:00Z platform=stripe id=txn_1 "
            "text=Seat"_s });
}

void tst_Stripe::keepsExtraColumnsAsDetail()
{
    const Transcript transcript = detailedTranscriptOf(
        "balance_transaction_id,created_utc,currency,net,reporting_category,customer_email,"
        "order_id (metadata)\ntxn_1,2026-03-01,usd,9.00,charge,a@example.com,\"7\"\"\"\n"
        "txn_2,2026-03-01,usd,9.00,charge,,\n");

    QCOMPARE(
        transcript.lines,
        (QStringList{
            u"1 earning 9 USD pending 2026-03-01 platform=stripe id=txn_1 "
            "detail={\"customer_email\":\"a@example.com\",\"order_id (metadata)\":\"7\\\"\"}"_s,
            u"2 earning 9 USD pending 2026-03-01 platform=stripe id=txn_2"_s }));
}

void tst_Stripe::readsTheBalanceHistory_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QString>("line");

    QTest::newRow("charge with thousands")
        << "txn_1,charge,ch_1,\"1,120.00\",36.78,\"1,083.22\",usd,2026-03-01 14:03,,Course"_ba
        << u"1 earning 1083.22 USD pending 2026-03-01 at=2026-03-01T14:03:00Z gross=1120 fee=36.78 "
           u"platform=stripe "
           "id=txn_1 text=Course"_s;
    QTest::newRow("refund")
        << "txn_1,payment_refund,re_1,-20.00,0.00,-20.00,usd,2026-03-02 14:03,,"_ba
        << u"1 earning -20 USD pending 2026-03-02 kind=refund at=2026-03-02T14:03:00Z gross=-20 "
           "fee=0 platform=stripe id=txn_1"_s;
    QTest::newRow("payout")
        << "txn_1,payout,po_1,-96.22,0.00,-96.22,usd,2026-03-05 14:03,,STRIPE PAYOUT"_ba
        << u"1 payout -96.22 USD paid 2026-03-05 platform=stripe id=po_1 "
           "text=STRIPE PAYOUT"_s;
    QTest::newRow("payout that failed")
        << "txn_1,payout_failure,po_1,96.22,0.00,96.22,usd,2026-03-05 14:03,,"_ba
        << u"1 payout 96.22 USD paid 2026-03-05 reversed platform=stripe id=po_1 key=txn_1"_s;
    QTest::newRow("an old payout")
        << "txn_1,transfer,tr_1,-96.22,0.00,-96.22,usd,2016-03-05 14:03,,STRIPE TRANSFER"_ba
        << u"1 payout -96.22 USD paid 2016-03-05 platform=stripe key=txn_1 "
           "text=STRIPE TRANSFER"_s;
    QTest::newRow("a transfer to somebody")
        << "txn_1,transfer,tr_1,-5.00,0.00,-5.00,usd,2026-03-05 14:03,,To Bo"_ba
        << u"1 earning -5 USD pending 2026-03-05 kind=adjustment "
           "at=2026-03-05T14:03:00Z gross=-5 fee=0 platform=stripe id=txn_1 "
           "text=To Bo"_s;
    QTest::newRow("stripe fee")
        << "txn_1,stripe_fee,,-2.00,0.00,-2.00,usd,2026-03-06 14:03,,Billing"_ba
        << u"1 earning -2 USD pending 2026-03-06 kind=fee at=2026-03-06T14:03:00Z gross=-2 "
           "fee=0 platform=stripe id=txn_1 text=Billing"_s;
    QTest::newRow("a dispute by its source")
        << "txn_1,adjustment,dp_1,-15.00,15.00,-30.00,usd,2026-03-07 10:00,,x"_ba
        << u"1 earning -30 USD pending 2026-03-07 kind=chargeback "
           "at=2026-03-07T10:00:00Z gross=-15 fee=15 platform=stripe id=txn_1 "
           "text=x"_s;
    QTest::newRow("a dispute by its text")
        << "txn_1,adjustment,,-15.00,15.00,-30.00,usd,2026-03-07 10:00,,Chargeback withdrawal for ch_1"_ba
        << u"1 earning -30 USD pending 2026-03-07 kind=chargeback at=2026-03-07T10:00:00Z "
           u"gross=-15 fee=15 "
           "platform=stripe id=txn_1 text=Chargeback withdrawal for ch_1"_s;
    QTest::newRow("an adjustment")
        << "txn_1,adjustment,,1.00,0.00,1.00,usd,2026-03-07 10:00,,Correction"_ba
        << u"1 earning 1 USD pending 2026-03-07 kind=adjustment at=2026-03-07T10:00:00Z "
           "gross=1 fee=0 platform=stripe id=txn_1 text=Correction"_s;
}

void tst_Stripe::readsTheBalanceHistory()
{
    QFETCH(QByteArray, record);
    QFETCH(QString, line);

    const Transcript transcript = transcriptOf(historyHeader + record);

    QCOMPARE(transcript.format, u"stripe.balance_history"_s);
    QCOMPARE(transcript.lines, QStringList{ line });
}

void tst_Stripe::readsPayouts_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QString>("line");

    QTest::newRow("paid")
        << "po_1,3930.14,2026-03-10 00:18,usd,2026-03-12 00:00,paid,STRIPE PAYOUT,txn_1"_ba
        << u"1 payout 3930.14 USD paid 2026-03-12 platform=stripe id=po_1 "
           "text=STRIPE PAYOUT"_s;
    QTest::newRow("under way") << "po_1,5.00,2026-03-10,eur,2026-03-12,in_transit,,"_ba
                               << u"1 payout 5 EUR in_transit 2026-03-12 platform=stripe id=po_1"_s;
    QTest::newRow("to come") << "po_1,5.00,2026-03-10,eur,2026-03-12,pending,,"_ba
                             << u"1 payout 5 EUR scheduled 2026-03-12 platform=stripe id=po_1"_s;
    QTest::newRow("failed") << "po_1,5.00,2026-03-10,eur,2026-03-12,failed,,"_ba
                            << u"1 payout 5 EUR failed 2026-03-12 platform=stripe id=po_1"_s;
    QTest::newRow("cancelled") << "po_1,5.00,2026-03-10,eur,2026-03-12,canceled,,"_ba
                               << u"1 payout 5 EUR failed 2026-03-12 platform=stripe id=po_1"_s;
    QTest::newRow("pulled from the bank")
        << "po_1,-5.00,2026-03-10,eur,2026-03-12,paid,,"_ba
        << u"1 payout -5 EUR paid 2026-03-12 reversed platform=stripe id=po_1"_s;
}

void tst_Stripe::readsPayouts()
{
    QFETCH(QByteArray, record);
    QFETCH(QString, line);

    const Transcript transcript = transcriptOf(payoutsHeader + record);

    QCOMPARE(transcript.format, u"stripe.payouts"_s);
    QCOMPARE(transcript.lines, QStringList{ line });
}

void tst_Stripe::rejectsBadCells_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QString>("line");

    QTest::newRow("no id") << ",2026-03-01,,usd,1,0,1,charge,"_ba
                           << u"1 reject missing_id balance_transaction_id="_s;
    QTest::newRow("damaged id") << "1.80600E+16,2026-03-01,,usd,1,0,1,charge,"_ba
                                << u"1 reject damaged_id balance_transaction_id=1.80600E+16"_s;
    QTest::newRow("no currency") << "txn_1,2026-03-01,,,1,0,1,charge,"_ba
                                 << u"1 reject missing_currency currency="_s;
    QTest::newRow("unknown currency")
        << "txn_1,2026-03-01,,xyz,1,0,1,charge,"_ba << u"1 reject missing_currency currency=xyz"_s;
    QTest::newRow("bad day") << "txn_1,2026-02-30,,usd,1,0,1,charge,"_ba
                             << u"1 reject bad_date created_utc=2026-02-30"_s;
    QTest::newRow("bad amount") << "txn_1,2026-03-01,,usd,1,0,abc,charge,"_ba
                                << u"1 reject bad_amount net=abc"_s;
    QTest::newRow("no amount") << "txn_1,2026-03-01,,usd,1,0,,charge,"_ba
                               << u"1 reject bad_amount net="_s;
    QTest::newRow("a cut-off line")
        << "txn_1,2026-03-01"_ba << u"1 reject missing_currency currency="_s;
}

void tst_Stripe::rejectsBadCells()
{
    QFETCH(QByteArray, record);
    QFETCH(QString, line);

    const Transcript transcript
        = transcriptOf(itemizedHeader + record + "\ntxn_2,2026-03-01,,usd,1.50,0,1.50,charge,\n");

    QCOMPARE(transcript.lines.size(), 2);
    QCOMPARE(transcript.lines.first(), line);
    QVERIFY2(transcript.lines.last().startsWith(u"2 earning 1.5 USD"_s),
             qPrintable(transcript.lines.last()));
}

void tst_Stripe::readsAFileSavedAgainByAGermanSpreadsheet()
{
    const Transcript transcript
        = transcriptOf("id;Type;Amount;Fee;Net;Currency;Created (UTC);Available On (UTC)\r\n"
                       "txn_1;charge;1.120,00;36,78;1.083,22;usd;01.03.2026 14:03;\r\n");

    QCOMPARE(transcript.lines,
             QStringList{ u"1 earning 1083.22 USD pending 2026-03-01 at=2026-03-01T14:03:00Z "
                          u"gross=1120 fee=36.78 "
                          "platform=stripe id=txn_1"_s });
}

QTEST_GUILESS_MAIN(tst_Stripe)
#include "tst_stripe.moc"
