#include "metricledger.h"
#include "storage/contentmetrics.h"

#include <QRandomGenerator>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

const QDate first(2026, 3, 2);

struct Fixture : MetricLedger
{
    /// "title=12" by title.
    QStringList ask(const char *metric, QDate from, QDate to)
    {
        return inWords(*ContentMetrics::inRange(database->reader(),
                                                *findMetric(std::string_view(metric)), from, to));
    }
    QStringList askOneByOne(const char *metric, QDate from, QDate to)
    {
        QList<ContentMetric> list;
        auto contents = database->reader().prepare("SELECT id FROM contents");
        while (*contents->step()) {
            list += *ContentMetrics::ofContent(database->reader(), ContentId(contents->uuid(0)),
                                               *findMetric(std::string_view(metric)), from, to);
        }
        return inWords(list);
    }
    QStringList inWords(const QList<ContentMetric> &list)
    {
        QStringList words;
        for (const ContentMetric &one : list) {
            auto title = database->reader().cached("SELECT title FROM contents WHERE id = ?1");
            (*title)->bind(1, one.content.uuid());
            (void)(*title)->step();
            words.append((*title)->text(0) + u'=' + QString::number(one.sum / microsPerUnit));
        }
        words.sort();
        return words;
    }
};

} // namespace

class tst_ContentMetrics final : public QObject
{
    Q_OBJECT

private slots:
    void anyRangeIsAddedUp()
    {
        Fixture f;
        f.putDays(u"youtube"_s, "views", first, { 1, 2, 4, 8, 16, 32, 64, 128, 256 }, "a");
        f.putDays(u"youtube"_s, "views", first.addDays(2), { 5 }, "b");
        f.putDays(u"youtube"_s, "views", first, { 1000 });

        QCOMPARE(f.ask("views", first, first), QStringList{ u"a=1"_s });
        QCOMPARE(f.ask("views", first.addDays(1), first.addDays(7)),
                 (QStringList{ u"a=254"_s, u"b=5"_s }));
        QCOMPARE(f.ask("views", first.addDays(-9), first.addDays(99)),
                 (QStringList{ u"a=511"_s, u"b=5"_s }));
        QCOMPARE(f.ask("views", first.addDays(20), first.addDays(30)), QStringList());
    }

    void aRunningTotalIsWhatCameInBetween()
    {
        Fixture f;
        f.put(u"bluesky"_s, u"me"_s,
              { { "likes", first, 10, "p", MetricSpan::Lifetime },
                { "likes", first.addDays(5), 25, "p", MetricSpan::Lifetime },
                { "likes", first.addDays(9), 26, "p", MetricSpan::Lifetime } });

        QCOMPARE(f.ask("likes", first.addDays(1), first.addDays(6)), QStringList{ u"p=15"_s });
        QCOMPARE(f.ask("likes", first.addDays(6), first.addDays(9)), QStringList{ u"p=1"_s });
        QCOMPARE(f.ask("likes", first.addDays(-9), first.addDays(6)), QStringList{ u"p=15"_s });
        // Nobody knows what came before the first look.
        QCOMPARE(f.ask("likes", first, first.addDays(4)), QStringList());
    }

    void aRunningTotalWithoutAFirstDayIsAllOfIt()
    {
        Fixture f;
        f.put(u"bluesky"_s, u"me"_s,
              { { "likes", first, 10, "p", MetricSpan::Lifetime },
                { "likes", first.addDays(5), 25, "p", MetricSpan::Lifetime } });
        f.putDays(u"youtube"_s, "likes", first, { 3, 4 }, "d");

        QCOMPARE(f.ask("likes", {}, first.addDays(9)), (QStringList{ u"d=7"_s, u"p=25"_s }));
        QCOMPARE(f.ask("likes", {}, first), (QStringList{ u"d=3"_s, u"p=10"_s }));
        QCOMPARE(f.askOneByOne("likes", {}, first), (QStringList{ u"d=3"_s, u"p=10"_s }));
    }

    void whatIsToldByTheDayIsNotAddedToItsRunningTotal_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        QTest::addColumn<QString>("expected");
        QTest::newRow("few days") << first << first.addDays(9) << u"a=60"_s;
        QTest::newRow("many days") << first.addDays(-200) << first.addDays(9) << u"a=60"_s;
        QTest::newRow("everything") << QDate() << first.addDays(9) << u"a=60"_s;
        QTest::newRow("before the days") << first.addDays(-9) << first.addDays(-1) << u"a=40"_s;
    }

    void whatIsToldByTheDayIsNotAddedToItsRunningTotal()
    {
        QFETCH(QDate, from);
        QFETCH(QDate, to);
        QFETCH(QString, expected);
        Fixture f;
        f.put(u"youtube"_s, u"me"_s,
              { { "views", first.addDays(-9), 1000, "a", MetricSpan::Lifetime },
                { "views", first.addDays(-2), 1040, "a", MetricSpan::Lifetime },
                { "views", first.addDays(3), 1100, "a", MetricSpan::Lifetime } });
        f.putDays(u"youtube"_s, "views", first, { 10, 20, 30 }, "a");

        QCOMPARE(f.ask("views", from, to), QStringList{ expected });
        QCOMPARE(f.askOneByOne("views", from, to), QStringList{ expected });
    }

    void everythingIsWhatTheViewTells()
    {
        Fixture f;
        f.putDays(u"youtube"_s, "views", first, { 10, 20, 30 }, "a");
        f.put(u"youtube"_s, u"me"_s,
              { { "views", first, 1040, "a", MetricSpan::Lifetime },
                { "views", first, 70, "b", MetricSpan::Lifetime },
                { "views", first.addDays(3), 1100, "a", MetricSpan::Lifetime } });
        auto view = f.database->reader().prepare(
            "SELECT title || '=' || CAST(sum(total) AS INTEGER) FROM v_content_performance "
            "WHERE metric = 'views' GROUP BY title ORDER BY 1");
        QStringList expected;
        while (*view->step())
            expected.append(view->text(0));

        QCOMPARE(expected, (QStringList{ u"a=60"_s, u"b=70"_s }));
        QCOMPARE(f.ask("views", {}, first.addDays(9)), expected);
    }

    void slicesAndTheTrashAreLeftOut()
    {
        Fixture f;
        f.putDays(u"youtube"_s, "views", first, { 10 }, "a");
        f.putDays(u"youtube"_s, "views", first, { 20 }, "gone");
        QVERIFY(f.database->writer()
                    .write<void>([](WriteContext &c) {
                        return c.connection.execute(
                            "UPDATE contents SET deleted_at = 1 WHERE title = 'gone'");
                    })
                    .result());

        QCOMPARE(f.ask("views", first, first), QStringList{ u"a=10"_s });
    }

    void agreesWithPlainSqlOnAnyRange()
    {
        Fixture f;
        QRandomGenerator random(7);
        for (const char *content : { "a", "b", "c" }) {
            QList<MetricLedger::One> values;
            for (int i = 0; i < 200; ++i)
                values.append({ "views", first.addDays(random.bounded(-300, 300)),
                                double(random.bounded(1000)), content });
            f.put(u"youtube"_s, u"me"_s, values);
        }
        for (int round = 0; round < 200; ++round) {
            const QDate from = first.addDays(random.bounded(-320, 320));
            const QDate to = from.addDays(random.bounded(300));
            auto sql = f.database->reader().cached(
                "SELECT c.title || '=' || CAST(sum(v.value) AS INTEGER) FROM metric_values v "
                "JOIN metric_series s ON s.series = v.series JOIN metric_owners o "
                "ON o.owner = s.owner JOIN contents c ON c.id = o.content_id "
                "WHERE v.day BETWEEN ?1 AND ?2 GROUP BY c.title ORDER BY 1");
            (*sql)->bind(1, QDate(1970, 1, 1).daysTo(from));
            (*sql)->bind(2, QDate(1970, 1, 1).daysTo(to));
            QStringList expected;
            while (*(*sql)->step())
                expected.append((*sql)->text(0));
            const QStringList ranked = f.ask("views", from, to);
            QCOMPARE(ranked, expected);
            QCOMPARE(f.askOneByOne("views", from, to), ranked);
        }
    }

    void theSeriesOfAContentAreNamed()
    {
        Fixture f;
        f.putDays(u"youtube"_s, "views", first, { 1, 2, 3 }, "a");
        f.put(u"youtube"_s, u"me"_s, { { "likes", first, 4, "a", MetricSpan::Lifetime } });
        const auto all = *ContentMetrics::inRange(f.database->reader(), *findMetric("views"), first,
                                                  first.addDays(2));
        const auto series = *ContentMetrics::seriesOf(f.database->reader(), all[0].content);

        QCOMPARE(series.size(), 2);
        QCOMPARE(series[0].metric, findMetric("views"));
        QCOMPARE(series[1].way, RollupWay::Gain);
        const auto values = *ContentMetrics::values(f.database->reader(), series[0].series,
                                                    first.addDays(1), first.addDays(9));
        QCOMPARE(values.size(), 2U);
        QCOMPARE(values[1].day, first.addDays(2));
        QCOMPARE(values[1].value, 3 * microsPerUnit);
    }
};

QTEST_GUILESS_MAIN(tst_ContentMetrics)
#include "tst_contentmetrics.moc"
