#include "planning/seriessteps.h"

#include "planning/serieswork.h"

#include <QMap>

#include <algorithm>

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
    step.made.removeIf([&](const Content &made) {
        if (!taken.contains(made.plannedAt))
            return false;
        step.leftOut.append(made.id);
        return true;
    });
}

using Days = QMap<QDate, QList<Occurrence>>;

/// By the day on the wall: also what today has seen already.
Days daysOf(const ContentSeries &series, const QDateTime &nowUtc, const QDateTime &until)
{
    Days days;
    QDateTime from = nowUtc.addDays(-2);
    for (;;) {
        const auto found = Recurrence::occurrences(SeriesWork::ruleOf(series), from, until);
        if (!found || found->isEmpty())
            return days;
        for (const Occurrence &occurrence : *found)
            days[occurrence.clock.day].append(occurrence);
        from = found->constLast().at.addMSecs(1);
    }
}

/// What stood for `clock`, which is the one number `rank` of its day: the same time, or else the
/// one of the same rank.
const Occurrence *counterpart(const QList<Occurrence> &day, const WallClock &clock, qsizetype rank)
{
    for (const Occurrence &occurrence : day) {
        if (occurrence.clock == clock)
            return &occurrence;
    }
    return rank < day.size() ? &day.at(rank) : nullptr;
}

/// An occurrence whose content goes with this step makes room for a new one.
bool makesRoom(const ContentSeries &series, const Occurrence &occurrence,
               const QList<Content> &trashed)
{
    const ContentId id = Recurrence::contentIdOf(series.id, occurrence.clock);
    return std::any_of(trashed.begin(), trashed.end(), [&](const Content &content) {
        return content.id == id || content.plannedAt == occurrence.at;
    });
}

void compare(SeriesStep &step, const ContentSeries &ended, const QList<Content> &trashed,
             const QDateTime &nowUtc)
{
    const QDateTime until = nowUtc.addDays(Recurrence::daysAhead);
    const Days before = daysOf(ended, nowUtc, until);
    const Days after = daysOf(*step.begun, nowUtc, until);
    for (auto day = after.constBegin(); day != after.constEnd(); ++day) {
        const QList<Occurrence> older = before.value(day.key());
        for (qsizetype rank = 0; rank < day->size(); ++rank) {
            const WallClock &clock = day->at(rank).clock;
            const Occurrence *old = counterpart(older, clock, rank);
            if (old && !makesRoom(ended, *old, trashed)) {
                step.instead.insert(Recurrence::contentIdOf(step.begun->id, clock),
                                    Recurrence::contentIdOf(ended.id, old->clock));
            }
        }
    }
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
    QList<Content> trashed;
    for (const Content &content : coming) {
        if (content.createdAt == content.updatedAt) {
            trashed.append(content);
            step->trashed.append(content.id);
        } else {
            step->joined.append(content.id);
            kept.append(content.plannedAt);
        }
    }
    leaveOut(*step, kept);
    compare(*step, series, trashed, nowUtc);
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
