#include "storage/seriesorphans.h"

#include "storage/changeset.h"
#include "storage/contentchange.h"
#include "storage/contentrows.h"
#include "storage/writer.h"

namespace Creator::SeriesOrphans {

namespace {

Result<QList<ContentId>> untouchedOf(WriteContext &context, const QByteArray &series)
{
    auto statement = context.connection.cached(
        "SELECT id FROM contents WHERE series_id = ?1 AND deleted_at IS NULL AND planned_at > ?2 "
        "AND published_at IS NULL AND created_at = updated_at "
        "AND NOT EXISTS (SELECT 1 FROM content_series WHERE id = ?1)");
    if (!statement)
        return failure(statement.error());
    (*statement)->bindBlob(1, series);
    (*statement)->bind(2, context.nowMs);
    QList<ContentId> ids;
    for (;;) {
        const Result<bool> row = (*statement)->step();
        if (!row)
            return failure(row.error());
        if (!*row)
            return ids;
        ids.append(ContentId((*statement)->uuid(0)));
    }
}

Status toTheTrash(WriteContext &context, ContentId id)
{
    const auto found = ContentRows::find(context.connection, id);
    if (!found)
        return failure(found.error());
    if (!*found)
        return {};
    Content content = (*found)->content;
    content.deletedAt = QDateTime::fromMSecsSinceEpoch(context.nowMs, Qt::UTC);
    return ContentChange(context).update(content, "delete");
}

} // namespace

Status throwAway(WriteContext &context, const QByteArray &applied)
{
    const Result<QList<QByteArray>> removed = Changeset::removedFrom(applied, "content_series");
    if (!removed)
        return failure(removed.error());
    for (const QByteArray &series : *removed) {
        const Result<QList<ContentId>> ids = untouchedOf(context, series);
        if (!ids)
            return failure(ids.error());
        for (const ContentId &id : *ids) {
            if (Status status = toTheTrash(context, id); !status)
                return status;
        }
    }
    return {};
}

} // namespace Creator::SeriesOrphans
