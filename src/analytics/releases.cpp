#include "analytics/releases.h"

#include <limits>

namespace Creator {

namespace {

/// Days of instants that come in the order of time: a zone is asked once for each of its changes of
/// the clock, since thousands of questions cost milliseconds.
class DayFinder
{
public:
    explicit DayFinder(const QTimeZone &zone)
        : m_zone(zone)
    {
    }

    QDate day(qint64 at)
    {
        if (at >= m_until || at < m_since)
            askZone(at);
        return QDateTime::fromMSecsSinceEpoch(at + m_offset, Qt::UTC).date();
    }

private:
    void askZone(qint64 at)
    {
        const QDateTime instant = QDateTime::fromMSecsSinceEpoch(at, Qt::UTC);
        m_offset = m_zone.offsetFromUtc(instant) * qint64(1000);
        m_since = at;
        m_until = at + 1; // where nothing is told of changes each instant is asked
        if (!m_zone.hasTransitions())
            return;
        const QTimeZone::OffsetData next = m_zone.nextTransition(instant);
        m_until = next.atUtc.isValid() ? next.atUtc.toMSecsSinceEpoch()
                                       : std::numeric_limits<qint64>::max();
    }

    const QTimeZone &m_zone;
    qint64 m_offset = 0;
    qint64 m_since = 0;
    qint64 m_until = 0;
};

} // namespace

QList<Release> releases(const QList<PublishedContent> &contents, const DaySpan &range,
                        const QStringList &platforms, const QTimeZone &zone)
{
    DayFinder days(zone);
    QList<Release> found;
    for (const PublishedContent &content : contents) {
        if (!platforms.isEmpty() && !platforms.contains(content.platform))
            continue;
        const QDate day = days.day(content.at);
        if (day >= range.from && day <= range.to)
            found.append({ day, content.id, content.title });
    }
    return found;
}

} // namespace Creator
