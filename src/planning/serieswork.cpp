#include "planning/serieswork.h"

#include "domain/contentjson.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Creator::SeriesWork {

namespace {

constexpr auto statusKey = "status"_L1;
constexpr int yearsAhead = 10; // 29 February comes every eighth year around 2100

ContentStatus statusOf(const QJsonObject &fields)
{
    return fields.value(statusKey).toString() == wordText(ContentStatus::Draft)
        ? ContentStatus::Draft
        : ContentStatus::Idea;
}

Content contentAt(const ContentSeries &series, const Occurrence &occurrence)
{
    Content content = contentFrom(series.fields);
    content.id = Recurrence::contentIdOf(series.id, occurrence.clock);
    content.creatorId = series.creatorId;
    content.seriesId = series.id;
    content.status = statusOf(series.fields);
    content.plannedAt = occurrence.at;
    return content;
}

} // namespace

QJsonObject fieldsOf(const Content &content)
{
    QJsonObject fields = templateOf(content);
    if (content.status != ContentStatus::Idea)
        fields.insert(statusKey, wordText(ContentStatus::Draft));
    return fields;
}

RecurrenceRule ruleOf(const ContentSeries &series)
{
    return { series.rrule, series.startsAt, series.zone };
}

Result<SeriesExtension> due(const ContentSeries &series, const QDateTime &nowUtc)
{
    const QDateTime from = series.madeUntil.isNull() ? nowUtc : std::max(series.madeUntil, nowUtc);
    const Result<QList<Occurrence>> found = Recurrence::due(ruleOf(series), from, nowUtc);
    if (!found)
        return failure(found.error());
    SeriesExtension extension{
        series.id, series.madeUntil, nowUtc.addDays(Recurrence::daysAhead), {}
    };
    if (found->size() == Recurrence::maxOccurrences)
        extension.until = found->constLast().at.addMSecs(1);
    for (const Occurrence &occurrence : *found)
        extension.made.append(contentAt(series, occurrence));
    return extension;
}

QDateTime nextOf(const RecurrenceRule &rule, const QDateTime &nowUtc)
{
    const Result<QList<Occurrence>> found = first(rule, nowUtc, 1);
    return found && !found->isEmpty() ? found->constFirst().at : QDateTime();
}

Result<QList<Occurrence>> first(const RecurrenceRule &rule, const QDateTime &from, int count)
{
    Result<QList<Occurrence>> found
        = Recurrence::occurrences(rule, from, from.addYears(yearsAhead));
    if (found && found->size() > count)
        found->resize(count);
    return found;
}

} // namespace Creator::SeriesWork
