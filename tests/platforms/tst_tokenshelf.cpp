#include "await.h"
#include "inmemorysecretstore.h"
#include "platforms/tokenshelf.h"

#include <QPromise>
#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

const QString entry = u"creator-dashboard/one"_s;

Tokens tokens(const QByteArray &access)
{
    return { access, "R-" + access, {}, {}, {} };
}

/// A keychain whose reads end when the test says so.
class SlowStore final : public SecretStore
{
public:
    using Answer = Result<std::optional<QByteArray>>;

    QPromise<Answer> reading;
    QStringList calls;

    QFuture<Availability> availability() override
    {
        return QtFuture::makeReadyFuture(Availability::Available);
    }
    QFuture<Answer> read(const QString &) override
    {
        calls.append(u"read"_s);
        reading.start();
        return reading.future();
    }
    QFuture<Status> write(const QString &, const QByteArray &) override
    {
        calls.append(u"write"_s);
        return QtFuture::makeReadyFuture(Status());
    }
    QFuture<Status> remove(const QString &) override
    {
        calls.append(u"remove"_s);
        return QtFuture::makeReadyFuture(Status());
    }
};

} // namespace

class tst_TokenShelf final : public QObject
{
    Q_OBJECT

private slots:
    void keepsTokensInTheKeychain()
    {
        InMemorySecretStore store;
        QVERIFY(await(TokenShelf(&store).write(entry, tokens("A"))));

        TokenShelf shelf(&store); // as after a restart
        QVERIFY(!shelf.remembered(entry));
        QCOMPARE(*await(shelf.read(entry)), tokens("A"));
        QCOMPARE(shelf.remembered(entry)->access, "A");
        QVERIFY(!shelf.isSessionOnly(entry));
        QVERIFY(await(shelf.remove(entry)));
        QVERIFY(!shelf.remembered(entry));
        QVERIFY(store.entries.isEmpty());
    }

    void anOldReadDoesNotReplaceANewSignIn()
    {
        SlowStore store;
        TokenShelf shelf(&store);
        const auto reading = shelf.read(entry);
        const auto writing = shelf.write(entry, tokens("new"));

        store.reading.addResult(std::optional(tokens("old").toJson()));
        store.reading.finish();

        QVERIFY(await(writing));
        QCOMPARE(await(reading)->access, "new");
        QCOMPARE(shelf.remembered(entry)->access, "new");
    }

    void remembersWhileTheKeychainIsLocked()
    {
        InMemorySecretStore store;
        TokenShelf shelf(&store);
        QVERIFY(await(shelf.write(entry, tokens("A"))));
        store.state = SecretStore::Availability::Locked;
        QCOMPARE(await(shelf.read(entry))->access, "A");
        QCOMPARE(await(TokenShelf(&store).read(entry)).error().code, Error::Code::Keychain);
    }

    void whatWasNotTakenIsTriedAgain()
    {
        InMemorySecretStore store;
        TokenShelf shelf(&store);
        store.state = SecretStore::Availability::Locked;
        QVERIFY(await(shelf.write(entry, tokens("A"))));
        shelf.writeAgain();
        QVERIFY(shelf.isSessionOnly(entry));
        store.state = SecretStore::Availability::Available;
        shelf.writeAgain();
        QVERIFY(!shelf.isSessionOnly(entry));
        QCOMPARE(*await(TokenShelf(&store).read(entry)), tokens("A"));
    }

    void aNewSignInStaysAlthoughTheFormerOneIsForgottenLate()
    {
        SlowStore store;
        TokenShelf shelf(&store);
        QVERIFY(await(shelf.write(entry, tokens("old"))));
        const auto copy = shelf.read(entry);
        const auto removed = shelf.remove(entry);
        const auto written = shelf.write(entry, tokens("new"));
        QCOMPARE(store.calls, (QStringList{ u"write"_s, u"read"_s })); // one at a time

        store.reading.addResult(std::optional(tokens("old").toJson()));
        store.reading.finish();

        QVERIFY(await(removed));
        QVERIFY(await(written));
        QCOMPARE(store.calls, (QStringList{ u"write"_s, u"read"_s, u"remove"_s, u"write"_s }));
        QCOMPARE(shelf.remembered(entry)->access, "new");
    }

    void aReadThatEndsAfterTheRemovalRemembersNothing()
    {
        SlowStore store;
        TokenShelf shelf(&store);
        const auto copy = shelf.read(entry);
        const auto removed = shelf.remove(entry);
        store.reading.addResult(std::optional(tokens("old").toJson()));
        store.reading.finish();
        QVERIFY(await(removed));
        QCOMPARE(await(copy)->access, "old"); // to be revoked
        QVERIFY(!shelf.remembered(entry));
    }

    void futuresMayOutliveIt()
    {
        SlowStore store;
        auto shelf = std::make_unique<TokenShelf>(&store);
        const auto reading = shelf->read(entry);
        shelf.reset();
        store.reading.addResult(std::optional(tokens("A").toJson()));
        store.reading.finish();
        QCOMPARE(await(reading)->access, "A");
    }
};

QTEST_GUILESS_MAIN(tst_TokenShelf)
#include "tst_tokenshelf.moc"
