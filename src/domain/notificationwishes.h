#pragma once

#include "domain/notification.h"

#include <QMetaType>
#include <QSet>
#include <QTime>

#include <limits>

namespace Creator {

/// What stands in place of the minutes before a date when nobody wants to be reminded of it.
inline constexpr int neverRemind = std::numeric_limits<int>::min();

/// A date that the program reminds of by itself, unless the row has a reminder of its own.
enum class ReminderOccasion { Planned, Deadline, LicenceEnd, MoneyDue };

inline constexpr std::array allReminderOccasions{ ReminderOccasion::Planned,
                                                  ReminderOccasion::Deadline,
                                                  ReminderOccasion::LicenceEnd,
                                                  ReminderOccasion::MoneyDue };

/// How many minutes before each date; below 0: after it; neverRemind: not at all.
struct ReminderRules
{
    int planned = 60;
    int deadline = 24 * 60;
    int licenceEnd = 14 * 24 * 60;
    int moneyDue = 0;

    [[nodiscard]] int operator[](ReminderOccasion occasion) const;
    [[nodiscard]] int &operator[](ReminderOccasion occasion);

    friend bool operator==(const ReminderRules &, const ReminderRules &) = default;
};

/// What the person wants to hear of, and when not. Equal or invalid times mean no quiet hours.
struct NotificationWishes
{
    QSet<NotificationType> silenced;
    QTime quietFrom;
    QTime quietUntil;
    ReminderRules rules;

    friend bool operator==(const NotificationWishes &, const NotificationWishes &) = default;
};

/// The words as stored; ASCII, NUL-terminated.
[[nodiscard]] std::string_view word(ReminderOccasion occasion);
/// How notifications about such a date are filed.
[[nodiscard]] NotificationType typeOf(ReminderOccasion occasion);

} // namespace Creator

Q_DECLARE_METATYPE(Creator::NotificationWishes)
