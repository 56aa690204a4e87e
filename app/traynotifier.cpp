#include "app/traynotifier.h"

#include <QGuiApplication>

namespace Creator {

TrayNotifier::TrayNotifier(QObject *parent)
    : DesktopNotifier(parent)
{
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, [this] { emit opened(m_tag); });
    connect(&m_icon, &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger)
                    emit opened({});
            });
}

TrayNotifier::~TrayNotifier() = default;

void TrayNotifier::show(const DesktopNotification &notification)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages()) {
        emit refused(notification);
        return;
    }
    m_icon.setIcon(QGuiApplication::windowIcon());
    m_icon.setToolTip(QGuiApplication::applicationDisplayName());
    m_icon.show();
    m_tag = notification.tag;
    m_icon.showMessage(notification.title, notification.text, QGuiApplication::windowIcon());
}

void TrayNotifier::withdraw(const QString &tag)
{
    if (tag == m_tag)
        m_tag.clear();
}

} // namespace Creator
