#include "storage/accountrepository.h"

#include "storage/accountpurge.h"
#include "storage/accountrows.h"
#include "storage/database.h"
#include "storage/historylog.h"

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

} // namespace Creator
