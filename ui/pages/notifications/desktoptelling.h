#pragma once

#include "domain/notificationwishes.h"
#include "planning/reminders.h"

#include <QSet>

namespace Creator {

/// Decides what the desktop is told beside the window, and remembers what stands there. Pure: the
/// caller shows, asks the file and withdraws.
class DesktopTelling final
{
public:
    enum class Attention { Here, Elsewhere };

    void setWishes(const NotificationWishes &wishes) { m_wishes = wishes; }
    /// Of the quiet hours.
    void setZone(const QTimeZone &zone) { m_zone = zone; }

    /// Is a thing that the window has said itself worth a notification? Not while the person
    /// looks at the window, nor of a kind they do not want to hear of.
    [[nodiscard]] bool isWorthTelling(NotificationType type, Attention attention) const;
    /// May it be shown now? If so, it counts as shown. In quiet hours the list has to do.
    [[nodiscard]] bool show(NotificationId id, const QDateTime &nowUtc);
    [[nodiscard]] const QSet<NotificationId> &shown() const { return m_shown; }
    /// Those of the shown that are not among `unread` have to go; they are forgotten here.
    [[nodiscard]] QSet<NotificationId> takeRead(const QSet<NotificationId> &unread);

private:
    NotificationWishes m_wishes;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
    QSet<NotificationId> m_shown;
};

} // namespace Creator
