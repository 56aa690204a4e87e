#include "models/notificationwords.h"

#include "models/contentwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace Creator {

namespace {

// lupdate reads the class.
class NotificationWords
{
    Q_DECLARE_TR_FUNCTIONS(Creator::NotificationWords)
};

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

} // namespace

QString notificationTypeText(NotificationType type)
{
    switch (type) {
    case NotificationType::ContentDue:
        return NotificationWords::tr("Planned content");
    case NotificationType::LicenceExpiring:
        return NotificationWords::tr("Licences");
    case NotificationType::PayoutOverdue:
        return NotificationWords::tr("Money due");
    case NotificationType::Milestone:
        return NotificationWords::tr("Milestones");
    case NotificationType::SyncFailed:
        return NotificationWords::tr("Failed updates");
    case NotificationType::Reauthorise:
        return NotificationWords::tr("Accounts to connect again");
    case NotificationType::Comment:
        return NotificationWords::tr("Comments");
    case NotificationType::Message:
        return NotificationWords::tr("Messages");
    case NotificationType::ImportDone:
        return NotificationWords::tr("Finished imports");
    case NotificationType::ReportDone:
        return NotificationWords::tr("Finished reports");
    }
    Q_UNREACHABLE();
}

QString agoText(const QDateTime &instant, const QDateTime &now, const QTimeZone &zone)
{
    const qint64 seconds = instant.secsTo(now);
    if (seconds >= 0 && seconds < minute)
        return NotificationWords::tr("Just now");
    if (seconds >= 0 && seconds < hour)
        return NotificationWords::tr("%Ln minute(s) ago", nullptr,
                                     static_cast<int>(seconds / minute));
    const QDate then = instant.toTimeZone(zone).date();
    const QDate today = now.toTimeZone(zone).date();
    if (seconds >= 0 && seconds < day && then == today)
        return NotificationWords::tr("%Ln hour(s) ago", nullptr, static_cast<int>(seconds / hour));
    if (then == today.addDays(-1)) {
        //: %1 is a time of that day
        return NotificationWords::tr("Yesterday, %1")
            .arg(QLocale().toString(instant.toTimeZone(zone).time(), QLocale::ShortFormat));
    }
    // Also what a clock that was set back has left in the future.
    return shortInstant(instant, now, zone);
}

} // namespace Creator
