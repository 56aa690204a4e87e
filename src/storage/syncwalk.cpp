// The part of SyncContents that remembers what a reading has met and asked.

#include "storage/synccontents.h"

namespace Creator {

namespace {

void bindReading(Statement &statement, const SyncTarget &target, const QByteArray &reading)
{
    statement.bind(1, target.account.uuid());
    statement.bindView(2, { reading.constData(), static_cast<size_t>(reading.size()) });
}

} // namespace

Status SyncContents::beginWalk()
{
    auto statement
        = m_context.connection.cached("DELETE FROM sync_seen WHERE account = ?1 AND name = ?2");
    if (!statement)
        return failure(statement.error());
    bindReading(**statement, m_target, m_reading);
    return (*statement)->run();
}

Status SyncContents::noteSeen(const QString &externalId)
{
    auto statement = m_context.connection.cached(
        "INSERT OR IGNORE INTO sync_seen (account, name, content_id) VALUES (?1, ?2, ?3)");
    if (!statement)
        return failure(statement.error());
    bindReading(**statement, m_target, m_reading);
    (*statement)->bind(3, idOf(externalId));
    return (*statement)->run();
}

Status SyncContents::endWalk()
{
    QList<Uuid> missing;
    {
        // Other readings of the account list other contents.
        auto statement = m_context.connection.cached(
            "SELECT id FROM contents WHERE platform = ?3 AND account_id = ?4 AND external_id IS "
            "NOT "
            "NULL AND deleted_at IS NULL AND json_extract(remote, '$.reading') = ?2 AND NOT EXISTS "
            "(SELECT 1 FROM sync_seen s WHERE s.account = ?1 AND s.name = ?2 AND s.content_id = "
            "contents.id)");
        if (!statement)
            return failure(statement.error());
        bindReading(**statement, m_target, m_reading);
        (*statement)->bind(3, m_target.platform);
        (*statement)->bind(4, m_target.accountId);
        for (;;) {
            const Result<bool> row = (*statement)->step();
            if (!row)
                return failure(row.error());
            if (!*row)
                break;
            missing.append((*statement)->uuid(0));
        }
    }
    for (const Uuid &id : std::as_const(missing)) {
        if (Status status = miss(id); !status)
            return status;
    }
    return beginWalk();
}

Status SyncContents::noteAsked(const QStringList &externalIds)
{
    auto statement = m_context.connection.cached(
        "INSERT INTO sync_asked (account, name, content_id, asked_at) VALUES (?1, ?2, ?3, ?4) "
        "ON CONFLICT DO UPDATE SET asked_at = ?4");
    if (!statement)
        return failure(statement.error());
    for (const QString &externalId : externalIds) {
        bindReading(**statement, m_target, m_reading);
        (*statement)->bind(3, idOf(externalId));
        (*statement)->bind(4, m_context.nowMs);
        if (Status status = (*statement)->run(); !status)
            return status;
    }
    return {};
}

} // namespace Creator
