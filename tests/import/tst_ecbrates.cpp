#include "transcript.h"

#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

/// The reference rates of the European Central Bank; FORMATS §12.1.
class tst_EcbRates : public QObject
{
    Q_OBJECT

private slots:
    void readsTheHistory();
    void readsTheShortDailyFile();
    void keepsTheRatesText_data();
    void keepsTheRatesText();
    void readsCommasOfASpreadsheet();
    void isNoTableOfAmounts_data();
    void isNoTableOfAmounts();
    void rejectsALineWithoutADay();
};

void tst_EcbRates::readsTheHistory()
{
    const Transcript transcript
        = transcriptOf("Date,USD,JPY,KRW,\n2026-03-04,1.0812,171.05,1561.12,\n"
                       "2026-03-03,1.0799,N/A,1558.4,\n");

    QCOMPARE(transcript.format, u"ecb.hist"_s);
    QCOMPARE(
        transcript.lines,
        (QStringList{ u"1 rate 2026-03-04 EUR/USD 1.0812"_s, u"1 rate 2026-03-04 EUR/JPY 171.05"_s,
                      u"1 rate 2026-03-04 EUR/KRW 1561.12"_s, u"2 rate 2026-03-03 EUR/USD 1.0799"_s,
                      u"2 no rate"_s, u"2 rate 2026-03-03 EUR/KRW 1558.4"_s }));
}

void tst_EcbRates::readsTheShortDailyFile()
{
    const Transcript transcript
        = transcriptOf("Date, USD, JPY, KRW, \n02 March 2026, 1.0812, 171.05, 1561.12, \n");

    QCOMPARE(
        transcript.lines,
        (QStringList{ u"1 rate 2026-03-02 EUR/USD 1.0812"_s, u"1 rate 2026-03-02 EUR/JPY 171.05"_s,
                      u"1 rate 2026-03-02 EUR/KRW 1561.12"_s }));
}

void tst_EcbRates::keepsTheRatesText_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("line");

    QTest::newRow("trailing zeros stay") << "11.0"_ba << u"1 rate 2026-03-04 EUR/USD 11.0"_s;
    QTest::newRow("whole") << "11"_ba << u"1 rate 2026-03-04 EUR/USD 11"_s;
    QTest::newRow("seven decimals") << "0.1234567"_ba << u"1 rate 2026-03-04 EUR/USD 0.1234567"_s;
    QTest::newRow("no quote") << "N/A"_ba << u"1 no rate"_s;
    QTest::newRow("empty") << ""_ba << u"1 no rate"_s;
    QTest::newRow("zero is no rate") << "0.00"_ba << u"1 reject bad_amount USD=0.00"_s;
    QTest::newRow("negative") << "-1.5"_ba << u"1 reject bad_amount USD=-1.5"_s;
    QTest::newRow("words") << "much"_ba << u"1 reject bad_amount USD=much"_s;
    QTest::newRow("two dots") << "1.5.2"_ba << u"1 reject bad_amount USD=1.5.2"_s;
    QTest::newRow("a dot at the end") << "5."_ba << u"1 reject bad_amount USD=5."_s;
}

void tst_EcbRates::keepsTheRatesText()
{
    QFETCH(QByteArray, cell);
    QFETCH(QString, line);

    const Transcript transcript
        = transcriptOf("Date,USD,JPY,KRW\n2026-03-04," + cell + ",2.5,3.5\n");

    QCOMPARE(transcript.lines.first(), line);
    QCOMPARE(transcript.lines.last(), u"1 rate 2026-03-04 EUR/KRW 3.5"_s);
}

void tst_EcbRates::readsCommasOfASpreadsheet()
{
    const Transcript transcript
        = transcriptOf("Date;USD;JPY;KRW\n04.03.2026;1,0812;171,05;1561,12\n");

    QCOMPARE(
        transcript.lines,
        (QStringList{ u"1 rate 2026-03-04 EUR/USD 1.0812"_s, u"1 rate 2026-03-04 EUR/JPY 171.05"_s,
                      u"1 rate 2026-03-04 EUR/KRW 1561.12"_s }));
}

void tst_EcbRates::isNoTableOfAmounts_data()
{
    QTest::addColumn<QByteArray>("header");

    QTest::newRow("two currencies") << "Date,USD,EUR\n"_ba;
    QTest::newRow("currencies beside other things") << "Date,Item,Shop,Place,USD,EUR,GBP\n"_ba;
    QTest::newRow("no date") << "Name,USD,EUR,GBP\n"_ba;
}

void tst_EcbRates::isNoTableOfAmounts()
{
    QFETCH(QByteArray, header);

    QCOMPARE(transcriptOf(header).format, u"generic.table"_s);
}

void tst_EcbRates::rejectsALineWithoutADay()
{
    const Transcript transcript = transcriptOf("Date,USD,JPY,KRW\nyesterday,1,2,3\n");

    QCOMPARE(transcript.lines, QStringList{ u"1 reject bad_date Date=yesterday"_s });
}

QTEST_GUILESS_MAIN(tst_EcbRates)
#include "tst_ecbrates.moc"
