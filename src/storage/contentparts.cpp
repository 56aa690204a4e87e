#include "storage/contentparts.h"

#include "storage/connection.h"
#include "storage/writer.h"

#include <QHash>

#include <algorithm>
#include <functional>

namespace Creator::ContentParts {

namespace {

#define VARIANT_COLUMNS                                                                            \
    "content_id, id, platform, account_id, title, description, planned_at, status"
#define USE_COLUMNS "content_id, resource_id, role"

ContentVariant variantOf(const Statement &row)
{
    ContentVariant variant;
    variant.id = VariantId(row.uuid(1));
    variant.platform = row.text(2);
    variant.accountId = row.optionalId<SocialAccountId>(3);
    variant.title = row.text(4);
    variant.description = row.text(5);
    variant.plannedAt = row.instant(6);
    variant.status = contentStatusFromWord(row.view(7)).value_or(ContentStatus::Draft);
    return variant;
}

ResourceUse useOf(const Statement &row)
{
    return { ResourceId(row.uuid(1)), row.text(2) };
}

Status eachRow(Connection &connection, const char *sql, const ContentId *id,
               const std::function<void(const Statement &)> &take)
{
    auto statement = connection.cached(sql);
    if (!statement)
        return failure(statement.error());
    if (id)
        (*statement)->bind(1, id->uuid());
    for (;;) {
        const Result<bool> row = (*statement)->step();
        if (!row)
            return failure(row.error());
        if (!*row)
            return {};
        take(**statement);
    }
}

Status storeVariant(WriteContext &context, ContentId content, const ContentVariant &variant)
{
    auto statement = context.connection.cached(
        "INSERT INTO content_variants (id, content_id, platform, account_id, title, description, "
        "planned_at, status, created_at, updated_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, "
        "?9) ON CONFLICT (id) DO UPDATE SET platform = ?3, account_id = ?4, title = ?5, "
        "description = ?6, planned_at = ?7, status = ?8, updated_at = ?9, deleted_at = NULL");
    if (!statement)
        return failure(statement.error());
    Statement &s = **statement;
    s.bind(1, variant.id.isNull() ? context.newId() : variant.id.uuid());
    s.bind(2, content.uuid());
    s.bind(3, variant.platform);
    s.bindOptionalId(4, variant.accountId);
    s.bindTextOrNull(5, variant.title);
    s.bindTextOrNull(6, variant.description);
    s.bindInstant(7, variant.plannedAt);
    s.bindView(8, word(variant.status));
    s.bind(9, context.nowMs);
    return s.run();
}

Status storeUse(WriteContext &context, ContentId content, const ResourceUse &use)
{
    auto statement = context.connection.cached(
        "INSERT INTO content_resources (content_id, resource_id, role, created_at, updated_at) "
        "VALUES (?1, ?2, ?3, ?4, ?4) ON CONFLICT DO UPDATE SET deleted_at = NULL, updated_at = ?4");
    if (!statement)
        return failure(statement.error());
    (*statement)->bind(1, content.uuid());
    (*statement)->bind(2, use.resource.uuid());
    (*statement)->bind(3, use.role);
    (*statement)->bind(4, context.nowMs);
    return (*statement)->run();
}

Status dropVariant(Connection &connection, VariantId id)
{
    auto statement = connection.cached("DELETE FROM content_variants WHERE id = ?1");
    if (!statement)
        return failure(statement.error());
    (*statement)->bind(1, id.uuid());
    return (*statement)->run();
}

Status dropUse(Connection &connection, ContentId content, const ResourceUse &use)
{
    auto statement = connection.cached("DELETE FROM content_resources WHERE content_id = ?1 AND "
                                       "resource_id = ?2 AND role = ?3");
    if (!statement)
        return failure(statement.error());
    (*statement)->bind(1, content.uuid());
    (*statement)->bind(2, use.resource.uuid());
    (*statement)->bind(3, use.role);
    return (*statement)->run();
}

Status writeVariants(WriteContext &context, const Content &before, const Content &content)
{
    for (const ContentVariant &old : before.variants) {
        const bool stays = std::any_of(content.variants.begin(), content.variants.end(),
                                       [&old](const auto &now) { return now.id == old.id; });
        if (stays)
            continue;
        if (Status status = dropVariant(context.connection, old.id); !status)
            return status;
    }
    for (const ContentVariant &variant : content.variants) {
        if (before.variants.contains(variant))
            continue;
        if (Status status = storeVariant(context, content.id, variant); !status)
            return status;
    }
    return {};
}

Status writeUses(WriteContext &context, const Content &before, const Content &content)
{
    for (const ResourceUse &old : before.resources) {
        if (content.resources.contains(old))
            continue;
        if (Status status = dropUse(context.connection, content.id, old); !status)
            return status;
    }
    for (const ResourceUse &use : content.resources) {
        if (before.resources.contains(use))
            continue;
        if (Status status = storeUse(context, content.id, use); !status)
            return status;
    }
    return {};
}

} // namespace

Status readInto(Connection &connection, Content &content)
{
    content.variants.clear();
    content.resources.clear();
    if (Status status = eachRow(
            connection,
            "SELECT " VARIANT_COLUMNS " FROM content_variants WHERE content_id = ?1 AND "
            "deleted_at IS NULL ORDER BY rowid",
            &content.id, [&](const Statement &row) { content.variants.append(variantOf(row)); });
        !status)
        return status;
    return eachRow(connection,
                   "SELECT " USE_COLUMNS " FROM content_resources WHERE content_id = ?1 AND "
                   "deleted_at IS NULL ORDER BY created_at, resource_id",
                   &content.id,
                   [&](const Statement &row) { content.resources.append(useOf(row)); });
}

Status readIntoAll(Connection &connection, QList<Content> &contents)
{
    QHash<Uuid, qsizetype> places;
    for (qsizetype i = 0; i < contents.size(); ++i)
        places.insert(contents.at(i).id.uuid(), i);
    const auto place = [&](const Statement &row) -> Content * {
        const auto found = places.constFind(row.uuid(0));
        return found == places.cend() ? nullptr : &contents[*found];
    };
    if (Status status = eachRow(connection,
                                "SELECT " VARIANT_COLUMNS " FROM content_variants WHERE "
                                "deleted_at IS NULL ORDER BY rowid",
                                nullptr,
                                [&](const Statement &row) {
                                    if (Content *content = place(row))
                                        content->variants.append(variantOf(row));
                                });
        !status)
        return status;
    return eachRow(connection,
                   "SELECT " USE_COLUMNS " FROM content_resources WHERE deleted_at IS NULL "
                   "ORDER BY created_at, resource_id",
                   nullptr, [&](const Statement &row) {
                       if (Content *content = place(row))
                           content->resources.append(useOf(row));
                   });
}

Status write(WriteContext &context, const Content &content)
{
    Content before;
    before.id = content.id;
    if (Status status = readInto(context.connection, before); !status)
        return status;
    if (Status status = writeVariants(context, before, content); !status)
        return status;
    return writeUses(context, before, content);
}

Status remove(WriteContext &context, ContentId id)
{
    Content nothing;
    nothing.id = id;
    return write(context, nothing);
}

} // namespace Creator::ContentParts
