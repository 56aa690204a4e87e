#include "core/uuid.h"
#include "ledger.h"
#include "storage/freequery.h"

#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

struct Answer
{
    Status status;
    QStringList columns;
    QStringList rows;
};

Answer ask(Connection &connection, const QString &sql, int limit = 100)
{
    FreeQuery query;
    Answer answer;
    answer.status = query.run(connection, sql, [&](const QVariantList &values) {
        QStringList row;
        for (const QVariant &value : values)
            row.append(value.isValid() ? FreeQuery::text(value) : u"NULL"_s);
        answer.rows.append(row.join(u'|'));
        return answer.rows.size() < limit ? FreeQuery::Go::On : FreeQuery::Go::Enough;
    });
    answer.columns = query.columns();
    return answer;
}

} // namespace

class tst_FreeQuery : public QObject
{
    Q_OBJECT

private slots:
    void answersWithValuesOfEveryKind()
    {
        Ledger ledger;

        const Answer answer = ask(ledger.reader(),
                                  u"SELECT 1 AS whole, 0.1 + 0.2, 'tëxt', NULL AS none, "
                                  "X'0102', X'01890000000070008000000000000000' AS id; -- end"_s);

        QVERIFY(answer.status);
        QCOMPARE(answer.columns.at(0), u"whole"_s);
        QCOMPARE(answer.columns.at(5), u"id"_s);
        QCOMPARE(answer.rows,
                 QStringList{ u"1|0.30000000000000004|tëxt|NULL|0102|"
                              "01890000-0000-7000-8000-000000000000"_s });
    }

    void knowsTheColumnsOfNoRows()
    {
        Ledger ledger;

        const Answer answer = ask(ledger.reader(), u"SELECT amount, currency FROM earnings"_s);

        QVERIFY(answer.status);
        QCOMPARE(answer.columns, (QStringList{ u"amount"_s, u"currency"_s }));
        QCOMPARE(answer.rows, QStringList());
    }

    void endsWhenTheVisitorHasEnough()
    {
        Ledger ledger;

        const Answer answer = ask(ledger.reader(),
                                  u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
                                  " SELECT i FROM n"_s,
                                  3);

        QVERIFY(answer.status);
        QCOMPARE(answer.rows, (QStringList{ u"1"_s, u"2"_s, u"3"_s }));
    }

    void refusesWhatIsNoReading_data()
    {
        QTest::addColumn<QString>("sql");
        for (const char *sql : { "UPDATE users SET name = 'x'",
                                 "DELETE FROM users",
                                 "DROP TABLE earnings",
                                 "INSERT INTO search_state VALUES ('x', 1, 2)",
                                 "CREATE TEMP TABLE t (x)",
                                 "WITH x AS (SELECT 1) DELETE FROM users",
                                 "REPLACE INTO search_state VALUES (1, 2, 3)",
                                 "ATTACH ':memory:' AS other",
                                 "DETACH other",
                                 "VACUUM INTO 'x.sqlite'",
                                 "VACUUM",
                                 "PRAGMA user_version = 3",
                                 "PRAGMA journal_mode = DELETE",
                                 "PRAGMA writable_schema = 1",
                                 "PRAGMA query_only = 0",
                                 "PRAGMA optimize",
                                 "BEGIN",
                                 "COMMIT",
                                 "SAVEPOINT a",
                                 "REINDEX",
                                 "ANALYZE",
                                 "SELECT 1; SELECT 2",
                                 "SELECT 1; DELETE FROM users",
                                 "SELECT load_extension('x')",
                                 "",
                                 " -- nothing",
                                 ";" })
            QTest::newRow(sql) << QString::fromLatin1(sql);
    }

    // On a connection that may write: the rules themselves must hold.
    void refusesWhatIsNoReading()
    {
        QFETCH(QString, sql);
        Ledger ledger;
        auto connection
            = Connection::open(ledger.database->filePath(), Connection::Mode::ReadWrite);
        const auto users = [&] { return *connection->scalar("SELECT count(*) FROM users"); };
        const qint64 before = users();

        const Answer answer = ask(*connection, sql);

        QVERIFY(!answer.status);
        QCOMPARE(answer.status.error().code, Error::Code::InvalidData);
        QVERIFY(!answer.status.error().message.isEmpty());
        QCOMPARE(answer.rows, QStringList());
        QCOMPARE(users(), before);
        QVERIFY(before > 0);
        QCOMPARE(*connection->scalar("SELECT count(*) FROM pragma_database_list"), 1);
        QVERIFY(!connection->isInTransaction());
    }

    void allowsWhatTells_data()
    {
        QTest::addColumn<QString>("sql");
        for (const char *sql :
             { "PRAGMA table_info(earnings)", "PRAGMA table_list", "VALUES (1), (2)",
               "EXPLAIN QUERY PLAN SELECT * FROM earnings", "SELECT 1 ; ;  /* end */ ",
               "SELECT name FROM sqlite_schema",
               "SELECT * FROM v_payouts UNION ALL SELECT 1, 2, 3, 4, 5, 6, 7, 8, 9, 10",
               "SELECT upper('a') UNION SELECT 'b' ORDER BY 1" })
            QTest::newRow(sql) << QString::fromLatin1(sql);
    }

    void allowsWhatTells()
    {
        QFETCH(QString, sql);
        Ledger ledger;

        const Answer answer = ask(ledger.reader(), sql);

        QVERIFY2(answer.status, answer.status ? "" : qUtf8Printable(answer.status.error().message));
        QVERIFY(!answer.rows.isEmpty());
    }

    void tellsWhatSqlDoesNotUnderstand()
    {
        Ledger ledger;

        const Answer answer = ask(ledger.reader(), u"SELECT x FROM nowhere"_s);

        QCOMPARE(answer.status.error().code, Error::Code::InvalidData);
        QCOMPARE(answer.status.error().message, u"no such table: nowhere"_s);
    }

    void leavesTheConnectionAsItWas()
    {
        Ledger ledger;
        auto connection
            = Connection::open(ledger.database->filePath(), Connection::Mode::ReadWrite);

        QVERIFY(!ask(*connection, u"DELETE FROM users"_s).status);

        QVERIFY(connection->execute("PRAGMA user_version = 99"));
        QCOMPARE(*connection->scalar("PRAGMA user_version"), 99);
    }
};

QTEST_GUILESS_MAIN(tst_FreeQuery)
#include "tst_freequery.moc"
