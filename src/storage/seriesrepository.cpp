#include "storage/seriesrepository.h"

#include "storage/contentchange.h"
#include "storage/contentrepository.h"
#include "storage/contentrows.h"
#include "storage/database.h"
#include "storage/historylog.h"
#include "storage/planrepository.h"
#include "storage/planrows.h"

namespace Creator {

namespace {

Result<bool> exists(Connection &connection, const char *sql, const Uuid &id)
{
    auto statement = connection.cached(sql);
    if (!statement)
        return failure(statement.error());
    (*statement)->bind(1, id);
    return (*statement)->step();
}

/// A rule outlives what it began with: a channel or a resource may be gone by now.
Status dropWhatIsGone(Connection &connection, Content &content)
{
    if (content.profileId) {
        const Result<bool> there = exists(
            connection, "SELECT 1 FROM creator_profiles WHERE id = ?1", content.profileId->uuid());
        if (!there)
            return failure(there.error());
        if (!*there)
            content.profileId.reset();
    }
    QList<ResourceUse> uses;
    for (const ResourceUse &use : std::as_const(content.resources)) {
        const Result<bool> there
            = exists(connection, "SELECT 1 FROM resources WHERE id = ?1 AND deleted_at IS NULL",
                     use.resource.uuid());
        if (!there)
            return failure(there.error());
        if (*there)
            uses.append(use);
    }
    content.resources = uses;
    return {};
}

/// Is there, lies in the trash, or was there and is never to come back.
Result<bool> isKnown(Connection &connection, ContentId id)
{
    const auto known = ContentRepository::lookUp(connection, id);
    if (!known)
        return failure(known.error());
    return known->content || known->isDeleted;
}

Result<int> addMissing(WriteContext &context, const QList<Content> &contents)
{
    ContentChange changes(context);
    for (Content content : contents) {
        const Result<bool> known = isKnown(context.connection, content.id);
        if (!known)
            return failure(known.error());
        if (*known)
            continue;
        if (Status status = dropWhatIsGone(context.connection, content); !status)
            return failure(status.error());
        if (Status status = changes.insert(content); !status)
            return failure(status.error());
    }
    return static_cast<int>(changes.written().size());
}

Status throwAway(WriteContext &context, const QList<ContentId> &ids)
{
    ContentChange changes(context);
    for (const ContentId &id : ids) {
        const auto found = ContentRows::find(context.connection, id);
        if (!found)
            return failure(found.error());
        if (!*found || (*found)->content.deletedAt.isValid())
            continue;
        Content content = (*found)->content;
        content.deletedAt = QDateTime::fromMSecsSinceEpoch(context.nowMs, Qt::UTC);
        if (Status status = changes.update(content, "delete"); !status)
            return status;
    }
    return {};
}

Status join(WriteContext &context, ContentId id, SeriesId series, const QDateTime &at)
{
    const auto found = ContentRows::find(context.connection, id);
    if (!found)
        return failure(found.error());
    if (!*found)
        return {};
    Content content = (*found)->content;
    content.seriesId = series;
    if (content.calendarAt().isNull())
        content.plannedAt = at;
    return ContentChange(context).update(content);
}

Status leaveOut(WriteContext &context, ContentId id)
{
    return HistoryLog::entomb(context, "contents", id.uuid());
}

/// So that neither a later change of the rule nor the passing of time makes them.
Status leaveOutWhatStoodAlready(WriteContext &context, const SeriesStep &step)
{
    for (const ContentId &id : step.leftOut) {
        if (Status status = leaveOut(context, id); !status)
            return status;
    }
    for (auto it = step.instead.constBegin(); it != step.instead.constEnd(); ++it) {
        const Result<bool> known = isKnown(context.connection, it.value());
        if (!known)
            return failure(known.error());
        if (!*known)
            continue;
        if (Status status = leaveOut(context, it.key()); !status)
            return status;
    }
    return {};
}

Status take(WriteContext &context, const SeriesStep &step)
{
    if (step.ended) {
        const Status ended = PlanRows::remove(context, "content_series", step.ended->uuid());
        if (!ended)
            return ended;
    }
    if (Status status = throwAway(context, step.trashed); !status)
        return status;
    if (!step.begun)
        return {};
    const Result<ContentSeries> stored = PlanRows::store(context, *step.begun);
    if (!stored)
        return failure(stored.error());
    for (const ContentId &id : step.joined) {
        if (Status status = join(context, id, stored->id, step.joinedAt); !status)
            return status;
    }
    if (Status status = leaveOutWhatStoodAlready(context, step); !status)
        return status;
    const Result<int> made = addMissing(context, step.made);
    return made ? Status() : failure(made.error());
}

/// Only if the series stands where it stood when the extension was worked out.
Result<bool> noteMade(Connection &connection, const SeriesExtension &extension)
{
    auto statement = connection.cached("UPDATE content_series SET made_until = ?2 WHERE id = ?1 "
                                       "AND deleted_at IS NULL AND made_until IS ?3");
    if (!statement)
        return failure(statement.error());
    (*statement)->bind(1, extension.series.uuid());
    (*statement)->bindInstant(2, extension.until);
    (*statement)->bindInstant(3, extension.from);
    if (Status status = (*statement)->run(); !status)
        return failure(status.error());
    return connection.changes() > 0;
}

Result<int> lengthen(WriteContext &context, const QList<SeriesExtension> &extensions)
{
    int count = 0;
    for (const SeriesExtension &extension : extensions) {
        const Result<bool> noted = noteMade(context.connection, extension);
        if (!noted)
            return failure(noted.error());
        if (!*noted)
            continue;
        const Result<int> made = addMissing(context, extension.made);
        if (!made)
            return failure(made.error());
        count += *made;
    }
    return count;
}

} // namespace

SeriesRepository::SeriesRepository(Database &database, ContentRepository &contents,
                                   PlanRepository &plan, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_contents(contents)
    , m_plan(plan)
{
}

Result<QList<ContentSeries>> SeriesRepository::all(Connection &connection)
{
    return PlanRows::allSeries(connection);
}

QFuture<Result<void>> SeriesRepository::carryOut(const SeriesStep &step, const QString &label)
{
    return m_database.writer().writeUndoable<void>(
        label, [step](WriteContext &context) { return take(context, step); },
        onThreadOf(this, [this, trashed = step.trashed] { announce(trashed); }));
}

QFuture<Result<int>> SeriesRepository::extend(const QList<SeriesExtension> &extensions)
{
    return m_database.writer().write<int>(
        [extensions](WriteContext &context) { return lengthen(context, extensions); },
        onThreadOf(this, [this] { announce({}); }));
}

void SeriesRepository::announce(const QList<ContentId> &trashed)
{
    if (!trashed.isEmpty())
        emit m_contents.removed(trashed);
    m_contents.announceBulkChange();
    m_plan.announceChange();
}

} // namespace Creator
