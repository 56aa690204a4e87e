#include "import/fileanalysis.h"
#include "transcript.h"

#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

/// The final reports of YouTube's content owners; FORMATS §1.5.
class tst_YouTubeOwner : public QObject
{
    Q_OBJECT

private slots:
    void needsOnlyThreeColumns_data();
    void needsOnlyThreeColumns();
    void readsEveryLine();
    void takesTheMonthOfTheFile_data();
    void takesTheMonthOfTheFile();
    void keepsEqualLines();
    void skipsAndRejects_data();
    void skipsAndRejects();
    void addsUpMicroAmountsExactly();
    void keepsTheOtherColumnsAsDetail();
};

void tst_YouTubeOwner::needsOnlyThreeColumns_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("format");

    const QString ours = u"youtube.content_owner"_s;
    QTest::newRow("the three") << u"Day,Asset ID,Partner Revenue"_s << ours;
    QTest::newRow("another order")
        << u"Partner Revenue : Auction,Partner Revenue,Country,ASSET ID,Day"_s << ours;
    QTest::newRow("of music")
        << u"Adjustment Type,Day,Country,Asset ID,ISRC,Monetized Views,Pro Rata,"
           "Partner Revenue"_s
        << ours;
    QTest::newRow("without days") << u"Asset ID,Country,Partner Revenue"_s << u"generic.table"_s;
    QTest::newRow("without the sum")
        << u"Day,Asset ID,Partner Revenue : Auction"_s << u"generic.table"_s;
}

void tst_YouTubeOwner::needsOnlyThreeColumns()
{
    QFETCH(QString, header);
    QFETCH(QString, format);

    QCOMPARE(transcriptOf(header.toUtf8() + "\n").format, format);
}

void tst_YouTubeOwner::readsEveryLine()
{
    const Transcript transcript = transcriptOf(
        "Adjustment Type,Day,Country,Asset ID,Asset Title,Owned Views,Partner Revenue : Auction,"
        "Partner Revenue\n"
        "None,20260201,KR,A100000000000001,라면일기 EP1,1204,0.812345,0.916345\n"
        "Backpay,20260115,KR,A100000000000002,Slow Keys,0,0.044,0.044\n"
        "Adjustment,20260110,KR,A100000000000001,라면일기 EP1,0,-0.120001,-0.120001\n"
        ",20260202,JP,A100000000000001,,3,0,0.0000004\n");

    QCOMPARE(
        transcript.lines,
        (QStringList{
            u"1 earning 0.916345 USD pending 2026-02-01 source=ads keyday=2026-02-01 "
            "platform=youtube nth=asset|202602|2026-02-01|KR|A100000000000001|none text=라면일기 EP1"_s,
            u"2 earning 0.044 USD pending 2026-01-15 kind=adjustment source=ads keyday=2026-01-15 "
            "platform=youtube nth=asset|202602|2026-01-15|KR|A100000000000002|backpay "
            "text=Slow Keys"_s,
            u"3 earning -0.120001 USD pending 2026-01-10 kind=adjustment source=ads "
            "keyday=2026-01-10 platform=youtube "
            "nth=asset|202602|2026-01-10|KR|A100000000000001|adjustment text=라면일기 EP1"_s,
            u"4 skip zero"_s }));
    QCOMPARE(transcript.questions, QStringList());
}

void tst_YouTubeOwner::takesTheMonthOfTheFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("month");

    QTest::newRow("of its name") << u"YouTube_madeup_M_20260301_20260331_asset_raw_v1-1.csv"_s
                                 << u"202603"_s;
    QTest::newRow("of another name") << u"YouTube_madeup_M_202603_asset_raw.csv"_s << u"202603"_s;
    QTest::newRow("of its last day") << u"report.csv"_s << u"202602"_s;
    QTest::newRow("no month in the name") << u"YouTube_M_raw.csv"_s << u"202602"_s;
}

void tst_YouTubeOwner::takesTheMonthOfTheFile()
{
    QFETCH(QString, name);
    QFETCH(QString, month);

    const Transcript transcript = transcriptOf(
        "Day,Asset ID,Partner Revenue\n20260201,A1,0.5\n20260228,A1,0.5\n20260110,A1,0.5\n",
        { { u"name"_s, name } });

    QCOMPARE(transcript.lines.size(), 3);
    for (const QString &line : transcript.lines)
        QVERIFY2(line.contains("nth=asset|"_L1 + month + u'|'), qPrintable(line));
}

void tst_YouTubeOwner::keepsEqualLines()
{
    const auto analysis = analyseBytes("Day,Asset ID,Country,Partner Revenue\n20260201,A1,KR,0.5\n"
                                       "20260201,A1,KR,0.5\n",
                                       {});

    QVERIFY(analysis.has_value());
    QCOMPARE(analysis->json.value("earnings"_L1).toObject().value("rows"_L1).toInt(), 2);
    QVERIFY(analysis->summary.skipped.empty());
}

void tst_YouTubeOwner::skipsAndRejects_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("line");

    QTest::newRow("zero") << "20260201,A1,0.000000"_ba << u"1 skip zero"_s;
    QTest::newRow("nothing") << "20260201,A1,"_ba << u"1 skip no_value"_s;
    QTest::newRow("a total") << "Total,,5"_ba << u"1 skip summary"_s;
    QTest::newRow("no day") << ",A1,5"_ba << u"1 reject bad_date Day="_s;
    QTest::newRow("no such day") << "20260230,A1,5"_ba << u"1 reject bad_date Day=20260230"_s;
    QTest::newRow("no asset") << "20260201,,5"_ba << u"1 reject missing_id Asset ID="_s;
    QTest::newRow("a rounded asset")
        << "20260201,1.0E+14,5"_ba << u"1 reject damaged_id Asset ID=1.0E+14"_s;
    QTest::newRow("a word") << "20260201,A1,lots"_ba
                            << u"1 reject bad_amount Partner Revenue=lots"_s;
}

void tst_YouTubeOwner::skipsAndRejects()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, line);

    const Transcript transcript = transcriptOf("Day,Asset ID,Partner Revenue\n" + row + "\n");

    QCOMPARE(transcript.lines, QStringList{ line });
}

void tst_YouTubeOwner::addsUpMicroAmountsExactly()
{
    QByteArray bytes = "Day,Asset ID,Partner Revenue\n";
    for (int i = 0; i < 1000; ++i)
        bytes += "20260201,A" + QByteArray::number(i) + ",0.000001\n";

    const auto analysis = analyseBytes(bytes, {});

    QVERIFY(analysis.has_value());
    const QJsonObject earnings = analysis->json.value("earnings"_L1).toObject();
    QCOMPARE(earnings.value("sum_by_currency"_L1).toObject().value("USD"_L1).toString(),
             u"0.001"_s);
}

void tst_YouTubeOwner::keepsTheOtherColumnsAsDetail()
{
    const Transcript transcript = detailedTranscriptOf(
        "Day,Asset ID,Owned Views,Partner Revenue (EUR)\n20260201,A1,1204,0.5\n");

    QVERIFY(transcript.lines.first().startsWith("1 earning 0.5 EUR pending"_L1));
    QVERIFY(transcript.lines.first().endsWith(
        "detail={\"Asset ID\":\"A1\",\"Owned Views\":\"1204\"}"_L1));
}

QTEST_GUILESS_MAIN(tst_YouTubeOwner)
#include "tst_youtubeowner.moc"
