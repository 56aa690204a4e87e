#include "pages/planner/bulkplan.h"

#include "planning/calendargrid.h"
#include "planning/statusmachine.h"

#include <algorithm>

namespace Creator {

namespace {

bool containsTag(const QStringList &tags, const QString &tag)
{
    return tags.contains(tag, Qt::CaseInsensitive);
}

void changeTags(Content &content, const BulkPlan &plan)
{
    content.tags.removeIf(
        [&plan](const QString &tag) { return containsTag(plan.removedTags, tag); });
    for (const QString &tag : plan.addedTags) {
        if (!containsTag(content.tags, tag))
            content.tags.append(tag);
    }
}

QDateTime newDate(const Content &content, const BulkPlan &plan, const QTimeZone &zone)
{
    switch (plan.when) {
    case BulkPlan::When::Keep:
        break;
    case BulkPlan::When::Shift:
        if (content.plannedAt.isValid())
            return movedToDay(content.plannedAt, dayOf(content.plannedAt, zone).addDays(plan.days),
                              zone);
        break;
    case BulkPlan::When::Clear:
        return {};
    }
    return content.plannedAt;
}

/// What the date's change asks, if anything.
Result<QString> changeDate(Content &content, const BulkPlan &plan, const QDateTime &nowUtc,
                           const QTimeZone &zone)
{
    const QDateTime to = newDate(content, plan, zone);
    if (to == content.plannedAt)
        return QString();
    const MoveRuling ruling = StatusMachine::moveRule(content, to, nowUtc);
    if (ruling.answer == MoveAnswer::Refused)
        return failure(Error::Code::Conflict, ruling.sentence);
    content.status = StatusMachine::statusAfterMove(content, to);
    content.plannedAt = to;
    return ruling.answer == MoveAnswer::Asks ? ruling.sentence : QString();
}

Result<QString> apply(Content &content, const BulkPlan &plan, const QDateTime &nowUtc,
                      const QTimeZone &zone)
{
    Result<QString> question = changeDate(content, plan, nowUtc, zone);
    if (!question)
        return question;
    if (plan.status && *plan.status != content.status) {
        const Status allowed = StatusMachine::allow(content, *plan.status, nowUtc);
        if (!allowed)
            return failure(allowed.error());
        StatusMachine::enter(content, *plan.status, nowUtc);
    }
    if (plan.channel)
        content.profileId = *plan.channel;
    if (plan.type)
        content.type = *plan.type;
    changeTags(content, plan);
    return question;
}

} // namespace

bool BulkPlan::isNothing() const
{
    return *this == BulkPlan() || (when == When::Shift && days == 0 && [this] {
        BulkPlan rest = *this;
        rest.when = When::Keep;
        return rest == BulkPlan();
    }());
}

BulkOutcome bulkOutcome(const QList<Content> &contents, const BulkPlan &plan,
                        const QDateTime &nowUtc, const QTimeZone &zone)
{
    BulkOutcome outcome;
    for (const Content &content : contents) {
        ContentEdit edit{ content, content };
        const Result<QString> question = apply(edit.after, plan, nowUtc, zone);
        if (!question) {
            outcome.refused.append({ content.title, question.error().message });
            continue;
        }
        if (edit.after == edit.before)
            continue;
        if (!question->isEmpty() && !outcome.questions.contains(*question))
            outcome.questions.append(*question);
        outcome.edits.append(edit);
    }
    return outcome;
}

} // namespace Creator
