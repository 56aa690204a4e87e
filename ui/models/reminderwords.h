#pragma once

#include "domain/notificationwishes.h"

#include <QList>
#include <QString>

namespace Creator {

/// How long before a date a person may be reminded of it, in minutes, the nearest first; below 0:
/// after it. Without "never".
[[nodiscard]] QList<int> reminderChoices(ReminderOccasion occasion);
/// "At the time", "10 minutes before", "1 day after", "Never". Of a day: "On the day".
[[nodiscard]] QString reminderText(ReminderOccasion occasion, int minutesBefore);

} // namespace Creator
