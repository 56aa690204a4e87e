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

QStringList PlanPaper::fixedTexts() const
{
    QStringList all{ title, stand, wholeDays };
    all += weekdays;
    for (const Day &day : days)
        all += { day.label, day.heading, day.holiday };
    for (const auto &[status, word] : legend)
        all.append(word);
    return all;
}

} // namespace Creator
