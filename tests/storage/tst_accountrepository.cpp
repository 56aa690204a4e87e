#include "await.h"
#include "sqldump.h"
#include "storage/accountrepository.h"
#include "storage/backup.h"
#include "storage/earningrepository.h"
#include "temporaryprofile.h"

#include <QDir>
#include <QSignalSpy>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

struct Fixture : TemporaryProfile
{
    AccountRepository accounts{ *database };

    SocialAccount anAccount(const QString &accountId = u"did:plc:one"_s)
    {
        SocialAccount account;
        account.userId = channel.userId;
        account.profileId = channel.id;
        account.platform = u"bluesky"_s;
        account.accountId = accountId;
        account.server = QUrl(u"https://bsky.example"_s);
        account.handle = u"raon.example"_s;
        account.displayName = u"라온"_s;
        account.keychainEntry = u"bluesky/did:plc:one"_s;
        account.scopes = { u"read"_s, u"write"_s };
        account.expiresAt = clock.now.addDays(60);
        account.settings = { { u"pds"_s, u"https://pds.example"_s } };
        return account;
    }
    SocialAccount added() { return *await(accounts.add(anAccount())); }
    void run(const QByteArray &sql)
    {
        const Status done = await(database->writer().write<void>(
            [&sql](WriteContext &context) { return context.connection.execute(sql.constData()); }));
        if (!done)
            qFatal("%s", qUtf8Printable(done.error().message));
    }
    qint64 number(const char *sql) { return *database->reader().scalar(sql); }
};

} // namespace

class tst_AccountRepository final : public QObject
{
    Q_OBJECT

private slots:
    void whatIsAddedComesBackAsItWas()
    {
        Fixture f;
        QSignalSpy added(&f.accounts, &AccountRepository::added);

        const SocialAccount stored = f.added();

        QCOMPARE(stored.id.uuid().version(), 7);
        QCOMPARE(*f.accounts.list(), QList<SocialAccount>{ stored });
        SocialAccount expected = f.anAccount();
        expected.id = stored.id;
        expected.connectedAt = f.clock.now;
        QCOMPARE(stored, expected);
        QTRY_COMPARE(added.size(), 1);
        QCOMPARE(added.constFirst().constFirst().value<SocialAccount>(), stored);
    }

    void theTableHoldsTheNameOfTheEntryAndNothingElse()
    {
        Fixture f;
        f.added();
        QCOMPARE(dump(f.database->reader(),
                      "SELECT json_extract(credentials, '$.keychain'), "
                      "json_array_length(credentials, '$.scopes'), "
                      "(SELECT group_concat(key) FROM json_each(credentials)), is_connected "
                      "FROM social_accounts",
                      4),
                 QStringList{ u"bluesky/did:plc:one|2|expires_at,keychain,scopes|1"_s });
    }

    void connectingAgainFindsTheSameRow()
    {
        Fixture f;
        const SocialAccount first = f.added();
        QVERIFY(await(
            f.accounts.change(first.id, [&](SocialAccount &one) { one.lastRunAt = f.clock.now; })));
        QVERIFY(await(f.accounts.disconnectAccount(first.id, AccountRepository::Data::Keep)));
        QCOMPARE(f.accounts.list()->constFirst().state, AccountState::Disconnected);
        QVERIFY(f.accounts.list()->constFirst().keychainEntry.isEmpty());
        SocialAccount again = f.anAccount();
        again.profileId.reset();

        const SocialAccount second = *await(f.accounts.add(again));

        QCOMPARE(second.id, first.id);
        QCOMPARE(second.profileId, std::optional(f.channel.id));
        QCOMPARE(second.lastRunAt, f.clock.now);
        QCOMPARE(f.number("SELECT count(*) FROM social_accounts"), 1);
    }

    void connectingAgainTriesWhatWasDropped()
    {
        Fixture f;
        f.added();
        f.run(
            "INSERT INTO sync_cursors SELECT id, 'posts', '{\"page\":\"2\",\"dropped\":\"no\"}', 0 "
            "FROM social_accounts");
        f.added();
        QCOMPARE(dump(f.database->reader(), "SELECT cursor FROM sync_cursors"),
                 QStringList{ u"{\"page\":\"2\"}"_s });
    }

    void whatChangesNothingWritesNothing()
    {
        Fixture f;
        const SocialAccount stored = f.added();
        QSignalSpy changed(&f.accounts, &AccountRepository::changed);
        f.clock.now = f.clock.now.addSecs(60);

        QVERIFY(await(f.accounts.change(stored.id, [](SocialAccount &) {})));
        QCOMPARE(f.number("SELECT updated_at = created_at FROM social_accounts"), 1);
        QVERIFY(await(f.accounts.change(stored.id, [](SocialAccount &one) {
            one.state = AccountState::RateLimited;
            one.message = u"Goes on at noon."_s;
        })));

        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].value<SocialAccount>().message, u"Goes on at noon."_s);
        QCOMPARE(f.number("SELECT updated_at = created_at FROM social_accounts"), 0);
        QCOMPARE(f.number("SELECT count(*) FROM undo_journal"), 0);
    }

    void aGoneAccountCannotBeChanged()
    {
        Fixture f;
        const auto done = await(f.accounts.change(SocialAccountId(Uuid::v7(1)), {}));
        QCOMPARE(done.error().code, Error::Code::NotFound);
    }

    void refusesAnAccountWithoutAnId()
    {
        Fixture f;
        QCOMPARE(await(f.accounts.add(f.anAccount(QString()))).error().code,
                 Error::Code::InvalidData);
    }

    void purgingRemovesWhatCameFromTheAccountAndNothingElse()
    {
        Fixture f;
        const SocialAccount account = f.added();
        EarningRepository earnings(*f.database);
        for (const char *origin : { "api", "file", "manual" }) {
            Earning one = anEarning(f.channel, "2026-03-01", 100);
            one.platform = account.platform;
            one.accountId = account.accountId;
            one.description = QString::fromLatin1(origin);
            QVERIFY(await(earnings.add(one)));
        }
        f.run("UPDATE earnings SET origin = description");
        f.run("INSERT INTO contents (id, creator_id, title, platform, account_id, external_id, "
              "origin, created_at, updated_at) SELECT randomblob(16), user_id, 'a', platform, "
              "account_id, 'x', 'api', 0, 0 FROM social_accounts UNION ALL SELECT randomblob(16), "
              "user_id, 'b', platform, 'other', 'y', 'api', 0, 0 FROM social_accounts");
        f.run("INSERT INTO comments (id, content_id, body, platform, account_id, created_at, "
              "updated_at) SELECT randomblob(16), id, 'hi', platform, account_id, 0, 0 FROM "
              "contents");
        f.run("INSERT INTO sync_cursors SELECT id, 'posts', '{}', 0 FROM social_accounts");

        QVERIFY(await(f.accounts.disconnectAccount(account.id, AccountRepository::Data::Purge)));

        QCOMPARE(dump(f.database->reader(), "SELECT origin FROM earnings ORDER BY 1"),
                 (QStringList{ u"file"_s, u"manual"_s }));
        QCOMPARE(f.number("SELECT sum(amount) FROM earnings_monthly WHERE basis = 0"),
                 200 * microsPerUnit);
        QCOMPARE(dump(f.database->reader(), "SELECT title FROM contents"), QStringList{ u"b"_s });
        QCOMPARE(f.number("SELECT count(*) FROM comments"), 1);
        QCOMPARE(f.number("SELECT count(*) FROM sync_cursors"), 0);
        QCOMPARE(f.number("SELECT count(*) FROM tombstones"), 0);
        QVERIFY(f.accounts.list()->isEmpty());
        const auto found = f.accounts.find(account.platform, account.accountId);
        QCOMPARE((*found)->state, AccountState::Disconnected);
        QCOMPARE(await(f.accounts.add(f.anAccount()))->id, account.id);
    }

    void whatAPersonWorkedOnStaysAsTheirOwn()
    {
        Fixture f;
        const SocialAccount account = f.added();
        const char *titles[]
            = { "fetched", "noted", "edited", "variant", "reminded", "linked", "paid" };
        for (const char *title : titles) {
            f.run(QByteArray("INSERT INTO contents (id, creator_id, title, platform, account_id, "
                             "external_id, origin, remote, created_at, updated_at) SELECT "
                             "randomblob(16), user_id, '")
                      .append(title)
                      .append("', platform, account_id, '")
                      .append(title)
                      .append("', 'api', '{}', 0, 0 FROM social_accounts"));
        }
        f.run("UPDATE contents SET metadata = '{\"notes\":\"mine\"}' WHERE title = 'noted'");
        f.run("INSERT INTO history (table_name, row_id, at, action, changes) SELECT 'contents', "
              "id, 0, 'update', '{}' FROM contents WHERE title = 'edited'");
        f.run("INSERT INTO content_variants (id, content_id, platform, created_at, updated_at) "
              "SELECT randomblob(16), id, 'x', 0, 0 FROM contents WHERE title = 'variant'");
        f.run("INSERT INTO reminders (id, table_name, row_id, minutes_before, created_at, "
              "updated_at) SELECT randomblob(16), 'contents', id, 5, 0, 0 FROM contents "
              "WHERE title = 'reminded'");
        f.run("INSERT INTO resources (id, name, type, created_at, updated_at) "
              "VALUES (randomblob(16), 'r', 'image', 0, 0)");
        f.run("INSERT INTO content_resources (content_id, resource_id, created_at, updated_at) "
              "SELECT c.id, r.id, 0, 0 FROM contents c, resources r WHERE c.title = 'linked'");
        EarningRepository earnings(*f.database);
        Earning one = anEarning(f.channel, "2026-03-01", 100);
        one.platform = account.platform;
        one.accountId = account.accountId;
        QVERIFY(await(earnings.add(one)));
        QVERIFY(await(earnings.add(one)));
        f.run("UPDATE earnings SET origin = 'api'");
        f.run("UPDATE earnings SET edited_at = 1, content_id = (SELECT id FROM contents WHERE "
              "title = 'paid') WHERE seq = 1");

        QVERIFY(await(f.accounts.disconnectAccount(account.id, AccountRepository::Data::Purge)));

        QCOMPARE(
            dump(f.database->reader(),
                 "SELECT title, origin, remote IS NULL FROM contents ORDER BY title", 3),
            (QStringList{ u"edited|manual|1"_s, u"linked|manual|1"_s, u"noted|manual|1"_s,
                          u"paid|manual|1"_s, u"reminded|manual|1"_s, u"variant|manual|1"_s }));
        QCOMPARE(dump(f.database->reader(), "SELECT seq, origin FROM earnings", 2),
                 QStringList{ u"1|manual"_s });
        QCOMPARE(f.number("SELECT count(*) FROM earnings WHERE content_id IS NULL"), 0);
        QCOMPARE(f.number("SELECT count(*) FROM content_variants"), 1);
    }

    void purgingMakesABackupFirst()
    {
        Fixture f;
        const SocialAccount account = f.added();
        QVERIFY(await(f.accounts.disconnectAccount(account.id, AccountRepository::Data::Purge)));
        const QList<BackupFile> files = Backup::list(f.database->backupsFolder());
        QCOMPARE(files.size(), 1);
        QCOMPARE(files.constFirst().reason, u"before-purge"_s);
    }

    void withoutABackupNothingIsPurged()
    {
        Fixture f;
        const SocialAccount account = f.added();
        QDir(f.database->backupsFolder()).removeRecursively();
        QFile inTheWay(f.database->backupsFolder());
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));

        const auto done
            = await(f.accounts.disconnectAccount(account.id, AccountRepository::Data::Purge));

        QCOMPARE(done.error().code, Error::Code::File);
        QCOMPARE(f.accounts.list()->constFirst().state, AccountState::Connected);
    }

    void whatAnotherReadingTellsIsCancelled()
    {
        Fixture f;
        const SocialAccount account = f.added();
        EarningRepository earnings(*f.database);
        for (const char *day : { "2025-03-01", "2026-03-01", "2026-03-02", "2026-03-03" }) {
            Earning one = anEarning(f.channel, day, 100);
            one.platform = account.platform;
            one.accountId = account.accountId;
            QVERIFY(await(earnings.add(one)));
        }
        f.run("UPDATE earnings SET origin = 'api', source_hash = 1, "
              "metadata = '{\"kind\":\"chat\"}'");
        f.run("UPDATE earnings SET edited_at = 1 WHERE seq = 3");
        f.run("UPDATE earnings SET metadata = '{\"kind\":\"other\"}' WHERE seq = 4");

        QVERIFY(await(f.accounts.cancelCovered(
            { account.platform, account.accountId, { u"chat"_s }, QDate(2026, 1, 1) })));

        QCOMPARE(dump(f.database->reader(),
                      "SELECT group_concat(date(earned_at / 1000, 'unixepoch')) FROM earnings "
                      "WHERE status = 'cancelled' AND source_hash IS NULL"),
                 QStringList{ u"2026-03-01"_s });
        QVERIFY(await(f.accounts.cancelCovered({ account.platform, account.accountId, {}, {} })));
        QCOMPARE(f.number("SELECT count(*) FROM earnings WHERE status <> 'cancelled'"), 1);
        QVERIFY(await(f.accounts.restoreCovered({ account.platform, account.accountId, {}, {} })));
        QCOMPARE(f.number("SELECT count(*) FROM earnings WHERE status = 'pending'"), 4);
    }
};

QTEST_GUILESS_MAIN(tst_AccountRepository)
#include "tst_accountrepository.moc"
