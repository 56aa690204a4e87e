#include "identity/sessiontoken.h"

#include <QTest>

using namespace Creator;
using namespace Qt::StringLiterals;

class tst_SessionToken : public QObject
{
    Q_OBJECT

private slots:
    void isLongAndRandom();
    void hashIsSha256();
    void matchesItsOwnHashOnly();
    void entriesOfPeopleDiffer();
};

void tst_SessionToken::isLongAndRandom()
{
    const QByteArray token = SessionToken::generate();

    QCOMPARE(token.size(), 32);
    QVERIFY(token != SessionToken::generate());
    QVERIFY(token != QByteArray(32, '\0'));
}

void tst_SessionToken::hashIsSha256()
{
    QCOMPARE(SessionToken::hashOf("abc"),
             u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
}

void tst_SessionToken::matchesItsOwnHashOnly()
{
    const QByteArray token = SessionToken::generate();
    QByteArray other = token;
    other[31] = char(other[31] ^ 1);
    const QString hash = SessionToken::hashOf(token);

    QVERIFY(SessionToken::matches(token, hash));
    QVERIFY(!SessionToken::matches(other, hash));
    QVERIFY(!SessionToken::matches(token, QString()));
    QVERIFY(!SessionToken::matches(token, hash.chopped(1)));
    QVERIFY(!SessionToken::matches({}, hash));
}

void tst_SessionToken::entriesOfPeopleDiffer()
{
    QVERIFY(SessionToken::entryOf(UserId(Uuid::v7(1)))
            != SessionToken::entryOf(UserId(Uuid::v7(2))));
}

QTEST_GUILESS_MAIN(tst_SessionToken)
#include "tst_sessiontoken.moc"
