#include "accessibility.h"
#include "markingtranslator.h"
#include "pages/planner/backlogpanel.h"
#include "planfixture.h"
#include "uisupport.h"

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

class TestBacklogPanel final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { wear(Theme::light()); }
    void showsWhatHasNoDate();
    void countsInItsTitle();
    void aDateIsAskedForByKey();
    void deleteIsThePagesWhereThereIsNoDate();
    void dropsOfWhatHasNoDateAreRefused();
    void troubleStandsInPlaceOfTheState();
    void speaksTheLanguageOfTheApp();

private:
    struct Fixture : PlanFixture
    {
        Fixture()
        {
            panel.resize(260, 500);
            panel.show();
        }
        [[nodiscard]] QStringList labels() const
        {
            QStringList texts;
            for (const QLabel *label : panel.findChildren<QLabel *>())
                texts.append(label->text());
            return texts;
        }
        BacklogPanel panel{ items, selection };
    };
};

void TestBacklogPanel::showsWhatHasNoDate()
{
    Fixture f;
    const int idea = f.addIdea(u"idea"_s);
    f.add(u"dated"_s, { 2026, 11, 25 }, { 9, 0 });

    QCOMPARE(f.panel.list().boxes().size(), 1);
    QCOMPARE(f.panel.list().boxes().first().row, idea);

    f.set(idea, StartRole, f.local({ 2026, 11, 25 }, { 9, 0 }));
    QCOMPARE(f.panel.list().boxes().size(), 0);
}

void TestBacklogPanel::countsInItsTitle()
{
    Fixture f;
    QVERIFY(f.labels().contains(u"no date 0"_s));

    f.addIdea(u"one"_s);
    f.addIdea(u"two"_s);

    QVERIFY(f.labels().contains(u"Backlog"_s));
    QVERIFY(f.labels().contains(u"no date 2"_s));
}

void TestBacklogPanel::aDateIsAskedForByKey()
{
    Fixture f;
    f.addIdea(u"one"_s);
    const int second = f.addIdea(u"two"_s);
    PlanCardList &list = f.panel.list();
    QSignalSpy dated(&list, &PlanView::dateRequested);
    QSignalSpy added(&list, &PlanView::addRequested);

    QTest::keyClick(&list, Qt::Key_Down);
    QTest::keyClick(&list, Qt::Key_Down);
    QTest::keyClick(&list, Qt::Key_D, Qt::ControlModifier);
    QTest::keyClick(&list, Qt::Key_N);

    QCOMPARE(idsOf(dated), QList<ContentId>{ f.id(second) });
    QVERIFY(!added.first().first().toDateTime().isValid());
}

void TestBacklogPanel::deleteIsThePagesWhereThereIsNoDate()
{
    Fixture f;
    f.panel.list().goTo(f.addIdea(u"one"_s));
    QSignalSpy unplanned(&f.panel.list(), &PlanView::unplanRequested);
    QKeyEvent press(QEvent::KeyPress, Qt::Key_Delete, Qt::NoModifier);

    QApplication::sendEvent(&f.panel.list(), &press);

    QVERIFY(!press.isAccepted());
    QCOMPARE(unplanned.size(), 0);
}

void TestBacklogPanel::dropsOfWhatHasNoDateAreRefused()
{
    Fixture f;
    const int idea = f.addIdea(u"one"_s);
    f.addIdea(u"two"_s);
    PlanCardList &list = f.panel.list();
    QSignalSpy unplanned(&list, &PlanView::unplanRequested);
    Mouse mouse(f.panel);

    mouse.drag(*list.viewport(), list.rectOf(idea).center(), *list.viewport(), { 60, 250 });

    QCOMPARE(unplanned.size(), 0);
}

void TestBacklogPanel::troubleStandsInPlaceOfTheState()
{
    Fixture f;
    const int idea = f.addIdea(u"one"_s);
    QCOMPARE(f.items.at(idea).badge(), u"Idea"_s);
    QCOMPARE(f.items.at(idea).badgeTone(), Tone::Neutral);

    f.set(idea, WarningRole, u"Licence"_s);

    QCOMPARE(f.items.at(idea).badge(), u"Licence"_s);
    QCOMPARE(f.items.at(idea).badgeTone(), Tone::Negative);
    QVERIFY(countColor(painted(f.panel), Theme::light().colors().negative) > 10);
}

void TestBacklogPanel::speaksTheLanguageOfTheApp()
{
    Fixture f;
    f.addIdea(u"one"_s);

    const MarkingTranslator marks;
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(&f.panel, &change);

    QCOMPARE(unmarkedTexts(f.panel), QStringList());
    QVERIFY(f.panel.list().accessibleName().contains(u'⟦'));
    QCOMPARE(unnamedWidgets(f.panel), QStringList());
}

QTEST_MAIN(TestBacklogPanel)
#include "tst_backlogpanel.moc"
