#include "transcript.h"

#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

/// Twitch's channel by day, with its estimates; FORMATS §3.
class tst_Twitch : public QObject
{
    Q_OBJECT

private slots:
    void recognisesItsTable_data();
    void recognisesItsTable();
    void readsADay();
    void takesEveryColumnThatIsARevenue_data();
    void takesEveryColumnThatIsARevenue();
    void readsCellsAsTheyAreWritten_data();
    void readsCellsAsTheyAreWritten();
    void tellsMissingFromZero();
    void rejectsBadCells_data();
    void rejectsBadCells();
    void asksForTheCurrency();
    void takesTheCurrencyOfTheHeader();
    void asksWhetherFirstsAreMonths_data();
    void asksWhetherFirstsAreMonths();
    void datesTheMoneyOfAMonthToItsEnd();
    void keepsDaysAndMonthsApart();
};

namespace {

const AnswerMap dollars{ { u"currency"_s, u"USD"_s } };

} // namespace

void tst_Twitch::recognisesItsTable_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("format");

    QTest::newRow("analytics") << u"Date,Average Viewers,Follows,Minutes Streamed,Sub Revenue"_s
                               << u"twitch.analytics"_s;
    QTest::newRow("other order, few columns")
        << u"Bits Revenue,Hype Chat Revenue,Sub Revenue,Date"_s << u"twitch.analytics"_s;
    QTest::newRow("no revenue") << u"Date,Max Viewers,Unique Viewers"_s << u"twitch.analytics"_s;
    QTest::newRow("without days") << u"Average Viewers,Minutes Streamed"_s << u"generic.table"_s;
    QTest::newRow("one word in common") << u"Date,Unique viewers,Likes"_s << u"generic.table"_s;
}

void tst_Twitch::recognisesItsTable()
{
    QFETCH(QString, header);
    QFETCH(QString, format);

    QCOMPARE(transcriptOf(header.toUtf8() + "\n").format, format);
}

void tst_Twitch::readsADay()
{
    const Transcript transcript = transcriptOf(
        "Date,Average Viewers,Follows,Minutes Streamed,Minutes Watched,Live Views,Max Viewers,"
        "Unique Viewers,Hosts and Raids Viewers (%),Sub Revenue,Bits Revenue\n"
        "Tue Mar 03 2026,27.9,3,181,\"5,050\",9,44,350,30%,-2.5,0.4\n",
        dollars);

    QCOMPARE(transcript.lines,
             (QStringList{ u"1 metrics daily day=2026-03-03 avg_viewers:27.9 follows:3 "
                           "minutes_streamed:181 minutes_watched:5050 max_viewers:44 "
                           "unique_viewers:350"_s,
                           u"1 earning -2.5 USD estimated 2026-03-03 source=membership "
                           "keyday=2026-03-03 platform=twitch "
                           "key=est_revenue|day|2026-03-03|sub revenue text=Sub Revenue"_s,
                           u"1 earning 0.4 USD estimated 2026-03-03 source=donation "
                           "keyday=2026-03-03 platform=twitch "
                           "key=est_revenue|day|2026-03-03|bits revenue text=Bits Revenue"_s }));
    QCOMPARE(transcript.questions, QStringList());
}

void tst_Twitch::takesEveryColumnThatIsARevenue_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("source");

    QTest::newRow("subscriptions") << u"Sub Revenue"_s << u" source=membership"_s;
    QTest::newRow("gifts") << u"Multi-Month Gifted Subs Revenue"_s << u" source=membership"_s;
    QTest::newRow("prime") << u"Prime Revenue"_s << u" source=membership"_s;
    QTest::newRow("bits") << u"Other Bits Interactions Revenue"_s << u" source=donation"_s;
    QTest::newRow("an older column") << u"Hype Chat Revenue"_s << u" source=donation"_s;
    QTest::newRow("ads") << u"Ad Revenue"_s << u" source=ads"_s;
    QTest::newRow("turbo") << u"Turbo Revenue"_s << u" source=ads"_s;
    QTest::newRow("games") << u"Game Sales Revenue"_s << u" source=affiliate"_s;
    QTest::newRow("bounties") << u"Bounties Revenue"_s << u" source=sponsorship"_s;
    QTest::newRow("a new one") << u"Sparkle REVENUE"_s << u""_s;
    QTest::newRow("a rate is none") << u"Revenue per Viewer"_s << u"none"_s;
    QTest::newRow("part of a word is none") << u"Nonrevenue"_s << u"none"_s;
}

void tst_Twitch::takesEveryColumnThatIsARevenue()
{
    QFETCH(QString, column);
    QFETCH(QString, source);

    const Transcript transcript
        = transcriptOf("Date,Max Viewers,Unique Viewers," + column.toUtf8()
                           + "\nTue Mar 03 2026,1,1,0.25\nWed Mar 04 2026,1,1,0\n",
                       dollars);

    const QStringList earnings = transcript.lines.filter(u" earning "_s);
    if (source == "none"_L1) {
        QCOMPARE(earnings, QStringList());
        return;
    }
    QCOMPARE(earnings.size(), 1);
    QVERIFY2(earnings.first().startsWith("1 earning 0.25 USD estimated 2026-03-03"_L1 + source
                                         + " keyday="_L1),
             qPrintable(earnings.first()));
}

void tst_Twitch::readsCellsAsTheyAreWritten_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("as downloaded")
        << "Date,Average Viewers,Max Viewers,Sub Revenue\nSun Mar 15 2026,31.4,1058,12.5\n"_ba;
    QTest::newRow("a spreadsheet's")
        << "\xef\xbb\xbf"
           "Date,Average Viewers,Max Viewers,Sub Revenue\r\n3/15/2026,31.4,\"1,058\",$12.50\r\n"_ba;
    QTest::newRow("a European one's")
        << "Date;Average Viewers;Max Viewers;Sub Revenue\r\n15.03.2026;31,4;1058;12,50\r\n"_ba;
    QTest::newRow("ISO days")
        << "Sub Revenue,Max Viewers,Average Viewers,Date\n12.50,1058,31.4,2026-03-15\n"_ba;
}

void tst_Twitch::readsCellsAsTheyAreWritten()
{
    QFETCH(QByteArray, bytes);

    const Transcript transcript = transcriptOf(bytes, dollars);

    QCOMPARE(transcript.questions, QStringList());
    QCOMPARE(transcript.lines.size(), 2);
    QCOMPARE(transcript.lines.first(),
             u"1 metrics daily day=2026-03-15 avg_viewers:31.4 max_viewers:1058"_s);
    QVERIFY(transcript.lines.last().startsWith("1 earning 12.5 USD estimated 2026-03-15"_L1));
}

void tst_Twitch::tellsMissingFromZero()
{
    const Transcript transcript = transcriptOf(
        "Date,Max Viewers,Unique Viewers,Sub Revenue,Ad Revenue\nMon Mar 02 2026,0,,0,\n\n"
        "Total,0,0,0,0\n",
        dollars);

    QCOMPARE(
        transcript.lines,
        (QStringList{ u"1 metrics daily day=2026-03-02 max_viewers:0"_s, u"2 skip summary"_s }));
}

void tst_Twitch::rejectsBadCells_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("line");

    QTest::newRow("no day") << ",1,1,1"_ba << u"1 reject bad_date Date="_s;
    QTest::newRow("no such day") << "Mon Feb 30 2026,1,1,1"_ba
                                 << u"1 reject bad_date Date=Mon Feb 30 2026"_s;
    QTest::newRow("a word for a number")
        << "Mon Mar 02 2026,many,1,1"_ba << u"1 reject bad_amount Max Viewers=many"_s;
    QTest::newRow("a word for money")
        << "Mon Mar 02 2026,1,1,lots"_ba << u"1 reject bad_amount Sub Revenue=lots"_s;
}

void tst_Twitch::rejectsBadCells()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, line);

    const Transcript transcript = transcriptOf("Date,Max Viewers,Unique Viewers,Sub Revenue\n" + row
                                                   + "\nTue Mar 03 2026,2,2,0\n",
                                               dollars);

    QCOMPARE(transcript.lines,
             (QStringList{ line,
                           u"2 metrics daily day=2026-03-03 max_viewers:2 "
                           "unique_viewers:2"_s }));
}

void tst_Twitch::asksForTheCurrency()
{
    const QByteArray bytes = "Date,Max Viewers,Sub Revenue\nTue Mar 03 2026,1,5\n";

    const Transcript open = transcriptOf(bytes);
    const Transcript answered = transcriptOf(bytes, { { u"currency"_s, u"EUR"_s } });

    QCOMPARE(open.questions, QStringList{ u"currency"_s });
    QVERIFY(open.lines.last().startsWith("1 earning 5 XXX estimated"_L1));
    QCOMPARE(answered.questions, QStringList());
    QVERIFY(answered.lines.last().startsWith("1 earning 5 EUR estimated"_L1));
    QCOMPARE(transcriptOf("Date,Max Viewers,Unique Viewers\nTue Mar 03 2026,1,5\n").questions,
             QStringList());
}

void tst_Twitch::takesTheCurrencyOfTheHeader()
{
    const Transcript transcript
        = transcriptOf("Date,Max Viewers,Live Views,Sub Revenue (EUR)\nTue Mar 03 2026,1,1,5\n");
    QCOMPARE(transcript.questions, QStringList());
    QVERIFY(transcript.lines.last().startsWith("1 earning 5 EUR estimated"_L1));
}

void tst_Twitch::asksWhetherFirstsAreMonths_data()
{
    QTest::addColumn<QByteArray>("days");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QStringList>("questions");

    const QStringList asked{ u"granularity"_s };
    QTest::newRow("firsts") << "Sun Feb 01 2026|Sun Mar 01 2026"_ba << QString() << asked;
    QTest::newRow("one first") << "Sun Mar 01 2026"_ba << QString() << asked;
    QTest::newRow("an answer") << "Sun Feb 01 2026|Sun Mar 01 2026"_ba << u"month"_s
                               << QStringList();
    QTest::newRow("another answer") << "Sun Mar 01 2026"_ba << u"day"_s << QStringList();
    QTest::newRow("in other words") << "Sun Mar 01 2026"_ba << u"Monthly"_s << QStringList();
    QTest::newRow("no answer") << "Sun Mar 01 2026"_ba << u"perhaps"_s << asked;
    QTest::newRow("days") << "Sun Mar 01 2026|Mon Mar 02 2026"_ba << QString() << QStringList();
    QTest::newRow("months by name") << "2026-02|2026-03"_ba << QString() << QStringList();
    QTest::newRow("nothing") << "soon"_ba << QString() << QStringList();
}

void tst_Twitch::asksWhetherFirstsAreMonths()
{
    QFETCH(QByteArray, days);
    QFETCH(QString, answer);
    QFETCH(QStringList, questions);
    QByteArray bytes = "Date,Max Viewers,Unique Viewers\n";
    for (const QByteArray &day : days.split('|'))
        bytes += day + ",1,2\n";

    const Transcript transcript = transcriptOf(bytes, { { u"granularity"_s, answer } });

    QCOMPARE(transcript.questions, questions);
}

void tst_Twitch::datesTheMoneyOfAMonthToItsEnd()
{
    AnswerMap answers = dollars;
    answers.insert(u"granularity"_s, u"month"_s);

    const Transcript transcript = transcriptOf("Date,Max Viewers,Unique Viewers,Sub Revenue\n"
                                               "Sun Feb 01 2026,5,6,7.5\n",
                                               answers);

    QCOMPARE(transcript.lines,
             (QStringList{ u"1 metrics period day=2026-02-01 from=2026-02-01 to=2026-02-28 "
                           "max_viewers:5 unique_viewers:6"_s,
                           u"1 earning 7.5 USD estimated 2026-02-28 source=membership "
                           "keyday=2026-02-28 platform=twitch "
                           "key=est_revenue|month|2026-02-28|sub revenue text=Sub Revenue"_s }));
}

void tst_Twitch::keepsDaysAndMonthsApart()
{
    AnswerMap answers = dollars;
    answers.insert(u"granularity"_s, u"month"_s);

    // An answer of another file does not make months of days.
    const Transcript transcript = transcriptOf(
        "Date,Max Viewers,Unique Viewers\nSun Feb 01 2026,5,6\nMon Feb 02 2026,5,6\n", answers);

    QVERIFY(transcript.lines.first().startsWith("1 metrics daily day=2026-02-01"_L1));
}

QTEST_GUILESS_MAIN(tst_Twitch)
#include "tst_twitch.moc"
