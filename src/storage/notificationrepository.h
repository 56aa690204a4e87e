#pragma once

#include "core/result.h"
#include "domain/notification.h"
#include "domain/plan.h"

#include <QFuture>
#include <QList>
#include <QObject>
#include <QSet>

#include <optional>

namespace Creator {

class Database;

/// Which notifications are listed.
struct NotificationFilter
{
    enum class Reading { All, Unread };

    std::optional<NotificationType> type;
    Reading reading = Reading::All;
    int limit = 200;
};

/// All SQL about notifications. They are what the program says, not what a person writes: nothing
/// of them is undone. Errors are those of the storage.
class NotificationRepository final : public QObject
{
    Q_OBJECT

public:
    /// Within this time a second one of a group takes the place of the first.
    static constexpr int groupMinutes = 5;

    explicit NotificationRepository(Database &database, QObject *parent = nullptr);

    /// The newest first.
    [[nodiscard]] Result<QList<Notification>> list(UserId user,
                                                   const NotificationFilter &filter = {}) const;
    [[nodiscard]] Result<int> unreadCount(UserId user) const;
    /// Which of these nobody has read or removed yet.
    [[nodiscard]] Result<QSet<NotificationId>> unreadAmong(const QSet<NotificationId> &ids) const;

    /// The id is made here. One of the same user, type and group that is not read and younger than
    /// groupMinutes is rewritten and keeps its id.
    QFuture<Result<Notification>> add(const Notification &notification);
    /// The same, and notes in the same transaction which reminders were shown by it: none is lost
    /// and none comes twice, whenever the program ends.
    QFuture<Result<Notification>> addReminder(const Notification &notification,
                                              const QList<Reminder> &notes);
    /// The same, and notes in the same transaction what it told. Without a notification only that.
    QFuture<Result<void>> addNews(const std::optional<Notification> &notification,
                                  const QStringList &keys);
    QFuture<Result<void>> markRead(const QList<NotificationId> &ids);
    QFuture<Result<void>> markAllRead(UserId user);
    QFuture<Result<void>> remove(const QList<NotificationId> &ids);

signals:
    void added(const Creator::Notification &notification);
    /// A group has taken in one more; nothing has to sound again.
    void regrouped(const Creator::Notification &notification);
    void changed();

private:
    Database &m_database;
};

} // namespace Creator
