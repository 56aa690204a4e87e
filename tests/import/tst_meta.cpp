#include "transcript.h"

#include <QStringEncoder>
#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

/// Instagram's and Facebook's posts, and their metrics by day; FORMATS §5.1 and §5.2.
class tst_Meta : public QObject
{
    Q_OBJECT

private slots:
    void recognisesItsTables_data();
    void recognisesItsTables();
    void readsPostsOfInstagram_data();
    void readsPostsOfInstagram();
    void readsDaysOfAPost();
    void saysThatTotalsAreDrawnNowhere();
    void leavesOutBrokenPosts();
    void rejectsBadRows_data();
    void rejectsBadRows();
    void readsLinesQuotedOnceTooOften();
    void readsVideosOfFacebook();
    void readsRevenueOfPosts_data();
    void readsRevenueOfPosts();
    void readsPublishDaysMonthFirst();
    void readsOneMetricByDay_data();
    void readsOneMetricByDay();
    void knowsTheTitles_data();
    void knowsTheTitles();
    void asksWhatTheNumbersAre();
    void keepsTheDayAsWritten();
    void rejectsBadDays();
};

void tst_Meta::recognisesItsTables_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("format");

    QTest::newRow("Instagram") << u"Post ID,Account ID,Account username,Publish time,Views,Reach"_s
                               << u"meta.ig_content"_s;
    QTest::newRow("Instagram, Korean")
        << u"게시물 ID,계정 ID,계정 사용자 이름,게시 시간,날짜,조회,도달"_s << u"meta.ig_content"_s;
    QTest::newRow("Instagram, other order")
        << u"Saves,Date,Account username,Post ID"_s << u"meta.ig_content"_s;
    QTest::newRow("Facebook posts")
        << u"Post ID,Page ID,Page name,Publish time,Date,Views"_s << u"meta.fb_content"_s;
    QTest::newRow("Facebook videos")
        << u"Video asset ID,Universal video ID,Page ID,Title,Publish time,Reach"_s
        << u"meta.fb_content"_s;
    QTest::newRow("one metric") << u"Date,Primary"_s << u"meta.metric"_s;
    QTest::newRow("streams of money")
        << u"Date,Primary,stars,subscriptions"_s << u"generic.table"_s;
    QTest::newRow("posts of somebody else") << u"Post ID,Date,Views"_s << u"generic.table"_s;
    QTest::newRow("a list of posts") << u"Post ID,Account ID,Publish time"_s << u"generic.table"_s;
}

void tst_Meta::recognisesItsTables()
{
    QFETCH(QString, header);
    QFETCH(QString, format);

    const Transcript transcript = transcriptOf(header.toUtf8() + "\n");

    // The streams of money belong to the earnings, whose reader is another.
    if (header.contains("stars"_L1))
        QVERIFY(transcript.format != "meta.metric"_L1);
    else
        QCOMPARE(transcript.format, format);
}

void tst_Meta::readsPostsOfInstagram_data()
{
    QTest::addColumn<QByteArray>("bytes");

    const QByteArray rest = "https://www.instagram.com/reel/DA01/,IG reel,,";
    QTest::newRow("English")
        << "Post ID,Account ID,Account username,Description,Duration (sec),Publish time,Permalink,"
           "Post type,Data comment,Date,Views,Reach,Likes,Shares,Follows,Comments,Saves\n"
           "18060000000000001,17841400000000009,madeup,\"Stew\n\nSave, please ✨\",32,"
           "03/12/2026 18:04,"
            + rest + "Lifetime,15200,9804,410,120,-14,,55\n";
    QTest::newRow("Korean, other order")
        << "\xef\xbb\xbf게시물 ID,계정 ID,계정 사용자 이름,설명,기간(초),게시 시간,고유 "
           "링크,게시물 "
           "유형,데이터 댓글,날짜,조회,도달,팔로우,좋아요,댓글,공유,저장\r\n"
           "18060000000000001,17841400000000009,madeup,Stew,32,03/12/2026 18:04,"
            + rest + "전체 기간,15200,9804,-14,410,-,120,55\r\n";
    QTest::newRow("semicolons, day first is no other day")
        << "Post ID;Account username;Description;Publish time;Date;Views;Reach;Likes;Shares;"
           "Follows;Comments;Saves\r\n'18060000000000001;madeup;Stew;2026-03-12 18:04;À vie;"
           "\"15,200\";\"9,804\";410;120;-14;;55\r\n"_ba;
}

void tst_Meta::readsPostsOfInstagram()
{
    QFETCH(QByteArray, bytes);

    const Transcript transcript = transcriptOf(bytes);

    QCOMPARE(transcript.format, u"meta.ig_content"_s);
    QCOMPARE(transcript.questions, QStringList());
    QCOMPARE(transcript.lines,
             QStringList{ u"1 metrics snapshot content=18060000000000001 title=Stew "
                          "published=2026-03-12 views:15200 reach:9804 likes:410 shares:120 "
                          "follows:-14 saves:55"_s });
}

void tst_Meta::readsDaysOfAPost()
{
    const Transcript transcript
        = transcriptOf("Post ID,Account ID,Publish time,Date,Views\n1,2,03/01/2026 09:30,"
                       "03/12/2026,5\n1,2,03/01/2026 09:30,03/13/2026,0\n");

    QCOMPARE(transcript.lines,
             (QStringList{
                 u"1 metrics daily content=1 published=2026-03-01 day=2026-03-12 views:5"_s,
                 u"2 metrics daily content=1 published=2026-03-01 day=2026-03-13 views:0"_s }));
}

void tst_Meta::saysThatTotalsAreDrawnNowhere()
{
    const QByteArray header("Post ID,Account ID,Publish time,Date,Views\n");
    QCOMPARE(transcriptOf(header + "1,2,03/01/2026 09:30,Lifetime,5\n").warnings.size(), 1);
    QCOMPARE(transcriptOf(header + "1,2,03/01/2026 09:30,03/02/2026,5\n").warnings, QStringList());
}

void tst_Meta::leavesOutBrokenPosts()
{
    const Transcript transcript
        = transcriptOf("Post ID,Account ID,Publish time,Data comment,Date,Views\n"
                       ",,,An error occurred for content with ID 17970000000000003.,Lifetime,6727\n"
                       "18060000000000004,2,02/27/2026 23:58,A note on a good post,Lifetime,160\n");

    QCOMPARE(transcript.lines,
             (QStringList{ u"1 skip platform_error"_s,
                           u"2 metrics snapshot content=18060000000000004 "
                           "published=2026-02-27 views:160"_s }));
}

void tst_Meta::rejectsBadRows_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("line");

    QTest::newRow("a rounded id") << "1.80600E+16,2,,Lifetime,5"_ba
                                  << u"1 reject damaged_id Post ID=1.80600E+16"_s;
    QTest::newRow("a rounded id, German")
        << "\"1,806E+16\",2,,Lifetime,5"_ba << u"1 reject damaged_id Post ID=1,806E+16"_s;
    QTest::newRow("no id and no reason")
        << ",2,,Lifetime,5"_ba << u"1 reject missing_id Post ID="_s;
    QTest::newRow("a word for a number")
        << "18060000000000001,2,,Lifetime,many"_ba << u"1 reject bad_amount Views=many"_s;
    QTest::newRow("a total") << "Total,,,,5"_ba << u"1 skip summary"_s;
}

void tst_Meta::rejectsBadRows()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, line);

    const Transcript transcript = transcriptOf("Post ID,Account ID,Data comment,Date,Views\n" + row
                                               + "\n7,2,,Lifetime,1\n");

    QCOMPARE(transcript.lines, (QStringList{ line, u"2 metrics snapshot content=7 views:1"_s }));
}

void tst_Meta::readsLinesQuotedOnceTooOften()
{
    const Transcript transcript
        = transcriptOf("\"Post ID,Account ID,Description,Date,Views\"\n"
                       "\"18060000000000001,2,\"\"Menu, \"\"\"\"hours\"\"\"\"\"\",Lifetime,5\"\n"
                       "\"18060000000000002,2,,Lifetime,6\"\n");

    QCOMPARE(transcript.lines,
             (QStringList{
                 u"1 metrics snapshot content=18060000000000001 title=Menu, \"hours\" views:5"_s,
                 u"2 metrics snapshot content=18060000000000002 views:6"_s }));
}

void tst_Meta::readsVideosOfFacebook()
{
    const Transcript transcript
        = transcriptOf("Video asset ID,Universal video ID,Page ID,Page name,Title,Publish "
                       "time,Date,Reach,3-second "
                       "video views,\"Reactions, comments and shares\",Reactions,Comments,Shares\n"
                       "555,777,9,Kitchen,Live,03/08/2026 20:00,Lifetime,650,99,90,71,12,7\n");

    QCOMPARE(
        transcript.lines,
        QStringList{ u"1 metrics snapshot content=555 title=Live published=2026-03-08 reach:650 "
                     "shares:7 comments:12 reactions:71"_s });
}

void tst_Meta::readsRevenueOfPosts_data()
{
    QTest::addColumn<QByteArray>("columns");
    QTest::addColumn<QByteArray>("cells");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QStringList>("questions");

    const QByteArray both = "Estimated earnings (USD),Approximate content monetization earnings";
    const QByteArray known = "Estimated earnings (USD)";
    const QStringList none;
    const QStringList asked{ u"currency"_s };
    QTest::newRow("the newer of two")
        << both << "0.11,0.35"_ba << u"EUR"_s << u" est_revenue:0.35 EUR"_s << none;
    QTest::newRow("without an answer")
        << both << "0.11,0.35"_ba << QString() << u" est_revenue:0.35"_s << asked;
    QTest::newRow("the older alone")
        << both << "0.11,"_ba << QString() << u" est_revenue:0.11 USD"_s << none;
    QTest::newRow("the older keeps its currency")
        << both << "0.11,-"_ba << u"EUR"_s << u" est_revenue:0.11 USD"_s << none;
    QTest::newRow("the header knows")
        << known << "0.11"_ba << QString() << u" est_revenue:0.11 USD"_s << none;
    QTest::newRow("zero is a value")
        << both << "1,0"_ba << u"USD"_s << u" est_revenue:0 USD"_s << none;
    QTest::newRow("no money at all") << both << ","_ba << QString() << QString() << none;
}

void tst_Meta::readsRevenueOfPosts()
{
    QFETCH(QByteArray, columns);
    QFETCH(QByteArray, cells);
    QFETCH(QString, currency);
    QFETCH(QString, value);
    QFETCH(QStringList, questions);

    const Transcript transcript = transcriptOf("Post ID,Page ID,Date,Reach," + columns
                                                   + "\n122,9,Lifetime,3," + cells + "\n",
                                               { { u"currency"_s, currency } });

    QCOMPARE(transcript.lines, QStringList{ "1 metrics snapshot content=122 reach:3"_L1 + value });
    QCOMPARE(transcript.questions, questions);
}

void tst_Meta::readsPublishDaysMonthFirst()
{
    const QByteArray header = "Post ID,Page ID,Publish time,Reach\n";

    const Transcript usual = transcriptOf(header + "1,9,03/04/2026 21:00,3\n");
    const Transcript dayFirst
        = transcriptOf(header + "1,9,03/04/2026 21:00,3\n2,9,31/03/2026 8:00,4\n");

    QVERIFY(usual.lines.first().contains("published=2026-03-04"_L1));
    QVERIFY(dayFirst.lines.first().contains("published=2026-04-03"_L1));
    QCOMPARE(usual.questions, QStringList());
}

void tst_Meta::readsOneMetricByDay_data()
{
    QTest::addColumn<QByteArray>("bytes");

    const QString text = u"sep=,\n\"Reach\"\n\"Date\",\"Primary\"\n\"2026-03-27T00:00:00\","
                         "\"1,245\"\n\"2026-03-28T00:00:00\",\"0\"\n"_s;
    QStringEncoder marked(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    QStringEncoder bare(QStringConverter::Utf16LE);
    const QByteArray markedBytes = marked.encode(text);
    const QByteArray bareBytes = bare.encode(text);
    QTest::newRow("as downloaded") << markedBytes;
    QTest::newRow("without a byte order mark") << bareBytes;
    QTest::newRow("UTF-8, CRLF") << QString(text).replace(u'\n', u"\r\n"_s).toUtf8();
    QTest::newRow("saved again in Europe")
        << "Reach;\r\nDate;Primary\r\n2026-03-27T00:00:00;1245\r\n2026-03-28T00:00:00;0\r\n"_ba;
    QTest::newRow("with a blank line")
        << "\"Reach\"\n\n\"Date\",\"Primary\"\n\"2026-03-27\",\"1245\"\n\"2026-03-28\",\"0\"\n"_ba;
    QTest::newRow("other order")
        << "Reach,\nPrimary,Date\n1245,3/27/2026 0:00\n0,3/28/2026 0:00\n"_ba;
}

void tst_Meta::readsOneMetricByDay()
{
    QFETCH(QByteArray, bytes);

    const Transcript transcript = transcriptOf(bytes);

    QCOMPARE(transcript.format, u"meta.metric"_s);
    QCOMPARE(transcript.questions, QStringList());
    QCOMPARE(transcript.lines,
             (QStringList{ u"1 metrics daily day=2026-03-27 reach:1245"_s,
                           u"2 metrics daily day=2026-03-28 reach:0"_s }));
}

void tst_Meta::knowsTheTitles_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("metric");

    QTest::newRow("reach") << u"Reach"_s << u"reach"_s;
    QTest::newRow("reach, Korean") << u"도달"_s << u"reach"_s;
    QTest::newRow("reach of Instagram") << u"Instagram reach"_s << u"reach"_s;
    QTest::newRow("views, Korean") << u"조회"_s << u"views"_s;
    QTest::newRow("viewers") << u"Viewers"_s << u"viewers"_s;
    QTest::newRow("follows of Facebook") << u"Facebook follows"_s << u"follows"_s;
    QTest::newRow("interactions") << u"Content interactions"_s << u"interactions"_s;
    QTest::newRow("link clicks") << u"Instagram link clicks"_s << u"link_clicks"_s;
    QTest::newRow("visits") << u"Facebook  Visits"_s << u"visits"_s;
    QTest::newRow("profile visits") << u"Instagram profile visits"_s << u"profile_visits"_s;
    QTest::newRow("views, Vietnamese") << u"Lượt xem"_s << u"views"_s;
}

void tst_Meta::knowsTheTitles()
{
    QFETCH(QString, title);
    QFETCH(QString, metric);

    const Transcript transcript
        = transcriptOf('"' + title.toUtf8() + "\"\n\"Date\",\"Primary\"\n\"2026-03-27\",\"7\"\n");

    QCOMPARE(transcript.lines,
             QStringList{ "1 metrics daily day=2026-03-27 "_L1 + metric + ":7"_L1 });
}

void tst_Meta::asksWhatTheNumbersAre()
{
    const QByteArray bytes = "Erreichte Konten\nDate,Primary\n2026-03-27,7\n";

    const Transcript open = transcriptOf(bytes);
    const Transcript answered = transcriptOf(bytes, { { u"metric"_s, u"reach"_s } });

    QCOMPARE(open.questions, QStringList{ u"metric"_s });
    QCOMPARE(open.lines, QStringList{ u"1 metrics daily day=2026-03-27"_s });
    QCOMPARE(answered.questions, QStringList());
    QCOMPARE(answered.lines, QStringList{ u"1 metrics daily day=2026-03-27 reach:7"_s });
    QCOMPARE(transcriptOf(bytes, { { u"metric"_s, u"money"_s } }).questions,
             QStringList{ u"metric"_s });
    QVERIFY(transcriptOf("Earnings\nDate,Primary\n2026-03-27,7\n").format != "meta.metric"_L1);
}

void tst_Meta::keepsTheDayAsWritten()
{
    const Transcript transcript
        = transcriptOf("Views\nDate,Primary\n2026-03-29T00:00:00,1\n2026-03-30T01:00:00,2\n"
                       "2026-10-25T23:00:00,3\n");

    QCOMPARE(transcript.lines,
             (QStringList{ u"1 metrics daily day=2026-03-29 views:1"_s,
                           u"2 metrics daily day=2026-03-30 views:2"_s,
                           u"3 metrics daily day=2026-10-25 views:3"_s }));
}

void tst_Meta::rejectsBadDays()
{
    const Transcript transcript = transcriptOf("Views\nDate,Primary\n2026-03-32T00:00:00,1\n"
                                               "2026-03-30T00:00:00,some\n2026-03-31,\nTotal,3\n");

    QCOMPARE(transcript.lines,
             (QStringList{ u"1 reject bad_date Date=2026-03-32T00:00:00"_s,
                           u"2 reject bad_amount Primary=some"_s,
                           u"3 metrics daily day=2026-03-31"_s, u"4 skip summary"_s }));
}

QTEST_GUILESS_MAIN(tst_Meta)
#include "tst_meta.moc"
