#include "models/reminderwords.h"

#include <QCoreApplication>

#include <cstdlib>

namespace Creator {

namespace {

constexpr int hour = 60;
constexpr int day = 24 * hour;
constexpr int week = 7 * day;

// lupdate reads the class.
class ReminderWords
{
    Q_DECLARE_TR_FUNCTIONS(Creator::ReminderWords)
};

bool isDay(ReminderOccasion occasion)
{
    return occasion == ReminderOccasion::LicenceEnd || occasion == ReminderOccasion::MoneyDue;
}

} // namespace

QList<int> reminderChoices(ReminderOccasion occasion)
{
    switch (occasion) {
    case ReminderOccasion::Planned:
        return { 0, 10, 30, hour, 2 * hour, day, 2 * day, week };
    case ReminderOccasion::Deadline:
        return { 0, hour, 3 * hour, day, 2 * day, 3 * day, week };
    case ReminderOccasion::LicenceEnd:
        return { 0, day, 3 * day, week, 2 * week, 30 * day, 60 * day };
    case ReminderOccasion::MoneyDue:
        return { -day, 0, day, 3 * day, week };
    }
    Q_UNREACHABLE();
}

QString reminderText(ReminderOccasion occasion, int minutesBefore)
{
    if (minutesBefore == neverRemind)
        return ReminderWords::tr("Never");
    if (minutesBefore == 0)
        return isDay(occasion) ? ReminderWords::tr("On the day") : ReminderWords::tr("At the time");
    const int minutes = std::abs(minutesBefore);
    const bool isAfter = minutesBefore < 0;
    if (minutes % day == 0) {
        return isAfter ? ReminderWords::tr("%Ln day(s) after", nullptr, minutes / day)
                       : ReminderWords::tr("%Ln day(s) before", nullptr, minutes / day);
    }
    if (minutes % hour == 0) {
        return isAfter ? ReminderWords::tr("%Ln hour(s) after", nullptr, minutes / hour)
                       : ReminderWords::tr("%Ln hour(s) before", nullptr, minutes / hour);
    }
    return isAfter ? ReminderWords::tr("%Ln minute(s) after", nullptr, minutes)
                   : ReminderWords::tr("%Ln minute(s) before", nullptr, minutes);
}

} // namespace Creator
