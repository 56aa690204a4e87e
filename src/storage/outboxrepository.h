#pragma once

#include "core/result.h"
#include "domain/comment.h"

#include <QFuture>
#include <QList>
#include <QObject>

#include <optional>

namespace Creator {

class Database;

/// All SQL about what waits to be sent to platforms. Nothing of it can be undone: what was sent was
/// sent. Signals come on this object's thread after the commit.
class OutboxRepository final : public QObject
{
    Q_OBJECT

public:
    explicit OutboxRepository(Database &database, QObject *parent = nullptr);

    /// Id and key are made here. One that hides or shows takes the place of a waiting one of the
    /// same comment. Error::Code::NotFound if the comment or its account is not there.
    QFuture<Result<OutboxItem>> add(CommentId comment, OutboxKind kind, const QString &text);
    /// What waits or failed for the comments of a thread, the oldest first; with `sentSince` also
    /// the replies that were sent since then and did not come back as a comment of it yet.
    [[nodiscard]] Result<QList<OutboxItem>> ofThread(CommentId thread,
                                                     const QDateTime &sentSince = {}) const;
    /// Of all accounts, the oldest first.
    [[nodiscard]] Result<QList<OutboxItem>> in(OutboxState state) const;
    [[nodiscard]] Result<std::optional<OutboxItem>> find(OutboxId id) const;

    /// From one state to another, if it still is in that: true if it was. Going to Sending counts
    /// an attempt. Arriving at Sent changes the comment with it: hidden, shown, or resolved.
    QFuture<Result<bool>> move(OutboxId id, OutboxState from, OutboxState to,
                               const QString &error = {});
    /// Only what is not under way and was not sent; else Error::Code::Conflict.
    QFuture<Result<void>> discard(OutboxId id);
    /// Whatever a crash left in Sending is Unknown; how many.
    QFuture<Result<qint64>> recover();

signals:
    void changed();
    /// A comment is not as it was.
    void commentChanged();

private:
    Database &m_database;
};

} // namespace Creator
