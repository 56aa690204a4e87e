#include "domain/metriccatalogue.h"
#include "importledger.h"
#include "sqldump.h"
#include "storage/contentrepository.h"

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

MetricRecord metric(const char *name, const char *day, double value, const char *video = "")
{
    MetricRecord record;
    record.metric = name;
    record.type = word(findMetric(std::string_view(name))->type);
    record.span = word(MetricSpan::Daily);
    record.day = QDate(1970, 1, 1).daysTo(QDate::fromString(QLatin1String(day), Qt::ISODate));
    record.value = value;
    record.contentExternalId = video;
    return record;
}

struct Fixture : ImportLedger
{
    ImportBatch put(const QList<MetricRecord> &records, QDate newestDay = {},
                    int *written = nullptr)
    {
        return importOnly(
            [&](ImportWriter &writer) -> Status {
                for (const MetricRecord &record : records) {
                    const Result<bool> done = writer.put(record);
                    if (!done)
                        return failure(done.error());
                    if (written && *done)
                        ++*written;
                }
                return {};
            },
            newestDay);
    }
    QStringList values()
    {
        return dump(database->reader(),
                    "SELECT m.metric_name, date(a.date / 1000, 'unixepoch'), m.metric_value, "
                    "m.metric_type, m.span, a.external_id FROM analytics_metrics m "
                    "JOIN analytics a ON a.id = m.analytics_id ORDER BY 6, 1, 2",
                    6);
    }
    qint64 count(const char *table)
    {
        return *database->reader().scalar(
            (QByteArray("SELECT count(*) FROM ") + table).constData());
    }
};

} // namespace

class tst_ImportMetrics final : public QObject
{
    Q_OBJECT

private slots:
    void valuesAreReadBackThroughTheNamesOfTheSeed()
    {
        Fixture f;
        f.put({ metric("views", "2026-03-01", 1200), metric("views", "2026-03-02", 1300),
                metric("likes", "2026-03-01", 90, "vid_1"),
                metric("watch_hours", "2026-03-01", 41.25) });

        QCOMPARE(f.values(),
                 (QStringList{ u"views|2026-03-01|1200.0|count|daily|"_s,
                               u"views|2026-03-02|1300.0|count|daily|"_s,
                               u"watch_hours|2026-03-01|41.25|gauge|daily|"_s,
                               u"likes|2026-03-01|90.0|count|daily|vid_1"_s }));
        QCOMPARE(f.count("analytics"), 3); // two days of the channel, one of the video
        QCOMPARE(f.count("metric_series"), 3);
    }

    void whatWasPurgedStaysOut()
    {
        Fixture f;
        f.put({ metric("likes", "2026-03-01", 90, "vid_1") });
        ContentRepository contents(*f.database);
        const ContentId id = ContentRepository::all(f.database->reader())->constFirst().id;
        QVERIFY(contents.purge({ id }).result());
        int written = 0;

        f.put({ metric("likes", "2026-03-01", 90, "vid_1"), metric("views", "2026-03-01", 1) }, {},
              &written);

        QCOMPARE(written, 1);
        QCOMPARE(f.count("contents"), 0);
        QCOMPARE(f.values(), QStringList{ u"views|2026-03-01|1.0|count|daily|"_s });
    }

    void idsOfTheViewsAreSixteenBytesAndUnique()
    {
        Fixture f;
        QList<MetricRecord> records;
        for (int day = 0; day < 400; ++day) {
            MetricRecord record = metric("views", "2026-01-01", day);
            record.day += day;
            records.append(record);
            record.metric = "likes";
            records.append(record);
        }
        f.put(records);

        QCOMPARE(f.count("analytics_metrics WHERE length(id) = 16"), 800);
        QCOMPARE(*f.database->reader().scalar("SELECT count(DISTINCT id) FROM analytics_metrics"),
                 800);
        QCOMPARE(*f.database->reader().scalar("SELECT count(DISTINCT id) FROM analytics"), 400);
        QCOMPARE(f.count("analytics_metrics m WHERE NOT EXISTS "
                         "(SELECT 1 FROM analytics a WHERE a.id = m.analytics_id)"),
                 0);
    }

    void aPeriodEndsOnItsLastDay()
    {
        Fixture f;
        MetricRecord record = metric("views", "2026-02-01", 5);
        record.span = word(MetricSpan::Period);
        record.days = 28;
        MetricRecord state = metric("followers", "2026-02-01", 800);
        state.span = word(MetricSpan::Snapshot);
        state.days = 0;
        f.put({ record, state });

        QCOMPARE(dump(f.database->reader(),
                      "SELECT days, date(period_start / 1000, 'unixepoch'), "
                      "date(period_end / 1000, 'unixepoch') FROM analytics ORDER BY days",
                      3),
                 (QStringList{ u"0|2026-02-01|2026-02-01"_s, u"28|2026-02-01|2026-02-28"_s }));
    }

    void moneyNamesItsCurrency()
    {
        Fixture f;
        MetricRecord dollars = metric("est_revenue", "2026-03-01", 12.5);
        dollars.currency = "USD";
        MetricRecord won = dollars;
        won.currency = "KRW";
        won.value = 18'000;
        f.put({ dollars, won });

        QCOMPARE(dump(f.database->reader(),
                      "SELECT metric_value, dimension, dimension_value FROM analytics_metrics "
                      "ORDER BY 3",
                      3),
                 (QStringList{ u"18000.0|currency|KRW"_s, u"12.5|currency|USD"_s }));
    }

    void aVideoIsMadeOnceAndKeepsItsTitle()
    {
        Fixture f;
        MetricRecord first = metric("views", "2026-03-01", 5, "vid_1");
        first.contentTitle = "가을 캠핑";
        first.contentPublishedDay = first.day - 3;
        f.put({ first });
        MetricRecord later = metric("views", "2026-03-02", 6, "vid_1");
        later.contentTitle = "Renamed elsewhere";
        MetricRecord nameless = metric("views", "2026-03-02", 6, "vid_2");
        f.put({ later, nameless });

        QCOMPARE(dump(f.database->reader(),
                      "SELECT external_id, title, date(published_at / 1000, 'unixepoch'), status "
                      "FROM contents ORDER BY 1",
                      4),
                 (QStringList{ u"vid_1|가을 캠핑|2026-02-26|published"_s,
                               u"vid_2|vid_2||published"_s }));
        QCOMPARE(f.count("metric_owners WHERE content_id IS NOT NULL"), 2);
    }

    void theExportWithTheLaterDayWins_data()
    {
        QTest::addColumn<QDate>("firstEnds");
        QTest::addColumn<QDate>("secondEnds");
        QTest::addColumn<double>("expected");
        QTest::addColumn<int>("written");
        const QDate early(2026, 3, 10);
        const QDate late(2026, 3, 20);
        QTest::newRow("later export") << early << late << 7.0 << 1;
        QTest::newRow("older export") << late << early << 5.0 << 0;
        QTest::newRow("same day") << early << early << 7.0 << 1;
        QTest::newRow("unknown day") << early << QDate() << 7.0 << 1;
    }

    void theExportWithTheLaterDayWins()
    {
        QFETCH(QDate, firstEnds);
        QFETCH(QDate, secondEnds);
        QFETCH(double, expected);
        QFETCH(int, written);
        Fixture f;
        f.put({ metric("views", "2026-03-01", 5) }, firstEnds);
        int changed = 0;

        f.put({ metric("views", "2026-03-01", 7) }, secondEnds, &changed);

        QCOMPARE(changed, written);
        QCOMPARE(f.values(), QStringList{ u"views|2026-03-01|%1.0|count|daily|"_s.arg(expected) });
    }

    void theSameValueIsNoChange()
    {
        Fixture f;
        int written = 0;
        f.put({ metric("views", "2026-03-01", 5) }, {}, &written);
        QCOMPARE(written, 1);

        f.put({ metric("views", "2026-03-01", 5) }, {}, &written);

        QCOMPARE(written, 1);
    }

    void undoRestoresValuesAndRemovesWhatIsNew()
    {
        Fixture f;
        f.put({ metric("views", "2026-03-01", 5) });
        const QStringList before = f.values();
        const ImportBatch second = f.put(
            { metric("views", "2026-03-01", 9), metric("likes", "2026-03-01", 1, "vid_9") });
        QCOMPARE(f.values().size(), 2);

        QVERIFY(f.undo(second));

        QCOMPARE(f.values(), before);
        QCOMPARE(f.count("contents"), 0);
        QCOMPARE(f.count("metric_series"), 1);
        QCOMPARE(f.count("metric_runs"), 1);
    }

    void undoingAnImportKeepsWhatALaterOneMeasured()
    {
        Fixture f;
        const ImportBatch first = f.put({ metric("views", "2026-03-01", 10, "vid_1"),
                                          metric("views", "2026-03-01", 4, "vid_2") });
        f.put({ metric("views", "2026-03-02", 12, "vid_1"),
                metric("likes", "2026-03-01", 3, "vid_1") });

        QVERIFY(f.undo(first));

        QCOMPARE(f.values(),
                 (QStringList{ u"likes|2026-03-01|3.0|count|daily|vid_1"_s,
                               u"views|2026-03-02|12.0|count|daily|vid_1"_s }));
        QCOMPARE(f.count("contents"), 1);
        QCOMPARE(f.count("metric_owners"), 1);
        QCOMPARE(f.count("metric_series"), 2);
        QCOMPARE(f.count("metric_runs"), 1);
        QCOMPARE(f.count("metric_days"), 2);
    }

    void undoingTheOlderAndThenTheNewerLeavesNothing()
    {
        Fixture f;
        const ImportBatch first = f.put({ metric("views", "2026-03-01", 10, "vid_1") });
        const ImportBatch second = f.put({ metric("views", "2026-03-01", 12, "vid_1") });

        QVERIFY(f.undo(first));
        QCOMPARE(f.values(), QStringList{ u"views|2026-03-01|12.0|count|daily|vid_1"_s });
        QVERIFY(f.undo(second));

        for (const char *table : { "metric_values", "metric_days", "metric_series", "metric_owners",
                                   "metric_runs", "contents", "metric_daily" })
            QCOMPARE(f.count(table), 0);
    }

    void aContentThatThePlatformListsOutlivesTheFileThatMetItFirst()
    {
        Fixture f;
        const ImportBatch first = f.put({ metric("views", "2026-03-01", 10, "vid_1") });
        QVERIFY(f.database->writer()
                    .write<void>([](WriteContext &c) {
                        return c.connection.execute("UPDATE contents SET remote = '{}'");
                    })
                    .result());

        QVERIFY(f.undo(first));

        QCOMPARE(dump(f.database->reader(), "SELECT origin, batch_id IS NULL FROM contents", 2),
                 QStringList{ u"api|1"_s });
    }

    void aSeriesCanBeAppendedByTheDay()
    {
        Fixture f;
        f.importOnly([](ImportWriter &writer) -> Status {
            const Result<qint64> series = writer.metrics().series(metric("views", "2026-03-01", 0));
            if (!series)
                return failure(series.error());
            for (int day = 0; day < 3; ++day) {
                if (Status s = writer.metrics().append(*series, 20'513 + day, day * 10); !s)
                    return s;
            }
            return {};
        });

        QCOMPARE(dump(f.database->reader(), "SELECT day, value FROM metric_values", 2),
                 (QStringList{ u"20513|0.0"_s, u"20514|10.0"_s, u"20515|20.0"_s }));
    }

    void theViewCanBeCorrectedAndEmptied()
    {
        Fixture f;
        f.put({ metric("views", "2026-03-01", 5), metric("views", "2026-03-02", 6) });
        const Status done
            = f.database->writer()
                  .write<void>([](WriteContext &c) {
                      return c.connection.execute(
                          "UPDATE analytics_metrics SET metric_value = 50 WHERE metric_value = 5;"
                          "DELETE FROM analytics_metrics WHERE metric_value = 6");
                  })
                  .result();

        QVERIFY(done);
        QCOMPARE(f.values(), QStringList{ u"views|2026-03-01|50.0|count|daily|"_s });
    }
};

QTEST_GUILESS_MAIN(tst_ImportMetrics)
#include "tst_importmetrics.moc"
