#include "models/planpapers.h"

#include "models/earningwords.h"
#include "models/planwords.h"
#include "planning/calendargrid.h"
#include "planning/holidays.h"
#include "planning/overlap.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

constexpr int daysPerWeek = 7;
constexpr int shortestMinutes = 45; // a title on paper needs two lines
constexpr int minutesPerHour = 60;

QString tr(const char *text)
{
    return QCoreApplication::translate("PlanPapers", text);
}

bool isWholeDay(const Content &content)
{
    return content.metadata.value("all_day"_L1).toBool();
}

/// What both kinds of paper have.
PlanPaper begun(PlanPaper::Kind kind, const PlanPaperWishes &wishes)
{
    PlanPaper paper;
    paper.kind = kind;
    paper.subtitle = wishes.subtitle;
    paper.wholeDays = tr("All day");
    const QDate today = wishes.now.toTimeZone(wishes.zone).date();
    paper.stand = tr("Printed on %1 · times in %2")
                      .arg(QLocale().toString(today, QLocale::LongFormat),
                           QString::fromLatin1(wishes.zone.id()));
    for (const ContentStatus status : allContentStatuses)
        paper.legend.append({ status, contentStatusText(status) });
    return paper;
}

void addDays(PlanPaper &paper, QDate first, int count)
{
    const QLocale locale;
    Holidays holidays;
    const QList<Holiday> free
        = holidays.between(holidayCountryOf(locale), first, first.addDays(count - 1));
    for (int i = 0; i < count; ++i) {
        PlanPaper::Day day;
        day.day = first.addDays(i);
        day.label = locale.toString(day.day.day());
        day.heading = locale.toString(day.day, QLocale::LongFormat);
        QStringList names;
        for (const Holiday &holiday : free) {
            if (holiday.day == day.day)
                names.append(holiday.name(locale.language()));
        }
        day.holiday = names.join(u", "_s);
        if (!names.isEmpty() || day.day.dayOfWeek() == Qt::Sunday)
            day.rest = PlanPaper::Rest::Free;
        paper.days.append(day);
    }
}

PlanPaper::Item itemOf(const Content &content, int day, const PlanPaperWishes &wishes)
{
    PlanPaper::Item item;
    item.day = day;
    item.title = content.title;
    item.status = content.status;
    item.detail = contentTypeText(content.type);
    if (content.profileId && wishes.channels.contains(*content.profileId))
        item.detail += u" · "_s + wishes.channels.value(*content.profileId);
    if (isWholeDay(content)) {
        item.span = PlanPaper::Span::WholeDay;
    } else {
        const QTime time = content.calendarAt().toTimeZone(wishes.zone).time();
        item.begin = time.hour() * minutesPerHour + time.minute();
        item.time = time.toString(u"HH:mm"_s);
    }
    return item;
}

/// By day, whole days first, then by time and title.
void sortItems(PlanPaper &paper)
{
    const auto key = [](const PlanPaper::Item &item) {
        const int begin = item.span == PlanPaper::Span::WholeDay ? -1 : item.begin;
        return std::make_tuple(item.day, begin, QStringView(item.title));
    };
    std::stable_sort(paper.items.begin(), paper.items.end(),
                     [&](const auto &a, const auto &b) { return key(a) < key(b); });
}

int minutesOf(const Content &content)
{
    const int minutes = (content.durationSeconds + 59) / 60;
    return std::max(minutes, shortestMinutes);
}

void placeSideBySide(PlanPaper &paper)
{
    for (int day = 0; day < paper.days.size(); ++day) {
        QList<qsizetype> items = paper.itemsOf(day);
        items.removeIf([&paper](qsizetype item) {
            return paper.items.at(item).span == PlanPaper::Span::WholeDay;
        });
        QList<MinuteSpan> spans;
        for (const qsizetype item : std::as_const(items))
            spans.append({ paper.items.at(item).begin, paper.items.at(item).end });
        const QList<Lane> lanes = lanesOf(spans);
        for (qsizetype i = 0; i < items.size(); ++i) {
            paper.items[items.at(i)].lane = lanes.at(i).lane;
            paper.items[items.at(i)].lanes = lanes.at(i).lanes;
        }
    }
}

} // namespace

PlanPaper monthPaper(const QList<Content> &contents, QDate day, const PlanPaperWishes &wishes)
{
    PlanPaper paper = begun(PlanPaper::Kind::Month, wishes);
    const MonthGrid grid = monthGrid(day, wishes.weekStart);
    paper.title = monthText(grid.month);
    int weeks = MonthGrid::rows;
    while (weeks > 1 && !grid.isInMonth(grid.at((weeks - 1) * daysPerWeek)))
        --weeks;
    addDays(paper, grid.begin, weeks * daysPerWeek);
    for (PlanPaper::Day &one : paper.days)
        one.place = grid.isInMonth(one.day) ? PlanPaper::Place::Inside : PlanPaper::Place::Outside;
    for (int i = 0; i < daysPerWeek; ++i) {
        paper.weekdays.append(
            QLocale().standaloneDayName(grid.begin.addDays(i).dayOfWeek(), QLocale::LongFormat));
    }
    for (const Content &content : contents) {
        if (!content.calendarAt().isValid())
            continue;
        const QDate at = content.calendarAt().toTimeZone(wishes.zone).date();
        if (grid.isInMonth(at))
            paper.items.append(itemOf(content, grid.cellOf(at), wishes));
    }
    sortItems(paper);
    return paper;
}

PlanPaper weekPaper(const QList<Content> &contents, QDate day, const PlanPaperWishes &wishes)
{
    PlanPaper paper = begun(PlanPaper::Kind::Week, wishes);
    const QDate first = weekBegin(day, wishes.weekStart);
    paper.title = dayRangeText(first, first.addDays(daysPerWeek - 1));
    addDays(paper, first, daysPerWeek);
    for (PlanPaper::Day &one : paper.days)
        one.label = QLocale().standaloneDayName(one.day.dayOfWeek(), QLocale::ShortFormat) + u' '
            + one.label;
    for (const Content &content : contents) {
        const QDateTime at = content.calendarAt();
        if (!at.isValid())
            continue;
        for (int i = 0; i < daysPerWeek; ++i) {
            PlanPaper::Item item = itemOf(content, i, wishes);
            const auto span = spanOn(first.addDays(i), at, minutesOf(content), wishes.zone);
            const bool starts = at.toTimeZone(wishes.zone).date() == first.addDays(i);
            if (item.span == PlanPaper::Span::WholeDay ? !starts : !span)
                continue;
            if (span) {
                item.begin = span->begin;
                item.end = span->end;
            }
            paper.items.append(item);
        }
    }
    sortItems(paper);
    placeSideBySide(paper);
    for (const PlanPaper::Item &item : std::as_const(paper.items)) {
        if (item.span == PlanPaper::Span::WholeDay)
            continue;
        paper.firstHour = std::min(paper.firstHour, item.begin / minutesPerHour);
        paper.lastHour = std::max(paper.lastHour, (item.end + minutesPerHour - 1) / minutesPerHour);
    }
    return paper;
}

} // namespace Creator
