#include "transcript.h"

#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr char header[] = "sep=,\n\"Earnings\"\n\"Date\",\"Primary\",\"content_monetization\","
                          "\"stars\",\"subscriptions\"\n";
const AnswerMap dollars{ { u"currency"_s, u"USD"_s } };

} // namespace

/// The earnings of Facebook's professional dashboard; FORMATS §5.3.
class tst_MetaEarnings : public QObject
{
    Q_OBJECT

private slots:
    void countsADayOnce();
    void decidesByTheSum_data();
    void decidesByTheSum();
    void asksForTheCurrency();
    void warnsWhenTheStreamsDoNotAddUp();
    void readsOtherStreamsInAnyOrder_data();
    void readsOtherStreamsInAnyOrder();
    void leavesTheFileOfOneMetricAlone();
};

void tst_MetaEarnings::countsADayOnce()
{
    const Transcript transcript = detailedTranscriptOf(
        QByteArray(header) + "\"2026-03-01T00:00:00\",\"23.936\",\"0.566\",\"0\",\"23.37\"\n",
        dollars);

    QCOMPARE(transcript.format, u"meta.earnings"_s);
    QCOMPARE(transcript.warnings, QStringList());
    QCOMPARE(transcript.lines,
             QStringList{ u"1 earning 23.936 USD estimated 2026-03-01 keyday=2026-03-01 "
                          u"platform=meta key=2026-03-01 detail={\"content_monetization\":"
                          u"\"0.566\",\"stars\":\"0\",\"subscriptions\":\"23.37\"}"_s });
}

void tst_MetaEarnings::decidesByTheSum_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QString>("start");

    QTest::newRow("nothing") << "2026-03-02T00:00:00,0,0,0,0"_ba << u"1 skip zero"_s;
    QTest::newRow("not known yet") << "2026-03-02T00:00:00,,,,"_ba << u"1 skip no_value"_s;
    QTest::newRow("a day below zero") << "2026-03-02T00:00:00,-1.5,-1.5,0,0"_ba
                                      << u"1 earning -1.5 USD estimated 2026-03-02 keyday"_s;
    QTest::newRow("summer time") << "2026-03-30T01:00:00,1,1,0,0"_ba
                                 << u"1 earning 1 USD estimated 2026-03-30 keyday"_s;
    QTest::newRow("the sum") << "Total,1,1,0,0"_ba << u"1 skip summary"_s;
    QTest::newRow("a bad day") << "soon,1,1,0,0"_ba << u"1 reject bad_date Date=soon"_s;
    QTest::newRow("a bad sum") << "2026-03-30T01:00:00,one,1,0,0"_ba
                               << u"1 reject bad_amount Primary=one"_s;
}

void tst_MetaEarnings::decidesByTheSum()
{
    QFETCH(QByteArray, record);
    QFETCH(QString, start);

    const Transcript transcript = transcriptOf(header + record + "\n", dollars);

    QCOMPARE(transcript.lines.size(), 1);
    QVERIFY2(transcript.lines.first().startsWith(start), qPrintable(transcript.lines.first()));
}

void tst_MetaEarnings::asksForTheCurrency()
{
    QCOMPARE(transcriptOf(QByteArray(header) + "2026-03-01T00:00:00,1,1,0,0\n").questions,
             QStringList{ u"currency"_s });
    QCOMPARE(transcriptOf(QByteArray(header) + "2026-03-01T00:00:00,1,1,0,0\n", dollars).questions,
             QStringList());
}

void tst_MetaEarnings::warnsWhenTheStreamsDoNotAddUp()
{
    const Transcript transcript
        = transcriptOf(QByteArray(header) + "2026-03-01T00:00:00,5.5,4.5,1,0.1\n", dollars);

    QCOMPARE(transcript.warnings.size(), 1);
    QVERIFY(transcript.lines.first().startsWith(u"1 earning 5.5 USD estimated"_s));
}

void tst_MetaEarnings::readsOtherStreamsInAnyOrder_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("start");

    QTest::newRow("one more") << "stars,bonus,Primary,Date\n1,2,3,2026-03-01\n"_ba
                              << u"1 earning 3 USD estimated 2026-03-01 keyday"_s;
    QTest::newRow("only stars") << "Date,Primary,stars\n2026-03-01,3,3\n"_ba
                                << u"1 earning 3 USD estimated 2026-03-01 source=donation"_s;
    QTest::newRow("only subscriptions")
        << "Date,Primary,subscriptions\n2026-03-01,3,3\n"_ba
        << u"1 earning 3 USD estimated 2026-03-01 source=subscription"_s;
    QTest::newRow("only advertisements") << "Date,Primary,content_monetization\n2026-03-01,3,3\n"_ba
                                         << u"1 earning 3 USD estimated 2026-03-01 source=ads"_s;
    QTest::newRow("saved in Europe")
        << "Earnings;;\nDate;Primary;stars\n2026-03-01T00:00:00;1.234,56;1.234,56\n"_ba
        << u"1 earning 1234.56 USD estimated 2026-03-01"_s;
}

void tst_MetaEarnings::readsOtherStreamsInAnyOrder()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, start);

    const Transcript transcript = transcriptOf(bytes, dollars);

    QVERIFY2(transcript.lines.first().startsWith(start), qPrintable(transcript.lines.first()));
    QCOMPARE(transcript.warnings, QStringList());
}

void tst_MetaEarnings::leavesTheFileOfOneMetricAlone()
{
    const Transcript transcript
        = transcriptOf("sep=,\n\"Reach\"\n\"Date\",\"Primary\"\n\"2026-03-27T00:00:00\",\"5\"\n");

    QVERIFY(transcript.format != "meta.earnings"_L1);
}

QTEST_GUILESS_MAIN(tst_MetaEarnings)
#include "tst_metaearnings.moc"
