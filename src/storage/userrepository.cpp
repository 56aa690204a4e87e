#include "storage/userrepository.h"

#include "storage/database.h"
#include "storage/historylog.h"

namespace Creator {

namespace {

#define USER_COLUMNS                                                                               \
    "id, email, name, phone, role, is_active, password_hash IS NOT NULL, created_at, updated_at, " \
    "deleted_at"

User read(const Statement &row)
{
    User user;
    user.id = UserId(row.uuid(0));
    user.email = row.text(1);
    user.name = row.text(2);
    user.phone = row.text(3);
    user.role = roleFromWord(row.view(4)).value_or(Role::Viewer);
    user.isActive = row.integer(5) != 0;
    user.hasPassword = row.integer(6) != 0;
    user.createdAt = row.instant(7);
    user.updatedAt = row.instant(8);
    user.deletedAt = row.instant(9);
    return user;
}

Result<std::optional<User>> first(Statement &statement)
{
    const Result<bool> row = statement.step();
    if (!row)
        return failure(row.error());
    return *row ? std::optional(read(statement)) : std::nullopt;
}

Result<bool> isTaken(Connection &connection, const User &user)
{
    auto statement = connection.cached("SELECT 1 FROM users WHERE email = ?1 AND id <> ?2");
    if (!statement)
        return failure(statement.error());
    (*statement)->bind(1, user.email);
    (*statement)->bind(2, user.id.uuid());
    return (*statement)->step();
}

Result<User> storedUser(Connection &connection, UserId id)
{
    auto statement = connection.cached("SELECT " USER_COLUMNS " FROM users WHERE id = ?1");
    if (!statement)
        return failure(statement.error());
    (*statement)->bind(1, id.uuid());
    const Result<bool> row = (*statement)->step();
    if (!row)
        return failure(row.error());
    return read(**statement);
}

Result<User> store(WriteContext &context, User user)
{
    if (user.id.isNull())
        user.id = UserId(context.newId());
    const Result<bool> taken = isTaken(context.connection, user);
    if (!taken)
        return failure(taken.error());
    if (*taken) {
        return failure(Error::Code::Conflict,
                       UserRepository::tr("Somebody else already uses this e-mail address."));
    }
    auto statement = context.connection.cached(
        "INSERT INTO users (id, email, name, phone, role, is_active, created_at, updated_at, "
        "deleted_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?7, ?8) ON CONFLICT (id) DO UPDATE SET "
        "email = ?2, name = ?3, phone = ?4, role = ?5, is_active = ?6, updated_at = ?7, "
        "deleted_at = ?8");
    if (!statement)
        return failure(statement.error());
    Statement &s = **statement;
    s.bind(1, user.id.uuid());
    s.bind(2, user.email);
    s.bind(3, user.name);
    s.bindTextOrNull(4, user.phone);
    s.bindView(5, word(user.role));
    s.bind(6, user.isActive ? 1 : 0);
    s.bind(7, context.nowMs);
    s.bindInstant(8, user.deletedAt);
    if (Status status = s.run(); !status)
        return failure(status.error());
    if (Status status = HistoryLog::write(context, "users", user.id.uuid(), "save", {}); !status)
        return failure(status.error());
    return storedUser(context.connection, user.id);
}

Status storeRecord(Connection &connection, UserId id, const PasswordRecord &record)
{
    auto statement = connection.cached(
        "UPDATE users SET password_hash = ?2, recovery_hash = ?3, session_token_hash = ?4, "
        "failed_sign_ins = ?5, locked_until = ?6 WHERE id = ?1");
    if (!statement)
        return failure(statement.error());
    Statement &s = **statement;
    s.bind(1, id.uuid());
    s.bindTextOrNull(2, record.passwordHash);
    s.bindTextOrNull(3, record.recoveryHash);
    s.bindTextOrNull(4, record.sessionTokenHash);
    s.bind(5, record.failedSignIns);
    s.bindInstant(6, record.lockedUntil);
    return s.run();
}

} // namespace

UserRepository::UserRepository(Database &database, QObject *parent)
    : QObject(parent)
    , m_database(database)
{
}

Result<QList<User>> UserRepository::list() const
{
    auto statement = m_database.reader().cached(
        "SELECT " USER_COLUMNS " FROM users WHERE deleted_at IS NULL ORDER BY name, id");
    if (!statement)
        return failure(statement.error());
    QList<User> users;
    for (;;) {
        const Result<bool> row = (*statement)->step();
        if (!row)
            return failure(row.error());
        if (!*row)
            return users;
        users.append(read(**statement));
    }
}

Result<std::optional<User>> UserRepository::find(UserId id) const
{
    auto statement = m_database.reader().cached("SELECT " USER_COLUMNS " FROM users WHERE id = ?1");
    if (!statement)
        return failure(statement.error());
    (*statement)->bind(1, id.uuid());
    return first(**statement);
}

Result<std::optional<User>> UserRepository::findByEmail(const QString &email) const
{
    auto statement = m_database.reader().cached(
        "SELECT " USER_COLUMNS " FROM users WHERE email = ?1 AND deleted_at IS NULL");
    if (!statement)
        return failure(statement.error());
    (*statement)->bind(1, email);
    return first(**statement);
}

Result<PasswordRecord> UserRepository::passwordRecord(UserId id) const
{
    auto statement = m_database.reader().cached(
        "SELECT coalesce(password_hash, ''), coalesce(recovery_hash, ''), "
        "coalesce(session_token_hash, ''), failed_sign_ins, locked_until FROM users WHERE id = ?1");
    if (!statement)
        return failure(statement.error());
    (*statement)->bind(1, id.uuid());
    const Result<bool> row = (*statement)->step();
    if (!row)
        return failure(row.error());
    if (!*row)
        return failure(Error::Code::NotFound, tr("There is no such user."));
    const Statement &s = **statement;
    return PasswordRecord{ s.text(0), s.text(1), s.text(2), static_cast<int>(s.integer(3)),
                           s.instant(4) };
}

QFuture<Result<User>> UserRepository::save(const User &user)
{
    return m_database.writer().write<User>(
        [user](WriteContext &context) { return store(context, user); },
        onThreadOf(this, [this] { emit changed(); }));
}

QFuture<Result<User>> UserRepository::saveWithPassword(const User &user,
                                                       const PasswordRecord &record)
{
    return m_database.writer().write<User>(
        [user, record](WriteContext &context) -> Result<User> {
            Result<User> stored = store(context, user);
            if (!stored)
                return stored;
            if (Status status = storeRecord(context.connection, stored->id, record); !status)
                return failure(status.error());
            stored->hasPassword = !record.passwordHash.isEmpty();
            return stored;
        },
        onThreadOf(this, [this] { emit changed(); }));
}

QFuture<Result<void>> UserRepository::savePasswordRecord(UserId id, const PasswordRecord &record)
{
    if (!m_database.isWritable()) {
        return QtFuture::makeReadyFuture(Status(failure(
            Error::Code::StorageReadOnly, tr("The data folder is open for reading only."))));
    }
    return m_database.writer().outsideTransaction<void>(
        [id, record](Connection &connection) { return storeRecord(connection, id, record); });
}

} // namespace Creator
