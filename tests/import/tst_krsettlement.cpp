#include "transcript.h"

#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr char header[] = "정산월,지급일,내용,공급가액,소득세(3%),지방소득세(0.3%),실지급액\n";

} // namespace

/// Settlement sheets of Korean networks and agencies; FORMATS §11.
class tst_KrSettlement : public QObject
{
    Q_OBJECT

private slots:
    void splitsIncomeAndWithheldTax();
    void readsOtherLayouts_data();
    void readsOtherLayouts();
    void recognisesItsWords_data();
    void recognisesItsWords();
    void isPendingUntilPaid();
    void takesAnAnsweredPayDay();
    void keepsTheTaxesApartInTheDetail();
    void neverCountsValueAddedTaxAsIncome();
    void warnsWhenTheFiguresDoNotAddUp();
    void reversesACorrection();
    void skipsAndRejects_data();
    void skipsAndRejects();
};

void tst_KrSettlement::splitsIncomeAndWithheldTax()
{
    const Transcript transcript = transcriptOf(
        QByteArray(header)
        + "2026-01,2026-02-25,유튜브,\"1,000,000\",\"30,000\",\"3,000\",\"967,000\"\n");

    QCOMPARE(transcript.format, u"generic.kr_settlement"_s);
    QCOMPARE(
        transcript.lines,
        (QStringList{ u"1 earning 1000000 KRW paid 2026-01-31 paid=2026-02-25 platform=generic "
                      "nth=2026-01-31||유튜브|1000000|income text=유튜브"_s,
                      u"1 earning -33000 KRW paid 2026-01-31 kind=tax_withheld paid=2026-02-25 "
                      u"platform=generic "
                      "nth=2026-01-31||유튜브|1000000|tax text=유튜브"_s }));
    QCOMPARE(transcript.warnings, QStringList());
}

void tst_KrSettlement::readsOtherLayouts_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("income");
    QTest::addColumn<QString>("tax");

    QTest::newRow("tax in one figure")
        << "정산월,공급가액,원천징수,실지급액\n2026-01,\"1,000\",33,967\n"_ba
        << u"1 earning 1000 KRW pending 2026-01-31"_s << u"1 earning -33 KRW"_s;
    QTest::newRow("tax with a minus")
        << "정산월,공급가액,원천징수세액,실수령액\n2026-01,1000,-33,967\n"_ba
        << u"1 earning 1000 KRW pending 2026-01-31"_s << u"1 earning -33 KRW"_s;
    QTest::newRow("only the sum and the rest")
        << "정산월,합계금액,원천세,실지급액\n2026-01,1000,33,967\n"_ba
        << u"1 earning 1000 KRW pending 2026-01-31"_s << u"1 earning -33 KRW"_s;
    QTest::newRow("only what was paid")
        << "정산월,원천징수,실지급액\n2026-01,33,967\n"_ba
        << u"1 earning 1000 KRW pending 2026-01-31"_s << u"1 earning -33 KRW"_s;
    QTest::newRow("won behind the figures")
        << "정산월,공급가액(원),소득세,지방소득세\n2026-01,1000원,30원,3원\n"_ba
        << u"1 earning 1000 KRW pending 2026-01-31"_s << u"1 earning -33 KRW"_s;
    QTest::newRow("Korean months")
        << "정산월,공급가액,원천징수\n2026년 1월,1000,33\n"_ba
        << u"1 earning 1000 KRW pending 2026-01-31"_s << u"1 earning -33 KRW"_s;
    QTest::newRow("only a pay day")
        << "지급일,공급가액,원천징수\n2026.02.25,1000,33\n"_ba
        << u"1 earning 1000 KRW paid 2026-02-25"_s << u"1 earning -33 KRW"_s;
    QTest::newRow("no month in a line")
        << "정산월,지급일,공급가액,원천징수\n,2026. 2. 25.,1000,33\n"_ba
        << u"1 earning 1000 KRW paid 2026-02-25"_s << u"1 earning -33 KRW"_s;
    QTest::newRow("columns in another order")
        << "원천징수,공급가액,정산월\n33,1000,2026-01\n"_ba
        << u"1 earning 1000 KRW pending 2026-01-31"_s << u"1 earning -33 KRW"_s;
    QTest::newRow("semicolons") << "정산월;공급가액;원천징수\n2026-01;1,000;33\n"_ba
                                << u"1 earning 1000 KRW pending 2026-01-31"_s
                                << u"1 earning -33 KRW"_s;
}

void tst_KrSettlement::readsOtherLayouts()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, income);
    QFETCH(QString, tax);

    const Transcript transcript = transcriptOf(bytes);

    QCOMPARE(transcript.lines.size(), 2);
    QVERIFY2(transcript.lines.at(0).startsWith(income), qPrintable(transcript.lines.at(0)));
    QVERIFY2(transcript.lines.at(1).startsWith(tax), qPrintable(transcript.lines.at(1)));
    QVERIFY(transcript.lines.at(1).contains(u"kind=tax_withheld"_s));
    QCOMPARE(transcript.warnings, QStringList());
}

void tst_KrSettlement::recognisesItsWords_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<bool>("ours");

    QTest::newRow("the whole of them")
        << u"정산월,지급일,지급처,내용,공급가액,부가세,합계금액,실지급액"_s << true;
    QTest::newRow("supply value and tax") << u"정산월,공급가액,세액"_s << true;
    QTest::newRow("decomposed Hangul")
        << u"정산월,공급가액,원천징수"_s.normalized(QString::NormalizationForm_D) << true;
    QTest::newRow("an affiliate's table")
        << u"날짜,서브ID,클릭,구매건수,구매금액,수익금"_s << false;
    QTest::newRow("a shop's table") << u"주문일,상품,합계금액"_s << false;
    QTest::newRow("no day") << u"내용,공급가액,원천징수"_s << false;
}

void tst_KrSettlement::recognisesItsWords()
{
    QFETCH(QString, header);
    QFETCH(bool, ours);

    QCOMPARE(transcriptOf(header.toUtf8() + "\n").format == "generic.kr_settlement"_L1, ours);
}

void tst_KrSettlement::isPendingUntilPaid()
{
    const Transcript transcript
        = transcriptOf(QByteArray(header) + "2026-01,,유튜브,1000,30,3,967\n");

    QVERIFY(transcript.lines.at(0).startsWith(u"1 earning 1000 KRW pending 2026-01-31 platform"_s));
}

void tst_KrSettlement::takesAnAnsweredPayDay()
{
    const Transcript transcript
        = transcriptOf(QByteArray(header) + "2026-01,,유튜브,1000,30,3,967\n",
                       { { u"payout_date"_s, u"2026-02-25"_s } });

    QVERIFY(
        transcript.lines.at(0).startsWith(u"1 earning 1000 KRW paid 2026-01-31 paid=2026-02-25"_s));
}

void tst_KrSettlement::keepsTheTaxesApartInTheDetail()
{
    const Transcript transcript = detailedTranscriptOf(
        "정산월,지급처,공급가액,부가세,소득세(3%),지방소득세(0.3%)\n2026-01,가나,1000,100,30,3\n");

    QVERIFY2(transcript.lines.at(0).endsWith(u"payer=가나 detail={\"vat\":\"100\"}"_s),
             qPrintable(transcript.lines.at(0)));
    QVERIFY2(
        transcript.lines.at(1).endsWith(u"detail={\"income_tax\":\"30\",\"local_tax\":\"3\"}"_s),
        qPrintable(transcript.lines.at(1)));
}

void tst_KrSettlement::neverCountsValueAddedTaxAsIncome()
{
    const Transcript both
        = transcriptOf("정산월,공급가액,부가세,합계금액\n2026-01,1000,100,1100\n");
    const Transcript total = transcriptOf("정산월,합계금액,부가세,원천징수\n2026-01,1100,100,0\n");

    QVERIFY(both.lines.first().startsWith(u"1 earning 1000 KRW"_s));
    QCOMPARE(both.lines.size(), 1);
    QVERIFY(total.lines.first().startsWith(u"1 earning 1000 KRW"_s));
}

void tst_KrSettlement::warnsWhenTheFiguresDoNotAddUp()
{
    const Transcript wrong = transcriptOf(QByteArray(header) + "2026-01,,유튜브,1000,30,3,960\n");
    const Transcript withVat
        = transcriptOf("정산월,공급가액,부가세,원천징수,실지급액\n2026-01,1000,100,33,1067\n");

    QCOMPARE(wrong.warnings.size(), 1);
    QVERIFY(wrong.lines.at(0).startsWith(u"1 earning 1000 KRW"_s));
    QCOMPARE(withVat.warnings, QStringList());
}

void tst_KrSettlement::reversesACorrection()
{
    const Transcript transcript
        = transcriptOf(QByteArray(header) + "2026-01,,정정,-1000,-30,-3,-967\n");

    QVERIFY(transcript.lines.at(0).startsWith(
        u"1 earning -1000 KRW pending 2026-01-31 kind=adjustment"_s));
    QVERIFY(transcript.lines.at(1).startsWith(
        u"1 earning 33 KRW pending 2026-01-31 kind=tax_withheld"_s));
    QCOMPARE(transcript.warnings, QStringList());
}

void tst_KrSettlement::skipsAndRejects_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QString>("line");

    QTest::newRow("the sum") << "합계,,,1000,30,3,967"_ba << u"1 skip summary"_s;
    QTest::newRow("a sum in the text") << ",,소계,1000,30,3,967"_ba << u"1 skip summary"_s;
    QTest::newRow("nothing earned") << "2026-01,,유튜브,0,0,0,0"_ba << u"1 skip zero"_s;
    QTest::newRow("no year") << "1월,,유튜브,1000,30,3,967"_ba << u"1 reject bad_date 정산월=1월"_s;
    QTest::newRow("no figures") << "2026-01,,유튜브,,,,"_ba << u"1 reject bad_amount 공급가액="_s;
    QTest::newRow("words for a figure")
        << "2026-01,,유튜브,천,30,3,967"_ba << u"1 reject bad_amount 공급가액=천"_s;
    QTest::newRow("words for a tax")
        << "2026-01,,유튜브,1000,삼십,3,967"_ba << u"1 reject bad_amount 소득세(3%)=삼십"_s;
    QTest::newRow("a bad pay day")
        << "2026-01,언젠가,유튜브,1000,30,3,967"_ba << u"1 reject bad_date 지급일=언젠가"_s;
}

void tst_KrSettlement::skipsAndRejects()
{
    QFETCH(QByteArray, record);
    QFETCH(QString, line);

    QCOMPARE(transcriptOf(header + record + "\n").lines, QStringList{ line });
}

QTEST_GUILESS_MAIN(tst_KrSettlement)
#include "tst_krsettlement.moc"
