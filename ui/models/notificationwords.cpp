#include "models/notificationwords.h"

#include "models/contentwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace Creator {

namespace {

QString tr(const char *text, const char *comment = nullptr, int n = -1)
{
    return QCoreApplication::translate("NotificationWords", text, comment, n);
}

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

} // namespace

QString notificationTypeText(NotificationType type)
{
    switch (type) {
    case NotificationType::ContentDue:
        return tr("Planned content");
    case NotificationType::LicenceExpiring:
        return tr("Licences");
    case NotificationType::PayoutOverdue:
        return tr("Money due");
    case NotificationType::Milestone:
        return tr("Milestones");
    case NotificationType::SyncFailed:
        return tr("Failed updates");
    case NotificationType::Reauthorise:
        return tr("Accounts to connect again");
    case NotificationType::Comment:
        return tr("Comments");
    case NotificationType::Message:
        return tr("Messages");
    case NotificationType::ImportDone:
        return tr("Finished imports");
    case NotificationType::ReportDone:
        return tr("Finished reports");
    }
    Q_UNREACHABLE();
}

QString agoText(const QDateTime &instant, const QDateTime &now, const QTimeZone &zone)
{
    const qint64 seconds = instant.secsTo(now);
    if (seconds >= 0 && seconds < minute)
        return tr("Just now");
    if (seconds >= 0 && seconds < hour)
        return tr("%Ln minute(s) ago", nullptr, static_cast<int>(seconds / minute));
    const QDate then = instant.toTimeZone(zone).date();
    const QDate today = now.toTimeZone(zone).date();
    if (seconds >= 0 && seconds < day && then == today)
        return tr("%Ln hour(s) ago", nullptr, static_cast<int>(seconds / hour));
    if (then == today.addDays(-1)) {
        //: %1 is a time of that day
        return tr("Yesterday, %1")
            .arg(QLocale().toString(instant.toTimeZone(zone).time(), QLocale::ShortFormat));
    }
    // Also what a clock that was set back has left in the future.
    return shortInstant(instant, now, zone);
}

} // namespace Creator
