#include "storage/categoryrepository.h"

#include "core/text.h"
#include "storage/database.h"
#include "storage/historylog.h"
#include "storage/resourcechange.h"
#include "storage/resourcerepository.h"
#include "storage/resourcerows.h"

namespace Creator {

namespace {

Status mustBeFree(WriteContext &context, const ResourceCategory &category)
{
    const Result<QList<ResourceCategory>> all = CategoryRepository::list(context.connection);
    if (!all)
        return failure(all.error());
    for (const ResourceCategory &other : *all) {
        if (other.id != category.id && foldedText(other.name) == foldedText(category.name)) {
            return failure(Error::Code::Conflict,
                           CategoryRepository::tr("There is a category of this name already."));
        }
    }
    return {};
}

Result<ResourceCategory> store(WriteContext &context, ResourceCategory category)
{
    category.name = canonicalText(category.name.simplified());
    category.description = canonicalText(category.description);
    if (category.name.isEmpty())
        return failure(Error::Code::InvalidData,
                       CategoryRepository::tr("A category needs a name."));
    if (Status status = mustBeFree(context, category); !status)
        return failure(status.error());
    if (category.id.isNull())
        category.id = CategoryId(context.newId());
    auto statement = context.connection.cached(
        "INSERT INTO resource_categories (id, name, description, created_at, updated_at) "
        "VALUES (?1, ?2, ?3, ?4, ?4) ON CONFLICT (id) DO UPDATE SET name = ?2, description = ?3, "
        "updated_at = ?4, deleted_at = NULL");
    if (!statement)
        return failure(statement.error());
    (*statement)->bind(1, category.id.uuid());
    (*statement)->bind(2, category.name);
    (*statement)->bindTextOrNull(3, category.description);
    (*statement)->bind(4, context.nowMs);
    if (Status status = (*statement)->run(); !status)
        return failure(status.error());
    if (Status status
        = HistoryLog::write(context, "resource_categories", category.id.uuid(), "save", {});
        !status)
        return failure(status.error());
    return category;
}

Result<QList<ResourceId>> membersOf(Connection &connection, CategoryId id)
{
    auto statement = connection.cached("SELECT id FROM resources WHERE category_id = ?1");
    if (!statement)
        return failure(statement.error());
    (*statement)->bind(1, id.uuid());
    QList<ResourceId> members;
    for (;;) {
        const Result<bool> row = (*statement)->step();
        if (!row)
            return failure(row.error());
        if (!*row)
            return members;
        members.append(ResourceId((*statement)->uuid(0)));
    }
}

Status removeFrom(WriteContext &context, CategoryId id)
{
    const Result<QList<ResourceId>> members = membersOf(context.connection, id);
    if (!members)
        return failure(members.error());
    ResourceChange changes(context);
    for (const ResourceId &member : *members) {
        const auto found = ResourceRows::find(context.connection, member);
        if (!found)
            return failure(found.error());
        Resource resource = (*found)->resource;
        resource.categoryId.reset();
        if (const Result<Resource> saved = changes.save(resource); !saved)
            return failure(saved.error());
    }
    auto statement = context.connection.cached(
        "UPDATE resource_categories SET deleted_at = ?2, updated_at = ?2 WHERE id = ?1");
    if (!statement)
        return failure(statement.error());
    (*statement)->bind(1, id.uuid());
    (*statement)->bind(2, context.nowMs);
    if (Status status = (*statement)->run(); !status)
        return status;
    return HistoryLog::write(context, "resource_categories", id.uuid(), "delete", {});
}

} // namespace

CategoryRepository::CategoryRepository(Database &database, ResourceRepository &resources,
                                       QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_resources(resources)
{
}

CategoryRepository::~CategoryRepository() = default;

Result<QList<ResourceCategory>> CategoryRepository::list(Connection &connection)
{
    auto statement = connection.cached("SELECT id, name, description FROM resource_categories "
                                       "WHERE deleted_at IS NULL ORDER BY name, id");
    if (!statement)
        return failure(statement.error());
    QList<ResourceCategory> categories;
    for (;;) {
        const Result<bool> row = (*statement)->step();
        if (!row)
            return failure(row.error());
        if (!*row)
            return categories;
        categories.append(
            { CategoryId((*statement)->uuid(0)), (*statement)->text(1), (*statement)->text(2) });
    }
}

QFuture<Result<ResourceCategory>> CategoryRepository::save(const ResourceCategory &category)
{
    return m_database.writer().writeUndoable<ResourceCategory>(
        tr("Change category"),
        [category](WriteContext &context) { return store(context, category); },
        onThreadOf(this, [this] { emit changed(); }));
}

QFuture<Result<void>> CategoryRepository::remove(CategoryId id)
{
    return m_database.writer().writeUndoable<void>(
        tr("Delete category"), [id](WriteContext &context) { return removeFrom(context, id); },
        onThreadOf(this, [this] {
            emit changed();
            m_resources.announceBulkChange();
        }));
}

} // namespace Creator
