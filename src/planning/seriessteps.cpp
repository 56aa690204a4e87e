#include "planning/seriessteps.h"

#include "planning/serieswork.h"

namespace Creator::SeriesSteps {

namespace {

/// `series` by the rule, under a new id: what the old one made is known by that of the old one.
Result<SeriesStep> begun(ContentSeries series, const RecurrenceRule &rule, const QDateTime &nowUtc)
{
    series.id = SeriesId(Uuid::v7(nowUtc.toMSecsSinceEpoch()));
    series.rrule = rule.rrule;
    series.startsAt = rule.start;
    series.zone = rule.zone;
    series.madeUntil = {};
    const Result<SeriesExtension> due = SeriesWork::due(series, nowUtc);
    if (!due)
        return failure(due.error());
    series.madeUntil = due->until;
    SeriesStep step;
    step.begun = series;
    step.made = due->made;
    return step;
}

void leaveOut(SeriesStep &step, const QList<QDateTime> &taken)
{
    step.made.removeIf([&taken](const Content &made) { return taken.contains(made.plannedAt); });
}

} // namespace

Result<SeriesStep> begin(const Content &content, const RecurrenceRule &rule,
                         const QDateTime &nowUtc)
{
    ContentSeries series;
    series.creatorId = content.creatorId;
    series.fields = SeriesWork::fieldsOf(content);
    Result<SeriesStep> step = begun(series, rule, nowUtc);
    if (step && !content.id.isNull() && !content.isOut()) {
        step->joined = { content.id };
        step->joinedAt = instantOf(rule.start, QTimeZone(rule.zone));
        leaveOut(*step, { step->joinedAt });
    }
    return step;
}

Result<SeriesStep> change(const ContentSeries &series, const RecurrenceRule &rule,
                          const QList<Content> &coming, const QDateTime &nowUtc)
{
    Result<SeriesStep> step = begun(series, rule, nowUtc);
    if (!step)
        return step;
    step->ended = series.id;
    QList<QDateTime> kept;
    for (const Content &content : coming) {
        if (content.createdAt == content.updatedAt) {
            step->trashed.append(content.id);
        } else {
            step->joined.append(content.id);
            kept.append(content.plannedAt);
        }
    }
    leaveOut(*step, kept);
    return step;
}

SeriesStep stop(SeriesId series, const QList<Content> &trashed)
{
    SeriesStep step;
    step.ended = series;
    for (const Content &content : trashed)
        step.trashed.append(content.id);
    return step;
}

} // namespace Creator::SeriesSteps
