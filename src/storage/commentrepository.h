#pragma once

#include "core/result.h"
#include "domain/comment.h"
#include "domain/remotepage.h"

#include <QFuture>
#include <QHash>
#include <QList>
#include <QObject>
#include <QPair>

#include <optional>

namespace Creator {

class Connection;
class Database;

/// Which threads are listed: those with a comment that fits.
struct CommentFilter
{
    QString platform; // empty: all
    QString accountId; // with a platform; empty: all of it
    std::optional<CommentState> state; // nothing: all but archived
    std::optional<ContentId> content;
    QString text; // in the author's name, handle, or the words; empty: any

    friend bool operator==(const CommentFilter &, const CommentFilter &) = default;
};

/// A thread as a list shows it.
struct CommentThread
{
    Comment first; // that began it, or the oldest one that is known
    QString contentTitle; // empty: about no known content
    int comments = 1;
    int unread = 0;
    QDateTime newestAt; // UTC

    friend bool operator==(const CommentThread &, const CommentThread &) = default;
};

/// Where a page of threads goes on: behind this one.
struct ThreadPlace
{
    qint64 newestMs = 0;
    CommentId thread;
};

/// All SQL about comments. What platforms say arrives by SyncStore; here is what a person does with
/// it. Signals come on this object's thread after the commit.
class CommentRepository final : public QObject
{
    Q_OBJECT

public:
    explicit CommentRepository(Database &database, QObject *parent = nullptr);

    /// The thread with the newest comment first, `limit` of them; for a worker.
    [[nodiscard]] static Result<QList<CommentThread>>
    threads(Connection &connection, const CommentFilter &filter, int limit,
            const std::optional<ThreadPlace> &behind = {});
    [[nodiscard]] static Result<int> countThreads(Connection &connection,
                                                  const CommentFilter &filter);

    /// All comments of these threads, the oldest of a thread first; for a worker.
    [[nodiscard]] static Result<QList<Comment>> commentsOf(Connection &connection,
                                                           const QList<CommentId> &threads);
    /// A whole thread, the oldest first.
    [[nodiscard]] Result<QList<Comment>> thread(CommentId threadId) const;
    [[nodiscard]] Result<std::optional<Comment>> find(CommentId id) const;
    /// As its platform knows it, with the platform's ids of what it is about and answers.
    [[nodiscard]] Result<std::optional<RemoteComment>> remote(CommentId id) const;
    /// The same of a whole thread that was read, with one question about its contents.
    [[nodiscard]] Result<QHash<CommentId, RemoteComment>>
    remotesOf(const QList<Comment> &thread) const;
    /// Of all accounts.
    [[nodiscard]] Result<int> unreadCount() const;
    /// By platform and account id; accounts without any are absent.
    [[nodiscard]] Result<QHash<QPair<QString, QString>, int>> unreadByAccount() const;

    /// One undoable step. Ids that are gone are passed over.
    QFuture<Result<void>> setState(const QList<CommentId> &ids, CommentState state);
    /// Unread ones were looked at: they are open from now on. Not a step of its own.
    QFuture<Result<void>> markRead(const QList<CommentId> &ids);

public slots:
    /// Something else (a sync, an undo) changed rows.
    void announceBulkChange() { emit changed(); }

signals:
    void changed();

private:
    Database &m_database;
};

} // namespace Creator
