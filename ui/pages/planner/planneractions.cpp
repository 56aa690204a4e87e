// The part of PlannerController that changes the plan.

#include "domain/contentjson.h"
#include "domain/contentpatch.h"
#include "models/contentwords.h"
#include "models/planwords.h"
#include "pages/planner/plannercontroller.h"
#include "planning/statusmachine.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

/// "“Autumn camping 3”", or how many there are.
QString nameOf(const QList<ContentEdit> &edits)
{
    if (edits.size() == 1)
        return PlannerController::tr("“%1”").arg(edits.constFirst().after.title);
    return PlannerController::tr("%Ln content(s)", nullptr, static_cast<int>(edits.size()));
}

} // namespace

bool PlannerController::mayBecome(const Content &content, ContentStatus status) const
{
    // Dropping on "scheduled" asks for the date that is missing, so that it is not refused.
    if (status == ContentStatus::Scheduled && content.plannedAt.isNull()) {
        Content dated = content;
        dated.plannedAt = m_clock.nowUtc().addDays(1);
        return StatusMachine::allow(dated, status, m_clock.nowUtc()).has_value();
    }
    return StatusMachine::allow(content, status, m_clock.nowUtc()).has_value();
}

QList<ContentEdit> PlannerController::editsOf(const QList<ContentId> &ids) const
{
    QList<ContentEdit> edits;
    for (const Content &content : contentsOf(ids))
        edits.append({ content, content });
    return edits;
}

void PlannerController::askThenStore(const QList<ContentEdit> &edits, const QString &question,
                                     const QString &label)
{
    if (question.isEmpty())
        return carryOut(edits, label);
    m_prompter.confirm({ tr("Move it there?"), question, tr("Move"), Prompter::Risk::None,
                         tr("One step to undo.") },
                       this, [this, edits, label] { carryOut(edits, label); });
}

void PlannerController::move(const QList<PlannedMove> &moves)
{
    QList<ContentEdit> edits;
    QString question;
    for (const PlannedMove &wish : moves) {
        const Content *content = m_model.find(wish.id);
        if (!content)
            continue;
        const MoveRuling ruling
            = StatusMachine::moveRule(*content, wish.startUtc, m_clock.nowUtc());
        if (ruling.answer == MoveAnswer::Refused)
            return refuse(ruling.sentence);
        if (ruling.answer == MoveAnswer::Asks)
            question = ruling.sentence;
        ContentEdit edit{ *content, *content };
        edit.after.plannedAt = wish.startUtc;
        edit.after.status = StatusMachine::statusAfterMove(*content, wish.startUtc);
        edits.append(edit);
    }
    if (edits.isEmpty())
        return;
    const QDateTime at = edits.constFirst().after.plannedAt;
    askThenStore(
        edits, question,
        tr("Move %1 to %2").arg(nameOf(edits), shortInstant(at, m_clock.nowUtc(), m_zone)));
}

void PlannerController::unplan(const QList<ContentId> &ids)
{
    QList<ContentEdit> edits = editsOf(ids);
    QString question;
    for (ContentEdit &edit : edits) {
        const MoveRuling ruling = StatusMachine::moveRule(edit.before, {}, m_clock.nowUtc());
        if (ruling.answer == MoveAnswer::Refused)
            return refuse(ruling.sentence);
        if (ruling.answer == MoveAnswer::Asks)
            question = ruling.sentence;
        edit.after.status = StatusMachine::statusAfterMove(edit.before, {});
        edit.after.plannedAt = {};
    }
    askThenStore(edits, question, tr("Take the date from %1").arg(nameOf(edits)));
}

void PlannerController::schedule(const QList<ContentId> &ids, const QDateTime &at)
{
    QList<ContentEdit> edits = editsOf(ids);
    QString question;
    for (ContentEdit &edit : edits) {
        if (edit.before.plannedAt.isNull()) {
            const MoveRuling ruling = StatusMachine::moveRule(edit.before, at, m_clock.nowUtc());
            if (ruling.answer == MoveAnswer::Refused)
                return refuse(ruling.sentence);
            if (ruling.answer == MoveAnswer::Asks)
                question = ruling.sentence;
            edit.after.plannedAt = at;
        }
        const Status allowed
            = StatusMachine::allow(edit.after, ContentStatus::Scheduled, m_clock.nowUtc());
        if (!allowed)
            return refuse(allowed.error().message);
        edit.after.status = ContentStatus::Scheduled;
    }
    askThenStore(edits, question,
                 tr("%1: %2").arg(nameOf(edits), contentStatusText(ContentStatus::Scheduled)));
}

void PlannerController::setDuration(ContentId id, int minutes)
{
    QList<ContentEdit> edits = editsOf({ id });
    for (ContentEdit &edit : edits)
        edit.after.durationSeconds = minutes * 60;
    store(edits, tr("Change the length of %1").arg(nameOf(edits)));
}

void PlannerController::setStatus(const QList<ContentId> &ids, ContentStatus status)
{
    QList<ContentEdit> edits = editsOf(ids);
    for (ContentEdit &edit : edits) {
        const Status allowed = StatusMachine::allow(edit.before, status, m_clock.nowUtc());
        if (!allowed)
            return refuse(allowed.error().message);
        StatusMachine::enter(edit.after, status, m_clock.nowUtc());
    }
    carryOut(edits, tr("%1: %2").arg(nameOf(edits), contentStatusText(status)));
}

void PlannerController::moveToTrash(const QList<ContentId> &ids)
{
    const int count = static_cast<int>(ids.size());
    m_stores.contents.moveToTrash(ids).then(this, [this, count](const Status &status) {
        if (!status)
            return refuse(status.error().message);
        emit noticeRequested({ Tone::Neutral,
                               tr("%Ln content(s) moved to the trash", nullptr, count),
                               {},
                               tr("Undo"),
                               [this] { emit undoRequested(); } });
    });
}

void PlannerController::duplicate(const QList<ContentId> &ids)
{
    QList<Content> copies;
    for (const Content &content : contentsOf(ids)) {
        Content copy = contentFrom(templateOf(content));
        copy.profileId = content.profileId;
        copy.resources = content.resources;
        copy.variants = content.variants;
        for (ContentVariant &variant : copy.variants) {
            variant.id = {};
            variant.plannedAt = {};
            variant.status = ContentStatus::Draft;
        }
        copy.title = tr("%1 (copy)").arg(content.title);
        copies.append(copy);
    }
    const QString label = tr("Duplicate %1").arg(nameOf(editsOf(ids)));
    m_stores.contents.add(copies, label).then(this, [this](const Result<QList<Content>> &added) {
        if (!added)
            refuse(added.error().message);
    });
}

Status PlannerController::mayBeSaved(const ContentEdit &edit) const
{
    const QDateTime now = m_clock.nowUtc();
    const bool isNew = edit.after.id.isNull();
    if (!isNew && edit.after.plannedAt != edit.before.plannedAt) {
        const MoveRuling ruling = StatusMachine::moveRule(edit.before, edit.after.plannedAt, now);
        if (ruling.answer == MoveAnswer::Refused)
            return failure(Error::Code::Conflict, ruling.sentence);
    }
    Content base = isNew ? Content() : edit.before;
    if (edit.after.status == base.status)
        return {};
    base.title = edit.after.title;
    base.plannedAt = edit.after.plannedAt;
    return StatusMachine::allow(base, edit.after.status, now);
}

void PlannerController::save(const ContentEdit &wish, const std::function<void()> &done,
                             const ContentRepository::Along &along)
{
    ContentEdit edit = wish;
    if (Status allowed = mayBeSaved(edit); !allowed)
        return refuse(allowed.error().message);
    const ContentStatus wished = std::exchange(edit.after.status, edit.before.status);
    StatusMachine::enter(edit.after, wished, m_clock.nowUtc());
    // Scheduled without a date cannot be; the date that went takes the schedule with it.
    if (edit.after.status == ContentStatus::Scheduled && edit.after.plannedAt.isNull())
        edit.after.status = ContentStatus::Draft;
    const QString title = edit.after.title;
    const QString label
        = edit.after.id.isNull() ? tr("Add “%1”").arg(title) : tr("Edit “%1”").arg(title);
    edit.stored = done;
    edit.along = along;
    carryOut({ edit }, label);
}

void PlannerController::carryOut(const QList<ContentEdit> &edits, const QString &label)
{
    QList<Content> wished;
    for (const ContentEdit &edit : edits)
        wished.append(edit.after);
    const QList<LicenceViolation> violations
        = LicenceGuard::checkGoingOut(wished, m_resources, m_zone);
    if (LicenceGuard::blocks(violations))
        emit licencesInTheWay(edits, violations, label);
    else
        store(edits, label);
}

void PlannerController::store(const QList<ContentEdit> &edits, const QString &label)
{
    saveAllTheSame(edits, {}, label);
}

void PlannerController::saveAllTheSame(const QList<ContentEdit> &edits,
                                       const QList<LicenceViolation> &violations,
                                       const QString &label)
{
    write(edits, violations, label).then(this, [this, label, edits](const Status &status) {
        if (!status)
            return refuse(status.error().message);
        for (const ContentEdit &edit : edits) {
            if (edit.stored)
                edit.stored();
        }
        emit noticeRequested(
            { Tone::Positive, label, {}, tr("Undo"), [this] { emit undoRequested(); } });
    });
}

QFuture<Status> PlannerController::write(const QList<ContentEdit> &edits,
                                         const QList<LicenceViolation> &violations,
                                         const QString &label)
{
    QJsonArray sentences;
    for (const LicenceViolation &violation : violations)
        sentences.append(violation.sentence);
    QJsonObject remark;
    if (!sentences.isEmpty())
        remark.insert(u"licence_override"_s, sentences);
    const ContentRepository::Along along
        = edits.size() == 1 ? edits.constFirst().along : ContentRepository::Along();
    if (edits.size() == 1 && edits.constFirst().after.id.isNull()) {
        return m_stores.contents.add({ edits.constFirst().after }, label, remark, along)
            .then([](const Result<QList<Content>> &added) -> Status {
                return added ? Status() : failure(added.error());
            });
    }
    QList<ContentId> ids;
    QHash<ContentId, ContentEdit> byId;
    for (const ContentEdit &edit : edits) {
        ids.append(edit.after.id);
        byId.insert(edit.after.id, edit);
    }
    const auto change = [byId](Content &row) -> Status {
        const ContentEdit edit = byId.value(row.id);
        row = patched(edit.before, edit.after, row);
        return {};
    };
    if (remark.isEmpty())
        return m_stores.contents.change(ids, label, change, along);
    return m_stores.contents.overrideWith(ids, label, change, remark, along);
}

} // namespace Creator
