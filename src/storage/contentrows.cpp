#include "storage/contentrows.h"

#include "domain/contentjson.h"
#include "storage/connection.h"
#include "storage/contentparts.h"
#include "storage/snapshot.h"
#include "storage/writer.h"

namespace Creator::ContentRows {

namespace {

#define CONTENT_COLUMNS                                                                            \
    "id, creator_id, profile_id, title, description, content_type, status, metadata, "             \
    "published_at, planned_at, deadline_at, duration_s, series_id, platform, account_id, "         \
    "external_id, origin, created_at, updated_at, deleted_at, seq"

enum Column {
    IdColumn,
    CreatorColumn,
    ProfileColumn,
    TitleColumn,
    DescriptionColumn,
    TypeColumn,
    StatusColumn,
    MetadataColumn,
    PublishedAtColumn,
    PlannedAtColumn,
    DeadlineAtColumn,
    DurationColumn,
    SeriesColumn,
    PlatformColumn,
    AccountColumn,
    ExternalIdColumn,
    OriginColumn,
    CreatedAtColumn,
    UpdatedAtColumn,
    DeletedAtColumn,
    SeqColumn,
};

Content read(const Statement &row)
{
    Content c;
    c.id = ContentId(row.uuid(IdColumn));
    c.creatorId = UserId(row.uuid(CreatorColumn));
    c.profileId = row.optionalId<ChannelId>(ProfileColumn);
    c.title = row.text(TitleColumn);
    c.description = row.text(DescriptionColumn);
    c.type = contentTypeFromWord(row.view(TypeColumn)).value_or(ContentType::Other);
    c.status = contentStatusFromWord(row.view(StatusColumn)).value_or(ContentStatus::Idea);
    readMetadata(c, row.json(MetadataColumn));
    c.publishedAt = row.instant(PublishedAtColumn);
    c.plannedAt = row.instant(PlannedAtColumn);
    c.deadlineAt = row.instant(DeadlineAtColumn);
    c.durationSeconds = static_cast<int>(row.integer(DurationColumn));
    c.seriesId = row.optionalId<SeriesId>(SeriesColumn);
    c.platform = row.text(PlatformColumn);
    c.accountId = row.text(AccountColumn);
    c.externalId = row.text(ExternalIdColumn);
    c.origin = originFromWord(row.view(OriginColumn)).value_or(Origin::Manual);
    c.createdAt = row.instant(CreatedAtColumn);
    c.updatedAt = row.instant(UpdatedAtColumn);
    c.deletedAt = row.instant(DeletedAtColumn);
    return c;
}

void bindValues(Statement &s, const Content &c)
{
    int i = 1;
    s.bind(i++, c.id.uuid());
    s.bind(i++, c.creatorId.uuid());
    s.bindOptionalId(i++, c.profileId);
    s.bind(i++, c.title);
    s.bindTextOrNull(i++, c.description);
    s.bindView(i++, word(c.type));
    s.bindView(i++, word(c.status));
    s.bindJsonOrNull(i++, metadataOf(c));
    s.bindInstant(i++, c.publishedAt);
    s.bindInstant(i++, c.plannedAt);
    s.bindInstant(i++, c.deadlineAt);
    if (c.durationSeconds > 0)
        s.bind(i++, c.durationSeconds);
    else
        s.bindNull(i++);
    s.bindOptionalId(i++, c.seriesId);
    s.bindTextOrNull(i++, c.platform);
    s.bindTextOrNull(i++, c.accountId);
    s.bindTextOrNull(i++, c.externalId);
    s.bindView(i++, word(c.origin));
    s.bindInstant(i++, c.deletedAt);
}

Status run(WriteContext &context, const char *sql, const Content &content)
{
    auto statement = context.connection.cached(sql);
    if (!statement)
        return failure(statement.error());
    bindValues(**statement, content);
    (*statement)->bind(19, context.nowMs);
    return (*statement)->run();
}

} // namespace

Result<std::optional<Stored>> find(Connection &connection, ContentId id)
{
    const Result<Snapshot> snapshot = Snapshot::begin(connection);
    if (!snapshot)
        return failure(snapshot.error());
    auto statement = connection.cached("SELECT " CONTENT_COLUMNS " FROM contents WHERE id = ?1");
    if (!statement)
        return failure(statement.error());
    (*statement)->bind(1, id.uuid());
    const Result<bool> row = (*statement)->step();
    if (!row)
        return failure(row.error());
    if (!*row)
        return std::nullopt;
    Stored stored{ (*statement)->integer(SeqColumn), read(**statement) };
    if (Status status = ContentParts::readInto(connection, stored.content); !status)
        return failure(status.error());
    return stored;
}

Result<QList<Content>> all(Connection &connection)
{
    const Result<Snapshot> snapshot = Snapshot::begin(connection);
    if (!snapshot)
        return failure(snapshot.error());
    auto statement = connection.cached("SELECT " CONTENT_COLUMNS
                                       " FROM contents WHERE deleted_at IS NULL ORDER BY seq");
    if (!statement)
        return failure(statement.error());
    QList<Content> contents;
    for (;;) {
        const Result<bool> row = (*statement)->step();
        if (!row)
            return failure(row.error());
        if (!*row)
            break;
        contents.append(read(**statement));
    }
    if (Status status = ContentParts::readIntoAll(connection, contents); !status)
        return failure(status.error());
    return contents;
}

Result<qint64> insert(WriteContext &context, const Content &content)
{
    const Status status = run(
        context,
        "INSERT INTO contents (id, creator_id, profile_id, title, description, content_type, "
        "status, metadata, published_at, planned_at, deadline_at, duration_s, series_id, platform, "
        "account_id, external_id, origin, deleted_at, created_at, updated_at) VALUES (?1, ?2, ?3, "
        "?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?19)",
        content);
    if (!status)
        return failure(status.error());
    const qint64 seq = context.connection.lastInsertRowId();
    if (Status written = ContentParts::write(context, content); !written)
        return failure(written.error());
    return seq;
}

Status update(WriteContext &context, const Content &content)
{
    const Status status
        = run(context,
              "UPDATE contents SET creator_id = ?2, profile_id = ?3, title = ?4, description = ?5, "
              "content_type = ?6, status = ?7, metadata = ?8, published_at = ?9, planned_at = ?10, "
              "deadline_at = ?11, duration_s = ?12, series_id = ?13, platform = ?14, "
              "account_id = ?15, external_id = ?16, origin = ?17, deleted_at = ?18, "
              "updated_at = ?19 WHERE id = ?1",
              content);
    return status ? ContentParts::write(context, content) : status;
}

Status remove(WriteContext &context, ContentId id)
{
    if (Status status = ContentParts::remove(context, id); !status)
        return status;
    auto statement = context.connection.cached("DELETE FROM contents WHERE id = ?1");
    if (!statement)
        return failure(statement.error());
    (*statement)->bind(1, id.uuid());
    return (*statement)->run();
}

} // namespace Creator::ContentRows
