#include "await.h"
#include "fakeclock.h"
#include "inmemorysecretstore.h"
#include "platforms/entrylock.h"
#include "platforms/httpclient.h"
#include "platforms/tokenkeeper.h"
#include "scriptedserver.h"
#include "testsignin.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString entry = u"creator-dashboard/one"_s;

CannedReply tokenAnswer(const QByteArray &access, const QByteArray &refresh)
{
    return json(R"({"access_token":")" + access + R"(","refresh_token":")" + refresh
                + R"(","expires_in":3600})");
}

} // namespace

class tst_TokenKeeper final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<ScriptedServer>();
        m_http = std::make_unique<HttpClient>(HttpLimits{ 500ms, 2'000ms, 100'000, 5 });
        m_store = std::make_unique<InMemorySecretStore>();
        restart();
        m_server->route(u"/token"_s, tokenAnswer("A2", "R2"));
    }

    void namesEntriesAfterAccounts()
    {
        const Uuid id = *Uuid::fromText(u"019347a0-0000-7000-8000-000000000001");
        QCOMPARE(TokenKeeper::entryOf(id),
                 u"creator-dashboard/019347a0-0000-7000-8000-000000000001"_s);
    }

    void handsOutWhatIsStored()
    {
        put("A1", 3'600);

        QCOMPARE(valid()->access, "A1");
        m_store->entries.clear(); // from now on it is remembered
        QCOMPARE(valid()->access, "A1");
        QCOMPARE(m_server->requests.size(), 0);
    }

    void saysWhenThereIsNothing()
    {
        QCOMPARE(valid().error().code, Error::Code::Unauthorized);
        m_store->entries.insert(entry, "damaged");
        QCOMPARE(valid().error().code, Error::Code::Unauthorized);
        m_store->state = SecretStore::Availability::Locked;
        QCOMPARE(valid().error().code, Error::Code::Keychain);
    }

    void renewsAMinuteBeforeTheEnd_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QByteArray>("access");
        QTest::newRow("61 s") << 61 << QByteArray("A1");
        QTest::newRow("60 s") << 60 << QByteArray("A2");
        QTest::newRow("past") << -5 << QByteArray("A2");
    }
    void renewsAMinuteBeforeTheEnd()
    {
        QFETCH(const int, seconds);
        QFETCH(const QByteArray, access);
        put("A1", seconds);

        const auto tokens = valid();

        QVERIFY(tokens);
        QCOMPARE(tokens->access, access);
        if (access == "A2") {
            QCOMPARE(m_server->requests.at(0).field(u"refresh_token"_s), u"R1"_s);
            QCOMPARE(stored().refresh, "R2");
            QCOMPARE(stored().expiresAt, m_clock.now.addSecs(3'600));
        }
    }

    void storesBeforeAnybodyUses()
    {
        put("A1", 0);
        QByteArray seenInStore;

        auto future
            = m_keeper->valid(entry, m_server->url(), m_signIn)
                  .then(this, [&](const Result<Tokens> &) { seenInStore = stored().access; });
        QTRY_VERIFY(future.isFinished());

        QCOMPARE(seenInStore, "A2");
    }

    void restsOnceTheNewTokensAreStored()
    {
        put("A1", 10);
        QVERIFY(!m_keeper->isRenewing());
        QByteArray storedThen;
        connect(m_keeper.get(), &TokenKeeper::rested, this,
                [&] { storedThen = m_store->entries.value(entry); });
        const auto tokens = m_keeper->valid(entry, m_server->url(), m_signIn);
        QTRY_VERIFY(m_keeper->isRenewing() || tokens.isFinished());
        QVERIFY(await(tokens));
        QTRY_VERIFY(!storedThen.isEmpty());
        QVERIFY(storedThen.contains("R2"));
        QVERIFY(!m_keeper->isRenewing());
    }

    void anEmptyRefreshTokenKeepsTheFormer()
    {
        put("A1", 0);
        m_server->route(u"/token"_s, json(R"({"access_token":"A2","refresh_token":""})"));

        QCOMPARE(valid()->access, "A2");
        QCOMPARE(stored().refresh, "R1");
    }

    void everybodyGetsTheOneRenewal()
    {
        put("A1", 0);
        QList<QFuture<Result<Tokens>>> futures;
        for (int i = 0; i < 5; ++i) {
            futures.append(m_keeper->valid(entry, m_server->url(), m_signIn));
            futures.append(m_keeper->refresh(entry, m_server->url(), m_signIn, "A1"));
        }

        for (const auto &future : futures)
            QCOMPARE(await(future)->access, "A2");

        QCOMPARE(m_server->requests.size(), 1);
        QCOMPARE(await(refresh("A1"))->access, "A2"); // who comes late gets it as well
        QCOMPARE(m_server->requests.size(), 1);
    }

    void renewsWhatAServerRefused()
    {
        put("A1", 3'600);
        QCOMPARE(valid()->access, "A1");

        QCOMPARE(await(refresh("A1"))->access, "A2");
        QCOMPARE(valid()->access, "A2");
        QCOMPARE(m_server->requests.size(), 1);
    }

    void usesWhatAnotherProcessStored()
    {
        put("A1", 3'600);
        QCOMPARE(valid()->access, "A1");
        put("B1", 3'600);

        QCOMPARE(await(refresh("A1"))->access, "B1");
        QCOMPARE(m_server->requests.size(), 0);
    }

    void waitsForAnotherProcess()
    {
        put("A1", 0);
        EntryLock other(m_folder->path(), entry, 1s);
        QVERIFY(await(other.acquire()));
        const auto future = refresh("A1");
        EntryLock third(m_folder->path(), entry, 60ms);
        QCOMPARE(await(third.acquire()).error().code, Error::Code::Network);
        QVERIFY(!future.isFinished());
        put("B1", 3'600);

        other.release();

        QCOMPARE(await(future)->access, "B1");
        QCOMPARE(m_server->requests.size(), 0);
    }

    void entriesDoNotWaitForEachOther()
    {
        EntryLock other(m_folder->path(), u"creator-dashboard/two"_s, 1s);
        QVERIFY(await(other.acquire()));
        put("A1", 0);
        QCOMPARE(valid()->access, "A2");
    }

    void readsTheKeychainAgainAfterARefusal()
    {
        put("A1", 0);
        m_server->route(u"/token"_s, [this](const SeenRequest &request) {
            if (request.field(u"refresh_token"_s) != u"R9")
                put("A9", 0, "R9"); // somebody was faster
            return request.field(u"refresh_token"_s) == u"R9"
                ? tokenAnswer("A10", "R10")
                : json(R"({"error":"invalid_grant"})", 400);
        });

        QCOMPARE(valid()->access, "A10");
        QCOMPARE(m_server->requests.size(), 2);
    }

    void aRefusalForGoodAsksToSignInAgain()
    {
        put("A1", 0);
        m_server->route(u"/token"_s, json(R"({"error":"invalid_grant"})", 400));

        const auto tokens = valid();

        QVERIFY(!tokens);
        QCOMPARE(tokens.error().code, Error::Code::Unauthorized);
        QCOMPARE(tokens.error().message, u"The sign-in has ended. Connect the account again."_s);
        QCOMPARE(m_server->requests.size(), 1);
        QCOMPARE(stored().refresh, "R1"); // nothing is thrown away
    }

    void aFailureKeepsTheTokens_data()
    {
        QTest::addColumn<CannedReply>("reply");
        QTest::addColumn<Error::Code>("code");
        CannedReply hangUp;
        hangUp.manner = CannedReply::Manner::HangUp;
        QTest::newRow("network") << hangUp << Error::Code::Network;
        QTest::newRow("busy") << json("{}", 503) << Error::Code::Network;
        QTest::newRow("limit") << json("{}", 429) << Error::Code::RateLimited;
        QTest::newRow("html") << json("<html>") << Error::Code::InvalidData;
    }
    void aFailureKeepsTheTokens()
    {
        QFETCH(const CannedReply, reply);
        QFETCH(const Error::Code, code);
        put("A1", 0);
        m_server->route(u"/token"_s, reply);

        const auto tokens = valid();

        QVERIFY(!tokens);
        QCOMPARE(tokens.error().code, code);
        QVERIFY(tokens.error().message.endsWith(u'.'));
        QCOMPARE(stored().refresh, "R1");
        m_server->route(u"/token"_s, tokenAnswer("A2", "R2"));
        QCOMPARE(valid()->access, "A2");
    }

    void whatCannotBeRenewedIsHandedOutAsItIs()
    {
        put("A1", -100, {});

        QCOMPARE(valid()->access, "A1");
        QCOMPARE(await(refresh("A1")).error().code, Error::Code::Unauthorized);
        QCOMPARE(m_server->requests.size(), 0);
    }

    void worksWithoutAKeychain()
    {
        m_keeper = std::make_unique<TokenKeeper>(nullptr, *m_http, m_clock, m_folder->path());
        QCOMPARE(valid().error().code, Error::Code::Unauthorized);
        QVERIFY(await(m_keeper->keep(entry, { "A1", "R1", m_clock.now, {}, {} })));

        QVERIFY(m_keeper->isSessionOnly(entry));
        QCOMPARE(valid()->access, "A2");
        QVERIFY(m_keeper->isSessionOnly(entry));
    }

    void aLockedKeychainMakesItForThisSessionOnly()
    {
        m_store->state = SecretStore::Availability::Locked;
        QVERIFY(await(m_keeper->keep(entry, { "A1", "R1", m_clock.now, {}, {} })));
        QVERIFY(m_keeper->isSessionOnly(entry));

        m_store->state = SecretStore::Availability::Available;
        QCOMPARE(valid()->access, "A2"); // stores again

        QVERIFY(!m_keeper->isSessionOnly(entry));
        QCOMPARE(stored().access, "A2");
    }

    void aLockThatCannotBeTakenIsAnError()
    {
        put("A1", 0);
        QFile file(m_folder->filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        m_keeper = std::make_unique<TokenKeeper>(m_store.get(), *m_http, m_clock,
                                                 m_folder->filePath(u"file/locks"_s));
        QCOMPARE(valid().error().code, Error::Code::File);
        QCOMPARE(m_server->requests.size(), 0);
    }

    void forgets()
    {
        put("A1", 0);
        m_server->route(u"/token"_s, [this](const SeenRequest &) {
            const auto gone = m_keeper->forget(entry); // while it is renewed
            return tokenAnswer("A2", "R2");
        });

        QCOMPARE(valid().error().code, Error::Code::Unauthorized);
        QVERIFY(m_store->entries.isEmpty());
    }

    void tellsWhoWaitsWhenItGoes()
    {
        put("A1", 0);
        const auto future = m_keeper->valid(entry, m_server->url(), m_signIn);
        m_keeper.reset();
        QVERIFY(future.isFinished());
        QCOMPARE(future.result().error().code, Error::Code::Cancelled);
    }

private:
    void restart()
    {
        m_keeper = std::make_unique<TokenKeeper>(m_store.get(), *m_http, m_clock, m_folder->path());
    }

    void put(const QByteArray &access, int seconds, const QByteArray &refresh = "R1")
    {
        m_store->entries.insert(
            entry, Tokens{ access, refresh, m_clock.now.addSecs(seconds), {}, {} }.toJson());
    }

    Tokens stored() { return Tokens::fromJson(m_store->entries.value(entry)).value_or(Tokens()); }

    Result<Tokens> valid() { return await(m_keeper->valid(entry, m_server->url(), m_signIn)); }

    QFuture<Result<Tokens>> refresh(const QByteArray &refused)
    {
        return m_keeper->refresh(entry, m_server->url(), m_signIn, refused);
    }

    FakeClock m_clock;
    TestSignIn m_signIn;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<InMemorySecretStore> m_store;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<TokenKeeper> m_keeper;
};

QTEST_GUILESS_MAIN(tst_TokenKeeper)
#include "tst_tokenkeeper.moc"
