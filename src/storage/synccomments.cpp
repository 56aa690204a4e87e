#include "storage/synccomments.h"

#include "core/text.h"
#include "domain/naturalkey.h"

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

} // namespace

SyncComments::SyncComments(WriteContext &context, const SyncTarget &target)
    : m_context{ context.connection, context.nowMs, std::nullopt }
    , m_target(target)
{
}

CommentId SyncComments::idOf(const QString &externalId) const
{
    const std::string platform = m_target.platform.toStdString();
    const std::string account = m_target.accountId.toStdString();
    return CommentId(NaturalKey::comment({ platform, account }, externalId.toStdString()));
}

Result<Comment> SyncComments::commentOf(const RemoteComment &remote)
{
    Comment comment;
    comment.id = idOf(remote.externalId);
    comment.threadId = comment.id;
    if (!remote.parentExternalId.isEmpty()) {
        const CommentId parent = idOf(remote.parentExternalId);
        const auto stored = CommentRows::find(m_context.connection, parent);
        if (!stored)
            return failure(stored.error());
        comment.parentId = parent;
        comment.threadId = *stored ? (*stored)->comment.threadId : parent;
    }
    if (!remote.contentExternalId.isEmpty()) {
        const Uuid content = NaturalKey::content(m_target.platform.toStdString(),
                                                 remote.contentExternalId.toStdString());
        const Result<bool> isThere
            = exists(m_context.connection, "SELECT 1 FROM contents WHERE id = ?1", content);
        if (!isThere)
            return failure(isThere.error());
        if (*isThere)
            comment.contentId = ContentId(content);
    }
    comment.authorName = canonicalText(remote.authorName);
    comment.authorHandle = canonicalText(remote.authorHandle);
    comment.body = canonicalText(remote.body);
    comment.isHidden = remote.isHidden;
    comment.isOwn = remote.isOwn;
    comment.publishedAt = remote.publishedAt;
    comment.editedAt = remote.updatedAt;
    comment.platform = m_target.platform;
    comment.accountId = m_target.accountId;
    comment.externalId = remote.externalId;
    comment.metadata = remote.metadata;
    return comment;
}

Status SyncComments::put(const RemoteComment &remote)
{
    const auto stored = CommentRows::find(m_context.connection, idOf(remote.externalId));
    if (!stored)
        return failure(stored.error());
    if (*stored)
        return update(**stored, remote);
    const Result<bool> purged
        = exists(m_context.connection, "SELECT 1 FROM tombstones WHERE id = ?1",
                 idOf(remote.externalId).uuid());
    if (!purged)
        return failure(purged.error());
    if (*purged || remote.isGone) {
        ++m_counts.unchanged;
        return {};
    }
    const Result<Comment> comment = commentOf(remote);
    return comment ? insert(*comment) : Status(failure(comment.error()));
}

bool SyncComments::isNews(const Comment &comment) const
{
    if (m_target.backlog == SyncTarget::Backlog::News)
        return true;
    const QDateTime oldest = m_target.runStartedAt.addDays(-SyncTarget::newsDays);
    return comment.publishedAt.isValid() && comment.publishedAt >= oldest;
}

Status SyncComments::insert(Comment comment)
{
    const bool isUnread = !comment.isOwn && isNews(comment);
    comment.state = isUnread ? CommentState::Unread : CommentState::Open;
    if (Status status = CommentRows::insert(m_context, comment); !status)
        return status;
    ++m_counts.added;
    m_unread += isUnread ? 1 : 0;
    return {};
}

Status SyncComments::update(const CommentRows::Stored &stored, const RemoteComment &remote)
{
    const bool isRemovedByPerson = stored.isDeleted && !stored.isGone;
    if (isRemovedByPerson || (remote.isGone && stored.isDeleted)) {
        ++m_counts.unchanged;
        return {};
    }
    const Comment &old = stored.comment;
    if (remote.isGone) {
        ++m_counts.updated;
        return CommentRows::update(m_context, stored, old, CommentRows::Presence::Gone);
    }
    Result<Comment> told = commentOf(remote);
    if (!told)
        return failure(told.error());
    told->state = old.state;
    told->origin = old.origin;
    if (!told->parentId) {
        // A list tells of one comment, a thread of all that are around it: that one knows better.
        if (old.parentId)
            told->contentId = old.contentId;
        told->parentId = old.parentId;
        told->threadId = old.threadId;
    }
    if (!told->contentId)
        told->contentId = old.contentId;
    if (told->body.isEmpty())
        told->body = old.body;
    if (told->authorName.isEmpty())
        told->authorName = old.authorName;
    if (told->authorHandle.isEmpty())
        told->authorHandle = old.authorHandle;
    if (!told->publishedAt.isValid())
        told->publishedAt = old.publishedAt;
    if (!told->editedAt.isValid())
        told->editedAt = old.editedAt;
    if (told->metadata.isEmpty())
        told->metadata = old.metadata;
    if (*told == old && !stored.isDeleted) {
        ++m_counts.unchanged;
        return {};
    }
    ++m_counts.updated;
    return CommentRows::update(m_context, stored, *told, CommentRows::Presence::There);
}

} // namespace Creator
