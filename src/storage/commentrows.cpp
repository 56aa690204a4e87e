#include "storage/commentrows.h"

#include "storage/connection.h"
#include "storage/searchindex.h"
#include "storage/writer.h"

namespace Creator::CommentRows {

namespace {

#define COMMENT_COLUMNS                                                                            \
    "c.id, coalesce(c.thread_id, c.parent_id, c.id), c.parent_id, c.content_id, c.author_name, "   \
    "c.author_handle, c.body, c.state, c.is_hidden, c.is_own, c.published_at, c.edited_at, "       \
    "c.platform, c.account_id, c.external_id, c.origin, c.metadata, c.seq, "                       \
    "c.deleted_at, c.gone_at"

enum Column {
    IdColumn,
    ThreadColumn,
    ParentColumn,
    ContentColumn,
    AuthorColumn,
    HandleColumn,
    BodyColumn,
    StateColumn,
    HiddenColumn,
    OwnColumn,
    PublishedColumn,
    EditedColumn,
    PlatformColumn,
    AccountColumn,
    ExternalColumn,
    OriginColumn,
    MetadataColumn,
    SeqColumn,
    DeletedColumn,
    GoneColumn,
};
static_assert(GoneColumn + 1 == columnCount);

void bindValues(Statement &s, const Comment &c)
{
    int i = 1;
    s.bind(i++, c.id.uuid());
    s.bind(i++, c.threadId.uuid());
    s.bindOptionalId(i++, c.parentId);
    s.bindOptionalId(i++, c.contentId);
    s.bindTextOrNull(i++, c.authorName);
    s.bindTextOrNull(i++, c.authorHandle);
    s.bind(i++, c.body.isNull() ? QString(QLatin1String("")) : c.body);
    s.bind(i++, c.isHidden ? 1 : 0);
    s.bind(i++, c.isOwn ? 1 : 0);
    s.bindInstant(i++, c.publishedAt);
    s.bindInstant(i++, c.editedAt);
    s.bindTextOrNull(i++, c.platform);
    s.bindTextOrNull(i++, c.accountId);
    s.bindTextOrNull(i++, c.externalId);
    s.bindView(i++, word(c.origin));
    s.bindView(i++, word(c.state));
    s.bind(i++, c.isUnread() ? 0 : 1);
    s.bindJsonOrNull(i++, c.metadata);
}

constexpr int nowParameter = 19;

/// Whoever answered this one before it was there stood in a thread of its own.
Status gatherThread(Connection &connection, const Comment &comment)
{
    if (comment.threadId == comment.id)
        return {};
    auto statement = connection.cached("UPDATE comments SET thread_id = ?2 WHERE thread_id = ?1");
    if (!statement)
        return failure(statement.error());
    (*statement)->bind(1, comment.id.uuid());
    (*statement)->bind(2, comment.threadId.uuid());
    return (*statement)->run();
}

} // namespace

const char *columns()
{
    return COMMENT_COLUMNS;
}

Comment read(const Statement &row)
{
    Comment c;
    c.id = CommentId(row.uuid(IdColumn));
    c.threadId = CommentId(row.uuid(ThreadColumn));
    c.parentId = row.optionalId<CommentId>(ParentColumn);
    c.contentId = row.optionalId<ContentId>(ContentColumn);
    c.authorName = row.text(AuthorColumn);
    c.authorHandle = row.text(HandleColumn);
    c.body = row.text(BodyColumn);
    c.state = commentStateFromWord(row.view(StateColumn)).value_or(CommentState::Open);
    c.isHidden = row.integer(HiddenColumn) != 0;
    c.isOwn = row.integer(OwnColumn) != 0;
    c.publishedAt = row.instant(PublishedColumn);
    c.editedAt = row.instant(EditedColumn);
    c.platform = row.text(PlatformColumn);
    c.accountId = row.text(AccountColumn);
    c.externalId = row.text(ExternalColumn);
    c.origin = originFromWord(row.view(OriginColumn)).value_or(Origin::Api);
    c.metadata = row.json(MetadataColumn);
    return c;
}

Result<std::optional<Stored>> find(Connection &connection, CommentId id)
{
    auto statement
        = connection.cached("SELECT " COMMENT_COLUMNS " FROM comments c WHERE c.id = ?1");
    if (!statement)
        return failure(statement.error());
    (*statement)->bind(1, id.uuid());
    const Result<bool> row = (*statement)->step();
    if (!row)
        return failure(row.error());
    if (!*row)
        return std::nullopt;
    const Statement &s = **statement;
    return Stored{ s.integer(SeqColumn), !s.isNull(DeletedColumn),
                   !s.isNull(GoneColumn) && s.integer(GoneColumn) == s.integer(DeletedColumn),
                   read(s) };
}

Status insert(WriteContext &context, const Comment &comment)
{
    Connection &connection = context.connection;
    const Result<qint64> pending = SearchIndex::pendingRows(connection, Searched::Comments);
    if (!pending)
        return failure(pending.error());
    auto statement = connection.cached(
        "INSERT INTO comments (id, thread_id, parent_id, content_id, author_name, author_handle, "
        "body, is_hidden, is_own, published_at, edited_at, platform, account_id, external_id, "
        "origin, state, is_read, metadata, created_at, updated_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, "
        "?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?19)");
    if (!statement)
        return failure(statement.error());
    bindValues(**statement, comment);
    (*statement)->bind(nowParameter, context.nowMs);
    if (Status status = (*statement)->run(); !status)
        return status;
    const qint64 seq = connection.lastInsertRowId();
    if (Status status = SearchIndex::putInNew(connection, Searched::Comments, seq, *pending);
        !status)
        return status;
    return gatherThread(connection, comment);
}

Status update(WriteContext &context, const Stored &stored, const Comment &comment,
              Presence presence)
{
    Connection &connection = context.connection;
    if (Status status = SearchIndex::takeOut(connection, Searched::Comments, stored.seq); !status)
        return status;
    auto statement = connection.cached(
        "UPDATE comments SET thread_id = ?2, parent_id = ?3, content_id = ?4, author_name = ?5, "
        "author_handle = ?6, body = ?7, is_hidden = ?8, is_own = ?9, published_at = ?10, "
        "edited_at = ?11, metadata = ?18, updated_at = ?19, deleted_at = ?20, gone_at = ?20 "
        "WHERE id = ?1");
    if (!statement)
        return failure(statement.error());
    bindValues(**statement, comment);
    (*statement)->bind(nowParameter, context.nowMs);
    if (presence == Presence::Gone)
        (*statement)->bind(nowParameter + 1, context.nowMs);
    else
        (*statement)->bindNull(nowParameter + 1);
    if (Status status = (*statement)->run(); !status)
        return status;
    if (Status status = SearchIndex::putIn(connection, Searched::Comments, stored.seq); !status)
        return status;
    return gatherThread(connection, comment);
}

Status setState(WriteContext &context, CommentId id, CommentState state)
{
    auto statement = context.connection.cached(
        "UPDATE comments SET state = ?2, is_read = ?3, updated_at = ?4 WHERE id = ?1 AND state <> "
        "?2 AND deleted_at IS NULL");
    if (!statement)
        return failure(statement.error());
    (*statement)->bind(1, id.uuid());
    (*statement)->bindView(2, word(state));
    (*statement)->bind(3, state == CommentState::Unread ? 0 : 1);
    (*statement)->bind(4, context.nowMs);
    return (*statement)->run();
}

Status setHidden(WriteContext &context, CommentId id, OutboxKind kind)
{
    auto statement = context.connection.cached(
        "UPDATE comments SET is_hidden = ?2, updated_at = ?3 WHERE id = ?1 AND is_hidden <> ?2");
    if (!statement)
        return failure(statement.error());
    (*statement)->bind(1, id.uuid());
    (*statement)->bind(2, kind == OutboxKind::Hide ? 1 : 0);
    (*statement)->bind(3, context.nowMs);
    return (*statement)->run();
}

} // namespace Creator::CommentRows
