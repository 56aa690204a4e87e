#include "reports/plancsv.h"

#include "core/wallclock.h"
#include "reports/csvtext.h"

namespace Creator {

using namespace Qt::StringLiterals;

namespace {

struct Heading
{
    QStringView english;
    QStringView korean;
};

constexpr Heading headings[] = {
    { u"ID", u"ID" },
    { u"Title", u"제목" },
    { u"Description", u"설명" },
    { u"Type", u"유형" },
    { u"Status", u"상태" },
    { u"Planned at", u"예정일" },
    { u"Deadline", u"마감일" },
    { u"Published at", u"게시일" },
    { u"Channel", u"채널" },
    { u"Platforms", u"플랫폼" },
    { u"Tags", u"태그" },
    { u"Duration (s)", u"길이(초)" },
    { u"Notes", u"메모" },
    { u"Effort (min)", u"작업 시간(분)" },
    { u"Cost", u"비용" },
    { u"Checklist", u"체크리스트" },
};

QString textOf(std::string_view word)
{
    return QString::fromLatin1(word.data(), qsizetype(word.size()));
}

QString dateText(const QDateTime &at, const QTimeZone &zone)
{
    if (at.isNull())
        return {};
    const WallClock clock = wallClockAt(at, zone);
    const QString time = clock.time.toString(clock.time.second() == 0 ? u"HH:mm"_s : u"HH:mm:ss"_s);
    const QString text = clock.day.toString(Qt::ISODate) + u' ' + time;
    const QDateTime again = instantOf(clock, zone);
    if (again.toSecsSinceEpoch() == at.toSecsSinceEpoch())
        return text;
    // An hour that the clocks show twice.
    return at.toOffsetFromUtc(zone.offsetFromUtc(at)).toString(Qt::ISODate);
}

/// What was entered as a day stays one.
QString plannedText(const Content &content, const QTimeZone &zone)
{
    const QDateTime at = content.plannedAt;
    const bool isDay = !at.isNull() && content.metadata.value("all_day"_L1).toBool()
        && wallClockAt(at, zone).time == QTime(0, 0);
    return isDay ? wallClockAt(at, zone).day.toString(Qt::ISODate) : dateText(at, zone);
}

QString platformsText(const Content &content)
{
    QStringList names;
    for (const ContentVariant &variant : content.variants) {
        if (!names.contains(variant.platform))
            names.append(variant.platform);
    }
    return names.join(u", ");
}

QString checklistText(const Content &content)
{
    QStringList lines;
    for (const ChecklistItem &item : content.checklist)
        lines.append((item.isDone ? u"[x] "_s : u"[ ] "_s) + item.text.simplified());
    return lines.join(u'\n');
}

QString costText(const std::optional<Money> &cost)
{
    if (!cost)
        return {};
    return decimalText(cost->micros) + u' ' + cost->currency.code();
}

void addCount(CsvText &csv, int count)
{
    csv.addNumber(count > 0 ? QString::number(count) : QString());
}

void addRow(CsvText &csv, const Content &content, const PlanCsvWishes &wishes)
{
    csv.addText(content.id.toText());
    csv.addText(content.title);
    csv.addText(content.description);
    csv.addText(textOf(word(content.type)));
    csv.addText(textOf(word(content.status)));
    csv.addText(plannedText(content, wishes.zone));
    csv.addText(dateText(content.deadlineAt, wishes.zone));
    csv.addText(dateText(content.publishedAt, wishes.zone));
    csv.addText(content.profileId ? wishes.channels.value(*content.profileId) : QString());
    csv.addText(platformsText(content));
    csv.addText(content.tags.join(u", "));
    addCount(csv, content.durationSeconds);
    csv.addText(content.notes);
    addCount(csv, content.effortMinutes);
    csv.addText(costText(content.cost));
    csv.addText(checklistText(content));
    csv.endRecord();
}

} // namespace

QByteArray planCsv(const QList<Content> &contents, const PlanCsvWishes &wishes)
{
    CsvText csv;
    for (const Heading &heading : headings) {
        const bool isKorean = wishes.language == QLocale::Korean;
        csv.addText((isKorean ? heading.korean : heading.english).toString());
    }
    csv.endRecord();
    for (const Content &content : contents) {
        if (content.deletedAt.isNull())
            addRow(csv, content, wishes);
    }
    return csv.take();
}

} // namespace Creator
