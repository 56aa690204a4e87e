#include "await.h"
#include "credentials/keychainjobs.h"
#include "credentials/keychainsecretstore.h"
#include "credentials/secretparts.h"
#include "keyring.h"

#include <QDBusMessage>
#include <QDBusObjectPath>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;
using Availability = SecretStore::Availability;

namespace {

const QString testService = u"creator-dashboard test"_s;

[[nodiscard]] bool lockKeyring()
{
    auto call = QDBusMessage::createMethodCall(Keyring::service(), u"/org/freedesktop/secrets"_s,
                                               u"org.freedesktop.Secret.Service"_s, u"Lock"_s);
    const QDBusObjectPath login(u"/org/freedesktop/secrets/collection/login"_s);
    call << QVariant::fromValue(QList<QDBusObjectPath>{ login });
    const QDBusMessage reply = QDBusConnection::sessionBus().call(call);
    return reply.type() == QDBusMessage::ReplyMessage;
}

} // namespace

// The states follow each other, as on a machine: nothing there, then a keyring, then the same one
// locked.
class tst_KeychainSecretStore : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void saysThatThereIsNoKeychain();
    void findsAnUnlockedKeychain();
    void keepsASecret_data();
    void keepsASecret();
    void replacesASecretWithoutLeavings();
    void keepsTheFormerValueIfAWriteStopsHalfWay();
    void reportsADamagedSecret();
    void removesASecret();
    void knowsThatAnEntryIsMissing();
    void tellsLockedFromMissing();
    void cleanupTestCase() { m_keyring.stop(); }

private:
    KeychainSecretStore m_store{ testService };
    Keyring m_keyring;
};

void tst_KeychainSecretStore::initTestCase()
{
    if (!Keyring::isPossible() && qEnvironmentVariableIsSet("CI_STRICT"))
        QFAIL("dbus-run-session and gnome-keyring-daemon are needed here");
    if (!Keyring::isPossible())
        QSKIP("dbus-run-session and gnome-keyring-daemon are not installed");
    QVERIFY(QDBusConnection::sessionBus().isConnected());
}

void tst_KeychainSecretStore::saysThatThereIsNoKeychain()
{
    QVERIFY(!Keyring::isOnBus());

    const auto read = await(m_store.read(u"token"_s));
    const auto written = await(m_store.write(u"token"_s, "secret"));
    const auto removed = await(m_store.remove(u"token"_s));

    QCOMPARE(await(m_store.availability()), Availability::Absent);
    QVERIFY(!read);
    QCOMPARE(read.error().code, Error::Code::Keychain);
    QCOMPARE(read.error().message, explanation(Availability::Absent));
    QVERIFY(!written);
    QCOMPARE(written.error().message, explanation(Availability::Absent));
    QVERIFY(!removed);
}

void tst_KeychainSecretStore::findsAnUnlockedKeychain()
{
    QVERIFY(m_keyring.start());

    QCOMPARE(await(m_store.availability()), Availability::Available);
    QCOMPARE(await(m_store.availability()), Availability::Available);
}

void tst_KeychainSecretStore::keepsASecret_data()
{
    QTest::addColumn<QByteArray>("secret");

    QTest::newRow("text") << QByteArray("correct horse");
    QTest::newRow("bytes") << QByteArray("\x00\x01\xff\n\x00", 5);
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("too large for one entry") << QByteArray(5000, 'x') + "end";
}

void tst_KeychainSecretStore::keepsASecret()
{
    QFETCH(QByteArray, secret);
    const QString entry = QString::fromLatin1(QTest::currentDataTag());

    const auto written = await(m_store.write(entry, secret));
    KeychainSecretStore another(testService);
    const auto read = await(another.read(entry));

    QVERIFY(written);
    QVERIFY(read);
    QCOMPARE(*read, std::optional(secret));
}

void tst_KeychainSecretStore::replacesASecretWithoutLeavings()
{
    const QByteArray large(4000, 'a');
    QVERIFY(await(m_store.write(u"replaced"_s, large)));

    QVERIFY(await(m_store.write(u"replaced"_s, "small")));

    QCOMPARE(*await(m_store.read(u"replaced"_s)), std::optional(QByteArray("small")));
    const SecretParts former = splitSecret(u"replaced"_s, large);
    for (const auto &part : former.parts)
        QCOMPARE(await(readFromKeychain(testService, part.entry)).outcome,
                 KeychainAnswer::Outcome::NotFound);
}

void tst_KeychainSecretStore::keepsTheFormerValueIfAWriteStopsHalfWay()
{
    const QByteArray former(4000, 'a');
    QVERIFY(await(m_store.write(u"halfway"_s, former)));

    const SecretParts next = splitSecret(u"halfway"_s, QByteArray(4000, 'b'));
    const auto &first = next.parts.first();
    QCOMPARE(await(writeToKeychain(testService, first.entry, first.bytes)).outcome,
             KeychainAnswer::Outcome::Done);

    QCOMPARE(*await(m_store.read(u"halfway"_s)), std::optional(former));
}

void tst_KeychainSecretStore::reportsADamagedSecret()
{
    QVERIFY(await(m_store.write(u"damaged"_s, QByteArray(4000, 'a'))));
    const auto parts = splitSecret(u"damaged"_s, QByteArray(4000, 'a')).parts;
    QCOMPARE(await(deleteFromKeychain(testService, parts.last().entry)).outcome,
             KeychainAnswer::Outcome::Done);

    const auto read = await(m_store.read(u"damaged"_s));

    QVERIFY(!read);
    QCOMPARE(read.error().code, Error::Code::Keychain);
    QVERIFY(read.error().message.contains(u"damaged"));
}

void tst_KeychainSecretStore::removesASecret()
{
    const QByteArray large(4000, 'a');
    QVERIFY(await(m_store.write(u"removed"_s, large)));

    QVERIFY(await(m_store.remove(u"removed"_s)));

    QCOMPARE(*await(m_store.read(u"removed"_s)), std::nullopt);
    const SecretParts split = splitSecret(u"removed"_s, large);
    for (const auto &part : split.parts)
        QCOMPARE(await(readFromKeychain(testService, part.entry)).outcome,
                 KeychainAnswer::Outcome::NotFound);
}

void tst_KeychainSecretStore::knowsThatAnEntryIsMissing()
{
    const auto read = await(m_store.read(u"never written"_s));

    QVERIFY(read);
    QCOMPARE(*read, std::nullopt);
    QVERIFY(await(m_store.remove(u"never written"_s)));
}

void tst_KeychainSecretStore::tellsLockedFromMissing()
{
    QVERIFY(await(m_store.write(u"token"_s, "secret")));
    QVERIFY(lockKeyring());

    const auto read = await(m_store.read(u"token"_s));
    const auto written = await(m_store.write(u"token"_s, "other"));
    const auto removed = await(m_store.remove(u"token"_s));

    QCOMPARE(await(m_store.availability()), Availability::Locked);
    QVERIFY(!read);
    QCOMPARE(read.error().message, explanation(Availability::Locked));
    QVERIFY(!written);
    QCOMPARE(written.error().message, explanation(Availability::Locked));
    QVERIFY(!removed);
    QCOMPARE(removed.error().message, explanation(Availability::Locked));
}

int main(int argc, char **argv)
{
    moveToPrivateBus(argc, argv);
    QCoreApplication application(argc, argv);
    tst_KeychainSecretStore test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keychainsecretstore.moc"
