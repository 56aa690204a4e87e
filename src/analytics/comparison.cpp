#include "analytics/comparison.h"

namespace Creator {

DaySpan comparedRange(const DaySpan &range, ComparedWith with)
{
    switch (with) {
    case ComparedWith::PreviousPeriod:
        return { range.from.addDays(-range.days()), range.from.addDays(-1) };
    case ComparedWith::YearAgo:
        return { range.from.addYears(-1), range.to.addYears(-1) };
    }
    Q_UNREACHABLE();
}

std::optional<Micros> MetricChange::difference() const
{
    if (!now || !before)
        return std::nullopt;
    return *now - *before;
}

std::optional<double> MetricChange::percent() const
{
    if (!now || !before || *before <= 0)
        return std::nullopt;
    return 100.0 * static_cast<double>(*now - *before) / static_cast<double>(*before);
}

QList<std::optional<Micros>> byAge(const QList<std::optional<Micros>> &days, const QList<int> &ages)
{
    QList<std::optional<Micros>> reached;
    for (const int age : ages) {
        std::optional<Micros> sum;
        if (age > 0 && age <= days.size())
            sum = 0;
        for (int i = 0; sum && i < age; ++i) {
            if (days.at(i))
                sum = *sum + *days.at(i);
            else
                sum.reset();
        }
        reached.append(sum);
    }
    return reached;
}

} // namespace Creator
