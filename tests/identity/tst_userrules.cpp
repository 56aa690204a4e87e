#include "identity/userrules.h"

#include <QTest>

using namespace Creator;
using namespace Qt::StringLiterals;

namespace {

enum class Password { None, Set };

const QList<UserId> ids
    = { UserId(Uuid::v7(0)), UserId(Uuid::v7(1)), UserId(Uuid::v7(2)), UserId(Uuid::v7(3)) };

User person(int number, Role role, Password password)
{
    User user;
    user.id = ids.at(number);
    user.role = role;
    user.hasPassword = password == Password::Set;
    return user;
}

} // namespace

class tst_UserRules : public QObject
{
    Q_OBJECT

private slots:
    void passwordsHaveALength_data();
    void passwordsHaveALength();
    void addressesLookLikeAddresses_data();
    void addressesLookLikeAddresses();
    void namesAreNotEmpty();
    void contactsAndDeletedPeopleAreNotActive();
    void onePersonNeedsNoPassword();
    void severalPeopleNeedPasswords();
    void somebodyManages();
    void replacesTheSamePerson();
};

void tst_UserRules::passwordsHaveALength_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<bool>("good");

    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("seven") << u"1234567"_s << false;
    QTest::newRow("eight") << u"12345678"_s << true;
    QTest::newRow("eight Korean letters") << u"비밀번호여덟글자"_s << true;
    QTest::newRow("four Korean letters taken apart")
        << u"비밀번호"_s.normalized(QString::NormalizationForm_D) << false;
    QTest::newRow("the longest") << QString(256, u'x') << true;
    QTest::newRow("too long") << QString(257, u'x') << false;
}

void tst_UserRules::passwordsHaveALength()
{
    QFETCH(QString, password);
    QFETCH(bool, good);

    QCOMPARE(UserRules::checkPassword(password).has_value(), good);
}

void tst_UserRules::addressesLookLikeAddresses_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<bool>("good");

    QTest::newRow("usual") << u"mina@example.org"_s << true;
    QTest::newRow("Korean") << u"미나@예시.한국"_s << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("no at") << u"mina.example.org"_s << false;
    QTest::newRow("two") << u"a@b@c"_s << false;
    QTest::newRow("nothing before") << u"@example.org"_s << false;
    QTest::newRow("nothing after") << u"mina@"_s << false;
    QTest::newRow("blank inside") << u"mina kim@example.org"_s << false;
    QTest::newRow("line break") << u"mina@example.org\nx"_s << false;
    QTest::newRow("control character") << u"mina@example.org\u0007"_s << false;
    QTest::newRow("too long") << QString(250, u'x') + u"@a.kr"_s << false;
}

void tst_UserRules::addressesLookLikeAddresses()
{
    QFETCH(QString, email);
    QFETCH(bool, good);

    QCOMPARE(UserRules::checkEmail(email).has_value(), good);
}

void tst_UserRules::namesAreNotEmpty()
{
    QVERIFY(UserRules::checkName(u"미나"_s));
    QVERIFY(!UserRules::checkName(u" \t"_s));
}

void tst_UserRules::contactsAndDeletedPeopleAreNotActive()
{
    User contact = person(1, Role::Creator, Password::None);
    contact.isActive = false;
    User deleted = person(2, Role::Creator, Password::None);
    deleted.deletedAt = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
    const User here = person(3, Role::Viewer, Password::None);

    QCOMPARE(UserRules::active({ contact, deleted, here }), QList<User>{ here });
}

void tst_UserRules::onePersonNeedsNoPassword()
{
    User contact = person(2, Role::Viewer, Password::None);
    contact.isActive = false;

    QVERIFY(UserRules::checkAll({ person(1, Role::Creator, Password::None), contact }));
}

void tst_UserRules::severalPeopleNeedPasswords()
{
    const User first = person(1, Role::Creator, Password::Set);

    QVERIFY(UserRules::checkAll({ first, person(2, Role::Viewer, Password::Set) }));
    QVERIFY(!UserRules::checkAll({ first, person(2, Role::Viewer, Password::None) }));
}

void tst_UserRules::somebodyManages()
{
    QVERIFY(UserRules::checkAll({ person(1, Role::Admin, Password::Set) }));
    QVERIFY(!UserRules::checkAll({ person(1, Role::Viewer, Password::Set) }));
    QVERIFY(!UserRules::checkAll({ person(1, Role::Manager, Password::Set) }));
    QVERIFY(!UserRules::checkAll({}));
}

void tst_UserRules::replacesTheSamePerson()
{
    const User before = person(1, Role::Creator, Password::Set);
    const User after = person(1, Role::Viewer, Password::Set);
    const User other = person(2, Role::Admin, Password::Set);

    QCOMPARE(UserRules::with({ before, other }, after), (QList<User>{ after, other }));
    QCOMPARE(UserRules::with({ before }, other), (QList<User>{ before, other }));
}

QTEST_GUILESS_MAIN(tst_UserRules)
#include "tst_userrules.moc"
