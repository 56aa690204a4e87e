#include "storage/freequery.h"

#include "core/uuid.h"
#include "storage/connection.h"
#include "storage/sqliteerror.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <cstring>
#include <memory>
#include <sqlite3.h>
#include <string_view>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

constexpr auto refusal = QT_TRANSLATE_NOOP("Storage", "Only one statement that reads is allowed.");

// Those that tell something and change nothing, with and without an argument.
constexpr std::array<std::string_view, 12> tellingPragmas{
    "table_info",  "table_xinfo",   "table_list",     "index_list",
    "index_info",  "index_xinfo",   "database_list",  "foreign_key_list",
    "pragma_list", "function_list", "collation_list", "compile_options"
};

int allow(void *, int action, const char *first, const char *second, const char *, const char *)
{
    switch (action) {
    case SQLITE_SELECT:
    case SQLITE_READ:
    case SQLITE_RECURSIVE:
        return SQLITE_OK;
    case SQLITE_FUNCTION:
        return std::strcmp(second, "load_extension") == 0 ? SQLITE_DENY : SQLITE_OK;
    case SQLITE_PRAGMA:
        for (const std::string_view name : tellingPragmas) {
            if (name == first)
                return SQLITE_OK;
        }
        return SQLITE_DENY;
    default:
        return SQLITE_DENY;
    }
}

/// The rules hold while this lives.
class Guard
{
public:
    explicit Guard(sqlite3 *db)
        : m_db(db)
    {
        sqlite3_set_authorizer(m_db, allow, nullptr);
    }
    ~Guard() { sqlite3_set_authorizer(m_db, nullptr, nullptr); }
    Q_DISABLE_COPY_MOVE(Guard)

private:
    sqlite3 *m_db;
};

struct Finalize
{
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};
using Prepared = std::unique_ptr<sqlite3_stmt, Finalize>;

Error refused()
{
    return { Error::Code::InvalidData, QCoreApplication::translate("Storage", refusal) };
}

/// Blanks, comments and semicolons are no second statement.
bool isEmpty(sqlite3 *db, const char *sql)
{
    for (const char *rest = sql; *rest != '\0';) {
        sqlite3_stmt *statement = nullptr;
        const char *tail = nullptr;
        const int code = sqlite3_prepare_v2(db, rest, -1, &statement, &tail);
        const Prepared owned(statement);
        if (code != SQLITE_OK || statement)
            return false;
        if (tail == rest)
            return true;
        rest = tail;
    }
    return true;
}

Result<Prepared> prepare(sqlite3 *db, const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    const char *tail = nullptr;
    const int code = sqlite3_prepare_v2(db, sql.constData(), -1, &statement, &tail);
    Prepared owned(statement);
    if (code == SQLITE_AUTH)
        return failure(refused());
    if (code == SQLITE_ERROR)
        return failure(Error::Code::InvalidData, QString::fromUtf8(sqlite3_errmsg(db)));
    if (code != SQLITE_OK)
        return failure(sqliteError(code, db));
    if (!owned || !isEmpty(db, tail) || sqlite3_stmt_readonly(statement) == 0)
        return failure(refused());
    return owned;
}

QVariant valueOf(sqlite3_stmt *statement, int column)
{
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER:
        return QVariant::fromValue<qint64>(sqlite3_column_int64(statement, column));
    case SQLITE_FLOAT:
        return sqlite3_column_double(statement, column);
    case SQLITE_BLOB:
        return QByteArray(static_cast<const char *>(sqlite3_column_blob(statement, column)),
                          sqlite3_column_bytes(statement, column));
    case SQLITE_TEXT:
        return QString::fromUtf8(
            reinterpret_cast<const char *>(sqlite3_column_text(statement, column)),
            sqlite3_column_bytes(statement, column));
    default:
        return {};
    }
}

} // namespace

Status FreeQuery::run(Connection &connection, const QString &sql, const Visitor &visit)
{
    m_columns.clear();
    sqlite3 *db = connection.handle();
    const Guard guard(db);
    if (sql.contains(QChar(u'\0')))
        return failure(refused());
    const Result<Prepared> prepared = prepare(db, sql.toUtf8());
    if (!prepared)
        return failure(prepared.error());
    sqlite3_stmt *statement = prepared->get();
    const int count = sqlite3_column_count(statement);
    for (int i = 0; i < count; ++i)
        m_columns.append(QString::fromUtf8(sqlite3_column_name(statement, i)));
    for (;;) {
        const int code = sqlite3_step(statement);
        if (code == SQLITE_DONE)
            return {};
        if (code == SQLITE_ERROR)
            return failure(Error::Code::InvalidData, QString::fromUtf8(sqlite3_errmsg(db)));
        if (code != SQLITE_ROW)
            return failure(sqliteError(code, db));
        QVariantList row;
        for (int i = 0; i < count; ++i)
            row.append(valueOf(statement, i));
        if (visit(row) == Go::Enough)
            return {};
    }
}

QString FreeQuery::text(const QVariant &value)
{
    if (value.typeId() == QMetaType::Double)
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    if (value.typeId() != QMetaType::QByteArray)
        return value.toString();
    const QByteArray bytes = value.toByteArray();
    const std::optional<Uuid> id = bytes.size() == 16 ? Uuid::fromBytes(bytes) : std::nullopt;
    return id ? id->toText() : QString::fromLatin1(bytes.toHex());
}

} // namespace Creator
