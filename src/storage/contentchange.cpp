#include "storage/contentchange.h"

#include "core/text.h"
#include "domain/contentjson.h"
#include "storage/contentrows.h"
#include "storage/historylog.h"
#include "storage/metricrollup.h"
#include "storage/searchindex.h"
#include "storage/undojournal.h"
#include "storage/writer.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

QString instantText(const QDateTime &instant)
{
    return instant.isNull() ? QString() : instant.toUTC().toString(Qt::ISODate);
}

QJsonArray usesOf(const Content &content)
{
    QJsonArray list;
    for (const ResourceUse &use : content.resources)
        list.append(use.resource.toText() + u' ' + use.role);
    return list;
}

QJsonArray variantsOf(const Content &content)
{
    QJsonArray list;
    for (const ContentVariant &variant : content.variants) {
        QJsonArray place{ variant.platform, variant.title, variant.description,
                          instantText(variant.plannedAt), wordText(variant.status) };
        if (variant.accountId)
            place.append(variant.accountId->toText());
        list.append(place);
    }
    return list;
}

/// What the history tells of a content.
QJsonObject fieldsOf(const Content &content)
{
    QJsonObject json = metadataOf(content);
    json.insert(u"title"_s, content.title);
    json.insert(u"description"_s, content.description);
    json.insert(u"type"_s, wordText(content.type));
    json.insert(u"status"_s, wordText(content.status));
    json.insert(u"channel"_s, content.profileId ? content.profileId->toText() : QString());
    json.insert(u"planned_at"_s, instantText(content.plannedAt));
    json.insert(u"deadline_at"_s, instantText(content.deadlineAt));
    json.insert(u"published_at"_s, instantText(content.publishedAt));
    json.insert(u"duration_s"_s, content.durationSeconds);
    json.insert(u"variants"_s, variantsOf(content));
    json.insert(u"resources"_s, usesOf(content));
    json.insert(u"deleted"_s, content.deletedAt.isValid());
    return json;
}

Content storable(Content content)
{
    for (QString *text : { &content.title, &content.description, &content.notes })
        *text = canonicalText(*text);
    for (QString &tag : content.tags)
        tag = canonicalText(tag);
    for (ChecklistItem &item : content.checklist)
        item.text = canonicalText(item.text);
    for (ContentVariant &variant : content.variants) {
        variant.title = canonicalText(variant.title);
        variant.description = canonicalText(variant.description);
    }
    return content;
}

tl::unexpected<Error> gone()
{
    return failure(Error::Code::NotFound,
                   QCoreApplication::translate("Storage", "This content does not exist any more."));
}

Status runFor(Connection &connection, const char *sql, ContentId id)
{
    auto statement = connection.cached(sql);
    if (!statement)
        return failure(statement.error());
    (*statement)->bind(1, id.uuid());
    return (*statement)->run();
}

Status unindexComments(Connection &connection, ContentId id)
{
    auto statement = connection.cached("SELECT seq FROM comments WHERE content_id = ?1");
    if (!statement)
        return failure(statement.error());
    (*statement)->bind(1, id.uuid());
    for (;;) {
        const Result<bool> row = (*statement)->step();
        if (!row)
            return failure(row.error());
        if (!*row)
            return {};
        const qint64 seq = (*statement)->integer(0);
        if (Status status = SearchIndex::takeOut(connection, Searched::Comments, seq); !status)
            return status;
    }
}

Status takeOutOfRollups(Connection &connection, ContentId id)
{
    auto rows = connection.cached("SELECT s.series FROM metric_series s JOIN metric_owners o "
                                  "ON o.owner = s.owner WHERE o.content_id = ?1");
    if (!rows)
        return failure(rows.error());
    (*rows)->bind(1, id.uuid());
    MetricRollup rollup(connection);
    for (;;) {
        const Result<bool> row = (*rows)->step();
        if (!row)
            return failure(row.error());
        if (!*row)
            break;
        if (Status status = rollup.remove((*rows)->integer(0)); !status)
            return status;
    }
    return rollup.flush();
}

/// What measures or comments on a content goes with it; money never does.
Status dropWhatHangsOn(Connection &connection, ContentId id)
{
    static constexpr const char *steps[] = {
        "DELETE FROM metric_values WHERE series IN (SELECT s.series FROM metric_series s "
        "JOIN metric_owners o ON o.owner = s.owner WHERE o.content_id = ?1)",
        "DELETE FROM metric_days WHERE owner IN (SELECT owner FROM metric_owners WHERE content_id "
        "= ?1)",
        "DELETE FROM metric_series WHERE owner IN (SELECT owner FROM metric_owners WHERE "
        "content_id = ?1)",
        "DELETE FROM metric_owners WHERE content_id = ?1",
        "DELETE FROM comments WHERE content_id = ?1",
        "UPDATE earnings SET content_id = NULL WHERE content_id = ?1",
        "DELETE FROM reminders WHERE row_id = ?1",
    };
    if (Status status = unindexComments(connection, id); !status)
        return status;
    if (Status status = takeOutOfRollups(connection, id); !status)
        return status;
    for (const char *sql : steps) {
        if (Status status = runFor(connection, sql, id); !status)
            return status;
    }
    return {};
}

} // namespace

ContentChange::ContentChange(WriteContext &context)
    : m_context(context)
{
}

Status ContentChange::insert(const Content &content, const QJsonObject &remarks)
{
    Connection &connection = m_context.connection;
    const Result<qint64> pending = SearchIndex::pendingRows(connection, Searched::Contents);
    if (!pending)
        return failure(pending.error());
    const Result<qint64> seq = ContentRows::insert(m_context, storable(content));
    if (!seq)
        return failure(seq.error());
    if (Status status = SearchIndex::putInNew(connection, Searched::Contents, *seq, *pending);
        !status)
        return status;
    if (Status status = keep(content.id); !status)
        return status;
    return HistoryLog::write(m_context, "contents", content.id.uuid(), "insert", remarks);
}

Status ContentChange::update(const Content &given, const char *action, const QJsonObject &remarks)
{
    const Content content = storable(given);
    Connection &connection = m_context.connection;
    const auto before = ContentRows::find(connection, content.id);
    if (!before)
        return failure(before.error());
    if (!*before)
        return gone();
    const qint64 seq = (*before)->seq;
    if (Status status = SearchIndex::takeOut(connection, Searched::Contents, seq); !status)
        return status;
    if (Status status = ContentRows::update(m_context, content); !status)
        return status;
    if (Status status = SearchIndex::putIn(connection, Searched::Contents, seq); !status)
        return status;
    if (Status status = keep(content.id); !status)
        return status;
    QJsonObject changes = HistoryLog::differences(fieldsOf((*before)->content), fieldsOf(content));
    for (auto it = remarks.constBegin(); it != remarks.constEnd(); ++it)
        changes.insert(it.key(), it.value());
    return HistoryLog::write(m_context, "contents", content.id.uuid(), action, changes);
}

Status ContentChange::purge(ContentId id)
{
    Connection &connection = m_context.connection;
    const auto before = ContentRows::find(connection, id);
    if (!before)
        return failure(before.error());
    if (!*before)
        return gone();
    if (Status status = SearchIndex::takeOut(connection, Searched::Contents, (*before)->seq);
        !status)
        return status;
    if (Status status = dropWhatHangsOn(connection, id); !status)
        return status;
    if (Status status = UndoEntries::forgetStepsOf(connection, id.uuid()); !status)
        return status;
    if (Status status = ContentRows::remove(m_context, id); !status)
        return status;
    const Content &purged = (*before)->content;
    if (purged.origin != Origin::Manual || purged.seriesId) {
        if (Status status = HistoryLog::entomb(m_context, "contents", id.uuid()); !status)
            return status;
    }
    return HistoryLog::write(m_context, "contents", id.uuid(), "purge", {});
}

Status ContentChange::keep(ContentId id)
{
    const auto stored = ContentRows::find(m_context.connection, id);
    if (!stored)
        return failure(stored.error());
    if (*stored)
        m_written.append((*stored)->content);
    return {};
}

} // namespace Creator
