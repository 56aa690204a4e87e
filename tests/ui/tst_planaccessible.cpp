#include "pages/planner/monthview.h"
#include "pages/planner/planaccessible.h"
#include "planfixture.h"
#include "uisupport.h"

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

class TestPlanAccessible final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { wear(Theme::light()); }
    void readsEachItemAsOneSentence();
    void findsAnItemByItsPlace();
    void knowsWhatIsSelected();
    void followsTheModel();

private:
    struct Fixture : PlanFixture
    {
        Fixture()
        {
            add(u"Camp"_s, { 2026, 11, 25 }, { 20, 0 });
            add(u"Out"_s, { 2026, 11, 26 }, { 20, 0 }, ContentStatus::Published);
            view.resize(900, 700);
            view.show();
        }
        [[nodiscard]] QAccessibleInterface *list()
        {
            return QAccessible::queryAccessibleInterface(&view);
        }
        MonthView view{ items, selection };
    };
};

void TestPlanAccessible::readsEachItemAsOneSentence()
{
    Fixture f;

    QCOMPARE(f.list()->role(), QAccessible::List);
    QCOMPARE(f.list()->childCount(), 2);
    QAccessibleInterface *camp = f.list()->child(0);
    QVERIFY(camp->text(QAccessible::Name).startsWith(u"Camp, Scheduled, 25 Nov"_s));
    QCOMPARE(camp->role(), QAccessible::ListItem);
    QCOMPARE(camp->parent(), f.list());
    QCOMPARE(f.list()->indexOfChild(camp), 0);
    QCOMPARE(f.list()->child(0), camp);
    QVERIFY(!f.list()->child(2));
    QVERIFY(camp->state().movable);
    QVERIFY(!f.list()->child(1)->state().movable);
}

void TestPlanAccessible::findsAnItemByItsPlace()
{
    Fixture f;
    const QPoint center = f.list()->child(1)->rect().center();

    QCOMPARE(f.list()->childAt(center.x(), center.y()), f.list()->child(1));
    QCOMPARE(f.list()->child(1)->rect().size(), f.view.rectOf(1).size());
}

void TestPlanAccessible::knowsWhatIsSelected()
{
    Fixture f;
    QVERIFY(!f.list()->focusChild());

    f.view.goTo(1);

    QCOMPARE(f.list()->focusChild(), f.list()->child(1));
    QVERIFY(f.list()->child(1)->state().selected);
    QVERIFY(!f.list()->child(0)->state().selected);
}

void TestPlanAccessible::followsTheModel()
{
    Fixture f;
    QAccessibleInterface *second = f.list()->child(1);

    f.model.removeRow(0);

    QCOMPARE(f.list()->childCount(), 1);
    QVERIFY(!second->isValid());
    QCOMPARE(second->text(QAccessible::Name), QString());
    QVERIFY(f.list()->child(0)->text(QAccessible::Name).startsWith(u"Out"_s));
}

QTEST_MAIN(TestPlanAccessible)
#include "tst_planaccessible.moc"
