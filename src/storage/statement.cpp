#include "storage/statement.h"

#include "storage/sqliteerror.h"

#include <QJsonDocument>

#include <sqlite3.h>
#include <utility>

namespace Creator {

namespace {

constexpr qint64 msPerDay = 86'400'000;
const QDate epoch(1970, 1, 1);

} // namespace

Statement::Statement(sqlite3 *db, sqlite3_stmt *statement)
    : m_db(db)
    , m_statement(statement)
{
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

Statement::Statement(Statement &&other) noexcept
    : m_db(other.m_db)
    , m_statement(std::exchange(other.m_statement, nullptr))
{
}

Statement &Statement::operator=(Statement &&other) noexcept
{
    std::swap(m_db, other.m_db);
    std::swap(m_statement, other.m_statement);
    return *this;
}

void Statement::bind(int index, qint64 value)
{
    sqlite3_bind_int64(m_statement, index, value);
}

void Statement::bind(int index, double value)
{
    sqlite3_bind_double(m_statement, index, value);
}

void Statement::bind(int index, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    sqlite3_bind_text(m_statement, index, utf8.constData(), static_cast<int>(utf8.size()),
                      SQLITE_TRANSIENT);
}

void Statement::bind(int index, const Uuid &uuid)
{
    sqlite3_bind_blob(m_statement, index, uuid.bytes().data(), 16, SQLITE_TRANSIENT);
}

void Statement::bindBlob(int index, const QByteArray &bytes)
{
    sqlite3_bind_blob64(m_statement, index, bytes.constData(),
                        static_cast<sqlite3_uint64>(bytes.size()), SQLITE_TRANSIENT);
}

void Statement::bindView(int index, std::string_view utf8)
{
    sqlite3_bind_text(m_statement, index, utf8.data() ? utf8.data() : "",
                      static_cast<int>(utf8.size()), SQLITE_STATIC);
}

void Statement::bindNull(int index)
{
    sqlite3_bind_null(m_statement, index);
}

void Statement::bindDay(int index, QDate day)
{
    if (day.isValid())
        bind(index, epoch.daysTo(day) * msPerDay);
    else
        bindNull(index);
}

void Statement::bindInstant(int index, const QDateTime &instant)
{
    if (instant.isValid())
        bind(index, instant.toMSecsSinceEpoch());
    else
        bindNull(index);
}

void Statement::bindTextOrNull(int index, const QString &text)
{
    if (text.isEmpty())
        bindNull(index);
    else
        bind(index, text);
}

void Statement::bindJsonOrNull(int index, const QJsonObject &object)
{
    if (object.isEmpty())
        bindNull(index);
    else
        bind(index, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

Result<bool> Statement::step()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    Error error = sqliteError(code, m_db);
    sqlite3_reset(m_statement);
    return failure(std::move(error));
}

Status Statement::run()
{
    const Result<bool> stepped = step();
    reset();
    if (!stepped)
        return failure(stepped.error());
    return {};
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

std::string_view Statement::view(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    const int size = sqlite3_column_bytes(m_statement, column);
    return { text ? text : "", static_cast<size_t>(size) };
}

QString Statement::text(int column) const
{
    const std::string_view utf8 = view(column);
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QByteArray Statement::blob(int column) const
{
    const void *bytes = sqlite3_column_blob(m_statement, column);
    return QByteArray(static_cast<const char *>(bytes), sqlite3_column_bytes(m_statement, column));
}

Uuid Statement::uuid(int column) const
{
    const void *bytes = sqlite3_column_blob(m_statement, column);
    const QByteArrayView view(static_cast<const char *>(bytes),
                              sqlite3_column_bytes(m_statement, column));
    return Uuid::fromBytes(view).value_or(Uuid());
}

QDate Statement::day(int column) const
{
    return isNull(column) ? QDate() : epoch.addDays(integer(column) / msPerDay);
}

QDateTime Statement::instant(int column) const
{
    return isNull(column) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(integer(column), Qt::UTC);
}

QJsonObject Statement::json(int column) const
{
    const std::string_view utf8 = view(column);
    if (utf8.empty())
        return {};
    return QJsonDocument::fromJson(
               QByteArray::fromRawData(utf8.data(), static_cast<qsizetype>(utf8.size())))
        .object();
}

std::optional<qint64> Statement::optionalInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

} // namespace Creator
