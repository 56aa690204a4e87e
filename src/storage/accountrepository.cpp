#include "storage/accountrepository.h"

#include "core/clock.h"
#include "core/futures.h"
#include "storage/accountpurge.h"
#include "storage/accountrows.h"
#include "storage/backup.h"
#include "storage/database.h"
#include "storage/earningrollup.h"
#include "storage/historylog.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <limits>
#include <memory>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

tl::unexpected<Error> gone()
{
    return failure(Error::Code::NotFound,
                   AccountRepository::tr("This account is not connected any more."));
}

Status forgetDropped(WriteContext &context, SocialAccountId id)
{
    auto statement = context.connection.cached(
        "UPDATE sync_cursors SET cursor = json_remove(cursor, '$.dropped'), updated_at = ?2 "
        "WHERE account = ?1 AND json_extract(cursor, '$.dropped') IS NOT NULL");
    if (!statement)
        return failure(statement.error());
    (*statement)->bind(1, id.uuid());
    (*statement)->bind(2, context.nowMs);
    return (*statement)->run();
}

Result<SocialAccount> connectAccount(WriteContext &context, SocialAccount account)
{
    if (account.platform.isEmpty() || account.accountId.isEmpty()) {
        return failure(Error::Code::InvalidData,
                       AccountRepository::tr("An account needs a platform and an id on it."));
    }
    const auto known = AccountRows::find(context.connection, account.platform, account.accountId);
    if (!known)
        return failure(known.error());
    if (*known) {
        account.id = (*known)->id;
        account.lastRunAt = (*known)->lastRunAt;
        if (!account.profileId)
            account.profileId = (*known)->profileId;
    } else if (account.id.isNull()) {
        account.id = SocialAccountId(context.newId());
    }
    account.connectedAt = QDateTime::fromMSecsSinceEpoch(context.nowMs, Qt::UTC);
    if (const Result<bool> put = AccountRows::put(context, account); !put)
        return failure(put.error());
    if (Status status = forgetDropped(context, account.id); !status)
        return failure(status.error());
    if (Status status
        = HistoryLog::write(context, "social_accounts", account.id.uuid(), "connect", {});
        !status)
        return failure(status.error());
    return account;
}

#define COVERED                                                                                    \
    " WHERE platform = ?1 AND account_id = ?2 AND origin = 'api' AND edited_at IS NULL AND "       \
    "deleted_at IS NULL AND earned_at >= ?3 AND (?4 = '[]' OR json_extract(metadata, '$.kind') "   \
    "IN (SELECT value FROM json_each(?4))) AND "

// A row without a hash of its source was cancelled by us, and looks new to a reading of it.
constexpr auto cancelSql = "UPDATE earnings SET status = 'cancelled', source_hash = NULL, "
                           "updated_at = ?5" COVERED "status <> 'cancelled'";
constexpr auto restoreSql = "UPDATE earnings SET status = 'pending', updated_at = ?5" COVERED
                            "status = 'cancelled' AND source_hash IS NULL";

Result<qint64> runCovered(WriteContext &context, const char *sql,
                          const AccountRepository::Covered &covered)
{
    auto statement = context.connection.cached(sql);
    if (!statement)
        return failure(statement.error());
    constexpr qint64 always = std::numeric_limits<qint64>::min();
    const QByteArray kinds
        = QJsonDocument(QJsonArray::fromStringList(covered.kinds)).toJson(QJsonDocument::Compact);
    (*statement)->bind(1, covered.platform);
    (*statement)->bind(2, covered.accountId);
    (*statement)
        ->bind(3,
               covered.from.isValid() ? covered.from.startOfDay(Qt::UTC).toMSecsSinceEpoch()
                                      : always);
    (*statement)->bind(4, QString::fromUtf8(kinds));
    (*statement)->bind(5, context.nowMs);
    if (Status status = (*statement)->run(); !status)
        return failure(status.error());
    return context.connection.changes();
}

struct Changed
{
    SocialAccount account;
    bool isWritten = false;
};

Result<Changed> changeAccount(WriteContext &context, SocialAccountId id,
                              const AccountRepository::Change &change)
{
    const auto known = AccountRows::find(context.connection, id);
    if (!known)
        return failure(known.error());
    if (!*known)
        return gone();
    Changed changed{ **known };
    change(changed.account);
    changed.account.id = id;
    const Result<bool> put = AccountRows::put(context, changed.account);
    if (!put)
        return failure(put.error());
    changed.isWritten = *put;
    return changed;
}

} // namespace

AccountRepository::AccountRepository(Database &database, QObject *parent)
    : QObject(parent)
    , m_database(database)
{
}

Result<QList<SocialAccount>> AccountRepository::list() const
{
    return AccountRows::all(m_database.reader());
}

Result<std::optional<SocialAccount>> AccountRepository::find(SocialAccountId id) const
{
    return AccountRows::find(m_database.reader(), id);
}

Result<std::optional<SocialAccount>> AccountRepository::find(const QString &platform,
                                                             const QString &accountId) const
{
    return AccountRows::find(m_database.reader(), platform, accountId);
}

QFuture<Result<SocialAccount>> AccountRepository::add(const SocialAccount &account)
{
    const auto stored = std::make_shared<SocialAccount>();
    return m_database.writer().write<SocialAccount>(
        [account, stored](WriteContext &context) -> Result<SocialAccount> {
            Result<SocialAccount> done = connectAccount(context, account);
            if (done)
                *stored = *done;
            return done;
        },
        onThreadOf(this, [this, stored] { emit added(*stored); }));
}

QFuture<Result<SocialAccount>> AccountRepository::change(SocialAccountId id, const Change &change)
{
    const auto outcome = std::make_shared<Changed>();
    return m_database.writer().write<SocialAccount>(
        [id, change, outcome](WriteContext &context) -> Result<SocialAccount> {
            Result<Changed> done = changeAccount(context, id, change);
            if (!done)
                return failure(done.error());
            *outcome = *done;
            return done->account;
        },
        onThreadOf(this, [this, outcome] {
            if (outcome->isWritten)
                emit changed(outcome->account);
        }));
}

QFuture<Result<void>> AccountRepository::disconnectAccount(SocialAccountId id, Data data)
{
    if (data == Data::Keep)
        return removeAccount(id, data);
    const QString folder = m_database.backupsFolder();
    return m_database.writer()
        .outsideTransaction<QString>([folder](Connection &connection) {
            return Backup::create(connection, folder, u"before-purge"_s, SystemClock().nowUtc());
        })
        .then(this,
              [this, id, data](const Result<QString> &backup) {
                  return backup ? removeAccount(id, data) : failed<void>(backup.error());
              })
        .unwrap();
}

QFuture<Result<void>> AccountRepository::removeAccount(SocialAccountId id, Data data)
{
    const auto account = std::make_shared<SocialAccount>();
    return m_database.writer().write<void>(
        [id, data, account](WriteContext &context) -> Status {
            const Result<Changed> done = changeAccount(context, id, [](SocialAccount &one) {
                one.state = AccountState::Disconnected;
                one.message.clear();
                one.detail.clear();
                one.keychainEntry.clear();
                one.scopes.clear();
                one.expiresAt = QDateTime();
                one.nextRunAt = QDateTime();
            });
            if (!done)
                return failure(done.error());
            *account = done->account;
            if (data == Data::Purge) {
                if (Status status = AccountPurge::run(context, done->account); !status)
                    return status;
            }
            return HistoryLog::write(context, "social_accounts", id.uuid(),
                                     data == Data::Purge ? "purge" : "disconnect", {});
        },
        onThreadOf(this, [this, data, account] {
            if (data == Data::Keep) {
                emit changed(*account);
                return;
            }
            emit removed(account->id);
            emit purged();
        }));
}

QFuture<Result<void>> AccountRepository::cancelCovered(const Covered &covered)
{
    return changeCovered(cancelSql, covered);
}

QFuture<Result<void>> AccountRepository::restoreCovered(const Covered &covered)
{
    return changeCovered(restoreSql, covered);
}

QFuture<Result<void>> AccountRepository::changeCovered(const char *sql, const Covered &covered)
{
    const auto rows = std::make_shared<qint64>(0);
    return m_database.writer().write<void>(
        [sql, covered, rows](WriteContext &context) -> Status {
            const Result<qint64> changed = runCovered(context, sql, covered);
            if (!changed)
                return failure(changed.error());
            *rows = *changed;
            return *rows > 0 ? EarningRollup::rebuild(context.connection) : Status();
        },
        onThreadOf(this, [this, rows] {
            if (*rows > 0)
                emit purged();
        }));
}

} // namespace Creator
