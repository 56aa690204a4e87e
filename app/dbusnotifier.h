#pragma once

#include "app/desktopnotifier.h"

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QHash>
#include <QList>
#include <QStringList>

#include <functional>
#include <optional>

class QDBusMessage;
class QDBusPendingCallWatcher;

namespace Creator {

/// Notifications by the freedesktop specification: org.freedesktop.Notifications on the session
/// bus.
///
/// All calls are asynchronous. Asks once what the server can do, and again when another takes its
/// place; what is to be shown waits for that answer. Refuses what it cannot show.
class DBusNotifier final : public DesktopNotifier
{
    Q_OBJECT

public:
    explicit DBusNotifier(const QDBusConnection &bus, QObject *parent = nullptr);
    ~DBusNotifier() override;

    void show(const DesktopNotification &notification) override;
    void withdraw(const QString &tag) override;

private slots:
    void onActionInvoked(uint id, const QString &action);
    void onClosed(uint id, uint reason);

private:
    /// One tag, from its first showing until it is closed.
    struct Shown
    {
        uint id = 0; // 0 until the server has answered
        bool isAsked = false;
        bool isWithdrawn = false;
        std::optional<DesktopNotification> next; // what came while the server was asked
    };

    using Answer = std::function<void(const QDBusMessage &reply)>;
    void call(const QString &method, const QVariantList &arguments, const Answer &answer);
    void askCapabilities();
    void send(const DesktopNotification &notification);
    void onShown(const DesktopNotification &notification, const QDBusMessage &reply);
    void close(uint id);
    void forgetServer();
    [[nodiscard]] QString tagOf(uint id) const;

    QDBusConnection m_bus;
    QDBusServiceWatcher m_watcher;
    std::optional<QStringList> m_capabilities; // none: not asked, or not answered yet
    bool m_isAsking = false;
    QList<DesktopNotification> m_waiting;
    QHash<QString, Shown> m_shown;
};

} // namespace Creator
