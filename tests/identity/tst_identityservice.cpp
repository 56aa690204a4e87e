#include "identity/sessiontoken.h"
#include "identityfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;
using Opening = IdentityService::Opening;

class tst_IdentityService : public QObject
{
    Q_OBJECT

private slots:
    void anEmptyFolderAsksForAFirstUser();
    void onePersonWithoutPasswordIsInAtOnce();
    void aPasswordAsksForASignIn();
    void severalPeopleAlwaysAskForASignIn();
    void signsInAndOut();
    void aWrongPasswordBeginsNothing();
    void locksAndUnlocks();
    void doesNotLockWithoutAPassword();
    void staysSignedIn();
    void doesNotStaySignedInWithoutAKeychain_data();
    void doesNotStaySignedInWithoutAKeychain();
    void refusesTokens_data();
    void refusesTokens();
    void signingOutMakesTheTokenWorthless();
};

void tst_IdentityService::anEmptyFolderAsksForAFirstUser()
{
    IdentityFixture f;
    User contact;
    contact.name = u"A partner"_s;
    contact.email = u"partner@example.org"_s;
    contact.isActive = false;
    QVERIFY(await(f.users.save(contact)));

    QCOMPARE(*f.identity.open(), Opening::FirstRun);
    QCOMPARE(f.session.state(), Session::State::SignedOut);
}

void tst_IdentityService::onePersonWithoutPasswordIsInAtOnce()
{
    IdentityFixture f;
    QVERIFY(await(f.people.createFirstUser({ u"Mina"_s, {}, {}, Role::Creator, {} })));
    f.session.end();

    QCOMPARE(*f.identity.open(), Opening::AtOnce);
    QCOMPARE(f.session.state(), Session::State::Active);
    QCOMPARE(f.session.user()->name, u"Mina"_s);
}

void tst_IdentityService::aPasswordAsksForASignIn()
{
    IdentityFixture f;
    f.createMina();
    f.session.end();

    QCOMPARE(*f.identity.open(), Opening::SignIn);
    QCOMPARE(f.session.state(), Session::State::SignedOut);
}

void tst_IdentityService::severalPeopleAlwaysAskForASignIn()
{
    IdentityFixture f;
    QVERIFY(await(f.people.createFirstUser({ u"Mina"_s, {}, {}, Role::Creator, {} })));
    User bora; // as a damaged or foreign file may have it
    bora.name = u"Bora"_s;
    bora.email = u"bora@example.org"_s;
    QVERIFY(await(f.users.save(bora)));
    f.session.end();

    QCOMPARE(*f.identity.open(), Opening::SignIn);
    QCOMPARE(f.session.state(), Session::State::SignedOut);
}

void tst_IdentityService::signsInAndOut()
{
    IdentityFixture f;
    f.createMina();
    f.session.end();
    QSignalSpy changed(&f.session, &Session::changed);

    const auto user = f.signIn(f.password);

    QVERIFY(user);
    QCOMPARE(f.session.user(), std::optional(*user));
    QVERIFY(f.session.canWrite());
    QVERIFY(await(f.identity.signOut()));
    QCOMPARE(f.session.state(), Session::State::SignedOut);
    QCOMPARE(changed.count(), 2);
}

void tst_IdentityService::aWrongPasswordBeginsNothing()
{
    IdentityFixture f;
    f.createMina();
    f.session.end();

    QVERIFY(!f.signIn(u"wrong horse"_s));

    QCOMPARE(f.session.state(), Session::State::SignedOut);
}

void tst_IdentityService::locksAndUnlocks()
{
    IdentityFixture f;
    f.createMina();

    QVERIFY(f.identity.lock());
    QCOMPARE(f.session.state(), Session::State::Locked);
    QVERIFY(!await(f.identity.unlock(u"wrong horse"_s)));
    QCOMPARE(f.session.state(), Session::State::Locked);
    QVERIFY(await(f.identity.unlock(f.password)));

    QCOMPARE(f.session.state(), Session::State::Active);
}

void tst_IdentityService::doesNotLockWithoutAPassword()
{
    IdentityFixture f;
    QVERIFY(!f.identity.lock());
    QVERIFY(await(f.people.createFirstUser({ u"Mina"_s, {}, {}, Role::Creator, {} })));

    const Status locked = f.identity.lock();

    QVERIFY(!locked);
    QCOMPARE(locked.error().code, Error::Code::Conflict);
    QCOMPARE(f.session.state(), Session::State::Active);
}

void tst_IdentityService::staysSignedIn()
{
    IdentityFixture f;
    f.createMina();
    const UserId id = f.session.user()->id;
    QVERIFY(await(f.identity.staySignedIn()));
    f.session.end();

    const auto user = await(f.identity.signInWithToken(id));

    QVERIFY(user);
    QCOMPARE(user->id, id);
    QCOMPARE(f.session.state(), Session::State::Active);
    const QByteArray token = f.secrets.entries.value(SessionToken::entryOf(id));
    QCOMPARE(token.size(), 32);
    QVERIFY(!f.recordOf(f.email).sessionTokenHash.contains(QString::fromLatin1(token.toHex())));
}

void tst_IdentityService::doesNotStaySignedInWithoutAKeychain_data()
{
    QTest::addColumn<SecretStore::Availability>("state");

    QTest::newRow("locked") << SecretStore::Availability::Locked;
    QTest::newRow("absent") << SecretStore::Availability::Absent;
}

void tst_IdentityService::doesNotStaySignedInWithoutAKeychain()
{
    QFETCH(SecretStore::Availability, state);
    IdentityFixture f;
    f.createMina();
    f.secrets.state = state;

    const auto stays = await(f.identity.staySignedIn());

    QVERIFY(!stays);
    QCOMPARE(stays.error().message, explanation(state));
    QVERIFY(f.recordOf(f.email).sessionTokenHash.isEmpty());
    QCOMPARE(f.session.state(), Session::State::Active);
}

void tst_IdentityService::refusesTokens_data()
{
    QTest::addColumn<QString>("damage");
    QTest::addColumn<Error::Code>("code");

    QTest::newRow("missing") << u"missing"_s << Error::Code::Unauthorized;
    QTest::newRow("another") << u"another"_s << Error::Code::Unauthorized;
    QTest::newRow("locked keychain") << u"locked"_s << Error::Code::Keychain;
    QTest::newRow("the user is a contact now") << u"contact"_s << Error::Code::Unauthorized;
    QTest::newRow("the password was changed") << u"password"_s << Error::Code::Unauthorized;
}

void tst_IdentityService::refusesTokens()
{
    QFETCH(QString, damage);
    QFETCH(Error::Code, code);
    IdentityFixture f;
    f.createMina();
    const User mina = *f.session.user();
    QVERIFY(await(f.identity.staySignedIn()));
    if (damage == u"missing"_s)
        f.secrets.entries.clear();
    if (damage == u"another"_s)
        f.secrets.entries.insert(SessionToken::entryOf(mina.id), SessionToken::generate());
    if (damage == u"locked"_s)
        f.secrets.state = SecretStore::Availability::Locked;
    if (damage == u"password"_s)
        QVERIFY(await(f.people.changePassword(f.password, u"another horse"_s)));
    User contact = mina;
    contact.isActive = damage != u"contact"_s;
    QVERIFY(await(f.users.save(contact)));
    f.session.end();

    const auto user = await(f.identity.signInWithToken(mina.id));

    QVERIFY(!user);
    QCOMPARE(user.error().code, code);
    QCOMPARE(f.session.state(), Session::State::SignedOut);
}

void tst_IdentityService::signingOutMakesTheTokenWorthless()
{
    IdentityFixture f;
    f.createMina();
    const UserId id = f.session.user()->id;
    QVERIFY(await(f.identity.staySignedIn()));
    const auto kept = f.secrets.entries;

    QVERIFY(await(f.identity.signOut()));

    QVERIFY(f.secrets.entries.isEmpty());
    f.secrets.entries = kept;
    QVERIFY(!await(f.identity.signInWithToken(id)));
}

QTEST_GUILESS_MAIN(tst_IdentityService)
#include "tst_identityservice.moc"
