#include "sqldump.h"
#include "storage/metricrollup.h"
#include "syncfixture.h"

#include <QSignalSpy>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

struct Fixture : SyncFixture
{
    Fixture() { run = *await(store.beginRun(account.id)); }

    RemoteMetric views(int day, double value) const
    {
        RemoteMetric metric = aMetric("views", value);
        metric.span = MetricSpan::Daily;
        metric.day = QDate(2026, 11, day);
        metric.days = 1;
        return metric;
    }
    void putPage(const QList<RemoteMetric> &metrics)
    {
        RemotePage page;
        page.metrics = metrics;
        QVERIFY(put(page));
    }
    void end()
    {
        QVERIFY(await(store.endRun(account.id, { run, u"complete"_s, {} }, [](auto &) {})));
    }
    void rebuild()
    {
        QVERIFY(await(database->writer().write<void>(
            [](WriteContext &context) { return MetricRollup::rebuild(context.connection); })));
    }
    QStringList days()
    {
        return rows("SELECT strftime('%d', day * 86400, 'unixepoch'), sum / 1000000, n "
                    "FROM metric_daily ORDER BY 1",
                    3);
    }
    qint64 ofMonths() { return number("SELECT sum(sum) / 1000000 FROM metric_monthly"); }
    qint64 stale() { return number("SELECT count(*) FROM metric_stale"); }

    SyncRunId run;
};

} // namespace

class tst_PendingMetricDays final : public QObject
{
    Q_OBJECT

private slots:
    void daysAreWrittenOnceWhenTheRunEnds()
    {
        Fixture f;
        f.putPage({ f.views(1, 10), f.views(2, 20) });
        f.putPage({ f.views(1, 15), f.views(3, 5) });

        QCOMPARE(f.days(), QStringList());
        QCOMPARE(f.stale(), 1);

        f.end();

        QCOMPARE(f.days(), (QStringList{ u"01|15|1"_s, u"02|20|1"_s, u"03|5|1"_s }));
        QCOMPARE(f.ofMonths(), 40);
        QCOMPARE(f.stale(), 0);
    }

    void theNextRunAddsOnlyItsOwn()
    {
        Fixture f;
        f.putPage({ f.views(1, 10) });
        f.end();
        f.run = *await(f.store.beginRun(f.account.id));
        f.putPage({ f.views(1, 12) });
        f.end();

        QCOMPARE(f.days(), QStringList{ u"01|12|1"_s });
    }

    void whatACrashLeftIsCountedAnew()
    {
        Fixture f;
        f.putPage({ f.views(1, 10), f.views(2, 20) });

        // The file as a kill would leave it.
        const QTemporaryDir left;
        for (const char *ending : { "", "-wal" }) {
            const QString name = u"/creator.sqlite"_s + QLatin1StringView(ending);
            QVERIFY(QFile::copy(f.dir.path() + name, left.path() + name));
        }
        const auto after = *Database::open(left.path(), Database::Access::ReadWrite, f.clock);
        after->writer().waitForDone();

        QCOMPARE(dump(after->reader(), "SELECT sum / 1000000, n FROM metric_daily ORDER BY day", 2),
                 (QStringList{ u"10|1"_s, u"20|1"_s }));
        QCOMPARE(*after->reader().scalar("SELECT sum(sum) / 1000000 FROM metric_monthly"), 30);
        QCOMPARE(*after->reader().scalar("SELECT count(*) FROM metric_stale"), 0);
    }

    void theEndOfARunSaysThatTheFiguresAreSettled()
    {
        Fixture f;
        QSignalSpy settled(&f.store, &SyncStore::metricsSettled);
        f.putPage({ f.views(1, 10) });
        QCOMPARE(settled.size(), 0);
        f.end();
        QTRY_COMPARE(settled.size(), 1);
        QCOMPARE(f.days(), QStringList{ u"01|10|1"_s });
    }

    void whatWasPurgedMeanwhileLeavesNoZero()
    {
        Fixture f;
        f.putPage({ f.views(1, 10) });
        QVERIFY(await(f.database->writer().write<void>([](WriteContext &context) -> Status {
            MetricRollup rollup(context.connection);
            if (Status status = rollup.remove(1); !status)
                return status;
            if (Status status = rollup.flush(); !status)
                return status;
            return context.connection.execute("DELETE FROM metric_values");
        })));
        f.end();
        QCOMPARE(f.number("SELECT count(*) FROM metric_daily"), 0);
    }

    void whatSomebodyCountedMeanwhileIsNotAddedAgain()
    {
        Fixture f;
        f.putPage({ f.views(1, 10) });
        f.rebuild();
        f.end();

        QCOMPARE(f.days(), QStringList{ u"01|10|1"_s });
    }

    void pagesBehindACountAreAdded()
    {
        Fixture f;
        f.putPage({ f.views(1, 10) });
        f.rebuild();
        f.putPage({ f.views(1, 11), f.views(2, 5) });
        f.end();

        QCOMPARE(f.days(), (QStringList{ u"01|11|1"_s, u"02|5|1"_s }));
        QCOMPARE(f.ofMonths(), 16);
    }
};

QTEST_GUILESS_MAIN(tst_PendingMetricDays)
#include "tst_pendingmetricdays.moc"
