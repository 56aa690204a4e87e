#include "transcript.h"

#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr char header[] = "date,item type,item name,currency,transaction fee,item total,"
                          "amount you received,bandcamp transaction id,paypal transaction id,"
                          "net amount,buyer name\n";

} // namespace

/// Bandcamp's raw sales; FORMATS §10.3.
class tst_Bandcamp : public QObject
{
    Q_OBJECT

private slots:
    void readsASaleThatWasPaid();
    void decidesByTypeAndWhatArrived_data();
    void decidesByTypeAndWhatArrived();
    void tellsTheItemsOfOneOrderApart();
    void readsAClockOfTwelveHours_data();
    void readsAClockOfTwelveHours();
};

void tst_Bandcamp::readsASaleThatWasPaid()
{
    const Transcript transcript = detailedTranscriptOf(
        QByteArray(header)
        + "3/1/26 10:12am,album,LP — 낮과 밤,USD,-0.55,10.00,8.10,402,PP1,8.10,Ann\n");

    QCOMPARE(transcript.format, u"bandcamp.sales"_s);
    QCOMPARE(transcript.questions, QStringList()); // month first, as Bandcamp always writes
    QCOMPARE(transcript.lines,
             QStringList{ u"1 earning 8.1 USD paid 2026-03-01 source=merchandise paid=2026-03-01 "
                          u"gross=10 fee=0.55 platform=bandcamp id=402 key=402|album|LP — 낮과 밤 "
                          u"payer=Ann text=LP — 낮과 밤 detail={\"paypal transaction id\":\"PP1\","
                          u"\"item type\":\"album\"}"_s });
}

void tst_Bandcamp::decidesByTypeAndWhatArrived_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QString>("start");

    QTest::newRow("kept for the balance")
        << "3/5/26 11:28pm,track,S,EUR,-0.31,1.00,0.00,402,<-- kept,0.54,A"_ba
        << u"1 earning 0.54 EUR pending 2026-03-05 source=merchandise gross=1"_s;
    QTest::newRow("not applicable") << "3/7/26 12:01am,package,S,USD,-0.6,11.5,n/a,402,,5.35,A"_ba
                                    << u"1 earning 5.35 USD pending 2026-03-07"_s;
    QTest::newRow("a refund") << "3/9/26 8:00am,refund,S,USD,0.55,-10.00,-8.10,402,PP,-8.10,A"_ba
                              << u"1 earning -8.1 USD paid 2026-03-09 kind=refund "
                                 u"source=merchandise paid=2026-03-09 gross=-10 fee=-0.55"_s;
    QTest::newRow("a chargeback") << "3/9/26 8:00am,chargeback,S,USD,0,-10,-8.10,402,PP,-8.10,A"_ba
                                  << u"1 earning -8.1 USD paid 2026-03-09 kind=chargeback"_s;
    QTest::newRow("a subscription") << "3/9/26 8:00am,subscription,S,USD,0,10,8,402,PP,8,A"_ba
                                    << u"1 earning 8 USD paid 2026-03-09 source=subscription"_s;
    QTest::newRow("a payout") << "3/10/26 9:00am,payout,,USD,,,-40.00,409,,,"_ba
                              << u"1 payout -40 USD paid 2026-03-10 platform=bandcamp id=409"_s;
    QTest::newRow("a payout that came back") << "3/10/26 9:00am,payout,,USD,,,40.00,409,,,"_ba
                                             << u"1 payout 40 USD paid 2026-03-10 reversed"_s;
    QTest::newRow("for nothing") << "3/9/26 8:00am,track,S,USD,0,0.00,0.00,402,,0.00,A"_ba
                                 << u"1 skip zero"_s;
    QTest::newRow("no net") << "3/9/26 8:00am,track,S,USD,0,10,8,402,PP,,A"_ba
                            << u"1 earning 8 USD paid 2026-03-09"_s;
    QTest::newRow("no figure at all") << "3/9/26 8:00am,track,S,USD,0,10,,402,PP,,A"_ba
                                      << u"1 reject bad_amount amount you received="_s;
    QTest::newRow("no id") << "3/9/26 8:00am,track,S,USD,0,10,8,,PP,8,A"_ba
                           << u"1 reject missing_id bandcamp transaction id="_s;
    QTest::newRow("a damaged id") << "3/9/26 8:00am,track,S,USD,0,10,8,4.02E+09,PP,8,A"_ba
                                  << u"1 reject damaged_id bandcamp transaction id=4.02E+09"_s;
    QTest::newRow("no currency") << "3/9/26 8:00am,track,S,,0,10,8,402,PP,8,A"_ba
                                 << u"1 reject missing_currency currency="_s;
    QTest::newRow("a bad day") << "13/13/26 8:00am,track,S,USD,0,10,8,402,PP,8,A"_ba
                               << u"1 reject bad_date date=13/13/26 8:00am"_s;
    QTest::newRow("a sum") << "total,,,USD,0,10,8,,,8,"_ba << u"1 skip summary"_s;
}

void tst_Bandcamp::decidesByTypeAndWhatArrived()
{
    QFETCH(QByteArray, record);
    QFETCH(QString, start);

    const Transcript transcript = transcriptOf(header + record + "\n");

    QCOMPARE(transcript.lines.size(), 1);
    QVERIFY2(transcript.lines.first().startsWith(start), qPrintable(transcript.lines.first()));
}

void tst_Bandcamp::tellsTheItemsOfOneOrderApart()
{
    const Transcript transcript
        = transcriptOf(QByteArray(header)
                       + "3/1/26 10:12am,track,One,USD,0,1,1,402,PP,1,A\n"
                         "3/1/26 10:12am,track,Two,USD,0,1,1,402,PP,1,A\n"
                         "3/9/26 10:12am,refund,Two,USD,0,-1,-1,402,PP,-1,A\n");

    QVERIFY(transcript.lines.at(0).contains(u" key=402|track|One "_s));
    QVERIFY(transcript.lines.at(1).contains(u" key=402|track|Two "_s));
    QVERIFY(transcript.lines.at(2).contains(u" key=402|refund|Two "_s));
}

void tst_Bandcamp::readsAClockOfTwelveHours_data()
{
    QTest::addColumn<QByteArray>("day");
    QTest::addColumn<bool>("isDay");

    QTest::newRow("midnight") << "3/7/26 12:01am"_ba << true;
    QTest::newRow("noon") << "3/7/26 12:01pm"_ba << true;
    QTest::newRow("no such hour") << "3/7/26 13:01pm"_ba << false;
}

void tst_Bandcamp::readsAClockOfTwelveHours()
{
    QFETCH(QByteArray, day);
    QFETCH(bool, isDay);

    const Transcript transcript = transcriptOf(header + day + ",track,One,USD,0,1,1,402,PP,1,A\n");

    QCOMPARE(transcript.lines.first().startsWith(u"1 earning 1 USD paid 2026-03-07"_s), isDay);
}

QTEST_GUILESS_MAIN(tst_Bandcamp)
#include "tst_bandcamp.moc"
