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
QString nameOf(const QList<Content> &contents)
{
    if (contents.size() == 1)
        return PlannerController::tr("“%1”").arg(contents.constFirst().title);
    return PlannerController::tr("%Ln content(s)", nullptr, static_cast<int>(contents.size()));
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

void PlannerController::move(const QList<PlannedMove> &moves)
{
    QList<Content> moved;
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
        Content now = *content;
        now.plannedAt = wish.startUtc;
        now.status = StatusMachine::statusAfterMove(*content, wish.startUtc);
        moved.append(now);
    }
    if (moved.isEmpty())
        return;
    const QString where = shortInstant(moved.constFirst().plannedAt, m_clock.nowUtc(), m_zone);
    const QString label = tr("Move %1 to %2").arg(nameOf(moved), where);
    if (question.isEmpty())
        return carryOut(moved, label);
    m_prompter.confirm({ tr("Move it there?"), question, tr("Move"), Prompter::Risk::None,
                         tr("One step to undo.") },
                       this, [this, moved, label] { carryOut(moved, label); });
}

void PlannerController::unplan(const QList<ContentId> &ids)
{
    QList<Content> contents = contentsOf(ids);
    for (Content &content : contents) {
        const MoveRuling ruling = StatusMachine::moveRule(content, {}, m_clock.nowUtc());
        if (ruling.answer == MoveAnswer::Refused)
            return refuse(ruling.sentence);
        content.status = StatusMachine::statusAfterMove(content, {});
        content.plannedAt = {};
    }
    store(contents, tr("Take the date from %1").arg(nameOf(contents)));
}

void PlannerController::setDuration(ContentId id, int minutes)
{
    QList<Content> contents = contentsOf({ id });
    for (Content &content : contents)
        content.durationSeconds = minutes * 60;
    store(contents, tr("Change the length of %1").arg(nameOf(contents)));
}

void PlannerController::setStatus(const QList<ContentId> &ids, ContentStatus status)
{
    QList<Content> contents = contentsOf(ids);
    for (Content &content : contents) {
        const Status allowed = StatusMachine::allow(content, status, m_clock.nowUtc());
        if (!allowed)
            return refuse(allowed.error().message);
        content.status = status;
        if (status == ContentStatus::Published && content.publishedAt.isNull())
            content.publishedAt = content.plannedAt.isNull() ? m_clock.nowUtc() : content.plannedAt;
    }
    carryOut(contents, tr("%1: %2").arg(nameOf(contents), contentStatusText(status)));
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
    const QString label = tr("Duplicate %1").arg(nameOf(copies));
    m_stores.contents.add(copies, label).then(this, [this](const Result<QList<Content>> &added) {
        if (!added)
            refuse(added.error().message);
    });
}

Status PlannerController::mayBeSaved(const Content &content) const
{
    const QDateTime now = m_clock.nowUtc();
    const Content *before = m_model.find(content.id);
    Content base = before ? *before : Content();
    if (before && content.plannedAt != base.plannedAt) {
        const MoveRuling ruling = StatusMachine::moveRule(base, content.plannedAt, now);
        if (ruling.answer == MoveAnswer::Refused)
            return failure(Error::Code::Conflict, ruling.sentence);
    }
    if (content.status == base.status)
        return {};
    base.title = content.title;
    base.plannedAt = content.plannedAt;
    return StatusMachine::allow(base, content.status, now);
}

void PlannerController::save(const Content &content, const std::function<void()> &done)
{
    if (Status allowed = mayBeSaved(content); !allowed)
        return refuse(allowed.error().message);
    Content wanted = content;
    const bool isPublished = wanted.status == ContentStatus::Published;
    if (isPublished && wanted.publishedAt.isNull())
        wanted.publishedAt = wanted.plannedAt.isNull() ? m_clock.nowUtc() : wanted.plannedAt;
    // Scheduled without a date cannot be; the date that went takes the schedule with it.
    if (wanted.status == ContentStatus::Scheduled && wanted.plannedAt.isNull())
        wanted.status = ContentStatus::Draft;
    const QString label
        = wanted.id.isNull() ? tr("Add “%1”").arg(wanted.title) : tr("Edit “%1”").arg(wanted.title);
    const QList<LicenceViolation> violations = violationsOf({ wanted });
    if (LicenceGuard::blocks(violations)) {
        emit licencesInTheWay({ wanted }, violations, label);
        if (done)
            done();
        return;
    }
    write({ wanted }, {}, label).then(this, [this, done](const Status &status) {
        if (!status)
            return refuse(status.error().message);
        if (done)
            done();
    });
}

void PlannerController::carryOut(const QList<Content> &contents, const QString &label)
{
    const QList<LicenceViolation> violations = violationsOf(contents);
    if (LicenceGuard::blocks(violations))
        emit licencesInTheWay(contents, violations, label);
    else
        store(contents, label);
}

QList<LicenceViolation> PlannerController::violationsOf(const QList<Content> &contents) const
{
    QList<LicenceViolation> violations;
    for (const Content &content : contents) {
        if (content.status != ContentStatus::Scheduled
            && content.status != ContentStatus::Published)
            continue;
        const QDateTime at = content.calendarAt();
        const LicenceUse use{ at.isValid() ? at.toTimeZone(m_zone).date() : QDate(),
                              content.profileId };
        violations += LicenceGuard::check(content, m_resources, use);
    }
    return violations;
}

void PlannerController::store(const QList<Content> &contents, const QString &label)
{
    saveAllTheSame(contents, {}, label);
}

void PlannerController::saveAllTheSame(const QList<Content> &contents,
                                       const QList<LicenceViolation> &violations,
                                       const QString &label)
{
    write(contents, violations, label).then(this, [this, label](const Status &status) {
        if (!status)
            return refuse(status.error().message);
        emit noticeRequested(
            { Tone::Positive, label, {}, tr("Undo"), [this] { emit undoRequested(); } });
    });
}

QFuture<Status> PlannerController::write(const QList<Content> &contents,
                                         const QList<LicenceViolation> &violations,
                                         const QString &label)
{
    struct Edit
    {
        Content before;
        Content after;
    };
    QList<ContentId> ids;
    QHash<ContentId, Edit> edits;
    for (const Content &content : contents) {
        const Content *before = m_model.find(content.id);
        if (!before)
            return m_stores.contents.put(contents, label); // new ones come alone
        ids.append(content.id);
        edits.insert(content.id, { *before, content });
    }
    const auto change = [edits](Content &row) -> Status {
        const Edit edit = edits.value(row.id);
        row = patched(edit.before, edit.after, row);
        return {};
    };
    QJsonArray sentences;
    for (const LicenceViolation &violation : violations)
        sentences.append(violation.sentence);
    if (sentences.isEmpty())
        return m_stores.contents.change(ids, label, change);
    return m_stores.contents.overrideWith(ids, label, change,
                                          { { u"licence_override"_s, sentences } });
}

} // namespace Creator
