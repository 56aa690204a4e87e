#include "transcript.h"

#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr char header[] = "날짜,서브ID,클릭,구매건수,구매금액,수익금\n";

} // namespace

/// The commissions of Coupang Partners; FORMATS §11.
class tst_Coupang : public QObject
{
    Q_OBJECT

private slots:
    void readsADay();
    void decidesByTheCommission_data();
    void decidesByTheCommission();
    void readsTheOtherLayout_data();
    void readsTheOtherLayout();
    void callsARevisedDayTheSame();
    void leavesOtherKoreanTablesAlone();
};

void tst_Coupang::readsADay()
{
    const Transcript transcript = detailedTranscriptOf(
        QByteArray(header) + "2026-03-01,blog-a,41,3,\"128,900\",\"3,867\"\n");

    QCOMPARE(transcript.format, u"coupang.partners"_s);
    QCOMPARE(transcript.questions, QStringList());
    QCOMPARE(transcript.lines,
             QStringList{ u"1 earning 3867 KRW pending 2026-03-01 source=affiliate "
                          u"keyday=2026-03-01 platform=coupang nth=2026-03-01|blog-a text=blog-a "
                          u"detail={\"클릭\":\"41\",\"구매건수\":\"3\","
                          u"\"구매금액\":\"128,900\"}"_s });
}

void tst_Coupang::decidesByTheCommission_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QString>("start");

    QTest::newRow("nothing") << "2026-03-02,a,12,0,0,0"_ba << u"1 skip zero"_s;
    QTest::newRow("cancelled") << "2026-03-03,,55,2,\"-19,900\",-597"_ba
                               << u"1 earning -597 KRW pending 2026-03-03 kind=refund"_s;
    QTest::newRow("with won") << "2026-03-03,a,55,2,9,\"3,867원\""_ba
                              << u"1 earning 3867 KRW pending 2026-03-03"_s;
    QTest::newRow("with a mark") << "2026.03.03,a,55,2,9,\"₩3,867\""_ba
                                 << u"1 earning 3867 KRW pending 2026-03-03"_s;
    QTest::newRow("Korean days") << "2026. 3. 3.,a,55,2,9,\"1,234,567\""_ba
                                 << u"1 earning 1234567 KRW pending 2026-03-03"_s;
    QTest::newRow("not known") << "2026-03-03,a,55,2,9,-"_ba << u"1 skip no_value"_s;
    QTest::newRow("the sum") << "합계,,108,5,\"109,000\",\"3,270\""_ba << u"1 skip summary"_s;
    QTest::newRow("a bad day") << "어제,a,55,2,9,1"_ba << u"1 reject bad_date 날짜=어제"_s;
    QTest::newRow("a bad amount") << "2026-03-03,a,55,2,9,삼천"_ba
                                  << u"1 reject bad_amount 수익금=삼천"_s;
}

void tst_Coupang::decidesByTheCommission()
{
    QFETCH(QByteArray, record);
    QFETCH(QString, start);

    const Transcript transcript = transcriptOf(header + record + "\n");

    QCOMPARE(transcript.lines.size(), 1);
    QVERIFY2(transcript.lines.first().startsWith(start), qPrintable(transcript.lines.first()));
}

void tst_Coupang::readsTheOtherLayout_data()
{
    QTest::addColumn<QByteArray>("bytes");

    const QByteArray korean
        = "날짜,클릭수,주문수,주문금액,커미션\n2026-03-01,4,1,\"9,000\",\"3,867\"\n";
    QTest::newRow("UTF-8") << korean;
    QTest::newRow("another order") << "커미션(원);클릭수;날짜\n3,867;4;20260301\n"_ba;
    QTest::newRow("CP949") << "\xb3\xaf\xc2\xa5,\xc5\xac\xb8\xaf\xbc\xf6,\xc4\xbf\xb9\xcc\xbc\xc7\n"
                              "2026-03-01,4,\"3,867\"\n"_ba;
}

void tst_Coupang::readsTheOtherLayout()
{
    QFETCH(QByteArray, bytes);

    const Transcript transcript = transcriptOf(bytes);

    QCOMPARE(transcript.format, u"coupang.partners"_s);
    QVERIFY2(transcript.lines.first().startsWith(u"1 earning 3867 KRW pending 2026-03-01"_s),
             qPrintable(transcript.lines.first()));
}

void tst_Coupang::callsARevisedDayTheSame()
{
    const Transcript transcript
        = transcriptOf(QByteArray(header) + "2026-03-01,a,41,3,9,100\n2026-03-01,a,41,3,9,90\n");

    QVERIFY(transcript.lines.at(0).contains(u" nth=2026-03-01|a "_s));
    QVERIFY(transcript.lines.at(1).contains(u" nth=2026-03-01|a "_s));
}

void tst_Coupang::leavesOtherKoreanTablesAlone()
{
    QCOMPARE(transcriptOf("날짜,조회수,수익\n2026-03-01,4,1\n").format, u"generic.table"_s);
    QCOMPARE(transcriptOf("날짜,노출수,클릭수,수익\n2026-03-01,9,4,1\n").format,
             u"generic.table"_s);
    QCOMPARE(transcriptOf("정산월,공급가액,원천징수\n2026-01,1000,33\n").format,
             u"generic.kr_settlement"_s);
}

QTEST_GUILESS_MAIN(tst_Coupang)
#include "tst_coupang.moc"
