#include "domain/metriccatalogue.h"
#include "importledger.h"
#include "sqldump.h"
#include "storage/contentrepository.h"
#include "storage/metricrollup.h"

#include <QRandomGenerator>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

const qint64 monday = QDate(1970, 1, 1).daysTo(QDate(2026, 3, 2));

MetricRecord value(const char *name, qint64 day, double value, const char *video = "")
{
    MetricRecord record;
    const Metric *metric = findMetric(std::string_view(name));
    record.metric = metric->name;
    record.type = word(metric->type);
    record.span = word(MetricSpan::Daily);
    if (metric->type == MetricType::Currency)
        record.currency = "KRW";
    record.day = day;
    record.value = value;
    record.contentExternalId = video;
    return record;
}

MetricRecord total(const char *name, qint64 day, double running, const char *video = "")
{
    MetricRecord record = value(name, day, running, video);
    record.span = word(MetricSpan::Lifetime);
    record.days = 0;
    return record;
}

struct Fixture : ImportLedger
{
    ImportBatch put(const QList<MetricRecord> &records, QDate newestDay = {})
    {
        return importOnly(
            [&](ImportWriter &writer) -> Status {
                for (const MetricRecord &record : records) {
                    if (const Result<bool> done = writer.put(record); !done)
                        return failure(done.error());
                }
                return {};
            },
            newestDay);
    }

    qint64 number(const char *sql) { return *database->reader().scalar(sql); }
    QStringList daily()
    {
        return dump(database->reader(),
                    "SELECT p.metric_name, p.level, p.way, d.day, d.sum, d.n FROM metric_daily d "
                    "JOIN metric_places p ON p.place = d.place ORDER BY 1, 2, 3, 4",
                    6);
    }
    /// Everything derived, whatever numbers its rows have.
    QStringList derived()
    {
        return daily()
            + dump(database->reader(),
                   "SELECT place, month, sum, n FROM metric_monthly ORDER BY 1, 2", 4)
            + dump(database->reader(),
                   "SELECT series, day, sum_before, n_before FROM metric_blocks ORDER BY 1, 2", 4);
    }
    QStringList derivedAnew()
    {
        const Status done
            = database->writer()
                  .write<void>([](WriteContext &c) { return MetricRollup::rebuild(c.connection); })
                  .result();
        return done ? derived() : QStringList{ done.error().message };
    }
    /// What plain SQL makes of the values of each day.
    QStringList bySql()
    {
        return dump(database->reader(),
                    "SELECT s.metric_name, iif(o.content_id IS NULL, 'channel', 'contents'), "
                    "'value', v.day, sum(CAST(round(v.value * 1000000) AS INTEGER)), count(*) "
                    "FROM metric_values v JOIN metric_series s ON s.series = v.series "
                    "JOIN metric_owners o ON o.owner = s.owner WHERE s.span = 'daily' "
                    "GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4",
                    6);
    }
};

} // namespace

class tst_MetricRollup final : public QObject
{
    Q_OBJECT

private slots:
    void daysOfContentsAreAddedUpByMetric()
    {
        Fixture f;
        f.put({ value("views", monday, 100, "a"), value("views", monday, 20, "b"),
                value("views", monday + 1, 7, "a"), value("views", monday, 500),
                value("watch_hours", monday, 1.25, "a") });

        QCOMPARE(f.daily(),
                 (QStringList{ u"views|channel|value|%1|500000000|1"_s.arg(monday),
                               u"views|contents|value|%1|120000000|2"_s.arg(monday),
                               u"views|contents|value|%1|7000000|1"_s.arg(monday + 1),
                               u"watch_hours|contents|value|%1|1250000|1"_s.arg(monday) }));
    }

    void aCorrectedDayReplacesWhatItWas()
    {
        Fixture f;
        f.put({ value("views", monday, 100, "a"), value("views", monday + 1, 50, "a") });
        f.put({ value("views", monday, 130, "a"), value("views", monday + 1, 50, "a") });

        QCOMPARE(f.daily(),
                 (QStringList{ u"views|contents|value|%1|130000000|1"_s.arg(monday),
                               u"views|contents|value|%1|50000000|1"_s.arg(monday + 1) }));
    }

    void aRunningTotalCountsByItsGrowth()
    {
        Fixture f;
        f.put({ total("likes", monday, 10, "a"), total("likes", monday + 3, 25, "a") });
        f.put({ total("likes", monday + 1, 12, "a") }); // in between
        f.put({ total("likes", monday - 2, 4, "a") }); // before all

        QCOMPARE(f.daily(),
                 (QStringList{ u"likes|contents|gain|%1|6000000|1"_s.arg(monday),
                               u"likes|contents|gain|%1|2000000|1"_s.arg(monday + 1),
                               u"likes|contents|gain|%1|13000000|1"_s.arg(monday + 3) }));
    }

    void whatStandsOnADayIsKeptAsItStands()
    {
        Fixture f;
        f.put({ value("followers", monday, 1000), value("followers", monday + 1, 1003) });

        QCOMPARE(f.daily(),
                 (QStringList{ u"followers|channel|daily_state|%1|1000000000|1"_s.arg(monday),
                               u"followers|channel|daily_state|%1|1003000000|1"_s.arg(monday + 1) }));
        QCOMPARE(f.derived(), f.derivedAnew());
    }

    void whatCannotBeTrueCountsNowhere()
    {
        Fixture f;
        f.put({ value("views", monday, 6e11, "a"), value("views", monday, 3, "b") });

        QCOMPARE(f.daily(), QStringList{ u"views|contents|value|%1|3000000|1"_s.arg(monday) });
        QCOMPARE(f.derived(), f.derivedAnew());
    }

    void aBlockRemembersWhatWasBeforeIt()
    {
        Fixture f;
        f.put({ value("views", monday, 1, "a") });
        const qint64 series = f.number("SELECT series FROM metric_series");
        const qint64 block = MetricBlocks::blockOf(series, monday) + 2 * MetricBlocks::days;
        QList<MetricRecord> days;
        for (int i = -1; i < 15; ++i)
            days.append(value("views", block + i, 10, "a"));
        f.put(days);

        // The day before the block is alone in its own.
        QCOMPARE(dump(f.database->reader(),
                      "SELECT day, sum_before / 1000000, n_before FROM metric_blocks", 3),
                 (QStringList{ u"%1|0|0"_s.arg(block - 28), u"%1|1|1"_s.arg(block - 14),
                               u"%1|11|2"_s.arg(block), u"%1|151|16"_s.arg(block + 14) }));
        QCOMPARE(f.derived(), f.derivedAnew());
    }

    void blocksOfDifferentSeriesBeginOnDifferentDays()
    {
        QCOMPARE(MetricBlocks::blockOf(14, 0), 0);
        QCOMPARE(MetricBlocks::blockOf(14, 13), 0);
        QCOMPARE(MetricBlocks::blockOf(14, 14), 14);
        QCOMPARE(MetricBlocks::blockOf(14, -1), -14);
        QCOMPARE(MetricBlocks::blockOf(15, 12), -1);
        QCOMPARE(MetricBlocks::blockOf(15, 13), 13);
        QCOMPARE(MetricBlocks::blockOf(15, -2), -15);
    }

    void undoTakesBackWhatAnImportAdded()
    {
        Fixture f;
        f.put({ value("views", monday, 100, "a"), total("likes", monday, 5, "a") });
        const QStringList before = f.derived();
        const ImportBatch second
            = f.put({ value("views", monday, 90, "a"), value("views", monday + 9, 8, "a"),
                      total("likes", monday + 1, 9, "a"), value("views", monday, 1, "new") });
        QVERIFY(f.derived() != before);

        QVERIFY(f.undo(second));

        QCOMPARE(f.derived(), before);
        QCOMPARE(f.derived(), f.derivedAnew());
    }

    void aPurgedContentTakesItsValuesAlong()
    {
        Fixture f;
        f.put({ value("views", monday, 100, "a"), value("views", monday, 20, "b"),
                total("likes", monday, 5, "a"), total("likes", monday + 1, 6, "a") });
        ContentRepository contents(*f.database);
        const auto all
            = dump(f.database->reader(), "SELECT hex(id) FROM contents WHERE external_id = 'a'", 1);
        const ContentId id(*Uuid::fromBytes(QByteArray::fromHex(all.constFirst().toLatin1())));
        QVERIFY(contents.moveToTrash({ id }).result());
        QVERIFY(contents.purge({ id }).result());

        QCOMPARE(f.daily(), QStringList{ u"views|contents|value|%1|20000000|1"_s.arg(monday) });
        QCOMPARE(f.derived(), f.derivedAnew());
    }

    void neverDiffersFromCountingAnew()
    {
        Fixture f;
        QRandomGenerator random(20'261'123);
        const char *videos[] = { "", "a", "b", "c" };
        QList<ImportBatch> batches;
        for (int round = 0; round < 40; ++round) {
            QList<MetricRecord> records;
            for (int i = random.bounded(1, 30); i > 0; --i) {
                const char *video = videos[random.bounded(4)];
                const qint64 day = monday + random.bounded(-400, 400);
                const double number = random.bounded(1'000'000) / 1000.0;
                switch (random.bounded(4)) {
                case 0:
                    records.append(total("likes", day, random.bounded(1000), video));
                    break;
                case 1:
                    records.append(value("est_revenue", day, number, video));
                    break;
                case 2:
                    records.append(value("avg_viewed_pct", day, number, video));
                    break;
                default:
                    records.append(value("views", day, random.bounded(1000), video));
                }
            }
            batches.append(f.put(records));
            if (round % 5 == 4)
                QVERIFY(f.undo(batches.takeAt(random.bounded(batches.size()))));
        }

        const QStringList kept = f.derived();
        QStringList plain = f.daily();
        plain.removeIf([](const QString &line) { return !line.contains(u"|value|"_s); });
        QCOMPARE(plain, f.bySql());
        QCOMPARE(kept, f.derivedAnew());
        QVERIFY(kept.size() > 500);
    }
};

QTEST_GUILESS_MAIN(tst_MetricRollup)
#include "tst_metricrollup.moc"
