#include "app/dbusnotifier.h"

#include "core/text.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

constexpr auto service = "org.freedesktop.Notifications"_L1;
constexpr auto path = "/org/freedesktop/Notifications"_L1;
constexpr auto interfaceName = "org.freedesktop.Notifications"_L1;
constexpr auto iconName = "creator-dashboard"_L1;
constexpr int serversChoice = -1; // how long it stays
constexpr qsizetype longestTitle = 200;
constexpr qsizetype longestText = 1000;

/// Data as plain text of one message: without controls and marks that turn its direction.
QString shownText(const QString &text, qsizetype longest)
{
    QString clean;
    const QString whole = canonicalText(text).left(longest);
    for (const QChar c : whole) {
        const bool isControl = c.category() == QChar::Other_Control && c != u'\n';
        const bool turns = (c >= QChar(0x202A) && c <= QChar(0x202E))
            || (c >= QChar(0x2066) && c <= QChar(0x2069));
        if (!isControl && !turns)
            clean.append(c);
    }
    return canonicalText(clean); // cut between the halves of a letter
}

} // namespace

DBusNotifier::DBusNotifier(const QDBusConnection &bus, QObject *parent)
    : DesktopNotifier(parent)
    , m_bus(bus)
    , m_watcher(service, bus, QDBusServiceWatcher::WatchForOwnerChange)
{
    // From whom a signal comes is told by its ids: naming the service here would ask for its owner,
    // and wait.
    m_bus.connect({}, path, interfaceName, u"ActionInvoked"_s, this,
                  SLOT(onActionInvoked(uint, QString)));
    m_bus.connect({}, path, interfaceName, u"NotificationClosed"_s, this,
                  SLOT(onClosed(uint, uint)));
    connect(&m_watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
            &DBusNotifier::forgetServer);
}

DBusNotifier::~DBusNotifier() = default;

void DBusNotifier::show(const DesktopNotification &notification)
{
    if (!m_bus.isConnected()) {
        emit refused(notification);
        return;
    }
    if (m_capabilities) {
        send(notification);
        return;
    }
    m_waiting.append(notification);
    askCapabilities();
}

void DBusNotifier::withdraw(const QString &tag)
{
    m_waiting.removeIf([&tag](const DesktopNotification &one) { return one.tag == tag; });
    const auto shown = m_shown.find(tag);
    if (shown == m_shown.end())
        return;
    if (shown->isAsked) {
        shown->isWithdrawn = true;
        return;
    }
    close(shown->id);
    m_shown.erase(shown);
}

void DBusNotifier::call(const QString &method, const QVariantList &arguments, const Answer &answer)
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, interfaceName, method);
    message.setArguments(arguments);
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [answer](QDBusPendingCallWatcher *finished) {
                finished->deleteLater();
                answer(finished->reply());
            });
}

void DBusNotifier::askCapabilities()
{
    if (std::exchange(m_isAsking, true))
        return;
    call(u"GetCapabilities"_s, {}, [this](const QDBusMessage &reply) {
        m_isAsking = false;
        const QList<DesktopNotification> waiting = std::exchange(m_waiting, {});
        if (reply.type() == QDBusMessage::ReplyMessage)
            m_capabilities = reply.arguments().value(0).toStringList();
        for (const DesktopNotification &one : waiting) {
            if (m_capabilities)
                send(one);
            else
                emit refused(one);
        }
    });
}

void DBusNotifier::send(const DesktopNotification &notification)
{
    Shown &shown = m_shown[notification.tag];
    if (shown.isAsked) {
        shown.next = notification;
        shown.isWithdrawn = false;
        return;
    }
    shown.isAsked = true;
    const QString title = shownText(notification.title, longestTitle);
    QString text = shownText(notification.text, longestText);
    if (m_capabilities->contains("body-markup"_L1))
        text = text.toHtmlEscaped();
    QStringList actions;
    if (m_capabilities->contains("actions"_L1))
        actions = { u"default"_s, shownText(notification.openText, longestTitle) };
    const QVariantMap hints{ { u"desktop-entry"_s, QString(iconName) } };
    call(u"Notify"_s,
         { QGuiApplication::applicationDisplayName(), shown.id, QString(iconName), title, text,
           actions, hints, serversChoice },
         [this, notification](const QDBusMessage &reply) { onShown(notification, reply); });
}

void DBusNotifier::onShown(const DesktopNotification &notification, const QDBusMessage &reply)
{
    const auto shown = m_shown.find(notification.tag);
    const uint id
        = reply.type() == QDBusMessage::ReplyMessage ? reply.arguments().value(0).toUInt() : 0;
    if (shown == m_shown.end())
        return;
    if (id == 0) {
        const Shown last = *shown;
        m_shown.erase(shown);
        m_capabilities.reset(); // perhaps it is gone: asked anew next time
        if (!last.isWithdrawn)
            emit refused(last.next.value_or(notification));
        return;
    }
    shown->id = id;
    shown->isAsked = false;
    const std::optional<DesktopNotification> next = std::exchange(shown->next, std::nullopt);
    if (shown->isWithdrawn)
        withdraw(notification.tag);
    else if (next)
        show(*next);
}

void DBusNotifier::close(uint id)
{
    call(u"CloseNotification"_s, { id }, [](const QDBusMessage &) {});
}

void DBusNotifier::forgetServer()
{
    m_capabilities.reset();
    // Ids of a server that is gone mean nothing to the next.
    for (auto it = m_shown.begin(); it != m_shown.end();)
        it = it->isAsked ? std::next(it) : m_shown.erase(it);
}

QString DBusNotifier::tagOf(uint id) const
{
    for (auto it = m_shown.begin(); it != m_shown.end(); ++it) {
        if (it->id == id)
            return it.key();
    }
    return {};
}

void DBusNotifier::onActionInvoked(uint id, const QString &action)
{
    const QString tag = tagOf(id);
    if (!tag.isEmpty() && action == "default"_L1)
        emit opened(tag);
}

void DBusNotifier::onClosed(uint id, uint)
{
    const QString tag = tagOf(id);
    if (!tag.isEmpty() && !m_shown.value(tag).isAsked)
        m_shown.remove(tag);
}

} // namespace Creator
