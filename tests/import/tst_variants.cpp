#include "transcript.h"

#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

/// Files of known formats as other people's accounts, languages and spreadsheets write them.
class tst_Variants : public QObject
{
    Q_OBJECT

private slots:
    void readsOtherPeoplesFiles_data();
    void readsOtherPeoplesFiles();
    void knowsAnEarningHoweverItsCellsAreWritten();
    void asksWhereTheOrderOfDayAndMonthIsOpen_data();
    void asksWhereTheOrderOfDayAndMonthIsOpen();
};

void tst_Variants::readsOtherPeoplesFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("lines");

    const QByteArray stripe = "balance_transaction_id,created_utc,currency,gross,fee,net,"
                              "reporting_category,description\n";
    QTest::newRow("Stripe, capitals, saved by a spreadsheet, with a sum below")
        << stripe
            + "t1,3/21/26 9:00,USD,10.00,1.00,9.00,Charge,\n"
              "t2,3/4/26 9:00,USD,-5.00,0,-5.00,REFUND,\n"
              "t3,3/5/26 9:00,USD,-4.00,0,-4.00,Payout,\n"
              ",,,1.00,1.00,0.00,,\n"
        << QStringList{
               u"1 earning 9 USD pending 2026-03-21 at=2026-03-21T09:00:00Z gross=10 fee=1 platform=stripe id=t1"_s,
               u"2 earning -5 USD pending 2026-03-04 kind=refund at=2026-03-04T09:00:00Z gross=-5 fee=0 platform=stripe id=t2"_s,
               u"3 payout -4 USD paid 2026-03-05 platform=stripe key=t3"_s, u"4 skip summary"_s
           };
    QTest::newRow("Stripe, a sum with a word")
        << stripe
            + "t1,2026-03-21T09:00:00Z,usd,10.00,1.00,9.00,charge,\n"
              "Total,,,10.00,1.00,9.00,,\n"
        << QStringList{
               u"1 earning 9 USD pending 2026-03-21 at=2026-03-21T09:00:00Z gross=10 fee=1 platform=stripe id=t1"_s,
               u"2 skip summary"_s
           };
    QTest::newRow("Stripe's payouts, capitals")
        << "id,Amount,Created (UTC),Currency,Arrival Date (UTC),Status\n"
           "po_1,10,2026-03-10 00:00,USD,2026-03-12 00:00,In transit\n"
           "po_2,20,2026-03-10 00:00,USD,2026-03-12 00:00,Failed\n"_ba
        << QStringList{ u"1 payout 10 USD in_transit 2026-03-12 platform=stripe id=po_1"_s,
                        u"2 payout 20 USD failed 2026-03-12 platform=stripe id=po_2"_s };
    QTest::newRow("Patreon, the month became a day")
        << "Month,Currency,Total gross revenue,Your total earnings\n"
           "2026-03-01,EUR,100.00,100.00\n2/1/2026,EUR,50.00,50.00\n"_ba
        << QStringList{
               u"1 earning 100 EUR pending 2026-03-31 source=membership keyday=2026-03-31 gross=100 fee=0 platform=patreon key=2026-03|EUR"_s,
               u"2 earning 50 EUR pending 2026-02-28 source=membership keyday=2026-02-28 gross=50 fee=0 platform=patreon key=2026-02|EUR"_s
           };
    QTest::newRow("PayPal, money on hold")
        << "\"Date\",\"Time\",\"TimeZone\",\"Name\",\"Type\",\"Status\",\"Currency\",\"Gross\","
           "\"Fee\",\"Net\",\"Transaction ID\"\n"
           "\"2026-03-04\",\"\",\"\",\"Jane\",\"Website Payment\",\"Temporary Hold\",\"JPY\","
           "\"5,000\",\"-100\",\"4,900\",\"X2\"\n"_ba
        << QStringList{
               u"1 earning 4900 JPY pending 2026-03-04 gross=5000 fee=100 platform=paypal id=X2 payer=Jane text=Website Payment"_s
           };
    QTest::newRow("PayPal, English with decimal commas")
        << "Date;Time;TimeZone;Name;Type;Status;Currency;Gross;Fee;Net;Transaction ID\n"
           "13/03/2026;;;Jane;Website Payment;Completed;EUR;12,50;-0,50;12,00;X1\n"_ba
        << QStringList{
               u"1 earning 12 EUR paid 2026-03-13 paid=2026-03-13 gross=12.5 fee=0.5 platform=paypal id=X1 payer=Jane text=Website Payment"_s
           };
    QTest::newRow("Google, Korean ranges")
        << "\"날짜\",\"설명\",\"금액 (KRW)\"\n"
           "\"2026. 2. 1.\",\"시작 잔액\",\"100,000\"\n"
           "\"2026. 2. 1. – 28.\",\"수입 - YouTube\",\"50,000\"\n"
           "\"2026. 2. 21.\",\"자동 결제: 100000000000001\",\"−100,000\"\n"
           "\"2026. 3. 1.\",\"최종 잔액\",\"50,000\"\n"_ba
        << QStringList{
               u"1 opening balance 100000"_s,
               u"1 skip balance"_s,
               u"2 earning 50000 KRW pending 2026-02-28 source=ads platform=youtube nth=2026. 2. 1. – 28.|수입 - YouTube|50,000 text=수입 - YouTube"_s,
               u"3 payout -100000 KRW paid 2026-02-21 platform=google id=100000000000001 text=자동 결제: 100000000000001"_s,
               u"4 closing balance 50000"_s,
               u"4 skip balance"_s
           };
    QTest::newRow("YouTube by date, German, decimal commas, years last")
        << "Datum;Aufrufe;Geschätzter Umsatz (EUR)\nGesamt;100;500,5\n"
           "13.03.2026;60;300,25\n14.03.2026;40;200,25\n"_ba
        << QStringList{
               u"1 total views 100"_s,
               u"1 total est_revenue 500.5"_s,
               u"1 skip summary"_s,
               u"2 metrics daily day=2026-03-13 views:60 EUR"_s,
               u"2 earning 300.25 EUR estimated 2026-03-13 source=ads keyday=2026-03-13 platform=youtube key=est_revenue|day|2026-03-13|EUR"_s,
               u"3 metrics daily day=2026-03-14 views:40 EUR"_s,
               u"3 earning 200.25 EUR estimated 2026-03-14 source=ads keyday=2026-03-14 platform=youtube key=est_revenue|day|2026-03-14|EUR"_s
           };
    QTest::newRow("YouTube by date, American")
        << "Date,Views,Estimated revenue (USD)\nTotal,100,500\n3/13/2026,60,300\n3/4/2026,40,200\n"_ba
        << QStringList{
               u"1 total views 100"_s,
               u"1 total est_revenue 500"_s,
               u"1 skip summary"_s,
               u"2 metrics daily day=2026-03-13 views:60 USD"_s,
               u"2 earning 300 USD estimated 2026-03-13 source=ads keyday=2026-03-13 platform=youtube key=est_revenue|day|2026-03-13|USD"_s,
               u"3 metrics daily day=2026-03-04 views:40 USD"_s,
               u"3 earning 200 USD estimated 2026-03-04 source=ads keyday=2026-03-04 platform=youtube key=est_revenue|day|2026-03-04|USD"_s
           };
}

void tst_Variants::readsOtherPeoplesFiles()
{
    QFETCH(QByteArray, bytes);

    QTEST(transcriptOf(bytes).lines, "lines");
}

void tst_Variants::knowsAnEarningHoweverItsCellsAreWritten()
{
    const AnswerMap mapping{ { u"date"_s, u"Date"_s },
                             { u"amount"_s, u"Amount"_s },
                             { u"currency"_s, u":EUR"_s },
                             { u"payer"_s, u"Who"_s } };

    const Transcript plain = transcriptOf("Date,Who,Amount\n2026-03-25,A,1250.5\n", mapping);
    const Transcript german = transcriptOf("Amount;Who;Date\n1.250,50;A;25.03.2026\n", mapping);

    QCOMPARE(plain.lines.size(), 1);
    QCOMPARE(german.lines, plain.lines);
}

void tst_Variants::asksWhereTheOrderOfDayAndMonthIsOpen_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("YouTube") << "Date,Estimated revenue (USD)\n3/4/2026,300\n3/5/2026,2\n"_ba;
    QTest::newRow("Stripe") << "balance_transaction_id,created_utc,currency,gross,fee,net,"
                               "reporting_category\nt1,3/4/26 9:00,usd,10,1,9,charge\n"_ba;
}

void tst_Variants::asksWhereTheOrderOfDayAndMonthIsOpen()
{
    QFETCH(QByteArray, bytes);

    QCOMPARE(transcriptOf(bytes).questions, QStringList{ u"date_order"_s });
    QCOMPARE(transcriptOf(bytes, { { u"date_order"_s, u"dmy"_s } }).questions, QStringList());
    QVERIFY(transcriptOf(bytes, { { u"date_order"_s, u"dmy"_s } })
                .lines.first()
                .contains("2026-04-03"_L1));
}

QTEST_GUILESS_MAIN(tst_Variants)
#include "tst_variants.moc"
