#include "app/accountwiring.h"
#include "commentfixture.h"
#include "fakeaccountdesk.h"
#include "fakeprompter.h"
#include "mainwindow/mainwindow.h"
#include "mainwindow/mainwindowcontroller.h"
#include "mainwindow/navigationitem.h"
#include "pages/accounts/connectsheet.h"
#include "pages/inbox/threadlist.h"
#include "uisupport.h"

#include <QAction>
#include <QSignalSpy>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

/// Accounts and comments in the real window over a real file.
struct Fixture : CommentFixture
{
    Fixture() { wiring.wireActions(actions); }
    ~Fixture() { database->writer().waitForDone(); }

    QAction *action(const QString &id) const
    {
        for (QAction *one : window.actions()) {
            if (one->objectName() == id)
                return one;
        }
        return nullptr;
    }
    bool asks() const
    {
        const auto sheets = window.findChildren<ConnectSheet *>();
        return std::any_of(sheets.begin(), sheets.end(),
                           [](const ConnectSheet *sheet) { return sheet->isVisible(); });
    }

    ChannelRepository channels{ *database };
    FakeAccountDesk desk;
    FakePrompter prompter;
    MainWindow window;
    AccountWiring wiring{
        { *database, accounts, comments, channels }, desk, clock, prompter, window
    };
    MainWindowController actions{ window, {} };
};

} // namespace

class tst_AccountWiring final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { wear(Theme::light()); }

    void theRailNamesBothPages()
    {
        Fixture f;
        QCOMPARE(f.window.pageIds(), (QStringList{ u"inbox"_s, u"accounts"_s }));
        QCOMPARE(f.window.pageTitle(u"inbox"_s), u"Inbox"_s);
        QCOMPARE(f.window.pageTitle(u"accounts"_s), u"Accounts"_s);
        f.window.show();
        f.window.showPage(u"inbox"_s);
        QVERIFY(qobject_cast<InboxPage *>(f.window.page(u"inbox"_s)));
        f.window.showPage(u"accounts"_s);
        QVERIFY(qobject_cast<AccountsPage *>(f.window.page(u"accounts"_s)));
    }

    void thePaletteConnectsAndSyncs()
    {
        Fixture f;
        f.desk.offered = someOffers();
        f.window.show();
        f.action(u"syncAllAccounts"_s)->trigger();
        QCOMPARE(f.desk.calls, QStringList{ u"syncAll"_s });
        f.action(u"connectAccount"_s)->trigger();
        QCOMPARE(f.window.currentPage(), u"accounts"_s);
        QVERIFY(f.asks());
    }

    void whatIsPausedIsNotSynced()
    {
        Fixture f;
        f.desk.setPaused(true);
        QVERIFY(!f.action(u"syncAllAccounts"_s)->isEnabled());
        f.desk.setPaused(false);
        QVERIFY(f.action(u"syncAllAccounts"_s)->isEnabled());
    }

    void aViewerFindsNothingThatWrites()
    {
        Fixture f;
        f.wiring.setEditable({});
        QVERIFY(!f.action(u"connectAccount"_s)->isEnabled());
        QVERIFY(!f.action(u"syncAllAccounts"_s)->isEnabled());
        f.wiring.setEditable(Qt::ItemIsEditable);
        QVERIFY(f.action(u"connectAccount"_s)->isEnabled());
    }

    void theEmptyInboxLeadsToConnecting()
    {
        Fixture f;
        f.desk.offered = someOffers();
        f.window.show();
        f.window.showPage(u"inbox"_s);
        emit static_cast<InboxPage *>(f.window.page(u"inbox"_s))->connectRequested();
        QCOMPARE(f.window.currentPage(), u"accounts"_s);
        QVERIFY(f.asks());
    }

    void unreadCommentsStandInTheRail()
    {
        Fixture f;
        f.window.show();
        f.window.showPage(u"inbox"_s);
        auto *page = static_cast<InboxPage *>(f.window.page(u"inbox"_s));
        f.add({ f.aComment(1), f.aComment(2) });
        QTRY_COMPARE(page->list().model()->rowCount(), 2);
        const auto rail = f.window.findChildren<NavigationItem *>();
        QVERIFY(std::any_of(rail.begin(), rail.end(), [](const NavigationItem *item) {
            return item->accessibleName().contains(u'2')
                || item->accessibleDescription().contains(u'2');
        }));
        f.wiring.revealComment(f.idOf(1));
        QTRY_COMPARE(page->thread().thread(), std::optional(f.idOf(1)));
    }
};

QTEST_MAIN(tst_AccountWiring)
#include "tst_accountwiring.moc"
