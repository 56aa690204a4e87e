#include "app/synckit.h"
#include "await.h"
#include "inmemorysecretstore.h"
#include "platforms/httpclient.h"
#include "platforms/tokenkeeper.h"
#include "scriptedserver.h"
#include "settings/appsettings.h"
#include "syncfixture.h"

#include <QElapsedTimer>
#include <QStandardPaths>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString entry = u"creator-dashboard/leaving"_s;

/// An account whose sign-in is about to end, at a server that takes its time.
struct World : SyncFixture
{
    World()
        : SyncFixture(anAccount())
    {
        if (!await(accounts.change(account.id,
                                   [this](SocialAccount &one) { one.server = server.url(); })))
            qFatal("the account does not move");
        keepUntil(clock.now.addSecs(-60));
    }
    void keepFresh() { keepUntil(clock.now.addDays(1)); }
    void keepUntil(const QDateTime &end)
    {
        Tokens tokens;
        tokens.access = "A1";
        tokens.refresh = "R1";
        tokens.expiresAt = end;
        tokens.extra = { { u"client_id"_s, u"app"_s }, { u"client_secret"_s, u"s"_s } };
        HttpClient http;
        TokenKeeper keeper(&secrets, http, clock, dir.path());
        if (!await(keeper.keep(entry, tokens)))
            qFatal("the tokens are not kept");
    }
    [[nodiscard]] static SocialAccount anAccount()
    {
        SocialAccount account;
        account.platform = u"tiktok"_s;
        account.accountId = u"me"_s;
        account.keychainEntry = entry;
        return account;
    }
    [[nodiscard]] bool hasBegun() const { return !server.requests.isEmpty(); }

    ScriptedServer server;
    InMemorySecretStore secrets;
    AppSettings settings{ dir.filePath(u"settings.ini"_s) };
};

} // namespace

/// What happens to a renewal when the window is closed.
class tst_Leaving final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void aTokenThatIsOnItsWayIsStoredFirst()
    {
        World world;
        world.server.delay = 300ms;
        world.server.route(u"/v2/oauth/token/"_s,
                           json(R"({"access_token":"A2","refresh_token":"R2","expires_in":3600})"));
        {
            SyncKit kit(*world.database, world.secrets, world.settings, world.clock);
            kit.desk().syncNow(world.account.id);
            QTRY_VERIFY_WITH_TIMEOUT(world.hasBegun(), 30'000);
            const QFuture<void> left = kit.leave(30s);
            QVERIFY(!left.isFinished());
            QTRY_VERIFY_WITH_TIMEOUT(left.isFinished(), 30'000);
        }
        QVERIFY2(world.secrets.entries.value(entry).contains("R2"),
                 world.secrets.entries.value(entry).constData());
        world.database->writer().waitForDone();
    }

    void aServerThatNeverAnswersHoldsNobodyUp()
    {
        World world;
        CannedReply silent;
        silent.manner = CannedReply::Manner::Silent;
        world.server.route(u"/v2/oauth/token/"_s, silent);
        SyncKit kit(*world.database, world.secrets, world.settings, world.clock);
        kit.desk().syncNow(world.account.id);
        QTRY_VERIFY_WITH_TIMEOUT(world.hasBegun(), 30'000);
        QElapsedTimer time;
        time.start();
        const QFuture<void> left = kit.leave(200ms);
        QTRY_VERIFY_WITH_TIMEOUT(left.isFinished(), 30'000);
        QVERIFY(time.elapsed() < 3'000);
        QVERIFY(world.secrets.entries.value(entry).contains("R1"));
    }

    void aRunIsWrittenDownBeforeItLeaves()
    {
        World world;
        world.keepFresh();
        CannedReply silent;
        silent.manner = CannedReply::Manner::Silent;
        world.server.setFallback([silent](const SeenRequest &) { return silent; });
        {
            SyncKit kit(*world.database, world.secrets, world.settings, world.clock);
            kit.desk().syncNow(world.account.id);
            QTRY_VERIFY_WITH_TIMEOUT(world.hasBegun(), 30'000);
            const QFuture<void> left = kit.leave(30s);
            QVERIFY(!left.isFinished());
            QTRY_VERIFY_WITH_TIMEOUT(left.isFinished(), 30'000);
            QCOMPARE(world.rows("SELECT outcome FROM sync_runs"), QStringList{ u"cancelled"_s });
        }
        world.database->writer().waitForDone();
    }

    void whoComesBackIsNotLeft()
    {
        World world;
        world.server.delay = 100ms;
        world.server.route(u"/v2/oauth/token/"_s,
                           json(R"({"access_token":"A2","refresh_token":"R2","expires_in":3600})"));
        SyncKit kit(*world.database, world.secrets, world.settings, world.clock);
        QVERIFY(!kit.stay());
        kit.desk().syncNow(world.account.id);
        QTRY_VERIFY_WITH_TIMEOUT(world.hasBegun(), 30'000);
        QObject context;
        int quits = 0;
        kit.leave(30s).then(&context, [&quits] { ++quits; });

        QVERIFY(kit.stay());
        kit.resume();

        QTRY_VERIFY_WITH_TIMEOUT(world.secrets.entries.value(entry).contains("R2"), 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(kit.leave().isFinished(), true, 30'000);
        QCOMPARE(quits, 0);
        QVERIFY(!kit.stay()); // it is over
    }

    void withoutARenewalItLeavesAtOnce()
    {
        World world;
        SyncKit kit(*world.database, world.secrets, world.settings, world.clock);
        QVERIFY(kit.leave().isFinished());
    }
};

QTEST_GUILESS_MAIN(tst_Leaving)
#include "tst_leaving.moc"
