#pragma once

#include <QObject>
#include <QString>

namespace Creator {

/// What the desktop shows beside the window. Texts are plain; a notifier escapes what its desktop
/// would read as markup.
struct DesktopNotification
{
    /// One with the same tag takes the place of the one shown before.
    QString tag;
    QString title;
    QString text;
    QString openText; // what a click does, in the person's language

    friend bool operator==(const DesktopNotification &, const DesktopNotification &) = default;
};

/// Shows notifications outside the window. Never blocks and never asks.
class DesktopNotifier : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~DesktopNotifier() override = default;

    virtual void show(const DesktopNotification &notification) = 0;
    /// It is read or gone: takes it from the screen, if it is still there.
    virtual void withdraw(const QString &tag) = 0;

signals:
    /// The person wants to see it. An empty tag: all of them.
    void opened(const QString &tag);
    /// This one cannot be shown here: somebody else may.
    void refused(const Creator::DesktopNotification &notification);
};

} // namespace Creator
