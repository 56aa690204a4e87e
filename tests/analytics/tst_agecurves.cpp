#include "analytics/agecurves.h"
#include "metricledger.h"

#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

const QDate first(2026, 3, 2);

struct Fixture : MetricLedger
{
    AgeQuestion question{
        {}, findMetric("views"), Currencies::krw(), QTimeZone::utc(), QDate(2026, 11, 22), 4
    };

    QList<AgeCurve> ask(const QList<const char *> &titles)
    {
        for (const char *title : titles)
            question.contents.append(contentOf(title));
        return *ageCurves(database->reader(), question);
    }
    static QList<std::optional<Micros>> units(const QList<std::optional<int>> &values)
    {
        QList<std::optional<Micros>> line;
        for (const auto &value : values)
            line.append(value ? std::optional(*value * microsPerUnit) : std::nullopt);
        return line;
    }
    static QDateTime noon(QDate day) { return { day, QTime(12, 0), Qt::UTC }; }
};

} // namespace

class tst_AgeCurves final : public QObject
{
    Q_OBJECT

private slots:
    void addUpFromTheDayOfPublishing()
    {
        Fixture f;
        f.putDays(u"youtube"_s, "views", first, { 5, 0, 7, 1, 1000 }, "old");
        f.putDays(u"youtube"_s, "views", first.addDays(60), { 1, 2, 3, 4 }, "new");
        f.publish("old", f.noon(first));
        f.publish("new", f.noon(first.addDays(60)));

        const auto curves = f.ask({ "new", "old" });

        QCOMPARE(curves.size(), 2);
        QCOMPARE(curves[0].title, u"new"_s);
        QCOMPARE(curves[0].reached, f.units({ 1, 3, 6, 10 }));
        QCOMPARE(curves[1].reached, f.units({ 5, 5, 12, 13 }));
        QCOMPARE(curves[1].published, first);
    }

    void endWhereADayIsNotKnown()
    {
        Fixture f;
        f.putDays(u"youtube"_s, "views", first, { 5, 6 }, "a");
        f.putDays(u"youtube"_s, "views", first.addDays(3), { 9 }, "a");
        f.publish("a", f.noon(first));

        QCOMPARE(f.ask({ "a" })[0].reached, f.units({ 5, 11, std::nullopt, std::nullopt }));
    }

    void endYesterday()
    {
        Fixture f;
        f.putDays(u"youtube"_s, "views", first, { 5, 6, 7, 8 }, "a");
        f.publish("a", f.noon(first));
        f.question.today = first.addDays(2);

        QCOMPARE(f.ask({ "a" })[0].reached, f.units({ 5, 11, std::nullopt, std::nullopt }));
    }

    void beginWhenTheSourceDoes_data()
    {
        QTest::addColumn<int>("shift");
        QTest::newRow("a day before ours") << -1;
        QTest::newRow("on our day") << 0;
        QTest::newRow("a day after ours") << 1;
    }
    void beginWhenTheSourceDoes()
    {
        QFETCH(int, shift);
        Fixture f;
        f.putDays(u"youtube"_s, "views", first.addDays(shift), { 5, 6, 7, 8 }, "a");
        f.publish("a", f.noon(first));

        QCOMPARE(f.ask({ "a" })[0].reached, f.units({ 5, 11, 18, 26 }));
    }

    void aRunningTotalStandsUntilTheNextLook()
    {
        Fixture f;
        using Span = MetricSpan;
        f.put(u"bluesky"_s, u"me"_s,
              { { "likes", first, 3, "a", Span::Lifetime },
                { "likes", first.addDays(2), 8, "a", Span::Lifetime } });
        f.publish("a", f.noon(first));
        f.question.metric = findMetric("likes");

        QCOMPARE(f.ask({ "a" })[0].reached, f.units({ 3, 3, 8, std::nullopt }));
    }

    void contentsThatNeverWentOutAreAbsent()
    {
        Fixture f;
        f.putDays(u"youtube"_s, "views", first, { 5 }, "draft");
        QCOMPARE(f.ask({ "draft" }).size(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_AgeCurves)
#include "tst_agecurves.moc"
