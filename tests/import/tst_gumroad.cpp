#include "transcript.h"

#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr char sales[]
    = "Purchase ID,Item Name,Buyer Name,Purchase Date,Purchase Time (UTC timezone),"
      "Sale Price ($),Fees ($),Net Total ($),Refunded?,Partial Refund ($),"
      "Fully Refunded?,Disputed?,Dispute Won?,Recurring Charge?,Buyer Currency,"
      "Buyer Total,Size,Size\n";
constexpr char payout[] = "Type,Date,Purchase ID,Item Name,Buyer Name,Buyer Email,Taxes ($),"
                          "Shipping ($),Sale Price ($),Gumroad Fees ($),Net Total ($)\n";
const AnswerMap paidOut{ { u"payout_date"_s, u"2026-03-13"_s } };

} // namespace

/// Gumroad's sales and the rows of its payouts; FORMATS §8.3.
class tst_Gumroad : public QObject
{
    Q_OBJECT

private slots:
    void readsASale();
    void settlesRefundsAndDisputes_data();
    void settlesRefundsAndDisputes();
    void readsOlderExports();
    void readsTheRowsOfAPayout_data();
    void readsTheRowsOfAPayout();
    void callsASaleTheSameInBothFiles();
    void keepsTwoRefundsOfOneSale();
    void takesThePayoutsDayFromTheName_data();
    void takesThePayoutsDayFromTheName();
    void asksForThePayoutsDay();
};

void tst_Gumroad::readsASale()
{
    const Transcript transcript = detailedTranscriptOf(
        QByteArray(sales)
        + "AbC1==,Planner,'=Ada,2026-03-02,2026-03-02 10:15:00 UTC,12.0,1.85,10.15,0,0.0,0,0,0,0,"
          "EUR,11.20,L,XL\n");

    QCOMPARE(transcript.format, u"gumroad.sales"_s);
    QCOMPARE(transcript.lines,
             QStringList{ u"1 earning 10.15 USD pending 2026-03-02 source=merchandise "
                          u"at=2026-03-02T10:15:00Z gross=12 fee=1.85 platform=gumroad id=AbC1== "
                          u"payer==Ada text=Planner detail={\"Refunded?\":\"0\","
                          u"\"Partial Refund ($)\":\"0.0\",\"Fully Refunded?\":\"0\","
                          u"\"Disputed?\":\"0\",\"Dispute Won?\":\"0\",\"Recurring Charge?\":\"0\","
                          u"\"Buyer Currency\":\"EUR\",\"Buyer Total\":\"11.20\",\"Size\":\"L\","
                          u"\"Size\":\"XL\"}"_s });
}

void tst_Gumroad::settlesRefundsAndDisputes_data()
{
    QTest::addColumn<QByteArray>("flags"); // from the price to "recurring"
    QTest::addColumn<QString>("start");

    QTest::newRow("nothing happened") << "20.0,2.5,17.5,0,0.0,0,0,0,0"_ba
                                      << u"1 earning 17.5 USD pending 2026-03-02 source=merch"_s;
    QTest::newRow("refunded") << "20.0,2.5,17.5,1,0.0,1,0,0,0"_ba
                              << u"1 earning 0 USD refunded 2026-03-02 source"_s;
    QTest::newRow("refunded, the sum written too")
        << "20.0,2.5,17.5,1,20.0,1,0,0,0"_ba << u"1 earning 0 USD refunded 2026-03-02 source"_s;
    QTest::newRow("partially refunded")
        << "20.0,2.5,17.5,1,5.0,0,0,0,0"_ba << u"1 earning 12.5 USD pending 2026-03-02 source"_s;
    QTest::newRow("partially refunded, with a minus")
        << "20.0,2.5,17.5,1,-5.0,0,0,0,0"_ba << u"1 earning 12.5 USD pending 2026-03-02 source"_s;
    QTest::newRow("disputed") << "20.0,2.5,17.5,0,0.0,0,1,0,0"_ba
                              << u"1 earning 0 USD disputed 2026-03-02 source"_s;
    QTest::newRow("disputed and won")
        << "20.0,2.5,17.5,0,0.0,0,1,1,0"_ba << u"1 earning 17.5 USD pending 2026-03-02 source"_s;
    QTest::newRow("flags in words") << "20.0,2.5,17.5,false,0.0,false,true,false,0"_ba
                                    << u"1 earning 0 USD disputed 2026-03-02 source"_s;
    QTest::newRow("again every month") << "20.0,2.5,17.5,0,0.0,0,0,0,1"_ba
                                       << u"1 earning 17.5 USD pending 2026-03-02 source=subscr"_s;
    QTest::newRow("free") << "0.0,0.0,0.0,0,0.0,0,0,0,0"_ba << u"1 skip zero"_s;
    QTest::newRow("thousands") << "\"1,200.00\",100,\"1,100.00\",0,0.0,0,0,0,0"_ba
                               << u"1 earning 1100 USD pending 2026-03-02 source"_s;
    QTest::newRow("no figure") << "20.0,2.5,none,0,0.0,0,0,0,0"_ba
                               << u"1 reject bad_amount Net Total ($)=none"_s;
}

void tst_Gumroad::settlesRefundsAndDisputes()
{
    QFETCH(QByteArray, flags);
    QFETCH(QString, start);

    const Transcript transcript = transcriptOf(sales + "A==,Item,Ada,2026-03-02,,"_ba + flags
                                               + ",,,,\nTotals,,,,,20,1,19\n");

    QCOMPARE(transcript.lines.size(), 2);
    QVERIFY2(transcript.lines.first().startsWith(start), qPrintable(transcript.lines.first()));
    QCOMPARE(transcript.lines.last(), u"2 skip summary"_s);
}

void tst_Gumroad::readsOlderExports()
{
    const Transcript transcript = transcriptOf("Net Total,Purchase Date,Purchase ID\n10.15,"
                                               "2026-03-02,A==\n10.15,soon,B==\n10,2026-03-02,\n"
                                               "10,2026-03-02,1.2E+16\n");

    QCOMPARE(transcript.lines,
             (QStringList{ u"1 earning 10.15 USD pending 2026-03-02 source=merchandise "
                           u"platform=gumroad id=A=="_s,
                           u"2 reject bad_date Purchase Date=soon"_s,
                           u"3 reject missing_id Purchase ID="_s,
                           u"4 reject damaged_id Purchase ID=1.2E+16"_s }));
}

void tst_Gumroad::readsTheRowsOfAPayout_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QString>("start");

    QTest::newRow("a sale") << "Sale,2026-03-02,A==,Planner,Ada,a@b.c,0.0,0.0,12.0,1.85,10.15"_ba
                            << u"1 earning 10.15 USD paid 2026-03-02 source=merchandise "
                               u"paid=2026-03-13 gross=12 fee=1.85 platform=gumroad id=A== "
                               u"payer=Ada text=Planner"_s;
    QTest::newRow("a refund") << "Refund,2026-03-10,A==,Preset,Cy,c@d.e,0,0,-5.0,-0.5,-4.5"_ba
                              << u"1 earning -4.5 USD paid 2026-03-10 kind=refund "
                                 u"source=merchandise paid=2026-03-13 gross=-5 fee=-0.5 "
                                 u"platform=gumroad id=A== key=A==|refund|2026-03-10|-4.5"_s;
    QTest::newRow("a chargeback") << "Chargeback,2026-03-10,A==,P,Cy,,0,0,-5.0,-0.5,-4.5"_ba
                                  << u"1 earning -4.5 USD paid 2026-03-10 kind=chargeback"_s;
    QTest::newRow("a fee") << "Payout Fee,2026-03-13,,,,,,,,,-0.25"_ba
                           << u"1 earning -0.25 USD paid 2026-03-13 kind=fee source=merchandise "
                              u"paid=2026-03-13 platform=gumroad nth=payout "
                              u"fee|2026-03-13||-0.25"_s;
    QTest::newRow("an affiliate's share")
        << "Affiliate Credit,2026-03-12,,Zine,,,,,,,3.10"_ba
        << u"1 earning 3.1 USD paid 2026-03-12 source=affiliate paid"_s;
    QTest::newRow("a credit") << "Credit,2026-03-12,,,,,,,,,3.10"_ba
                              << u"1 earning 3.1 USD paid 2026-03-12 kind=adjustment"_s;
    QTest::newRow("paid by PayPal")
        << "PayPal Payouts,2026-03-13,,taken off here,,,,,,,-9.0"_ba
        << u"1 payout -9 USD paid 2026-03-13 platform=gumroad text=PayPal Payouts"_s;
    QTest::newRow("paid by Stripe") << "Stripe Connect Payouts,2026-03-13,,,,,,,,,-9.0"_ba
                                    << u"1 payout -9 USD paid 2026-03-13 platform=gumroad"_s;
    QTest::newRow("a subtotal")
        << "Subtotal — activity paid out by Gumroad,,,,,,0.0,0.0,7.0,1.35,5.65"_ba
        << u"1 skip summary"_s;
    QTest::newRow("the sum") << "Totals,,,,,,0.0,0.0,17.0,2.35,5.65"_ba << u"1 skip summary"_s;
    QTest::newRow("a sale without an id")
        << "Sale,2026-03-02,,Planner,,,,,12,1.85,10.15"_ba << u"1 reject missing_id Purchase ID="_s;
}

void tst_Gumroad::readsTheRowsOfAPayout()
{
    QFETCH(QByteArray, record);
    QFETCH(QString, start);

    const Transcript transcript = transcriptOf(payout + record + "\n", paidOut);

    QCOMPARE(transcript.format, u"gumroad.payout"_s);
    QCOMPARE(transcript.lines.size(), 1);
    QVERIFY2(transcript.lines.first().startsWith(start), qPrintable(transcript.lines.first()));
}

void tst_Gumroad::callsASaleTheSameInBothFiles()
{
    const QString sale
        = transcriptOf(QByteArray(sales) + "A==,I,Ada,2026-03-02,,12,1,11,0,0,0,0,0,0,,,,\n")
              .lines.first();
    const QString paid
        = transcriptOf(QByteArray(payout) + "Sale,2026-03-02,A==,I,Ada,,0,0,12,1,11\n", paidOut)
              .lines.first();

    for (const QString &line : { sale, paid }) {
        QVERIFY(line.contains(u" id=A== "_s));
        QVERIFY(!line.contains(u" key="_s) && !line.contains(u" nth="_s));
    }
}

void tst_Gumroad::keepsTwoRefundsOfOneSale()
{
    const Transcript transcript = transcriptOf(QByteArray(payout)
                                                   + "Refund,2026-03-10,A==,P,C,,0,0,-5,0,-5\n"
                                                     "Refund,2026-03-11,A==,P,C,,0,0,-5,0,-5\n"
                                                     "Refund,2026-03-11,A==,P,C,,0,0,-6,0,-6\n",
                                               paidOut);

    QSet<QString> keys;
    for (const QString &line : transcript.lines)
        keys.insert(line.section(u" key="_s, 1).section(u' ', 0, 0));
    QCOMPARE(keys.size(), 3);
}

void tst_Gumroad::takesThePayoutsDayFromTheName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("paid");

    QTest::newRow("a day") << u"Payout of 2026-03-13.csv"_s << u"paid=2026-03-13"_s;
    QTest::newRow("underscores") << u"payout_2026-03-13_(1).csv"_s << u"paid=2026-03-13"_s;
    QTest::newRow("no such day") << u"payout_2026-13-13.csv"_s << QString();
    QTest::newRow("digits around") << u"12026-03-134.csv"_s << QString();
}

void tst_Gumroad::takesThePayoutsDayFromTheName()
{
    QFETCH(QString, name);
    QFETCH(QString, paid);

    const Transcript transcript = transcriptOf(
        QByteArray(payout) + "Sale,2026-03-02,A==,I,Ada,,0,0,12,1,11\n", { { u"name"_s, name } });

    QCOMPARE(transcript.questions.isEmpty(), !paid.isEmpty());
    QVERIFY(transcript.lines.first().contains(paid));
}

void tst_Gumroad::asksForThePayoutsDay()
{
    const Transcript transcript
        = transcriptOf(QByteArray(payout) + "Sale,2026-03-02,A==,I,Ada,,0,0,12,1,11\n");

    QCOMPARE(transcript.questions, QStringList{ u"payout_date"_s });
}

QTEST_GUILESS_MAIN(tst_Gumroad)
#include "tst_gumroad.moc"
