#include "accessibility.h"
#include "pages/planner/backlogpanel.h"
#include "pages/planner/daypanel.h"
#include "pages/planner/monthview.h"
#include "planfixture.h"
#include "uisupport.h"
#include "widgets/framerecorder.h"

#include <QHBoxLayout>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

/// A month beside its backlog, in a window that is shown.
class Fixture : public PlanFixture
{
public:
    explicit Fixture()
    {
        auto *layout = new QHBoxLayout(&window);
        view = new MonthView(items, selection);
        backlog = new BacklogPanel(items, selection);
        backlog->setFixedWidth(240);
        layout->addWidget(view, 1);
        layout->addWidget(backlog);
        window.resize(1100, 800);
        window.show();
        view->setFocus();
    }
    [[nodiscard]] QWidget &days() const { return *view->viewport(); }
    [[nodiscard]] QPoint on(int row) const { return view->rectOf(row).center(); }
    [[nodiscard]] QPoint on(QDate day) const
    {
        return view->dayRect(day).bottomRight() - QPoint(20, 8);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : view, key,
                        modifiers);
    }

    QWidget window;
    MonthView *view;
    BacklogPanel *backlog;
    Mouse mouse{ window };
};

} // namespace

class TestMonthView final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { wear(Theme::dark()); }
    void beginsItsWeeksWhereThePersonsWeekBegins();
    void showsThreeItemsOfADayAndCountsTheRest();
    void allItemsOfADayComeInAPanel();
    void anItemOfThePanelMayBeDraggedToAnotherDay();
    void aClickSelectsAndControlAdds();
    void aDragToAnotherDayKeepsTheTime();
    void aDragOfManyKeepsTheirDistance();
    void aDragToTheSameDayAsksForNothing();
    void aDragToThe29thOfFebruary();
    void aPublishedItemIsNotDragged();
    void escapeCancelsADrag();
    void holdingADragAtTheEdgeTurnsTheMonth();
    void aDragFromTheBacklogGivesADate();
    void aDragIntoTheBacklogTakesTheDateAway();
    void thePlaceOfADropIsShown();
    void arrowsMoveTheDay();
    void tabStepsThroughTheItemsOfTheDay();
    void altAndArrowsMoveTheItem();
    void keysForDeleteOpenAddAndDate();
    void aPublishedItemIsRefusedByTheKeyboardToo();
    void pagesTurnMonthsAndHomeIsToday();
    void aDoubleClickOnFreeSpaceAdds();
    void theSelectionIsThatOfAllViews();
    void isReadToThoseWhoDoNotSee();
    void paintsFiveThousandItemsInAFrame();
};

void TestMonthView::beginsItsWeeksWhereThePersonsWeekBegins()
{
    Fixture f;
    QCOMPARE(f.view->dayAt(f.view->dayRect({ 2026, 11, 1 }).center()), QDate(2026, 11, 1));
    QCOMPARE(f.view->dayRect({ 2026, 11, 1 }).left(), 0);
    QVERIFY(f.view->dayRect({ 2026, 10, 31 }).isNull());

    f.items.setWeekStart(Qt::Monday);

    QCOMPARE(f.view->dayRect({ 2026, 11, 2 }).left(), 0);
    QVERIFY(f.view->dayRect({ 2026, 11, 1 }).left() > 0);
    QVERIFY(!f.view->dayRect({ 2026, 10, 26 }).isNull());
}

void TestMonthView::showsThreeItemsOfADayAndCountsTheRest()
{
    Fixture f;
    f.window.resize(1100, 1000);
    const QDate day(2026, 11, 25);
    for (int i = 0; i < 3; ++i)
        f.add(u"item %1"_s.arg(i), day, QTime(9 + i, 0));
    QCOMPARE(f.view->boxes().size(), 3);
    QCOMPARE(f.view->hiddenOn(day), 0);
    QVERIFY(f.view->moreRect(day).isNull());

    f.add(u"item 3"_s, day, { 8, 0 });
    f.add(u"item 4"_s, day, { 23, 0 });

    QCOMPARE(f.view->boxes().size(), 3);
    QCOMPARE(f.view->boxes().first().row, 3); // the earliest
    QCOMPARE(f.view->hiddenOn(day), 2);
    QVERIFY(f.view->dayRect(day).contains(f.view->moreRect(day)));
}

void TestMonthView::allItemsOfADayComeInAPanel()
{
    Fixture f;
    const QDate day(2026, 11, 25);
    for (int i = 0; i < 6; ++i)
        f.add(u"item %1"_s.arg(i), day, QTime(9 + i, 0));

    f.mouse.click(f.days(), f.view->moreRect(day).center());

    QVERIFY(f.view->dayPanel()->isVisible());
    QCOMPARE(f.view->dayPanel()->day(), day);
    QCOMPARE(f.view->dayPanel()->list().boxes().size(), 6);
    QCOMPARE(f.selection.currentRow(), 0);
    QSignalSpy opened(f.view, &PlanView::openRequested);
    PlanCardList *list = &f.view->dayPanel()->list();
    QTest::keyClick(list, Qt::Key_End);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().value<ContentId>(), f.id(5));
    QVERIFY(!f.view->dayPanel()->isVisible());

    f.view->openDay(day);
    QTest::keyClick(list, Qt::Key_Escape);
    QVERIFY(!f.view->dayPanel()->isVisible());
}

void TestMonthView::anItemOfThePanelMayBeDraggedToAnotherDay()
{
    Fixture f;
    const QDate day(2026, 11, 25);
    for (int i = 0; i < 6; ++i)
        f.add(u"item %1"_s.arg(i), day, QTime(9 + i, 0));
    QSignalSpy moved(f.view, &PlanView::moveRequested);
    f.view->openDay(day);
    PlanCardList &list = f.view->dayPanel()->list();

    f.mouse.drag(*list.viewport(), list.rectOf(5).center(), f.days(), f.on(QDate(2026, 11, 12)));

    QCOMPARE(movesOf(moved),
             (QList<PlannedMove>{ { f.id(5), f.local({ 2026, 11, 12 }, { 14, 0 }) } }));
    QVERIFY(!f.view->dayPanel()->isVisible());
}

void TestMonthView::aClickSelectsAndControlAdds()
{
    Fixture f;
    const int a = f.add(u"a"_s, { 2026, 11, 24 }, { 9, 0 });
    const int b = f.add(u"b"_s, { 2026, 11, 25 }, { 9, 0 });

    f.mouse.click(f.days(), f.on(a));
    QCOMPARE(f.selection.rows(), QList<int>{ a });
    QCOMPARE(f.view->cursorDay(), QDate(2026, 11, 24));
    f.mouse.click(f.days(), f.on(b), Qt::ControlModifier);
    QCOMPARE(f.selection.rows(), (QList<int>{ a, b }));
    f.mouse.click(f.days(), f.on(b));
    QCOMPARE(f.selection.rows(), QList<int>{ b });
}

void TestMonthView::aDragToAnotherDayKeepsTheTime()
{
    Fixture f;
    const int row = f.add(u"camp"_s, { 2026, 11, 25 }, { 20, 15 });
    QSignalSpy moved(f.view, &PlanView::moveRequested);
    QSignalSpy said(f.view, &PlanView::dragSaid);

    f.mouse.drag(f.days(), f.on(row), f.days(), f.on(QDate(2026, 12, 3)));

    QCOMPARE(moved.size(), 1);
    QCOMPARE(movesOf(moved),
             (QList<PlannedMove>{ { f.id(row), f.local({ 2026, 12, 3 }, { 20, 15 }) } }));
    QVERIFY(said.at(0).first().toString().contains(u"camp"_s));
    QCOMPARE(said.last().first().toString(), QString());
    QVERIFY(!f.view->isDragging());
}

void TestMonthView::aDragOfManyKeepsTheirDistance()
{
    Fixture f;
    const int a = f.add(u"a"_s, { 2026, 11, 24 }, { 9, 0 });
    const int b = f.add(u"b"_s, { 2026, 11, 26 }, { 10, 0 });
    const int out = f.add(u"out"_s, { 2026, 11, 20 }, { 9, 0 }, ContentStatus::Published);
    QSignalSpy moved(f.view, &PlanView::moveRequested);
    f.selection.selectIds({ f.id(a), f.id(b), f.id(out) });

    f.mouse.drag(f.days(), f.on(b), f.days(), f.on(QDate(2026, 11, 28)));

    QCOMPARE(movesOf(moved),
             (QList<PlannedMove>{ { f.id(b), f.local({ 2026, 11, 28 }, { 10, 0 }) },
                                  { f.id(a), f.local({ 2026, 11, 26 }, { 9, 0 }) } }));
    QCOMPARE(f.selection.rows(), (QList<int>{ a, b, out }));
}

void TestMonthView::aDragToTheSameDayAsksForNothing()
{
    Fixture f;
    const int row = f.add(u"a"_s, { 2026, 11, 24 }, { 9, 0 });
    QSignalSpy moved(f.view, &PlanView::moveRequested);

    f.mouse.drag(f.days(), f.on(row), f.days(), f.on(QDate(2026, 11, 24)));

    QCOMPARE(moved.size(), 0);
}

void TestMonthView::aDragToThe29thOfFebruary()
{
    Fixture f;
    const int row = f.add(u"leap"_s, { 2028, 2, 10 }, { 9, 0 });
    f.view->setMonth({ 2028, 2, 1 });
    QSignalSpy moved(f.view, &PlanView::moveRequested);

    f.mouse.drag(f.days(), f.on(row), f.days(), f.on(QDate(2028, 2, 29)));

    QCOMPARE(movesOf(moved),
             (QList<PlannedMove>{ { f.id(row), f.local({ 2028, 2, 29 }, { 9, 0 }) } }));
}

void TestMonthView::aPublishedItemIsNotDragged()
{
    Fixture f;
    const int row = f.add(u"out"_s, { 2026, 11, 20 }, { 9, 0 }, ContentStatus::Published);
    QSignalSpy moved(f.view, &PlanView::moveRequested);
    QSignalSpy refused(f.view, &PlanView::refused);

    f.mouse.drag(f.days(), f.on(row), f.days(), f.on(QDate(2026, 11, 28)));

    QCOMPARE(moved.size(), 0);
    QCOMPARE(refused.size(), 1);
    QVERIFY(refused.first().first().toString().contains(u"“out”"_s));
}

void TestMonthView::escapeCancelsADrag()
{
    Fixture f;
    const int row = f.add(u"a"_s, { 2026, 11, 24 }, { 9, 0 });
    QSignalSpy moved(f.view, &PlanView::moveRequested);
    f.mouse.dragTo(f.days(), f.on(row), f.days(), f.on(QDate(2026, 11, 28)));
    QVERIFY(f.view->isDragging());

    QTest::keyClick(f.view, Qt::Key_Escape);
    QVERIFY(!f.view->isDragging());
    f.mouse.release(f.days(), f.on(QDate(2026, 11, 28)));

    QCOMPARE(moved.size(), 0);
    QVERIFY(!QGuiApplication::overrideCursor());
}

void TestMonthView::holdingADragAtTheEdgeTurnsTheMonth()
{
    Fixture f;
    const int row = f.add(u"a"_s, { 2026, 11, 24 }, { 9, 0 });
    QSignalSpy moved(f.view, &PlanView::moveRequested);
    QSignalSpy turned(f.view, &MonthView::monthChanged);
    const QPoint edge(f.days().width() - 4, 300);

    f.mouse.dragTo(f.days(), f.on(row), f.days(), edge);
    QCOMPARE(turned.size(), 0);
    QTRY_COMPARE(turned.size(), 1);
    QCOMPARE(f.view->month(), QDate(2026, 12, 1));
    const QPoint target = f.on(QDate(2026, 12, 16));
    f.mouse.move(f.days(), target);
    f.mouse.release(f.days(), target);

    QCOMPARE(movesOf(moved),
             (QList<PlannedMove>{ { f.id(row), f.local({ 2026, 12, 16 }, { 9, 0 }) } }));
    QCOMPARE(f.view->month(), QDate(2026, 12, 1));
}

void TestMonthView::aDragFromTheBacklogGivesADate()
{
    Fixture f;
    const int idea = f.addIdea(u"idea"_s);
    QSignalSpy moved(f.view, &PlanView::moveRequested);
    PlanCardList &list = f.backlog->list();

    f.mouse.drag(*list.viewport(), list.rectOf(idea).center(), f.days(), f.on(QDate(2026, 11, 30)));

    QCOMPARE(movesOf(moved),
             (QList<PlannedMove>{ { f.id(idea), f.local({ 2026, 11, 30 }, { 9, 0 }) } }));
}

void TestMonthView::aDragIntoTheBacklogTakesTheDateAway()
{
    Fixture f;
    const int row = f.add(u"a"_s, { 2026, 11, 24 }, { 9, 0 });
    PlanCardList &list = f.backlog->list();
    QSignalSpy unplanned(&list, &PlanView::unplanRequested);
    QSignalSpy moved(f.view, &PlanView::moveRequested);

    f.mouse.drag(f.days(), f.on(row), *list.viewport(), { 60, 200 });

    QCOMPARE(idsOf(unplanned), QList<ContentId>{ f.id(row) });
    QCOMPARE(moved.size(), 0);
}

void TestMonthView::thePlaceOfADropIsShown()
{
    Fixture f;
    const int row = f.add(u"a"_s, { 2026, 11, 24 }, { 9, 0 });
    const QDate target(2026, 11, 12);
    const QColor accent = Theme::dark().colors().accent;
    QCOMPARE(countColor(painted(f.days()), accent, f.view->dayRect(target)), 0);

    f.mouse.dragTo(f.days(), f.on(row), f.days(), f.on(target));
    const QImage during = painted(f.days());
    f.mouse.release(f.days(), f.on(target));

    QVERIFY(countColor(during, accent, f.view->dayRect(target)) > 200);
    QVERIFY(countColor(during, Theme::dark().tone(Tone::Info).ink, f.view->dayRect(target)) > 20);
    QCOMPARE(
        countColor(painted(f.days()), Theme::dark().tone(Tone::Info).ink, f.view->dayRect(target)),
        0);
}

void TestMonthView::arrowsMoveTheDay()
{
    Fixture f;
    QSignalSpy turned(f.view, &MonthView::monthChanged);
    f.view->setCursorDay({ 2026, 11, 25 });

    f.key(Qt::Key_Left);
    QCOMPARE(f.view->cursorDay(), QDate(2026, 11, 24));
    f.key(Qt::Key_Right);
    f.key(Qt::Key_Up);
    QCOMPARE(f.view->cursorDay(), QDate(2026, 11, 18));
    QCOMPARE(turned.size(), 0);
    f.key(Qt::Key_Down);
    f.key(Qt::Key_Down);

    QCOMPARE(f.view->cursorDay(), QDate(2026, 12, 2));
    QCOMPARE(f.view->month(), QDate(2026, 12, 1));
    QCOMPARE(turned.size(), 1);
}

void TestMonthView::tabStepsThroughTheItemsOfTheDay()
{
    Fixture f;
    const int a = f.add(u"a"_s, { 2026, 11, 24 }, { 9, 0 });
    const int b = f.add(u"b"_s, { 2026, 11, 24 }, { 10, 0 });
    f.add(u"other"_s, { 2026, 11, 25 }, { 10, 0 });
    f.view->setCursorDay({ 2026, 11, 24 });
    f.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&f.window));

    f.key(Qt::Key_Tab);
    QCOMPARE(f.selection.currentRow(), a);
    f.key(Qt::Key_Tab);
    QCOMPARE(f.selection.currentRow(), b);
    f.key(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(f.selection.currentRow(), a);
    f.key(Qt::Key_Tab);
    QVERIFY(f.view->hasFocus());
    f.key(Qt::Key_Tab);
    QVERIFY(!f.view->hasFocus());
    QCOMPARE(f.selection.rows(), QList<int>{ b });
}

void TestMonthView::altAndArrowsMoveTheItem()
{
    Fixture f;
    const int row = f.add(u"a"_s, { 2026, 11, 24 }, { 9, 0 });
    f.obey(*f.view);
    f.view->goTo(row);

    f.key(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(f.items.at(row).start, f.local({ 2026, 11, 25 }, { 9, 0 }));
    f.key(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(f.items.at(row).start, f.local({ 2026, 12, 2 }, { 9, 0 }));
    QCOMPARE(f.view->month(), QDate(2026, 12, 1));
    f.key(Qt::Key_Up, Qt::AltModifier);
    f.key(Qt::Key_Left, Qt::AltModifier);

    QCOMPARE(f.items.at(row).start, f.local({ 2026, 11, 24 }, { 9, 0 }));
    QCOMPARE(f.view->cursorDay(), QDate(2026, 11, 24));
    QCOMPARE(f.selection.rows(), QList<int>{ row });
}

void TestMonthView::keysForDeleteOpenAddAndDate()
{
    Fixture f;
    const int row = f.add(u"a"_s, { 2026, 11, 24 }, { 9, 0 });
    QSignalSpy unplanned(f.view, &PlanView::unplanRequested);
    QSignalSpy opened(f.view, &PlanView::openRequested);
    QSignalSpy added(f.view, &PlanView::addRequested);
    QSignalSpy dated(f.view, &PlanView::dateRequested);
    f.view->goTo(row);

    f.key(Qt::Key_Delete);
    f.key(Qt::Key_Return);
    f.key(Qt::Key_N);
    f.key(Qt::Key_D, Qt::ControlModifier);

    QCOMPARE(idsOf(unplanned), QList<ContentId>{ f.id(row) });
    QCOMPARE(opened.first().first().value<ContentId>(), f.id(row));
    QCOMPARE(added.first().first().toDateTime(), f.local({ 2026, 11, 24 }, { 9, 0 }));
    QCOMPARE(idsOf(dated), QList<ContentId>{ f.id(row) });
}

void TestMonthView::aPublishedItemIsRefusedByTheKeyboardToo()
{
    Fixture f;
    f.view->goTo(f.add(u"out"_s, { 2026, 11, 20 }, { 9, 0 }, ContentStatus::Published));
    QSignalSpy moved(f.view, &PlanView::moveRequested);
    QSignalSpy unplanned(f.view, &PlanView::unplanRequested);
    QSignalSpy refused(f.view, &PlanView::refused);

    f.key(Qt::Key_Right, Qt::AltModifier);
    f.key(Qt::Key_Delete);

    QCOMPARE(refused.size(), 2);
    QCOMPARE(moved.size(), 0);
    QCOMPARE(unplanned.size(), 0);
}

void TestMonthView::pagesTurnMonthsAndHomeIsToday()
{
    Fixture f;
    f.view->setCursorDay({ 2027, 1, 31 });

    f.key(Qt::Key_PageDown);
    QCOMPARE(f.view->cursorDay(), QDate(2027, 2, 28));
    f.key(Qt::Key_PageUp);
    QCOMPARE(f.view->month(), QDate(2027, 1, 1));
    f.key(Qt::Key_Home);

    QCOMPARE(f.view->cursorDay(), QDate(2026, 11, 22));
    QCOMPARE(f.view->month(), QDate(2026, 11, 1));
}

void TestMonthView::aDoubleClickOnFreeSpaceAdds()
{
    Fixture f;
    const int row = f.add(u"a"_s, { 2026, 11, 24 }, { 9, 0 });
    QSignalSpy added(f.view, &PlanView::addRequested);
    QSignalSpy opened(f.view, &PlanView::openRequested);

    QTest::mouseDClick(&f.days(), Qt::LeftButton, {}, f.on(QDate(2026, 11, 12)));
    QTest::mouseDClick(&f.days(), Qt::LeftButton, {}, f.on(row));

    QCOMPARE(added.size(), 1);
    QCOMPARE(added.first().first().toDateTime(), f.local({ 2026, 11, 12 }, { 9, 0 }));
    QCOMPARE(opened.size(), 1);
}

void TestMonthView::theSelectionIsThatOfAllViews()
{
    Fixture f;
    const int row = f.add(u"a"_s, { 2026, 11, 24 }, { 9, 0 });
    MonthView other(f.items, f.selection);
    other.resize(700, 600);
    const QImage before = painted(*other.viewport());

    f.mouse.click(f.days(), f.on(row));

    QCOMPARE(other.selection().rows(), QList<int>{ row });
    QVERIFY(countColor(painted(*other.viewport()), Theme::dark().colors().accent, other.rectOf(row))
            > countColor(before, Theme::dark().colors().accent, other.rectOf(row)));
}

void TestMonthView::isReadToThoseWhoDoNotSee()
{
    Fixture f;
    const int row = f.add(u"Camp"_s, { 2026, 11, 24 }, { 9, 0 });
    f.view->goTo(row);

    QVERIFY(f.view->accessibleName().contains(u"November 2026"_s));
    QVERIFY(f.view->accessibleDescription().startsWith(u"Camp, Scheduled"_s));
    QCOMPARE(unnamedWidgets(f.window), QStringList());
    QCOMPARE(richLabels(f.window), QStringList());
}

void TestMonthView::paintsFiveThousandItemsInAFrame()
{
    Fixture f;
    for (int i = 0; i < 5000; ++i)
        f.model.blockSignals(true),
            f.add(u"아이템 %1 with words"_s.arg(i), QDate(2026, 1, 1).addDays(i % 365), { 9, 0 });
    f.model.blockSignals(false);
    const int row = f.add(u"last"_s, { 2026, 11, 24 }, { 1, 0 });
    painted(f.days());
    FrameRecorder recorder;
    f.view->setFrameRecorder(&recorder);

    f.mouse.dragTo(f.days(), f.on(row), f.days(), f.on(QDate(2026, 11, 9)));
    for (int day = 1; day <= 30; ++day) {
        f.mouse.move(f.days(), f.on(QDate(2026, 11, day)));
        f.days().repaint();
    }
    QTest::keyClick(f.view, Qt::Key_Escape);

    QVERIFY(recorder.frames().size() >= 30);
    qInfo("median %.2f ms, 99 %% %.2f ms", recorder.percentile(0.5), recorder.percentile(0.99));
    // Generous: machines that build at the same time are slow.
    QVERIFY(recorder.percentile(0.5) < 16);
    f.view->setFrameRecorder(nullptr);
}

QTEST_MAIN(TestMonthView)
#include "tst_monthview.moc"
