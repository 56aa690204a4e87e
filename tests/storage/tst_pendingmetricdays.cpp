#include "storage/metricrollup.h"
#include "syncfixture.h"

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
    void end() { QVERIFY(await(store.endRun(account.id, { run, u"complete"_s, {} }, [](auto &) {}))); }
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

        SyncStore afterTheCrash(*f.database);
        QVERIFY(await(afterTheCrash.closeInterrupted()));

        QCOMPARE(f.days(), (QStringList{ u"01|10|1"_s, u"02|20|1"_s }));
        QCOMPARE(f.ofMonths(), 30);
        QCOMPARE(f.stale(), 0);
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
