#include "pages/notifications/notificationscontroller.h"

#include <algorithm>

namespace Creator {

NotificationsController::NotificationsController(NotificationRepository &notifications,
                                                 const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_notifications(notifications)
    , m_model(clock)
{
    connect(&notifications, &NotificationRepository::changed, this,
            &NotificationsController::refresh);
}

NotificationsController::~NotificationsController() = default;

NotificationsPage *NotificationsController::makePage(QWidget *parent)
{
    m_page = new NotificationsPage(m_model, parent);
    connect(m_page, &NotificationsPage::filterChanged, this, &NotificationsController::refresh);
    connect(m_page, &NotificationsPage::openRequested, this, &NotificationsController::open);
    connect(m_page, &NotificationsPage::readRequested, this, &NotificationsController::markRead);
    connect(m_page, &NotificationsPage::paletteRequested, this,
            &NotificationsController::paletteRequested);
    connect(m_page, &NotificationsPage::allReadRequested, this, [this] {
        if (m_user && canWrite())
            m_notifications.markAllRead(*m_user).then(
                this, [this](const Status &done) { complain(done); });
    });
    connect(m_page, &NotificationsPage::removeRequested, this,
            [this](const QList<NotificationId> &ids) {
                if (canWrite() && !ids.isEmpty())
                    m_notifications.remove(ids).then(
                        this, [this](const Status &done) { complain(done); });
            });
    refresh();
    return m_page;
}

void NotificationsController::setUser(std::optional<UserId> user, Qt::ItemFlags editable)
{
    m_user = user;
    m_editable = editable;
    refresh();
}

void NotificationsController::refresh()
{
    const int unread = m_user ? m_notifications.unreadCount(*m_user).value_or(0) : 0;
    if (m_page) {
        m_page->setEditable(m_editable);
        m_page->setUnread(unread);
        const auto rows = m_user ? m_notifications.list(*m_user, m_page->filter())
                                 : Result<QList<Notification>>(QList<Notification>());
        if (rows)
            m_model.setRows(*rows);
        else
            complain(failure(rows.error()));
    }
    emit unreadChanged(unread);
}

void NotificationsController::open(NotificationId id)
{
    if (!m_user)
        return;
    const auto rows = m_notifications.list(*m_user);
    if (!rows)
        return complain(failure(rows.error()));
    const auto found = std::find_if(rows->begin(), rows->end(),
                                    [&id](const Notification &one) { return one.id == id; });
    if (found == rows->end())
        return;
    if (!found->isRead)
        markRead({ id });
    if (!found->table.isEmpty())
        emit rowRequested(*found);
}

void NotificationsController::markRead(const QList<NotificationId> &ids)
{
    if (canWrite() && !ids.isEmpty())
        m_notifications.markRead(ids).then(this, [this](const Status &done) { complain(done); });
}

void NotificationsController::complain(const Status &status)
{
    if (!status)
        emit noticeRequested({ Tone::Negative, tr("That did not work"), status.error().message });
}

} // namespace Creator
