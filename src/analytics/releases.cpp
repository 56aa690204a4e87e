#include "analytics/releases.h"

#include <algorithm>

namespace Creator {

QList<Release> releases(const QHash<ContentId, ContentFacts> &contents, const DaySpan &range,
                        const QStringList &platforms, const QTimeZone &zone)
{
    struct Found
    {
        qint64 at;
        Release release;
    };
    // Zones are asked of those alone that may be meant: thousands of questions cost milliseconds.
    const qint64 from = range.from.addDays(-1).startOfDay(Qt::UTC).toMSecsSinceEpoch();
    const qint64 to = range.to.addDays(2).startOfDay(Qt::UTC).toMSecsSinceEpoch();
    QList<Found> found;
    for (auto it = contents.cbegin(); it != contents.cend(); ++it) {
        if (it->publishedAt.isNull() || (!platforms.isEmpty() && !platforms.contains(it->platform)))
            continue;
        const qint64 at = it->publishedAt.toMSecsSinceEpoch();
        if (at < from || at >= to)
            continue;
        const QDate day = it->publishedAt.toTimeZone(zone).date();
        if (day >= range.from && day <= range.to)
            found.append({ at, { day, it.key(), it->title } });
    }
    std::sort(found.begin(), found.end(), [](const Found &a, const Found &b) {
        return a.at != b.at                      ? a.at < b.at
            : a.release.title != b.release.title ? a.release.title < b.release.title
                                                 : a.release.content < b.release.content;
    });
    QList<Release> all;
    for (const Found &one : std::as_const(found))
        all.append(one.release);
    return all;
}

} // namespace Creator
