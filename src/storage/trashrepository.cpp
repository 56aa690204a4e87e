#include "storage/trashrepository.h"

#include "storage/contentchange.h"
#include "storage/contentrows.h"
#include "storage/database.h"
#include "storage/earningchange.h"
#include "storage/earningrepository.h"
#include "storage/earningrows.h"
#include "storage/resourcechange.h"
#include "storage/resourcerows.h"

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

/// What the trash holds of each table: the three of them read alike.
constexpr const char *newestSql
    = "SELECT 0, id, coalesce(nullif(description, ''), payer, ''), amount, currency, earned_at, "
      "deleted_at FROM earnings WHERE deleted_at IS NOT NULL "
      "UNION ALL SELECT 1, id, title, NULL, NULL, "
      "(coalesce(published_at, planned_at) / 86400000) * 86400000, deleted_at "
      "FROM contents WHERE deleted_at IS NOT NULL "
      "UNION ALL SELECT 2, id, name, NULL, NULL, NULL, deleted_at "
      "FROM resources WHERE deleted_at IS NOT NULL "
      "ORDER BY 7 DESC, 2 LIMIT ?1";

enum Column {
    KindColumn,
    IdColumn,
    TitleColumn,
    AmountColumn,
    CurrencyColumn,
    DayColumn,
    AtColumn
};

TrashItem read(const Statement &row)
{
    TrashItem item;
    item.kind = static_cast<TrashItem::Kind>(row.integer(KindColumn));
    item.id = row.uuid(IdColumn);
    item.title = row.text(TitleColumn);
    if (!row.isNull(AmountColumn)) {
        item.amount = Money{ row.integer(AmountColumn),
                             Currency::fromCode(row.view(CurrencyColumn)).value_or(Currency()) };
    }
    item.day = row.day(DayColumn);
    item.deletedAt = row.instant(AtColumn);
    return item;
}

Result<QList<TrashItem>> newest(Connection &connection, int limit)
{
    auto statement = connection.prepare(newestSql);
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
        items.append(read(*statement));
    }
}

Result<QList<Uuid>> deletedBefore(Connection &connection, const QDateTime &before)
{
    auto statement = connection.prepare(
        "SELECT id FROM earnings WHERE deleted_at < coalesce(?1, 9e15) "
        "UNION ALL SELECT id FROM contents WHERE deleted_at < coalesce(?1, 9e15) "
        "UNION ALL SELECT id FROM resources WHERE deleted_at < coalesce(?1, 9e15)");
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

Result<bool> isIn(Connection &connection, const char *sql, const Uuid &id)
{
    auto statement = connection.cached(sql);
    if (!statement)
        return failure(statement.error());
    (*statement)->bind(1, id);
    return (*statement)->step();
}

/// Which table an id is of; what is nowhere counts as an earning, which then says so.
Result<TrashItem::Kind> kindOf(Connection &connection, const Uuid &id)
{
    const Result<bool> content = isIn(connection, "SELECT 1 FROM contents WHERE id = ?1", id);
    if (!content)
        return failure(content.error());
    const Result<bool> resource = isIn(connection, "SELECT 1 FROM resources WHERE id = ?1", id);
    if (!resource)
        return failure(resource.error());
    return *content ? TrashItem::Kind::Content
        : *resource ? TrashItem::Kind::Resource
                    : TrashItem::Kind::Earning;
}

Status restoreEarning(WriteContext &context, EarningChange &changes, const Uuid &id)
{
    const auto found = EarningRows::find(context.connection, EarningId(id));
    if (!found)
        return failure(found.error());
    Earning earning = *found ? (*found)->earning : Earning();
    earning.id = EarningId(id);
    earning.deletedAt = QDateTime();
    return changes.update(earning);
}

Status restoreResource(WriteContext &context, ResourceChange &changes, const Uuid &id)
{
    const auto found = ResourceRows::find(context.connection, ResourceId(id));
    if (!found)
        return failure(found.error());
    Resource resource = (*found)->resource;
    resource.deletedAt = QDateTime();
    const Result<Resource> saved = changes.save(resource);
    return saved ? Status() : failure(saved.error());
}

Status restoreContent(WriteContext &context, ContentId id)
{
    const auto found = ContentRows::find(context.connection, id);
    if (!found)
        return failure(found.error());
    if (!*found) {
        return failure(Error::Code::NotFound,
                       TrashRepository::tr("This content does not exist any more."));
    }
    Content content = (*found)->content;
    content.deletedAt = QDateTime();
    return ContentChange(context).update(content, "restore");
}

enum class Fate { Back, Away };

Status settle(WriteContext &context, const QList<Uuid> &ids, Fate fate)
{
    EarningChange earnings(context);
    ResourceChange resources(context);
    const auto settleOne = [&](TrashItem::Kind kind, const Uuid &id) {
        const bool back = fate == Fate::Back;
        switch (kind) {
        case TrashItem::Kind::Earning:
            return back ? restoreEarning(context, earnings, id) : earnings.purge(EarningId(id));
        case TrashItem::Kind::Content:
            return back ? restoreContent(context, ContentId(id))
                        : ContentChange(context).purge(ContentId(id));
        case TrashItem::Kind::Resource:
            return back ? restoreResource(context, resources, id) : resources.purge(ResourceId(id));
        }
        Q_UNREACHABLE();
    };
    for (const Uuid &id : ids) {
        const Result<TrashItem::Kind> kind = kindOf(context.connection, id);
        if (!kind)
            return failure(kind.error());
        if (Status status = settleOne(*kind, id); !status)
            return status;
    }
    return earnings.finish();
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
    return m_database.writer().writeUndoable<void>(
        tr("Restore %Ln item(s)", nullptr, static_cast<int>(ids.size())),
        [ids](WriteContext &context) { return settle(context, ids, Fate::Back); },
        onThreadOf(this, [this] { announce(); }));
}

QFuture<Status> TrashRepository::purge(const QList<Uuid> &ids)
{
    return m_database.writer().write<void>(
        [ids](WriteContext &context) { return settle(context, ids, Fate::Away); },
        onThreadOf(this, [this] { announce(); }));
}

void TrashRepository::announce()
{
    m_earnings.announceBulkChange();
    emit contentsChanged();
    emit resourcesChanged();
}

} // namespace Creator
