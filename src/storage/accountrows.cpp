#include "storage/accountrows.h"

#include "core/text.h"
#include "storage/connection.h"
#include "storage/writer.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Creator::AccountRows {

namespace {

#define ACCOUNT_COLUMNS                                                                            \
    "id, user_id, profile_id, platform, account_id, server, handle, display_name, state, "         \
    "message, detail, credentials, connected_at, last_run_at, next_run_at, settings, deleted_at"

enum Column {
    IdColumn,
    UserColumn,
    ProfileColumn,
    PlatformColumn,
    AccountIdColumn,
    ServerColumn,
    HandleColumn,
    NameColumn,
    StateColumn,
    MessageColumn,
    DetailColumn,
    CredentialsColumn,
    ConnectedAtColumn,
    LastRunColumn,
    NextRunColumn,
    SettingsColumn,
    DeletedAtColumn,
};

SocialAccount read(const Statement &row)
{
    SocialAccount account;
    account.id = SocialAccountId(row.uuid(IdColumn));
    account.userId = UserId(row.uuid(UserColumn));
    account.profileId = row.optionalId<ChannelId>(ProfileColumn);
    account.platform = row.text(PlatformColumn);
    account.accountId = row.text(AccountIdColumn);
    account.server = QUrl(row.text(ServerColumn));
    account.handle = row.text(HandleColumn);
    account.displayName = row.text(NameColumn);
    account.state = row.isNull(DeletedAtColumn)
        ? accountStateFromWord(row.view(StateColumn)).value_or(AccountState::Error)
        : AccountState::Disconnected;
    account.message = row.text(MessageColumn);
    account.detail = row.text(DetailColumn);
    const QJsonObject credentials = row.json(CredentialsColumn);
    account.keychainEntry = credentials.value("keychain"_L1).toString();
    for (const QJsonValue &scope : credentials.value("scopes"_L1).toArray())
        account.scopes.append(scope.toString());
    const QJsonValue expires = credentials.value("expires_at"_L1);
    if (expires.isDouble())
        account.expiresAt = QDateTime::fromMSecsSinceEpoch(expires.toInteger(), Qt::UTC);
    account.connectedAt = row.instant(ConnectedAtColumn);
    account.lastRunAt = row.instant(LastRunColumn);
    account.nextRunAt = row.instant(NextRunColumn);
    account.settings = row.json(SettingsColumn);
    return account;
}

QJsonObject credentialsOf(const SocialAccount &account)
{
    QJsonObject json;
    if (!account.keychainEntry.isEmpty())
        json.insert("keychain"_L1, account.keychainEntry);
    if (!account.scopes.isEmpty())
        json.insert("scopes"_L1, QJsonArray::fromStringList(account.scopes));
    if (account.expiresAt.isValid())
        json.insert("expires_at"_L1, account.expiresAt.toMSecsSinceEpoch());
    return json;
}

void bindValues(Statement &s, const SocialAccount &a)
{
    const bool isConnected = a.state != AccountState::Disconnected;
    int i = 1;
    s.bind(i++, a.id.uuid());
    s.bind(i++, a.userId.uuid());
    s.bindOptionalId(i++, a.profileId);
    s.bind(i++, a.platform);
    s.bind(i++, a.accountId);
    s.bindTextOrNull(i++, a.server.toString());
    s.bindTextOrNull(i++, canonicalText(a.handle));
    s.bindTextOrNull(i++, canonicalText(a.displayName));
    s.bindView(i++, word(a.state));
    s.bindTextOrNull(i++, canonicalText(a.message));
    s.bindTextOrNull(i++, canonicalText(a.detail));
    s.bindJsonOrNull(i++, credentialsOf(a));
    s.bindInstant(i++, a.connectedAt);
    s.bindInstant(i++, a.lastRunAt);
    s.bindInstant(i++, a.nextRunAt);
    s.bindJsonOrNull(i++, a.settings);
    s.bind(i++, isConnected ? 1 : 0);
}

Result<std::optional<SocialAccount>> readOne(Statement &statement)
{
    const Result<bool> row = statement.step();
    if (!row)
        return failure(row.error());
    return *row ? std::optional(read(statement)) : std::nullopt;
}

Result<bool> isDeleted(Connection &connection, SocialAccountId id)
{
    auto statement = connection.cached("SELECT deleted_at FROM social_accounts WHERE id = ?1");
    if (!statement)
        return failure(statement.error());
    (*statement)->bind(1, id.uuid());
    const Result<bool> row = (*statement)->step();
    if (!row)
        return failure(row.error());
    return *row && !(*statement)->isNull(0);
}

} // namespace

Result<QList<SocialAccount>> all(Connection &connection)
{
    auto statement
        = connection.cached("SELECT " ACCOUNT_COLUMNS " FROM social_accounts WHERE deleted_at IS "
                            "NULL ORDER BY platform, id");
    if (!statement)
        return failure(statement.error());
    QList<SocialAccount> accounts;
    for (;;) {
        const Result<bool> row = (*statement)->step();
        if (!row)
            return failure(row.error());
        if (!*row)
            return accounts;
        accounts.append(read(**statement));
    }
}

Result<std::optional<SocialAccount>> find(Connection &connection, SocialAccountId id)
{
    auto statement = connection.cached("SELECT " ACCOUNT_COLUMNS
                                       " FROM social_accounts WHERE id = ?1 AND deleted_at IS "
                                       "NULL");
    if (!statement)
        return failure(statement.error());
    (*statement)->bind(1, id.uuid());
    return readOne(**statement);
}

Result<std::optional<SocialAccount>> find(Connection &connection, const QString &platform,
                                          const QString &accountId)
{
    auto statement = connection.cached(
        "SELECT " ACCOUNT_COLUMNS " FROM social_accounts WHERE platform = ?1 AND account_id = ?2");
    if (!statement)
        return failure(statement.error());
    (*statement)->bind(1, platform);
    (*statement)->bind(2, accountId);
    return readOne(**statement);
}

Result<bool> put(WriteContext &context, const SocialAccount &account)
{
    const auto known = find(context.connection, account.platform, account.accountId);
    if (!known)
        return failure(known.error());
    const Result<bool> deleted = isDeleted(context.connection, account.id);
    if (!deleted)
        return failure(deleted.error());
    if (*known && **known == account && !*deleted)
        return false;
    auto statement = context.connection.cached(
        "INSERT INTO social_accounts (id, user_id, profile_id, platform, account_id, server, "
        "handle, display_name, state, message, detail, credentials, connected_at, last_run_at, "
        "next_run_at, settings, is_connected, created_at, updated_at) VALUES (?1, ?2, ?3, ?4, ?5, "
        "?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?18) ON CONFLICT (id) DO "
        "UPDATE SET user_id = ?2, profile_id = ?3, platform = ?4, account_id = ?5, server = ?6, "
        "handle = ?7, display_name = ?8, state = ?9, message = ?10, detail = ?11, credentials = "
        "?12, connected_at = ?13, last_run_at = ?14, next_run_at = ?15, settings = ?16, "
        "is_connected = ?17, updated_at = ?18, deleted_at = NULL");
    if (!statement)
        return failure(statement.error());
    bindValues(**statement, account);
    (*statement)->bind(18, context.nowMs);
    if (Status status = (*statement)->run(); !status)
        return failure(status.error());
    return true;
}

} // namespace Creator::AccountRows
