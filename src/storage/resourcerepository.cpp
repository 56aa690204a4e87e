#include "storage/resourcerepository.h"

#include "storage/database.h"
#include "storage/resourcechange.h"
#include "storage/resourcerows.h"

namespace Creator {

namespace {

struct Written
{
    QList<Resource> added;
    QList<Resource> changed;
};
using Shared = std::shared_ptr<Written>;

Status changeEach(WriteContext &context, const QList<ResourceId> &ids,
                  const std::function<void(Resource &, qint64)> &change, const Shared &written)
{
    ResourceChange changes(context);
    for (const ResourceId &id : ids) {
        const auto found = ResourceRows::find(context.connection, id);
        if (!found)
            return failure(found.error());
        if (!*found) {
            return failure(Error::Code::NotFound,
                           ResourceRepository::tr("This resource does not exist any more."));
        }
        Resource resource = (*found)->resource;
        change(resource, context.nowMs);
        if (const Result<Resource> saved = changes.save(resource); !saved)
            return failure(saved.error());
    }
    written->changed = changes.changed();
    return {};
}

Result<QList<Resource>> saveEach(WriteContext &context, const QList<Resource> &resources,
                                 const Shared &written)
{
    ResourceChange changes(context);
    QList<Resource> stored;
    for (const Resource &resource : resources) {
        const Result<Resource> saved = changes.save(resource);
        if (!saved)
            return failure(saved.error());
        stored.append(*saved);
    }
    *written = { changes.added(), changes.changed() };
    return stored;
}

int countOf(qsizetype size)
{
    return static_cast<int>(size);
}

} // namespace

ResourceRepository::ResourceRepository(Database &database, QObject *parent)
    : QObject(parent)
    , m_database(database)
{
}

ResourceRepository::~ResourceRepository() = default;

Result<QList<Resource>> ResourceRepository::list(Connection &connection)
{
    auto statement = connection.prepare(
        QLatin1String("SELECT ") + QLatin1String(ResourceRows::columns())
        + QLatin1String(" FROM resources WHERE deleted_at IS NULL ORDER BY seq"));
    if (!statement)
        return failure(statement.error());
    QList<Resource> resources;
    for (;;) {
        const Result<bool> row = statement->step();
        if (!row)
            return failure(row.error());
        if (!*row)
            return resources;
        resources.append(ResourceRows::read(*statement));
    }
}

Result<QHash<ResourceId, Resource>> ResourceRepository::library(Connection &connection)
{
    const Result<QList<Resource>> all = list(connection);
    if (!all)
        return failure(all.error());
    QHash<ResourceId, Resource> resources;
    resources.reserve(all->size());
    for (const Resource &resource : *all)
        resources.insert(resource.id, resource);
    return resources;
}

Result<QHash<ResourceId, int>> ResourceRepository::usedIn(Connection &connection)
{
    auto statement = connection.prepare(
        "SELECT u.resource_id, count(DISTINCT u.content_id) FROM content_resources u "
        "JOIN contents c ON c.id = u.content_id WHERE u.deleted_at IS NULL "
        "AND c.deleted_at IS NULL GROUP BY u.resource_id");
    if (!statement)
        return failure(statement.error());
    QHash<ResourceId, int> counts;
    for (;;) {
        const Result<bool> row = statement->step();
        if (!row)
            return failure(row.error());
        if (!*row)
            return counts;
        counts.insert(ResourceId(statement->uuid(0)), static_cast<int>(statement->integer(1)));
    }
}

Result<QList<ResourceRepository::Use>> ResourceRepository::contentsUsing(Connection &connection,
                                                                         ResourceId id)
{
    auto statement = connection.cached(
        "SELECT DISTINCT c.id, c.title FROM content_resources u JOIN contents c "
        "ON c.id = u.content_id WHERE u.resource_id = ?1 AND u.deleted_at IS NULL "
        "AND c.deleted_at IS NULL ORDER BY c.title, c.id");
    if (!statement)
        return failure(statement.error());
    (*statement)->bind(1, id.uuid());
    QList<Use> uses;
    for (;;) {
        const Result<bool> row = (*statement)->step();
        if (!row)
            return failure(row.error());
        if (!*row)
            return uses;
        uses.append({ ContentId((*statement)->uuid(0)), (*statement)->text(1) });
    }
}

Result<std::optional<Resource>> ResourceRepository::find(ResourceId id) const
{
    const auto found = ResourceRows::find(m_database.reader(), id);
    if (!found)
        return failure(found.error());
    return *found ? std::optional((*found)->resource) : std::nullopt;
}

QFuture<Result<Resource>> ResourceRepository::save(const Resource &resource)
{
    const auto written = std::make_shared<Written>();
    return m_database.writer().writeUndoable<Resource>(
        resource.id.isNull() ? tr("Add resource") : tr("Change resource"),
        [resource, written](WriteContext &context) -> Result<Resource> {
            const Result<QList<Resource>> saved = saveEach(context, { resource }, written);
            if (!saved)
                return failure(saved.error());
            return saved->first();
        },
        onThreadOf(this, [this, written] {
            announce(Happened::Inserted, written->added);
            announce(Happened::Updated, written->changed);
        }));
}

QFuture<Result<QList<Resource>>> ResourceRepository::saveAll(const QList<Resource> &resources)
{
    const auto written = std::make_shared<Written>();
    return m_database.writer().writeUndoable<QList<Resource>>(
        tr("Save %Ln resource(s)", nullptr, countOf(resources.size())),
        [resources, written](WriteContext &context) {
            return saveEach(context, resources, written);
        },
        onThreadOf(this, [this, written] {
            announce(Happened::Inserted, written->added);
            announce(Happened::Updated, written->changed);
        }));
}

QFuture<Result<void>> ResourceRepository::change(const QList<ResourceId> &ids, const QString &label,
                                                 const std::function<void(Resource &)> &change)
{
    return changeAll(ids, label, Happened::Updated,
                     [change](Resource &resource, qint64) { change(resource); });
}

QFuture<Result<void>> ResourceRepository::moveToTrash(const QList<ResourceId> &ids)
{
    return changeAll(ids, tr("Delete %Ln resource(s)", nullptr, countOf(ids.size())),
                     Happened::Removed, [](Resource &resource, qint64 nowMs) {
                         resource.deletedAt = QDateTime::fromMSecsSinceEpoch(nowMs, Qt::UTC);
                     });
}

QFuture<Result<void>> ResourceRepository::restore(const QList<ResourceId> &ids)
{
    return changeAll(ids, tr("Restore %Ln resource(s)", nullptr, countOf(ids.size())),
                     Happened::Inserted,
                     [](Resource &resource, qint64) { resource.deletedAt = QDateTime(); });
}

QFuture<Result<void>>
ResourceRepository::changeAll(const QList<ResourceId> &ids, const QString &label, Happened what,
                              const std::function<void(Resource &, qint64 nowMs)> &change)
{
    const auto written = std::make_shared<Written>();
    return m_database.writer().writeUndoable<void>(
        label,
        [ids, change, written](WriteContext &context) {
            return changeEach(context, ids, change, written);
        },
        onThreadOf(this, [this, what, written] { announce(what, written->changed); }));
}

QFuture<Result<void>> ResourceRepository::purge(const QList<ResourceId> &ids)
{
    return m_database.writer().write<void>(
        [ids](WriteContext &context) -> Status {
            ResourceChange changes(context);
            for (const ResourceId &id : ids) {
                if (Status status = changes.purge(id); !status)
                    return status;
            }
            return {};
        },
        onThreadOf(this, [this, ids] { emit removed(ids); }));
}

void ResourceRepository::announceBulkChange()
{
    emit changedInBulk();
}

void ResourceRepository::announce(Happened what, const QList<Resource> &resources)
{
    if (resources.isEmpty())
        return;
    if (resources.size() > maxAnnounced) {
        emit changedInBulk();
        return;
    }
    switch (what) {
    case Happened::Inserted:
        emit inserted(resources);
        return;
    case Happened::Updated:
        emit updated(resources);
        return;
    case Happened::Removed:
        QList<ResourceId> ids;
        for (const Resource &resource : resources)
            ids.append(resource.id);
        emit removed(ids);
        return;
    }
}

} // namespace Creator
