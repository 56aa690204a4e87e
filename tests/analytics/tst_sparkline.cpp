#include "analytics/sparkline.h"
#include "metricledger.h"

#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

const QDate first(2026, 3, 2);

struct Fixture : MetricLedger
{
    SparklineQuestion question{ {}, findMetric("views"), first, first.addDays(3) };

    Sparkline ask()
    {
        auto ids = database->reader().prepare("SELECT id FROM contents");
        while (*ids->step())
            question.contents.append(ContentId(ids->uuid(0)));
        const auto lines = sparklines(database->reader(), question);
        return lines->value(question.contents.constFirst());
    }
    static Sparkline units(const QList<std::optional<int>> &values)
    {
        Sparkline line;
        for (const auto &value : values)
            line.append(value ? std::optional(*value * microsPerUnit) : std::nullopt);
        return line;
    }
};

} // namespace

class tst_Sparkline final : public QObject
{
    Q_OBJECT

private slots:
    void aTotalIsNotDrawnOnTopOfDays()
    {
        Fixture f;
        f.question.metric = findMetric("likes");
        f.put(u"youtube"_s, u"me"_s,
              { { "likes", first, 1000, "p", MetricSpan::Lifetime },
                { "likes", first.addDays(1), 1400, "p", MetricSpan::Lifetime } });
        f.putDays(u"youtube"_s, "likes", first, { 3, 4 }, "p");

        QCOMPARE(f.ask(), f.units({ 3, 4, std::nullopt, std::nullopt }));
    }

    void hasAPointForEachDay()
    {
        Fixture f;
        f.putDays(u"youtube"_s, "views", first, { 3, 0 }, "a");
        f.putDays(u"youtube"_s, "views", first.addDays(3), { 7, 9 }, "a");
        f.putDays(u"youtube"_s, "likes", first, { 100 }, "a");

        QCOMPARE(f.ask(), f.units({ 3, 0, std::nullopt, 7 }));
    }

    void averagesDaysWhereThereIsLittleRoom()
    {
        Fixture f;
        f.putDays(u"youtube"_s, "views", first, { 2, 4, 5, 7 }, "a");
        f.question.points = 2;

        QCOMPARE(f.ask(), f.units({ 3, 6 }));
    }

    void aSteadyCourseHasNoPeaksWhereDaysAndPointsDoNotMatch()
    {
        Fixture f;
        f.putDays(u"youtube"_s, "views", first, { 5, 5, 5, 5 }, "a");
        f.question.points = 3;

        QCOMPARE(f.ask(), f.units({ 5, 5, 5 }));
    }

    void ofARunningTotalItIsTheLast()
    {
        Fixture f;
        f.put(u"bluesky"_s, u"me"_s,
              { { "likes", first, 10, "p", MetricSpan::Lifetime },
                { "likes", first.addDays(1), 14, "p", MetricSpan::Lifetime } });
        f.question.metric = findMetric("likes");
        f.question.points = 2;

        QCOMPARE(f.ask(), f.units({ 14, std::nullopt }));
    }

    void moneyOfAnotherCurrencyIsLeftOut()
    {
        Fixture f;
        f.question.metric = findMetric("est_revenue");
        f.question.home = Currencies::krw();
        f.put(u"youtube"_s, u"me"_s,
              { { "est_revenue", first, 5000, "a", MetricSpan::Daily, "KRW" },
                { "est_revenue", first, 12, "a", MetricSpan::Daily, "USD" } });

        QCOMPARE(*f.ask().at(0), 5000 * microsPerUnit);
    }
};

QTEST_GUILESS_MAIN(tst_Sparkline)
#include "tst_sparkline.moc"
