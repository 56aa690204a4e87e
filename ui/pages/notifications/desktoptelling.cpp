#include "pages/notifications/desktoptelling.h"

namespace Creator {

bool DesktopTelling::isWorthTelling(NotificationType type, Attention attention) const
{
    return attention == Attention::Elsewhere && !m_wishes.silenced.contains(type);
}

bool DesktopTelling::show(NotificationId id, const QDateTime &nowUtc)
{
    if (Reminders::isQuiet(nowUtc, { {}, m_wishes.quietFrom, m_wishes.quietUntil, m_zone }))
        return false;
    m_shown.insert(id);
    return true;
}

QSet<NotificationId> DesktopTelling::takeRead(const QSet<NotificationId> &unread)
{
    const QSet<NotificationId> read = m_shown - unread;
    m_shown -= read;
    return read;
}

} // namespace Creator
