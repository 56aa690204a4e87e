#pragma once

#include "analytics/milestones.h"
#include "core/clock.h"
#include "storage/notificationrepository.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace Creator {

class Database;
class QueryTicket;

/// Tells a person of milestones, drops and late money, each once.
///
/// Looks when it is told that figures came in, and every few hours, since days pass; never twice
/// within the five minutes in which notifications of a group replace each other. Says nothing while
/// nobody is signed in who may write. What is silenced is remembered as told.
class MilestoneTeller final : public QObject
{
    Q_OBJECT

public:
    MilestoneTeller(Database &database, NotificationRepository &notifications, const Clock &clock,
                    QObject *parent = nullptr);
    ~MilestoneTeller() override;

    void setUser(std::optional<UserId> user);
    void setSilenced(const QSet<NotificationType> &types);
    /// Several calls are one look.
    void lookSoon();
    void look();
    /// When it will look again.
    [[nodiscard]] int waitMs() const { return m_timer.interval(); }

signals:
    /// What was found has been stored.
    void looked();

private:
    void tell(const Milestones::News &news);
    void wait(int ms);

    Database &m_database;
    NotificationRepository &m_notifications;
    const Clock &m_clock;
    std::optional<UserId> m_user;
    QSet<NotificationType> m_silenced;
    QDateTime m_toldAt; // null: nothing yet
    QTimer m_timer;
    std::shared_ptr<QueryTicket> m_asked;
};

} // namespace Creator
