#include "storage/synccontents.h"

#include "domain/naturalkey.h"
#include "storage/historylog.h"
#include "storage/remotefields.h"
#include "storage/searchindex.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

constexpr auto readingKey = "reading"_L1;
constexpr int missesUntilGone = 2;

Result<bool> exists(Connection &connection, const char *sql, const Uuid &id)
{
    auto statement = connection.cached(sql);
    if (!statement)
        return failure(statement.error());
    (*statement)->bind(1, id);
    return (*statement)->step();
}

QString jsonText(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

struct SyncContents::Known
{
    std::optional<ContentRows::Stored> stored;
    QJsonObject remote; // as last told; empty: never
    qint64 misses = 0;
    qint64 missedAtMs = 0;
    qint64 goneAtMs = 0; // 0: never

    [[nodiscard]] bool isRemovedByUs() const
    {
        const QDateTime at = stored->content.deletedAt;
        return at.isValid() && at.toMSecsSinceEpoch() == goneAtMs;
    }
    [[nodiscard]] bool isRemovedByPerson() const
    {
        return stored->content.deletedAt.isValid() && !isRemovedByUs();
    }
};

SyncContents::SyncContents(WriteContext &context, const SyncTarget &target,
                           const QByteArray &reading)
    : m_context{ context.connection, context.nowMs, std::nullopt }
    , m_target(target)
    , m_reading(reading)
{
}

Uuid SyncContents::idOf(const QString &externalId) const
{
    return NaturalKey::content(m_target.platform.toStdString(), externalId.toStdString());
}

Result<SyncContents::Known> SyncContents::known(const Uuid &id)
{
    Known known;
    auto stored = ContentRows::find(m_context.connection, ContentId(id));
    if (!stored)
        return failure(stored.error());
    known.stored = std::move(*stored);
    auto statement = m_context.connection.cached(
        "SELECT remote, misses, missed_at, gone_at FROM contents WHERE id = ?1");
    if (!statement)
        return failure(statement.error());
    (*statement)->bind(1, id);
    const Result<bool> row = (*statement)->step();
    if (!row)
        return failure(row.error());
    if (*row) {
        known.remote = (*statement)->json(0);
        known.misses = (*statement)->integer(1);
        known.missedAtMs = (*statement)->integer(2);
        known.goneAtMs = (*statement)->integer(3);
    }
    return known;
}

Status SyncContents::put(const RemoteContent &remote)
{
    if (remote.isGone)
        return remove(remote.externalId);
    const Uuid id = idOf(remote.externalId);
    const Result<Known> known = this->known(id);
    if (!known)
        return failure(known.error());
    if (known->stored)
        return merge(*known, remote);
    const Result<bool> purged
        = exists(m_context.connection, "SELECT 1 FROM tombstones WHERE id = ?1", id);
    if (!purged)
        return failure(purged.error());
    if (*purged) {
        ++m_counts.unchanged;
        return {};
    }
    return insert(id, remote);
}

Status SyncContents::insert(const Uuid &id, const RemoteContent &remote)
{
    Content content;
    RemoteFields::apply(RemoteFields::of(remote), content);
    content.id = ContentId(id);
    content.creatorId = m_target.owner;
    content.profileId = m_target.channel;
    content.platform = m_target.platform;
    content.accountId = m_target.accountId;
    content.externalId = remote.externalId;
    content.origin = Origin::Api;
    Connection &connection = m_context.connection;
    const Result<qint64> pending = SearchIndex::pendingRows(connection, Searched::Contents);
    if (!pending)
        return failure(pending.error());
    const Result<qint64> seq = ContentRows::insert(m_context, content);
    if (!seq)
        return failure(seq.error());
    if (Status status = SearchIndex::putInNew(connection, Searched::Contents, *seq, *pending);
        !status)
        return status;
    QJsonObject told = RemoteFields::of(remote);
    told.insert(readingKey, QString::fromLatin1(m_reading));
    ++m_counts.added;
    return writeState(id, told);
}

Status SyncContents::merge(const Known &known, const RemoteContent &remote)
{
    const Content &stored = known.stored->content;
    if (known.isRemovedByPerson() || stored.origin == Origin::Manual) {
        ++m_counts.unchanged;
        return {};
    }
    auto unknown = RemoteFields::Unknown::Take;
    if (known.remote.isEmpty()) {
        const Result<bool> edited
            = exists(m_context.connection,
                     "SELECT 1 FROM history WHERE row_id = ?1 AND action IN ('update', 'override')",
                     stored.id.uuid());
        if (!edited)
            return failure(edited.error());
        if (*edited)
            unknown = RemoteFields::Unknown::KeepOwn;
    }
    const QJsonObject told = RemoteFields::of(remote);
    const QJsonObject own = RemoteFields::of(stored);
    const QJsonObject fields = RemoteFields::merged(own, known.remote, told, unknown);
    QJsonObject base = known.remote;
    for (auto it = told.constBegin(); it != told.constEnd(); ++it)
        base.insert(it.key(), it.value());
    if (!base.contains(readingKey))
        base.insert(readingKey, QString::fromLatin1(m_reading));

    const bool isBack = known.isRemovedByUs();
    const bool isChanged = fields != own || isBack;
    if (isChanged) {
        Content content = stored;
        RemoteFields::apply(fields, content);
        content.deletedAt = QDateTime();
        Connection &connection = m_context.connection;
        const qint64 seq = known.stored->seq;
        if (Status status = SearchIndex::takeOut(connection, Searched::Contents, seq); !status)
            return status;
        if (Status status = ContentRows::update(m_context, content); !status)
            return status;
        if (Status status = SearchIndex::putIn(connection, Searched::Contents, seq); !status)
            return status;
    }
    if (isBack) {
        if (Status status
            = HistoryLog::write(m_context, "contents", stored.id.uuid(), "restore", {});
            !status)
            return status;
    }
    ++(isChanged ? m_counts.updated : m_counts.unchanged);
    const bool isAsBefore = base == known.remote && known.misses == 0 && known.goneAtMs == 0;
    return isAsBefore ? Status() : writeState(stored.id.uuid(), base);
}

Status SyncContents::writeState(const Uuid &id, const QJsonObject &remote)
{
    auto statement = m_context.connection.cached(
        "UPDATE contents SET remote = ?2, misses = 0, missed_at = NULL, gone_at = NULL "
        "WHERE id = ?1");
    if (!statement)
        return failure(statement.error());
    (*statement)->bind(1, id);
    (*statement)->bind(2, jsonText(remote));
    return (*statement)->run();
}

Status SyncContents::remove(const QString &externalId)
{
    return remove(idOf(externalId));
}

Status SyncContents::remove(const Uuid &id)
{
    const Result<Known> known = this->known(id);
    if (!known)
        return failure(known.error());
    // Once a person has taken it out of the trash again it stays.
    if (!known->stored || known->stored->content.deletedAt.isValid() || known->goneAtMs != 0)
        return {};
    if (Status status = forContent(
            "UPDATE contents SET deleted_at = ?2, gone_at = ?2, updated_at = ?2 WHERE id = ?1", id);
        !status)
        return status;
    ++m_gone;
    return HistoryLog::write(m_context, "contents", id, "delete",
                             { { u"reason"_s, u"gone_on_platform"_s } });
}

Status SyncContents::miss(const Uuid &id)
{
    const Result<Known> known = this->known(id);
    if (!known)
        return failure(known.error());
    const qint64 run = m_target.runStartedAt.toMSecsSinceEpoch();
    if (!known->stored || known->stored->content.deletedAt.isValid() || known->missedAtMs == run)
        return {};
    if (known->misses + 1 >= missesUntilGone)
        return remove(id);
    auto statement = m_context.connection.cached(
        "UPDATE contents SET misses = misses + 1, missed_at = ?2 WHERE id = ?1");
    if (!statement)
        return failure(statement.error());
    (*statement)->bind(1, id);
    (*statement)->bind(2, run);
    return (*statement)->run();
}

Status SyncContents::forContent(const char *sql, const Uuid &id)
{
    auto statement = m_context.connection.cached(sql);
    if (!statement)
        return failure(statement.error());
    (*statement)->bind(1, id);
    (*statement)->bind(2, m_context.nowMs);
    return (*statement)->run();
}

} // namespace Creator
