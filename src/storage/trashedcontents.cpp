#include "storage/trashedcontents.h"

#include "storage/historylog.h"
#include "storage/writer.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Creator::TrashedContents {

namespace {

// In the order in which references allow it; ?1 is the content.
constexpr const char *purges[] = {
    "DELETE FROM content_resources WHERE content_id = ?1",
    "DELETE FROM content_variants WHERE content_id = ?1",
    "DELETE FROM comments WHERE content_id = ?1",
    "DELETE FROM reminders WHERE row_id = ?1",
    "DELETE FROM metric_values WHERE series IN (SELECT s.series FROM metric_series s "
    "JOIN metric_owners o ON o.owner = s.owner WHERE o.content_id = ?1)",
    "DELETE FROM metric_series WHERE owner IN "
    "(SELECT owner FROM metric_owners WHERE content_id = ?1)",
    "DELETE FROM metric_days WHERE owner IN "
    "(SELECT owner FROM metric_owners WHERE content_id = ?1)",
    "DELETE FROM metric_owners WHERE content_id = ?1",
    "UPDATE earnings SET content_id = NULL WHERE content_id = ?1",
    "DELETE FROM contents WHERE id = ?1",
};

Result<QString> originOf(Connection &connection, ContentId id)
{
    auto statement = connection.cached("SELECT origin FROM contents WHERE id = ?1");
    if (!statement)
        return failure(statement.error());
    (*statement)->bind(1, id.uuid());
    const Result<bool> row = (*statement)->step();
    if (!row)
        return failure(row.error());
    if (!*row) {
        return failure(
            Error::Code::NotFound,
            QCoreApplication::translate("Storage", "This content does not exist any more."));
    }
    return (*statement)->text(0);
}

} // namespace

Status restore(WriteContext &context, ContentId id)
{
    if (const Result<QString> origin = originOf(context.connection, id); !origin)
        return failure(origin.error());
    auto statement = context.connection.cached(
        "UPDATE contents SET deleted_at = NULL, updated_at = ?2 WHERE id = ?1");
    if (!statement)
        return failure(statement.error());
    (*statement)->bind(1, id.uuid());
    (*statement)->bind(2, context.nowMs);
    if (Status status = (*statement)->run(); !status)
        return status;
    return HistoryLog::write(context, "contents", id.uuid(), "update",
                             { { u"deleted"_s, QJsonArray{ true, false } } });
}

Status purge(WriteContext &context, ContentId id)
{
    const Result<QString> origin = originOf(context.connection, id);
    if (!origin)
        return failure(origin.error());
    for (const char *sql : purges) {
        auto statement = context.connection.cached(sql);
        if (!statement)
            return failure(statement.error());
        (*statement)->bind(1, id.uuid());
        if (Status status = (*statement)->run(); !status)
            return status;
    }
    if (*origin != "manual"_L1) {
        if (Status status = HistoryLog::entomb(context, "contents", id.uuid()); !status)
            return status;
    }
    return HistoryLog::write(context, "contents", id.uuid(), "purge", {});
}

} // namespace Creator::TrashedContents
