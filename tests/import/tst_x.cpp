#include "transcript.h"

#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

/// X's account by day and its posts; FORMATS §6.
class tst_X : public QObject
{
    Q_OBJECT

private slots:
    void recognisesItsTables_data();
    void recognisesItsTables();
    void readsDays();
    void readsPosts();
    void keepsLongIdsAsTheyAre();
    void rejectsBadRows_data();
    void rejectsBadRows();
    void readsFilesSavedAgain_data();
    void readsFilesSavedAgain();
    void asksForTheOrderOfBareNumbers();
};

void tst_X::recognisesItsTables_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("format");

    QTest::newRow("days") << u"Date,Impressions,Likes,Engagements,Bookmarks"_s << u"x.overview"_s;
    QTest::newRow("days, other order and subset")
        << u"Reposts,New follows,Date"_s << u"x.overview"_s;
    QTest::newRow("posts") << u"Post id,Date,Post text,Post Link,Impressions,Engagements,Reposts"_s
                           << u"x.content"_s;
    QTest::newRow("posts, other order")
        << u"Engagements,Bookmarks,DATE,POST ID"_s << u"x.content"_s;
    QTest::newRow("posts without ids")
        << u"Date,Post text,Impressions,Engagements,Reposts"_s << u"generic.table"_s;
    QTest::newRow("one word in common")
        << u"Date,Impressions,Likes,Shares,Engagements"_s << u"generic.table"_s;
}

void tst_X::recognisesItsTables()
{
    QFETCH(QString, header);
    QFETCH(QString, format);

    QCOMPARE(transcriptOf(header.toUtf8() + "\n").format, format);
}

void tst_X::readsDays()
{
    const Transcript transcript = transcriptOf(
        "Date,Impressions,Engagements,New follows,Unfollows,Create Post,Hype\n"
        "\"Thu, Mar 5, 2026\",444,29,1,0,0,9\n\"Wed, Mar 4, 2026\",\"8,893\",,5,-,8,9\n"
        "Total,9337,29,6,0,8,18\n");

    QCOMPARE(transcript.lines,
             (QStringList{ u"1 metrics daily day=2026-03-05 impressions:444 engagements:29 "
                           "new_follows:1 unfollows:0 create_post:0"_s,
                           u"2 metrics daily day=2026-03-04 impressions:8893 new_follows:5 "
                           "create_post:8"_s,
                           u"3 skip summary"_s }));
    QCOMPARE(transcript.questions, QStringList());
}

void tst_X::readsPosts()
{
    const Transcript transcript = transcriptOf(
        "Post id,Date,Post text,Post Link,Impressions,Engagements,Reposts,URL Clicks\n"
        "2074000000000000001,\"Tue, Mar 3, 2026\",\"'@friend, hi\nline two\",https://x.com/a/1,71,"
        "2,0,66\n2074000000000000002,\"Mon, Mar 2, 2026\",,https://x.com/a/2,5,,1,0\n");

    QCOMPARE(transcript.lines,
             (QStringList{ u"1 metrics lifetime content=2074000000000000001 title=@friend, hi "
                           "published=2026-03-03 day=2026-03-03 impressions:71 engagements:2 "
                           "reposts:0 url_clicks:66"_s,
                           u"2 metrics lifetime content=2074000000000000002 published=2026-03-02 "
                           "day=2026-03-02 impressions:5 reposts:1 url_clicks:0"_s }));
}

void tst_X::keepsLongIdsAsTheyAre()
{
    // As a floating-point number both would be the same.
    const Transcript transcript
        = transcriptOf("Post id,Date,Engagements,Reposts\n9007199254740993001,\"Mar 3, 2026\",1,0\n"
                       "'9007199254740993002,\"Mar 3, 2026\",2,0\n");

    QVERIFY(transcript.lines.at(0).contains("content=9007199254740993001 "_L1));
    QVERIFY(transcript.lines.at(1).contains("content=9007199254740993002 "_L1));
}

void tst_X::rejectsBadRows_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("line");

    QTest::newRow("no id") << ",\"Mar 3, 2026\",1,0"_ba << u"1 reject missing_id Post id="_s;
    QTest::newRow("a rounded id") << "2.074E+18,\"Mar 3, 2026\",1,0"_ba
                                  << u"1 reject damaged_id Post id=2.074E+18"_s;
    QTest::newRow("a rounded id, German")
        << "\"2,074E+18\",\"Mar 3, 2026\",1,0"_ba << u"1 reject damaged_id Post id=2,074E+18"_s;
    QTest::newRow("no day") << "2074,,1,0"_ba << u"1 reject bad_date Date="_s;
    QTest::newRow("a day that is none")
        << "2074,\"Feb 30, 2026\",1,0"_ba << u"1 reject bad_date Date=Feb 30, 2026"_s;
    QTest::newRow("a word for a number")
        << "2074,\"Mar 3, 2026\",one,0"_ba << u"1 reject bad_amount Engagements=one"_s;
}

void tst_X::rejectsBadRows()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, line);

    const Transcript transcript
        = transcriptOf("Post id,Date,Engagements,Reposts\n" + row + "\n2075,\"Mar 4, 2026\",1,0\n");

    QCOMPARE(transcript.lines.size(), 2);
    QCOMPARE(transcript.lines.first(), line);
    QVERIFY(transcript.lines.last().startsWith("2 metrics lifetime content=2075 "_L1));
}

void tst_X::readsFilesSavedAgain_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("semicolons") << "Date;Engagements;Reposts\r\nThu, Mar 5, 2026;1444;6\r\n"_ba;
    QTest::newRow("tabs") << "Date\tEngagements\tReposts\r\n2026-03-05\t1444\t6\r\n"_ba;
    QTest::newRow("numbers for days") << "Date,Engagements,Reposts\n3/5/2026,\"1,444\",6\n"_ba;
    QTest::newRow("every line quoted once more")
        << "\"Date,Engagements,Reposts\"\n\"\"\"Thu, Mar 5, 2026\"\",1444,6\"\n"_ba;
    QTest::newRow("a byte order mark") << "\xef\xbb\xbf"
                                          "Date,Engagements,Reposts\n2026/3/5,1444,6\n"_ba;
}

void tst_X::readsFilesSavedAgain()
{
    QFETCH(QByteArray, bytes);

    const Transcript transcript = transcriptOf(bytes);

    QCOMPARE(transcript.format, u"x.overview"_s);
    QCOMPARE(transcript.lines,
             QStringList{ u"1 metrics daily day=2026-03-05 engagements:1444 reposts:6"_s });
}

void tst_X::asksForTheOrderOfBareNumbers()
{
    const QByteArray header = "Date,Engagements,Reposts\n";
    const AnswerMap dayFirst{ { u"date_order"_s, u"dmy"_s } };

    QCOMPARE(transcriptOf(header + "3/5/2026,1,6\n").questions, QStringList{ u"date_order"_s });
    QCOMPARE(transcriptOf(header + "3/5/2026,1,6\n3/13/2026,1,6\n").questions, QStringList());
    QVERIFY(transcriptOf(header + "3/5/2026,1,6\n", dayFirst)
                .lines.first()
                .contains("day=2026-05-03"_L1));
}

QTEST_GUILESS_MAIN(tst_X)
#include "tst_x.moc"
