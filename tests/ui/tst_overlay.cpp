#include "uisupport.h"
#include "widgets/overlay.h"

#include <QAccessible>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

class Panel final : public Overlay
{
public:
    explicit Panel(QWidget *window)
        : Overlay(window)
        , first(u"First"_s, this)
        , field(this)
        , last(u"Last"_s, this)
    {
        first.move(110, 110);
        field.move(110, 150);
        last.move(110, 190);
    }

    QPushButton first;
    QLineEdit field;
    QPushButton last;
    bool closable = true;
    int outside = 0;

protected:
    [[nodiscard]] QRect panelRect() const override { return { 100, 100, 200, 150 }; }
    void placePanel(const QRect &) override { }
    [[nodiscard]] bool canClose() const override { return closable; }
    void outsideClicked() override { ++outside; }
};

} // namespace

class tst_Overlay : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { wear(Theme::light()); }
    void init();
    void cleanup();
    void coversItsWindow();
    void followsItsWindow();
    void takesAndReturnsTheFocus();
    void keepsTabInside();
    void closesOnEscape();
    void staysWhenItMayNotClose();
    void keepsTheWindowsShortcutsQuiet();
    void noticesClicksOutside();
    void isADialogToScreenReaders();

private:
    QWidget *m_window = nullptr;
    QPushButton *m_behind = nullptr;
    Panel *m_panel = nullptr;
};

void tst_Overlay::init()
{
    m_window = new QWidget;
    m_window->resize(400, 300);
    m_behind = new QPushButton(u"Behind"_s, m_window);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
    m_behind->setFocus();
    m_panel = new Panel(m_behind);
}

void tst_Overlay::cleanup()
{
    delete m_window;
}

void tst_Overlay::coversItsWindow()
{
    QVERIFY(m_panel->isHidden());

    m_panel->open();

    QCOMPARE(m_panel->parentWidget(), m_window);
    QCOMPARE(m_panel->geometry(), m_window->rect());
}

void tst_Overlay::followsItsWindow()
{
    m_panel->open();

    m_window->resize(700, 500);

    QCOMPARE(m_panel->size(), QSize(700, 500));
}

void tst_Overlay::takesAndReturnsTheFocus()
{
    m_panel->open();
    QVERIFY(m_panel->isAncestorOf(QApplication::focusWidget()));

    m_panel->dismiss();

    QCOMPARE(QApplication::focusWidget(), m_behind);
}

void tst_Overlay::keepsTabInside()
{
    m_panel->open();
    QSet<QWidget *> visited;

    for (int i = 0; i < 6; ++i) {
        visited.insert(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(visited, (QSet<QWidget *>{ &m_panel->first, &m_panel->field, &m_panel->last }));

    m_panel->first.setFocus();
    QTest::keyClick(&m_panel->first, Qt::Key_Backtab);
    QCOMPARE(QApplication::focusWidget(), &m_panel->last);
}

void tst_Overlay::closesOnEscape()
{
    QSignalSpy closed(m_panel, &Overlay::closed);
    m_panel->open();

    QTest::keyClick(&m_panel->field, Qt::Key_Escape);

    QVERIFY(m_panel->isHidden());
    QCOMPARE(closed.count(), 1);
}

void tst_Overlay::staysWhenItMayNotClose()
{
    QSignalSpy closed(m_panel, &Overlay::closed);
    m_panel->closable = false;
    m_panel->open();

    m_panel->dismiss();

    QVERIFY(m_panel->isVisible());
    QCOMPARE(closed.count(), 0);
}

void tst_Overlay::keepsTheWindowsShortcutsQuiet()
{
    QShortcut shortcut(Qt::CTRL | Qt::Key_1, m_window);
    QSignalSpy activated(&shortcut, &QShortcut::activated);
    m_panel->open();

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(activated.count(), 0);

    m_panel->dismiss();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(activated.count(), 1);
}

void tst_Overlay::noticesClicksOutside()
{
    m_panel->open();

    QTest::mouseClick(m_panel, Qt::LeftButton, {}, QPoint(120, 130));
    QCOMPARE(m_panel->outside, 0);
    QTest::mouseClick(m_panel, Qt::LeftButton, {}, QPoint(20, 20));

    QCOMPARE(m_panel->outside, 1);
}

void tst_Overlay::isADialogToScreenReaders()
{
    QCOMPARE(QAccessible::queryAccessibleInterface(m_panel)->role(), QAccessible::Dialog);
}

QTEST_MAIN(tst_Overlay)
#include "tst_overlay.moc"
