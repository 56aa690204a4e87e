#include "transcript.h"

#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

/// YouTube Studio's tables in its languages; FORMATS §1.1–1.4.
class tst_YouTube : public QObject
{
    Q_OBJECT

private slots:
    void recognisesItsTables_data();
    void recognisesItsTables();
    void readsContents();
    void readsIdsBehindTheirGuards_data();
    void readsIdsBehindTheirGuards();
    void skipsTotalsAndFooters_data();
    void skipsTotalsAndFooters();
    void rejectsBadCells_data();
    void rejectsBadCells();
    void takesThePeriodFromNameOrAnswer_data();
    void takesThePeriodFromNameOrAnswer();
    void asksForThePeriodOnlyWhereThereIsRevenue();
    void readsDays();
    void tellsMissingFromZero();
    void datesAMonthToItsLastDay();
    void neverMakesIncomeOfANetworksShare();
    void asksForTheCurrencyOfRevenueWithoutOne();
    void readsChartsByContentAndDay();
    void neverMakesIncomeOfChartsOrContents();
    void readsTheTablesOfANetwork();
    void readsTableSavedAgainWithSemicolons();
};

void tst_YouTube::recognisesItsTables_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("format");

    QTest::newRow("contents, English") << u"Content,Video title,Views"_s << u"youtube.table"_s;
    QTest::newRow("contents, older English")
        << u"Video,Video title,Video publish time,Your estimated revenue (USD)"_s
        << u"youtube.table"_s;
    QTest::newRow("contents, Korean") << u"콘텐츠,동영상 제목,조회수"_s << u"youtube.table"_s;
    QTest::newRow("contents, German") << u"Videos,Videotitel,Aufrufe"_s << u"youtube.table"_s;
    QTest::newRow("contents, Japanese")
        << u"コンテンツ,動画のタイトル,視聴回数,総再生時間（単位: 時間）"_s << u"youtube.table"_s;
    QTest::newRow("contents, other order")
        << u"Views,Video title,Estimated revenue (USD),Content"_s << u"youtube.table"_s;
    QTest::newRow("contents without titles")
        << u"Content,Watch time (hours)"_s << u"youtube.table"_s;
    QTest::newRow("days, English")
        << u"Date,Views,Estimated revenue (USD)"_s << u"youtube.table_by_date"_s;
    QTest::newRow("days, Korean") << u"날짜,조회수,예상 수익 (KRW)"_s << u"youtube.table_by_date"_s;
    QTest::newRow("days, Vietnamese")
        << u"Ngày,Số lượt xem,Thời gian xem (giờ)"_s << u"youtube.table_by_date"_s;
    QTest::newRow("days with a new metric")
        << u"Date,Watch time (hours),Hype points"_s << u"youtube.table_by_date"_s;
    QTest::newRow("totals") << u"Date,Estimated revenue (USD)"_s << u"youtube.totals"_s;
    QTest::newRow("totals of views") << u"날짜,조회수"_s << u"youtube.totals"_s;
    QTest::newRow("chart") << u"Date,Content,Video title,Views"_s << u"youtube.chart"_s;
    QTest::newRow("network") << u"Channel,Channel title,Views"_s << u"youtube.cms_channels"_s;
    QTest::newRow("impressions of somebody else")
        << u"Date,Impressions,Likes"_s << u"generic.table"_s;
    QTest::newRow("views of somebody else") << u"Date,Views,Visitors"_s << u"generic.table"_s;
}

void tst_YouTube::recognisesItsTables()
{
    QFETCH(QString, header);
    QFETCH(QString, format);

    QCOMPARE(transcriptOf(header.toUtf8() + "\n").format, format);
}

void tst_YouTube::readsContents()
{
    const Transcript transcript = transcriptOf(
        "Content,Video title,Video publish time,Duration,Views,Watch time (hours),Subscribers,"
        "Estimated revenue (KRW),Impressions,Impressions click-through rate (%),Average view "
        "duration,"
        "Average percentage viewed (%)\n"
        "Total,,,,10,1.5,1,100.125,20,4.5,0:01:00,50\n"
        "k3Vt9QwZx1A,\"One, two\",\"Mar 3, 2026\",642,8,1.25,-1,90.123,18,5.21,1:02:03,48.5\n"
        "Xe0Lw3GfUia,,,48,2,0,0,,0,,,\n");

    QCOMPARE(
        transcript.lines,
        (QStringList{
            u"1 total views 10 compared"_s, u"1 total est_revenue 100.125 compared"_s,
            u"1 skip summary"_s,
            u"2 metrics snapshot content=k3Vt9QwZx1A title=One, two published=2026-03-03 views:8 "
            "watch_hours:1.25 subscribers_net:-1 impressions:18 ctr_pct:5.21 "
            "avg_view_duration_sec:3723 "
            "avg_viewed_pct:48.5 duration_sec:642 est_revenue:90.123 KRW"_s,
            u"3 metrics snapshot content=Xe0Lw3GfUia views:2 watch_hours:0 subscribers_net:0 "
            "impressions:0 duration_sec:48 KRW"_s }));
    QCOMPARE(transcript.questions, QStringList{ u"period"_s });
}

void tst_YouTube::readsIdsBehindTheirGuards_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QString>("id");

    QTest::newRow("plain") << "k3Vt9QwZx1A"_ba << u"k3Vt9QwZx1A"_s;
    QTest::newRow("hyphen and digit") << "-2hXk9PvQ0s"_ba << u"-2hXk9PvQ0s"_s;
    QTest::newRow("guarded by a blank") << " -Qe81LrTmNw"_ba << u"-Qe81LrTmNw"_s;
    QTest::newRow("guarded by an apostrophe") << "'-Qe81LrTmNw"_ba << u"-Qe81LrTmNw"_s;
    QTest::newRow("an id of another length")
        << "Ugkx1234567890abcdef"_ba << u"Ugkx1234567890abcdef"_s;
}

void tst_YouTube::readsIdsBehindTheirGuards()
{
    QFETCH(QByteArray, written);
    QFETCH(QString, id);

    const Transcript transcript
        = transcriptOf("Content,Video title,Views\n" + written + ",Title,5\n");

    QCOMPARE(transcript.lines,
             QStringList{ "1 metrics snapshot content="_L1 + id + " title=Title views:5"_L1 });
}

void tst_YouTube::skipsTotalsAndFooters_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QStringList>("lines");

    const QStringList total{ u"2 total views 5 compared"_s, u"2 skip summary"_s };
    const QStringList footer{ u"2 rows left out"_s, u"2 skip footer"_s };
    QTest::newRow("Korean total") << "합계,,5"_ba << total;
    QTest::newRow("German total with soft hyphens") << "Ge\xc2\xadsamt,,5"_ba << total;
    QTest::newRow("English footer") << "Showing top 500 results"_ba << footer;
    QTest::newRow("Korean footer") << "상위 500개 결과 표시"_ba << footer;
    QTest::newRow("a footer saved again") << "Showing top 500 results,,"_ba << footer;
    QTest::newRow("an id without values is no footer")
        << "k3Vt9QwZx1A,,"_ba << QStringList{ u"2 metrics snapshot content=k3Vt9QwZx1A"_s };
    QTest::newRow("an empty line") << ",,"_ba << QStringList{ u"2 skip blank"_s };
}

void tst_YouTube::skipsTotalsAndFooters()
{
    QFETCH(QByteArray, record);
    QFETCH(QStringList, lines);

    const Transcript transcript
        = transcriptOf("Content,Video title,Views\nk3Vt9QwZx1A,T,1\n" + record + "\n");

    QCOMPARE(transcript.lines.mid(1), lines);
    const Transcript first
        = transcriptOf("Content,Video title,Views\nTotale generale,,7\nk3Vt9QwZx1A,T,1\n");
    QCOMPARE(first.lines.first(2),
             (QStringList{ u"1 total views 7 compared"_s, u"1 skip summary"_s }));
}

void tst_YouTube::rejectsBadCells_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("line");

    QTest::newRow("no id") << "Content,Video title,Views\n,Title,5\n"_ba
                           << u"1 reject missing_id Content="_s;
    QTest::newRow("an id read as a formula") << "Content,Video title,Views\n#NAME?,Title,5\n"_ba
                                             << u"1 reject damaged_id Content=#NAME?"_s;
    QTest::newRow("words for a number") << "Content,Video title,Views\nk3Vt9QwZx1A,T,many\n"_ba
                                        << u"1 reject bad_amount Views=many"_s;
    QTest::newRow("a day that is none")
        << "Date,Views,Estimated revenue (USD)\n2026-02-30,5,1.00\n"_ba << u"1 skip summary"_s;
    QTest::newRow("revenue in words") << "Date,Estimated revenue (USD)\n2026-02-01,lots\n"_ba
                                      << u"1 reject bad_amount Estimated revenue (USD)=lots"_s;
}

void tst_YouTube::rejectsBadCells()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, line);

    QCOMPARE(transcriptOf(bytes).lines.last(), line);
    const Transcript later = transcriptOf(
        "Date,Views,Estimated revenue (USD)\n2026-02-01,5,1.00\n2026-02-30,5,1.00\n");
    QCOMPARE(later.lines.last(), u"2 reject bad_date Date=2026-02-30"_s);
}

void tst_YouTube::takesThePeriodFromNameOrAnswer_data()
{
    QTest::addColumn<AnswerMap>("answers");
    QTest::addColumn<QString>("period");

    QTest::newRow("the archive's name")
        << AnswerMap{ { u"name"_s, u"콘텐츠 2026-03-01_2026-04-01 채널.zip"_s } }
        << u" from=2026-03-01 to=2026-03-31"_s;
    QTest::newRow("an answer, both days in")
        << AnswerMap{ { u"period"_s, u"2026-03-01..2026-03-31"_s } }
        << u" from=2026-03-01 to=2026-03-31"_s;
    QTest::newRow("an answer in months") << AnswerMap{ { u"period"_s, u"2026-01..2026-03"_s } }
                                         << u" from=2026-01-01 to=2026-03-31"_s;
    QTest::newRow("the answer wins")
        << AnswerMap{ { u"period"_s, u"2026-03-01..2026-03-02"_s },
                      { u"name"_s, u"Content 2026-03-01_2026-04-01 X.csv"_s } }
        << u" from=2026-03-01 to=2026-03-02"_s;
}

void tst_YouTube::takesThePeriodFromNameOrAnswer()
{
    QFETCH(AnswerMap, answers);
    QFETCH(QString, period);

    const Transcript transcript
        = transcriptOf("Content,Video title,Estimated revenue (USD)\nk3Vt9QwZx1A,T,1.5\n", answers);

    QCOMPARE(transcript.questions, QStringList());
    QCOMPARE(transcript.lines,
             QStringList{ "1 metrics period content=k3Vt9QwZx1A title=T"_L1 + period
                          + " est_revenue:1.5 USD"_L1 });
}

void tst_YouTube::asksForThePeriodOnlyWhereThereIsRevenue()
{
    const QByteArray row = "\nk3Vt9QwZx1A,T,1.5\n";

    QCOMPARE(transcriptOf("Content,Video title,Estimated revenue (USD)" + row).questions,
             QStringList{ u"period"_s });
    QCOMPARE(transcriptOf("Content,Video title,Watch time (hours)" + row).questions, QStringList());
    QCOMPARE(transcriptOf("Content,Video title,Estimated revenue (USD)" + row,
                          { { u"period"_s, u"last month"_s } })
                 .questions,
             QStringList{ u"period"_s });
    QCOMPARE(transcriptOf("Content,Video title,Estimated revenue (USD)" + row,
                          { { u"period"_s, u"2026-03-02..2026-03-01"_s } })
                 .questions,
             QStringList{ u"period"_s });
}

void tst_YouTube::readsDays()
{
    const Transcript transcript
        = transcriptOf("날짜,조회수,예상 수익 (KRW)\n합계,15,300.5\n2026-01-30,9,100.25\n"
                       "2026-01-31,6,200.25\n");

    QCOMPARE(transcript.lines,
             (QStringList{ u"1 total views 15"_s, u"1 total est_revenue 300.5"_s,
                           u"1 skip summary"_s, u"2 metrics daily day=2026-01-30 views:9 KRW"_s,
                           u"2 earning 100.25 KRW estimated 2026-01-30 source=ads "
                           u"keyday=2026-01-30 platform=youtube "
                           "key=est_revenue|day|2026-01-30|KRW"_s,
                           u"3 metrics daily day=2026-01-31 views:6 KRW"_s,
                           u"3 earning 200.25 KRW estimated 2026-01-31 source=ads "
                           u"keyday=2026-01-31 platform=youtube "
                           "key=est_revenue|day|2026-01-31|KRW"_s }));
}

void tst_YouTube::tellsMissingFromZero()
{
    const Transcript transcript = transcriptOf(
        "Date,Views,Estimated revenue (USD)\n2026-02-28,0,0\n2026-03-01,,\n2026-03-02,5,0.004\n");

    QCOMPARE(transcript.lines,
             (QStringList{ u"1 metrics daily day=2026-02-28 views:0 USD"_s, u"1 skip zero"_s,
                           u"2 metrics daily day=2026-03-01 USD"_s, u"2 skip no_value"_s,
                           u"3 metrics daily day=2026-03-02 views:5 USD"_s,
                           u"3 earning 0.004 USD estimated 2026-03-02 source=ads keyday=2026-03-02 "
                           u"platform=youtube "
                           "key=est_revenue|day|2026-03-02|USD"_s }));
}

void tst_YouTube::datesAMonthToItsLastDay()
{
    const Transcript transcript
        = transcriptOf("Date,Views,Estimated revenue (USD)\n2026-02,5,1.5\n");

    QCOMPARE(
        transcript.lines,
        (QStringList{
            u"1 metrics period day=2026-02-28 from=2026-02-01 to=2026-02-28 views:5 USD"_s,
            u"1 earning 1.5 USD estimated 2026-02-28 source=ads keyday=2026-02-28 platform=youtube "
            "key=est_revenue|month|2026-02-28|USD"_s }));
}

void tst_YouTube::neverMakesIncomeOfANetworksShare()
{
    const Transcript transcript
        = transcriptOf("Date,Views,Estimated partner revenue (USD)\n2026-02-01,5,1.5\n");

    QCOMPARE(transcript.lines,
             QStringList{ u"1 metrics daily day=2026-02-01 views:5 est_revenue:1.5 USD"_s });
}

void tst_YouTube::asksForTheCurrencyOfRevenueWithoutOne()
{
    const QByteArray bytes = "Date,Estimated revenue\n2026-02-01,1.5\n";

    const Transcript open = transcriptOf(bytes);
    const Transcript answered = transcriptOf(bytes, { { u"currency"_s, u"EUR"_s } });

    QCOMPARE(open.questions, QStringList{ u"currency"_s });
    QVERIFY(open.lines.first().startsWith(u"1 earning 1.5 XXX estimated"_s));
    QCOMPARE(answered.questions, QStringList());
    QVERIFY(answered.lines.first().startsWith(u"1 earning 1.5 EUR estimated"_s));
}

void tst_YouTube::readsChartsByContentAndDay()
{
    const Transcript transcript
        = transcriptOf("날짜,콘텐츠,동영상 제목,동영상 게시 시간,길이,조회수\n"
                       "2026-03-01,Rw8KdP2vXsE,라면,\"Feb 14, 2026\",731,2410\n2026-03-02, "
                       "-mZ71QyTbLk,계란,,58,\n");

    QCOMPARE(
        transcript.lines,
        (QStringList{
            u"1 metrics daily content=Rw8KdP2vXsE title=라면 published=2026-02-14 day=2026-03-01 "
            "views:2410"_s,
            u"2 metrics daily content=-mZ71QyTbLk title=계란 day=2026-03-02"_s }));
}

void tst_YouTube::neverMakesIncomeOfChartsOrContents()
{
    const Transcript chart = transcriptOf(
        "Date,Content,Video title,Estimated revenue (USD)\n2026-03-01,Rw8KdP2vXsE,T,2.5\n");

    QCOMPARE(
        chart.lines,
        QStringList{
            u"1 metrics daily content=Rw8KdP2vXsE title=T day=2026-03-01 est_revenue:2.5 USD"_s });
}

void tst_YouTube::readsTheTablesOfANetwork()
{
    const Transcript transcript = transcriptOf(
        "Channel,Channel title,Views,Estimated partner revenue (USD)\nTotal,,9,10.5\n"
        "UCaaaaaaaaaaaaaaaaaaaa01,라면일기,8,9.25\n");

    QCOMPARE(transcript.lines,
             (QStringList{
                 u"1 total views 9"_s, u"1 total est_revenue 10.5 compared"_s, u"1 skip summary"_s,
                 u"2 metrics snapshot content=UCaaaaaaaaaaaaaaaaaaaa01 title=라면일기 views:8 "
                 "est_revenue:9.25 USD"_s }));
}

void tst_YouTube::readsTableSavedAgainWithSemicolons()
{
    const Transcript transcript
        = transcriptOf("Date;Views;Estimated revenue (USD)\r\nTotal;\"31,044\";41.207\r\n"
                       "2026/01/30;\"9,044\";11.02\r\n");

    QCOMPARE(transcript.format, u"youtube.table_by_date"_s);
    QCOMPARE(transcript.lines.mid(3),
             (QStringList{ u"2 metrics daily day=2026-01-30 views:9044 USD"_s,
                           u"2 earning 11.02 USD estimated 2026-01-30 source=ads keyday=2026-01-30 "
                           u"platform=youtube "
                           "key=est_revenue|day|2026-01-30|USD"_s }));
}

QTEST_GUILESS_MAIN(tst_YouTube)
#include "tst_youtube.moc"
