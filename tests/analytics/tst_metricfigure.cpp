#include "analytics/metricfigure.h"
#include "metricledger.h"
#include "sqldump.h"

#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

const QDate first(2026, 3, 8); // of the range; the one before begins a week earlier
constexpr auto known = MetricFigure::State::Known;

struct Fixture : MetricLedger
{
    FigureRange range{ first, first.addDays(6) };

    MetricFigure views() { return *MetricFigures::views(database->reader(), range); }
    MetricFigure watchTime() { return *MetricFigures::watchTime(database->reader(), range); }
    MetricFigure followers() { return *MetricFigures::followers(database->reader(), range); }
    MetricFigure engagement() { return *MetricFigures::engagement(database->reader(), range); }
    void putOn(const QString &account, const char *metric, QDate day, double value)
    {
        put(u"youtube"_s, account, { { metric, day, value } });
    }
};

qint64 units(const std::optional<Micros> &value)
{
    return value ? *value / microsPerUnit : -1;
}

} // namespace

class tst_MetricFigure final : public QObject
{
    Q_OBJECT

private slots:
    void whatNobodyTellsIsNotZero()
    {
        Fixture f;
        QCOMPARE(f.views().state, MetricFigure::State::NotOffered);

        f.putDays(u"youtube"_s, "views", first.addDays(-60), { 1 });

        QCOMPARE(f.views().state, MetricFigure::State::NotFetched);
        QVERIFY(!f.views().value);
        QCOMPARE(f.views().missingDays, 7);
        QCOMPARE(f.views().newestDay, first.addDays(-60));

        f.putDays(u"youtube"_s, "views", first, { 0 });

        QCOMPARE(f.views().state, known);
        QCOMPARE(f.views().value, Micros(0));
    }

    void theValueIsWhatPlainSqlSays()
    {
        Fixture f;
        f.putDays(u"youtube"_s, "views", first.addDays(-7), { 1, 2, 3, 4, 5, 6, 7 });
        f.putDays(u"youtube"_s, "views", first, { 10, 20, 30, 40, 50, 60, 70 });
        f.putDays(u"tiktok"_s, "views", first, { 1000, 0, 1 });
        f.putDays(u"tiktok"_s, "views", first.addDays(7), { 999'999 });

        const QString sql
            = dump(f.database->reader(),
                   "SELECT CAST(sum(v.value) AS INTEGER) FROM metric_values v JOIN metric_series s "
                   "ON s.series = v.series WHERE s.metric_name = 'views' "
                   "AND v.day BETWEEN 20520 AND 20526")
                  .constFirst();

        QCOMPARE(QDate(1970, 1, 1).daysTo(first), 20520);
        QCOMPARE(QString::number(units(f.views().value)), sql);
        QCOMPARE(units(f.views().value), 1281);
        QCOMPARE(f.views().missingDays, 4);
    }

    void onlyDaysThatBothRangesKnowAreCompared()
    {
        Fixture f;
        f.putDays(u"youtube"_s, "views", first.addDays(-7), { 10, 10, 10, 10, 10, 10, 10 });
        f.putDays(u"youtube"_s, "views", first, { 11, 11, 11, 11, 11 }); // two days late
        f.putDays(u"tiktok"_s, "views", first, { 500 }); // connected last week

        const MetricFigure figure = f.views();

        QCOMPARE(units(figure.value), 555);
        QCOMPARE(units(figure.now), 55);
        QCOMPARE(units(figure.before), 50);
        QCOMPARE(figure.changePermille(), 100);
        QCOMPARE(figure.missingDays, 6);
    }

    void nothingBeforeIsNoComparison()
    {
        Fixture f;
        f.putDays(u"youtube"_s, "views", first, { 11 });
        QVERIFY(!f.views().changePermille());
        f.putDays(u"youtube"_s, "views", first.addDays(-7), { 0 });
        QCOMPARE(units(f.views().before), 0);
        QVERIFY(!f.views().changePermille());
    }

    void minutesStandInForHoursWhereTheyAreMissing()
    {
        Fixture f;
        f.putDays(u"youtube"_s, "watch_hours", first, { 5, 5 });
        f.putDays(u"youtube"_s, "watch_minutes", first, { 999, 999, 120 });
        f.putDays(u"twitch"_s, "minutes_watched", first, { 60 });

        QCOMPARE(units(f.watchTime().value), 5 + 5 + 2 + 1);
    }

    void followersAreThoseAtTheEnd()
    {
        Fixture f;
        f.putOn(u"a"_s, "followers", first.addDays(-3), 100);
        f.putOn(u"a"_s, "followers", first.addDays(1), 110);
        f.putOn(u"a"_s, "followers", first.addDays(5), 120);
        f.putOn(u"b"_s, "followers", first.addDays(6), 50); // new: not grown by fifty

        const MetricFigure figure = f.followers();

        QCOMPARE(units(figure.value), 170);
        QCOMPARE(units(figure.now), 120);
        QCOMPARE(units(figure.before), 100);
    }

    void aRateTakesTheFirstBaseThatAnAccountTells()
    {
        Fixture f;
        f.putDays(u"youtube"_s, "likes", first, { 10, 20 });
        f.putDays(u"youtube"_s, "comments", first, { 5 });
        f.putDays(u"youtube"_s, "views", first, { 100, 100 });
        f.putDays(u"youtube"_s, "impressions", first, { 100'000 });
        f.putDays(u"instagram"_s, "likes", first, { 15 });
        f.putDays(u"instagram"_s, "reach", first, { 300 });
        f.putDays(u"tiktok"_s, "likes", first, { 7000 }); // without a base
        f.putDays(u"x"_s, "views", first, { 7000 }); // nothing that people did

        const MetricFigure figure = f.engagement();

        QCOMPARE(figure.state, known);
        QCOMPARE(figure.value, Micros(50 * microsPerUnit / 500));
        QVERIFY(!figure.before);
    }

    void aRateWithoutABaseIsHidden()
    {
        Fixture f;
        QCOMPARE(f.engagement().state, MetricFigure::State::NotOffered);
        f.putDays(u"youtube"_s, "likes", first, { 10 });
        QCOMPARE(f.engagement().state, MetricFigure::State::NotFetched);
        f.putDays(u"youtube"_s, "views", first, { 0 });
        QVERIFY(!f.engagement().value);
    }

    void aRateIsComparedWithTheRangeBefore()
    {
        Fixture f;
        f.putDays(u"youtube"_s, "likes", first.addDays(-7), { 5 });
        f.putDays(u"youtube"_s, "views", first.addDays(-7), { 100 });
        f.putDays(u"youtube"_s, "likes", first, { 10 });
        f.putDays(u"youtube"_s, "views", first, { 100 });

        QCOMPARE(f.engagement().before, Micros(50'000));
        QCOMPARE(f.engagement().changePermille(), 1000);
    }

    void aChannelThatHasNothingTellsNothing()
    {
        Fixture f;
        f.putDays(u"youtube"_s, "views", first, { 10 });
        f.range.channel = f.channel.id;
        QCOMPARE(units(f.views().value), 10);
        f.range.channel = ChannelId(Uuid::v8("another"));
        QCOMPARE(f.views().state, MetricFigure::State::NotOffered);
    }
};

QTEST_GUILESS_MAIN(tst_MetricFigure)
#include "tst_metricfigure.moc"
