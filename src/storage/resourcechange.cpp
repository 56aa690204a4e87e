#include "storage/resourcechange.h"

#include "core/text.h"
#include "storage/historylog.h"
#include "storage/resourcerows.h"
#include "storage/searchindex.h"
#include "storage/undojournal.h"
#include "storage/writer.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

QJsonObject fieldsOf(const Resource &resource)
{
    QJsonObject fields = ResourceRows::metadataOf(resource);
    fields.insert("name"_L1, resource.name);
    fields.insert("type"_L1, QLatin1StringView(word(resource.type).data()));
    fields.insert("url"_L1, resource.location);
    fields.insert("license_type"_L1, QLatin1StringView(word(resource.licence.type).data()));
    fields.insert("category_id"_L1,
                  resource.categoryId ? resource.categoryId->toText() : QString());
    fields.insert("deleted"_L1, resource.deletedAt.isValid());
    return fields;
}

Resource storable(Resource resource)
{
    resource.name = canonicalText(resource.name);
    resource.notes = canonicalText(resource.notes);
    for (QString &tag : resource.tags)
        tag = canonicalText(tag);
    Licence &licence = resource.licence;
    for (QString *text : { &licence.source, &licence.subscription, &licence.attribution })
        *text = canonicalText(*text);
    return resource;
}

} // namespace

ResourceChange::ResourceChange(WriteContext &context)
    : m_context(context)
{
}

Result<Resource> ResourceChange::save(const Resource &resource)
{
    Resource row = storable(resource);
    if (row.id.isNull())
        row.id = ResourceId(m_context.newId());
    const auto found = ResourceRows::find(m_context.connection, row.id);
    if (!found)
        return failure(found.error());
    if (*found) {
        if (Status status = replace((*found)->seq, row); !status)
            return failure(status.error());
    } else if (Status status = insert(row); !status) {
        return failure(status.error());
    }
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_context.nowMs, Qt::UTC);
    row.createdAt = *found ? (*found)->resource.createdAt : now;
    row.updatedAt = now;
    (*found ? m_changed : m_added).append(row);
    const QJsonObject changes = *found
        ? HistoryLog::differences(fieldsOf((*found)->resource), fieldsOf(row))
        : QJsonObject();
    if (Status status = HistoryLog::write(m_context, "resources", row.id.uuid(),
                                          *found ? "update" : "insert", changes);
        !status)
        return failure(status.error());
    return row;
}

Status ResourceChange::insert(const Resource &row)
{
    Connection &connection = m_context.connection;
    const Result<qint64> pending = SearchIndex::pendingRows(connection, Searched::Resources);
    if (!pending)
        return failure(pending.error());
    const Result<qint64> seq = ResourceRows::insert(m_context, row);
    if (!seq)
        return failure(seq.error());
    return SearchIndex::putInNew(connection, Searched::Resources, *seq, *pending);
}

Status ResourceChange::replace(qint64 seq, const Resource &row)
{
    Connection &connection = m_context.connection;
    if (Status status = SearchIndex::takeOut(connection, Searched::Resources, seq); !status)
        return status;
    if (Status status = ResourceRows::update(m_context, seq, row); !status)
        return status;
    return SearchIndex::putIn(connection, Searched::Resources, seq);
}

Status ResourceChange::purge(ResourceId id)
{
    const auto found = ResourceRows::find(m_context.connection, id);
    if (!found)
        return failure(found.error());
    if (!*found) {
        return failure(
            Error::Code::NotFound,
            QCoreApplication::translate("Storage", "This resource does not exist any more."));
    }
    if (Status status
        = SearchIndex::takeOut(m_context.connection, Searched::Resources, (*found)->seq);
        !status)
        return status;
    if (Status status = ResourceRows::remove(m_context, **found); !status)
        return status;
    if (Status status = UndoEntries::forgetStepsOf(m_context.connection, id.uuid()); !status)
        return status;
    return HistoryLog::write(m_context, "resources", id.uuid(), "purge", {});
}

} // namespace Creator
