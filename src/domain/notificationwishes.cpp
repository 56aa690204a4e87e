#include "domain/notificationwishes.h"

namespace Creator {

int ReminderRules::operator[](ReminderOccasion occasion) const
{
    return const_cast<ReminderRules &>(*this)[occasion];
}

int &ReminderRules::operator[](ReminderOccasion occasion)
{
    switch (occasion) {
    case ReminderOccasion::Planned:
        return planned;
    case ReminderOccasion::Deadline:
        return deadline;
    case ReminderOccasion::LicenceEnd:
        return licenceEnd;
    case ReminderOccasion::MoneyDue:
        return moneyDue;
    }
    Q_UNREACHABLE();
}

std::string_view word(ReminderOccasion occasion)
{
    switch (occasion) {
    case ReminderOccasion::Planned:
        return "planned";
    case ReminderOccasion::Deadline:
        return "deadline";
    case ReminderOccasion::LicenceEnd:
        return "licence_end";
    case ReminderOccasion::MoneyDue:
        return "money_due";
    }
    Q_UNREACHABLE();
}

NotificationType typeOf(ReminderOccasion occasion)
{
    switch (occasion) {
    case ReminderOccasion::Planned:
    case ReminderOccasion::Deadline:
        return NotificationType::ContentDue;
    case ReminderOccasion::LicenceEnd:
        return NotificationType::LicenceExpiring;
    case ReminderOccasion::MoneyDue:
        return NotificationType::PayoutOverdue;
    }
    Q_UNREACHABLE();
}

} // namespace Creator
