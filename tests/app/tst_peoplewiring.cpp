#include "app/peoplewiring.h"
#include "dialogs/aboutsheet.h"
#include "dialogs/cover.h"
#include "fakeplatform.h"
#include "fakeprompter.h"
#include "mainwindow/languagecontroller.h"
#include "mainwindow/mainwindow.h"
#include "mainwindow/mainwindowcontroller.h"
#include "mainwindow/navigationrail.h"
#include "mainwindow/profilecard.h"
#include "pages/settings/channelssection.h"
#include "pages/signin/signinpage.h"
#include "pages/welcome/welcomepage.h"
#include "peopleuifixture.h"
#include "settings/appsettings.h"
#include "storage/channelrepository.h"
#include "storage/earningrepository.h"
#include "sync/ratekeeper.h"
#include "uisupport.h"
#include "widgets/statusbar.h"

#include <QAction>
#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

/// The window with everything about people, over a real file.
struct Fixture : IdentityFixture
{
    AppSettings settings{ folder.filePath(u"settings.ini"_s), QLocale(u"en_US"_s) };
    LanguageController language{ {}, {} };
    ChannelRepository channels{ *database };
    EarningRepository earnings{ *database };
    FakeSender bank;
    RateKeeper rates{ { *database, bank, settings, clock, {} } };
    MainWindow window;
    FakePrompter prompter;
    std::unique_ptr<PeopleWiring> wiring;
    std::unique_ptr<MainWindowController> actions;

    void start()
    {
        wiring = std::make_unique<PeopleWiring>(PeopleWiring::Parts{ *database, settings, language,
                                                                     users, channels, earnings,
                                                                     secrets, rates },
                                                window, prompter, clock);
        actions = std::make_unique<MainWindowController>(window, QList<PaletteSource *>());
        wiring->wireActions(*actions);
        wiring->open();
        window.show();
        wiring->startBackups();
    }
    ~Fixture() { actions.reset(); }

    Cover *cover()
    {
        const auto covers = window.findChildren<Cover *>();
        for (Cover *one : covers) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    Status write()
    {
        return await(channels.save(Channel{
                         {}, (*users.list()).first().id, u"New"_s, {}, {}, {}, {}, {}, {}, {} }))
            .map([](const Channel &) {});
    }
    void enter(const QString &typed)
    {
        type(*cover(), u"password"_s, typed);
        press(*cover(), u"go"_s);
    }
};

} // namespace

class tst_PeopleWiring : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { wear(Theme::light()); }

    void beginsWithTheFirstPage()
    {
        Fixture f;
        f.start();
        QVERIFY(f.cover()->findChild<WelcomePage *>());
        QVERIFY(!f.window.centralWidget()->isVisible());
        QSignalSpy import(f.wiring.get(), &PeopleWiring::importRequested);
        type(*f.cover(), u"channel"_s, u"Haru Film"_s);
        press(*f.cover(), u"import"_s);
        QTRY_COMPARE(import.count(), 1);
        QVERIFY(!f.cover());
        QVERIFY(f.window.centralWidget()->isVisible());
        QTRY_COMPARE(f.window.findChild<NavigationRail *>()->profile()->text(), u"Haru Film"_s);
        QVERIFY(f.wiring->session().canWrite());
    }

    void letsOnePersonWithoutPasswordInAtOnce()
    {
        Fixture f;
        QVERIFY(await(f.people.createFirstUser({ u"Mina"_s, {}, {}, Role::Creator, {} })));
        f.start();
        QVERIFY(!f.cover());
        QVERIFY(f.wiring->session().canWrite());
        QVERIFY(!f.actions->action(u"undo"_s)->isEnabled());
    }

    void asksForThePasswordAndLocks()
    {
        Fixture f;
        f.createMina();
        f.start();
        QVERIFY(f.cover()->findChild<SignInPage *>());
        f.enter(f.password);
        QTRY_VERIFY(!f.cover());
        auto *bar = f.window.findChild<StatusBar *>();
        QVERIFY(bar->saveState().contains(u"Mina, Creator"_s));

        const auto windowActions = f.window.actions();
        for (QAction *action : windowActions) {
            if (action->objectName() == u"lock"_s)
                action->trigger();
        }
        QVERIFY(f.cover());
        QCOMPARE(f.wiring->session().state(), Session::State::Locked);
        QVERIFY(!f.window.centralWidget()->isVisible());
        f.enter(f.password);
        QTRY_VERIFY(!f.cover());
    }

    void staysSignedIn()
    {
        Fixture f;
        f.createMina();
        QVERIFY(await(f.identity.staySignedIn()));
        f.settings.setStaySignedInUser(f.session.user()->id);
        f.session.end();
        f.start();
        QTRY_VERIFY(!f.cover());
        QCOMPARE(f.wiring->session().user()->name, u"Mina"_s);
    }

    void refusesEveryWriteOfAViewer()
    {
        Fixture f;
        f.createMina();
        f.start();
        f.enter(f.password);
        QTRY_VERIFY(!f.cover());
        QVERIFY(f.write());
        User viewer = *f.wiring->session().user();
        viewer.role = Role::Viewer;
        f.wiring->session().update(viewer);
        QCOMPARE(f.write().error().code, Error::Code::Unauthorized);
        viewer.role = Role::Manager;
        f.wiring->session().update(viewer);
        QVERIFY(f.write());
    }

    void opensTheChannelsFromTheProfile()
    {
        Fixture f;
        QVERIFY(await(f.people.createFirstUser({ u"Mina"_s, {}, {}, Role::Creator, {} })));
        QVERIFY(await(f.channels.ensureOne()));
        f.start();
        f.window.findChild<NavigationRail *>()->profile()->click();
        QCOMPARE(f.window.currentPage(), u"settings"_s);
        QVERIFY(f.window.findChild<ChannelsSection *>()->isVisible());
    }

    void tellsAboutTheProgram()
    {
        Fixture f;
        QVERIFY(await(f.people.createFirstUser({ u"Mina"_s, {}, {}, Role::Creator, {} })));
        f.start();
        f.actions->action(u"about"_s)->trigger();
        QVERIFY(f.window.findChild<AboutSheet *>()->isVisible());
    }

    void handsOnWhatIsToBeRestored()
    {
        Fixture f;
        QVERIFY(await(f.people.createFirstUser({ u"Mina"_s, {}, {}, Role::Creator, {} })));
        f.start();
        QCOMPARE(f.wiring->backupFolder(), f.database->backupsFolder());
        f.settings.setBackupFolder(f.folder.filePath(u"elsewhere"_s));
        QCOMPARE(f.wiring->backupFolder(), f.folder.filePath(u"elsewhere"_s));
    }
};

QTEST_MAIN(tst_PeopleWiring)
#include "tst_peoplewiring.moc"
