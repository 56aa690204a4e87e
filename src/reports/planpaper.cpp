#include "reports/planpaper.h"

namespace Creator {

QList<qsizetype> PlanPaper::itemsOf(int day) const
{
    QList<qsizetype> found;
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (items.at(i).day == day)
            found.append(i);
    }
    return found;
}

QStringList PlanPaper::texts() const
{
    QStringList all{ title, subtitle, stand, wholeDays };
    all += weekdays;
    for (const Day &day : days)
        all += { day.label, day.heading, day.holiday };
    for (const Item &item : items)
        all += { item.time, item.title, item.detail };
    for (const auto &[status, word] : legend)
        all.append(word);
    return all;
}

} // namespace Creator
