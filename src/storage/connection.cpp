#include "storage/connection.h"

#include "storage/bigrams.h"
#include "storage/sqliteerror.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QUrl>

#include <sqlite3.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

constexpr const char *commonSettings = R"(
    PRAGMA foreign_keys = ON;
    PRAGMA busy_timeout = 5000;
    PRAGMA trusted_schema = OFF;
    PRAGMA cell_size_check = ON;
    PRAGMA temp_store = MEMORY;
)";

// The cache is a ceiling, not a reservation: small work never fills it.
constexpr const char *writerSettings = R"(
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA journal_size_limit = 67108864;
    PRAGMA cache_size = -65536;
    PRAGMA wal_autocheckpoint = 4000;
)";

constexpr const char *readerSettings = R"(
    PRAGMA cache_size = -16384;
)";

/// search_contains(text, …, needle): is the needle, in its search form, in one of the texts?
void searchContains(sqlite3_context *context, int count, sqlite3_value **values)
{
    const auto text = [&](int i) {
        return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_value_text(values[i])),
                                 sqlite3_value_bytes(values[i]));
    };
    const QString needle = text(count - 1);
    bool found = false;
    for (int i = 0; i < count - 1 && !found; ++i)
        found = searchForm(text(i)).contains(needle);
    sqlite3_result_int(context, found ? 1 : 0);
}

/// SQLite 3.40 holds its own json_valid() for unsafe in a CHECK under trusted_schema = OFF; this
/// one is not. Every JSON column holds an object or an array.
void jsonValid(sqlite3_context *context, int, sqlite3_value **values)
{
    if (sqlite3_value_type(values[0]) == SQLITE_NULL)
        return;
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(values[0]));
    const QByteArray json = QByteArray::fromRawData(text, sqlite3_value_bytes(values[0]));
    sqlite3_result_int(context, QJsonDocument::fromJson(json).isNull() ? 0 : 1);
}

/// Reading beside a writer needs files beside the database; in a folder where none can be made, and
/// nobody has made any, it is read as what cannot change.
QByteArray uriOf(const QString &path, Connection::Mode mode)
{
    const QByteArray uri = "file:" + QUrl::toPercentEncoding(path, "/");
    const bool isStill = mode == Connection::Mode::Still
        || (mode == Connection::Mode::ReadOnly && QFileInfo(path + "-wal"_L1).size() == 0
            && !QFileInfo(QFileInfo(path).absolutePath()).isWritable());
    return isStill ? uri + "?immutable=1" : uri;
}

} // namespace

Connection::~Connection()
{
    m_cache.clear();
    sqlite3_close_v2(m_db);
}

Connection::Connection(Connection &&other) noexcept
    : m_db(std::exchange(other.m_db, nullptr))
    , m_cache(std::move(other.m_cache))
{
}

Connection &Connection::operator=(Connection &&other) noexcept
{
    std::swap(m_db, other.m_db);
    std::swap(m_cache, other.m_cache);
    return *this;
}

Result<Connection> Connection::open(const QString &path, Mode mode)
{
    Connection connection;
    const int access = mode == Mode::ReadWrite ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
                                               : SQLITE_OPEN_READONLY;
    const int code = sqlite3_open_v2(uriOf(path, mode).constData(), &connection.m_db,
                                     access | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_URI, nullptr);
    if (code != SQLITE_OK)
        return failure(sqliteError(code, connection.m_db));
    if (Status status = connection.configure(mode); !status)
        return failure(status.error());
    return connection;
}

Status Connection::configure(Mode mode)
{
    sqlite3_extended_result_codes(m_db, 1);
    sqlite3_create_function_v2(m_db, "search_contains", -1,
                               SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY, nullptr,
                               searchContains, nullptr, nullptr, nullptr);
    sqlite3_create_function_v2(m_db, "json_valid", 1,
                               SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS, nullptr,
                               jsonValid, nullptr, nullptr, nullptr);
    if (Status status = execute(commonSettings); !status)
        return status;
    return execute(mode == Mode::ReadWrite ? writerSettings : readerSettings);
}

Status Connection::check(int code) const
{
    if (code == SQLITE_OK)
        return {};
    return failure(sqliteError(code, m_db));
}

Status Connection::execute(const char *sql)
{
    return check(sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr));
}

Status Connection::execute(const QString &sql)
{
    return execute(sql.toUtf8().constData());
}

Result<Statement> Connection::prepare(const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v3(m_db, sql, -1, 0, &statement, nullptr);
    if (code != SQLITE_OK)
        return failure(sqliteError(code, m_db));
    return Statement(m_db, statement);
}

Result<Statement> Connection::prepare(const QString &sql)
{
    return prepare(sql.toUtf8().constData());
}

Result<StatementLease> Connection::cached(const char *sql)
{
    if (const auto it = m_cache.constFind(sql); it != m_cache.cend())
        return StatementLease(**it);
    Result<Statement> statement = prepare(sql);
    if (!statement)
        return failure(statement.error());
    const auto kept = std::make_shared<Statement>(std::move(*statement));
    m_cache.insert(sql, kept);
    return StatementLease(*kept);
}

Result<qint64> Connection::scalar(const char *sql)
{
    Result<Statement> statement = prepare(sql);
    if (!statement)
        return failure(statement.error());
    const Result<bool> row = statement->step();
    if (!row)
        return failure(row.error());
    return *row ? statement->integer(0) : 0;
}

qint64 Connection::lastInsertRowId() const
{
    return sqlite3_last_insert_rowid(m_db);
}

qint64 Connection::changes() const
{
    return sqlite3_changes64(m_db);
}

bool Connection::isInTransaction() const
{
    return sqlite3_get_autocommit(m_db) == 0;
}

void Connection::interrupt()
{
    sqlite3_interrupt(m_db);
}

Transaction::Transaction(Connection &connection)
    : m_connection(&connection)
{
}

Result<Transaction> Transaction::begin(Connection &connection)
{
    if (Status status = connection.execute("BEGIN IMMEDIATE"); !status)
        return failure(status.error());
    return Transaction(connection);
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{
}

Transaction::~Transaction()
{
    // After SQLITE_FULL the transaction is gone already and a ROLLBACK would be an error.
    if (m_connection && m_connection->isInTransaction())
        (void)m_connection->execute("ROLLBACK");
}

Status Transaction::commit()
{
    if (Status status = m_connection->execute("COMMIT"); !status)
        return status;
    m_connection = nullptr;
    return {};
}

} // namespace Creator
