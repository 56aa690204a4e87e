#include "accessibility.h"
#include "fakepalettesource.h"
#include "mainwindow/commandpalette.h"
#include "mainwindow/palettemodel.h"
#include "uisupport.h"
#include "widgets/searchfield.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QPushButton>
#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

class tst_CommandPalette : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { wear(Theme::light()); }
    void opensWithWhatIsCommon();
    void showsEachGroupAsItAnswers();
    void choosesTheFirstItem();
    void walksOverItemsAndSkipsHeadings();
    void goesRoundTheEnd();
    void jumpsToTheEnds();
    void activatesOnEnterAfterItIsGone();
    void asksBeforeItActivatesWhatWasTypedFast();
    void activatesByMouse();
    void dropsAnswersToOlderQuestions();
    void saysWhenNothingIsFound();
    void closesByKeysAndMouse();
    void startsAfresh();
    void doesNothingOnEnterWithoutItems();
    void doesNotMoveWhileComposing();
    void namesItsParts();
    void growsWithItsContent();
    void keepsHeadingsFromBeingChosen();

private:
    struct Fixture
    {
        QWidget window;
        FakePaletteSource actions{ u"Actions"_s };
        FakePaletteSource earnings{ u"Earnings"_s };
        CommandPalette palette{ &window };

        Fixture()
        {
            window.resize(1000, 700);
            window.show();
            if (!QTest::qWaitForWindowActive(&window))
                qFatal("no window");
            palette.setSources({ &actions, &earnings });
            palette.openFresh();
        }
        void type(const QString &query)
        {
            palette.field()->setText(query);
            if (!QTest::qWaitFor([&] { return actions.queries.last() == query; }))
                qFatal("the query was not asked");
        }
        void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
        {
            QTest::keyClick(palette.field(), key, modifiers);
        }
        [[nodiscard]] QStringList rows() const
        {
            QStringList texts;
            const QAbstractItemModel *model = palette.list()->model();
            for (int row = 0; row < model->rowCount(); ++row)
                texts.append(model->index(row, 0).data().toString());
            return texts;
        }
        [[nodiscard]] QString current() const
        {
            return palette.list()->currentIndex().data().toString();
        }
    };
};

void tst_CommandPalette::opensWithWhatIsCommon()
{
    Fixture f;

    QCOMPARE(f.actions.queries, { QString() });
    QCOMPARE(f.earnings.queries, { QString() });
    QVERIFY(f.palette.isVisible());
    QVERIFY(f.palette.field()->hasFocus());
    QCOMPARE(f.rows(), QStringList());
}

void tst_CommandPalette::showsEachGroupAsItAnswers()
{
    Fixture f;

    f.earnings.answer(0, { u"Raon Media"_s });
    QCOMPARE(f.rows(), QStringList({ u"Earnings"_s, u"Raon Media"_s }));
    f.actions.answer(0, { u"Undo"_s, u"Redo"_s });

    QCOMPARE(f.rows(),
             QStringList({ u"Actions"_s, u"Undo"_s, u"Redo"_s, u"Earnings"_s, u"Raon Media"_s }));
}

void tst_CommandPalette::choosesTheFirstItem()
{
    Fixture f;

    f.actions.answer(0, { u"Undo"_s, u"Redo"_s });

    QCOMPARE(f.current(), u"Undo"_s);
}

void tst_CommandPalette::walksOverItemsAndSkipsHeadings()
{
    Fixture f;
    f.actions.answer(0, { u"Undo"_s });
    f.earnings.answer(0, { u"Raon Media"_s });

    f.press(Qt::Key_Down);
    QCOMPARE(f.current(), u"Raon Media"_s);
    f.press(Qt::Key_Up);
    QCOMPARE(f.current(), u"Undo"_s);
    f.press(Qt::Key_Tab);
    QCOMPARE(f.current(), u"Raon Media"_s);

    QVERIFY(f.palette.field()->hasFocus());
}

void tst_CommandPalette::goesRoundTheEnd()
{
    Fixture f;
    f.actions.answer(0, { u"Undo"_s, u"Redo"_s });

    f.press(Qt::Key_Up);
    QCOMPARE(f.current(), u"Redo"_s);
    f.press(Qt::Key_Down);

    QCOMPARE(f.current(), u"Undo"_s);
}

void tst_CommandPalette::jumpsToTheEnds()
{
    Fixture f;
    f.actions.answer(0, { u"1"_s, u"2"_s, u"3"_s });

    f.press(Qt::Key_PageDown);
    QCOMPARE(f.current(), u"3"_s);
    f.press(Qt::Key_PageUp);

    QCOMPARE(f.current(), u"1"_s);
}

void tst_CommandPalette::activatesOnEnterAfterItIsGone()
{
    Fixture f;
    f.actions.answer(0, { u"Undo"_s });
    f.earnings.answer(0, { u"Raon Media"_s });
    f.press(Qt::Key_Down);

    f.press(Qt::Key_Return);

    QVERIFY(f.palette.isHidden());
    QCOMPARE(f.earnings.activated, { u"Raon Media"_s });
    QCOMPARE(f.actions.activated, QStringList());
}

void tst_CommandPalette::asksBeforeItActivatesWhatWasTypedFast()
{
    Fixture f;
    f.actions.answer(0, { u"Undo"_s });
    QTest::keyClicks(f.palette.field(), u"redo"_s);

    // Enter comes before the pause that sends the query; the answer to the old one must not count.
    f.press(Qt::Key_Return);

    QCOMPARE(f.actions.queries.last(), u"redo"_s);
    QCOMPARE(f.actions.activated, QStringList());
    f.actions.answer(1, { u"Redo"_s });
    f.earnings.answer(1, {});
    QCOMPARE(f.actions.activated, { u"Redo"_s });
}

void tst_CommandPalette::activatesByMouse()
{
    Fixture f;
    f.actions.answer(0, { u"Undo"_s, u"Redo"_s });
    const QListView *list = f.palette.list();

    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualRect(list->model()->index(2, 0)).center());

    QCOMPARE(f.actions.activated, { u"Redo"_s });
    QVERIFY(f.palette.isHidden());
}

void tst_CommandPalette::dropsAnswersToOlderQuestions()
{
    Fixture f;
    f.type(u"r"_s);

    f.actions.answer(1, { u"Redo"_s });
    f.actions.answer(0, { u"Undo"_s });

    QCOMPARE(f.rows(), QStringList({ u"Actions"_s, u"Redo"_s }));
}

void tst_CommandPalette::saysWhenNothingIsFound()
{
    Fixture f;
    const auto *nothing = f.palette.findChild<QWidget *>(u"nothing"_s);

    f.actions.answer(0, {});
    QVERIFY(!nothing->isVisible());
    f.earnings.answer(0, {});

    QVERIFY(nothing->isVisible());
}

void tst_CommandPalette::closesByKeysAndMouse()
{
    Fixture f;
    f.palette.field()->setText(u"raon"_s);

    f.press(Qt::Key_Escape);
    QVERIFY(f.palette.isHidden());

    f.palette.openFresh();
    f.press(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(f.palette.isHidden());

    f.palette.openFresh();
    QTest::mouseClick(&f.palette, Qt::LeftButton, {}, QPoint(5, 5));
    QVERIFY(f.palette.isHidden());
}

void tst_CommandPalette::startsAfresh()
{
    Fixture f;
    f.type(u"raon"_s);
    f.actions.answer(1, { u"Raon"_s });
    f.press(Qt::Key_Escape);

    f.palette.openFresh();

    QVERIFY(f.palette.field()->text().isEmpty());
    QCOMPARE(f.actions.queries.last(), QString());
    QCOMPARE(f.rows(), QStringList());
}

void tst_CommandPalette::doesNothingOnEnterWithoutItems()
{
    Fixture f;
    f.actions.answer(0, {});
    f.earnings.answer(0, {});

    f.press(Qt::Key_Return);

    QVERIFY(f.palette.isVisible());
    QCOMPARE(f.actions.activated, QStringList());
}

void tst_CommandPalette::doesNotMoveWhileComposing()
{
    Fixture f;
    f.actions.answer(0, { u"Undo"_s, u"Redo"_s });
    QInputMethodEvent composing(u"수"_s, {});
    QApplication::sendEvent(f.palette.field(), &composing);

    f.press(Qt::Key_Down);
    f.press(Qt::Key_Return);

    QCOMPARE(f.current(), u"Undo"_s);
    QCOMPARE(f.actions.activated, QStringList());
}

void tst_CommandPalette::namesItsParts()
{
    Fixture f;

    QCOMPARE(unnamedWidgets(f.palette), QStringList());
    QCOMPARE(QAccessible::queryAccessibleInterface(&f.palette)->role(), QAccessible::Dialog);
}

void tst_CommandPalette::growsWithItsContent()
{
    Fixture f;
    const int before = f.palette.field()->parentWidget()->height();

    f.actions.answer(0, { u"1"_s, u"2"_s });

    QCOMPARE(f.palette.field()->parentWidget()->height(), before + 28 + 2 * 36);
    QCOMPARE(f.palette.field()->parentWidget()->width(), 640);
}

void tst_CommandPalette::keepsHeadingsFromBeingChosen()
{
    PaletteModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setGroups({ u"Actions"_s, u"Earnings"_s });
    model.setItems(1, { { .id = u"7"_s, .title = u"Raon"_s, .detail = u"₩3,000,000"_s } });

    QCOMPARE(model.rowCount(), 2);
    QVERIFY(!(model.index(0).flags() & Qt::ItemIsSelectable));
    QCOMPARE(model.idAt(0), QString());
    QCOMPARE(model.idAt(1), u"7"_s);
    QCOMPARE(model.idAt(2), QString());
    QCOMPARE(model.groupAt(1), 1);
    QCOMPARE(model.groupAt(-1), -1);
    QCOMPARE(model.selectableFrom(0, 1), 1);
    QCOMPARE(model.selectableFrom(0, -1), -1);
    QCOMPARE(model.index(1).data(PaletteModel::DetailRole).toString(), u"₩3,000,000"_s);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

QTEST_MAIN(tst_CommandPalette)
#include "tst_commandpalette.moc"
