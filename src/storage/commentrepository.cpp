#include "storage/commentrepository.h"

#include "storage/bigrams.h"
#include "storage/commentrows.h"
#include "storage/database.h"
#include "storage/historylog.h"

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

// Parameters of the filter.
enum Parameter { Platform = 1, Account, State, Content, Text, Limit, Newest, Thread };

QString conditions(const CommentFilter &filter)
{
    QString sql = u"m.deleted_at IS NULL"_s;
    if (!filter.platform.isEmpty())
        sql += u" AND m.platform = ?1"_s;
    if (!filter.accountId.isEmpty())
        sql += u" AND m.account_id = ?2"_s;
    sql += filter.state ? u" AND m.state = ?3"_s : u" AND m.state <> 'archived'"_s;
    if (filter.content)
        sql += u" AND m.content_id = ?4"_s;
    if (!filter.text.trimmed().isEmpty())
        sql += u" AND search_contains(m.author_name, m.author_handle, m.body, ?5)"_s;
    return sql;
}

void bindConditions(Statement &statement, const CommentFilter &filter)
{
    if (!filter.platform.isEmpty())
        statement.bind(Platform, filter.platform);
    if (!filter.accountId.isEmpty())
        statement.bind(Account, filter.accountId);
    if (filter.state)
        statement.bindView(State, word(*filter.state));
    if (filter.content)
        statement.bind(Content, filter.content->uuid());
    if (!filter.text.trimmed().isEmpty())
        statement.bind(Text, searchForm(filter.text.trimmed()));
}

/// A thread stands where its newest comment that is there does.
QString threadsSql(const CommentFilter &filter, const std::optional<ThreadPlace> &behind)
{
    QString sql
        = u"WITH fitting AS (SELECT DISTINCT m.thread_id FROM comments m WHERE %1), "
          "listed AS (SELECT a.thread_id AS thread_id, max(coalesce(a.published_at, a.created_at)) "
          "AS newest, "
          "count(*) AS comments, sum(a.state = 'unread') AS unread FROM fitting f JOIN comments a "
          "ON a.thread_id = f.thread_id WHERE a.deleted_at IS NULL GROUP BY a.thread_id) "
          "SELECT %2, l.comments, l.unread, l.newest, coalesce(t.title, '') FROM listed l "
          "JOIN comments c ON c.seq = coalesce((SELECT r.seq FROM comments r WHERE r.id = "
          "l.thread_id AND r.deleted_at IS NULL), (SELECT o.seq FROM comments o WHERE o.thread_id "
          "= l.thread_id AND o.deleted_at IS NULL ORDER BY o.published_at, o.seq LIMIT 1)) "
          "LEFT JOIN contents t ON t.id = c.content_id "_s.arg(
              conditions(filter), QLatin1String(CommentRows::columns()));
    if (behind)
        sql += u"WHERE (l.newest, l.thread_id) < (?7, ?8) "_s;
    return sql + u"ORDER BY l.newest DESC, l.thread_id DESC LIMIT ?6"_s;
}

constexpr int behindColumns = CommentRows::columnCount; // where a thread's own columns begin

Result<QList<Comment>> readAll(Statement &statement)
{
    QList<Comment> comments;
    for (;;) {
        const Result<bool> row = statement.step();
        if (!row)
            return failure(row.error());
        if (!*row)
            return comments;
        comments.append(CommentRows::read(statement));
    }
}

Result<QList<Comment>> readThread(Connection &connection, CommentId threadId)
{
    auto statement = connection.prepare(
        u"SELECT %1 FROM comments c WHERE c.thread_id = ?1 AND c.deleted_at IS NULL "
        "ORDER BY c.published_at, c.seq"_s.arg(QLatin1String(CommentRows::columns())));
    if (!statement)
        return failure(statement.error());
    statement->bind(1, threadId.uuid());
    return readAll(*statement);
}

Status setStates(WriteContext &context, const QList<CommentId> &ids, CommentState state)
{
    for (const CommentId &id : ids) {
        const auto stored = CommentRows::find(context.connection, id);
        if (!stored)
            return failure(stored.error());
        if (!*stored || (*stored)->isDeleted || (*stored)->comment.state == state)
            continue;
        if (Status status = CommentRows::setState(context, id, state); !status)
            return status;
        const QJsonObject changes
            = HistoryLog::differences({ { u"state"_s, wordText((*stored)->comment.state) } },
                                      { { u"state"_s, wordText(state) } });
        if (Status status = HistoryLog::write(context, "comments", id.uuid(), "update", changes);
            !status)
            return status;
    }
    return {};
}

} // namespace

CommentRepository::CommentRepository(Database &database, QObject *parent)
    : QObject(parent)
    , m_database(database)
{
}

Result<QList<CommentThread>> CommentRepository::threads(Connection &connection,
                                                        const CommentFilter &filter, int limit,
                                                        const std::optional<ThreadPlace> &behind)
{
    auto statement = connection.prepare(threadsSql(filter, behind));
    if (!statement)
        return failure(statement.error());
    bindConditions(*statement, filter);
    statement->bind(Limit, limit);
    if (behind) {
        statement->bind(Newest, behind->newestMs);
        statement->bind(Thread, behind->thread.uuid());
    }
    QList<CommentThread> threads;
    for (;;) {
        const Result<bool> row = statement->step();
        if (!row)
            return failure(row.error());
        if (!*row)
            return threads;
        CommentThread thread;
        thread.first = CommentRows::read(*statement);
        thread.comments = static_cast<int>(statement->integer(behindColumns));
        thread.unread = static_cast<int>(statement->integer(behindColumns + 1));
        thread.newestAt = statement->instant(behindColumns + 2);
        thread.contentTitle = statement->text(behindColumns + 3);
        threads.append(thread);
    }
}

Result<int> CommentRepository::countThreads(Connection &connection, const CommentFilter &filter)
{
    auto statement = connection.prepare(
        u"SELECT count(DISTINCT m.thread_id) FROM comments m WHERE %1"_s.arg(conditions(filter)));
    if (!statement)
        return failure(statement.error());
    bindConditions(*statement, filter);
    const Result<bool> row = statement->step();
    if (!row)
        return failure(row.error());
    return static_cast<int>(statement->integer(0));
}

Result<QList<Comment>> CommentRepository::commentsOf(Connection &connection,
                                                     const QList<CommentId> &threads)
{
    QList<Comment> comments;
    for (const CommentId &id : threads) {
        const Result<QList<Comment>> one = readThread(connection, id);
        if (!one)
            return failure(one.error());
        comments += *one;
    }
    return comments;
}

Result<QList<Comment>> CommentRepository::thread(CommentId threadId) const
{
    return readThread(m_database.reader(), threadId);
}

Result<std::optional<Comment>> CommentRepository::find(CommentId id) const
{
    const auto stored = CommentRows::find(m_database.reader(), id);
    if (!stored)
        return failure(stored.error());
    if (!*stored || (*stored)->isDeleted)
        return std::nullopt;
    return (*stored)->comment;
}

namespace {

/// Without what is said of other rows.
RemoteComment remoteOf(const Comment &comment)
{
    RemoteComment remote;
    remote.externalId = comment.externalId;
    remote.authorName = comment.authorName;
    remote.authorHandle = comment.authorHandle;
    remote.body = comment.body;
    remote.publishedAt = comment.publishedAt;
    remote.updatedAt = comment.editedAt;
    remote.isOwn = comment.isOwn;
    remote.isHidden = comment.isHidden;
    remote.metadata = comment.metadata;
    return remote;
}

} // namespace

Result<std::optional<RemoteComment>> CommentRepository::remote(CommentId id) const
{
    const Result<std::optional<Comment>> found = find(id);
    if (!found)
        return failure(found.error());
    if (!*found)
        return std::nullopt;
    const Comment &comment = **found;
    RemoteComment remote = remoteOf(comment);
    auto statement = m_database.reader().cached(
        "SELECT coalesce(t.external_id, ''), coalesce(p.external_id, '') FROM comments c LEFT JOIN "
        "contents t ON t.id = c.content_id LEFT JOIN comments p ON p.id = c.parent_id "
        "WHERE c.id = ?1");
    if (!statement)
        return failure(statement.error());
    (*statement)->bind(1, id.uuid());
    const Result<bool> row = (*statement)->step();
    if (!row)
        return failure(row.error());
    if (*row) {
        remote.contentExternalId = (*statement)->text(0);
        remote.parentExternalId = (*statement)->text(1);
    }
    return remote;
}

Result<QHash<CommentId, RemoteComment>>
CommentRepository::remotesOf(const QList<Comment> &thread) const
{
    QHash<CommentId, QString> names;
    QHash<ContentId, QString> contents;
    for (const Comment &comment : thread) {
        names.insert(comment.id, comment.externalId);
        if (comment.contentId)
            contents.insert(*comment.contentId, {});
    }
    for (auto it = contents.begin(); it != contents.end(); ++it) {
        auto statement = m_database.reader().cached(
            "SELECT coalesce(external_id, '') FROM contents WHERE id = ?1");
        if (!statement)
            return failure(statement.error());
        (*statement)->bind(1, it.key().uuid());
        const Result<bool> row = (*statement)->step();
        if (!row)
            return failure(row.error());
        if (*row)
            it.value() = (*statement)->text(0);
    }
    QHash<CommentId, RemoteComment> remotes;
    for (const Comment &comment : thread) {
        RemoteComment remote = remoteOf(comment);
        if (comment.contentId)
            remote.contentExternalId = contents.value(*comment.contentId);
        if (comment.parentId)
            remote.parentExternalId = names.value(*comment.parentId);
        remotes.insert(comment.id, remote);
    }
    return remotes;
}

Result<int> CommentRepository::unreadCount() const
{
    const Result<qint64> count = m_database.reader().scalar(
        "SELECT count(*) FROM comments WHERE state = 'unread' AND deleted_at IS NULL");
    if (!count)
        return failure(count.error());
    return static_cast<int>(*count);
}

Result<QHash<QPair<QString, QString>, int>> CommentRepository::unreadByAccount() const
{
    auto statement = m_database.reader().cached(
        "SELECT coalesce(platform, ''), coalesce(account_id, ''), count(*) FROM comments "
        "WHERE state = 'unread' AND deleted_at IS NULL GROUP BY 1, 2");
    if (!statement)
        return failure(statement.error());
    QHash<QPair<QString, QString>, int> counts;
    for (;;) {
        const Result<bool> row = (*statement)->step();
        if (!row)
            return failure(row.error());
        if (!*row)
            return counts;
        counts.insert({ (*statement)->text(0), (*statement)->text(1) },
                      static_cast<int>((*statement)->integer(2)));
    }
}

QFuture<Result<void>> CommentRepository::setState(const QList<CommentId> &ids, CommentState state)
{
    const int count = static_cast<int>(ids.size());
    const QString label = tr("Change the state of %Ln comment(s)", nullptr, count);
    return m_database.writer().writeUndoable<void>(
        label, [ids, state](WriteContext &context) { return setStates(context, ids, state); },
        onThreadOf(this, [this] { emit changed(); }));
}

QFuture<Result<void>> CommentRepository::markRead(const QList<CommentId> &ids)
{
    return m_database.writer().write<void>(
        [ids](WriteContext &context) -> Status {
            for (const CommentId &id : ids) {
                const auto stored = CommentRows::find(context.connection, id);
                if (!stored)
                    return failure(stored.error());
                if (!*stored || !(*stored)->comment.isUnread())
                    continue;
                if (Status status = CommentRows::setState(context, id, CommentState::Open); !status)
                    return status;
            }
            return {};
        },
        onThreadOf(this, [this] { emit changed(); }));
}

} // namespace Creator
