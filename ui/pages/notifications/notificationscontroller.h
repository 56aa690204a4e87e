#pragma once

#include "models/notificationmodel.h"
#include "pages/notifications/notificationspage.h"
#include "widgets/noticecard.h"

#include <QPointer>

namespace Creator {

/// Does what the page of notifications asks for, and counts what nobody has read yet.
class NotificationsController final : public QObject
{
    Q_OBJECT

public:
    NotificationsController(NotificationRepository &notifications, const Clock &clock,
                            QObject *parent = nullptr);
    ~NotificationsController() override;

    [[nodiscard]] NotificationsPage *makePage(QWidget *parent);
    /// Whose; without the flag ItemIsEditable nothing can be marked or removed.
    void setUser(std::optional<UserId> user, Qt::ItemFlags editable);
    /// Reads it, marks it as read and asks for its row; nothing if it is gone.
    void open(NotificationId id);

signals:
    void unreadChanged(int count);
    /// Go to the row that it is about.
    void rowRequested(const Creator::Notification &notification);
    void noticeRequested(const Creator::Notice &notice);
    void paletteRequested();

private:
    void refresh();
    void markRead(const QList<NotificationId> &ids);
    void complain(const Status &status);
    [[nodiscard]] bool canWrite() const { return m_editable.testFlag(Qt::ItemIsEditable); }

    NotificationRepository &m_notifications;
    NotificationModel m_model;
    QPointer<NotificationsPage> m_page;
    std::optional<UserId> m_user;
    Qt::ItemFlags m_editable;
};

} // namespace Creator
