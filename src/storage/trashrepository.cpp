#include "storage/trashrepository.h"

#include "storage/database.h"
#include "storage/earningrepository.h"
#include "storage/earningrows.h"

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

QList<EarningId> earningIds(const QList<Uuid> &ids)
{
    QList<EarningId> earnings;
    earnings.reserve(ids.size());
    for (const Uuid &id : ids)
        earnings.append(EarningId(id));
    return earnings;
}

Result<QList<TrashItem>> newest(Connection &connection, int limit)
{
    auto statement = connection.prepare(
        QLatin1String("SELECT ") + QLatin1String(EarningRows::columns())
        + QLatin1String(" FROM earnings WHERE deleted_at IS NOT NULL ORDER BY deleted_at DESC, id "
                        "LIMIT ?1"));
    if (!statement)
        return failure(statement.error());
    statement->bind(1, limit);
    QList<TrashItem> items;
    for (;;) {
        const Result<bool> row = statement->step();
        if (!row)
            return failure(row.error());
        if (!*row)
            return items;
        const Earning earning = EarningRows::read(*statement);
        items.append({ TrashItem::Kind::Earning, earning.id.uuid(),
                       earning.description.isEmpty() ? earning.payer : earning.description,
                       earning.amount, earning.earnedAt, earning.deletedAt });
    }
}

Result<QList<Uuid>> deletedBefore(Connection &connection, const QDateTime &before)
{
    auto statement = connection.prepare("SELECT id FROM earnings WHERE deleted_at IS NOT NULL AND "
                                        "(?1 IS NULL OR deleted_at < ?1)");
    if (!statement)
        return failure(statement.error());
    statement->bindInstant(1, before);
    QList<Uuid> ids;
    for (;;) {
        const Result<bool> row = statement->step();
        if (!row)
            return failure(row.error());
        if (!*row)
            return ids;
        ids.append(statement->uuid(0));
    }
}

} // namespace

TrashRepository::TrashRepository(Database &database, EarningRepository &earnings, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_earnings(earnings)
{
}

TrashRepository::~TrashRepository() = default;

QFuture<Result<QList<TrashItem>>> TrashRepository::list(int limit) const
{
    return m_database.pool().read<QList<TrashItem>>(
        [limit](Connection &connection) { return newest(connection, limit); });
}

QFuture<Result<QList<Uuid>>> TrashRepository::ids(const QDateTime &before) const
{
    return m_database.pool().read<QList<Uuid>>(
        [before](Connection &connection) { return deletedBefore(connection, before); });
}

QFuture<Status> TrashRepository::restore(const QList<Uuid> &ids)
{
    return m_earnings.restore(earningIds(ids));
}

QFuture<Status> TrashRepository::purge(const QList<Uuid> &ids)
{
    return m_earnings.purge(earningIds(ids));
}

} // namespace Creator
