#include "accessibility.h"
#include "await.h"
#include "delegates/datatable.h"
#include "fakeprompter.h"
#include "memorystore.h"
#include "pages/planner/backlogpanel.h"
#include "pages/planner/licencesheet.h"
#include "pages/planner/minimonth.h"
#include "pages/planner/monthview.h"
#include "pages/planner/planfilterbar.h"
#include "pages/planner/plannerpagecontroller.h"
#include "pages/planner/plantabledrag.h"
#include "planfixture.h"
#include "storage/resourcerepository.h"
#include "temporaryprofile.h"
#include "uisupport.h"

#include <QPushButton>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

/// The page over a real database, its controllers, and a window to click in.
struct Fixture : TemporaryProfile
{
    Fixture()
    {
        QObject::connect(&plan, &PlannerController::noticeRequested, &window,
                         [this](const Notice &notice) { notices.append(notice.title); });
        QObject::connect(&planner, &PlannerPageController::noticeRequested, &window,
                         [this](const Notice &notice) { notices.append(notice.title); });
        QObject::connect(&planner, &PlannerPageController::statusChanged, &window,
                         [this](const QStringList &texts) { said.append(texts.join(u' ')); });
    }

    ContentId add(const QString &title, const QDateTime &at = {},
                  ContentStatus status = ContentStatus::Draft)
    {
        Content content;
        content.title = title;
        content.plannedAt = at;
        content.status = status;
        if (content.isOut())
            content.publishedAt = at;
        return await(contents.add({ content }, u"Add"_s))->constFirst().id;
    }
    void show(PlannerPage::View view)
    {
        page = planner.makePage(&window);
        page->setGeometry(0, 0, 1240, 800);
        window.resize(1240, 800);
        window.show();
        page->showView(view);
        QTRY_COMPARE(plan.model().rowCount(), rows());
    }
    int rows()
    {
        return static_cast<int>(
            *database->reader().scalar("SELECT count(*) FROM contents WHERE deleted_at IS NULL"));
    }
    Content now(ContentId id) { return contents.find(id)->value_or(Content()); }
    QPoint inTable(ContentId id)
    {
        for (int row = 0; row < plan.filter().rowCount(); ++row) {
            const QModelIndex index = plan.filter().index(row, 0);
            if (index.data(IdRole).toString() == id.toText())
                return page->table().visualRect(index).center();
        }
        return {};
    }
    static QDateTime utc(int month, int day, int hour)
    {
        return QDateTime(QDate(2026, month, day), QTime(hour, 0), Qt::UTC);
    }

    ContentRepository contents{ *database };
    ResourceRepository resources{ *database };
    ChannelRepository channels{ *database };
    FakePrompter prompter;
    MemoryStore memory;
    QWidget window;
    QStringList notices;
    QStringList said;
    PlannerController plan{ { *database, contents, channels, ResourceRepository::library },
                            clock,
                            prompter };
    PlannerPageController planner{ plan, clock, memory.store() };
    PlannerPage *page = nullptr;
};

} // namespace

class tst_PlannerPage final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { wear(Theme::light()); }

    void theBacklogStandsBesideEveryView_data()
    {
        QTest::addColumn<PlannerPage::View>("view");
        QTest::newRow("month") << PlannerPage::View::Month;
        QTest::newRow("week") << PlannerPage::View::Week;
        QTest::newRow("agenda") << PlannerPage::View::Agenda;
        QTest::newRow("board") << PlannerPage::View::Board;
        QTest::newRow("table") << PlannerPage::View::Table;
    }
    void theBacklogStandsBesideEveryView()
    {
        QFETCH(PlannerPage::View, view);
        Fixture f;
        f.add(u"idea"_s);
        f.show(view);
        QVERIFY(f.page->findChild<BacklogPanel *>()->isVisible());
        QVERIFY(f.page->miniMonth().isVisible());
        QCOMPARE(unnamedWidgets(*f.page), QStringList());
    }

    void aDayOfTheSmallMonthIsShownInEveryView()
    {
        Fixture f;
        f.show(PlannerPage::View::Month);
        MiniMonth &mini = f.page->miniMonth();
        mini.turn(1);
        QTest::mouseClick(&mini, Qt::LeftButton, {}, mini.dayRect({ 2026, 12, 10 }).center());
        QCOMPARE(f.page->day(), QDate(2026, 12, 10));
        QCOMPARE(f.page->findChild<MonthView *>()->month(), QDate(2026, 12, 1));
    }

    void rowsOfTheTableAreDraggedToADay()
    {
        Fixture f;
        const ContentId one = f.add(u"one"_s, f.utc(11, 26, 18));
        const ContentId two = f.add(u"two"_s, f.utc(11, 27, 7));
        const ContentId out = f.add(u"out"_s, f.utc(11, 2, 7), ContentStatus::Published);
        f.show(PlannerPage::View::Table);
        QWidget &table = *f.page->table().viewport();
        MiniMonth &mini = f.page->miniMonth();
        Mouse mouse(f.window);
        mouse.click(table, f.inTable(one));
        mouse.click(table, f.inTable(two), Qt::ControlModifier);
        mouse.click(table, f.inTable(out), Qt::ControlModifier);

        mouse.drag(table, f.inTable(one), mini, mini.dayRect({ 2026, 11, 30 }).center());

        QTRY_COMPARE(f.now(one).plannedAt, f.utc(11, 30, 18));
        QTRY_COMPARE(f.now(two).plannedAt, f.utc(12, 1, 7)); // keeps its distance
        QCOMPARE(f.now(out).publishedAt, f.utc(11, 2, 7));
        QVERIFY(f.said.contains(QString()));
        QVERIFY(f.said.constFirst().contains(u"one"_s));
    }

    void aRowOfTheTableIsDraggedIntoTheBacklog()
    {
        Fixture f;
        const ContentId one = f.add(u"one"_s, f.utc(11, 26, 18));
        f.show(PlannerPage::View::Table);
        QWidget &list = *f.page->findChild<BacklogPanel *>()->list().viewport();
        Mouse(f.window).drag(*f.page->table().viewport(), f.inTable(one), list,
                             list.rect().center());
        QTRY_VERIFY(f.now(one).plannedAt.isNull());
    }

    void whatIsOutIsNotDragged()
    {
        Fixture f;
        const ContentId out = f.add(u"out"_s, f.utc(11, 2, 7), ContentStatus::Published);
        f.show(PlannerPage::View::Table);
        MiniMonth &mini = f.page->miniMonth();
        Mouse(f.window).drag(*f.page->table().viewport(), f.inTable(out), mini,
                             mini.dayRect({ 2026, 11, 30 }).center());
        QCOMPARE(f.notices.size(), 1);
        QCOMPARE(f.now(out).publishedAt, f.utc(11, 2, 7));
    }

    void escapeEndsADragOfTheTable()
    {
        Fixture f;
        const ContentId one = f.add(u"one"_s, f.utc(11, 26, 18));
        f.show(PlannerPage::View::Table);
        MiniMonth &mini = f.page->miniMonth();
        Mouse mouse(f.window);
        const QPoint day = mini.dayRect({ 2026, 11, 30 }).center();
        mouse.dragTo(*f.page->table().viewport(), f.inTable(one), mini, day);
        QTest::keyClick(&f.page->table(), Qt::Key_Escape);
        mouse.release(mini, day);
        f.database->writer().waitForDone();
        QCOMPARE(f.now(one).plannedAt, f.utc(11, 26, 18));
    }

    void aClickOnOneOfManySelectsItAlone()
    {
        Fixture f;
        const ContentId one = f.add(u"one"_s, f.utc(11, 26, 18));
        const ContentId two = f.add(u"two"_s, f.utc(11, 27, 7));
        f.show(PlannerPage::View::Table);
        QWidget &table = *f.page->table().viewport();
        Mouse mouse(f.window);
        mouse.click(table, f.inTable(one));
        mouse.click(table, f.inTable(two), Qt::ControlModifier);
        QCOMPARE(f.page->table().selectionModel()->selectedRows().size(), 2);
        mouse.click(table, f.inTable(one));
        QCOMPARE(f.page->table().selectionModel()->selectedRows().size(), 1);
    }

    void licencesInTheWayAreMendedByOneClick()
    {
        Fixture f;
        Resource music;
        music.name = u"Night Drive"_s;
        music.type = ResourceType::Audio;
        music.licence.type = LicenceType::CcBy;
        music.licence.attribution = u"Music: Night Drive by Haru"_s;
        const ResourceId id = await(f.resources.save(music))->id;
        Content content;
        content.title = u"uses music"_s;
        content.status = ContentStatus::InProduction;
        content.plannedAt = f.utc(11, 26, 18);
        content.resources = { { id, u"music"_s } };
        const ContentId made = await(f.contents.add({ content }, u"Add"_s))->constFirst().id;
        f.show(PlannerPage::View::Month);
        QTRY_COMPARE(f.plan.resources().size(), 1);

        f.plan.setStatus({ made }, ContentStatus::Scheduled);

        auto *sheet = f.window.findChild<LicenceSheet *>();
        QVERIFY(sheet);
        QCOMPARE(f.now(made).status, ContentStatus::InProduction);
        for (QPushButton *button : sheet->findChildren<QPushButton *>()) {
            if (button->text() == u"Insert attribution"_s)
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QTRY_COMPARE(f.now(made).status, ContentStatus::Scheduled);
        QVERIFY(f.now(made).description.contains(u"Music: Night Drive by Haru"_s));
    }
};

QTEST_MAIN(tst_PlannerPage)
#include "tst_plannerpage.moc"
