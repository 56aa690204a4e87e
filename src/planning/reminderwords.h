#pragma once

#include "domain/notification.h"
#include "planning/reminderplan.h"

namespace Creator {

/// What a reminder says, in the language that is spoken now. `all` are those that it stands for,
/// the first of them first; user and id are left open. Texts are plain.
[[nodiscard]] Notification notificationOf(const QList<PlannedReminder> &all,
                                          const QDateTime &nowUtc, const QTimeZone &zone);

} // namespace Creator
