#include "transcript.h"

#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr char header[]
    = "Category,Name,ASIN,Seller,Tracking ID,Date Shipped,Price($),Items Shipped,"
      "Returns,Revenue($),Ad Fees($),Device Type Group,Direct/Indirect\n";
constexpr char royalties[] = "Royalty Date,Title,Author Name,ASIN/ISBN,Marketplace,Royalty Type,"
                             "Transaction Type,Units Sold,Units Refunded,Net Units Sold,"
                             "Avg. List Price without tax,Royalty,Currency\n";

QByteArray sale(const char *day, const char *fee)
{
    return "Home,Blender,B01,Amazon.com,me-20,"_ba + day + ",89.90,1,0,89.90," + fee
        + ",Mobile,Indirect\n";
}

} // namespace

/// What Amazon pays to associates and authors; FORMATS §10.1 and §10.2.
class tst_Amazon : public QObject
{
    Q_OBJECT

private slots:
    void readsASale();
    void decidesByTheFee_data();
    void decidesByTheFee();
    void keepsTwoEqualSales();
    void passesOverATitle();
    void takesTheShopsCurrency_data();
    void takesTheShopsCurrency();
    void asksForTheOrderOfOtherShops();
    void isNotTheReportOfOrders();
    void readsRoyalties();
};

void tst_Amazon::readsASale()
{
    const Transcript transcript = detailedTranscriptOf(header + sale("March 16 2026", "2.70"));

    QCOMPARE(transcript.format, u"amazon.associates"_s);
    QCOMPARE(transcript.questions, QStringList());
    QCOMPARE(transcript.lines,
             QStringList{ u"1 earning 2.7 USD pending 2026-03-16 source=affiliate platform=amazon "
                          u"nth=2026-03-16|B01|Blender|2.7|USD|Home|Amazon.com|me-20|1|0|Mobile|"
                          u"Indirect text=Blender detail={\"Category\":\"Home\",\"ASIN\":\"B01\","
                          u"\"Seller\":\"Amazon.com\",\"Tracking ID\":\"me-20\","
                          u"\"Price($)\":\"89.90\",\"Items Shipped\":\"1\",\"Returns\":\"0\","
                          u"\"Revenue($)\":\"89.90\",\"Device Type Group\":\"Mobile\","
                          u"\"Direct/Indirect\":\"Indirect\"}"_s });
}

void tst_Amazon::decidesByTheFee_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QString>("start");

    QTest::newRow("returned") << sale("March 16 2026", "-2.00")
                              << u"1 earning -2 USD pending 2026-03-16 kind=refund"_s;
    QTest::newRow("returned, in brackets")
        << sale("03/16/2026", "(2.00)") << u"1 earning -2 USD pending 2026-03-16 kind=refund"_s;
    QTest::newRow("an American day")
        << sale("03/04/2026", "$2.00") << u"1 earning 2 USD pending 2026-03-04"_s;
    QTest::newRow("a month and a comma")
        << sale("\"March 4, 2026\"", "2.00") << u"1 earning 2 USD pending 2026-03-04"_s;
    QTest::newRow("nothing") << sale("March 16 2026", "0.00") << u"1 skip zero"_s;
    QTest::newRow("not settled") << sale("March 16 2026", "--") << u"1 skip no_value"_s;
    QTest::newRow("the sum") << ",,,,,,,,,Total,8.56,,\n"_ba << u"1 skip summary"_s;
    QTest::newRow("a note below") << "Amounts are subject to change\n"_ba << u"1 skip footer"_s;
    QTest::newRow("a bad day") << sale("Smarch 16", "2.00")
                               << u"1 reject bad_date Date Shipped=Smarch 16"_s;
    QTest::newRow("a bad fee") << sale("March 16 2026", "2.0.0")
                               << u"1 reject bad_amount Ad Fees($)=2.0.0"_s;
}

void tst_Amazon::decidesByTheFee()
{
    QFETCH(QByteArray, record);
    QFETCH(QString, start);

    const Transcript transcript = transcriptOf(header + record);

    QCOMPARE(transcript.lines.size(), 1);
    QVERIFY2(transcript.lines.first().startsWith(start), qPrintable(transcript.lines.first()));
}

void tst_Amazon::keepsTwoEqualSales()
{
    const QByteArray line = sale("March 16 2026", "2.70");

    const Transcript transcript = transcriptOf(header + line + line);

    QCOMPARE(transcript.lines.size(), 2);
    QCOMPARE(transcript.lines.at(0).mid(2), transcript.lines.at(1).mid(2));
    QVERIFY(transcript.lines.at(0).contains(u" nth="_s));
}

void tst_Amazon::passesOverATitle()
{
    const Transcript transcript
        = transcriptOf("\"Fee-Earnings report from 03-01-2026 to 03-31-2026\"\n"_ba + header
                       + sale("March 16 2026", "2.70"));

    QCOMPARE(transcript.format, u"amazon.associates"_s);
    QCOMPARE(transcript.lines.size(), 1);
    QVERIFY(transcript.lines.first().startsWith(u"1 earning 2.7 USD"_s));
}

void tst_Amazon::takesTheShopsCurrency_data()
{
    QTest::addColumn<QByteArray>("fees");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("currency");

    QTest::newRow("dollars") << "Ad Fees($)"_ba << QString() << u"USD"_s;
    QTest::newRow("pounds") << "Ad Fees(£)"_ba << QString() << u"GBP"_s;
    QTest::newRow("euros") << "Ad Fees (€)"_ba << QString() << u"EUR"_s;
    QTest::newRow("other dollars") << "Ad Fees($)"_ba << u"CAD"_s << u"CAD"_s;
    QTest::newRow("none") << "Ad Fees"_ba << QString() << u"XXX"_s;
}

void tst_Amazon::takesTheShopsCurrency()
{
    QFETCH(QByteArray, fees);
    QFETCH(QString, answer);
    QFETCH(QString, currency);

    const Transcript transcript
        = transcriptOf("Name,Date Shipped," + fees + "\nBlender,March 16 2026,2.70\n",
                       { { u"currency"_s, answer } });

    QVERIFY(transcript.lines.first().startsWith("1 earning 2.7 "_L1 + currency));
    QCOMPARE(transcript.questions.contains(u"currency"_s), currency == "XXX"_L1);
}

void tst_Amazon::asksForTheOrderOfOtherShops()
{
    const QByteArray pounds = "Name,Date Shipped,Ad Fees(£)\nBlender,03/04/2026,2.70\n";

    const Transcript open = transcriptOf(pounds);
    const Transcript told = transcriptOf(pounds, { { u"date_order"_s, u"dmy"_s } });

    QCOMPARE(open.questions, QStringList{ u"date_order"_s });
    QVERIFY(told.lines.first().startsWith(u"1 earning 2.7 GBP pending 2026-04-03"_s));
}

void tst_Amazon::isNotTheReportOfOrders()
{
    const Transcript transcript = transcriptOf(
        "Category,Name,ASIN,Date,Qty,Price($),Device Type Group\nHome,B,B01,March 16 2026,1,9,M\n");

    QCOMPARE(transcript.format, u"generic.table"_s);
}

void tst_Amazon::readsRoyalties()
{
    const Transcript transcript
        = transcriptOf(QByteArray(royalties)
                       + "2026-03,Stew,Me,B0A,Amazon.com,70%,Standard,3,0,3,9.99,\"1,020.40\",USD\n"
                         "2026-03-31,Stew,Me,B0A,Amazon.co.jp,70%,Standard,0,1,-1,900,-630,JPY\n"
                         "2026-03,Stew,Me,B0A,Amazon.de,70%,Free,3,0,3,0,0,EUR\n"
                         "2026-03,Stew,Me,B0A,Amazon.de,70%,Standard,3,0,3,0,1.00,\n");

    QCOMPARE(transcript.format, u"amazon.kdp"_s);
    QVERIFY(transcript.lines.at(0).startsWith(
        u"1 earning 1020.4 USD pending 2026-03-31 source=licensing platform=amazon "_s));
    QVERIFY(transcript.lines.at(1).startsWith(
        u"2 earning -630 JPY pending 2026-03-31 kind=refund source=licensing"_s));
    QCOMPARE(transcript.lines.mid(2),
             (QStringList{ u"3 skip zero"_s, u"4 reject missing_currency Currency="_s }));
}

QTEST_GUILESS_MAIN(tst_Amazon)
#include "tst_amazon.moc"
