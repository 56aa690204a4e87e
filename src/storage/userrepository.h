#pragma once

#include "core/result.h"
#include "domain/person.h"

#include <QFuture>
#include <QList>
#include <QObject>

#include <optional>

namespace Creator {

class Database;

/// What identity keeps of a user's ways to sign in. Hashes only; an empty one means "none".
struct PasswordRecord
{
    QString passwordHash; // crypto_pwhash_str
    QString recoveryHash;
    QString sessionTokenHash;
    int failedSignIns = 0;
    QDateTime lockedUntil; // UTC; null if not locked

    friend bool operator==(const PasswordRecord &, const PasswordRecord &) = default;
};

/// All SQL about users.
class UserRepository final : public QObject
{
    Q_OBJECT

public:
    explicit UserRepository(Database &database, QObject *parent = nullptr);

    /// Without those in the trash; by name.
    [[nodiscard]] Result<QList<User>> list() const;
    [[nodiscard]] Result<std::optional<User>> find(UserId id) const;
    /// Letters' case does not matter.
    [[nodiscard]] Result<std::optional<User>> findByEmail(const QString &email) const;
    [[nodiscard]] Result<PasswordRecord> passwordRecord(UserId id) const;

    /// Inserts or updates; a null id becomes a new one. The stored user comes back.
    /// Error::Code::Conflict if another user has the e-mail address.
    QFuture<Result<User>> save(const User &user);
    /// The same with the ways to sign in, in one transaction: nobody is ever kept without the
    /// password given.
    QFuture<Result<User>> saveWithPassword(const User &user, const PasswordRecord &record);
    /// Counting and changing one's own password are not work on the ledger: this is written while a
    /// viewer is signed in, too, and leaves updated_at alone. Error::Code::StorageReadOnly beside a
    /// running program.
    QFuture<Result<void>> savePasswordRecord(UserId id, const PasswordRecord &record);

signals:
    void changed();

private:
    Database &m_database;
};

} // namespace Creator
