#include "accessibility.h"
#include "dialogs/recoverycodepanel.h"
#include "markingtranslator.h"
#include "pages/welcome/welcomecontroller.h"
#include "peopleuifixture.h"
#include "storage/channelrepository.h"
#include "uisupport.h"
#include "widgets/segmentedcontrol.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

struct Fixture : IdentityFixture
{
    ChannelRepository channels{ *database };
    AppSettings settings{ folder.filePath(u"settings.ini"_s), QLocale(u"en_US"_s) };
    WelcomeController controller{ settings, people, channels };
    QWidget window;
    WelcomePage *page = shown();

    WelcomePage *shown()
    {
        window.resize(1200, 900);
        WelcomePage *made = controller.makePage(u"en"_s, &window);
        window.show();
        return made;
    }
};

} // namespace

/// The first page of an empty data folder.
class tst_WelcomePage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { wear(Theme::light()); }

    void createsOwnerAndChannel()
    {
        Fixture f;
        QSignalSpy finished(&f.controller, &WelcomeController::finished);
        type(*f.page, u"name"_s, u" 미나 "_s);
        type(*f.page, u"channel"_s, u"하루필름"_s);

        press(*f.page, u"import"_s);

        QVERIFY(finished.wait());
        QCOMPARE(finished.first().first().value<WelcomePage::Begin>(), WelcomePage::Begin::Import);
        QCOMPARE(f.session.user()->name, u"미나"_s);
        QCOMPARE(f.session.user()->role, Role::Creator);
        QVERIFY(f.session.canWrite());
        QCOMPARE(f.channels.list()->size(), 1);
        QCOMPARE(f.channels.list()->first().name, u"하루필름"_s);
        QCOMPARE(f.channels.list()->first().userId, f.session.user()->id);
        QVERIFY(f.settings.isFirstRunDone());
    }

    void mayBeSkippedWithNothingTyped()
    {
        Fixture f;
        QSignalSpy finished(&f.controller, &WelcomeController::finished);
        press(*f.page, u"skip"_s);
        QVERIFY(finished.wait());
        QCOMPARE(f.channels.list()->first().name, u"My channel"_s);
        QCOMPARE(*f.identity.open(), IdentityService::Opening::AtOnce);
    }

    void showsTheRecoveryCodeOnceAndWaitsUntilItIsKept()
    {
        Fixture f;
        QSignalSpy finished(&f.controller, &WelcomeController::finished);
        type(*f.page, u"name"_s, u"Mina"_s);
        type(*f.page, u"email"_s, f.email);
        type(*f.page, u"password"_s, f.password);
        press(*f.page, u"skip"_s);

        auto *panel = f.page->findChild<RecoveryCodePanel *>();
        QTRY_VERIFY(!panel->code().isEmpty());
        QCOMPARE(finished.count(), 0);
        QPushButton *done = panel->findChildren<QPushButton *>().last();
        QVERIFY(!done->isEnabled());
        panel->findChild<QCheckBox *>()->setChecked(true);
        done->click();

        QCOMPARE(finished.count(), 1);
        QVERIFY(
            await(f.people.resetPassword(f.email, panel->code(), u"another one"_s)).has_value());
    }

    void saysWhatIsMissingAndCanBeTriedAgain()
    {
        Fixture f;
        QSignalSpy finished(&f.controller, &WelcomeController::finished);
        type(*f.page, u"name"_s, u"Mina"_s);
        type(*f.page, u"email"_s, f.email);
        type(*f.page, u"password"_s, u"short"_s);
        press(*f.page, u"skip"_s);

        QTRY_VERIFY(f.page->isEnabled());
        QCOMPARE(f.users.list()->size(), 0);
        QVERIFY(!f.settings.isFirstRunDone());
        type(*f.page, u"password"_s, {});
        press(*f.page, u"skip"_s);
        QVERIFY(finished.wait());
    }

    void storesNothingForSampleData()
    {
        Fixture f;
        QSignalSpy sample(&f.controller, &WelcomeController::sampleRequested);
        press(*f.page, u"sample"_s);
        QCOMPARE(sample.count(), 1);
        QCOMPARE(f.users.list()->size(), 0);
        QVERIFY(!f.settings.isFirstRunDone());
    }

    void remembersTheCurrency()
    {
        Fixture f;
        QSignalSpy finished(&f.controller, &WelcomeController::finished);
        f.page->findChild<QComboBox *>()->setCurrentText(u"JPY"_s);
        press(*f.page, u"skip"_s);
        QVERIFY(finished.wait());
        QCOMPARE(f.settings.homeCurrency(), Currencies::jpy());
    }

    void speaksTheOtherLanguageAtOnce()
    {
        Fixture f;
        QSignalSpy changed(&f.settings, &AppSettings::languageChanged);
        f.page->findChild<SegmentedControl *>()->setCurrent(0);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(f.settings.language(), AppSettings::Language::Korean);
    }

    void namesEverythingAndReadsNoHtml()
    {
        Fixture f;
        QCOMPARE(unnamedWidgets(*f.page), QStringList());
        QCOMPARE(richLabels(*f.page), QStringList());
        f.page->showRecoveryCode(u"7K3QM-0XW9R-AAAAA-BBBBB"_s);
        QCOMPARE(unnamedWidgets(*f.page), QStringList());
    }

    void retranslates()
    {
        Fixture f;
        const MarkingTranslator marks;
        QTRY_COMPARE(unmarkedTexts(*f.page, { u"한국어"_s, u"English"_s }), QStringList());
    }
};

QTEST_MAIN(tst_WelcomePage)
#include "tst_welcomepage.moc"
