#include "storage/backup.h"
#include "storage/database.h"
#include "storage/migrator.h"
#include "temporaryprofile.h"

#include <QFile>
#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

class tst_Database : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheFolderPrivate()
    {
        TemporaryProfile profile;

        const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(profile.database->filePath()) & others));
        QVERIFY(!(QFile::permissions(profile.dir.path()) & others));
    }

    void refusesASecondWriter()
    {
        TemporaryProfile profile;

        const auto second
            = Database::open(profile.dir.path(), Database::Access::ReadWrite, profile.clock);
        const auto reader = Database::open(profile.dir.path(), Database::Access::ReadOnly, profile.clock);

        QVERIFY(!second);
        QCOMPARE(second.error().code, Error::Code::StorageBusy);
        QVERIFY(reader);
    }

    void refusesANewerFileAndChangesNothing()
    {
        TemporaryProfile profile;
        const QString path = profile.database->filePath();
        profile.database.reset();
        {
            auto connection = Connection::open(path, Connection::Mode::ReadWrite);
            QVERIFY(connection->execute("PRAGMA user_version = 9999"));
        }

        const auto opened
            = Database::open(profile.dir.path(), Database::Access::ReadWrite, profile.clock);

        QVERIFY(!opened);
        QCOMPARE(opened.error().code, Error::Code::StorageNewer);
    }

    void refusesWhatIsNotADatabase()
    {
        QTemporaryDir dir;
        QFile file(Database::filePathIn(dir.path()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'x'));
        file.close();

        const auto opened = Database::open(dir.path(), Database::Access::ReadWrite, SystemClock());

        QVERIFY(!opened);
        QCOMPARE(opened.error().code, Error::Code::StorageCorrupt);
    }

    void refusesSomebodyElsesDatabase()
    {
        QTemporaryDir dir;
        {
            auto other = Connection::open(Database::filePathIn(dir.path()), Connection::Mode::ReadWrite);
            QVERIFY(other->execute("CREATE TABLE theirs (x)"));
        }

        const auto opened = Database::open(dir.path(), Database::Access::ReadWrite, SystemClock());

        QVERIFY(!opened);
        QCOMPARE(opened.error().code, Error::Code::StorageCorrupt);
    }

    void readingAnEmptyFolderCreatesNothing()
    {
        QTemporaryDir dir;

        const auto opened = Database::open(dir.path(), Database::Access::ReadOnly, SystemClock());

        QVERIFY(!opened);
        QCOMPARE(opened.error().code, Error::Code::NotFound);
        QVERIFY(QDir(dir.path()).isEmpty());
    }

    void everySchemaVersionMigrates()
    {
        // One file per version that was ever released; never regenerated.
        const QDir folder(QStringLiteral(CREATOR_TEST_DATA "/schema"));
        const QStringList files = folder.entryList({ u"*.sqlite"_s });
        QCOMPARE(files.size(), Migrator().newestVersion());
        for (const QString &name : files) {
            QTemporaryDir dir;
            const QString path = Database::filePathIn(dir.path());
            QVERIFY(QFile::copy(folder.filePath(name), path));
            QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);

            auto opened = Database::open(dir.path(), Database::Access::ReadWrite, SystemClock());

            QVERIFY2(opened, qUtf8Printable(name));
            QCOMPARE(*Migrator::versionOf((*opened)->reader()), Migrator().newestVersion());
            QCOMPARE(*(*opened)->reader().scalar("SELECT count(*) FROM earnings"), 2);
            QVERIFY(Backup::check((*opened)->reader())->isEmpty());
        }
    }

    void migratesStepByStepAndStopsAtAFailure()
    {
        QTemporaryDir dir;
        auto connection = Connection::open(dir.filePath(u"x.sqlite"_s), Connection::Mode::ReadWrite);
        const Migrator good({ { 1, u"a"_s, u"CREATE TABLE a (x);"_s } });
        const Migrator bad({ { 1, u"a"_s, u"CREATE TABLE a (x);"_s },
                             { 2, u"b"_s, u"CREATE TABLE b (x); nonsense;"_s } });
        QVERIFY(good.migrate(*connection));

        const Status status = bad.migrate(*connection);

        QVERIFY(!status);
        QCOMPARE(*Migrator::versionOf(*connection), 1);
        QCOMPARE(*connection->scalar("SELECT count(*) FROM sqlite_schema WHERE name = 'b'"), 0);
    }

    void hasEveryTableOfTheSeed()
    {
        TemporaryProfile profile;
        for (const char *table :
             { "users", "creator_profiles", "social_accounts", "contents", "comments", "analytics",
               "analytics_metrics", "resources", "resource_categories", "collaborations", "messages",
               "notifications", "earnings" }) {
            const QByteArray sql = QByteArray("SELECT count(*) FROM ") + table;
            QVERIFY2(profile.database->reader().scalar(sql.constData()), table);
        }
    }
};

QTEST_GUILESS_MAIN(tst_Database)
#include "tst_database.moc"
