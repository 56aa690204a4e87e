#pragma once

#include "domain/ids.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <array>
#include <optional>
#include <string_view>

namespace Creator {

/// notifications.type. SCHEMA: "Values of the string columns".
enum class NotificationType {
    ContentDue,
    LicenceExpiring,
    PayoutOverdue,
    Milestone,
    SyncFailed,
    Reauthorise,
    Comment,
    Message,
    ImportDone,
    ReportDone,
};

inline constexpr std::array allNotificationTypes{
    NotificationType::ContentDue,    NotificationType::LicenceExpiring,
    NotificationType::PayoutOverdue, NotificationType::Milestone,
    NotificationType::SyncFailed,    NotificationType::Reauthorise,
    NotificationType::Comment,       NotificationType::Message,
    NotificationType::ImportDone,    NotificationType::ReportDone
};

/// The words as stored and as the command line prints them; ASCII, NUL-terminated.
[[nodiscard]] std::string_view word(NotificationType type);
[[nodiscard]] std::optional<NotificationType> notificationTypeFromWord(std::string_view text);

/// Something that the program tells a person, kept until it is removed. Texts are plain.
struct Notification
{
    NotificationId id;
    UserId userId;
    NotificationType type = NotificationType::ContentDue;
    QString title;
    QString text;
    bool isRead = false;
    QString table; // the row it is about; empty: none
    QByteArray rowId;
    QString groupKey; // one of a group in five minutes; empty: alone
    QDateTime createdAt; // UTC

    friend bool operator==(const Notification &, const Notification &) = default;
};

} // namespace Creator
