#include "sqldump.h"
#include "storage/migrator.h"
#include "temporaryprofile.h"

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

const Migration one{ 1, u"one"_s, u"CREATE TABLE a (x); INSERT INTO a VALUES (1);"_s };
const Migration two{ 2, u"two"_s, u"ALTER TABLE a ADD COLUMN y; UPDATE a SET y = x + 1;"_s };
const Migration three{ 3, u"three"_s, u"INSERT INTO a VALUES (7, 8);"_s };

struct File
{
    QTemporaryDir dir;
    Connection connection
        = *Connection::open(dir.filePath(u"x.sqlite"_s), Connection::Mode::ReadWrite);

    int version() { return *Migrator::versionOf(connection); }
    QStringList rows() { return dump(connection, "SELECT x, y FROM a ORDER BY x", 2); }
};

} // namespace

class tst_Migrator final : public QObject
{
    Q_OBJECT

private slots:
    void takesTheStepsInTheOrderOfTheirNumbers()
    {
        File file;
        const Migrator migrator({ three, one, two });
        QCOMPARE(migrator.newestVersion(), 3);
        QCOMPARE(*migrator.isNeeded(file.connection), true);

        QVERIFY(migrator.migrate(file.connection));

        QCOMPARE(file.version(), 3);
        QCOMPARE(file.rows(), (QStringList{ u"1|2"_s, u"7|8"_s }));
        QCOMPARE(*migrator.isNeeded(file.connection), false);
    }

    void takesOnlyTheStepsThatAreMissing()
    {
        File file;
        QVERIFY(Migrator({ one }).migrate(file.connection));
        QVERIFY(file.connection.execute("UPDATE a SET x = 40"));

        QVERIFY(Migrator({ one, two, three }).migrate(file.connection));

        QCOMPARE(file.rows(), (QStringList{ u"7|8"_s, u"40|41"_s }));
        QVERIFY(Migrator({ one, two, three }).migrate(file.connection));
        QCOMPARE(file.rows().size(), 2);
    }

    void keepsTheStepsThatWentWell()
    {
        File file;
        const Migration broken{ 3, u"broken"_s, u"DELETE FROM a; SELECT nonsense;"_s };

        QVERIFY(!Migrator({ one, two, broken }).migrate(file.connection));

        QCOMPARE(file.version(), 2);
        QCOMPARE(file.rows(), QStringList{ u"1|2"_s });
        QVERIFY(!file.connection.isInTransaction());
    }

    void refusesWhatANewerProgramWrote()
    {
        File file;
        QVERIFY(Migrator({ one, two, three }).migrate(file.connection));

        const Status status = Migrator({ one, two }).migrate(file.connection);

        QCOMPARE(status.error().code, Error::Code::StorageNewer);
        QCOMPARE(file.version(), 3);
        QCOMPARE(file.rows().size(), 2);
    }

    void refusesWhatAnotherProgramMade()
    {
        File file;
        QVERIFY(file.connection.execute("CREATE TABLE theirs (x); PRAGMA application_id = 5"));

        QCOMPARE(Migrator({ one }).migrate(file.connection).error().code,
                 Error::Code::StorageCorrupt);

        QCOMPARE(*file.connection.scalar("SELECT count(*) FROM sqlite_schema"), 1);
        QCOMPARE(*file.connection.scalar("PRAGMA application_id"), 5);
    }

    void anEmptyFileBecomesOurs()
    {
        File file;
        QCOMPARE(file.version(), 0);
        QVERIFY(Migrator({ one }).migrate(file.connection));
        QCOMPARE(*file.connection.scalar("PRAGMA application_id"), 0x43724462);
    }

    void ownStepsAreNumberedWithoutGaps()
    {
        File file;
        const Migrator own;
        QVERIFY(own.newestVersion() >= 1);
        QVERIFY(own.migrate(file.connection));
        QCOMPARE(file.version(), own.newestVersion());
        QCOMPARE(dump(file.connection, "PRAGMA integrity_check"), QStringList{ u"ok"_s });
        QCOMPARE(dump(file.connection, "PRAGMA foreign_key_check"), QStringList());
    }

    void everyTableIsStrict()
    {
        TemporaryProfile profile;
        // Shadow tables of the search index are SQLite's own.
        QCOMPARE(dump(profile.database->reader(),
                      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' "
                      "AND strict = 0 AND name NOT LIKE 'sqlite_%'"),
                 QStringList());
    }

    void readingMakesNoTables()
    {
        TemporaryProfile profile;
        const QString path = profile.database->filePath();
        profile.database.reset();
        {
            auto connection = Connection::open(path, Connection::Mode::ReadWrite);
            QVERIFY(connection->execute("PRAGMA user_version = 0"));
        }

        const auto reading
            = Database::open(profile.dir.path(), Database::Access::ReadOnly, profile.clock);

        QCOMPARE(reading.error().code, Error::Code::NotFound);
    }
};

QTEST_GUILESS_MAIN(tst_Migrator)
#include "tst_migrator.moc"
