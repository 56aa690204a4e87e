#pragma once

#include "core/result.h"
#include "storage/commentrows.h"
#include "storage/synctally.h"
#include "storage/synctarget.h"
#include "storage/writer.h"

namespace Creator {

/// Writes comments as a platform tells them, inside the transaction of a page. What a person made
/// of one (its state) stays, and what a person deleted stays deleted.
class SyncComments
{
public:
    SyncComments(WriteContext &context, const SyncTarget &target);

    [[nodiscard]] Status put(const RemoteComment &remote);

    [[nodiscard]] const SyncCounts &counts() const { return m_counts; }
    /// New ones that come as unread.
    [[nodiscard]] qint64 unread() const { return m_unread; }

private:
    [[nodiscard]] CommentId idOf(const QString &externalId) const;
    [[nodiscard]] Result<Comment> commentOf(const RemoteComment &remote);
    [[nodiscard]] Status insert(Comment comment);
    [[nodiscard]] Status update(const CommentRows::Stored &stored, const RemoteComment &remote);
    [[nodiscard]] bool isNews(const Comment &comment) const;

    WriteContext m_context; // by the program, whoever is signed in
    const SyncTarget &m_target;
    SyncCounts m_counts;
    qint64 m_unread = 0;
};

} // namespace Creator
