#include "theme/controlroles.h"
#include "theme/creatorstyle.h"
#include "uisupport.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QStyleOption>
#include <QTableWidget>
#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

class tst_CreatorStyle : public QObject
{
    Q_OBJECT

private slots:
    void init() { wear(Theme::light()); }
    void givesControlsOneHeight();
    void scalesControlsWithTheTheme();
    void makesAButtonAsWideWhenChecked();
    void paintsAButtonByItsKind_data();
    void paintsAButtonByItsKind();
    void mutesADisabledPrimaryButton();
    void showsWhereTheKeyboardIs();
    void showsNoRingToTheMouse();
    void joinsNeighboursOfASegmentedRow();
    void fillsACheckedBox();
    void leavesAFramelessFieldBare();
    void paintsHeadersInTheSurface();
    void paintsProgressToItsShare();
    void hasScrollBarsWithoutArrows();
    void findsTheSliderOfAScrollBar();
    void separatesMenuItemsFromTheirKeys();
    void animatesNothing();
    void answersWithALightThemeWithoutTheStyle();
};

void tst_CreatorStyle::givesControlsOneHeight()
{
    QPushButton button(u"Import"_s);
    QLineEdit line;
    QComboBox combo;
    QSpinBox spin;

    QCOMPARE(button.sizeHint().height(), 32);
    QCOMPARE(line.sizeHint().height(), 32);
    QCOMPARE(combo.sizeHint().height(), 32);
    QCOMPARE(spin.sizeHint().height(), 32);
}

void tst_CreatorStyle::scalesControlsWithTheTheme()
{
    wear(Theme::light(1.5));
    QPushButton button(u"Import"_s);

    QCOMPARE(button.sizeHint().height(), 48);
    QCOMPARE(button.style()->pixelMetric(QStyle::PM_ScrollBarExtent), 15);
}

void tst_CreatorStyle::makesAButtonAsWideWhenChecked()
{
    QPushButton button(u"Ledger"_s);
    button.setCheckable(true);
    const QSize before = button.sizeHint();

    button.setChecked(true);

    QCOMPARE(button.sizeHint(), before);
}

void tst_CreatorStyle::paintsAButtonByItsKind_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QColor>("fill");
    const ThemeColors colors = Theme::light().colors();

    QTest::newRow("primary") << int(ButtonKind::Primary) << colors.accent;
    QTest::newRow("secondary") << int(ButtonKind::Secondary) << colors.surface;
    QTest::newRow("danger") << int(ButtonKind::Danger) << colors.negative;
    QTest::newRow("ghost") << int(ButtonKind::Ghost) << colors.window;
}

void tst_CreatorStyle::paintsAButtonByItsKind()
{
    QFETCH(int, kind);
    QFETCH(QColor, fill);
    QPushButton button(u"Import"_s);
    setButtonKind(button, static_cast<ButtonKind>(kind));
    button.resize(button.sizeHint());

    const QImage image = painted(button);

    QCOMPARE(image.pixelColor(6, 16), fill);
    QCOMPARE(int(buttonKind(&button)), kind);
}

void tst_CreatorStyle::mutesADisabledPrimaryButton()
{
    QPushButton button(u"Import"_s);
    setButtonKind(button, ButtonKind::Primary);
    button.setEnabled(false);
    button.resize(button.sizeHint());

    QCOMPARE(countColor(painted(button), Theme::light().colors().accent), 0);
}

void tst_CreatorStyle::showsWhereTheKeyboardIs()
{
    QWidget window;
    QPushButton first(u"One"_s, &window);
    QPushButton second(u"Two"_s, &window);
    second.move(0, 50);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));

    QTest::keyClick(&window, Qt::Key_Tab);
    QWidget *focused = window.focusWidget();

    QVERIFY(focused == &first || focused == &second);
    QVERIFY(countColor(painted(*focused), Theme::light().colors().accent) > 40);
}

void tst_CreatorStyle::showsNoRingToTheMouse()
{
    QWidget window;
    QPushButton button(u"One"_s, &window);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.setAttribute(Qt::WA_KeyboardFocusChange, false);

    QTest::mouseClick(&button, Qt::LeftButton);

    QCOMPARE(countColor(painted(button), Theme::light().colors().accent), 0);
}

void tst_CreatorStyle::joinsNeighboursOfASegmentedRow()
{
    const QColor window = Theme::light().colors().window;
    const auto corner = [&](Joined joined, bool right) {
        QPushButton button(u"Ledger"_s);
        setJoined(button, joined);
        button.resize(80, 32);
        const QImage image = painted(button);
        return image.pixelColor(right ? 79 : 0, 0);
    };

    QCOMPARE(corner(Joined::No, false), window);
    QCOMPARE(corner(Joined::First, false), window);
    QVERIFY(corner(Joined::Last, false) != window);
    QCOMPARE(corner(Joined::Last, true), window);
}

void tst_CreatorStyle::fillsACheckedBox()
{
    QCheckBox box(u"Bring back deleted rows"_s);
    box.resize(box.sizeHint());
    const QColor accent = Theme::light().colors().accent;

    QCOMPARE(countColor(painted(box), accent), 0);
    box.setChecked(true);
    QVERIFY(countColor(painted(box), accent) > 100);
}

void tst_CreatorStyle::leavesAFramelessFieldBare()
{
    QLineEdit line;
    line.resize(100, 32);
    const QColor edge = Theme::light().colors().line;
    QVERIFY(countColor(painted(line), edge) > 100);

    setFrameless(line);

    QCOMPARE(countColor(painted(line), edge), 0);
    QVERIFY(isFrameless(&line));
}

void tst_CreatorStyle::paintsHeadersInTheSurface()
{
    QTableWidget table(1, 2);
    table.setHorizontalHeaderLabels({ u"Date"_s, u"Amount"_s });
    table.resize(300, 120);

    QHeaderView *header = table.horizontalHeader();
    const QImage image = painted(*header);

    QCOMPARE(header->sizeHint().height(), 32);
    QCOMPARE(image.pixelColor(4, 4), Theme::light().colors().surface);
    QCOMPARE(image.pixelColor(4, image.height() - 1), Theme::light().colors().line);
}

void tst_CreatorStyle::paintsProgressToItsShare()
{
    QProgressBar bar;
    bar.setTextVisible(false);
    bar.setRange(0, 100);
    bar.setValue(25);
    bar.resize(200, 8);

    const QImage image = painted(bar);

    QCOMPARE(image.pixelColor(30, 4), Theme::light().colors().accent);
    QCOMPARE(image.pixelColor(120, 4), Theme::light().colors().line);
}

void tst_CreatorStyle::hasScrollBarsWithoutArrows()
{
    QScrollBar bar(Qt::Vertical);
    bar.setRange(0, 900);
    bar.setPageStep(100);
    bar.resize(10, 200);
    QStyleOptionSlider option;
    option.initFrom(&bar);
    option.orientation = Qt::Vertical;
    option.maximum = 900;
    option.pageStep = 100;
    option.subControls = QStyle::SC_All;
    const auto rectOf = [&](QStyle::SubControl part) {
        return bar.style()->subControlRect(QStyle::CC_ScrollBar, &option, part, &bar);
    };

    QVERIFY(rectOf(QStyle::SC_ScrollBarAddLine).isEmpty());
    QVERIFY(rectOf(QStyle::SC_ScrollBarSubLine).isEmpty());
    QCOMPARE(rectOf(QStyle::SC_ScrollBarGroove).height(), 200);
    // Never too small to be caught.
    QCOMPARE(rectOf(QStyle::SC_ScrollBarSlider).height(), 32);
    QCOMPARE(rectOf(QStyle::SC_ScrollBarSlider).top(), 0);
}

void tst_CreatorStyle::findsTheSliderOfAScrollBar()
{
    QScrollBar bar(Qt::Vertical);
    bar.setRange(0, 100);
    bar.setPageStep(100);
    bar.resize(10, 200);
    bar.show();

    QTest::mousePress(&bar, Qt::LeftButton, {}, QPoint(5, 50));
    QTest::mouseMove(&bar, QPoint(5, 150));
    QTest::mouseRelease(&bar, Qt::LeftButton, {}, QPoint(5, 150));

    QCOMPARE(bar.value(), 100);
}

void tst_CreatorStyle::separatesMenuItemsFromTheirKeys()
{
    QMenu menu;
    QAction *plain = menu.addAction(u"Undo"_s);
    QAction *withKeys = menu.addAction(u"Undo"_s);
    withKeys->setShortcut(Qt::CTRL | Qt::Key_Z);
    QMenu shorter;
    shorter.addAction(u"Undo"_s);

    QCOMPARE(menu.actionGeometry(plain).height(), 32);
    QVERIFY(menu.sizeHint().width() > shorter.sizeHint().width());
}

void tst_CreatorStyle::animatesNothing()
{
    QCOMPARE(QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
    QCOMPARE(QApplication::style()->styleHint(QStyle::SH_Menu_FlashTriggeredItem), 0);
}

void tst_CreatorStyle::answersWithALightThemeWithoutTheStyle()
{
    QApplication::setStyle(u"Fusion"_s);
    QWidget widget;

    QCOMPARE(themeOf(&widget).colors().accent, Theme::light().colors().accent);
    QCOMPARE(themeOf(nullptr).sizes().row, 36);
}

QTEST_MAIN(tst_CreatorStyle)
#include "tst_creatorstyle.moc"
