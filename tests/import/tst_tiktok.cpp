#include "core/clock.h"
#include "import/fileanalysis.h"
#include "import/formats/yearlessdays.h"
#include "transcript.h"
#include "ziphelper.h"

#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

const AnswerMap third{ { u"last_date"_s, u"2026-01-03"_s } };

QByteArray overview(const QByteArray &days)
{
    QByteArray bytes = "\"Date\",\"Video Views\",\"Profile Views\"\n";
    for (const QByteArray &day : days.split('|'))
        bytes += '"' + day + "\",\"5\",\"1\"\n";
    return bytes;
}

/// The days of the metric rows, in the order of the file.
QStringList daysOf(const Transcript &transcript)
{
    QStringList days;
    for (const QString &line : transcript.lines) {
        const QString rest = line.section(" day="_L1, 1);
        days.append(rest.isEmpty() ? line.section(u' ', 1, 2) : rest.left(10));
    }
    return days;
}

} // namespace

/// TikTok's tables, whose days have no year; FORMATS §4.
class tst_TikTok : public QObject
{
    Q_OBJECT

private slots:
    void readsDaysOfEveryLanguage_data();
    void readsDaysOfEveryLanguage();
    void refusesWhatIsNoDay_data();
    void refusesWhatIsNoDay();
    void givesDaysTheirYears_data();
    void givesDaysTheirYears();
    void takesTheLatestPossibleYear();
    void recognisesItsTables_data();
    void recognisesItsTables();
    void tellsMissingFromZero();
    void asksForTheLastDayOnlyWithoutYears();
    void neverGivesADayInTheFuture();
    void readsABusinessAccount();
    void readsViewersAndFollowers();
    void readsTotalsOfEachPost();
    void publishesNoPostAfterItWasMeasured();
    void readsThePostsOfABusinessAccount();
    void findsTheIdInTheLink_data();
    void findsTheIdInTheLink();
    void rejectsRowsWithoutADayOrNumber();
    void countsARowOnlyOnce();
    void readsTheArchiveAsOneFile();
};

void tst_TikTok::readsDaysOfEveryLanguage_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<int>("month");
    QTest::addColumn<int>("day");

    QTest::newRow("English") << u"December 31"_s << 12 << 31;
    QTest::newRow("English, day first") << u"28 August"_s << 8 << 28;
    QTest::newRow("a leap day") << u"February 29"_s << 2 << 29;
    QTest::newRow("Spanish") << u"28 de febrero"_s << 2 << 28;
    QTest::newRow("Spanish, one digit") << u"8 de marzo"_s << 3 << 8;
    QTest::newRow("Korean") << u"2월 28일"_s << 2 << 28;
    QTest::newRow("Korean, small day") << u"3월 4일"_s << 3 << 4;
    QTest::newRow("Japanese") << u"2月28日"_s << 2 << 28;
    QTest::newRow("German") << u"28. März"_s << 3 << 28;
    QTest::newRow("French") << u"28 août"_s << 8 << 28;
    QTest::newRow("Portuguese") << u"3 de outubro"_s << 10 << 3;
    QTest::newRow("Italian") << u"3 giugno"_s << 6 << 3;
    QTest::newRow("Vietnamese") << u"3 tháng 2"_s << 2 << 3;
    QTest::newRow("a spreadsheet's") << u"31-Dec"_s << 12 << 31;
    QTest::newRow("numbers with dots") << u"28.02."_s << 2 << 28;
    QTest::newRow("numbers") << u"12/31"_s << 12 << 31;
    QTest::newRow("numbers, day first") << u"31/12"_s << 12 << 31;
    QTest::newRow("with its year") << u"2026/02/27"_s << 2 << 27;
}

void tst_TikTok::readsDaysOfEveryLanguage()
{
    QFETCH(QString, cell);
    QFETCH(int, month);
    QFETCH(int, day);

    const auto parsed = parseYearlessDay(cell.toStdString());

    QVERIFY(parsed.has_value());
    QCOMPARE(parsed->month, month);
    QCOMPARE(parsed->day, day);
    QCOMPARE(parsed->whole.has_value(), cell.contains(u"2026"_s));
}

void tst_TikTok::refusesWhatIsNoDay_data()
{
    QTest::addColumn<QString>("cell");

    for (const char *cell : { "", "undefined", "February 30", "December", "Total", "31", "13/32",
                              "December 2026", "1-2-3-4" })
        QTest::newRow(cell) << QString::fromUtf8(cell);
}

void tst_TikTok::refusesWhatIsNoDay()
{
    QFETCH(QString, cell);

    QVERIFY(!parseYearlessDay(cell.toStdString()).has_value());
}

void tst_TikTok::givesDaysTheirYears_data()
{
    QTest::addColumn<QByteArray>("days");
    QTest::addColumn<QString>("last");
    QTest::addColumn<QString>("expected");

    QTest::newRow("over the new year") << "December 30|December 31|January 1"_ba << u"2026-01-01"_s
                                       << u"2025-12-30 2025-12-31 2026-01-01"_s;
    QTest::newRow("downloaded a day later")
        << "December 31|January 1"_ba << u"2026-01-02"_s << u"2025-12-31 2026-01-01"_s;
    QTest::newRow("downloaded months later")
        << "December 30|December 31"_ba << u"2026-05-01"_s << u"2025-12-30 2025-12-31"_s;
    QTest::newRow("newest first") << "January 2|January 1|December 31"_ba << u"2026-01-02"_s
                                  << u"2026-01-02 2026-01-01 2025-12-31"_s;
    QTest::newRow("a row out of order")
        << "January 1|December 31|January 2|January 3"_ba << u"2026-01-03"_s
        << u"2026-01-01 2025-12-31 2026-01-02 2026-01-03"_s;
    QTest::newRow("two new years")
        << "December 31|January 1|July 1|December 31|January 1"_ba << u"2026-01-01"_s
        << u"2024-12-31 2025-01-01 2025-07-01 2025-12-31 2026-01-01"_s;
    QTest::newRow("a gap") << "November 3|June 9"_ba << u"2026-07-01"_s
                           << u"2025-11-03 2026-06-09"_s;
    QTest::newRow("a gap, newest first") << "June 9|June 8|November 3"_ba << u"2026-07-01"_s
                                         << u"2026-06-09 2026-06-08 2025-11-03"_s;
    QTest::newRow("a leap day tells the year")
        << "February 28|February 29|March 1"_ba << u"2026-06-01"_s
        << u"2024-02-28 2024-02-29 2024-03-01"_s;
    QTest::newRow("day first throughout")
        << "28/02|01/03|02/03"_ba << u"2026-03-02"_s << u"2026-02-28 2026-03-01 2026-03-02"_s;
    QTest::newRow("day first without proof")
        << "02/03|03/03|04/03"_ba << u"2026-03-04"_s << u"2026-03-02 2026-03-03 2026-03-04"_s;
    QTest::newRow("month first without proof")
        << "03/02|03/03|03/04"_ba << u"2026-03-04"_s << u"2026-03-02 2026-03-03 2026-03-04"_s;
    QTest::newRow("years in the file")
        << "2026-03-01|2026/03/02"_ba << u"2025-01-01"_s << u"2026-03-01 2026-03-02"_s;
}

void tst_TikTok::givesDaysTheirYears()
{
    QFETCH(QByteArray, days);
    QFETCH(QString, last);
    QFETCH(QString, expected);

    const Transcript transcript = transcriptOf(overview(days), { { u"last_date"_s, last } });

    QCOMPARE(daysOf(transcript).join(u' '), expected);
    QCOMPARE(transcript.questions, QStringList());
}

void tst_TikTok::takesTheLatestPossibleYear()
{
    const DayNumber latest = dayNumber(2026, 3, 1);

    QCOMPARE(latestDay(*parseYearlessDay("March 1"), latest), latest);
    QCOMPARE(latestDay(*parseYearlessDay("March 2"), latest), dayNumber(2025, 3, 2));
    QCOMPARE(latestDay(*parseYearlessDay("February 29"), latest), dayNumber(2024, 2, 29));
    QCOMPARE(latestDay(*parseYearlessDay("2027-01-01"), latest), dayNumber(2027, 1, 1));
}

void tst_TikTok::recognisesItsTables_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("format");

    QTest::newRow("overview") << u"\"Date\",\"Video Views\",\"Profile Views\",\"Likes\""_s
                              << u"tiktok.overview"_s;
    QTest::newRow("overview, other order")
        << u"Likes,Profile views,Video views,Date"_s << u"tiktok.overview"_s;
    QTest::newRow("viewers") << u"Date,Total Viewers,New Viewers,Returning Viewers"_s
                             << u"tiktok.viewers"_s;
    QTest::newRow("followers") << u"Date,Followers,Difference in followers from previous day"_s
                               << u"tiktok.followers"_s;
    QTest::newRow("content") << u"Time,Video title,Video link,Post time,Total views"_s
                             << u"tiktok.content"_s;
    QTest::newRow("content of a business account")
        << u"Video title,Video link,Post time,Video views,Add to Favorites"_s
        << u"tiktok.content"_s;
    QTest::newRow("followers of somebody else") << u"Date,Followers"_s << u"generic.table"_s;
    QTest::newRow("views of somebody else") << u"Date,Video views,Clicks"_s << u"generic.table"_s;
}

void tst_TikTok::recognisesItsTables()
{
    QFETCH(QString, header);
    QFETCH(QString, format);

    QCOMPARE(transcriptOf(header.toUtf8() + "\n").format, format);
}

void tst_TikTok::tellsMissingFromZero()
{
    const Transcript transcript = transcriptOf(
        "\"Date\",\"Video Views\",\"Profile Views\",\"Likes\",\"Comments\",\"Shares\"\n"
        "\"January 2\",\"undefined\",\"13\",\"NAN\",\"0\",\"\"\n\"January 3\",\"2,044\",\"4\","
        "\"31\",\"2\",\"1\"",
        third);

    QCOMPARE(transcript.lines,
             (QStringList{ u"1 metrics daily day=2026-01-02 profile_views:13 comments:0"_s,
                           u"2 metrics daily day=2026-01-03 views:2044 profile_views:4 likes:31 "
                           "comments:2 shares:1"_s }));
}

void tst_TikTok::asksForTheLastDayOnlyWithoutYears()
{
    const QStringList asked{ u"last_date"_s };
    const QByteArray post = "https://www.tiktok.com/@a/video/75,";

    QCOMPARE(transcriptOf(overview("January 3")).questions, asked);
    QCOMPARE(transcriptOf(overview("January 3"), { { u"last_date"_s, u"soon"_s } }).questions,
             asked);
    QCOMPARE(transcriptOf(overview("2026-01-03|2026-01-04")).questions, QStringList());
    QCOMPARE(transcriptOf("Video link,Post time,Video views\n" + post + "2026/02/27 18:19:10,5\n")
                 .questions,
             QStringList());
    QCOMPARE(
        transcriptOf("Video link,Post time,Video views\n" + post + "February 27,5\n").questions,
        asked);
}

void tst_TikTok::neverGivesADayInTheFuture()
{
    const QDate today = SystemClock().today();

    const Transcript transcript
        = transcriptOf(overview("January 1|April 1|July 1|October 1|December 31"));

    const QStringList days = daysOf(transcript);
    QCOMPARE(days.size(), 5);
    for (const QString &day : days)
        QVERIFY(QDate::fromString(day, Qt::ISODate) <= today);
}

void tst_TikTok::readsABusinessAccount()
{
    const Transcript transcript = transcriptOf(
        "Date,Video views,Reached audience,Profile views,Likes,Shares,Comments,Phone number clicks "
        ",Leads submission,Net growth,New followers,Lost followers\n"
        "2026/02/27,100,80,7,6,5,4,NAN,0,-2,1,3\nTotal,100,80,7,6,5,4,0,0,-2,1,3\n");

    QCOMPARE(transcript.format, u"tiktok.overview"_s);
    QCOMPARE(transcript.questions, QStringList());
    QCOMPARE(transcript.lines,
             (QStringList{ u"1 metrics daily day=2026-02-27 views:100 reach:80 profile_views:7 "
                           "likes:6 comments:4 shares:5 leads:0 followers_net:-2 new_follows:1 "
                           "unfollows:3"_s,
                           u"2 skip summary"_s }));
}

void tst_TikTok::readsViewersAndFollowers()
{
    const Transcript viewers
        = transcriptOf("\"Date\",\"Total Viewers\",\"New Viewers\",\"Returning Viewers\"\n"
                       "\"January 3\",\"undefined\",\"0\",\"4\"",
                       third);
    const Transcript followers
        = transcriptOf("\"Date\",\"Followers\",\"Difference in followers from previous day\"\n"
                       "\"January 3\",\"308209\",\"-583\"",
                       third);

    QCOMPARE(viewers.lines,
             QStringList{ u"1 metrics daily day=2026-01-03 new_viewers:0 returning_viewers:4"_s });
    QCOMPARE(
        followers.lines,
        QStringList{ u"1 metrics daily day=2026-01-03 followers:308209 followers_net:-583"_s });
}

void tst_TikTok::readsTotalsOfEachPost()
{
    const Transcript transcript = transcriptOf(
        "Total views,Time,Post time,Video title,Video link,Total likes\n"
        "191265,January 3,December 28,\"Two lines\nof text\",https://www.tiktok.com/@a/video/7527,"
        "533\n30504,3 de enero,January 4,,https://www.tiktok.com/@a/video/7528,undefined\n",
        third);

    QCOMPARE(transcript.lines,
             (QStringList{ u"1 metrics lifetime content=7527 title=Two lines published=2025-12-28 "
                           "day=2026-01-03 views:191265 likes:533"_s,
                           u"2 metrics lifetime content=7528 published=2025-01-04 day=2026-01-03 "
                           "views:30504"_s }));
}

void tst_TikTok::publishesNoPostAfterItWasMeasured()
{
    const Transcript transcript
        = transcriptOf("Time,Post time,Video link,Total views\nJanuary 3,January 20,7527,1\n",
                       { { u"last_date"_s, u"2026-02-10"_s } });

    QCOMPARE(transcript.lines,
             QStringList{ u"1 metrics lifetime content=7527 published=2025-01-20 day=2026-01-03 "
                          "views:1"_s });
}

void tst_TikTok::readsThePostsOfABusinessAccount()
{
    const Transcript transcript = transcriptOf(
        "Video title,Video link,Post time,Video views,Likes,Comments,Shares,Add to Favorites\n"
        "Stew,https://www.tiktok.com/@a/video/7529,2026/02/27 18:19:10,10,NAN,1,2,3\n");

    QCOMPARE(transcript.lines,
             QStringList{ u"1 metrics snapshot content=7529 title=Stew published=2026-02-27 "
                          "views:10 comments:1 shares:2 saves:3"_s });
}

void tst_TikTok::findsTheIdInTheLink_data()
{
    QTest::addColumn<QByteArray>("link");
    QTest::addColumn<QString>("line");

    const QString found = u"1 metrics snapshot content=7527000000000000001 views:5"_s;
    QTest::newRow("plain") << "https://www.tiktok.com/@a/video/7527000000000000001"_ba << found;
    QTest::newRow("a photo") << "https://www.tiktok.com/@a/photo/7527000000000000001/"_ba << found;
    QTest::newRow("with a query")
        << "https://www.tiktok.com/@a/video/7527000000000000001?lang=en"_ba << found;
    QTest::newRow("the id alone") << "7527000000000000001"_ba << found;
    QTest::newRow("none") << "undefined"_ba << u"1 reject missing_id Video link=undefined"_s;
    QTest::newRow("empty") << ""_ba << u"1 reject missing_id Video link="_s;
    QTest::newRow("rounded") << "7.527E+18"_ba << u"1 reject damaged_id Video link=7.527E+18"_s;
    QTest::newRow("of a profile") << "https://www.tiktok.com/@a"_ba
                                  << u"1 reject damaged_id Video link=https://www.tiktok.com/@a"_s;
}

void tst_TikTok::findsTheIdInTheLink()
{
    QFETCH(QByteArray, link);
    QFETCH(QString, line);

    const Transcript transcript
        = transcriptOf("Video link,Post time,Video views\n" + link + ",,5\n");

    QCOMPARE(transcript.lines, QStringList{ line });
}

void tst_TikTok::rejectsRowsWithoutADayOrNumber()
{
    const Transcript days = transcriptOf(
        "Date,Video Views,Profile Views\nJanuary 2,many,1\nsoon,5,1\nJanuary 3,5,1\n", third);
    const Transcript posts = transcriptOf(
        "Time,Video link,Post time,Total views\nsoon,https://www.tiktok.com/@a/video/75,,5\n",
        third);

    QCOMPARE(
        days.lines,
        (QStringList{ u"1 reject bad_amount Video Views=many"_s, u"2 reject bad_date Date=soon"_s,
                      u"3 metrics daily day=2026-01-03 views:5 profile_views:1"_s }));
    QCOMPARE(posts.lines, QStringList{ u"1 reject bad_date Time=soon"_s });
}

void tst_TikTok::countsARowOnlyOnce()
{
    ImportWishes wishes;
    wishes.answers = third;

    const auto analysis = analyseBytes(overview("January 2|January 3|January 3"), wishes);

    QVERIFY(analysis.has_value());
    QCOMPARE(analysis->summary.metricRows, 2);
    QCOMPARE(analysis->summary.skipped.at(SkipReason::Duplicate), 1);
}

void tst_TikTok::readsTheArchiveAsOneFile()
{
    const QByteArray followers
        = "\"Date\",\"Followers\",\"Difference in followers from previous day\"\n"
          "\"January 3\",\"10\",\"2\"";

    const Transcript transcript = transcriptOf(
        zipOf({ { "Overview.csv", overview("January 3") }, { "FollowerHistory.csv", followers } }));

    QCOMPARE(transcript.format, u"tiktok.zip"_s);
    QCOMPARE(transcript.questions, QStringList{ u"last_date"_s });
    QCOMPARE(transcript.lines.size(), 2);
}

QTEST_GUILESS_MAIN(tst_TikTok)
#include "tst_tiktok.moc"
