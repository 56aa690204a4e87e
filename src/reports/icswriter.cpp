#include "reports/icswriter.h"

#include "core/text.h"
#include "domain/calendaruid.h"
#include "reports/reportfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QSet>

#include <algorithm>
#include <libical/ical.h>
#include <memory>

namespace Creator::IcsWriter {

using namespace Qt::StringLiterals;

namespace {

// lupdate reads the class.
class IcsWriter
{
    Q_DECLARE_TR_FUNCTIONS(Creator::IcsWriter)
};

enum class Lines { One, Many };

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

void addTimes(icalcomponent *component, const Content &content)
{
    const QDateTime at = content.calendarAt();
    if (at.isNull()) {
        if (!content.deadlineAt.isNull())
            icalcomponent_add_property(component, icalproperty_new_due(toIcal(content.deadlineAt)));
        addOwn(component, "X-CREATOR-DURATION", QByteArray::number(content.durationSeconds));
        return;
    }
    icalcomponent_add_property(component, icalproperty_new_dtstart(toIcal(at)));
    if (content.durationSeconds > 0) {
        icalcomponent_add_property(
            component,
            icalproperty_new_duration(icaldurationtype_from_int(content.durationSeconds)));
    }
    addInstant(component, "X-CREATOR-DEADLINE", content.deadlineAt);
    if (!content.publishedAt.isNull())
        addInstant(component, "X-CREATOR-PLANNED", content.plannedAt);
}

icalcomponent *componentOf(const Content &content)
{
    icalcomponent *component = icalcomponent_new(
        content.calendarAt().isNull() ? ICAL_VTODO_COMPONENT : ICAL_VEVENT_COMPONENT);
    icalcomponent_add_property(
        component, icalproperty_new_uid(calendarUid(content.id).toLatin1().constData()));
    addStamps(component, content);
    addTimes(component, content);
    icalcomponent_add_property(
        component,
        icalproperty_new_summary(clean(content.title, longestTitle, Lines::One).constData()));
    if (!content.description.isEmpty()) {
        icalcomponent_add_property(
            component,
            icalproperty_new_description(
                clean(content.description, longestDescription, Lines::Many).constData()));
    }
    // One property a tag. libical does not escape the comma, which would cut a tag in two.
    for (QString tag : content.tags) {
        tag.replace(u',', QChar(0xFF0C));
        icalcomponent_add_property(
            component,
            icalproperty_new_categories(clean(tag, longestTitle, Lines::One).constData()));
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

QString freeName(const QString &wanted, QSet<QString> &taken)
{
    const QString base = fileNameSlug(wanted).isEmpty() ? u"channel"_s : fileNameSlug(wanted);
    QString name = base;
    for (int n = 2; taken.contains(name.toCaseFolded()); ++n)
        name = base + u'-' + QString::number(n);
    taken.insert(name.toCaseFolded());
    return name + u".ics"_s;
}

} // namespace

QByteArray calendar(const QList<Content> &contents, const QString &name)
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
            icalcomponent_add_component(all.get(), componentOf(content));
    }
    char *text = icalcomponent_as_ical_string_r(all.get());
    const QByteArray bytes(text);
    icalmemory_free_buffer(text);
    return bytes;
}

Status writeFile(const QString &path, const QList<Content> &contents, const QString &name)
{
    return writeReportFile(path, calendar(contents, name));
}

Result<QStringList> writeFolder(const QString &folder, const QList<Content> &contents,
                                const QList<Channel> &channels)
{
    const QDir dir(folder);
    QStringList paths{ dir.filePath(u"all.ics"_s) };
    if (Status status = writeFile(paths.first(), contents, IcsWriter::tr("All contents")); !status)
        return failure(status.error());
    QSet<QString> taken{ u"all"_s };
    QList<Channel> ordered = channels;
    // A second channel of a name keeps its file when others come and go.
    std::sort(ordered.begin(), ordered.end(),
              [](const Channel &a, const Channel &b) { return a.id < b.id; });
    for (const Channel &channel : std::as_const(ordered)) {
        QList<Content> own;
        std::copy_if(contents.begin(), contents.end(), std::back_inserter(own),
                     [&](const Content &content) { return content.profileId == channel.id; });
        paths.append(dir.filePath(freeName(channel.name, taken)));
        if (Status status = writeFile(paths.last(), own, channel.name); !status)
            return failure(status.error());
    }
    return paths;
}

} // namespace Creator::IcsWriter
