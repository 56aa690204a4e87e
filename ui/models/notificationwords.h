#pragma once

#include "domain/notification.h"

#include <QString>
#include <QTimeZone>

namespace Creator {

/// The kinds that this version makes notifications of, in the order in which they are offered.
inline constexpr std::array notificationTypesToday{ NotificationType::ContentDue,
                                                    NotificationType::LicenceExpiring,
                                                    NotificationType::PayoutOverdue,
                                                    NotificationType::Milestone,
                                                    NotificationType::ImportDone };

/// "Planned content", "Licences" …
[[nodiscard]] QString notificationTypeText(NotificationType type);
/// "Just now", "5 minutes ago", "3 hours ago", "Yesterday, 09:00", then the day.
[[nodiscard]] QString agoText(const QDateTime &instant, const QDateTime &now,
                              const QTimeZone &zone);

} // namespace Creator
