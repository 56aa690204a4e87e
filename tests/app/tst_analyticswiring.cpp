#include "app/analyticswiring.h"
#include "app/planningwiring.h"
#include "app/searchwiring.h"
#include "charts/chartcard.h"
#include "fakeaccountdesk.h"
#include "fakeprompter.h"
#include "mainwindow/mainwindow.h"
#include "mainwindow/mainwindowcontroller.h"
#include "metricledger.h"
#include "pages/imports/importcontroller.h"
#include "pages/planner/contentsheet.h"
#include "settings/appsettings.h"
#include "storage/batchrepository.h"
#include "storage/contentrepository.h"
#include "storage/earningrepository.h"
#include "storage/planrepository.h"
#include "storage/presetrepository.h"
#include "uisupport.h"
#include "widgets/plainlabel.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000;

/// The page of analytics in the real window over a real file.
struct Fixture : MetricLedger
{
    Fixture() { wiring.wireActions(actions); }
    ~Fixture() { database->writer().waitForDone(); }

    AnalyticsPage *page()
    {
        window.show();
        window.showPage(u"analytics"_s);
        return window.findChild<AnalyticsPage *>();
    }
    void show(const QList<int> &views)
    {
        putDays(u"youtube"_s, "views", clock.today().addDays(-2), views, "a");
    }
    [[nodiscard]] Micros value()
    {
        const auto &rows = page()->ranking().rows();
        return rows.isEmpty() ? -1 : rows.constFirst().value / microsPerUnit;
    }

    AppSettings settings{ dir.filePath(u"settings.ini"_s) };
    ContentRepository contents{ *database };
    ChannelRepository channels{ *database };
    ResourceRepository resources{ *database };
    PlanRepository plan{ *database };
    BatchRepository batches{ *database };
    PresetRepository presets{ *database };
    EarningRepository earnings{ *database };
    FakeAccountDesk desk;
    FakePrompter prompter;
    MainWindow window;
    PlanningWiring planning{
        { *database, contents, channels, resources, plan }, clock, prompter, StateStore(), window
    };
    ImportController imports{ { *database, channels, batches, presets, earnings, settings },
                              clock,
                              prompter,
                              StateStore(),
                              window };
    AnalyticsWiring wiring{
        { *database, contents, settings, desk, imports, planning }, clock, prompter, {}, window
    };
    MainWindowController actions{ window, {} };
};

} // namespace

class tst_AnalyticsWiring final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { wear(Theme::light()); }

    void theButtonAsksForAReportOfTheDaysShown()
    {
        Fixture f;
        f.show({ 5 });
        QTRY_COMPARE_WITH_TIMEOUT(f.value(), 5, patience);
        QSignalSpy asked(&f.wiring, &AnalyticsWiring::reportRequested);

        for (QPushButton *button : f.page()->findChildren<QPushButton *>()) {
            if (button->text() == u"Report…"_s)
                button->click();
        }

        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].toDate(), f.clock.today().addDays(-28));
        QCOMPARE(asked[0][1].toDate(), f.clock.today().addDays(-1));
    }

    void theFormOfAContentTellsItsMoney()
    {
        Fixture f;
        f.show({ 5 });
        QTRY_COMPARE_WITH_TIMEOUT(f.value(), 5, patience);
        const ContentId id = f.page()->ranking().rows().constFirst().id;
        ContentSheet sheet(**f.contents.find(id), { {}, {}, QTimeZone::utc(), f.clock.now },
                           &f.window);

        emit f.planning.formOpened(sheet);

        const auto *money = sheet.findChild<PlainLabel *>(u"money"_s);
        QTRY_COMPARE_WITH_TIMEOUT(money->text(), u"No entry of the ledger belongs to it."_s,
                                  patience);
    }

    void looksAgainWhenARunBroughtSomething()
    {
        Fixture f;
        f.show({ 5 });
        QTRY_COMPARE_WITH_TIMEOUT(f.value(), 5, patience);

        f.show({ 5, 6 });
        emit f.desk.runEnded({});

        QTRY_COMPARE_WITH_TIMEOUT(f.value(), 11, patience);
    }

    void looksAgainAfterAnUndo()
    {
        Fixture f;
        f.show({ 5 });
        QTRY_COMPARE_WITH_TIMEOUT(f.value(), 5, patience);

        f.show({ 7 });
        f.wiring.announceChange();

        QTRY_COMPARE_WITH_TIMEOUT(f.value(), 7, patience);
    }

    void leavesOutWhatWentToTheTrash()
    {
        Fixture f;
        f.show({ 5 });
        QTRY_COMPARE_WITH_TIMEOUT(f.value(), 5, patience);

        QVERIFY(f.contents.moveToTrash({ f.page()->ranking().rows().constFirst().id }).result());

        QTRY_COMPARE_WITH_TIMEOUT(f.value(), -1, patience);
    }

    void aRowOpensThePlanner()
    {
        Fixture f;
        f.show({ 5 });
        QTRY_COMPARE_WITH_TIMEOUT(f.value(), 5, patience);
        AnalyticsPage *page = f.page();

        emit page->contentRequested(page->ranking().rows().constFirst().id);

        QVERIFY(!page->isVisible());
        QCOMPARE(f.window.currentPage(), u"planner"_s);
    }

    void viewsAreKeptAskedRenamedAndDeleted()
    {
        Fixture f;
        SearchWiring searches(f.plan, f.prompter, f.window);
        f.wiring.keepViews(searches.searches());
        f.show({ 5 });
        QTRY_COMPARE_WITH_TIMEOUT(f.value(), 5, patience);
        AnalyticsBar &bar = f.page()->bar();
        bar.setPreset(RangePreset::Days90);
        f.prompter.text = u"석 달"_s;

        QTest::mouseClick(bar.findChild<QPushButton *>(u"saveSearch"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(searches.searches().searches().size(), 1, patience);
        const SavedSearch kept = searches.searches().searches().constFirst();
        QCOMPARE(kept.page, u"analytics"_s);
        QCOMPARE(kept.question.value(u"range"_s).toString(), u"90"_s);

        bar.setPreset(RangePreset::All);
        f.window.showPage(u"planner"_s);
        const auto found = searches.paletteSource().search(u"석"_s, 5).result();
        QCOMPARE(found.size(), 1);
        searches.paletteSource().activate(found.constFirst().id);
        QCOMPARE(f.window.currentPage(), u"analytics"_s);
        QCOMPARE(bar.preset(), RangePreset::Days90);

        f.prompter.text = u"Three months"_s;
        searches.searches().rename(kept.id);
        QTRY_COMPARE_WITH_TIMEOUT(searches.searches().searches().constFirst().name,
                                  u"Three months"_s, patience);
        searches.searches().remove(kept.id);
        QTRY_VERIFY_WITH_TIMEOUT(searches.searches().searches().isEmpty(), patience);
    }

    void aViewIsAskedOfAPageThatIsNotMadeYet()
    {
        Fixture f;
        f.show({ 5 });
        AnalyticsView view;
        view.metric = findMetric("views");
        view.preset = RangePreset::Days365;
        SavedSearch search;
        search.name = u"Year"_s;
        search.page = u"analytics"_s;
        search.question = toJson(view);
        QVERIFY(f.plan.save(search).result());
        SearchWiring searches(f.plan, f.prompter, f.window);
        f.wiring.keepViews(searches.searches());
        QCOMPARE(searches.searches().searches().size(), 1);
        f.window.show();

        searches.searches().open(searches.searches().searches().constFirst().id);

        auto *page = f.window.findChild<AnalyticsPage *>();
        QVERIFY(page);
        QTRY_COMPARE_WITH_TIMEOUT(page->bar().preset(), RangePreset::Days365, patience);
        QTRY_COMPARE_WITH_TIMEOUT(f.value(), 5, patience);
    }
};

QTEST_MAIN(tst_AnalyticsWiring)
#include "tst_analyticswiring.moc"
