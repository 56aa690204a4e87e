#include "identityfixture.h"

#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;
using Kind = CredentialCheck::Kind;

namespace {

// 8 MiB and one pass, of "correct horse".
const QString weakHash
    = u"$argon2id$v=19$m=8192,t=1,p=1$NW9pc1q7N2s9n1we9t+Ocg$KN3lsxv12yHQk5BL+BjR/JOBmuaUpOEEBpbO5buUzjw"_s;

struct Fixture : IdentityFixture
{
    QString code = createMina();

    Error::Code codeOf(const QString &typed)
    {
        const auto result = await(check.check(email, typed, Kind::Password));
        return result ? Error::Code::InvalidData : result.error().code;
    }
};

} // namespace

class tst_CredentialCheck : public QObject
{
    Q_OBJECT

private slots:
    void knowsTheRightPassword();
    void answersTheSameForWrongAndUnknown();
    void doesTheSameWorkForAnUnknownAddress();
    void refusesContacts();
    void locksAfterFiveWrongAttempts();
    void locksUnknownAddressesToo();
    void countsAcrossRestarts();
    void aRightPasswordClearsTheCount();
    void countsBeforeItChecks();
    void checksOneAtATime();
    void replacesAnOutdatedHash();
    void acceptsTheRecoveryCodeHoweverTyped();
    void aCodeIsNoPassword();
    void checksBesideARunningProgram();
};

void tst_CredentialCheck::knowsTheRightPassword()
{
    Fixture f;

    const auto user = await(f.check.check(u" MINA@example.org "_s, f.password, Kind::Password));

    QVERIFY(user);
    QCOMPARE(user->name, u"Mina"_s);
}

void tst_CredentialCheck::answersTheSameForWrongAndUnknown()
{
    Fixture f;

    const auto wrong = await(f.check.check(f.email, u"wrong horse"_s, Kind::Password));
    const auto unknown = await(f.check.check(u"bora@example.org"_s, f.password, Kind::Password));
    const auto nobody = await(f.check.check(QString(), f.password, Kind::Password));

    QVERIFY(!wrong);
    QVERIFY(!unknown);
    QVERIFY(!nobody);
    QCOMPARE(wrong.error().code, Error::Code::Unauthorized);
    QCOMPARE(unknown.error(), wrong.error());
    QCOMPARE(nobody.error(), wrong.error());
}

// Not a timed test: the hasher works on one thread, so that what it was given before is finished
// first.
void tst_CredentialCheck::doesTheSameWorkForAnUnknownAddress()
{
    Fixture f;
    const auto earlier = f.hasher.hash(u"something long before"_s);

    const auto unknown = await(f.check.check(u"bora@example.org"_s, f.password, Kind::Password));

    QVERIFY(earlier.isFinished());
    QVERIFY(!unknown);
}

void tst_CredentialCheck::refusesContacts()
{
    Fixture f;
    User mina = **f.users.findByEmail(f.email);
    mina.isActive = false;
    QVERIFY(await(f.users.save(mina)));

    QCOMPARE(f.codeOf(f.password), Error::Code::Unauthorized);
}

void tst_CredentialCheck::locksAfterFiveWrongAttempts()
{
    Fixture f;
    for (int i = 0; i < 5; ++i)
        QCOMPARE(f.codeOf(u"wrong horse"_s), Error::Code::Unauthorized);

    QCOMPARE(f.codeOf(f.password), Error::Code::RateLimited);
    f.clock.now = f.clock.now.addSecs(29);
    QCOMPARE(f.codeOf(f.password), Error::Code::RateLimited);
    f.clock.now = f.clock.now.addSecs(1);

    QVERIFY(await(f.check.check(f.email, f.password, Kind::Password)));
}

void tst_CredentialCheck::locksUnknownAddressesToo()
{
    Fixture f;
    const auto attempt = [&](const QString &address) {
        return await(f.check.check(address, f.password, Kind::Password)).error().code;
    };
    for (int i = 0; i < 5; ++i)
        QCOMPARE(attempt(u"bora@example.org"_s), Error::Code::Unauthorized);

    QCOMPARE(attempt(u"Bora@Example.org"_s), Error::Code::RateLimited);
    QCOMPARE(attempt(u"duri@example.org"_s), Error::Code::Unauthorized);
}

void tst_CredentialCheck::countsAcrossRestarts()
{
    Fixture f;
    for (int i = 0; i < 5; ++i)
        QCOMPARE(f.codeOf(u"wrong horse"_s), Error::Code::Unauthorized);

    CredentialCheck again(f.users, f.hasher, f.clock);
    const auto result = await(again.check(f.email, f.password, Kind::Password));

    QVERIFY(!result);
    QCOMPARE(result.error().code, Error::Code::RateLimited);
}

void tst_CredentialCheck::aRightPasswordClearsTheCount()
{
    Fixture f;
    for (int i = 0; i < 4; ++i)
        QCOMPARE(f.codeOf(u"wrong horse"_s), Error::Code::Unauthorized);
    QCOMPARE(f.recordOf(f.email).failedSignIns, 4);

    QVERIFY(await(f.check.check(f.email, f.password, Kind::Password)));

    QCOMPARE(f.recordOf(f.email).failedSignIns, 0);
    QVERIFY(f.recordOf(f.email).lockedUntil.isNull());
}

void tst_CredentialCheck::countsBeforeItChecks()
{
    Fixture f;

    const auto pending = f.check.check(f.email, f.password, Kind::Password);
    f.database->writer().waitForDone(); // a kill now would leave this behind

    QCOMPARE(f.recordOf(f.email).failedSignIns, 1);
    QVERIFY(await(pending));
}

void tst_CredentialCheck::checksOneAtATime()
{
    Fixture f;

    const auto first = f.check.check(f.email, f.password, Kind::Password);
    const auto second = await(f.check.check(f.email, f.password, Kind::Password));

    QVERIFY(!second);
    QCOMPARE(second.error().code, Error::Code::Conflict);
    QVERIFY(await(first));
    QVERIFY(await(f.check.check(f.email, f.password, Kind::Password)));
}

void tst_CredentialCheck::replacesAnOutdatedHash()
{
    Fixture f;
    PasswordRecord record = f.recordOf(f.email);
    const QString recovery = record.recoveryHash;
    record.passwordHash = weakHash;
    QVERIFY(await(f.users.savePasswordRecord((*f.users.findByEmail(f.email))->id, record)));

    QVERIFY(await(f.check.check(f.email, f.password, Kind::Password)));

    QVERIFY(f.recordOf(f.email).passwordHash.startsWith(u"$argon2id$v=19$m=65536,t=3,"));
    QCOMPARE(f.recordOf(f.email).recoveryHash, recovery);
    QVERIFY(await(f.check.check(f.email, f.password, Kind::Password)));
}

void tst_CredentialCheck::acceptsTheRecoveryCodeHoweverTyped()
{
    Fixture f;

    const QString typed = u' ' + f.code.toLower().remove(u'-');

    QVERIFY(await(f.check.check(f.email, typed, Kind::RecoveryCode)));
}

void tst_CredentialCheck::aCodeIsNoPassword()
{
    Fixture f;

    QVERIFY(!await(f.check.check(f.email, f.code, Kind::Password)));
    QVERIFY(!await(f.check.check(f.email, f.password, Kind::RecoveryCode)));
}

void tst_CredentialCheck::checksBesideARunningProgram()
{
    Fixture f;
    const auto reading = Database::open(f.folder.path(), Database::Access::ReadOnly, f.clock);
    QVERIFY(reading);
    UserRepository users(**reading);
    CredentialCheck check(users, f.hasher, f.clock);

    QVERIFY(await(check.check(f.email, f.password, Kind::Password)));
    QVERIFY(!await(check.check(f.email, u"wrong horse"_s, Kind::Password)));

    for (int i = 0; i < 5; ++i)
        QCOMPARE(f.codeOf(u"wrong horse"_s), Error::Code::Unauthorized);
    QCOMPARE(await(check.check(f.email, f.password, Kind::Password)).error().code,
             Error::Code::RateLimited);
}

QTEST_GUILESS_MAIN(tst_CredentialCheck)
#include "tst_credentialcheck.moc"
