#include "app/planningwiring.h"
#include "await.h"
#include "fakeprompter.h"
#include "mainwindow/mainwindow.h"
#include "mainwindow/mainwindowcontroller.h"
#include "pages/planner/contentsheet.h"
#include "pages/planner/planlistsheet.h"
#include "pages/planner/plannerpage.h"
#include "pages/planner/slotsheet.h"
#include "planning/serieswork.h"
#include "storage/undojournal.h"
#include "temporaryprofile.h"
#include "uisupport.h"

#include <QAction>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

/// The plan in the real window over a real file.
struct Fixture : TemporaryProfile
{
    Fixture() { planning.wireActions(actions); }
    ~Fixture() { database->writer().waitForDone(); }

    QAction *action(const QString &id)
    {
        for (QAction *one : window.actions()) {
            if (one->objectName() == id)
                return one;
        }
        return nullptr;
    }
    template <typename T>
    bool shows()
    {
        const QList<T *> sheets = window.findChildren<T *>();
        return std::any_of(sheets.begin(), sheets.end(),
                           [](const T *sheet) { return sheet->isVisible(); });
    }
    qint64 count() { return *database->reader().scalar("SELECT count(*) FROM contents"); }

    ContentRepository contents{ *database };
    ChannelRepository channels{ *database };
    ResourceRepository resources{ *database };
    PlanRepository plan{ *database };
    UndoJournal journal{ *database };
    FakePrompter prompter;
    MainWindow window;
    PlanningWiring planning{
        { *database, contents, channels, resources, plan }, clock, prompter, StateStore(), window
    };
    MainWindowController actions{ window, {} };
};

} // namespace

class tst_PlanningWiring final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { wear(Theme::light()); }

    void theSeriesAreMadeAtTheStart()
    {
        Fixture f;
        Content content;
        content.title = u"뉴스레터"_s;
        ContentSeries series;
        series.creatorId = f.channel.userId;
        series.rrule = u"FREQ=WEEKLY;COUNT=3"_s;
        series.startsAt = { QDate(2026, 11, 23), QTime(9, 0) };
        series.zone = "Asia/Seoul";
        series.fields = SeriesWork::fieldsOf(content);
        QVERIFY(await(f.plan.save(series)));
        QCOMPARE(f.count(), 0);

        f.planning.start();

        QTRY_COMPARE(f.count(), 3);
        QCOMPARE(f.journal.entries()->size(), 1); // that of the series
    }

    void thePaletteGoesToThePlannerFirst()
    {
        Fixture f;
        f.window.show();
        f.window.showPage(u"resources"_s);

        f.action(u"postingTimes"_s)->trigger();
        QCOMPARE(f.window.currentPage(), u"planner"_s);
        QVERIFY(f.shows<SlotSheet>());
        f.window.findChild<SlotSheet *>()->dismiss();
        f.action(u"series"_s)->trigger();
        QVERIFY(f.shows<PlanListSheet>());
        f.window.findChild<PlanListSheet *>()->dismiss();
        f.action(u"newContent"_s)->trigger();
        QVERIFY(f.shows<ContentSheet>());
        QCOMPARE(f.action(u"templates"_s)->text(), u"New content from a template"_s);
    }

    void thePlannersMenuImports()
    {
        Fixture f;
        f.window.show();
        f.window.showPage(u"planner"_s);
        QSignalSpy asked(&f.planning, &PlanningWiring::importRequested);
        QMenu &menu = f.window.findChild<PlannerPage *>()->addMenu();

        emit menu.aboutToShow();
        menu.actions().constLast()->trigger();

        QCOMPARE(asked.size(), 1);
    }

    void aViewerFindsNothingThatWrites()
    {
        Fixture f;
        f.planning.setEditable({});
        for (const auto &id : { u"newContent"_s, u"templates"_s, u"series"_s, u"postingTimes"_s })
            QVERIFY(!f.action(id)->isEnabled());
        f.planning.setEditable(Qt::ItemIsEditable);
        QVERIFY(f.action(u"newContent"_s)->isEnabled());
    }
};

QTEST_MAIN(tst_PlanningWiring)
#include "tst_planningwiring.moc"
