#include "transcript.h"

#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr char transactions[] = "Transaction Date,Type,Order,Card Brand,Card Source,Payout Status,"
                                "Payout Date,Payout ID,Available On,Amount,Fee,Net,Checkout,"
                                "Payment Method Name,Presentment Amount,Presentment Currency,"
                                "Currency\n";
constexpr char payouts[] = "Payout Date,Status,Charges,Refunds,Adjustments,Reserved Funds,Fees,"
                           "Retried Amount,Total,Currency\n";

QByteArray transaction(const char *type, const char *status, const char *amount, const char *fee,
                       const char *net, const char *checkout = "#6001")
{
    return "2026-03-01 23:50:00 +0900,"_ba + type + ",#1001,visa,online," + status
        + ",2026-03-05,14,2026-03-05," + amount + ',' + fee + ',' + net + ',' + checkout
        + ",card,18.40,EUR,USD\n";
}

} // namespace

/// Shopify's payment transactions and payouts; FORMATS §9.5.
class tst_Shopify : public QObject
{
    Q_OBJECT

private slots:
    void readsACharge();
    void decidesByTypeAndPayout_data();
    void decidesByTypeAndPayout();
    void tellsEqualChargesApart();
    void readsAPayout_data();
    void readsAPayout();
    void callsAPayoutTheSameInBothFiles();
    void findsColumnsInAnyOrder();
    void rejectsBadCells_data();
    void rejectsBadCells();
};

void tst_Shopify::readsACharge()
{
    const Transcript transcript = detailedTranscriptOf(
        transactions + transaction("charge", "paid", "20.00", "0.88", "19.12"));

    QCOMPARE(transcript.format, u"shopify.transactions"_s);
    QCOMPARE(transcript.questions, QStringList());
    QCOMPARE(
        transcript.lines,
        QStringList{ u"1 earning 19.12 USD paid 2026-03-01 source=merchandise paid=2026-03-05 "
                     u"at=2026-03-01T14:50:00Z gross=20 fee=0.88 platform=shopify "
                     u"nth=2026-03-01|85800000|charge|#1001|#6001|20 payout=2026-03-05\x1fUSD "
                     u"text=#1001 detail={\"Card Brand\":\"visa\",\"Card Source\":\"online\","
                     u"\"Payout ID\":\"14\",\"Available On\":\"2026-03-05\",\"Checkout\":\"#6001\","
                     u"\"Payment Method Name\":\"card\",\"Presentment Amount\":\"18.40\","
                     u"\"Presentment Currency\":\"EUR\"}"_s });
}

void tst_Shopify::decidesByTypeAndPayout_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QString>("start");

    QTest::newRow("paid") << transaction("charge", "paid", "20", "1", "19")
                          << u"1 earning 19 USD paid 2026-03-01 source=merchandise "
                             u"paid=2026-03-05"_s;
    QTest::newRow("announced") << transaction("charge", "pending", "20", "1", "19")
                               << u"1 earning 19 USD pending 2026-03-01 source=merchandise "
                                  u"due=2026-03-05"_s;
    QTest::newRow("under way") << transaction("charge", "in_transit", "20", "1", "19")
                               << u"1 earning 19 USD pending 2026-03-01 source=merchandise "
                                  u"due=2026-03-05"_s;
    QTest::newRow("the payout failed") << transaction("charge", "failed", "20", "1", "19")
                                       << u"1 earning 19 USD pending 2026-03-01 "
                                          u"source=merchandise at="_s;
    QTest::newRow("refund") << transaction("refund", "pending", "-10", "0", "-10")
                            << u"1 earning -10 USD pending 2026-03-01 kind=refund"_s;
    QTest::newRow("refund that failed") << transaction("refund_failure", "pending", "10", "0", "10")
                                        << u"1 earning 10 USD pending 2026-03-01 kind=refund"_s;
    QTest::newRow("dispute") << transaction("dispute", "pending", "-30", "15", "-45")
                             << u"1 earning -45 USD pending 2026-03-01 kind=chargeback"_s;
    QTest::newRow("chargeback won") << transaction("chargeback won", "pending", "30", "-15", "45")
                                    << u"1 earning 45 USD pending 2026-03-01 kind=chargeback"_s;
    QTest::newRow("adjustment") << transaction("adjustment", "pending", "-1", "0", "-1")
                                << u"1 earning -1 USD pending 2026-03-01 kind=adjustment"_s;
    QTest::newRow("fee") << transaction("Shopify fee", "pending", "-1", "0", "-1")
                         << u"1 earning -1 USD pending 2026-03-01 kind=fee"_s;
    QTest::newRow("shop cash credit") << transaction("shop_cash_credit", "pending", "5", "0", "5")
                                      << u"1 earning 5 USD pending 2026-03-01 source"_s;
    QTest::newRow("payout failure") << transaction("payout failure", "", "62.51", "0", "62.51")
                                    << u"1 payout 62.51 USD paid 2026-03-01 reversed"_s;
    QTest::newRow("payout") << transaction("payout", "", "-62.51", "0", "-62.51")
                            << u"1 payout -62.51 USD paid 2026-03-01 platform=shopify"_s;
    QTest::newRow("reserve") << transaction("reserved_funds", "", "-62.51", "0", "-62.51")
                             << u"1 skip hold"_s;
    QTest::newRow("nothing") << transaction("charge", "paid", "0.00", "0.00", "0.00")
                             << u"1 skip zero"_s;
}

void tst_Shopify::decidesByTypeAndPayout()
{
    QFETCH(QByteArray, record);
    QFETCH(QString, start);

    const Transcript transcript = transcriptOf(transactions + record);

    QCOMPARE(transcript.lines.size(), 1);
    QVERIFY2(transcript.lines.first().startsWith(start), qPrintable(transcript.lines.first()));
}

void tst_Shopify::tellsEqualChargesApart()
{
    const Transcript transcript
        = transcriptOf(transactions + transaction("charge", "paid", "20", "1", "19", "#6001")
                       + transaction("charge", "paid", "20", "1", "19", "#6002")
                       + transaction("charge", "pending", "20", "1.5", "18.5", "#6001"));

    const auto key
        = [&](int i) { return transcript.lines.at(i).section(u" nth="_s, 1).section(u' ', 0, 0); };
    QVERIFY(key(0) != key(1));
    QCOMPARE(key(0), key(2)); // a later export of the same charge, settled otherwise
}

void tst_Shopify::readsAPayout_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QString>("line");

    QTest::newRow("paid") << "2026-03-05,paid,65.00,0,0,0,-2.49,0,\"1,062.51\",USD\n"_ba
                          << u"1 payout 1062.51 USD paid 2026-03-05 platform=shopify"_s;
    QTest::newRow("scheduled") << "2026-03-10,scheduled,0,-10,0,0,0,0,-10.00,USD\n"_ba
                               << u"1 payout -10 USD scheduled 2026-03-10 reversed "
                                  u"platform=shopify"_s;
    QTest::newRow("in transit") << "2026-03-10,in_transit,0,0,0,0,0,0,10.00,USD\n"_ba
                                << u"1 payout 10 USD in_transit 2026-03-10 platform=shopify"_s;
    QTest::newRow("failed") << "2026-03-10,Failed,0,0,0,0,0,0,10.00,USD\n"_ba
                            << u"1 payout 10 USD failed 2026-03-10 platform=shopify"_s;
    QTest::newRow("cancelled") << "2026-03-10,canceled,0,0,0,0,0,0,10.00,USD\n"_ba
                               << u"1 payout 10 USD failed 2026-03-10 platform=shopify"_s;
    QTest::newRow("nothing") << "2026-03-10,paid,10,-10,0,0,0,0,0.00,USD\n"_ba << u"1 skip zero"_s;
    QTest::newRow("a sum") << "Total,,65.00,0,0,0,-2.49,0,62.51,\n"_ba << u"1 skip summary"_s;
}

void tst_Shopify::readsAPayout()
{
    QFETCH(QByteArray, record);
    QFETCH(QString, line);

    const Transcript transcript = transcriptOf(payouts + record);

    QCOMPARE(transcript.format, u"shopify.payouts"_s);
    QCOMPARE(transcript.lines, QStringList{ line });
}

void tst_Shopify::callsAPayoutTheSameInBothFiles()
{
    class Keys final : public ImportSink
    {
    public:
        void earning(const EarningDraft &draft) override { found = draft.payoutId; }
        void payout(const PayoutDraft &draft) override { found = draft.naturalKey; }
        void metrics(const MetricRow &) override { }
        void rate(const RateDraft &) override { }
        void member(MemberState) override { }
        void skip(SkipReason) override { }
        void reject(RejectReason, std::string_view, std::string_view) override { }
        std::string found;
    };
    const auto keyOf = [](const QByteArray &bytes) {
        Keys keys;
        auto file = ImportFile::fromBytes(bytes, {});
        if (file && file->tables().front().readAll(keys))
            return keys.found;
        return std::string("unread");
    };

    QCOMPARE(keyOf(transactions + transaction("charge", "paid", "20", "1", "19")),
             keyOf(payouts + "2026-03-05,paid,20,0,0,0,-1,0,19,USD\n"_ba));
}

void tst_Shopify::findsColumnsInAnyOrder()
{
    const Transcript transcript
        = transcriptOf("Net;Currency;Payout Status;Type;Transaction Date\n"
                       "1.019,12;EUR;paid;charge;2026-03-01 10:00:00 +0000\n");

    QCOMPARE(transcript.lines,
             QStringList{ u"1 earning 1019.12 EUR paid 2026-03-01 source=merchandise "
                          u"at=2026-03-01T10:00:00Z platform=shopify "
                          u"nth=2026-03-01|36000000|charge|||1019.12"_s });
}

void tst_Shopify::rejectsBadCells_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QString>("line");

    const QByteArray one = transaction("charge", "paid", "20", "1", "19");
    QTest::newRow("a day") << QByteArray(one).replace("2026-03-01", "2026-13-01")
                           << u"1 reject bad_date Transaction Date=2026-13-01 23:50:00 +0900"_s;
    QTest::newRow("an amount") << QByteArray(one).replace(",19,", ",x,")
                               << u"1 reject bad_amount Net=x"_s;
    QTest::newRow("a currency") << QByteArray(one).replace(",USD", ",")
                                << u"1 reject missing_currency Currency="_s;
}

void tst_Shopify::rejectsBadCells()
{
    QFETCH(QByteArray, record);
    QFETCH(QString, line);

    QCOMPARE(transcriptOf(transactions + record).lines, QStringList{ line });
}

QTEST_GUILESS_MAIN(tst_Shopify)
#include "tst_shopify.moc"
