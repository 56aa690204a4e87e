#include "await.h"
#include "identity/passwordhasher.h"

#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

class tst_PasswordHasher : public QObject
{
    Q_OBJECT

private slots:
    void recognisesItsOwnHash();
    void saltsEveryHash();
    void usesTheSettingsPromised();
    void refusesOtherPasswords_data();
    void refusesOtherPasswords();
    void composedAndDecomposedTextIsTheSame();
    void noHashMatchesNothing_data();
    void noHashMatchesNothing();
    void reportsOutdatedHashes();
    void leavesTheCallingThreadFree();
};

void tst_PasswordHasher::recognisesItsOwnHash()
{
    PasswordHasher hasher;

    const auto hash = await(hasher.hash(u"correct horse"_s));
    const auto verdict = await(hasher.verify(*hash, u"correct horse"_s));

    QVERIFY(verdict.matches);
    QVERIFY(!verdict.isOutdated);
}

void tst_PasswordHasher::saltsEveryHash()
{
    PasswordHasher hasher;

    QVERIFY(*await(hasher.hash(u"same"_s)) != *await(hasher.hash(u"same"_s)));
}

void tst_PasswordHasher::usesTheSettingsPromised()
{
    PasswordHasher hasher;

    const QString hash = *await(hasher.hash(u"correct horse"_s));

    QVERIFY2(hash.startsWith(u"$argon2id$v=19$m=65536,t=3,p=1$"), qPrintable(hash));
}

void tst_PasswordHasher::refusesOtherPasswords_data()
{
    QTest::addColumn<QString>("typed");

    QTest::newRow("other case") << u"Correct horse"_s;
    QTest::newRow("shorter") << u"correct hors"_s;
    QTest::newRow("longer") << u"correct horse "_s;
    QTest::newRow("nothing") << QString();
}

void tst_PasswordHasher::refusesOtherPasswords()
{
    QFETCH(QString, typed);
    PasswordHasher hasher;
    const auto hash = await(hasher.hash(u"correct horse"_s));

    QVERIFY(!await(hasher.verify(*hash, typed)).matches);
}

void tst_PasswordHasher::composedAndDecomposedTextIsTheSame()
{
    PasswordHasher hasher;
    const QString composed = u"비밀번호 café"_s;
    const QString decomposed = composed.normalized(QString::NormalizationForm_D);
    QVERIFY(composed != decomposed);

    const auto hash = await(hasher.hash(composed));

    QVERIFY(await(hasher.verify(*hash, decomposed)).matches);
}

void tst_PasswordHasher::noHashMatchesNothing_data()
{
    QTest::addColumn<QString>("hash");

    QTest::newRow("empty") << QString();
    QTest::newRow("text") << u"password"_s;
    QTest::newRow("cut off") << u"$argon2id$v=19$m=65536,t=3,p=1$abc"_s;
}

void tst_PasswordHasher::noHashMatchesNothing()
{
    QFETCH(QString, hash);
    PasswordHasher hasher;

    QVERIFY(!await(hasher.verify(hash, u"password"_s)).matches);
    QVERIFY(!await(hasher.verify(hash, QString())).matches);
}

// Made with 8 MiB and one pass.
void tst_PasswordHasher::reportsOutdatedHashes()
{
    PasswordHasher hasher;
    const QString weak
        = u"$argon2id$v=19$m=8192,t=1,p=1$NW9pc1q7N2s9n1we9t+Ocg$KN3lsxv12yHQk5BL+BjR/JOBmuaUpOEEBpbO5buUzjw"_s;

    const auto right = await(hasher.verify(weak, u"correct horse"_s));
    const auto wrong = await(hasher.verify(weak, u"wrong horse"_s));

    QVERIFY(right.matches);
    QVERIFY(right.isOutdated);
    QVERIFY(!wrong.matches);
    QVERIFY(!wrong.isOutdated);
}

void tst_PasswordHasher::leavesTheCallingThreadFree()
{
    PasswordHasher hasher;

    const auto first = hasher.hash(u"one"_s);
    const auto second = hasher.hash(u"two"_s);

    QVERIFY(!second.isFinished()); // neither call waited for its 64 MiB
    QVERIFY(await(first));
    QVERIFY(await(second));
}

QTEST_GUILESS_MAIN(tst_PasswordHasher)
#include "tst_passwordhasher.moc"
