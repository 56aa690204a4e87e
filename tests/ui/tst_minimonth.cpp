#include "pages/planner/minimonth.h"
#include "planfixture.h"
#include "uisupport.h"

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

class TestMiniMonth final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { wear(Theme::light()); }
    void aClickPicksTheDay();
    void arrowsPickNeighbours();
    void itsArrowsTurnTheMonthOnly();
    void aDotStandsUnderDaysWithItems();
    void followsThePlan();

private:
    struct Fixture : PlanFixture
    {
        Fixture()
        {
            mini.resize(mini.sizeHint());
            mini.show();
        }
        MiniMonth mini{ items };
    };
};

void TestMiniMonth::aClickPicksTheDay()
{
    Fixture f;
    QSignalSpy picked(&f.mini, &MiniMonth::dayPicked);

    QTest::mouseClick(&f.mini, Qt::LeftButton, {}, f.mini.dayRect({ 2026, 12, 3 }).center());

    QCOMPARE(picked.size(), 1);
    QCOMPARE(picked.first().first().toDate(), QDate(2026, 12, 3));
    QCOMPARE(f.mini.month(), QDate(2026, 12, 1));
}

void TestMiniMonth::arrowsPickNeighbours()
{
    Fixture f;
    QSignalSpy picked(&f.mini, &MiniMonth::dayPicked);

    QTest::keyClick(&f.mini, Qt::Key_Right);
    QCOMPARE(f.mini.day(), QDate(2026, 11, 23));
    QTest::keyClick(&f.mini, Qt::Key_Down);
    QCOMPARE(f.mini.day(), QDate(2026, 11, 30));
    QTest::keyClick(&f.mini, Qt::Key_PageDown);
    QCOMPARE(f.mini.day(), QDate(2026, 12, 30));
    QTest::keyClick(&f.mini, Qt::Key_Up);
    QTest::keyClick(&f.mini, Qt::Key_Left);
    QTest::keyClick(&f.mini, Qt::Key_PageUp);
    QCOMPARE(f.mini.day(), QDate(2026, 11, 22));
    QTest::keyClick(&f.mini, Qt::Key_Home);

    QCOMPARE(picked.size(), 7);
}

void TestMiniMonth::itsArrowsTurnTheMonthOnly()
{
    Fixture f;
    QSignalSpy picked(&f.mini, &MiniMonth::dayPicked);
    const int side = f.mini.height() / 8;

    QTest::mouseClick(&f.mini, Qt::LeftButton, {}, { f.mini.width() - side / 2, side / 2 });
    QCOMPARE(f.mini.month(), QDate(2026, 12, 1));
    QTest::mouseClick(&f.mini, Qt::LeftButton, {}, { f.mini.width() - 3 * side / 2, side / 2 });

    QCOMPARE(f.mini.month(), QDate(2026, 11, 1));
    QCOMPARE(f.mini.day(), QDate(2026, 11, 22));
    QCOMPARE(picked.size(), 0);
}

void TestMiniMonth::aDotStandsUnderDaysWithItems()
{
    Fixture f;
    f.add(u"a"_s, { 2026, 11, 25 }, { 9, 0 });
    const QImage image = painted(f.mini);
    const QColor accent = Theme::light().colors().accent;

    QVERIFY(countColor(image, accent, f.mini.dayRect({ 2026, 11, 25 })) > 4);
    QCOMPARE(countColor(image, accent, f.mini.dayRect({ 2026, 11, 26 })), 0);
}

void TestMiniMonth::followsThePlan()
{
    Fixture f;
    f.mini.setDay({ 2027, 2, 3 });
    QCOMPARE(f.mini.month(), QDate(2027, 2, 1));
    QVERIFY(f.mini.accessibleName().contains(u"2027"_s));

    f.items.setWeekStart(Qt::Monday);

    // 1 February 2027 is a Monday.
    QVERIFY(f.mini.dayRect({ 2027, 2, 1 }).left() < 2);
}

QTEST_MAIN(TestMiniMonth)
#include "tst_minimonth.moc"
