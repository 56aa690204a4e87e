#include "pages/planner/backlogpanel.h"
#include "pages/planner/weekview.h"
#include "planfixture.h"
#include "uisupport.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <QWheelEvent>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

class Fixture : public PlanFixture
{
public:
    explicit Fixture(const char *zone = "Asia/Seoul", QDate week = QDate(2026, 11, 22))
    {
        items.setZone(QTimeZone(QByteArray(zone)));
        auto *layout = new QHBoxLayout(&window);
        view = new WeekView(items, selection);
        backlog = new BacklogPanel(items, selection);
        backlog->setFixedWidth(240);
        layout->addWidget(view, 1);
        layout->addWidget(backlog);
        window.resize(1200, 700);
        window.show();
        view->setWeek(week);
        view->setFocus();
        obey(*view);
        QObject::connect(view, &PlanView::durationRequested, &model,
                         [this](const ContentId &id, int minutes) {
                             set(items.rowOf(id), DurationRole, minutes);
                         });
    }
    [[nodiscard]] QWidget &hours() const { return *view->viewport(); }
    /// A minute's place with something to hold it by.
    [[nodiscard]] QPoint at(QDate day, QTime time) const
    {
        return view->pointAt(day, time.hour() * 60 + time.minute()) + QPoint(0, 1);
    }
    [[nodiscard]] QTime shown(int row) const
    {
        return items.at(row).start.toTimeZone(items.zone()).time();
    }
    [[nodiscard]] QDate day(int row) const { return items.dayOf(row); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(view, key, modifiers);
    }

    QWidget window;
    WeekView *view;
    BacklogPanel *backlog;
    Mouse mouse{ window };
};

const QDate monday(2026, 11, 23);

} // namespace

class TestWeekView final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { wear(Theme::light()); }
    void anItemIsAsLongAsItTakes();
    void whatOverlapsStandsSideBySide();
    void anItemAcrossMidnightIsOnBothDays();
    void aDragMovesByQuartersOfAnHour();
    void anItemIsHeldWhereItWasTaken();
    void draggingTheBottomEdgeChangesTheLength();
    void escapeKeepsTheLength();
    void aPublishedItemKeepsDateAndLength();
    void aDropFromTheBacklogLandsUnderThePointer();
    void holdingADragAtTheEdgeTurnsTheWeek();
    void itemsOfTheSwitchHourAreVisibleAndMove_data();
    void itemsOfTheSwitchHourAreVisibleAndMove();
    void bothPassesOfADoubledHourAreShown();
    void arrowsMoveTheCursor();
    void altAndArrowsMoveTheItem();
    void altShiftAndArrowsChangeTheLength();
    void zoomsBetweenItsBounds();
    void addsWhereThePersonPoints();
    void theLineOfTheHourIsWhereTheClockIs();
};

void TestWeekView::anItemIsAsLongAsItTakes()
{
    Fixture f;
    const int row = f.add(u"a"_s, monday, { 10, 0 }, ContentStatus::Scheduled, 120);
    const int unknown = f.add(u"b"_s, monday, { 14, 0 }, ContentStatus::Scheduled, 0);

    const QRect rect = f.view->rectOf(row);
    QVERIFY(qAbs(rect.height() - 2 * f.view->hourHeight()) <= 4);
    QVERIFY(qAbs(rect.top() - f.view->pointAt(monday, 600).y()) <= 2);
    QVERIFY(rect.contains(f.at(monday, { 11, 0 })));
    QVERIFY(qAbs(f.view->rectOf(unknown).height() - f.view->hourHeight() / 2) <= 4);
}

void TestWeekView::whatOverlapsStandsSideBySide()
{
    Fixture f;
    const int a = f.add(u"a"_s, monday, { 10, 0 }, ContentStatus::Scheduled, 60);
    const int b = f.add(u"b"_s, monday, { 10, 30 }, ContentStatus::Scheduled, 60);
    const int c = f.add(u"c"_s, monday, { 15, 0 }, ContentStatus::Scheduled, 60);

    QVERIFY(!f.view->rectOf(a).intersects(f.view->rectOf(b)));
    QVERIFY(f.view->rectOf(b).left() > f.view->rectOf(a).right());
    QVERIFY(f.view->rectOf(c).width() > 2 * f.view->rectOf(a).width() - 4);
    QCOMPARE(f.view->rowAt(f.view->rectOf(b).center()), b);
}

void TestWeekView::anItemAcrossMidnightIsOnBothDays()
{
    Fixture f;
    const int row = f.add(u"night"_s, monday, { 23, 0 }, ContentStatus::Scheduled, 120);

    int boxes = 0;
    for (const PlanBox &box : f.view->boxes())
        boxes += box.row == row ? 1 : 0;

    QCOMPARE(boxes, 2);
    f.view->scrollToMinute(0);
    QCOMPARE(f.view->rowAt(f.at(monday.addDays(1), { 0, 20 })), row);
    QCOMPARE(f.view->rowAt(f.at(monday.addDays(1), { 1, 20 })), -1);
}

void TestWeekView::aDragMovesByQuartersOfAnHour()
{
    Fixture f;
    const int row = f.add(u"a"_s, monday, { 10, 0 });
    const QPoint from = f.at(monday, { 10, 0 });

    f.mouse.drag(f.hours(), from, f.hours(), f.at(monday.addDays(2), { 12, 22 }));

    QCOMPARE(f.day(row), monday.addDays(2));
    QCOMPARE(f.shown(row), QTime(12, 15));
}

void TestWeekView::anItemIsHeldWhereItWasTaken()
{
    Fixture f;
    const int row = f.add(u"a"_s, monday, { 10, 0 }, ContentStatus::Scheduled, 120);

    // Held an hour below its beginning.
    f.mouse.drag(f.hours(), f.at(monday, { 11, 0 }), f.hours(), f.at(monday, { 15, 0 }));

    QCOMPARE(f.shown(row), QTime(14, 0));
}

void TestWeekView::draggingTheBottomEdgeChangesTheLength()
{
    Fixture f;
    const int row = f.add(u"a"_s, monday, { 10, 0 });
    QSignalSpy moved(f.view, &PlanView::moveRequested);
    const QRect rect = f.view->rectOf(row);
    const QPoint edge(rect.center().x(), rect.bottom() - 1);

    f.mouse.press(f.hours(), edge);
    f.mouse.move(f.hours(), f.at(monday, { 12, 0 }));
    QVERIFY(f.view->rectOf(row).height() > rect.height() * 3 / 2); // grows meanwhile
    f.mouse.release(f.hours(), f.at(monday, { 12, 0 }));

    QCOMPARE(f.items.at(row).minutes, 120);
    QCOMPARE(moved.size(), 0);

    const QRect longer = f.view->rectOf(row);
    f.mouse.press(f.hours(), { longer.center().x(), longer.bottom() - 1 });
    f.mouse.move(f.hours(), f.at(monday, { 9, 0 }));
    f.mouse.release(f.hours(), f.at(monday, { 9, 0 }));
    QCOMPARE(f.items.at(row).minutes, WeekView::snapMinutes);
}

void TestWeekView::escapeKeepsTheLength()
{
    Fixture f;
    const int row = f.add(u"a"_s, monday, { 10, 0 });
    const QRect rect = f.view->rectOf(row);

    f.mouse.press(f.hours(), { rect.center().x(), rect.bottom() - 1 });
    f.mouse.move(f.hours(), f.at(monday, { 12, 0 }));
    f.key(Qt::Key_Escape);
    f.mouse.release(f.hours(), f.at(monday, { 12, 0 }));

    QCOMPARE(f.items.at(row).minutes, 60);
    QCOMPARE(f.view->rectOf(row).height(), rect.height());
}

void TestWeekView::aPublishedItemKeepsDateAndLength()
{
    Fixture f;
    const int row = f.add(u"out"_s, monday, { 10, 0 }, ContentStatus::Published);
    QSignalSpy refused(f.view, &PlanView::refused);
    const QRect rect = f.view->rectOf(row);

    f.mouse.drag(f.hours(), { rect.center().x(), rect.bottom() - 1 }, f.hours(),
                 f.at(monday, { 14, 0 }));
    f.view->goTo(row);
    f.key(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);

    QCOMPARE(f.items.at(row).minutes, 60);
    QCOMPARE(f.shown(row), QTime(10, 0));
    QCOMPARE(refused.size(), 2);
}

void TestWeekView::aDropFromTheBacklogLandsUnderThePointer()
{
    Fixture f;
    const int idea = f.addIdea(u"idea"_s);
    PlanCardList &list = f.backlog->list();

    f.mouse.drag(*list.viewport(), list.rectOf(idea).center(), f.hours(),
                 f.at(monday.addDays(3), { 16, 31 }));

    QCOMPARE(f.day(idea), monday.addDays(3));
    QCOMPARE(f.shown(idea), QTime(16, 30));
}

void TestWeekView::holdingADragAtTheEdgeTurnsTheWeek()
{
    Fixture f;
    const int row = f.add(u"a"_s, monday, { 10, 0 });
    QSignalSpy turned(f.view, &WeekView::weekChanged);

    f.mouse.dragTo(f.hours(), f.at(monday, { 10, 0 }), f.hours(), { 5, 300 });
    QTRY_COMPARE(turned.size(), 1);
    QCOMPARE(f.view->firstDay(), QDate(2026, 11, 15));
    const QPoint target = f.at({ 2026, 11, 18 }, { 13, 0 });
    f.mouse.move(f.hours(), target);
    f.mouse.release(f.hours(), target);

    QCOMPARE(f.day(row), QDate(2026, 11, 18));
    QCOMPARE(f.shown(row), QTime(13, 0));
}

void TestWeekView::itemsOfTheSwitchHourAreVisibleAndMove_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QTime>("dropped");
    QTest::addColumn<QTime>("shown");
    const QByteArray seoul("Asia/Seoul");
    const QByteArray newYork("America/New_York");
    const QByteArray berlin("Europe/Berlin");
    QTest::newRow("Seoul, no switch")
        << seoul << QDate(2026, 3, 29) << QTime(2, 30) << QTime(2, 30);
    QTest::newRow("New York, 23 h") << newYork << QDate(2026, 3, 8) << QTime(2, 30) << QTime(3, 30);
    QTest::newRow("New York, 25 h")
        << newYork << QDate(2026, 11, 1) << QTime(1, 30) << QTime(1, 30);
    QTest::newRow("Berlin, 23 h") << berlin << QDate(2026, 3, 29) << QTime(2, 0) << QTime(3, 0);
    QTest::newRow("Berlin, 25 h") << berlin << QDate(2026, 10, 25) << QTime(2, 45) << QTime(2, 45);
}

void TestWeekView::itemsOfTheSwitchHourAreVisibleAndMove()
{
    QFETCH(QByteArray, zone);
    QFETCH(QDate, day);
    QFETCH(QTime, dropped);
    QFETCH(QTime, shown);
    Fixture f(zone.constData(), day);
    const int row = f.add(u"switch"_s, day, { 8, 0 });
    f.view->scrollToMinute(0);

    f.mouse.drag(f.hours(), f.at(day, { 8, 0 }), f.hours(), f.at(day, dropped));
    QCOMPARE(f.day(row), day);
    QCOMPARE(f.shown(row), shown);
    QVERIFY(f.view->rectOf(row).contains(f.at(day, shown)));
    QCOMPARE(f.view->rowAt(f.at(day, shown)), row);

    // And on to where nothing is special.
    f.mouse.drag(f.hours(), f.at(day, shown), f.hours(), f.at(day, { 6, 0 }));
    QCOMPARE(f.shown(row), QTime(6, 0));

    // By keys: as far back as forth.
    const QDateTime before = f.items.at(row).start;
    f.view->goTo(row);
    for (int i = 0; i < 24; ++i)
        f.key(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(before.secsTo(f.items.at(row).start), -6 * 3600);
    for (int i = 0; i < 24; ++i)
        f.key(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(f.items.at(row).start, before);
}

void TestWeekView::bothPassesOfADoubledHourAreShown()
{
    Fixture f("America/New_York", { 2026, 11, 1 });
    const int first = f.add(u"first"_s, QDateTime({ 2026, 11, 1 }, { 5, 30 }, Qt::UTC));
    const int second = f.add(u"second"_s, QDateTime({ 2026, 11, 1 }, { 6, 30 }, Qt::UTC));

    QCOMPARE(f.shown(first), f.shown(second));
    QVERIFY(!f.view->rectOf(first).intersects(f.view->rectOf(second)));
    QCOMPARE(f.view->rectOf(first).top(), f.view->rectOf(second).top());

    f.view->goTo(first);
    for (int i = 0; i < 4; ++i)
        f.key(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(f.items.at(first).start, f.items.at(second).start);
}

void TestWeekView::arrowsMoveTheCursor()
{
    Fixture f;
    QSignalSpy turned(f.view, &WeekView::weekChanged);
    f.view->setCursorAt(monday, 600);

    f.key(Qt::Key_Down);
    f.key(Qt::Key_Right);
    QCOMPARE(f.view->cursorDay(), monday.addDays(1));
    QCOMPARE(f.view->cursorMinute(), 630);
    f.key(Qt::Key_Up);
    f.key(Qt::Key_Left);
    f.key(Qt::Key_Left);
    QCOMPARE(f.view->cursorDay(), QDate(2026, 11, 22));
    QCOMPARE(turned.size(), 0);
    f.key(Qt::Key_Left);
    QCOMPARE(f.view->firstDay(), QDate(2026, 11, 15));
    f.key(Qt::Key_PageDown);
    QCOMPARE(f.view->cursorDay(), QDate(2026, 11, 28));
    f.key(Qt::Key_PageUp);
    f.key(Qt::Key_Home);
    QCOMPARE(f.view->cursorDay(), QDate(2026, 11, 22));
    QCOMPARE(f.view->cursorMinute(), 630);
    QCOMPARE(f.view->firstDay(), QDate(2026, 11, 22));

    f.view->setCursorAt(monday, 0);
    f.key(Qt::Key_Up);
    QCOMPARE(f.view->cursorMinute(), 0);
}

void TestWeekView::altAndArrowsMoveTheItem()
{
    Fixture f;
    const int row = f.add(u"a"_s, monday, { 10, 0 });
    f.view->goTo(row);

    f.key(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(f.shown(row), QTime(10, 15));
    f.key(Qt::Key_Up, Qt::AltModifier);
    f.key(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(f.shown(row), QTime(9, 45));
    f.key(Qt::Key_Left, Qt::AltModifier);
    f.key(Qt::Key_Left, Qt::AltModifier);

    QCOMPARE(f.day(row), QDate(2026, 11, 21));
    QCOMPARE(f.view->firstDay(), QDate(2026, 11, 15)); // the week follows
    QCOMPARE(f.view->cursorMinute(), 9 * 60 + 45);
}

void TestWeekView::altShiftAndArrowsChangeTheLength()
{
    Fixture f;
    const int row = f.add(u"a"_s, monday, { 10, 0 }, ContentStatus::Scheduled, 30);
    f.view->goTo(row);

    f.key(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(f.items.at(row).minutes, 45);
    for (int i = 0; i < 5; ++i)
        f.key(Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);

    QCOMPARE(f.items.at(row).minutes, 15);
    QCOMPARE(f.shown(row), QTime(10, 0));
}

void TestWeekView::zoomsBetweenItsBounds()
{
    Fixture f;
    const int usual = f.view->hourHeight();
    f.key(Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(f.view->hourHeight() > usual);
    for (int i = 0; i < 20; ++i)
        f.key(Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(f.view->hourHeight(), WeekView::largestHour);
    for (int i = 0; i < 20; ++i)
        f.key(Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(f.view->hourHeight(), WeekView::smallestHour);
    f.key(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(f.view->hourHeight(), usual);

    f.view->scrollToMinute(600);
    const QPoint pos = f.at(monday, { 12, 0 });
    QWheelEvent wheel(pos, f.hours().mapToGlobal(pos), {}, { 0, 120 }, Qt::NoButton,
                      Qt::ControlModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&f.hours(), &wheel);
    QVERIFY(f.view->hourHeight() > usual);
    QVERIFY(qAbs(f.at(monday, { 12, 0 }).y() - pos.y()) <= 3);
}

void TestWeekView::addsWhereThePersonPoints()
{
    Fixture f;
    QSignalSpy added(f.view, &PlanView::addRequested);

    QTest::mouseDClick(&f.hours(), Qt::LeftButton, {}, f.at(monday, { 13, 20 }));
    f.view->setCursorAt(monday.addDays(1), 17 * 60);
    f.key(Qt::Key_N);

    QCOMPARE(added.at(0).first().toDateTime(), f.local(monday, { 13, 15 }));
    QCOMPARE(added.at(1).first().toDateTime(), f.local(monday.addDays(1), { 17, 0 }));
}

void TestWeekView::theLineOfTheHourIsWhereTheClockIs()
{
    Fixture f;
    const QColor line = Theme::light().colors().negative;
    const QPoint now = f.view->pointAt({ 2026, 11, 22 }, 10 * 60 + 30);
    const QRect place(now - QPoint(20, 1), QSize(40, 4));

    QVERIFY(countColor(painted(f.hours()), line, place) >= 40);
    f.clock.now = f.clock.now.addSecs(3600);
    QCOMPARE(countColor(painted(f.hours()), line, place), 0);
}

QTEST_MAIN(TestWeekView)
#include "tst_weekview.moc"
