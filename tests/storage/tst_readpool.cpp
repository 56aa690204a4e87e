#include "storage/backup.h"
#include "temporaryprofile.h"

#include <QElapsedTimer>
#include <QSemaphore>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

/// Counts for minutes unless it is interrupted.
const char *const endless = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n "
                            "WHERE x < 4000000000) SELECT count(*) FROM n";

Result<qint64> countUsers(Connection &connection)
{
    return connection.scalar("SELECT count(*) FROM users");
}

Result<qint64> countTables(Connection &connection)
{
    return connection.scalar("SELECT count(*) FROM sqlite_schema");
}

} // namespace

class tst_ReadPool final : public QObject
{
    Q_OBJECT

private slots:
    void answersFromItsOwnConnection()
    {
        TemporaryProfile profile;
        const auto answer = profile.database->pool().read<qint64>(countUsers);
        QCOMPARE(*answer.result(), 1);
    }

    void aQuestionSeesOneState()
    {
        TemporaryProfile profile;
        Database &database = *profile.database;
        const auto answer = database.pool().read<qint64>([&database](Connection &c) {
            const qint64 before = *countTables(c);
            const auto written = database.writer().write<void>(
                [](WriteContext &w) { return w.connection.execute("CREATE TABLE later (x)"); });
            return written.result() ? Result<qint64>(*countTables(c) - before) : Result<qint64>(-1);
        });
        QCOMPARE(*answer.result(), 0);
        const auto later = database.pool().read<qint64>([](Connection &c) {
            return c.scalar("SELECT count(*) FROM sqlite_schema WHERE name = 'later'");
        });
        QCOMPARE(*later.result(), 1);
    }

    void theStateIsThatOfTheBeginning()
    {
        TemporaryProfile profile;
        Database &database = *profile.database;
        const qint64 before = *countTables(database.reader());
        const auto answer = database.pool().read<qint64>([&database](Connection &c) {
            const auto written = database.writer().write<void>(
                [](WriteContext &w) { return w.connection.execute("CREATE TABLE later (x)"); });
            return written.result() ? countTables(c) : Result<qint64>(-1);
        });
        QCOMPARE(*answer.result(), before);
    }

    void aBackupHoldsOneStateWhateverIsWrittenMeanwhile()
    {
        TemporaryProfile profile;
        Database &database = *profile.database;
        const QString path = profile.dir.filePath(u"copy.sqlite"_s);
        const auto made = database.pool().read<void>([&database, path](Connection &c) -> Status {
            const auto written = database.writer().write<void>([](WriteContext &w) {
                return w.connection.execute("INSERT INTO exchange_rates VALUES "
                                            "(20000, 'EUR', 'KRW', '1', 'ecb', NULL, 0, 0)");
            });
            if (const Result<void> done = written.result(); !done)
                return done;
            return Backup::createAt(c, path);
        });
        const Result<void> result = made.result();
        QVERIFY2(result, result ? "" : qUtf8Printable(result.error().message));
        auto copy = Connection::open(path, Connection::Mode::Still);
        QCOMPARE(*copy->scalar("SELECT count(*) FROM exchange_rates"), 0);
        QCOMPARE(*database.reader().scalar("SELECT count(*) FROM exchange_rates"), 1);
    }

    void cannotWrite()
    {
        TemporaryProfile profile;
        const auto tried = profile.database->pool().read<void>(
            [](Connection &c) { return c.execute("DELETE FROM users"); });
        QVERIFY(!tried.result());
        QCOMPARE(*countUsers(profile.database->reader()), 1);
    }

    void endsARunningQuestionSoon()
    {
        TemporaryProfile profile;
        auto ticket = std::make_shared<QueryTicket>();
        QSemaphore started;
        const auto answer = profile.database->pool().read<qint64>(
            [&started](Connection &c) -> Result<qint64> {
                started.release();
                return c.scalar(endless);
            },
            ticket);
        started.acquire();
        // Interrupting what has not begun does nothing, so until it ends it is asked again.
        QElapsedTimer time;
        time.start();
        while (!answer.isFinished() && time.elapsed() < 5'000)
            ticket->cancel();

        QVERIFY(answer.isFinished());
        QCOMPARE(answer.result().error().code, Error::Code::Cancelled);
        QVERIFY(ticket->isCancelled());
    }

    void neverBeginsWhatIsCancelledAlready()
    {
        TemporaryProfile profile;
        auto ticket = std::make_shared<QueryTicket>();
        ticket->cancel();
        bool asked = false;
        const auto answer = profile.database->pool().read<qint64>(
            [&asked](Connection &c) {
                asked = true;
                return countUsers(c);
            },
            ticket);

        QCOMPARE(answer.result().error().code, Error::Code::Cancelled);
        QVERIFY(!asked);
    }

    void anAnswerThatCameTooLateIsCancelled()
    {
        TemporaryProfile profile;
        auto ticket = std::make_shared<QueryTicket>();
        const auto answer = profile.database->pool().read<qint64>(
            [ticket](Connection &c) {
                const Result<qint64> users = countUsers(c);
                ticket->cancel(); // between two statements: nothing to interrupt
                return users;
            },
            ticket);
        QCOMPARE(answer.result().error().code, Error::Code::Cancelled);
    }

    void cancellingOneLeavesTheOthers()
    {
        TemporaryProfile profile;
        ReadPool &pool = profile.database->pool();
        auto older = std::make_shared<QueryTicket>();
        auto newer = std::make_shared<QueryTicket>();
        const auto first
            = pool.read<qint64>([](Connection &c) { return c.scalar(endless); }, older);
        const auto second = pool.read<qint64>(countUsers, newer);
        QCOMPARE(*second.result(), 1);
        while (!first.isFinished())
            older->cancel();

        QVERIFY(!newer->isCancelled());
        QCOMPARE(first.result().error().code, Error::Code::Cancelled);
        // The connection that was interrupted serves again.
        for (int i = 0; i < 4; ++i)
            QCOMPARE(*pool.read<qint64>(countUsers).result(), 1);
    }

    void readsWhatWasCommittedSince()
    {
        TemporaryProfile profile;
        ReadPool &pool = profile.database->pool();
        QCOMPARE(*pool.read<qint64>(countUsers).result(), 1);
        QVERIFY(profile.database->writer()
                    .write<void>([](WriteContext &c) {
                        return c.connection.execute(
                            "INSERT INTO users (id, email, name, created_at, updated_at) "
                            "VALUES (zeroblob(16), 'x', 'x', 0, 0)");
                    })
                    .result());
        QCOMPARE(*pool.read<qint64>(countUsers).result(), 2);
    }

    void saysWhyThereIsNothingToRead()
    {
        QTemporaryDir dir;
        ReadPool pool(dir.filePath(u"absent.sqlite"_s));
        QVERIFY(!pool.read<qint64>(countUsers).result());
    }
};

QTEST_GUILESS_MAIN(tst_ReadPool)
#include "tst_readpool.moc"
