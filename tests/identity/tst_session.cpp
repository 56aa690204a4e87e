#include "identity/session.h"

#include <QSignalSpy>
#include <QTest>

using namespace Creator;
using namespace Qt::StringLiterals;

namespace {

const UserId mina(Uuid::v7(1));

User someone(Role role)
{
    User user;
    user.id = mina;
    user.name = u"Mina"_s;
    user.role = role;
    return user;
}

} // namespace

class tst_Session : public QObject
{
    Q_OBJECT

private slots:
    void beginsSignedOut();
    void rolesDecideWhatMayBeDone_data();
    void rolesDecideWhatMayBeDone();
    void aLockKeepsThePersonAndStopsTheWork();
    void nobodyCannotBeLocked();
    void endForgetsThePerson();
    void takesChangesOfItsOwnPersonOnly();
    void repeatsNothing();
};

void tst_Session::beginsSignedOut()
{
    const Session session;

    QCOMPARE(session.state(), Session::State::SignedOut);
    QVERIFY(!session.user());
    QVERIFY(!session.canWrite());
    QVERIFY(!session.canManageUsers());
}

void tst_Session::rolesDecideWhatMayBeDone_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<bool>("writes");
    QTest::addColumn<bool>("manages");

    QTest::newRow("creator") << Role::Creator << true << true;
    QTest::newRow("admin") << Role::Admin << true << true;
    QTest::newRow("manager") << Role::Manager << true << false;
    QTest::newRow("viewer") << Role::Viewer << false << false;
}

void tst_Session::rolesDecideWhatMayBeDone()
{
    QFETCH(Role, role);
    QFETCH(bool, writes);
    QFETCH(bool, manages);
    Session session;

    session.begin(someone(role));

    QCOMPARE(session.state(), Session::State::Active);
    QCOMPARE(session.canWrite(), writes);
    QCOMPARE(session.canManageUsers(), manages);
}

void tst_Session::aLockKeepsThePersonAndStopsTheWork()
{
    Session session;
    session.begin(someone(Role::Creator));

    session.lock();

    QCOMPARE(session.state(), Session::State::Locked);
    QCOMPARE(session.user()->name, u"Mina"_s);
    QVERIFY(!session.canWrite());
    QVERIFY(!session.canManageUsers());
}

void tst_Session::nobodyCannotBeLocked()
{
    Session session;

    session.lock();

    QCOMPARE(session.state(), Session::State::SignedOut);
}

void tst_Session::endForgetsThePerson()
{
    Session session;
    session.begin(someone(Role::Creator));

    session.end();

    QCOMPARE(session.state(), Session::State::SignedOut);
    QVERIFY(!session.user());
}

void tst_Session::takesChangesOfItsOwnPersonOnly()
{
    Session session;
    session.begin(someone(Role::Creator));
    User other = someone(Role::Viewer);
    other.id = UserId(Uuid::v7(2));
    User same = someone(Role::Viewer);
    same.name = u"미나"_s;

    session.update(other);
    QCOMPARE(session.user()->role, Role::Creator);
    session.update(same);

    QCOMPARE(session.user()->name, u"미나"_s);
    QVERIFY(!session.canWrite());
}

void tst_Session::repeatsNothing()
{
    Session session;
    QSignalSpy changed(&session, &Session::changed);

    session.begin(someone(Role::Creator));
    session.begin(someone(Role::Creator));
    session.lock();
    session.lock();
    session.end();
    session.end();

    QCOMPARE(changed.count(), 3);
}

QTEST_GUILESS_MAIN(tst_Session)
#include "tst_session.moc"
