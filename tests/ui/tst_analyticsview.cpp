#include "fakeclock.h"
#include "pages/analytics/analyticsbar.h"
#include "uisupport.h"
#include "widgets/filterchip.h"

#include <QJsonDocument>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

struct Fixture
{
    Fixture() { clock.now = QDateTime(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC); }
    void offer()
    {
        bar->setPlatforms({ u"tiktok"_s, u"youtube"_s });
        bar->setMetrics({ findMetric("views"), findMetric("likes"), findMetric("shares") });
    }

    FakeClock clock;
    std::unique_ptr<AnalyticsBar> bar = std::make_unique<AnalyticsBar>(clock);
};

} // namespace

/// What the page of analytics asks, kept under a name.
class tst_AnalyticsView final : public QObject
{
    Q_OBJECT

private slots:
    void comesBackAsItWas()
    {
        AnalyticsView view;
        view.metric = findMetric("likes");
        view.second = findMetric("views");
        view.breakdown = MetricBreakdown::Channel;
        view.platform = u"youtube"_s;
        view.compared = ComparedWith::YearAgo;
        view.layers = ChartLayer::Mean;
        view.preset = RangePreset::Custom;
        view.days = 14;
        view.ago = 3;

        QCOMPARE(viewFromJson(toJson(view)), view);
        QCOMPARE(viewFromJson(toJson(AnalyticsView())), AnalyticsView());
    }

    void whatIsUnknownStaysAsItIs()
    {
        const auto json = QJsonDocument::fromJson(
            R"({"metric":"no such","by":"moon","compared":7,"range":"soon","days":-5})");

        const AnalyticsView view = viewFromJson(json.object());

        QVERIFY(!view.metric);
        QCOMPARE(view.breakdown, MetricBreakdown::None);
        QVERIFY(!view.compared);
        QCOMPARE(view.preset, RangePreset::Days28);
        QCOMPARE(view.days, 1);
    }

    void theBarKeepsAndTakesAll()
    {
        Fixture f;
        f.offer();
        f.bar->setMetric(*findMetric("likes"));
        f.bar->setSecond(findMetric("views"));
        f.bar->setBreakdown(MetricBreakdown::Platform);
        f.bar->setPlatform(u"tiktok"_s);
        f.bar->setCompared(ComparedWith::PreviousPeriod);
        f.bar->setLayers({});
        f.bar->setPreset(RangePreset::Days90);
        const QJsonObject kept = f.bar->question();
        Fixture other;
        other.offer();
        QSignalSpy changed(other.bar.get(), &AnalyticsBar::changed);

        other.bar->setQuestion(kept);

        QCOMPARE(changed.size(), 1);
        QCOMPARE(other.bar->question(), kept);
        QCOMPARE(other.bar->metric(), findMetric("likes"));
        QCOMPARE(other.bar->second(), findMetric("views"));
        QCOMPARE(other.bar->platforms(), QStringList{ u"tiktok"_s });
        QCOMPARE(other.bar->layers(), ChartLayers());
        QCOMPARE(other.bar->range().days(), 90);
    }

    void daysAreThoseBeforeTodayNotDates()
    {
        Fixture f;
        f.offer();
        f.bar->setRange({ QDate(2026, 11, 1), QDate(2026, 11, 14) });
        const QJsonObject kept = f.bar->question();
        Fixture later;
        later.offer();
        later.clock.now = later.clock.now.addDays(10);

        later.bar->setQuestion(kept);

        QCOMPARE(later.bar->preset(), RangePreset::Custom);
        QCOMPARE(later.bar->range(), (DaySpan{ QDate(2026, 11, 11), QDate(2026, 11, 24) }));
    }

    void aViewWaitsUntilMetricsAreKnown()
    {
        Fixture f;
        AnalyticsView view;
        view.metric = findMetric("shares");
        view.preset = RangePreset::Days365;

        f.bar->setQuestion(toJson(view));
        QVERIFY(!f.bar->metric());
        f.offer();

        QCOMPARE(f.bar->metric(), findMetric("shares"));
        QCOMPARE(f.bar->preset(), RangePreset::Days365);
        f.bar->setMetric(*findMetric("likes"));
        f.offer();
        QCOMPARE(f.bar->metric(), findMetric("likes")); // it waits once
    }

    void aPlatformThatIsGoneIsAllOfThem()
    {
        Fixture f;
        f.offer();
        f.bar->setPlatform(u"youtube"_s);
        AnalyticsView view;
        view.platform = u"gone"_s;

        f.bar->setQuestion(toJson(view));

        QCOMPARE(f.bar->platforms(), QStringList());
    }

    void canBeKeptAsSoonAsThereIsSomething()
    {
        Fixture f;
        f.bar->show();
        auto *save = f.bar->findChild<QPushButton *>(u"saveSearch"_s);
        QVERIFY(!save->isVisible());
        f.offer();
        QVERIFY(save->isVisible());
        QSignalSpy asked(f.bar.get(), &SearchBar::saveRequested);

        save->click();

        QCOMPARE(asked.size(), 1);
        f.bar->setSaving(SearchBar::Saving::Withheld);
        QVERIFY(!save->isVisible());
    }
};

QTEST_MAIN(tst_AnalyticsView)
#include "tst_analyticsview.moc"
