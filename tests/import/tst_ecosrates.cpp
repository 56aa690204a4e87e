#include "import/fileanalysis.h"
#include "transcript.h"

#include <QJsonObject>
#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr char header[] = "통계표,계정항목,단위,변환,2026/03/02,2026/03/03,2026/03/04,2026/03/05\n";

QByteArray line(const QByteArray &item, const QByteArray &quotes)
{
    return "3.1.1.1. 환율,"_ba + item + ",원,원자료," + quotes + "\n";
}

} // namespace

/// The Bank of Korea's rates; FORMATS §12.2.
class tst_EcosRates : public QObject
{
    Q_OBJECT

private slots:
    void readsALineForEachCurrency();
    void dividesQuotesOfManyUnits_data();
    void dividesQuotesOfManyUnits();
    void knowsItsCurrencies_data();
    void knowsItsCurrencies();
    void readsOtherDays_data();
    void readsOtherDays();
    void rejectsWhatIsNoRate_data();
    void rejectsWhatIsNoRate();
    void countsEachCurrencyOfADay();
    void readsCp949();
};

void tst_EcosRates::readsALineForEachCurrency()
{
    const Transcript transcript = transcriptOf(
        header + line("원/미국달러(매매기준율)", ",\"1,443.10\",\"1,441.8\",\"1,445\"")
        + line("원/유로", ",\"1,560.2\",,"));

    QCOMPARE(transcript.format, u"bok.ecos_wide"_s);
    QCOMPARE(transcript.lines,
             (QStringList{
                 u"1 rate 2026-03-03 USD/KRW 1443.1"_s, u"1 rate 2026-03-04 USD/KRW 1441.8"_s,
                 u"1 rate 2026-03-05 USD/KRW 1445"_s, u"2 rate 2026-03-03 EUR/KRW 1560.2"_s }));
}

void tst_EcosRates::dividesQuotesOfManyUnits_data()
{
    QTest::addColumn<QByteArray>("item");
    QTest::addColumn<QByteArray>("quote");
    QTest::addColumn<QString>("rate");

    QTest::newRow("yen") << "원/일본엔(100엔)"_ba
                         << "912.31"_ba << u"JPY/KRW 9.1231"_s;
    QTest::newRow("yen, round") << "원/일본엔(100엔)"_ba
                                << "900"_ba << u"JPY/KRW 9"_s;
    QTest::newRow("rupiah") << "원/인도네시아루피아(100루피아)"_ba
                            << "8.59"_ba << u"IDR/KRW 0.0859"_s;
    QTest::newRow("dong") << "원/베트남동(100동)"_ba
                          << "5.6"_ba << u"VND/KRW 0.056"_s;
    QTest::newRow("little") << "원/베트남동(100동)"_ba
                            << "0.5"_ba << u"VND/KRW 0.005"_s;
    QTest::newRow("one") << "원/태국바트"_ba
                         << "44.5"_ba << u"THB/KRW 44.5"_s;
}

void tst_EcosRates::dividesQuotesOfManyUnits()
{
    QFETCH(QByteArray, item);
    QFETCH(QByteArray, quote);
    QFETCH(QString, rate);

    const Transcript transcript = transcriptOf(header + line(item, ",,," + quote));

    QCOMPARE(transcript.lines, QStringList{ "1 rate 2026-03-05 "_L1 + rate });
}

void tst_EcosRates::knowsItsCurrencies_data()
{
    QTest::addColumn<QByteArray>("item");
    QTest::addColumn<QString>("line");

    QTest::newRow("with blanks") << "원 / 영국 파운드"_ba << u"1 rate 2026-03-05 GBP/KRW 5"_s;
    QTest::newRow("a code") << "원/CAD"_ba << u"1 rate 2026-03-05 CAD/KRW 5"_s;
    QTest::newRow("yuan with a remark")
        << "원/위안(매매기준율)"_ba << u"1 rate 2026-03-05 CNY/KRW 5"_s;
    QTest::newRow("another rate of the dollar")
        << "원/미국달러(종가 15:30)"_ba << u"1 skip not_earnings"_s;
    QTest::newRow("a price of cash") << "원/미국달러(현찰매입률)"_ba << u"1 skip not_earnings"_s;
    QTest::newRow("no currency that is known") << "원/낙타"_ba << u"1 skip not_earnings"_s;
    QTest::newRow("against the dollar") << "일본엔/달러"_ba << u"1 skip not_earnings"_s;
    QTest::newRow("an odd number of units") << "원/일본엔(7엔)"_ba << u"1 skip not_earnings"_s;
}

void tst_EcosRates::knowsItsCurrencies()
{
    QFETCH(QByteArray, item);
    QFETCH(QString, line);

    QCOMPARE(transcriptOf(header + ::line(item, ",,,5")).lines, QStringList{ line });
}

void tst_EcosRates::readsOtherDays_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QStringList>("lines");

    QTest::newRow("dashes, another order")
        << "2026-03-04,2026-03-05,계정항목,통계표\n1443.1,,원/미국달러,x\n"_ba
        << QStringList{ u"1 rate 2026-03-04 USD/KRW 1443.1"_s };
    QTest::newRow("digits") << "통계표,계정항목,20260304\nx,원/미국달러,1443.1\n"_ba
                            << QStringList{ u"1 rate 2026-03-04 USD/KRW 1443.1"_s };
    QTest::newRow("many more days than words")
        << "통계표,계정항목,2026/03/04,2026/03/05,2026/03/06,2026/03/09\nx,원/유로,1,2,,4\n"_ba
        << QStringList{ u"1 rate 2026-03-04 EUR/KRW 1"_s, u"1 rate 2026-03-05 EUR/KRW 2"_s,
                        u"1 rate 2026-03-09 EUR/KRW 4"_s };
    QTest::newRow("a month's average beside a day")
        << "통계표,계정항목,2026/02,2026/03/04\nx,원/유로,1,2\n"_ba
        << QStringList{ u"1 rate 2026-03-04 EUR/KRW 2"_s };
}

void tst_EcosRates::readsOtherDays()
{
    QFETCH(QByteArray, header);
    QFETCH(QStringList, lines);

    QCOMPARE(transcriptOf(header).lines, lines);
}

void tst_EcosRates::rejectsWhatIsNoRate_data()
{
    QTest::addColumn<QByteArray>("quote");

    QTest::newRow("a word") << "휴일"_ba;
    QTest::newRow("nothing") << "0"_ba;
    QTest::newRow("below zero") << "-5"_ba;
}

void tst_EcosRates::rejectsWhatIsNoRate()
{
    QFETCH(QByteArray, quote);

    QCOMPARE(transcriptOf(header + line("원/유로", ",,1," + quote)).lines,
             (QStringList{ u"1 rate 2026-03-04 EUR/KRW 1"_s,
                           "1 reject bad_amount 2026/03/05="_L1 + QString::fromUtf8(quote) }));
}

void tst_EcosRates::countsEachCurrencyOfADay()
{
    const auto analysis
        = analyseBytes(header + line("원/미국달러", ",,,1400") + line("원/유로", ",,,1500"), {});

    const QJsonObject rates = analysis->json.value("rates"_L1).toObject();
    QCOMPARE(rates.value("values"_L1).toInt(), 2);
    QCOMPARE(rates.value("days"_L1).toInt(), 1);
    QCOMPARE(rates.value("missing"_L1).toInt(), 0);
    QVERIFY(analysis->json.value("skipped"_L1).toObject().isEmpty());
}

void tst_EcosRates::readsCp949()
{
    const Transcript transcript
        = transcriptOf("\xc5\xeb\xb0\xe8\xc7\xa5,\xb0\xe8\xc1\xa4\xc7\xd7\xb8\xf1,2026/03/04\n"
                       "x,\xbf\xf8/\xc0\xaf\xb7\xce,\"1,500.5\"\n");

    QCOMPARE(transcript.lines, QStringList{ u"1 rate 2026-03-04 EUR/KRW 1500.5"_s });
}

QTEST_GUILESS_MAIN(tst_EcosRates)
#include "tst_ecosrates.moc"
