#include "accessibility.h"
#include "dialogs/cover.h"
#include "dialogs/recoverycodepanel.h"
#include "markingtranslator.h"
#include "pages/signin/signincontroller.h"
#include "peopleuifixture.h"
#include "settings/appsettings.h"
#include "uisupport.h"
#include "widgets/choicecard.h"
#include "widgets/plainlabel.h"

#include <QCheckBox>
#include <QPushButton>
#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

struct Fixture : IdentityFixture
{
    const QString code = createMina();
    AppSettings settings{ folder.filePath(u"settings.ini"_s) };
    SignInController controller{ { identity, people, users, session, secrets }, settings, clock };
    QSignalSpy signedIn{ &controller, &SignInController::signedIn };
    QWidget window;
    SignInPage *page = nullptr;

    void show(SignInPage::Purpose purpose = SignInPage::Purpose::SignIn)
    {
        if (purpose == SignInPage::Purpose::SignIn)
            session.end();
        else
            QVERIFY(identity.lock());
        window.resize(1200, 900);
        page = controller.makePage(purpose, &window);
        window.show();
    }
    void tryPassword(const QString &password)
    {
        type(*page, u"password"_s, password);
        press(*page, u"go"_s);
    }
    bool says(const QString &words) const
    {
        const auto labels = page->findChildren<PlainLabel *>();
        for (const PlainLabel *label : labels) {
            if (!label->isHidden() && label->text().contains(words))
                return true;
        }
        return false;
    }
};

} // namespace

/// Signing in, unlocking, and a forgotten password.
class tst_SignInPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { wear(Theme::light()); }

    void signsIn()
    {
        Fixture f;
        f.show();
        f.tryPassword(f.password);
        QVERIFY(f.signedIn.wait());
        QCOMPARE(f.session.state(), Session::State::Active);
        QVERIFY(f.secrets.entries.isEmpty());
    }

    void signsInWhoWasChosen()
    {
        Fixture f;
        QVERIFY(await(f.people.addUser(
            { u"Bora"_s, u"bora@example.org"_s, {}, Role::Viewer, u"another horse"_s })));
        f.show();
        const auto cards = f.page->findChildren<ChoiceCard *>();
        QCOMPARE(cards.size(), 2);
        QCOMPARE(cards.first()->text(), u"Bora"_s);
        cards.first()->click();
        f.tryPassword(u"another horse"_s);
        QVERIFY(f.signedIn.wait());
        QCOMPARE(f.session.user()->name, u"Bora"_s);
        QVERIFY(!f.session.canWrite());
    }

    void refusesAWrongPassword()
    {
        Fixture f;
        f.show();
        f.tryPassword(u"wrong wrong"_s);
        QTRY_VERIFY(f.page->isEnabled());
        QVERIFY(f.says(u"is wrong"_s));
        QCOMPARE(f.signedIn.count(), 0);
        QCOMPARE(f.session.state(), Session::State::SignedOut);
    }

    void saysHowLongToWaitAfterFiveWrongOnes()
    {
        Fixture f;
        f.show();
        for (int i = 0; i < 5; ++i) {
            f.tryPassword(u"wrong wrong"_s);
            QTRY_VERIFY(f.page->isEnabled());
        }
        f.tryPassword(f.password);
        QTRY_VERIFY(f.page->isEnabled());
        QVERIFY(f.says(u"30 second"_s));
        auto &go = part<QPushButton>(*f.page, u"go"_s);
        QVERIFY(!go.isEnabled());
        f.clock.now = f.clock.now.addSecs(31);
        QTRY_VERIFY(go.isEnabled());
        f.tryPassword(f.password);
        QVERIFY(f.signedIn.wait());
    }

    void staysSignedInThroughTheKeychain()
    {
        Fixture f;
        f.show();
        f.page->findChild<QCheckBox *>(u"stay"_s)->setChecked(true);
        f.tryPassword(f.password);
        QVERIFY(f.signedIn.wait());
        QCOMPARE(f.secrets.entries.size(), 1);
        const auto user = f.settings.staySignedInUser();
        QVERIFY(user.has_value());
        f.session.end();
        QVERIFY(await(f.identity.signInWithToken(*user)).has_value());
    }

    void saysWhyNobodyCanStaySignedIn()
    {
        Fixture f;
        f.secrets.state = SecretStore::Availability::Absent;
        f.show();
        QTRY_VERIFY(!f.page->findChild<QCheckBox *>(u"stay"_s)->isEnabled());
        QVERIFY(f.says(explanation(SecretStore::Availability::Absent)));
    }

    void letsAForgottenPasswordBeReplacedByTheCode()
    {
        Fixture f;
        f.show();
        press(*f.page, u"forgotten"_s);
        type(*f.page, u"code"_s, f.code.toLower());
        type(*f.page, u"next"_s, u"battery staple"_s);
        press(*f.page, u"go"_s);

        auto *panel = f.page->findChild<RecoveryCodePanel *>();
        QTRY_VERIFY(!panel->code().isEmpty());
        QVERIFY(panel->code() != f.code);
        QCOMPARE(f.signedIn.count(), 0);
        panel->findChild<QCheckBox *>()->setChecked(true);
        panel->findChildren<QPushButton *>().last()->click();

        QVERIFY(f.signedIn.wait());
        f.session.end();
        QVERIFY(f.signIn(u"battery staple"_s).has_value());
        QVERIFY(!await(f.people.resetPassword(f.email, f.code, u"third password"_s)));
    }

    void unlocks()
    {
        Fixture f;
        f.show(SignInPage::Purpose::Unlock);
        QVERIFY(f.page->findChild<QCheckBox *>(u"stay"_s)->isHidden());
        f.tryPassword(u"wrong wrong"_s);
        QTRY_VERIFY(f.page->isEnabled());
        QCOMPARE(f.session.state(), Session::State::Locked);
        f.tryPassword(f.password);
        QVERIFY(f.signedIn.wait());
        QCOMPARE(f.session.state(), Session::State::Active);
    }

    void isHonestAboutWhatAPasswordDoes()
    {
        Fixture f;
        f.show();
        QVERIFY(f.says(u"does not encrypt"_s));
    }

    void namesEverythingAndRetranslates()
    {
        Fixture f;
        f.show();
        QCOMPARE(unnamedWidgets(*f.page), QStringList());
        QCOMPARE(richLabels(*f.page), QStringList());
        press(*f.page, u"forgotten"_s);
        QCOMPARE(unnamedWidgets(*f.page), QStringList());
        const MarkingTranslator marks;
        QTRY_COMPARE(unmarkedTexts(*f.page, { u"Mina"_s }), QStringList());
    }

    void coversEverythingUntilItIsLifted()
    {
        QWidget window;
        window.resize(800, 600);
        QWidget behind(&window);
        window.show();
        Cover cover(&window);
        cover.setPage(new QWidget);
        cover.open();
        QCOMPARE(cover.geometry(), window.rect());
        QVERIFY(!behind.isVisible());

        QTest::keyClick(&cover, Qt::Key_Escape);
        QVERIFY(cover.isVisible());
        auto *late = new QWidget(&window);
        late->show();
        QTRY_VERIFY(!late->isVisible());

        cover.lift();
        QVERIFY(!cover.isVisible());
        QVERIFY(behind.isVisible());
        QVERIFY(late->isVisible());
    }
};

QTEST_MAIN(tst_SignInPage)
#include "tst_signinpage.moc"
