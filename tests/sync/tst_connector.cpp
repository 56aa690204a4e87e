#include "storage/earningrepository.h"
#include "sync/authority.h"
#include "sync/connector.h"
#include "syncworld.h"

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

struct Fixture : SyncWorld
{
    Fixture() { run("DELETE FROM social_accounts"); }

    Result<ConnectAnswer> connectWith(const char *secret, const QString &code = {})
    {
        ConnectWish wish;
        wish.platform = u"fake"_s;
        wish.name = u"raon"_s;
        wish.secret = secret;
        wish.code = code;
        return await(connector.connectAccount(wish, channel.userId, channel.id));
    }
    [[nodiscard]] bool isNothingLeft()
    {
        return accounts.list()->isEmpty() && tokens.entries.isEmpty();
    }

    SocialAccount addAccount(const QString &onPlatform)
    {
        SocialAccount one;
        one.userId = channel.userId;
        one.profileId = channel.id;
        one.platform = onPlatform;
        one.accountId = onPlatform;
        return *await(accounts.add(one));
    }
    void addEarning(const QString &onPlatform, const QString &accountId, const char *day,
                    const char *kind)
    {
        Earning one = Test::anEarning(channel, day, 100);
        one.platform = onPlatform;
        one.accountId = accountId;
        if (!await(EarningRepository(*database).add(one)))
            qFatal("the earning is not added");
        run(QByteArray("UPDATE earnings SET origin = 'api', source_hash = 1, metadata = "
                       "'{\"kind\":\"")
                .append(kind)
                .append("\"}' WHERE source_hash IS NULL")
                .constData());
    }
    QStringList cancelled()
    {
        return rows("SELECT date(earned_at / 1000, 'unixepoch') FROM earnings "
                    "WHERE status = 'cancelled' ORDER BY 1");
    }

    int browsed = 0;
    Connector connector{ services(), [this](const OAuthProvider &, const Cancellation &) {
                            ++browsed;
                            return QtFuture::makeReadyFuture(
                                Result<Tokens>(FakeTokens::tokensOf("from browser")));
                        } };
};

} // namespace

class tst_Connector final : public QObject
{
    Q_OBJECT

private slots:
    void aServerOfOnesOwnMayBringItsAuthority()
    {
        Fixture f;
        QStringList believed;
        SyncServices services = f.services();
        services.believe = [&believed](const QString &host, const QByteArray &pem) {
            believed.append(host + u' ' + QString::fromLatin1(pem));
            return Status();
        };
        Connector connector(services, {});
        ConnectWish wish;
        wish.platform = u"fake"_s;
        wish.name = u"raon"_s;
        wish.secret = "good";
        wish.server = QUrl(u"https://own.example"_s);
        wish.caFile = f.dir.filePath(u"none.pem"_s);
        const auto missing = await(connector.connectAccount(wish, f.channel.userId, f.channel.id));
        QCOMPARE(missing.error().code, Error::Code::File);
        QVERIFY(missing.error().message.contains(u"none.pem"_s));
        QVERIFY(f.sender.addresses().isEmpty()); // nobody was asked

        wish.caFile = f.dir.filePath(u"ca.pem"_s);
        QFile file(wish.caFile);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("PEM");
        file.close();
        const auto answer = await(connector.connectAccount(wish, f.channel.userId, f.channel.id));
        QVERIFY(answer);
        QCOMPARE(believed, QStringList{ u"own.example PEM"_s });
        const SocialAccount account = *answer->account;
        QCOMPARE(account.settings.value(u"ca_file"_s).toString(), wish.caFile);
        // As a run does it, after a start of the program.
        QVERIFY(Authority::believe(services, account));
        QCOMPARE(believed.size(), 2);
        SocialAccount plain = account;
        plain.settings = {};
        QVERIFY(Authority::believe(services, plain));
        QCOMPARE(believed.size(), 2);
        QVERIFY(QFile::resize(wish.caFile, 0));
        QCOMPARE(Authority::believe(services, account).error().code, Error::Code::InvalidData);
    }

    void aRunBelievesTheAuthorityOfItsAccount()
    {
        SyncWorld world;
        const QString file = world.dir.filePath(u"ca.pem"_s);
        QFile pem(file);
        QVERIFY(pem.open(QIODevice::WriteOnly));
        pem.write("PEM");
        pem.close();
        QVERIFY(await(world.accounts.change(world.account.id, [file](SocialAccount &one) {
            one.settings.insert(Authority::fileKey, file);
        })));
        QStringList hosts;
        SyncServices services = world.services();
        services.believe = [&hosts](const QString &host, const QByteArray &) {
            hosts.append(host);
            return Status();
        };
        SyncEngine engine(services);
        QCOMPARE(world.syncWith(engine).outcome, RunReport::Outcome::Done);
        QCOMPARE(hosts, QStringList{ u"fake.example"_s });
    }

    void aSignInBecomesAnAccountWithItsTokensKept()
    {
        Fixture f;
        QSignalSpy connected(&f.connector, &Connector::connected);

        const auto answer = f.connectWith("good");

        QVERIFY(answer);
        const SocialAccount account = answer->account.value();
        QCOMPARE(account.accountId, u"acct_1"_s);
        QCOMPARE(account.handle, u"Raon Camping"_s);
        QCOMPARE(account.profileId, std::optional(f.channel.id));
        QCOMPARE(account.userId, f.channel.userId);
        QCOMPARE(account.scopes, QStringList{ u"read"_s });
        QCOMPARE(account.server, QUrl(u"https://fake.example"_s));
        QCOMPARE(account.state, AccountState::Connected);
        QCOMPARE(f.tokens.entries.keys(), QStringList{ account.id.toText() });
        QCOMPARE(f.tokens.entries.value(account.keychainEntry).access, QByteArray("access-1"));
        QCOMPARE(*f.accounts.list(), QList<SocialAccount>{ account });
        QCOMPARE(connected.size(), 1);
        QCOMPARE(f.sender.addresses(), (QStringList{ u"/login"_s, u"/profile"_s }));
    }

    void noSecretIsWrittenDown()
    {
        Fixture f;
        QVERIFY(f.connectWith("s3cret-canary"));
        f.database->writer().waitForDone();
        QDir folder(f.dir.path());
        const QStringList files = folder.entryList(QDir::Files | QDir::Hidden);
        for (const QString &name : files) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY(!bytes.contains("s3cret-canary"));
            QVERIFY(!bytes.contains("access-1"));
        }
        QVERIFY(!files.isEmpty());
    }

    void theSecondFactorIsAskedFor()
    {
        Fixture f;
        const auto first = f.connectWith("second");
        QVERIFY(first->needsCode);
        QVERIFY(f.isNothingLeft());
        QVERIFY(f.connectWith("second", u"123456"_s)->account);
    }

    void theBrowserTakesOverWhereThePlatformWantsIt()
    {
        Fixture f;
        const auto answer = f.connectWith("browser");
        QVERIFY(answer->account);
        QCOMPARE(f.browsed, 1);
        QCOMPARE(f.tokens.entries.constBegin()->access, QByteArray("from browser"));
    }

    void whoIsNotLetInLeavesNothing()
    {
        Fixture f;
        QCOMPARE(f.connectWith("wrong").error().message, u"The password is wrong."_s);
        QVERIFY(f.isNothingLeft());
        QVERIFY(f.sender.asked.isEmpty());
    }

    void aFailureOnTheWayLeavesNothing_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<Error::Code>("code");
        QTest::newRow("refused") << 401 << Error::Code::Unauthorized;
        QTest::newRow("too many") << 429 << Error::Code::RateLimited;
        QTest::newRow("no network") << 0 << Error::Code::Network;
        QTest::newRow("says nothing") << 200 << Error::Code::InvalidData;
    }

    void aFailureOnTheWayLeavesNothing()
    {
        QFETCH(int, status);
        QFETCH(Error::Code, code);
        Fixture f;
        f.sender.answer = [&](const HttpRequest &request) {
            if (request.url.path() != u"/profile"_s)
                return FakeSender::json("{}");
            return status == 0  ? FakeSender::noNetwork()
                : status == 200 ? FakeSender::json("{}")
                                : FakeSender::status(status);
        };
        QCOMPARE(f.connectWith("good").error().code, code);
        QVERIFY(f.isNothingLeft());
    }

    void aPublicProfileProvesNothing_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<std::optional<Error::Code>>("code");
        const auto row = [](const char *name, int status, std::optional<Error::Code> code) {
            QTest::newRow(name) << status << code;
        };
        row("let in", 200, std::nullopt);
        row("refused", 401, Error::Code::Unauthorized);
        row("too many", 429, Error::Code::RateLimited);
        row("no network", 0, Error::Code::Network);
    }

    void aPublicProfileProvesNothing()
    {
        QFETCH(int, status);
        QFETCH(std::optional<Error::Code>, code);
        Fixture f;
        f.platform.isProfilePublic = true;
        f.sender.answer = [&](const HttpRequest &request) {
            if (request.url.path() != u"/proof"_s)
                return SyncWorld::serve(request);
            return status == 0  ? FakeSender::noNetwork()
                : status == 200 ? FakeSender::json("{}")
                                : FakeSender::status(status);
        };

        const auto answer = f.connectWith("good");

        QCOMPARE(answer ? std::nullopt : std::optional(answer.error().code), code);
        QCOMPARE(f.isNothingLeft(), code.has_value());
    }

    void connectingAgainKeepsTheRowAndItsChannel()
    {
        Fixture f;
        const SocialAccount first = f.connectWith("good")->account.value();
        QVERIFY(await(f.accounts.change(first.id, [](SocialAccount &one) {
            one.state = AccountState::NeedsSignIn;
            one.message = u"ended"_s;
        })));

        const SocialAccount again = f.connectWith("good")->account.value();

        QCOMPARE(again.id, first.id);
        QCOMPARE(again.state, AccountState::Connected);
        QVERIFY(again.message.isEmpty());
        QCOMPARE(again.keychainEntry, first.keychainEntry);
        QCOMPARE(f.accounts.list()->size(), 1);
    }

    void connectingAgainKeepsWhatThePersonChose()
    {
        Fixture f;
        const SocialAccount first = f.connectWith("good")->account.value();
        QVERIFY(await(f.accounts.change(first.id, [](SocialAccount &one) {
            one.settings = { { u"currency"_s, u"KRW"_s }, { u"uploads"_s, u"old"_s } };
        })));

        const SocialAccount again = f.connectWith("good")->account.value();

        QCOMPARE(again.settings,
                 (QJsonObject{ { u"currency"_s, u"KRW"_s }, { u"uploads"_s, u"UU"_s } }));
    }

    void whatANewRightTellsAsWellCountsOnce()
    {
        Fixture f;
        f.addEarning(u"fake"_s, u"acct_1"_s, "2026-11-01", "chat");
        f.addEarning(u"fake"_s, u"acct_1"_s, "2026-11-02", "gift");
        f.addEarning(u"fake"_s, u"acct_1"_s, "2024-11-01", "chat");
        f.platform.list.last().covers = QStringList{ u"chat"_s };
        f.platform.list.last().firstDays = 365;

        QVERIFY(f.connectWith("good"));

        QTRY_COMPARE(f.cancelled(), QStringList{ u"2026-11-01"_s });
    }

    void paymentsOfGhostAreReadFromStripeWhileItIsHere()
    {
        Fixture f;
        const SocialAccountId ghost = f.addAccount(u"ghost"_s).id;
        f.addEarning(u"ghost"_s, u"ghost"_s, "2026-11-01", "payment");
        const auto source
            = [&] { return (*f.accounts.find(ghost))->settings.value(u"money_from"_s).toString(); };

        const SocialAccountId stripe = f.addAccount(u"stripe"_s).id;
        QTRY_COMPARE(source(), u"stripe"_s);
        QTRY_COMPARE(f.cancelled(), QStringList{ u"2026-11-01"_s });

        QVERIFY(await(f.accounts.disconnectAccount(stripe, AccountRepository::Data::Purge)));
        QTRY_COMPARE(source(), QString());
        QTRY_COMPARE(f.cancelled(), QStringList());
    }

    void anUnknownPlatformIsRefused()
    {
        Fixture f;
        ConnectWish wish;
        wish.platform = u"nowhere"_s;
        const auto answer = await(f.connector.connectAccount(wish, f.channel.userId, f.channel.id));
        QCOMPARE(answer.error().code, Error::Code::InvalidData);
    }
};

QTEST_GUILESS_MAIN(tst_Connector)
#include "tst_connector.moc"
