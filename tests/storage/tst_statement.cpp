#include "sqldump.h"
#include "storage/sqliteerror.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <limits>
#include <sqlite3.h>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

struct File
{
    QTemporaryDir dir;
    QString path = dir.filePath(u"x.sqlite"_s);
    Connection connection = *Connection::open(path, Connection::Mode::ReadWrite);

    File()
    {
        if (!connection.execute("CREATE TABLE t (v)"))
            qFatal("no table");
    }
    /// The statement with one row that is the value bound by `bind`.
    Statement echo(const std::function<void(Statement &)> &bind)
    {
        Statement statement = *connection.prepare("SELECT ?1");
        bind(statement);
        if (!statement.step().value_or(false))
            qFatal("no row");
        return statement;
    }
};

} // namespace

class tst_Statement final : public QObject
{
    Q_OBJECT

private slots:
    void valuesComeBackAsTheyWent()
    {
        File f;
        constexpr qint64 most = std::numeric_limits<qint64>::max();
        QCOMPARE(f.echo([](Statement &s) { s.bind(1, most); }).integer(0), most);
        QCOMPARE(f.echo([](Statement &s) { s.bind(1, 0.1); }).real(0), 0.1);
        const QString text = u"수익 ☕ \u0000 x"_s;
        QCOMPARE(f.echo([&](Statement &s) { s.bind(1, text); }).text(0), text);
        const Uuid uuid = Uuid::v8("key");
        QCOMPARE(f.echo([&](Statement &s) { s.bind(1, uuid); }).uuid(0), uuid);
        const QByteArray bytes("a\0b", 3);
        QCOMPARE(f.echo([&](Statement &s) { s.bindBlob(1, bytes); }).blob(0), bytes);
        const QDateTime now(QDate(2026, 11, 22), QTime(9, 0, 0, 123), Qt::UTC);
        QCOMPARE(f.echo([&](Statement &s) { s.bindInstant(1, now); }).instant(0), now);
        const QJsonObject json{ { u"메모"_s, QJsonArray{ 1, 2 } } };
        QCOMPARE(f.echo([&](Statement &s) { s.bindJsonOrNull(1, json); }).json(0), json);
        QCOMPARE(f.echo([](Statement &s) {
                      s.bindOptional(1, std::optional<qint64>(4));
                  }).optionalInteger(0),
                 std::optional<qint64>(4));
    }

    void daysComeBackInAnyCentury_data()
    {
        QTest::addColumn<QDate>("day");
        for (const QDate day : { QDate(1970, 1, 1), QDate(1969, 12, 31), QDate(1900, 2, 28),
                                 QDate(2024, 2, 29), QDate(2199, 12, 31) })
            QTest::newRow(qUtf8Printable(day.toString(Qt::ISODate))) << day;
    }

    void daysComeBackInAnyCentury()
    {
        QFETCH(QDate, day);
        File f;
        QCOMPARE(f.echo([day](Statement &s) { s.bindDay(1, day); }).day(0), day);
    }

    void nothingIsNull()
    {
        File f;
        const auto isNull
            = [&f](const std::function<void(Statement &)> &bind) { return f.echo(bind).isNull(0); };
        QVERIFY(isNull([](Statement &s) { s.bindNull(1); }));
        QVERIFY(isNull([](Statement &s) { s.bindDay(1, {}); }));
        QVERIFY(isNull([](Statement &s) { s.bindInstant(1, {}); }));
        QVERIFY(isNull([](Statement &s) { s.bindTextOrNull(1, u""_s); }));
        QVERIFY(isNull([](Statement &s) { s.bindJsonOrNull(1, {}); }));
        QVERIFY(isNull([](Statement &s) { s.bindOptional(1, std::optional<qint64>()); }));
        QVERIFY(!isNull([](Statement &s) { s.bind(1, QString()); })); // empty, yet a text
        QVERIFY(!isNull([](Statement &s) { s.bindView(1, {}); }));
        const Statement null = f.echo([](Statement &s) { s.bindNull(1); });
        QCOMPARE(null.day(0), QDate());
        QCOMPARE(null.instant(0), QDateTime());
        QCOMPARE(null.text(0), QString());
        QCOMPARE(null.uuid(0), Uuid());
        QCOMPARE(null.json(0), QJsonObject());
        QCOMPARE(null.optionalInteger(0), std::optional<qint64>());
    }

    void aTransactionThatIsNotCommittedIsGone()
    {
        File f;
        {
            auto transaction = Transaction::begin(f.connection);
            QVERIFY(transaction && f.connection.isInTransaction());
            QVERIFY(f.connection.execute("INSERT INTO t VALUES (1)"));
        }
        QVERIFY(!f.connection.isInTransaction());
        QCOMPARE(*f.connection.scalar("SELECT count(*) FROM t"), 0);
        {
            auto transaction = Transaction::begin(f.connection);
            QVERIFY(f.connection.execute("INSERT INTO t VALUES (1)"));
            QVERIFY(transaction->commit());
        }
        QCOMPARE(*f.connection.scalar("SELECT count(*) FROM t"), 1);
        QCOMPARE(f.connection.lastInsertRowId(), 1);
    }

    void aLeaseLeavesNoReadOpen()
    {
        File f;
        QVERIFY(f.connection.execute("INSERT INTO t VALUES (1), (2)"));
        const char *sql = "SELECT v FROM t ORDER BY v";
        {
            auto lease = f.connection.cached(sql);
            QVERIFY(*(*lease)->step());
            QCOMPARE((*lease)->integer(0), 1);
        } // in the middle of its rows
        auto again = f.connection.cached(sql);
        QVERIFY(*(*again)->step());
        QCOMPARE((*again)->integer(0), 1);
        QVERIFY(!f.connection.isInTransaction());
    }

    void readingOnlyRefusesToWrite()
    {
        File f;
        auto reader = Connection::open(f.path, Connection::Mode::ReadOnly);
        QCOMPARE(reader->execute("INSERT INTO t VALUES (1)").error().code,
                 Error::Code::StorageReadOnly);
        QVERIFY(!Connection::open(f.dir.filePath(u"absent.sqlite"_s), Connection::Mode::ReadOnly));
        QVERIFY(!QFile::exists(f.dir.filePath(u"absent.sqlite"_s)));
    }

    void scalarOfNoRowIsNothing()
    {
        File f;
        QCOMPARE(*f.connection.scalar("SELECT v FROM t"), 0);
        QVERIFY(!f.connection.scalar("SELECT nonsense"));
    }

    void errorsSayWhatAPersonCanDo_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<Error::Code>("expected");
        QTest::newRow("full") << SQLITE_FULL << Error::Code::StorageFull;
        QTest::newRow("busy") << SQLITE_BUSY << Error::Code::StorageBusy;
        QTest::newRow("busy, extended") << SQLITE_BUSY_SNAPSHOT << Error::Code::StorageBusy;
        QTest::newRow("locked") << SQLITE_LOCKED << Error::Code::StorageBusy;
        QTest::newRow("read only") << SQLITE_READONLY_DIRECTORY << Error::Code::StorageReadOnly;
        QTest::newRow("damaged") << SQLITE_CORRUPT_INDEX << Error::Code::StorageCorrupt;
        QTest::newRow("no database") << SQLITE_NOTADB << Error::Code::StorageCorrupt;
        QTest::newRow("cannot open") << SQLITE_CANTOPEN << Error::Code::Storage;
        QTest::newRow("input and output") << SQLITE_IOERR_READ << Error::Code::Storage;
        QTest::newRow("interrupted") << SQLITE_INTERRUPT << Error::Code::Cancelled;
        QTest::newRow("anything else") << SQLITE_CONSTRAINT_UNIQUE << Error::Code::Storage;
    }

    void errorsSayWhatAPersonCanDo()
    {
        QFETCH(int, code);
        QFETCH(Error::Code, expected);
        const Error error = sqliteError(code, nullptr);
        QCOMPARE(error.code, expected);
        QVERIFY(error.message.size() > 5);
        QVERIFY(!error.message.contains(u"%1"_s));
    }
};

QTEST_GUILESS_MAIN(tst_Statement)
#include "tst_statement.moc"
