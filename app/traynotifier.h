#pragma once

#include "app/desktopnotifier.h"

#include <QSystemTrayIcon>

#include <functional>

namespace Creator {

/// Notifications beside the icon in the system tray, for desktops without the freedesktop service.
/// The icon appears with the first of them; without a tray there is nothing to show it in, and the
/// window's own list has to do.
class TrayNotifier final : public DesktopNotifier
{
    Q_OBJECT

public:
    explicit TrayNotifier(QObject *parent = nullptr);
    ~TrayNotifier() override;

    void show(const DesktopNotification &notification) override;
    void withdraw(const QString &tag) override;

private:
    QSystemTrayIcon m_icon;
    QString m_tag; // of what is shown now
};

} // namespace Creator
