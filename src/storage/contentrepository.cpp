#include "storage/contentrepository.h"

#include "storage/contentchange.h"
#include "storage/contentrows.h"
#include "storage/database.h"

namespace Creator {

namespace {

using Shared = std::shared_ptr<QList<Content>>;

/// The first active person, for contents that name no creator.
Result<UserId> someUser(Connection &connection)
{
    auto statement = connection.cached("SELECT id FROM users WHERE is_active = 1 AND "
                                       "deleted_at IS NULL ORDER BY created_at, id LIMIT 1");
    if (!statement)
        return failure(statement.error());
    const Result<bool> row = (*statement)->step();
    if (!row)
        return failure(row.error());
    if (!*row) {
        return failure(Error::Code::NotFound,
                       ContentRepository::tr("There is nobody yet who could own this content."));
    }
    return UserId((*statement)->uuid(0));
}

Result<UserId> ownerOf(WriteContext &context, const Content &content)
{
    if (!content.creatorId.isNull())
        return content.creatorId;
    if (context.user)
        return *context.user;
    return someUser(context.connection);
}

Result<QList<Content>> addAll(WriteContext &context, const QList<Content> &contents,
                              const QJsonObject &remark)
{
    ContentChange changes(context);
    for (Content content : contents) {
        const Result<UserId> owner = ownerOf(context, content);
        if (!owner)
            return failure(owner.error());
        content.creatorId = *owner;
        if (content.id.isNull())
            content.id = ContentId(context.newId());
        if (Status status = changes.insert(content, remark); !status)
            return failure(status.error());
    }
    return changes.written();
}

QList<ContentId> idsOf(const QList<Content> &contents)
{
    QList<ContentId> ids;
    for (const Content &content : contents)
        ids.append(content.id);
    return ids;
}

Status runAlong(WriteContext &context, const ContentRepository::Along &along,
                const QList<ContentId> &ids)
{
    return along ? along(context, ids) : Status();
}

std::function<Status(Content &, qint64)> timed(const ContentRepository::Change &change)
{
    return [change](Content &content, qint64) -> Status {
        if (content.deletedAt.isValid()) {
            return failure(Error::Code::NotFound,
                           ContentRepository::tr("This content is in the trash."));
        }
        return change(content);
    };
}

} // namespace

ContentRepository::ContentRepository(Database &database, QObject *parent)
    : QObject(parent)
    , m_database(database)
{
}

Result<std::optional<Content>> ContentRepository::find(ContentId id) const
{
    const auto found = ContentRows::find(m_database.reader(), id);
    if (!found)
        return failure(found.error());
    return *found ? std::optional((*found)->content) : std::nullopt;
}

Result<QList<Content>> ContentRepository::all(Connection &connection)
{
    return ContentRows::all(connection);
}

QFuture<Result<QList<Content>>> ContentRepository::add(const QList<Content> &contents,
                                                       const QString &label,
                                                       const QJsonObject &remark,
                                                       const Along &along)
{
    const auto written = std::make_shared<QList<Content>>();
    return m_database.writer().writeUndoable<QList<Content>>(
        label,
        [contents, remark, along, written](WriteContext &context) -> Result<QList<Content>> {
            Result<QList<Content>> added = addAll(context, contents, remark);
            if (!added)
                return added;
            if (Status status = runAlong(context, along, idsOf(*added)); !status)
                return failure(status.error());
            *written = *added;
            return added;
        },
        onThreadOf(this, [this, written] { announce(Happened::Inserted, *written); }));
}

Result<QList<Content>> ContentRepository::putWithin(WriteContext &context,
                                                    const QList<Content> &contents)
{
    ContentChange changes(context);
    for (Content content : contents) {
        const auto found = ContentRows::find(context.connection, content.id);
        const Result<UserId> owner = ownerOf(context, content);
        if (!found || !owner)
            return failure(found ? owner.error() : found.error());
        content.creatorId = *owner;
        if (content.id.isNull())
            content.id = ContentId(context.newId());
        const Status status = *found ? changes.update(content, "import") : changes.insert(content);
        if (!status)
            return failure(status.error());
    }
    return changes.written();
}

QFuture<Result<void>> ContentRepository::put(const QList<Content> &contents, const QString &label)
{
    return m_database.writer().writeUndoable<void>(
        label,
        [contents](WriteContext &context) -> Status {
            const auto written = putWithin(context, contents);
            return written ? Status() : failure(written.error());
        },
        onThreadOf(this, [this] { emit changedInBulk(); }));
}

Result<ContentRepository::Known> ContentRepository::lookUp(ContentId id) const
{
    return lookUp(m_database.reader(), id);
}

Result<ContentRepository::Known> ContentRepository::lookUp(Connection &connection, ContentId id)
{
    const auto found = ContentRows::find(connection, id);
    if (!found)
        return failure(found.error());
    if (*found)
        return Known{ (*found)->content, (*found)->content.deletedAt.isValid() };
    auto statement = connection.cached("SELECT 1 FROM tombstones WHERE id = ?1");
    if (!statement)
        return failure(statement.error());
    (*statement)->bind(1, id.uuid());
    const Result<bool> purged = (*statement)->step();
    if (!purged)
        return failure(purged.error());
    return Known{ std::nullopt, *purged };
}

QFuture<Result<void>> ContentRepository::change(const QList<ContentId> &ids, const QString &label,
                                                const Change &change, const Along &along)
{
    return run(ids, { label, "update", {}, Happened::Updated, along }, timed(change));
}

QFuture<Result<void>> ContentRepository::overrideWith(const QList<ContentId> &ids,
                                                      const QString &label, const Change &change,
                                                      const QJsonObject &remark, const Along &along)
{
    return run(ids, { label, "override", remark, Happened::Updated, along }, timed(change));
}

QFuture<Result<void>> ContentRepository::moveToTrash(const QList<ContentId> &ids)
{
    const QString label = tr("Delete %Ln content(s)", nullptr, static_cast<int>(ids.size()));
    return run(ids, { label, "delete", {}, Happened::Removed },
               [](Content &content, qint64 nowMs) -> Status {
                   content.deletedAt = QDateTime::fromMSecsSinceEpoch(nowMs, Qt::UTC);
                   return {};
               });
}

QFuture<Result<void>> ContentRepository::restore(const QList<ContentId> &ids)
{
    const QString label = tr("Restore %Ln content(s)", nullptr, static_cast<int>(ids.size()));
    return run(ids, { label, "restore", {}, Happened::Inserted },
               [](Content &content, qint64) -> Status {
                   content.deletedAt = QDateTime();
                   return {};
               });
}

QFuture<Result<void>> ContentRepository::run(const QList<ContentId> &ids, const Step &step,
                                             const TimedChange &change)
{
    const auto written = std::make_shared<QList<Content>>();
    return m_database.writer().writeUndoable<void>(
        step.label,
        [ids, step, change, written](WriteContext &context) -> Status {
            ContentChange changes(context);
            for (const ContentId &id : ids) {
                const auto found = ContentRows::find(context.connection, id);
                if (!found)
                    return failure(found.error());
                if (!*found) {
                    return failure(Error::Code::NotFound,
                                   tr("This content does not exist any more."));
                }
                Content content = (*found)->content;
                if (Status status = change(content, context.nowMs); !status)
                    return status;
                if (Status status = changes.update(content, step.action, step.remark); !status)
                    return status;
            }
            *written = changes.written();
            return runAlong(context, step.along, ids);
        },
        onThreadOf(this, [this, what = step.happened, written] { announce(what, *written); }));
}

QFuture<Result<void>> ContentRepository::purge(const QList<ContentId> &ids)
{
    return m_database.writer().write<void>(
        [ids](WriteContext &context) -> Status {
            ContentChange changes(context);
            for (const ContentId &id : ids) {
                if (Status status = changes.purge(id); !status)
                    return status;
            }
            return {};
        },
        onThreadOf(this, [this, ids] { emit removed(ids); }));
}

void ContentRepository::announceBulkChange()
{
    emit changedInBulk();
}

void ContentRepository::announce(Happened what, const QList<Content> &contents)
{
    if (contents.size() > maxAnnounced) {
        emit changedInBulk();
        return;
    }
    switch (what) {
    case Happened::Inserted:
        emit inserted(contents);
        return;
    case Happened::Updated:
        emit updated(contents);
        return;
    case Happened::Removed:
        emit removed(idsOf(contents));
        return;
    }
}

} // namespace Creator
