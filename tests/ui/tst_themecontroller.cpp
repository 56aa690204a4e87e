#include "theme/creatorstyle.h"
#include "theme/themecontroller.h"

#include <QApplication>
#include <QDBusVariant>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Creator;
using namespace Qt::StringLiterals;

class tst_ThemeController : public QObject
{
    Q_OBJECT

private slots:
    void init() { qunsetenv("DBUS_SESSION_BUS_ADDRESS"); }
    void dressesTheApplication();
    void opensInTheRememberedLook();
    void switchesWhileWidgetsAreShown();
    void saysNothingWhenNothingChanges();
    void readsThePortalsAnswer_data();
    void readsThePortalsAnswer();
    void followsTheDesktop();
    void ignoresOtherSettings();
    void keepsAChoiceAgainstTheDesktop();
};

void tst_ThemeController::dressesTheApplication()
{
    ThemeController controller;

    controller.install(ThemeChoice::Dark);

    QVERIFY(qobject_cast<CreatorStyle *>(QApplication::style()));
    QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(0x13151A));
    QCOMPARE(QApplication::font().pointSizeF(), 10.5);
    QCOMPARE(controller.mode(), Theme::Mode::Dark);
}

void tst_ThemeController::opensInTheRememberedLook()
{
    ThemeController controller(Theme::Mode::Dark);

    controller.install(ThemeChoice::System);

    QCOMPARE(controller.mode(), Theme::Mode::Dark);
    QCOMPARE(controller.theme().mode(), Theme::Mode::Dark);
}

void tst_ThemeController::switchesWhileWidgetsAreShown()
{
    ThemeController controller;
    controller.install(ThemeChoice::Light);
    QLabel label(u"text"_s);
    label.show();
    QSignalSpy changed(&controller, &ThemeController::modeChanged);

    // Qt tells widgets about palettes only once the application runs.
    QTimer::singleShot(0, &controller, [&] {
        controller.setChoice(ThemeChoice::Dark);
        QTimer::singleShot(0, &controller, &QApplication::quit);
    });
    QApplication::exec();

    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().value<Theme::Mode>(), Theme::Mode::Dark);
    QCOMPARE(themeOf(&label).mode(), Theme::Mode::Dark);
    QCOMPARE(label.palette().color(QPalette::WindowText), QColor(0xE7E9EE));
}

void tst_ThemeController::saysNothingWhenNothingChanges()
{
    ThemeController controller;
    controller.install(ThemeChoice::Light);
    QSignalSpy changed(&controller, &ThemeController::modeChanged);

    controller.setChoice(ThemeChoice::System);
    controller.setChoice(ThemeChoice::System);

    QCOMPARE(changed.count(), 0);
}

void tst_ThemeController::readsThePortalsAnswer_data()
{
    QTest::addColumn<QVariant>("answer");
    QTest::addColumn<bool>("dark");
    const auto wrapped
        = [](const QVariant &value) { return QVariant::fromValue(QDBusVariant(value)); };

    QTest::newRow("no wish") << QVariant(0u) << false;
    QTest::newRow("dark") << QVariant(1u) << true;
    QTest::newRow("light") << QVariant(2u) << false;
    QTest::newRow("wrapped once") << wrapped(1u) << true;
    QTest::newRow("wrapped twice") << wrapped(wrapped(1u)) << true;
    QTest::newRow("unknown value") << QVariant(7u) << false;
    QTest::newRow("not a number") << QVariant(u"dark"_s) << false;
    QTest::newRow("nothing") << QVariant() << false;
}

void tst_ThemeController::readsThePortalsAnswer()
{
    QFETCH(QVariant, answer);
    QFETCH(bool, dark);

    QCOMPARE(ThemeController::modeFromPortal(answer) == Theme::Mode::Dark, dark);
}

void tst_ThemeController::followsTheDesktop()
{
    ThemeController controller;
    controller.install(ThemeChoice::System);
    QSignalSpy changed(&controller, &ThemeController::modeChanged);

    controller.onSettingChanged(u"org.freedesktop.appearance"_s, u"color-scheme"_s,
                                QDBusVariant(1u));
    controller.onSettingChanged(u"org.freedesktop.appearance"_s, u"color-scheme"_s,
                                QDBusVariant(1u));

    QCOMPARE(changed.count(), 1);
    QCOMPARE(controller.mode(), Theme::Mode::Dark);
}

void tst_ThemeController::ignoresOtherSettings()
{
    ThemeController controller;
    controller.install(ThemeChoice::System);

    controller.onSettingChanged(u"org.gnome.desktop.interface"_s, u"color-scheme"_s,
                                QDBusVariant(1u));
    controller.onSettingChanged(u"org.freedesktop.appearance"_s, u"contrast"_s, QDBusVariant(1u));

    QCOMPARE(controller.mode(), Theme::Mode::Light);
}

void tst_ThemeController::keepsAChoiceAgainstTheDesktop()
{
    ThemeController controller;
    controller.install(ThemeChoice::Light);
    QSignalSpy changed(&controller, &ThemeController::modeChanged);

    controller.onSettingChanged(u"org.freedesktop.appearance"_s, u"color-scheme"_s,
                                QDBusVariant(1u));

    QCOMPARE(changed.count(), 0);
    QCOMPARE(controller.mode(), Theme::Mode::Light);
    controller.setChoice(ThemeChoice::System);
    QCOMPARE(controller.mode(), Theme::Mode::Dark);
}

QTEST_MAIN(tst_ThemeController)
#include "tst_themecontroller.moc"
