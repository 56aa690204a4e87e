#include "identityfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

const QString boraEmail = u"bora@example.org"_s;

UserService::NewUser bora(Role role, const QString &password = u"bora's horse"_s)
{
    return { u"Bora"_s, boraEmail, {}, role, password };
}

} // namespace

class tst_UserService : public QObject
{
    Q_OBJECT

private slots:
    void theFirstUserIsSignedIn();
    void theFirstUserNeedsNoPassword();
    void thereIsOneFirstUser();
    void refusesBadWishes_data();
    void refusesBadWishes();
    void addsPeople();
    void onlyThoseWhoManageAddPeople_data();
    void onlyThoseWhoManageAddPeople();
    void severalPeopleNeedPasswords();
    void anAddressBelongsToOnePerson();
    void changesAPassword();
    void changingNeedsTheFormerPassword();
    void theFirstPasswordComesWithACode();
    void removesThePasswordOfASinglePerson();
    void resetsAForgottenPassword();
    void aRecoveryCodeWorksOnce();
    void aWrongCodeChangesNothing();
    void renewsTheRecoveryCode();
    void aViewerMayChangeTheOwnPassword();
    void editsOneself();
    void nobodyRaisesTheirOwnRole();
    void somebodyWhoManagesStays();
};

void tst_UserService::theFirstUserIsSignedIn()
{
    IdentityFixture f;

    const auto made = await(f.people.createFirstUser(
        { u"  미나 "_s, u" mina@example.org"_s, u"010"_s, Role::Creator, f.password }));

    QVERIFY(made);
    QCOMPARE(made->user.name, u"미나"_s);
    QCOMPARE(made->user.email, u"mina@example.org"_s);
    QVERIFY(made->user.hasPassword);
    QCOMPARE(made->recoveryCode.size(), 23);
    QCOMPARE(f.session.user(), std::optional(made->user));
    const User stored = **f.users.find(made->user.id);
    QCOMPARE(stored.name, u"미나"_s);
    QCOMPARE(stored.phone, u"010"_s);
    QVERIFY(stored.hasPassword);
    QVERIFY(!f.recordOf(f.email).recoveryHash.contains(made->recoveryCode));
}

void tst_UserService::theFirstUserNeedsNoPassword()
{
    IdentityFixture f;

    const auto made = await(f.people.createFirstUser({ u"Mina"_s, {}, {}, Role::Creator, {} }));

    QVERIFY(made);
    QVERIFY(made->recoveryCode.isEmpty());
    QVERIFY(!f.session.user()->hasPassword);
    QVERIFY(f.users.passwordRecord(made->user.id)->passwordHash.isEmpty());
}

void tst_UserService::thereIsOneFirstUser()
{
    IdentityFixture f;
    f.createMina();

    const auto second = await(f.people.createFirstUser(bora(Role::Creator)));

    QVERIFY(!second);
    QCOMPARE(second.error().code, Error::Code::Conflict);
    QCOMPARE(f.users.list()->size(), 1);
}

void tst_UserService::refusesBadWishes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("password");
    QTest::addColumn<Role>("role");

    const QString good = u"mina@example.org"_s;
    QTest::newRow("no name") << u" "_s << good << u"12345678"_s << Role::Creator;
    QTest::newRow("bad address") << u"Mina"_s << u"mina"_s << u"12345678"_s << Role::Creator;
    QTest::newRow("password without address")
        << u"Mina"_s << QString() << u"12345678"_s << Role::Creator;
    QTest::newRow("short password") << u"Mina"_s << good << u"1234567"_s << Role::Creator;
    QTest::newRow("nobody manages") << u"Mina"_s << good << u"12345678"_s << Role::Viewer;
}

void tst_UserService::refusesBadWishes()
{
    QFETCH(QString, name);
    QFETCH(QString, email);
    QFETCH(QString, password);
    QFETCH(Role, role);
    IdentityFixture f;

    const auto made = await(f.people.createFirstUser({ name, email, {}, role, password }));

    QVERIFY(!made);
    QVERIFY(!made.error().message.isEmpty());
    QVERIFY(f.users.list()->isEmpty());
    QCOMPARE(f.session.state(), Session::State::SignedOut);
}

void tst_UserService::addsPeople()
{
    IdentityFixture f;
    f.createMina();
    QSignalSpy changed(&f.users, &UserRepository::changed);

    const auto made = await(f.people.addUser(bora(Role::Viewer)));

    QVERIFY(made);
    QVERIFY(!made->recoveryCode.isEmpty());
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(f.session.user()->email, f.email);
    QVERIFY(await(f.identity.signIn(boraEmail, u"bora's horse"_s)));
    QVERIFY(!f.session.canWrite());
}

void tst_UserService::onlyThoseWhoManageAddPeople_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<bool>("may");

    QTest::newRow("creator") << Role::Creator << true;
    QTest::newRow("admin") << Role::Admin << true;
    QTest::newRow("manager") << Role::Manager << false;
    QTest::newRow("viewer") << Role::Viewer << false;
}

void tst_UserService::onlyThoseWhoManageAddPeople()
{
    QFETCH(Role, role);
    QFETCH(bool, may);
    IdentityFixture f;
    f.createMina();
    QVERIFY(await(f.people.addUser(bora(role))));
    QVERIFY(await(f.identity.signIn(boraEmail, u"bora's horse"_s)));

    const auto made = await(
        f.people.addUser({ u"Duri"_s, u"duri@example.org"_s, {}, Role::Viewer, f.password }));

    QCOMPARE(made.has_value(), may);
    QVERIFY(may || made.error().code == Error::Code::Unauthorized);
    QCOMPARE(f.users.list()->size(), may ? 3 : 2);
}

void tst_UserService::severalPeopleNeedPasswords()
{
    IdentityFixture f;
    QVERIFY(await(f.people.createFirstUser({ u"Mina"_s, f.email, {}, Role::Creator, {} })));

    QVERIFY(!await(f.people.addUser(bora(Role::Viewer))));
    QVERIFY(await(f.people.changePassword({}, f.password)));
    QVERIFY(!await(f.people.addUser(bora(Role::Viewer, {}))));
    QVERIFY(await(f.people.addUser(bora(Role::Viewer))));

    const auto removed = await(f.people.removePassword(f.password));
    QVERIFY(!removed);
    QCOMPARE(removed.error().code, Error::Code::Conflict);
}

void tst_UserService::anAddressBelongsToOnePerson()
{
    IdentityFixture f;
    f.createMina();

    const auto made = await(
        f.people.addUser({ u"Mina 2"_s, u"Mina@Example.org"_s, {}, Role::Viewer, f.password }));

    QVERIFY(!made);
    QCOMPARE(made.error().code, Error::Code::Conflict);
    QCOMPARE(f.users.list()->size(), 1);
}

void tst_UserService::changesAPassword()
{
    IdentityFixture f;
    const QString code = f.createMina();

    const auto changed = await(f.people.changePassword(f.password, u"another horse"_s));

    QVERIFY(changed);
    QVERIFY(changed->isEmpty()); // the former code stays valid
    QVERIFY(!f.signIn(f.password));
    QVERIFY(f.signIn(u"another horse"_s));
    QVERIFY(await(f.people.resetPassword(f.email, code, f.password)));
}

void tst_UserService::changingNeedsTheFormerPassword()
{
    IdentityFixture f;
    f.createMina();

    const auto wrong = await(f.people.changePassword(u"wrong horse"_s, u"another horse"_s));
    const auto tooShort = await(f.people.changePassword(f.password, u"short"_s));
    f.session.end();
    const auto signedOut = await(f.people.changePassword(f.password, u"another horse"_s));

    QCOMPARE(wrong.error().code, Error::Code::Unauthorized);
    QCOMPARE(tooShort.error().code, Error::Code::InvalidData);
    QCOMPARE(signedOut.error().code, Error::Code::Unauthorized);
    QVERIFY(f.signIn(f.password));
}

void tst_UserService::theFirstPasswordComesWithACode()
{
    IdentityFixture f;
    QVERIFY(await(f.people.createFirstUser({ u"Mina"_s, {}, {}, Role::Creator, {} })));
    QVERIFY(!await(f.people.changePassword({}, f.password))); // no address to sign in with
    User mina = *f.session.user();
    mina.email = f.email;
    QVERIFY(await(f.people.updateUser(mina)));

    const auto code = await(f.people.changePassword({}, f.password));

    QVERIFY(code);
    QCOMPARE(code->size(), 23);
    QVERIFY(f.session.user()->hasPassword);
    QVERIFY(f.signIn(f.password));
}

void tst_UserService::removesThePasswordOfASinglePerson()
{
    IdentityFixture f;
    f.createMina();
    QVERIFY(!await(f.people.removePassword(u"wrong horse"_s)));

    QVERIFY(await(f.people.removePassword(f.password)));

    QVERIFY(!f.session.user()->hasPassword);
    QCOMPARE(f.recordOf(f.email), PasswordRecord{});
    QCOMPARE(*f.identity.open(), IdentityService::Opening::AtOnce);
}

void tst_UserService::resetsAForgottenPassword()
{
    IdentityFixture f;
    const QString code = f.createMina();
    f.session.end();

    const auto next = await(f.people.resetPassword(f.email, code.toLower(), u"another horse"_s));

    QVERIFY(next);
    QVERIFY(*next != code);
    QCOMPARE(f.session.state(), Session::State::SignedOut);
    QVERIFY(!f.signIn(f.password));
    QVERIFY(f.signIn(u"another horse"_s));
}

void tst_UserService::aRecoveryCodeWorksOnce()
{
    IdentityFixture f;
    const QString code = f.createMina();
    const auto next = await(f.people.resetPassword(f.email, code, u"another horse"_s));

    QVERIFY(!await(f.people.resetPassword(f.email, code, u"a third horse"_s)));
    QVERIFY(await(f.people.resetPassword(f.email, *next, u"a third horse"_s)));
}

void tst_UserService::aWrongCodeChangesNothing()
{
    IdentityFixture f;
    f.createMina();

    const auto wrong
        = await(f.people.resetPassword(f.email, u"00000-00000-00000-00000"_s, u"another horse"_s));
    const auto unknown = await(f.people.resetPassword(boraEmail, u"no code"_s, u"another horse"_s));

    QCOMPARE(wrong.error().code, Error::Code::Unauthorized);
    QCOMPARE(unknown.error(), wrong.error());
    QVERIFY(f.signIn(f.password));
}

void tst_UserService::renewsTheRecoveryCode()
{
    IdentityFixture f;
    const QString former = f.createMina();
    QVERIFY(!await(f.people.renewRecoveryCode(u"wrong horse"_s)));

    const auto code = await(f.people.renewRecoveryCode(f.password));

    QVERIFY(code);
    QVERIFY(f.signIn(f.password)); // the password stays
    QVERIFY(!await(f.people.resetPassword(f.email, former, u"another horse"_s)));
    QVERIFY(await(f.people.resetPassword(f.email, *code, u"another horse"_s)));
}

void tst_UserService::aViewerMayChangeTheOwnPassword()
{
    IdentityFixture f;
    f.createMina();
    QVERIFY(await(f.people.addUser(bora(Role::Viewer))));
    QVERIFY(await(f.identity.signIn(boraEmail, u"bora's horse"_s)));
    f.database->writer().setRefusing(u"You may look, but not change."_s);

    QVERIFY(await(f.people.changePassword(u"bora's horse"_s, u"another horse"_s)));
    QVERIFY(await(f.identity.signIn(boraEmail, u"another horse"_s)));
}

void tst_UserService::editsOneself()
{
    IdentityFixture f;
    f.createMina();
    User mina = *f.session.user();
    mina.name = u" Mina Kim "_s;
    mina.hasPassword = false; // not decided here

    QVERIFY(await(f.people.updateUser(mina)));

    QCOMPARE(f.session.user()->name, u"Mina Kim"_s);
    QVERIFY(f.session.user()->hasPassword);
    QCOMPARE((*f.users.findByEmail(f.email))->name, u"Mina Kim"_s);
    mina.email.clear();
    QVERIFY(!await(f.people.updateUser(mina)));
}

void tst_UserService::nobodyRaisesTheirOwnRole()
{
    IdentityFixture f;
    f.createMina();
    const User mina = *f.session.user();
    QVERIFY(await(f.people.addUser(bora(Role::Manager))));
    QVERIFY(await(f.identity.signIn(boraEmail, u"bora's horse"_s)));
    User raised = *f.session.user();
    raised.role = Role::Admin;
    User renamed = mina;
    renamed.name = u"Somebody"_s;

    QCOMPARE(await(f.people.updateUser(raised)).error().code, Error::Code::Unauthorized);
    QCOMPARE(await(f.people.updateUser(renamed)).error().code, Error::Code::Unauthorized);
    QCOMPARE((*f.users.findByEmail(boraEmail))->role, Role::Manager);
}

void tst_UserService::somebodyWhoManagesStays()
{
    IdentityFixture f;
    f.createMina();
    QVERIFY(await(f.people.addUser(bora(Role::Manager))));
    User mina = *f.session.user();
    mina.role = Role::Viewer;

    QCOMPARE(await(f.people.updateUser(mina)).error().code, Error::Code::Conflict);
    User other = **f.users.findByEmail(boraEmail);
    other.role = Role::Admin;
    QVERIFY(await(f.people.updateUser(other)));
    QVERIFY(await(f.people.updateUser(mina)));

    QCOMPARE(f.session.user()->role, Role::Viewer);
}

QTEST_GUILESS_MAIN(tst_UserService)
#include "tst_userservice.moc"
