#include "analytics/releasecorrelation.h"
#include "moneyledger.h"

#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

const QDate monday(2026, 3, 2);

struct Fixture : MoneyLedger
{
    ReleaseQuestion question{ monday, monday.addDays(69), QTimeZone("Asia/Seoul") };

    ReleaseCorrelation ask() { return *ReleaseCorrelation::ask(reader(), question); }

    void publish(const QDateTime &at, std::optional<ChannelId> on = {})
    {
        Content content;
        content.title = at.toString(Qt::ISODate);
        content.status = ContentStatus::Published;
        content.publishedAt = at;
        content.profileId = on;
        if (!ContentRepository(*database).add({ content }, content.title).result())
            qFatal("not added");
    }
    /// How many there are at the end of each day, from the day before the first week on.
    void follow(const QString &platform, const QList<int> &days, QDate first = monday.addDays(-1))
    {
        QList<One> list;
        for (qsizetype i = 0; i < days.size(); ++i) {
            if (days[i] >= 0)
                list.append(
                    { "followers", first.addDays(i), double(days[i]), "", MetricSpan::Snapshot });
        }
        put(platform, u"me"_s, list);
    }
    static QStringList told(const ReleaseCorrelation &answer)
    {
        QStringList words;
        for (const ReleaseCorrelation::Week &week : answer.weeks)
            words.append(QString::number(week.releases) + u' '
                         + (week.gained ? decimalText(*week.gained) : u"?"_s));
        return words;
    }
};

QDateTime utc(QDate day, int hour)
{
    return { day, QTime(hour, 0), Qt::UTC };
}

} // namespace

class tst_ReleaseCorrelation final : public QObject
{
    Q_OBJECT

private slots:
    void weeksAreWholeAndOfTheZone()
    {
        Fixture f;
        f.question.from = monday.addDays(-3);
        f.question.to = monday.addDays(15);
        f.publish(utc(monday.addDays(-1), 16)); // Monday 01:00 in Seoul
        f.publish(utc(monday.addDays(-1), 14)); // still Sunday
        f.publish(utc(monday.addDays(13), 14));
        f.publish(utc(monday.addDays(13), 15)); // the week after, which is not whole
        f.follow(u"youtube"_s,
                 { 100, 101, 102, 103, 104, 105, 106, 107, 110, 110, 110, 110, 110, 110, 99 });

        QCOMPARE(f.told(f.ask()), (QStringList{ u"1 7"_s, u"1 -8"_s }));
        QCOMPARE(f.ask().weeks[0].start, monday);
        f.question.weekStart = Qt::Wednesday;
        QCOMPARE(f.ask().weeks[0].start, monday.addDays(2));
    }

    void aNewAccountIsNoGain()
    {
        Fixture f;
        f.question.to = monday.addDays(13);
        f.follow(u"youtube"_s, { 10, 10, 10, 10, 10, 10, 10, 15, 15, 15, 15, 15, 15, 15, 17 });
        f.follow(u"tiktok"_s, { 5000, 5000, 5000, 5000, 5000, 5000, 5000, 5000, 5001 },
                 monday.addDays(5));

        QCOMPARE(f.told(f.ask()), (QStringList{ u"0 5"_s, u"0 3"_s }));
    }

    void aWeekWhoseEndWasNotFetchedIsNotKnown()
    {
        Fixture f;
        f.question.to = monday.addDays(20);
        f.follow(u"youtube"_s, { 10, 10, 10, 10, 10, 10, 10, 12, -1, -1, 15 });
        f.follow(u"tiktok"_s, QList<int>(22, 7));

        QCOMPARE(f.told(f.ask()), (QStringList{ u"0 2"_s, u"0 ?"_s, u"0 ?"_s }));
    }

    void netGainsByTheDayStandIn()
    {
        Fixture f;
        f.question.to = monday.addDays(13);
        f.putDays(u"youtube"_s, "subscribers_net", monday, { 1, 2, 3, -1, 0, 0, 4, 9, 9, 9 });

        QCOMPARE(f.told(f.ask()), (QStringList{ u"0 9"_s, u"0 ?"_s }));
    }

    void tellsHowFarTheyGoTogether()
    {
        Fixture f;
        QList<int> standing{ 1000 };
        for (int week = 0; week < 10; ++week) {
            for (int i = 0; i < week % 3; ++i)
                f.publish(utc(monday.addDays(7 * week + i), 3));
            for (int day = 0; day < 7; ++day)
                standing.append(standing.last() + (day == 3 ? 10 * (week % 3) : 1));
        }
        f.follow(u"youtube"_s, standing);

        const ReleaseCorrelation answer = f.ask();

        QCOMPARE(answer.weeks.size(), 10);
        QCOMPARE(answer.correlation.pairs, 10);
        QCOMPARE(answer.correlation.state, Correlation::State::Known);
        QVERIFY(answer.correlation.r > 0.999);
    }

    void anotherChannelsContentsAreLeftOut()
    {
        Fixture f;
        f.question.to = monday.addDays(6);
        f.publish(utc(monday, 3), f.channel.id);
        f.publish(utc(monday, 4));
        QCOMPARE(f.told(f.ask()), QStringList{ u"2 ?"_s });

        f.question.channel = f.channel.id;
        QCOMPARE(f.told(f.ask()), QStringList{ u"1 ?"_s });
    }

    void aRangeShorterThanAWeekHasNone()
    {
        Fixture f;
        f.question.to = monday.addDays(5);

        QVERIFY(f.ask().weeks.isEmpty());
        QCOMPARE(f.ask().correlation.state, Correlation::State::TooFew);
    }
};

QTEST_GUILESS_MAIN(tst_ReleaseCorrelation)
#include "tst_releasecorrelation.moc"
