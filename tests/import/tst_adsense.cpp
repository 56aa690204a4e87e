#include "import/fileanalysis.h"
#include "transcript.h"

#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

/// Reports of AdSense and AdMob by day; FORMATS §2.2 and §2.3.
class tst_AdSense : public QObject
{
    Q_OBJECT

private slots:
    void recognisesItsReports_data();
    void recognisesItsReports();
    void readsADay_data();
    void readsADay();
    void readsADayOfApps_data();
    void readsADayOfApps();
    void skipsTotalsAndAverages_data();
    void skipsTotalsAndAverages();
    void tellsMissingFromZero();
    void rejectsBadCells_data();
    void rejectsBadCells();
    void keepsSitesApart();
    void countsEverySite();
    void datesAMonthToItsLastDay();
    void asksForTheCurrency();
};

void tst_AdSense::recognisesItsReports_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("format");

    const QString adSense = u"google.adsense_report"_s;
    const QString adMob = u"google.admob_report"_s;
    QTest::newRow("AdSense") << u"Date,Estimated earnings (USD),Page views,Clicks"_s << adSense;
    QTest::newRow("AdSense, other order")
        << u"Clicks,CPC (EUR),Date,Estimated earnings (EUR)"_s << adSense;
    QTest::newRow("AdSense, Taiwan")
        << u"日期,預估收益 (USD),瀏覽量,網頁千次曝光收益 (USD),曝光次數,曝光千次曝光收益 "
           "(USD),Active View 可視率,點擊,點閱率,單次點擊出價 (USD)"_s
        << adSense;
    QTest::newRow("AdSense, China")
        << u"日期,估算收入 (USD),网页浏览量,展示次数,点击次数"_s << adSense;
    QTest::newRow("AdSense, Korea") << u"날짜,예상 수입 (KRW),페이지뷰,노출수,클릭수"_s << adSense;
    QTest::newRow("AdSense, few columns")
        << u"Date,Estimated earnings (USD),Impressions,Clicks"_s << adSense;
    QTest::newRow("AdMob") << u"Date\tEstimated earnings (USD)\tRequests\tMatch rate (%)"_s
                           << adMob;
    QTest::newRow("AdMob with commas")
        << u"Date,Estimated earnings (USD),Observed eCPM (USD),Impressions"_s << adMob;
    QTest::newRow("AdMob, Taiwan") << u"日期\t預估收益 (USD)\t觀察到的有效千次曝光出價 "
                                      u"(USD)\t請求\t媒合率 (%) (%)\t比對成功的請求\t"
                                      "顯示率 (%) (%)\t曝光\t點閱率 (%) (%)\t點擊次數\t出價要求"_s
                                   << adMob;
    QTest::newRow("AdMob, few columns")
        << u"Date\tEstimated earnings (USD)\tImpressions\tClicks"_s << adMob;
    QTest::newRow("YouTube") << u"Date,Estimated revenue (USD),Impressions"_s
                             << u"youtube.table_by_date"_s;
    QTest::newRow("YouTube, Korea")
        << u"날짜,예상 수익 (KRW),노출수"_s << u"youtube.table_by_date"_s;
    QTest::newRow("of somebody else")
        << u"Date,Estimated earnings (USD),Orders"_s << u"generic.table"_s;
}

void tst_AdSense::recognisesItsReports()
{
    QFETCH(QString, header);
    QFETCH(QString, format);

    QCOMPARE(transcriptOf(header.toUtf8() + "\n").format, format);
}

void tst_AdSense::readsADay_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("as downloaded") << "Date,Estimated earnings (USD),Page views,Page RPM "
                                      "(USD),Impressions,Clicks,CTR,CPC (USD)\n"
                                      "2026-03-15,0.42,1310,1.35,902,3,0.0097,0.14\n"_ba;
    QTest::newRow("percent signs")
        << "Clicks,CTR,Impressions,Page views,Estimated earnings (USD),Date\n"
           "3,0.97%,902,\"1,310\",$0.42,2026-03-15\n"_ba;
    QTest::newRow("Taiwan") << "\xef\xbb\xbf日期,預估收益 (USD),瀏覽量,曝光次數,點擊,點閱率\r\n"
                               "2026-03-15,0.42,1310,902,3,0.97%\r\n"_ba;
    QTest::newRow("saved again in Europe")
        << "Date;Estimated earnings (USD);Page views;Impressions;Clicks;CTR\r\n"
           "15.03.2026;0,42;1310;902;3;0,0097\r\n"_ba;
    QTest::newRow("saved again in America")
        << "Date,Estimated earnings (USD),Page views,Impressions,Clicks\r\n"
           "3/15/2026,0.42,1310,902,3\r\n"_ba;
}

void tst_AdSense::readsADay()
{
    QFETCH(QByteArray, bytes);

    const Transcript transcript = transcriptOf(bytes);

    QCOMPARE(transcript.questions, QStringList());
    QCOMPARE(
        transcript.lines,
        (QStringList{ u"1 metrics daily day=2026-03-15 page_views:1310 impressions:902 clicks:3"_s,
                      u"1 earning 0.42 USD estimated 2026-03-15 source=ads keyday=2026-03-15 "
                      "platform=adsense key=est_revenue|day|2026-03-15|"_s }));
}

void tst_AdSense::readsADayOfApps_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("as downloaded") << "Date\tEstimated earnings (USD)\tRequests\tMatch rate "
                                      "(%)\tMatched requests\tImpressions\t"
                                      "Clicks\n2026-03-01\t1.20\t1,204\t88.1\t1,061\t499\t6\n"_ba;
    QTest::newRow("Taiwan")
        << "日期\t預估收益 (USD)\t請求\t媒合率 (%) (%)\t比對成功的請求\t曝光\t"
           "點閱率 (%) (%)\t點擊次數\n2026-03-01\t1.20\t1,204\t88.1\t1,061\t499\t"
           "1.20\t6\n"_ba;
    QTest::newRow("with commas")
        << "Clicks,Impressions,Requests,Match rate (%),Estimated earnings (USD),Date\n"
           "6,499,\"1,204\",88.1,1.20,2026-03-01\n"_ba;
}

void tst_AdSense::readsADayOfApps()
{
    QFETCH(QByteArray, bytes);

    const Transcript transcript = transcriptOf(bytes);

    QCOMPARE(
        transcript.lines,
        (QStringList{ u"1 metrics daily day=2026-03-01 requests:1204 impressions:499 clicks:6"_s,
                      u"1 earning 1.2 USD estimated 2026-03-01 source=ads keyday=2026-03-01 "
                      "platform=admob key=est_revenue|day|2026-03-01|"_s }));
}

void tst_AdSense::skipsTotalsAndAverages_data()
{
    QTest::addColumn<QByteArray>("label");

    for (const char *label : { "Total", "Totals", "Average", "Averages", "總計", "合計", "总计",
                               "平均", "합계", "평균", " TOTAL " })
        QTest::newRow(label) << QByteArray(label);
}

void tst_AdSense::skipsTotalsAndAverages()
{
    QFETCH(QByteArray, label);

    const Transcript first = transcriptOf("Date,Estimated earnings (USD),Page views\n" + label
                                          + ",5,7\n2026-03-01,0,7\n");
    const Transcript beside = transcriptOf("Site,Date,Estimated earnings (USD),Page views\n"
                                           "a.example,2026-03-01,0,7\n"
                                           + label + ",,5,7\n");

    QCOMPARE(first.lines.first(), u"1 skip summary"_s);
    QCOMPARE(beside.lines.last(), u"2 skip summary"_s);
}

void tst_AdSense::tellsMissingFromZero()
{
    const Transcript transcript
        = transcriptOf("Date,Estimated earnings (USD),Page views,Impressions\n2026-03-01,0,0,\n"
                       "2026-03-02,,5,-\n2026-03-03,-0.07,5,6\n");

    QCOMPARE(
        transcript.lines,
        (QStringList{ u"1 metrics daily day=2026-03-01 page_views:0"_s, u"1 skip zero"_s,
                      u"2 metrics daily day=2026-03-02 page_views:5"_s, u"2 skip no_value"_s,
                      u"3 metrics daily day=2026-03-03 page_views:5 impressions:6"_s,
                      u"3 earning -0.07 USD estimated 2026-03-03 source=ads "
                      "keyday=2026-03-03 platform=adsense key=est_revenue|day|2026-03-03|"_s }));
}

void tst_AdSense::rejectsBadCells_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("line");

    QTest::newRow("no day") << ",1,2"_ba << u"2 reject bad_date Date="_s;
    QTest::newRow("no such day") << "2026-02-30,1,2"_ba << u"2 reject bad_date Date=2026-02-30"_s;
    QTest::newRow("a word for money")
        << "2026-03-02,lots,2"_ba << u"2 reject bad_amount Estimated earnings (USD)=lots"_s;
    QTest::newRow("a word for a number")
        << "2026-03-02,1,many"_ba << u"2 reject bad_amount Page views=many"_s;
}

void tst_AdSense::rejectsBadCells()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, line);

    const Transcript transcript
        = transcriptOf("Date,Estimated earnings (USD),Page views\n2026-03-01,0,7\n" + row + "\n");

    QCOMPARE(transcript.lines.mid(2), QStringList{ line });
}

void tst_AdSense::keepsSitesApart()
{
    const Transcript transcript
        = transcriptOf("Date,Site,Custom word,Estimated earnings (USD),Page views\n"
                       "2026-03-01,a.example,top,0.42,310\n2026-03-01,b.example,top,0.10,40\n");

    QCOMPARE(transcript.lines,
             (QStringList{ u"1 metrics daily part=a.example / top day=2026-03-01 page_views:310"_s,
                           u"1 earning 0.42 USD estimated 2026-03-01 source=ads keyday=2026-03-01 "
                           "platform=adsense key=est_revenue|day|2026-03-01|a.example / top "
                           "text=a.example / top"_s,
                           u"2 metrics daily part=b.example / top day=2026-03-01 page_views:40"_s,
                           u"2 earning 0.1 USD estimated 2026-03-01 source=ads keyday=2026-03-01 "
                           "platform=adsense key=est_revenue|day|2026-03-01|b.example / top "
                           "text=b.example / top"_s }));
}

void tst_AdSense::countsEverySite()
{
    const auto analysis = analyseBytes("Date,Site,Estimated earnings (USD),Page views\n"
                                       "2026-03-01,a.example,0.42,310\n"
                                       "2026-03-01,b.example,0.10,40\n"
                                       "2026-03-01,b.example,0.10,40\n",
                                       {});

    QVERIFY(analysis.has_value());
    QCOMPARE(analysis->summary.metricRows, 2);
    QCOMPARE(analysis->summary.skipped.at(SkipReason::Duplicate), 1);
    QCOMPARE(analysis->json.value("earnings"_L1).toObject().value("rows"_L1).toInt(), 2);
}

void tst_AdSense::datesAMonthToItsLastDay()
{
    const Transcript transcript
        = transcriptOf("Month,Estimated earnings (USD),Page views\n2026-02,1.5,5\n");

    QCOMPARE(transcript.lines,
             (QStringList{ u"1 metrics period day=2026-02-28 from=2026-02-01 to=2026-02-28 "
                           "page_views:5"_s,
                           u"1 earning 1.5 USD estimated 2026-02-28 source=ads keyday=2026-02-28 "
                           "platform=adsense key=est_revenue|month|2026-02-28|"_s }));
}

void tst_AdSense::asksForTheCurrency()
{
    const QByteArray bytes = "Date,Estimated earnings,Page views\n2026-03-01,1,5\n";

    QCOMPARE(transcriptOf(bytes).questions, QStringList{ u"currency"_s });
    const Transcript answered = transcriptOf(bytes, { { u"currency"_s, u"EUR"_s } });
    QCOMPARE(answered.questions, QStringList());
    QVERIFY(answered.lines.last().startsWith("1 earning 1 EUR"_L1));
}

QTEST_GUILESS_MAIN(tst_AdSense)
#include "tst_adsense.moc"
