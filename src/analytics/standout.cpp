#include "analytics/standout.h"

#include "analytics/trend.h"

#include <algorithm>

namespace Creator {

QList<Standout> standouts(const QList<MetricPoint> &days, const QList<Release> &releases, int most)
{
    QList<std::optional<Micros>> values;
    for (const MetricPoint &point : days)
        values.append(point.value);
    QList<Standout> found;
    const QList<int> places = outliers(values);
    for (const int place : places)
        found.append({ days.at(place).start, *values.at(place), {} });
    std::stable_sort(found.begin(), found.end(),
                     [](const Standout &a, const Standout &b) { return a.value > b.value; });
    if (found.size() > most)
        found.resize(most);
    std::sort(found.begin(), found.end(),
              [](const Standout &a, const Standout &b) { return a.day < b.day; });
    for (const Release &release : releases) {
        for (Standout &one : found) {
            if (one.day == release.day && (one.title.isEmpty() || release.title < one.title))
                one.title = release.title;
        }
    }
    return found;
}

} // namespace Creator
