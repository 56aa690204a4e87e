#pragma once

#include "core/result.h"
#include "storage/statement.h"

#include <QHash>
#include <QString>

#include <memory>

struct sqlite3;

namespace Creator {

/// One connection to the database file, with every setting that the file needs already made.
///
/// Belongs to one thread at a time and never crosses threads while in use. The only code that knows
/// SQLite's C interface beside Statement, UndoJournal and Backup.
class Connection
{
public:
    /// Still: for reading while nobody writes; makes no files beside the database.
    enum class Mode { ReadWrite, ReadOnly, Still };

    ~Connection();
    Connection(Connection &&) noexcept;
    Connection &operator=(Connection &&) noexcept;

    /// Opens `path` (created if absent and Mode is ReadWrite, file mode 0600).
    [[nodiscard]] static Result<Connection> open(const QString &path, Mode mode);

    /// Runs statements that return no rows; several may be separated by `;`.
    [[nodiscard]] Status execute(const char *sql);
    [[nodiscard]] Status execute(const QString &sql);

    /// A statement of its own.
    [[nodiscard]] Result<Statement> prepare(const char *sql);
    [[nodiscard]] Result<Statement> prepare(const QString &sql);
    /// A statement kept with the connection. `sql` must be a literal: its address is the key.
    [[nodiscard]] Result<StatementLease> cached(const char *sql);

    /// The first column of the first row; 0 if there is no row.
    [[nodiscard]] Result<qint64> scalar(const char *sql);

    [[nodiscard]] qint64 lastInsertRowId() const;
    [[nodiscard]] qint64 changes() const;
    [[nodiscard]] bool isInTransaction() const;

    /// Makes the running statement of this connection fail with Error::Code::Cancelled.
    /// The one member that any thread may call.
    void interrupt();

    [[nodiscard]] sqlite3 *handle() const { return m_db; }

private:
    Connection() = default;
    [[nodiscard]] Status configure(Mode mode);
    [[nodiscard]] Status check(int code) const;

    sqlite3 *m_db = nullptr;
    QHash<const char *, std::shared_ptr<Statement>> m_cache;
};

/// A transaction that rolls back unless committed. `BEGIN IMMEDIATE`: a read that turns into a
/// write inside a deferred transaction fails at once, busy timeout or not.
class Transaction
{
public:
    [[nodiscard]] static Result<Transaction> begin(Connection &connection);
    ~Transaction();
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;

    [[nodiscard]] Status commit();

private:
    explicit Transaction(Connection &connection);

    Connection *m_connection;
};

} // namespace Creator
