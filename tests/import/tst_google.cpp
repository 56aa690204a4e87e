#include "import/formats/googlerows.h"
#include "transcript.h"

#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr char header[] = "\"Date\",\"Description\",\"Amount (USD)\"\n";

} // namespace

/// The statement of a Google payments account; FORMATS §2.1.
class tst_Google : public QObject
{
    Q_OBJECT

private slots:
    void knowsItsWords_data();
    void knowsItsWords();
    void findsTheNumberOfAPayment();
    void readsAMonth();
    void readsSpanish();
    void marksWhatAPaymentCovers();
    void coversSeveralMonthsAfterAThreshold();
    void leavesEverythingPendingWhenTheSumsDiffer();
    void neverCoversTheMonthOfThePayment();
    void refusesAnAccountThatSpends();
    void acceptsAMonthWithAPaymentOnly();
    void recognisesAnotherLanguageByItsShape();
    void asksWhatUnknownTextsMean();
    void takesTheAnswerAboutAText();
    void showsTheDifferenceOfTheBalances();
    void tellsEqualLinesApart();
    void rejectsBadCells();
};

void tst_Google::knowsItsWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *text, GoogleRowKind kind) {
        QTest::newRow(text) << QString::fromUtf8(text) << static_cast<int>(kind);
    };

    row("Starting balance", GoogleRowKind::Opening);
    row("Ending balance", GoogleRowKind::Closing);
    row("Earnings - YouTube", GoogleRowKind::Earning);
    row("Earnings - AdSense", GoogleRowKind::Earning);
    row("Tax withholding - United States", GoogleRowKind::Tax);
    row("Invalid traffic - AdSense", GoogleRowKind::Adjustment);
    row("Automatic payment: Wire transfer  • • • • 4821. 100000000000001", GoogleRowKind::Payout);
    row("Credit - Google", GoogleRowKind::Adjustment);
    row("Saldo inicial", GoogleRowKind::Opening);
    row("Saldo final", GoogleRowKind::Closing);
    row("Ingresos - YouTube", GoogleRowKind::Earning);
    row("Pago automático: Transferencia", GoogleRowKind::Payout);
    row("Retención de impuestos", GoogleRowKind::Tax);
    row("Etwas anderes", GoogleRowKind::Unknown);
    row("Unearnings", GoogleRowKind::Unknown);
}

void tst_Google::knowsItsWords()
{
    QFETCH(QString, text);
    QFETCH(int, kind);

    QCOMPARE(static_cast<int>(googleRowKind(text.toStdString())), kind);
}

void tst_Google::findsTheNumberOfAPayment()
{
    QVERIFY(paymentNumber("Wire transfer 4821. 100000000000001") == "100000000000001");
    QVERIFY(paymentNumber("Wire transfer 4821").empty());
    QVERIFY(paymentNumber("").empty());
}

void tst_Google::readsAMonth()
{
    const Transcript transcript = transcriptOf(sample(u"adsense_account_activities_en.csv"_s));

    QCOMPARE(
        transcript.lines,
        (QStringList{
            u"1 opening balance 224.68"_s, u"1 skip balance"_s,
            u"2 earning 412.07 USD pending 2026-02-28 source=ads platform=youtube "
            "nth=Feb 1 – 28, 2026|Earnings - YouTube|412.07 text=Earnings - YouTube"_s,
            u"3 earning 3.18 USD pending 2026-02-28 source=ads platform=adsense "
            "nth=Feb 1 – 28, 2026|Earnings - AdSense|3.18 text=Earnings - AdSense"_s,
            u"4 earning -6.41 USD pending 2026-02-28 kind=tax_withheld source=ads platform=google "
            "nth=Feb 1 – 28, 2026|Tax withholding - United States|−6.41 text=Tax withholding - United States"_s,
            u"5 payout -224.68 USD paid 2026-02-21 platform=google id=100000000000001 "
            "text=Automatic payment: Wire transfer  • • • • 4821. 100000000000001"_s,
            u"6 closing balance 408.84"_s, u"6 skip balance"_s }));
    QCOMPARE(transcript.questions, QStringList());
}

void tst_Google::readsSpanish()
{
    const Transcript transcript
        = transcriptOf("\"Fecha\",\"Descripción\",\"Importe (MXN)\"\r\n"
                       "\"1 ago 2026\",\"Saldo inicial\",\"0.00\"\r\n"
                       "\"1 – 31 de ago de 2026\",\"Ingresos - YouTube\",\"1,234.50\"\r\n"
                       "\"1 sept 2026\",\"Saldo final\",\"1,234.50\"\r\n");

    QCOMPARE(transcript.format, u"google.account_activities"_s);
    QCOMPARE(transcript.lines.size(), 5);
    QVERIFY2(transcript.lines.at(2).startsWith(
                 u"2 earning 1234.5 MXN pending 2026-08-31 source=ads platform=youtube"_s),
             qPrintable(transcript.lines.at(2)));
}

void tst_Google::marksWhatAPaymentCovers()
{
    const Transcript transcript
        = transcriptOf(QByteArray(header)
                       + "\"Jan 1, 2026\",\"Starting balance\",\"0.00\"\n"
                         "\"Jan 1 – 31, 2026\",\"Earnings - YouTube\",\"120.00\"\n"
                         "\"Jan 1 – 31, 2026\",\"Tax withholding\",\"-20.00\"\n"
                         "\"Feb 1 – 28, 2026\",\"Earnings - YouTube\",\"50.00\"\n"
                         "\"Feb 21, 2026\",\"Automatic payment: 1\",\"-100.00\"\n");

    QVERIFY(transcript.lines.at(2).startsWith(
        u"2 earning 120 USD paid 2026-01-31 source=ads paid=2026-02-21"_s));
    QVERIFY(transcript.lines.at(3).startsWith(
        u"3 earning -20 USD paid 2026-01-31 kind=tax_withheld source=ads paid=2026-02-21"_s));
    QVERIFY(transcript.lines.at(4).startsWith(u"4 earning 50 USD pending 2026-02-28"_s));
}

void tst_Google::coversSeveralMonthsAfterAThreshold()
{
    const Transcript transcript
        = transcriptOf(QByteArray(header)
                       + "\"Jan 1, 2026\",\"Starting balance\",\"30.00\"\n"
                         "\"Jan 1 – 31, 2026\",\"Earnings - YouTube\",\"40.00\"\n"
                         "\"Feb 1 – 28, 2026\",\"Earnings - YouTube\",\"50.00\"\n"
                         "\"Mar 21, 2026\",\"Automatic payment: 1\",\"-120.00\"\n"
                         "\"Mar 1 – 31, 2026\",\"Earnings - YouTube\",\"60.00\"\n"
                         "\"Apr 21, 2026\",\"Automatic payment: 2\",\"-60.00\"\n");

    QVERIFY(transcript.lines.at(2).contains(u"paid=2026-03-21"_s));
    QVERIFY(transcript.lines.at(3).contains(u"paid=2026-03-21"_s));
    QVERIFY(transcript.lines.at(5).contains(u"paid=2026-04-21"_s));
}

void tst_Google::leavesEverythingPendingWhenTheSumsDiffer()
{
    const Transcript transcript
        = transcriptOf(QByteArray(header)
                       + "\"Jan 1, 2026\",\"Starting balance\",\"30.00\"\n"
                         "\"Jan 1 – 31, 2026\",\"Earnings - YouTube\",\"40.00\"\n"
                         "\"Mar 21, 2026\",\"Automatic payment: 1\",\"-70.01\"\n");

    QVERIFY(transcript.lines.at(2).startsWith(u"2 earning 40 USD pending"_s));
}

void tst_Google::neverCoversTheMonthOfThePayment()
{
    const Transcript transcript
        = transcriptOf(QByteArray(header)
                       + "\"Feb 1 – 28, 2026\",\"Earnings - YouTube\",\"50.00\"\n"
                         "\"Feb 28, 2026\",\"Automatic payment: 1\",\"-50.00\"\n");

    QVERIFY(transcript.lines.first().startsWith(u"1 earning 50 USD pending"_s));
}

void tst_Google::refusesAnAccountThatSpends()
{
    const Transcript transcript
        = transcriptOf(QByteArray(header)
                       + "\"Feb 1, 2026\",\"Starting balance\",\"0.00\"\n"
                         "\"Feb 10, 2026\",\"Manual payment: Visa 4821\",\"50.00\"\n"
                         "\"Feb 28, 2026\",\"Campaigns\",\"-49.10\"\n"
                         "\"Mar 1, 2026\",\"Ending balance\",\"0.90\"\n");

    QCOMPARE(transcript.refusal, u"spending_account"_s);
}

void tst_Google::acceptsAMonthWithAPaymentOnly()
{
    const Transcript transcript = transcriptOf(
        QByteArray(header) + "\"Feb 21, 2026\",\"Automatic payment: Wire\",\"-224.68\"\n");

    QCOMPARE(transcript.refusal, QString());
    QCOMPARE(
        transcript.lines,
        QStringList{
            u"1 payout -224.68 USD paid 2026-02-21 platform=google text=Automatic payment: Wire"_s });
}

void tst_Google::recognisesAnotherLanguageByItsShape()
{
    const QByteArray rows
        = "\"2026. 2. 1.\",\"시작\",\"10\"\n\"2026. 2. 28.\",\"유튜브\",\"5\"\n"
          "\"2026. 2. 21.\",\"이체 100000000000001\",\"-10\"\n\"2026. 3. 1.\",\"끝\",\"5\"\n";

    const Transcript quoted = transcriptOf("\"일자\",\"세부정보\",\"금액 (KRW)\"\n" + rows);
    const Transcript named = transcriptOf("일자,세부정보,금액 (KRW)\n" + rows,
                                          { { u"name"_s, u"account_activities_202602.csv"_s } });
    const Transcript neither = transcriptOf("일자,세부정보,금액 (KRW)\n" + rows);

    QCOMPARE(quoted.format, u"google.account_activities"_s);
    QCOMPARE(named.format, u"google.account_activities"_s);
    QCOMPARE(neither.format, u"generic.table"_s);
    QCOMPARE(quoted.lines.at(0), u"1 opening balance 10"_s);
    QVERIFY(quoted.lines.at(2).startsWith(u"2 earning 5 KRW pending 2026-02-28 source=ads"_s));
    QVERIFY(quoted.lines.at(3).startsWith(
        u"3 payout -10 KRW paid 2026-02-21 platform=google id=100000000000001"_s));
    QCOMPARE(quoted.lines.at(4), u"4 closing balance 5"_s);
}

void tst_Google::asksWhatUnknownTextsMean()
{
    const Transcript transcript
        = transcriptOf("\"일자\",\"세부정보\",\"금액 (KRW)\"\n\"2026. 2. 28.\",\"유튜브\",\"5\"\n");

    QCOMPARE(transcript.questions, QStringList{ u"descriptions"_s });
    QVERIFY(transcript.lines.first().startsWith(u"1 earning 5 KRW"_s));
}

void tst_Google::takesTheAnswerAboutAText()
{
    const QByteArray bytes = QByteArray(header)
        + "\"Feb 1 – 28, 2026\",\"Earnings - YouTube\",\"50.00\"\n\"Feb 3, 2026\",\"Bonus "
          "XY\",\"5.00\"\n";

    const Transcript open = transcriptOf(bytes);
    const Transcript answered
        = transcriptOf(bytes, { { u"description:bonus xy"_s, u"earning"_s } });

    QCOMPARE(open.questions, QStringList());
    QVERIFY(open.lines.last().contains(u"kind=adjustment"_s));
    QVERIFY(!answered.lines.last().contains(u"kind="_s));
}

void tst_Google::showsTheDifferenceOfTheBalances()
{
    const Transcript transcript = transcriptOf(QByteArray(header)
                                               + "\"Mar 1, 2026\",\"Starting balance\",\"3.00\"\n"
                                                 "\"Feb 1, 2026\",\"Starting balance\",\"1.00\"\n"
                                                 "\"Mar 1, 2026\",\"Ending balance\",\"3.00\"\n"
                                                 "\"Apr 1, 2026\",\"Ending balance\",\"9.00\"\n");

    QCOMPARE(transcript.lines,
             (QStringList{ u"1 skip balance"_s, u"2 opening balance 1"_s, u"2 skip balance"_s,
                           u"3 skip balance"_s, u"4 closing balance 9"_s, u"4 skip balance"_s }));
}

void tst_Google::tellsEqualLinesApart()
{
    const Transcript transcript = transcriptOf(QByteArray(header)
                                               + "\"Feb 3, 2026\",\"Credit\",\"5.00\"\n"
                                                 "\"Feb 3, 2026\",\"Credit\",\"5.00\"\n");

    QCOMPARE(transcript.lines.size(), 2);
    QVERIFY(transcript.lines.at(0).contains(u"nth=Feb 3, 2026|Credit|5.00"_s));
    QCOMPARE(transcript.lines.at(0).mid(2), transcript.lines.at(1).mid(2));
}

void tst_Google::rejectsBadCells()
{
    const Transcript transcript
        = transcriptOf(QByteArray(header)
                       + "\"Someday\",\"Earnings - YouTube\",\"5.00\"\n"
                         "\"Feb 3, 2026\",\"Earnings - YouTube\",\"much\"\n"
                         "\"Feb 3, 2026\",\"Earnings - YouTube\",\"0.00\"\n");

    QCOMPARE(transcript.lines,
             (QStringList{ u"1 reject bad_date Date=Someday"_s,
                           u"2 reject bad_amount Amount (USD)=much"_s, u"3 skip zero"_s }));
}

QTEST_GUILESS_MAIN(tst_Google)
#include "tst_google.moc"
