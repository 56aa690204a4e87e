#include "transcript.h"

#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr char payoneer[]
    = "Transaction Date,Transaction Time,Time Zone,Transaction ID,Description,"
      "Credit Amount,Debit Amount,Currency,Status,Running Balance,"
      "Additional Description,Store Name\n";
constexpr char wise[]
    = "\"TransferWise ID\",Date,Amount,Currency,Description,\"Payment Reference\","
      "\"Running Balance\",\"Exchange From\",\"Exchange To\",\"Exchange Rate\","
      "\"Payer Name\",\"Payee Name\",\"Payee Account Number\",Merchant,"
      "\"Card Last Four Digits\",\"Card Holder Full Name\",Attachment,Note,"
      "\"Total fees\",\"Exchange To Amount\",\"Transaction Type\","
      "\"Transaction Details Type\"\n";

/// A line of Payoneer: what it is about, its credit and debit, how far it is.
QByteArray transaction(const char *description, const char *credit, const char *debit,
                       const char *status = "Completed")
{
    return "03/21/2026,08:02:11,UTC,800000001,"_ba + description + ',' + credit + ',' + debit
        + ",USD," + status + ",,,\n";
}

/// A line of Wise: its id, amount, payer and kind.
QByteArray movement(const char *id, const char *amount, const char *payer, const char *kind)
{
    return QByteArray(id) + ",21-03-2026," + amount + ",EUR,\"A text\",,,,,," + payer
        + ",,,,,,,,0.00,,," + kind + "\n";
}

} // namespace

/// Payoneer and Wise: wallets in which platforms and clients pay; FORMATS §9.3, §9.4 and §0.4.
class tst_Wallets : public QObject
{
    Q_OBJECT

private slots:
    void readsAPaymentToPayoneer();
    void decidesAboutPayoneer_data();
    void decidesAboutPayoneer();
    void readsPayoneersColumnsInAnyOrder();
    void leavesABanksTableAlone();
    void readsAPaymentToWise();
    void decidesAboutWise_data();
    void decidesAboutWise();
    void readsWisesOlderStatements_data();
    void readsWisesOlderStatements();
    void rejectsBadCells_data();
    void rejectsBadCells();
};

void tst_Wallets::readsAPaymentToPayoneer()
{
    const Transcript transcript = detailedTranscriptOf(
        QByteArray(payoneer)
        + "03/02/2026,23:12:00,EST,800000002,Payment from Studio Nine LLC,\"1,350.00\",,USD,"
          "Completed,\"1,654.55\",Logo work,Shop\n");

    QCOMPARE(transcript.format, u"payoneer.transactions"_s);
    QCOMPARE(transcript.questions, QStringList()); // month first, as Payoneer always writes
    QCOMPARE(transcript.lines,
             QStringList{ u"1 earning 1350 USD paid 2026-03-02 paid=2026-03-02 "
                          u"at=2026-03-03T04:12:00Z platform=payoneer id=800000002 "
                          u"payer=Studio Nine LLC text=Payment from Studio Nine LLC "
                          u"detail={\"Additional Description\":\"Logo work\","
                          u"\"Store Name\":\"Shop\"}"_s });
}

void tst_Wallets::decidesAboutPayoneer_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QString>("start");

    QTest::newRow("a client") << transaction("Payment from Studio Nine", "350.00", "")
                              << u"1 earning 350 USD paid 2026-03-21"_s;
    QTest::newRow("a platform pays out")
        << transaction("Payment from Google Ireland", "350.00", "")
        << u"1 payout 350 USD paid 2026-03-21 in platform=google id=800000001"_s;
    QTest::newRow("a platform under way")
        << transaction("Payment from Amazon.com", "350.00", "", "Pending")
        << u"1 payout 350 USD in_transit 2026-03-21 in platform=amazon"_s;
    QTest::newRow("a platform without \"from\"") << transaction("TWITCH INTERACTIVE", "350.00", "")
                                                 << u"1 payout 350 USD paid 2026-03-21 in "
                                                    u"platform=twitch"_s;
    QTest::newRow("a client with part of a platform's name")
        << transaction("Payment from Metadata Ltd", "350.00", "")
        << u"1 earning 350 USD paid 2026-03-21"_s;
    QTest::newRow("a payment under way")
        << transaction("Payment from Studio Nine", "350.00", "", "Processing")
        << u"1 earning 350 USD pending 2026-03-21 at="_s;
    QTest::newRow("a payment that failed")
        << transaction("Payment from Studio Nine", "350.00", "", "Cancelled") << u"1 skip failed"_s;
    QTest::newRow("a platform's payment that failed")
        << transaction("Payment from Google", "350.00", "", "Cancelled") << u"1 skip failed"_s;
    QTest::newRow("from one balance")
        << transaction("Transfer from USD to EUR balance", "", "5") << u"1 skip conversion"_s;
    QTest::newRow("to another balance")
        << transaction("Transfer from USD to EUR balance", "455.10", "") << u"1 skip conversion"_s;
    QTest::newRow("a conversion") << transaction("Currency conversion", "", "5")
                                  << u"1 skip conversion"_s;
    QTest::newRow("to the bank") << transaction("Withdrawal to bank account", "", "\"1,000.00\"")
                                 << u"1 skip transfer_out"_s;
    QTest::newRow("to the bank, with a minus")
        << transaction("Withdrawal to bank account", "", "\"-1,000.00\"")
        << u"1 skip transfer_out"_s;
    QTest::newRow("back from the bank")
        << transaction("Withdrawal returned", "1000.00", "") << u"1 skip transfer_in"_s;
    QTest::newRow("a withdrawal that failed")
        << transaction("Withdrawal to bank account", "", "1000.00", "Failed") << u"1 skip failed"_s;
    QTest::newRow("a fee") << transaction("Annual card fee", "", "29.95") << u"1 skip expense"_s;
    QTest::newRow("a purchase") << transaction("Card charge at Coffee Ltd", "", "3.95")
                                << u"1 skip expense"_s;
    QTest::newRow("a purchase given back")
        << transaction("Refund from Shop", "3.95", "") << u"1 skip expense"_s;
    QTest::newRow("a client's refund")
        << transaction("Refund to Studio Nine", "", "50.00")
        << u"1 earning -50 USD paid 2026-03-21 kind=refund paid=2026-03-21"_s;
    QTest::newRow("a platform's chargeback")
        << transaction("Chargeback from Amazon", "", "50.00")
        << u"1 earning -50 USD paid 2026-03-21 kind=chargeback"_s;
    QTest::newRow("nothing moved")
        << transaction("Payment from Studio Nine", "0.00", "0.00") << u"1 skip zero"_s;
    QTest::newRow("zeros in the other column")
        << transaction("Payment from Studio Nine", "10.00", "0.00") << u"1 earning 10 USD paid"_s;
    QTest::newRow("zeros before a debit")
        << transaction("Card charge", "0.00", "10.00") << u"1 skip expense"_s;
}

void tst_Wallets::decidesAboutPayoneer()
{
    QFETCH(QByteArray, record);
    QFETCH(QString, start);

    const Transcript transcript = transcriptOf(payoneer + record);

    QCOMPARE(transcript.lines.size(), 1);
    QVERIFY2(transcript.lines.first().startsWith(start), qPrintable(transcript.lines.first()));
}

void tst_Wallets::readsPayoneersColumnsInAnyOrder()
{
    const Transcript transcript
        = transcriptOf("Currency;Debit Amount;Credit Amount;Description;Date;Transaction ID\n"
                       "EUR;;1.350,00;Payment from A;21.03.2026;X1\n");

    QCOMPARE(transcript.lines,
             QStringList{ u"1 earning 1350 EUR paid 2026-03-21 paid=2026-03-21 platform=payoneer "
                          u"id=X1 payer=A text=Payment from A"_s });
}

void tst_Wallets::leavesABanksTableAlone()
{
    const Transcript transcript
        = transcriptOf("Date,Transaction ID,Description,Debit,Credit,Balance\n"
                       "2026-03-01,1,Salary,,5.00,5.00\n");

    QCOMPARE(transcript.format, u"generic.table"_s);
}

void tst_Wallets::readsAPaymentToWise()
{
    const Transcript transcript = detailedTranscriptOf(
        QByteArray(wise)
        + "TRANSFER-15,02-03-2026,513.00,EUR,\"Von Studio Nine, \"\"S9\"\" erhalten\",INV-7,513.00,"
          ",,,\"Studio Nine\",,,,,,,,1.20,,CREDIT,DEPOSIT\n");

    QCOMPARE(transcript.format, u"wise.statement"_s);
    QCOMPARE(transcript.questions, QStringList());
    QCOMPARE(transcript.lines,
             QStringList{ u"1 earning 513 EUR paid 2026-03-02 paid=2026-03-02 fee=1.2 "
                          u"platform=wise id=TRANSFER-15 key=TRANSFER-15|EUR payer=Studio Nine "
                          u"text=Von Studio Nine, \"S9\" erhalten "
                          u"detail={\"Payment Reference\":\"INV-7\","
                          u"\"Transaction Type\":\"CREDIT\"}"_s });
}

void tst_Wallets::decidesAboutWise_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QString>("start");

    QTest::newRow("a client") << movement("TRANSFER-1", "617.00", "Studio Nine", "DEPOSIT")
                              << u"1 earning 617 EUR paid 2026-03-21 paid=2026-03-21"_s;
    QTest::newRow("a platform pays out")
        << movement("TRANSFER-1", "617.00", "GOOGLE IRELAND LIMITED", "DEPOSIT")
        << u"1 payout 617 EUR paid 2026-03-21 in platform=google id=TRANSFER-1 "
           u"key=TRANSFER-1|EUR"_s;
    QTest::newRow("sent") << movement("TRANSFER-1", "-617.00", "", "TRANSFER")
                          << u"1 skip transfer_out"_s;
    QTest::newRow("converted away")
        << movement("BALANCE-6", "-105.00", "", "CONVERSION") << u"1 skip conversion"_s;
    QTest::newRow("converted hither")
        << movement("BALANCE-6", "105.00", "", "CONVERSION") << u"1 skip conversion"_s;
    QTest::newRow("by card") << movement("CARD-2", "-12.60", "", "CARD") << u"1 skip expense"_s;
    QTest::newRow("given back to the card")
        << movement("CARD-2", "12.60", "", "CARD") << u"1 skip expense"_s;
    QTest::newRow("a fee") << movement("FEE-TRANSFER-1", "-0.60", "", "") << u"1 skip expense"_s;
    QTest::newRow("a direct debit")
        << movement("TRANSFER-2", "-9.00", "", "DIRECT_DEBIT") << u"1 skip expense"_s;
    QTest::newRow("cashback") << movement("BALANCE_CASHBACK-1", "0.30", "", "CASHBACK")
                              << u"1 skip interest"_s;
    QTest::newRow("interest") << movement("BALANCE_INTEREST-1", "0.30", "", "")
                              << u"1 skip interest"_s;
    QTest::newRow("the own money")
        << movement("TRANSFER-3", "100.00", "Me", "MONEY_ADDED") << u"1 skip transfer_in"_s;
    QTest::newRow("nothing") << movement("TRANSFER-3", "0.00", "Me", "DEPOSIT") << u"1 skip zero"_s;
}

void tst_Wallets::decidesAboutWise()
{
    QFETCH(QByteArray, record);
    QFETCH(QString, start);

    const Transcript transcript = transcriptOf(wise + record);

    QCOMPARE(transcript.lines.size(), 1);
    QVERIFY2(transcript.lines.first().startsWith(start), qPrintable(transcript.lines.first()));
}

void tst_Wallets::readsWisesOlderStatements_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("amount");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("start");

    QTest::newRow("received") << "TRANSFER-1"_ba
                              << "10.00"_ba
                              << "Received from Nine"_ba << u"1 earning 10 EUR paid 2026-03-12"_s;
    QTest::newRow("received, the platform only in the text")
        << "TRANSFER-1"_ba
        << "10.00"_ba
        << "Otrzymano od PATREON INC"_ba
        << u"1 payout 10 EUR paid 2026-03-12 in platform=patreon"_s;
    QTest::newRow("sent") << "TRANSFER-1"_ba
                          << "-10.00"_ba
                          << "x"_ba << u"1 skip transfer_out"_s;
    QTest::newRow("converted") << "BALANCE-1"_ba
                               << "10.00"_ba
                               << "x"_ba << u"1 skip conversion"_s;
    QTest::newRow("by card") << "CARD-1"_ba
                             << "-10.00"_ba
                             << "x"_ba << u"1 skip expense"_s;
}

void tst_Wallets::readsWisesOlderStatements()
{
    QFETCH(QByteArray, id);
    QFETCH(QByteArray, amount);
    QFETCH(QByteArray, text);
    QFETCH(QString, start);

    const Transcript transcript
        = transcriptOf("Date,Currency,Description,Amount,TransferWise ID\n12-03-2026,EUR," + text
                       + "," + amount + "," + id + "\n");

    QVERIFY2(transcript.lines.first().startsWith(start), qPrintable(transcript.lines.first()));
}

void tst_Wallets::rejectsBadCells_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("line");

    const QByteArray one = "03/21/2026,,,800000001,Payment from A,1.00,,USD,Completed,,,\n";
    QTest::newRow("Payoneer, a day") << payoneer + QByteArray(one).replace("03/21", "21/21")
                                     << u"1 reject bad_date Transaction Date=21/21/2026"_s;
    QTest::newRow("Payoneer, no figure") << payoneer + QByteArray(one).replace("1.00", "")
                                         << u"1 reject bad_amount Credit Amount="_s;
    QTest::newRow("Payoneer, a debit") << payoneer + QByteArray(one).replace("1.00,", ",x")
                                       << u"1 reject bad_amount Debit Amount=x"_s;
    QTest::newRow("Payoneer, no id") << payoneer + QByteArray(one).replace("800000001", "")
                                     << u"1 reject missing_id Transaction ID="_s;
    QTest::newRow("Payoneer, a sum")
        << payoneer + "Total,,,,,1.00,,,,,,\n"_ba << u"1 skip summary"_s;
    QTest::newRow("Wise, a day") << wise + "T-1,31-31-2026,1.00,EUR,,,,,,,,,,,,,,,,,,\n"_ba
                                 << u"1 reject bad_date Date=31-31-2026"_s;
    QTest::newRow("Wise, an amount") << wise + "T-1,01-03-2026,one,EUR,,,,,,,,,,,,,,,,,,\n"_ba
                                     << u"1 reject bad_amount Amount=one"_s;
    QTest::newRow("Wise, no id") << wise + ",01-03-2026,1.00,EUR,,,,,,,,,,,,,,,,,,\n"_ba
                                 << u"1 reject missing_id TransferWise ID="_s;
    QTest::newRow("Wise, no currency") << wise + "T-1,01-03-2026,1.00,,,,,,,,,,,,,,,,,,,\n"_ba
                                       << u"1 reject missing_currency Currency="_s;
}

void tst_Wallets::rejectsBadCells()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, line);

    QCOMPARE(transcriptOf(bytes).lines, QStringList{ line });
}

QTEST_GUILESS_MAIN(tst_Wallets)
#include "tst_wallets.moc"
