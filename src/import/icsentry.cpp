#include "import/icsentry.h"

#include "core/text.h"
#include "import/icstamer.h"
#include "import/icsvalues.h"

namespace Creator {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestDuration = 7 * 24 * 3600;
constexpr qsizetype mostCategories = 100;

QDateTime instantOfTime(const icaltimetype &time, const QByteArray &tzid, IcsZones &zones)
{
    const WallClock clock = IcsValues::clockOf(time);
    if (!clock.isValid())
        return {};
    if (!time.is_date && icaltime_is_utc(time))
        return QDateTime(clock.day, clock.time, Qt::UTC);
    return zones.instant(clock, time.is_date ? QByteArray() : tzid);
}

/// The properties that hold one DATE or DATE-TIME.
icaltimetype timeOf(icalproperty *property)
{
    icalvalue *value = property != nullptr ? icalproperty_get_value(property) : nullptr;
    if (value == nullptr)
        return icaltime_null_time();
    const icalvalue_kind kind = icalvalue_isa(value);
    if (kind == ICAL_DATE_VALUE)
        return icalvalue_get_date(value);
    if (kind == ICAL_DATETIME_VALUE || kind == ICAL_DATETIMEDATE_VALUE)
        return icalvalue_get_datetime(value);
    if (kind == ICAL_DATETIMEPERIOD_VALUE) {
        const icaldatetimeperiodtype both = icalvalue_get_datetimeperiod(value);
        return icaltime_is_null_time(both.time) ? both.period.start : both.time;
    }
    return icaltime_null_time();
}

QDateTime instantOfProperty(icalproperty *property, IcsZones &zones)
{
    if (property == nullptr)
        return {};
    return instantOfTime(timeOf(property), IcsValues::tzidOf(property), zones);
}

QDateTime instantOfKind(icalcomponent *component, icalproperty_kind kind, IcsZones &zones)
{
    return instantOfProperty(icalcomponent_get_first_property(component, kind), zones);
}

QDateTime ownInstant(icalcomponent *component, const char *name)
{
    QDateTime at = QDateTime::fromString(QString::fromLatin1(IcsValues::own(component, name)),
                                         u"yyyyMMdd'T'HHmmss'Z'"_s);
    at.setTimeSpec(Qt::UTC);
    return at.isValid() ? at : QDateTime();
}

QStringList categoriesOf(icalcomponent *component)
{
    QStringList names;
    for (icalproperty *property
         = icalcomponent_get_first_property(component, ICAL_CATEGORIES_PROPERTY);
         property != nullptr && names.size() < mostCategories;
         property = icalcomponent_get_next_property(component, ICAL_CATEGORIES_PROPERTY)) {
        const char *raw = icalproperty_get_categories(property);
        if (raw == nullptr)
            continue;
        const QStringList parts = canonicalText(QByteArrayView(raw)).split(u',');
        for (QString part : parts) {
            const QString name = part.replace(QChar(icsCommaMark), u',').simplified();
            if (!name.isEmpty() && !names.contains(name))
                names.append(name);
        }
    }
    return names;
}

QDateTime dueOf(icalcomponent *component, IcsZones &zones)
{
    icalproperty *property = icalcomponent_get_first_property(component, ICAL_DUE_PROPERTY);
    if (property == nullptr)
        return ownInstant(component, "X-CREATOR-DEADLINE");
    icaltimetype time = timeOf(property);
    if (time.is_date) {
        time.is_date = 0;
        time.hour = 23;
        time.minute = 59;
    }
    return instantOfTime(time, IcsValues::tzidOf(property), zones);
}

int durationOf(icalcomponent *component, const IcsItem &item, IcsZones &zones)
{
    qint64 seconds = 0;
    if (icalproperty *property
        = icalcomponent_get_first_property(component, ICAL_DURATION_PROPERTY)) {
        const icaldurationtype given = icalproperty_get_duration(property);
        seconds = ((given.weeks * qint64{ 7 } + given.days) * 24 + given.hours) * 3600
            + given.minutes * qint64{ 60 } + given.seconds;
        seconds = given.is_neg != 0 ? 0 : seconds;
    } else if (const QDateTime end = instantOfKind(component, ICAL_DTEND_PROPERTY, zones);
               end.isValid() && item.start.isValid() && !item.isAllDay) {
        seconds = item.start.secsTo(end);
    } else {
        seconds = IcsValues::own(component, "X-CREATOR-DURATION").toInt();
    }
    return seconds > 0 && seconds <= longestDuration ? int(seconds) : 0;
}

void readState(icalcomponent *component, IcsEntry &entry)
{
    icalproperty *property = icalcomponent_get_first_property(component, ICAL_STATUS_PROPERTY);
    const icalproperty_status status
        = property != nullptr ? icalproperty_get_status(property) : ICAL_STATUS_NONE;
    entry.isCancelled = status == ICAL_STATUS_CANCELLED;
    if (status == ICAL_STATUS_COMPLETED)
        entry.item.progress = IcsItem::Progress::Completed;
    else if (status == ICAL_STATUS_INPROCESS)
        entry.item.progress = IcsItem::Progress::InProcess;
    const QByteArray ownStatus = IcsValues::own(component, "X-CREATOR-STATUS");
    const QByteArray ownType = IcsValues::own(component, "X-CREATOR-TYPE");
    entry.item.ownStatus
        = contentStatusFromWord({ ownStatus.constData(), size_t(ownStatus.size()) });
    entry.item.ownType = contentTypeFromWord({ ownType.constData(), size_t(ownType.size()) });
    entry.item.ownPlannedAt = ownInstant(component, "X-CREATOR-PLANNED");
}

void readRule(icalcomponent *component, IcsEntry &entry, IcsZones &zones)
{
    if (icalproperty *rule = icalcomponent_get_first_property(component, ICAL_RRULE_PROPERTY))
        entry.rule = icalproperty_get_rrule(rule);
    for (const icalproperty_kind kind : { ICAL_RDATE_PROPERTY, ICAL_EXDATE_PROPERTY }) {
        for (icalproperty *property = icalcomponent_get_first_property(component, kind);
             property != nullptr; property = icalcomponent_get_next_property(component, kind)) {
            const QDateTime at = instantOfProperty(property, zones);
            if (at.isValid() && kind == ICAL_EXDATE_PROPERTY)
                entry.without.insert(at);
            else if (at.isValid() && entry.extra.size() < mostIcsOccurrences)
                entry.extra.append(at);
        }
    }
}

} // namespace

IcsEntry readEntry(icalcomponent *component, IcsZones &zones)
{
    IcsEntry entry;
    IcsItem &item = entry.item;
    item.kind = icalcomponent_isa(component) == ICAL_VTODO_COMPONENT ? IcsItem::Kind::ToDo
                                                                     : IcsItem::Kind::Event;
    item.uid = IcsValues::text(component, ICAL_UID_PROPERTY).left(500);
    item.title = IcsValues::text(component, ICAL_SUMMARY_PROPERTY).simplified();
    item.description = IcsValues::text(component, ICAL_DESCRIPTION_PROPERTY);
    item.categories = categoriesOf(component);
    if (icalproperty *start = icalcomponent_get_first_property(component, ICAL_DTSTART_PROPERTY)) {
        entry.start = timeOf(start);
        entry.tzid = IcsValues::tzidOf(start);
        item.start = instantOfTime(entry.start, entry.tzid, zones);
        item.isAllDay = entry.start.is_date != 0;
    }
    item.due = dueOf(component, zones);
    item.durationSeconds = durationOf(component, item, zones);
    item.occurrence = instantOfKind(component, ICAL_RECURRENCEID_PROPERTY, zones);
    item.changedAt = instantOfKind(component, ICAL_LASTMODIFIED_PROPERTY, zones);
    if (item.changedAt.isNull())
        item.changedAt = instantOfKind(component, ICAL_DTSTAMP_PROPERTY, zones);
    if (icalproperty *sequence
        = icalcomponent_get_first_property(component, ICAL_SEQUENCE_PROPERTY))
        entry.sequence = icalproperty_get_sequence(sequence);
    readState(component, entry);
    readRule(component, entry, zones);
    entry.isReadable = item.kind == IcsItem::Kind::ToDo || item.start.isValid();
    return entry;
}

} // namespace Creator
