#include "delegates/datatable.h"
#include "pages/planner/planitems.h"
#include "pages/planner/planlistsheet.h"
#include "pages/planner/planselection.h"
#include "pages/planner/planview.h"
#include "planwindow.h"

#include <QContextMenuEvent>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

const QDateTime tuesday(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC);

QMenu *openMenu(QWidget &window)
{
    for (QMenu *menu : window.findChildren<QMenu *>()) {
        if (menu->isVisible())
            return menu;
    }
    return nullptr;
}

void rightClick(QAbstractScrollArea &area, QPoint pos)
{
    QContextMenuEvent event(QContextMenuEvent::Mouse, pos, area.viewport()->mapToGlobal(pos));
    QApplication::sendEvent(area.viewport(), &event);
}

} // namespace

class tst_PlanActions final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { wear(Theme::light()); }

    void whatHappenedToAContentIsShownAlsoToAViewer()
    {
        PlanWindow w;
        const Content made = w.add(u"Camp"_s, {}, ContentStatus::Draft);
        QVERIFY(await(w.contents.change({ made.id }, u"Edit"_s, [](Content &content) -> Status {
            content.title = u"Winter camp"_s;
            content.status = ContentStatus::InProduction;
            content.notes = u"drone permit"_s;
            return {};
        })));
        w.open();
        w.tools.setEditable(Qt::NoItemFlags);
        w.page->reveal(made.id);

        w.action(PlanActions::History).trigger();

        auto *sheet = w.sheet<PlanListSheet>();
        QVERIFY(sheet);
        const QAbstractItemModel *lines = sheet->findChild<DataTable *>()->model();
        QTRY_COMPARE(lines->rowCount(), 2);
        QCOMPARE(lines->index(0, 2).data().toString(),
                 u"Changed – title: Camp → Winter camp; status: Draft → In production; notes"_s);
        QCOMPARE(lines->index(1, 2).data().toString(), u"Added"_s);
        QVERIFY(!lines->index(0, 0).data().toString().isEmpty());
    }

    void theMenuTellsTheKeysAndTakesTheDateAway()
    {
        PlanWindow w;
        const Content content = w.add(u"a"_s, tuesday);
        w.open();
        w.select({ content });
        QMenu *menu = w.tools.actions()->makeMenu();
        QStringList lines;
        for (const QAction *action : menu->actions())
            lines.append(action->text());
        QVERIFY2(lines.contains(u"Choose a date…\tCtrl+D"_s), qUtf8Printable(lines.join(u'\n')));
        QVERIFY(lines.contains(u"Duplicate\tCtrl+Shift+D"_s));

        w.action(PlanActions::Unplan).trigger();

        QTRY_VERIFY(w.now(content.id).plannedAt.isNull());
        QVERIFY(await(w.journal.undo()));
        QCOMPARE(w.now(content.id).plannedAt, tuesday);
        delete menu;
    }

    void ctrlNBeginsAContentFromAnyView()
    {
        PlanWindow w;
        w.open();
        QSignalSpy asked(w.page, &PlannerPage::addRequested);
        PlanView &view = *w.page->planViews().constFirst();

        QTest::keyClick(&view, Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(asked.size(), 1);
        w.tools.setEditable(Qt::NoItemFlags);
        QTest::keyClick(&view, Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(asked.size(), 1);
    }

    void aRightClickSelectsAndOffers()
    {
        PlanWindow w;
        const Content first = w.add(u"a"_s, tuesday);
        const Content second = w.add(u"b"_s, tuesday.addDays(1));
        w.open();
        w.select({ first });
        PlanView &view = *w.page->planViews().constFirst();
        const int row = w.page->plan().items.rowOf(second.id);

        rightClick(view, view.rectOf(row).center());

        QMenu *menu = openMenu(w.window);
        QVERIFY(menu);
        QCOMPARE(w.page->plan().selection.ids(), QList<ContentId>{ second.id });
        QVERIFY(menu->actions().contains(&w.action(PlanActions::Repeat)));
        QVERIFY(!menu->actions().contains(&w.action(PlanActions::Edit)));
        menu->close();
    }

    void aRightClickKeepsASelectionOfMany()
    {
        PlanWindow w;
        const Content first = w.add(u"a"_s, tuesday);
        const Content second = w.add(u"b"_s, tuesday.addDays(1));
        w.open();
        w.select({ first, second });
        w.page->showView(PlannerPage::View::Table);
        DataTable &table = w.page->table();

        rightClick(table, table.visualRect(table.model()->index(0, 0)).center());

        QMenu *menu = openMenu(w.window);
        QVERIFY(menu);
        QCOMPARE(w.page->plan().selection.ids().size(), 2);
        QVERIFY(menu->actions().contains(&w.action(PlanActions::Edit)));
        QVERIFY(!menu->actions().contains(&w.action(PlanActions::Repeat)));
        menu->close();
    }

    void everyViewOpensItByKey()
    {
        PlanWindow w;
        const Content content = w.add(u"a"_s, tuesday);
        w.open();
        for (int view = 0; view < 4; ++view) {
            w.page->showView(static_cast<PlannerPage::View>(view));
            w.select({ content });
            QTest::keyClick(w.page->planViews().at(view), Qt::Key_F10, Qt::ShiftModifier);
            QMenu *menu = openMenu(w.window);
            QVERIFY2(menu, qPrintable(QString::number(view)));
            menu->close();
        }
        w.page->showView(PlannerPage::View::Table);
        w.select({ content });
        QTest::keyClick(&w.page->table(), Qt::Key_Menu);
        QVERIFY(openMenu(w.window));
        openMenu(w.window)->close();
    }

    void nothingIsOfferedForNothing()
    {
        PlanWindow w;
        w.add(u"a"_s, tuesday);
        w.open();

        rightClick(*w.page->planViews().constFirst(), { 3, 3 });

        QVERIFY(!openMenu(w.window));
        QVERIFY(!w.tools.actions()->makeMenu());
    }

    void offersOnlyStatesThatCanBe()
    {
        PlanWindow w;
        const Content content = w.add(u"a"_s, tuesday, ContentStatus::Idea);
        w.open();
        w.select({ content });
        const std::unique_ptr<QMenu> menu(w.tools.actions()->makeMenu());
        const auto *states = menu->findChild<QMenu *>();
        QStringList offered;
        for (const QAction *state : states->actions()) {
            if (state->isEnabled())
                offered.append(state->text());
        }
        QCOMPARE(offered,
                 (QStringList{ u"Idea"_s, u"Draft"_s, u"In production"_s, u"Scheduled"_s }));

        states->actions().at(3)->trigger();

        QTRY_COMPARE(w.now(content.id).status, ContentStatus::Scheduled);
    }

    void duplicatesAndThrowsAway()
    {
        PlanWindow w;
        const Content content = w.add(u"a"_s, tuesday);
        w.open();
        w.select({ content });

        w.action(PlanActions::Duplicate).trigger();
        QTRY_COMPARE(w.stored().size(), 2);
        w.select({ content });
        w.action(PlanActions::Trash).trigger();

        QTRY_COMPARE(w.stored().size(), 1);
        QCOMPARE(w.stored().constFirst().title, u"a (copy)"_s);
    }
};

QTEST_MAIN(tst_PlanActions)
#include "tst_planactions.moc"
