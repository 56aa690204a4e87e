#pragma once

#include "core/result.h"
#include "core/uuid.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <string_view>
#include <utility>

struct sqlite3;
struct sqlite3_stmt;

namespace Creator {

/// A prepared statement. Parameters count from 1 and columns from 0, as in SQLite.
///
/// Texts bound as views are not copied: they must live until the next reset() or step() to the end.
class Statement
{
public:
    Statement(sqlite3 *db, sqlite3_stmt *statement);
    ~Statement();
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&other) noexcept;

    void bind(int index, qint64 value);
    void bind(int index, int value) { bind(index, static_cast<qint64>(value)); }
    void bind(int index, double value);
    void bind(int index, const QString &text);
    void bind(int index, const Uuid &uuid);
    void bindBlob(int index, const QByteArray &bytes);
    void bindView(int index, std::string_view utf8);
    void bindNull(int index);
    /// Days since 1970-01-01 as ms of 00:00 UTC; NULL for a null date.
    void bindDay(int index, QDate day);
    /// Unix ms; NULL for a null instant.
    void bindInstant(int index, const QDateTime &instant);
    /// NULL for an empty text.
    void bindTextOrNull(int index, const QString &text);
    void bindJsonOrNull(int index, const QJsonObject &object);
    template <typename T>
    void bindOptional(int index, const std::optional<T> &value)
    {
        if (value)
            bind(index, *value);
        else
            bindNull(index);
    }

    /// An id of any table; NULL for none.
    template <typename IdType>
    void bindOptionalId(int index, const std::optional<IdType> &id)
    {
        if (id)
            bind(index, id->uuid());
        else
            bindNull(index);
    }

    /// True while there is a row to read.
    [[nodiscard]] Result<bool> step();
    /// Steps once and resets: for statements that return no rows.
    [[nodiscard]] Status run();
    void reset();

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QString text(int column) const;
    /// Valid until the next step().
    [[nodiscard]] std::string_view view(int column) const;
    [[nodiscard]] QByteArray blob(int column) const;
    [[nodiscard]] Uuid uuid(int column) const;
    [[nodiscard]] QDate day(int column) const;
    [[nodiscard]] QDateTime instant(int column) const;
    [[nodiscard]] QJsonObject json(int column) const;
    [[nodiscard]] std::optional<qint64> optionalInteger(int column) const;
    template <typename IdType>
    [[nodiscard]] std::optional<IdType> optionalId(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(IdType(uuid(column)));
    }

private:
    sqlite3 *m_db;
    sqlite3_stmt *m_statement;
};

/// The use of a kept statement; resets it at the end, so that no read transaction stays open.
class StatementLease
{
public:
    explicit StatementLease(Statement &statement)
        : m_statement(&statement)
    {
    }
    ~StatementLease()
    {
        if (m_statement)
            m_statement->reset();
    }
    StatementLease(StatementLease &&other) noexcept
        : m_statement(std::exchange(other.m_statement, nullptr))
    {
    }
    StatementLease &operator=(StatementLease &&other) noexcept
    {
        std::swap(m_statement, other.m_statement);
        return *this;
    }

    Statement *operator->() const { return m_statement; }
    Statement &operator*() const { return *m_statement; }

private:
    Statement *m_statement;
};

} // namespace Creator
