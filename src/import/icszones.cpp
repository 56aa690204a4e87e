#include "import/icszones.h"

#include "import/icsvalues.h"

#include <algorithm>

namespace Creator {

namespace {

constexpr int mostParts = 200;
// Yearly changes until well after anything that somebody plans.
constexpr int mostChanges = 300;

/// The IANA zone that a name means; invalid if it means none.
QTimeZone zoneNamed(const QByteArray &tzid)
{
    if (tzid.isEmpty() || tzid.size() > 200)
        return QTimeZone();
    if (QTimeZone::isTimeZoneIdAvailable(tzid))
        return QTimeZone(tzid);
    const QByteArray iana = QTimeZone::windowsIdToDefaultIanaId(tzid);
    if (!iana.isEmpty())
        return QTimeZone(iana);
    // "/freeassociation.sourceforge.net/Asia/Seoul", "/mozilla.org/20050126_1/America/New_York"
    if (!tzid.startsWith('/'))
        return QTimeZone();
    for (qsizetype at = tzid.indexOf('/', 1); at > 0; at = tzid.indexOf('/', at + 1)) {
        const QByteArray tail = tzid.mid(at + 1);
        if (tail.contains('/') && QTimeZone::isTimeZoneIdAvailable(tail))
            return QTimeZone(tail);
    }
    return QTimeZone();
}

} // namespace

IcsZones::IcsZones(icalcomponent *calendar, const QTimeZone &own)
    : m_own(own)
{
    for (icalcomponent *zone
         = icalcomponent_get_first_component(calendar, ICAL_VTIMEZONE_COMPONENT);
         zone != nullptr;
         zone = icalcomponent_get_next_component(calendar, ICAL_VTIMEZONE_COMPONENT))
        describe(zone);
}

QTimeZone IcsZones::named(const QByteArray &tzid)
{
    const auto it = m_named.constFind(tzid);
    return it != m_named.constEnd() ? *it : *m_named.insert(tzid, zoneNamed(tzid));
}

void IcsZones::describe(icalcomponent *zone)
{
    icalproperty *id = icalcomponent_get_first_property(zone, ICAL_TZID_PROPERTY);
    const char *name = id != nullptr ? icalproperty_get_tzid(id) : nullptr;
    if (name == nullptr)
        return;
    const QByteArray tzid(name);
    const QByteArray location = IcsValues::own(zone, "X-LIC-LOCATION");
    if (!named(tzid).isValid() && zoneNamed(location).isValid())
        m_named.insert(tzid, zoneNamed(location));
    QList<Change> changes;
    int parts = 0;
    for (const icalcomponent_kind kind : { ICAL_XSTANDARD_COMPONENT, ICAL_XDAYLIGHT_COMPONENT }) {
        for (icalcomponent *part = icalcomponent_get_first_component(zone, kind);
             part != nullptr && ++parts <= mostParts;
             part = icalcomponent_get_next_component(zone, kind))
            addChanges(part, changes);
    }
    std::sort(changes.begin(), changes.end(),
              [](const Change &a, const Change &b) { return a.at < b.at; });
    if (!changes.isEmpty())
        m_described.insert(tzid, changes);
}

void IcsZones::addChanges(icalcomponent *part, QList<Change> &changes)
{
    icalproperty *from = icalcomponent_get_first_property(part, ICAL_TZOFFSETFROM_PROPERTY);
    icalproperty *to = icalcomponent_get_first_property(part, ICAL_TZOFFSETTO_PROPERTY);
    icalproperty *start = icalcomponent_get_first_property(part, ICAL_DTSTART_PROPERTY);
    if (to == nullptr || start == nullptr)
        return;
    constexpr int day = 24 * 3600;
    Change change;
    change.to = std::clamp(icalproperty_get_tzoffsetto(to), -day, day);
    change.from
        = from != nullptr ? std::clamp(icalproperty_get_tzoffsetfrom(from), -day, day) : change.to;
    const icaltimetype first = icalproperty_get_dtstart(start);
    change.at = IcsValues::clockOf(first);
    if (change.at.isValid())
        changes.append(change);
    icalproperty *rule = icalcomponent_get_first_property(part, ICAL_RRULE_PROPERTY);
    if (rule == nullptr || !change.at.isValid())
        return;
    const icalrecurrencetype yearly = icalproperty_get_rrule(rule);
    if (yearly.freq != ICAL_YEARLY_RECURRENCE)
        return;
    // Some programs begin in 1601; what anybody plans comes later.
    icaltimetype near = first;
    if (yearly.count == 0)
        near.year = std::max(near.year, 1970);
    const QList<WallClock> clocks = IcsValues::repeated(yearly, near, mostChanges);
    for (const WallClock &clock : clocks) {
        change.at = clock;
        changes.append(change);
    }
}

QDateTime IcsZones::described(const WallClock &clock, const QList<Change> &changes)
{
    const auto next
        = std::upper_bound(changes.begin(), changes.end(), clock,
                           [](const WallClock &a, const Change &b) { return a < b.at; });
    const QDateTime asUtc(clock.day, clock.time, Qt::UTC);
    if (next == changes.begin())
        return asUtc.addSecs(-changes.first().from);
    const Change &last = *std::prev(next);
    const QDateTime changed(last.at.day, last.at.time, Qt::UTC);
    const bool isSkipped = asUtc < changed.addSecs(last.to - last.from);
    return asUtc.addSecs(-(isSkipped ? last.from : last.to));
}

QDateTime IcsZones::instant(const WallClock &clock, const QByteArray &tzid)
{
    if (!clock.isValid())
        return {};
    if (tzid.isEmpty())
        return instantOf(clock, m_own);
    if (const QTimeZone zone = named(tzid); zone.isValid())
        return instantOf(clock, zone);
    if (const auto it = m_described.constFind(tzid); it != m_described.constEnd())
        return described(clock, *it);
    m_unknown.insert(tzid);
    return instantOf(clock, m_own);
}

QStringList IcsZones::unknown() const
{
    QStringList names;
    for (const QByteArray &tzid : m_unknown)
        names.append(QString::fromUtf8(tzid.left(100)));
    names.sort();
    return names;
}

} // namespace Creator
