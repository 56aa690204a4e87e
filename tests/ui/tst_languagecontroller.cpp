#include "mainwindow/languagecontroller.h"
#include "mainwindow/navigationitem.h"
#include "uisupport.h"
#include "widgets/palettebutton.h"

#include <QLibraryInfo>
#include <QLocale>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

class tst_LanguageController : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { wear(Theme::light()); }
    void rewritesWidgetsThatAreShown();
    void goesBackToEnglish();
    void speaksEnglishWithoutTranslations();
    void translatesQtsOwnWords();
    void setsTheLocale();
    void saysNothingWhenNothingChanges();
    void picksTheLanguageOfTheDesktop_data();
    void picksTheLanguageOfTheDesktop();
    void takesItsWordsAlongWhenItGoes();

private:
    struct Fixture
    {
        LanguageController controller{ { u"/no/such/folder"_s,
                                         QStringLiteral(CREATOR_TEST_TRANSLATIONS) },
                                       QLibraryInfo::path(QLibraryInfo::TranslationsPath) };
    };
};

void tst_LanguageController::rewritesWidgetsThatAreShown()
{
    Fixture f;
    f.controller.setLanguage(u"en"_s);
    PaletteButton button;
    button.show();
    QCOMPARE(button.accessibleName(), u"Search or command"_s);

    f.controller.setLanguage(u"ko"_s);

    QTRY_COMPARE(button.accessibleName(), u"검색 또는 명령"_s);
    NavigationItem item(Icon::Inbox);
    item.setWaiting(3);
    QCOMPARE(item.accessibleDescription(), u"3건 대기"_s);
}

void tst_LanguageController::goesBackToEnglish()
{
    Fixture f;
    f.controller.setLanguage(u"ko"_s);
    PaletteButton button;
    button.show();

    f.controller.setLanguage(u"en"_s);

    QTRY_COMPARE(button.accessibleName(), u"Search or command"_s);
    QCOMPARE(f.controller.language(), u"en"_s);
}

void tst_LanguageController::speaksEnglishWithoutTranslations()
{
    QTemporaryDir empty;
    LanguageController controller({ empty.path() }, empty.path());
    QSignalSpy changed(&controller, &LanguageController::languageChanged);

    controller.setLanguage(u"ko"_s);
    const PaletteButton button;

    QCOMPARE(button.accessibleName(), u"Search or command"_s);
    QCOMPARE(changed.count(), 1);
}

void tst_LanguageController::translatesQtsOwnWords()
{
    Fixture f;

    f.controller.setLanguage(u"ko"_s);

    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"취소"_s);
}

void tst_LanguageController::setsTheLocale()
{
    Fixture f;

    f.controller.setLanguage(u"ko"_s);
    QCOMPARE(QLocale().language(), QLocale::Korean);
    QCOMPARE(QLocale().firstDayOfWeek(), Qt::Sunday);
    f.controller.setLanguage(u"en"_s);

    QCOMPARE(QLocale().language(), QLocale::English);
}

void tst_LanguageController::saysNothingWhenNothingChanges()
{
    Fixture f;
    f.controller.setLanguage(u"ko"_s);
    QSignalSpy changed(&f.controller, &LanguageController::languageChanged);

    f.controller.setLanguage(u"ko"_s);

    QCOMPARE(changed.count(), 0);
}

void tst_LanguageController::picksTheLanguageOfTheDesktop_data()
{
    QTest::addColumn<QStringList>("wishes");
    QTest::addColumn<QString>("language");

    QTest::newRow("Korean") << QStringList{ u"ko-KR"_s, u"en-US"_s } << u"ko"_s;
    QTest::newRow("underscore") << QStringList{ u"ko_KR"_s } << u"ko"_s;
    QTest::newRow("English first") << QStringList{ u"en-GB"_s, u"ko"_s } << u"en"_s;
    QTest::newRow("second wish") << QStringList{ u"de-DE"_s, u"ko-KR"_s } << u"ko"_s;
    QTest::newRow("none of ours") << QStringList{ u"de-DE"_s } << u"en"_s;
    QTest::newRow("another that begins alike") << QStringList{ u"kok-IN"_s } << u"en"_s;
    QTest::newRow("no wish") << QStringList() << u"en"_s;
}

void tst_LanguageController::picksTheLanguageOfTheDesktop()
{
    QFETCH(QStringList, wishes);
    QFETCH(QString, language);

    QCOMPARE(LanguageController::languageFor(wishes), language);
}

void tst_LanguageController::takesItsWordsAlongWhenItGoes()
{
    {
        Fixture f;
        f.controller.setLanguage(u"ko"_s);
    }

    QCOMPARE(PaletteButton().accessibleName(), u"Search or command"_s);
}

QTEST_MAIN(tst_LanguageController)
#include "tst_languagecontroller.moc"
