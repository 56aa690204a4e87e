#pragma once

#include "core/clock.h"
#include "domain/notificationwishes.h"
#include "planning/reminderplan.h"
#include "storage/notificationrepository.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace Creator {

class Database;
class PlanRepository;

/// Reminds a person of contents, deadlines, licences that end and money that is due.
///
/// Every due reminder becomes a notification, once: what was shown is stored with it in one
/// transaction. Looks at the clock every minute at least, so that neither sleep nor a clock that is
/// set makes it miss anything; what was due while the program was closed is told at start. Says
/// nothing while nobody is signed in who may write.
class ReminderService final : public QObject
{
    Q_OBJECT

public:
    /// How far ahead dates are known, and how often they are read again without a change.
    static constexpr int horizonDays = 100;
    static constexpr int rereadMinutes = 60;

    struct Stores
    {
        Database &database;
        PlanRepository &plan;
        NotificationRepository &notifications;
    };

    ReminderService(const Stores &stores, const Clock &clock, QObject *parent = nullptr);
    ~ReminderService() override;

    /// Whose notifications; none: silence.
    void setUser(std::optional<UserId> user);
    void setWishes(const NotificationWishes &wishes);
    void setZone(const QTimeZone &zone);

    /// When it will look again, by its own timer: at most a minute from now.
    [[nodiscard]] int waitMs() const { return m_timer.interval(); }

public slots:
    /// Rows changed: reads again, soon.
    void readSoon();
    /// Looks at the clock now.
    void look();

signals:
    /// The dates were read and what is due now has been asked to be stored.
    void looked();

private:
    struct Known
    {
        QList<DatedRow> rows;
        QList<Reminder> stored;
        QHash<QString, QDateTime> lastShown;
    };
    [[nodiscard]] static Result<Known> read(Connection &connection, UserId user,
                                            const QDateTime &now);
    void readNow();
    void take(const Known &known);
    void replan();
    void show(const QList<DueReminder> &due, const QDateTime &now);
    void tell(const QList<PlannedReminder> &all, const QDateTime &now);
    void setTimer(const QDateTime &now);
    [[nodiscard]] ReminderWishes pureWishes() const;

    Stores m_stores;
    const Clock &m_clock;
    std::optional<UserId> m_user;
    NotificationWishes m_wishes;
    QTimeZone m_zone;
    Known m_known;
    QList<PlannedReminder> m_planned;
    QHash<ReminderId, qsizetype> m_byId;
    QDateTime m_readAt;
    QTimer m_timer;
    QTimer m_rest; // several changes are read once
    int m_reading = 0; // newer readings overtake older ones
    int m_storing = 0; // notifications under way; what is read meanwhile may not know them
};

} // namespace Creator
