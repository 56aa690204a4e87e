#include "reports/icswriter.h"

#include "domain/calendaruid.h"

#include <algorithm>
#include <libical/ical.h>
#include <memory>

namespace Creator::IcsWriter {

using namespace Qt::StringLiterals;

namespace {

enum class Lines { One, Many };

/// libical does not escape the comma of a category, which would cut it in two. This stands for it
/// until the text is made: a control character (U+0081), of which clean() leaves none, and as long
/// as what takes its place, so that lines stay as folded.
constexpr char commaMark[] = "\xC2\x81";

/// Without control characters and not too long; never ends within a character.
QByteArray clean(const QString &text, qsizetype longest, Lines lines)
{
    QString kept;
    kept.reserve(std::min(text.size(), longest + 1));
    for (const QChar c : text) {
        if (kept.size() >= longest) {
            if (kept.back().isHighSurrogate())
                kept.chop(1);
            kept += u'…';
            break;
        }
        if (c == u'\n' && lines == Lines::Many)
            kept += c;
        else if (c == u'\n' || c == u'\t' || c == QChar::LineSeparator
                 || c == QChar::ParagraphSeparator)
            kept += u' ';
        else if (c.category() != QChar::Other_Control)
            kept += c;
    }
    return kept.toUtf8();
}

icaltimetype toIcal(const QDateTime &instant)
{
    const QDateTime utc = instant.toUTC();
    icaltimetype time = icaltime_null_time();
    time.year = utc.date().year();
    time.month = utc.date().month();
    time.day = utc.date().day();
    time.hour = utc.time().hour();
    time.minute = utc.time().minute();
    time.second = utc.time().second();
    time.zone = icaltimezone_get_utc_timezone();
    return time;
}

void addOwn(icalcomponent *component, const char *name, const QByteArray &value)
{
    icalproperty *property = icalproperty_new_x(value.constData());
    icalproperty_set_x_name(property, name);
    icalcomponent_add_property(component, property);
}

void addOwn(icalcomponent *component, const char *name, std::string_view word)
{
    addOwn(component, name, QByteArray(word.data(), qsizetype(word.size())));
}

void addInstant(icalcomponent *component, const char *name, const QDateTime &instant)
{
    if (!instant.isNull())
        addOwn(component, name, instant.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'").toLatin1());
}

icalproperty_status statusOf(const Content &content)
{
    const bool isEvent = !content.calendarAt().isNull();
    switch (content.status) {
    case ContentStatus::Idea:
    case ContentStatus::Draft:
        return isEvent ? ICAL_STATUS_TENTATIVE : ICAL_STATUS_NEEDSACTION;
    case ContentStatus::InProduction:
        return isEvent ? ICAL_STATUS_TENTATIVE : ICAL_STATUS_INPROCESS;
    case ContentStatus::Scheduled:
        return isEvent ? ICAL_STATUS_CONFIRMED : ICAL_STATUS_INPROCESS;
    case ContentStatus::Published:
    case ContentStatus::Archived:
        break;
    }
    return isEvent ? ICAL_STATUS_CONFIRMED : ICAL_STATUS_COMPLETED;
}

void addStamps(icalcomponent *component, const Content &content)
{
    const QDateTime changed = !content.updatedAt.isNull() ? content.updatedAt
        : !content.createdAt.isNull()                     ? content.createdAt
                                      : QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
    icalcomponent_add_property(component, icalproperty_new_dtstamp(toIcal(changed)));
    icalcomponent_add_property(component, icalproperty_new_lastmodified(toIcal(changed)));
    if (!content.createdAt.isNull())
        icalcomponent_add_property(component, icalproperty_new_created(toIcal(content.createdAt)));
}

/// The day that the content takes as a whole; null if it has an hour.
QDate wholeDayOf(const Content &content, const QTimeZone &zone)
{
    if (content.isOut() || content.plannedAt.isNull()
        || !content.metadata.value("all_day"_L1).toBool())
        return {};
    const QDate day = content.plannedAt.toTimeZone(zone).date();
    return day.startOfDay(zone) == content.plannedAt ? day : QDate();
}

icaltimetype toIcal(QDate day)
{
    icaltimetype time = icaltime_null_date();
    time.year = day.year();
    time.month = day.month();
    time.day = day.day();
    return time;
}

void addTimes(icalcomponent *component, const Content &content, const QTimeZone &zone)
{
    const QDateTime at = content.calendarAt();
    if (at.isNull()) {
        if (!content.deadlineAt.isNull())
            icalcomponent_add_property(component, icalproperty_new_due(toIcal(content.deadlineAt)));
        addOwn(component, "X-CREATOR-DURATION", QByteArray::number(content.durationSeconds));
        return;
    }
    const QDate day = wholeDayOf(content, zone);
    icalcomponent_add_property(component,
                               icalproperty_new_dtstart(day.isValid() ? toIcal(day) : toIcal(at)));
    if (day.isValid()) {
        addOwn(component, "X-CREATOR-DURATION", QByteArray::number(content.durationSeconds));
    } else if (content.durationSeconds > 0) {
        icalcomponent_add_property(
            component,
            icalproperty_new_duration(icaldurationtype_from_int(content.durationSeconds)));
    }
    addInstant(component, "X-CREATOR-DEADLINE", content.deadlineAt);
    if (!content.publishedAt.isNull())
        addInstant(component, "X-CREATOR-PLANNED", content.plannedAt);
}

icalcomponent *componentOf(const Content &content, const QTimeZone &zone)
{
    icalcomponent *component = icalcomponent_new(
        content.calendarAt().isNull() ? ICAL_VTODO_COMPONENT : ICAL_VEVENT_COMPONENT);
    icalcomponent_add_property(
        component, icalproperty_new_uid(calendarUid(content.id).toLatin1().constData()));
    addStamps(component, content);
    addTimes(component, content, zone);
    icalcomponent_add_property(
        component,
        icalproperty_new_summary(clean(content.title, longestTitle, Lines::One).constData()));
    if (!content.description.isEmpty()) {
        icalcomponent_add_property(
            component,
            icalproperty_new_description(
                clean(content.description, longestDescription, Lines::Many).constData()));
    }
    // One property a tag.
    for (const QString &tag : content.tags) {
        const QByteArray value = clean(tag, longestTitle, Lines::One).replace(",", commaMark);
        icalcomponent_add_property(component, icalproperty_new_categories(value.constData()));
    }
    icalcomponent_add_property(component, icalproperty_new_status(statusOf(content)));
    addOwn(component, "X-CREATOR-STATUS", word(content.status));
    addOwn(component, "X-CREATOR-TYPE", word(content.type));
    if (content.calendarAt().isValid() && !content.isOut()) {
        // A plan, not an appointment: nobody is busy then.
        icalcomponent_add_property(component, icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));
    }
    return component;
}

} // namespace

QByteArray calendar(const QList<Content> &contents, const QString &name, const QTimeZone &zone)
{
    const std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)> all(
        icalcomponent_new(ICAL_VCALENDAR_COMPONENT), &icalcomponent_free);
    icalcomponent_add_property(all.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(all.get(),
                               icalproperty_new_prodid("-//Creator Dashboard//Planner//EN"));
    icalcomponent_add_property(all.get(), icalproperty_new_calscale("GREGORIAN"));
    addOwn(all.get(), "X-WR-CALNAME", clean(name, 200, Lines::One));
    addOwn(all.get(), "X-PUBLISHED-TTL", QByteArray("PT1H"));
    for (const Content &content : contents) {
        if (content.deletedAt.isNull())
            icalcomponent_add_component(all.get(), componentOf(content, zone));
    }
    char *text = icalcomponent_as_ical_string_r(all.get());
    QByteArray bytes(text);
    icalmemory_free_buffer(text);
    return bytes.replace(commaMark, "\\,");
}

} // namespace Creator::IcsWriter
