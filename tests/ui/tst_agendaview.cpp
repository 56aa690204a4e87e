#include "pages/planner/agendaview.h"
#include "planfixture.h"
#include "uisupport.h"

#include <QScrollBar>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

class TestAgendaView final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { wear(Theme::light()); }
    void showsDaysThatHaveItemsAndToday();
    void altAndArrowsMoveByADay();
    void aDragToAnotherDayKeepsTheTime();
    void arrowsStepThroughTheItems();
    void goesToADay();
    void goesToTheWantedDayOnceThereIsSomethingToScroll();
    void addsOnTheDayOfTheCurrentItem();

private:
    struct Fixture : PlanFixture
    {
        Fixture()
        {
            view.resize(800, 500);
            view.show();
        }
        AgendaView view{ items, selection };
        Mouse mouse{ view };
    };
};

void TestAgendaView::showsDaysThatHaveItemsAndToday()
{
    Fixture f;
    f.add(u"a"_s, { 2026, 11, 25 }, { 9, 0 });
    f.add(u"b"_s, { 2026, 11, 25 }, { 8, 0 });
    f.add(u"before"_s, { 2026, 11, 21 }, { 8, 0 });
    f.add(u"after"_s, { 2026, 12, 20 }, { 8, 0 });

    QCOMPARE(f.view.daysShown(), (QList<QDate>{ { 2026, 11, 22 }, { 2026, 11, 25 } }));
    QCOMPARE(f.view.boxes().size(), 2);
    QCOMPARE(f.view.boxes().first().row, 1); // by time

    f.view.setRange({ 2026, 12, 20 }, { 2026, 11, 21 });

    QCOMPARE(
        f.view.daysShown(),
        (QList<QDate>{ { 2026, 11, 21 }, { 2026, 11, 22 }, { 2026, 11, 25 }, { 2026, 12, 20 } }));
    QCOMPARE(f.view.firstDay(), QDate(2026, 11, 21));
}

void TestAgendaView::altAndArrowsMoveByADay()
{
    Fixture f;
    const int row = f.add(u"a"_s, { 2026, 11, 25 }, { 9, 0 });
    f.obey(f.view);
    f.view.goTo(row);

    QTest::keyClick(&f.view, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(f.items.at(row).start, f.local({ 2026, 11, 26 }, { 9, 0 }));
    QTest::keyClick(&f.view, Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(&f.view, Qt::Key_Up, Qt::AltModifier);

    QCOMPARE(f.items.at(row).start, f.local({ 2026, 11, 24 }, { 9, 0 }));
}

void TestAgendaView::aDragToAnotherDayKeepsTheTime()
{
    Fixture f;
    const int a = f.add(u"a"_s, { 2026, 11, 25 }, { 9, 0 });
    const int b = f.add(u"b"_s, { 2026, 11, 27 }, { 18, 0 });
    QSignalSpy moved(&f.view, &PlanView::moveRequested);

    f.mouse.drag(*f.view.viewport(), f.view.rectOf(b).center(), *f.view.viewport(),
                 f.view.rectOf(a).center());

    QCOMPARE(movesOf(moved),
             (QList<PlannedMove>{ { f.id(b), f.local({ 2026, 11, 25 }, { 18, 0 }) } }));
}

void TestAgendaView::arrowsStepThroughTheItems()
{
    Fixture f;
    const int second = f.add(u"second"_s, { 2026, 11, 27 }, { 18, 0 });
    const int first = f.add(u"first"_s, { 2026, 11, 25 }, { 9, 0 });

    QTest::keyClick(&f.view, Qt::Key_Down);
    QCOMPARE(f.selection.currentRow(), first);
    QTest::keyClick(&f.view, Qt::Key_Down);
    QCOMPARE(f.selection.currentRow(), second);
    QTest::keyClick(&f.view, Qt::Key_Up);
    QCOMPARE(f.selection.rows(), QList<int>{ first });
}

void TestAgendaView::goesToADay()
{
    Fixture f;
    for (int i = 0; i < 27; ++i)
        f.add(u"item %1"_s.arg(i), QDate(2026, 11, 23).addDays(i), { 9, 0 });

    f.view.showDay({ 2026, 12, 1 });
    QVERIFY(f.view.verticalScrollBar()->value() > 0);
    QCOMPARE(f.view.rowAt(f.view.rectOf(8).center()), 8); // 1 December
    QVERIFY(f.view.rectOf(8).top() < 80);

    QTest::keyClick(&f.view, Qt::Key_Home);
    QCOMPARE(f.view.verticalScrollBar()->value(), 0);
}

void TestAgendaView::goesToTheWantedDayOnceThereIsSomethingToScroll()
{
    Fixture f;
    f.view.hide();
    f.view.setRange({ 2026, 11, 1 }, { 2026, 12, 31 });
    f.view.showDay({ 2026, 12, 1 });
    for (int day = 1; day <= 30; ++day)
        f.add(u"a"_s, { 2026, 11, day }, { 9, 0 });
    const int row = f.add(u"b"_s, { 2026, 12, 1 }, { 9, 0 });
    for (int day = 2; day <= 31; ++day)
        f.add(u"c"_s, { 2026, 12, day }, { 9, 0 });
    QCOMPARE(f.view.verticalScrollBar()->value(), 0);

    f.view.show();

    const int shown = f.view.verticalScrollBar()->value();
    QVERIFY(shown > 0);
    QVERIFY(f.view.rectOf(row).top() >= 0 && f.view.rectOf(row).bottom() < 500);
    // What a person scrolled to stays.
    f.view.verticalScrollBar()->setValue(10);
    f.add(u"d"_s, { 2026, 11, 5 }, { 9, 0 });
    f.view.hide();
    f.view.show();
    QCOMPARE(f.view.verticalScrollBar()->value(), 10);
}

void TestAgendaView::addsOnTheDayOfTheCurrentItem()
{
    Fixture f;
    QSignalSpy added(&f.view, &PlanView::addRequested);

    QTest::keyClick(&f.view, Qt::Key_N);
    f.view.goTo(f.add(u"a"_s, { 2026, 11, 25 }, { 18, 0 }));
    QTest::keyClick(&f.view, Qt::Key_N);

    QCOMPARE(added.at(0).first().toDateTime(), f.local({ 2026, 11, 22 }, { 9, 0 }));
    QCOMPARE(added.at(1).first().toDateTime(), f.local({ 2026, 11, 25 }, { 9, 0 }));
}

QTEST_MAIN(TestAgendaView)
#include "tst_agendaview.moc"
