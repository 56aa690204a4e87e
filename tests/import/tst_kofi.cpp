#include "transcript.h"

#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr char shortHeader[] = "DateTime (UTC),From,Message,Item,Received,Given,Currency,"
                               "TransactionType,TransactionId,Email\n";

} // namespace

/// Ko-fi's transactions; FORMATS §8.1.
class tst_Kofi : public QObject
{
    Q_OBJECT

private slots:
    void readsADonationAsPaidOnItsDay();
    void decidesByItsColumns_data();
    void decidesByItsColumns();
    void findsColumnsInAnyOrder();
    void isNotTakenForAnotherTable_data();
    void isNotTakenForAnotherTable();
};

void tst_Kofi::readsADonationAsPaidOnItsDay()
{
    const Transcript transcript = detailedTranscriptOf(
        QByteArray(shortHeader)
        + "2026-03-01 10:00,Cedric,\"Two\nlines\",,10.00,,USD,Donation,kf-0001,a@b.c\n");

    QCOMPARE(transcript.format, u"kofi.transactions"_s);
    QCOMPARE(transcript.questions, QStringList());
    QCOMPARE(transcript.lines,
             QStringList{ u"1 earning 10 USD paid 2026-03-01 source=donation paid=2026-03-01 "
                          u"at=2026-03-01T10:00:00Z platform=kofi id=kf-0001 payer=Cedric "
                          u"text=Two\nlines detail={\"TransactionType\":\"Donation\","
                          u"\"Email\":\"a@b.c\"}"_s });
}

void tst_Kofi::decidesByItsColumns_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QString>("start");

    QTest::newRow("a shop order") << "2026-03-09 08:45,S,,Sticker,4.00,,USD,Shop Order,k1,"_ba
                                  << u"1 earning 4 USD paid 2026-03-09 source=merchandise"_s;
    QTest::newRow("a subscription") << "2026-03-09 08:45,S,,,3.00,,EUR,Subscription,k1,"_ba
                                    << u"1 earning 3 EUR paid 2026-03-09 source=subscription"_s;
    QTest::newRow("a commission") << "2026-03-09 08:45,S,,Portrait,30,,JPY,Commission,k1,"_ba
                                  << u"1 earning 30 JPY paid 2026-03-09 paid=2026-03-09"_s;
    QTest::newRow("an American day")
        << "03/09/2026 08:45,S,,,3.00,,USD,Donation,k1,"_ba << u"1 earning 3 USD paid 2026-03-09"_s;
    QTest::newRow("a day that shows the order")
        << "19/03/2026 08:45,S,,,3.00,,USD,Donation,k1,"_ba << u"1 earning 3 USD paid 2026-03-19"_s;
    QTest::newRow("given to somebody")
        << "2026-03-11 12:00,Me,,,,5.00,USD,Donation,k1,"_ba << u"1 skip expense"_s;
    QTest::newRow("given, zeros written")
        << "2026-03-11 12:00,Me,,,0.00,5.00,USD,Donation,k1,"_ba << u"1 skip expense"_s;
    QTest::newRow("nothing moved")
        << "2026-03-11 12:00,Me,,,0.00,0.00,USD,Donation,k1,"_ba << u"1 skip zero"_s;
    QTest::newRow("no figure") << "2026-03-11 12:00,Me,,,,,USD,Donation,k1,"_ba
                               << u"1 skip no_value"_s;
    QTest::newRow("a refund") << "2026-03-11 12:00,Me,,,-5.00,,USD,Donation,k1,"_ba
                              << u"1 earning -5 USD paid 2026-03-11 kind=refund"_s;
    QTest::newRow("a guarded name") << "2026-03-11 12:00,'=Me,,,5.00,,USD,Gift,k1,"_ba
                                    << u"1 earning 5 USD paid 2026-03-11 paid=2026-03-11 "
                                       u"at=2026-03-11T12:00:00Z platform=kofi id=k1 payer==Me "
                                       u"text=Gift"_s;
    QTest::newRow("a sum below") << "Total,,,,15.00,5.00,,,,"_ba << u"1 skip summary"_s;
    QTest::newRow("no id") << "2026-03-11 12:00,Me,,,5.00,,USD,Donation,,"_ba
                           << u"1 reject missing_id TransactionId="_s;
    QTest::newRow("no currency") << "2026-03-11 12:00,Me,,,5.00,,,Donation,k1,"_ba
                                 << u"1 reject missing_currency Currency="_s;
    QTest::newRow("a bad day") << "soon,Me,,,5.00,,USD,Donation,k1,"_ba
                               << u"1 reject bad_date DateTime (UTC)=soon"_s;
    QTest::newRow("a bad amount") << "2026-03-11 12:00,Me,,,five,,USD,Donation,k1,"_ba
                                  << u"1 reject bad_amount Received=five"_s;
}

void tst_Kofi::decidesByItsColumns()
{
    QFETCH(QByteArray, record);
    QFETCH(QString, start);

    const Transcript transcript = transcriptOf(shortHeader + record + "\n");

    QCOMPARE(transcript.lines.size(), 1);
    QVERIFY2(transcript.lines.first().startsWith(start), qPrintable(transcript.lines.first()));
}

void tst_Kofi::findsColumnsInAnyOrder()
{
    const Transcript transcript = transcriptOf("TransactionId;Currency;Given;Received;DateTime\n"
                                               "k1;EUR;;1.234,50;2026-03-01 10:00\n");

    QCOMPARE(transcript.lines,
             QStringList{ u"1 earning 1234.5 EUR paid 2026-03-01 paid=2026-03-01 platform=kofi "
                          u"id=k1"_s });
}

void tst_Kofi::isNotTakenForAnotherTable_data()
{
    QTest::addColumn<QByteArray>("header");

    QTest::newRow("no ids") << "DateTime (UTC),From,Received,Given,Currency\n"_ba;
    QTest::newRow("nothing given") << "Date,Received,Currency,Transaction ID\n"_ba;
}

void tst_Kofi::isNotTakenForAnotherTable()
{
    QFETCH(QByteArray, header);

    QVERIFY(transcriptOf(header + "2026-03-01 10:00,A,1,1,USD\n").format != "kofi.transactions"_L1);
}

QTEST_GUILESS_MAIN(tst_Kofi)
#include "tst_kofi.moc"
