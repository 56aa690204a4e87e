#include "pages/planner/bulkcontroller.h"

#include "pages/planner/planbulksheet.h"

using namespace Qt::StringLiterals;

namespace Creator {

BulkController::BulkController(PlannerController &plan, const Clock &clock, Prompter &prompter,
                               QObject *parent)
    : QObject(parent)
    , m_plan(plan)
    , m_clock(clock)
    , m_prompter(prompter)
{
}

BulkController::~BulkController() = default;

void BulkController::open(const QList<ContentId> &ids, QWidget *window)
{
    const auto preview = [this, ids](const BulkPlan &plan) {
        return bulkOutcome(m_plan.contentsOf(ids), plan, m_clock.nowUtc(), m_plan.zone());
    };
    auto *sheet
        = new PlanBulkSheet(static_cast<int>(ids.size()), m_plan.channels(), preview, window);
    connect(sheet, &PlanBulkSheet::applyRequested, this,
            [this, ids](const BulkPlan &plan) { apply(ids, plan); });
    sheet->open();
}

void BulkController::apply(const QList<ContentId> &ids, const BulkPlan &plan)
{
    const BulkOutcome outcome
        = bulkOutcome(m_plan.contentsOf(ids), plan, m_clock.nowUtc(), m_plan.zone());
    if (outcome.questions.isEmpty())
        return carryOut(outcome);
    const int count = static_cast<int>(outcome.edits.size());
    m_prompter.confirm({ tr("Change %Ln content(s)?", nullptr, count),
                         outcome.questions.join(u'\n'), tr("Change"), Prompter::Risk::None,
                         tr("One step to undo.") },
                       this, [this, outcome] { carryOut(outcome); });
}

void BulkController::carryOut(const BulkOutcome &outcome)
{
    if (!outcome.refused.isEmpty()) {
        QStringList lines;
        for (const auto &[title, reason] : outcome.refused)
            lines.append(tr("“%1”: %2").arg(title, reason));
        emit noticeRequested({ Tone::Warning,
                               tr("%Ln content(s) stayed as they are", nullptr,
                                  static_cast<int>(outcome.refused.size())),
                               lines.mid(0, 5).join(u'\n') });
    }
    if (outcome.edits.isEmpty())
        return;
    m_plan.carryOut(outcome.edits,
                    tr("Edit %Ln content(s)", nullptr, static_cast<int>(outcome.edits.size())));
}

} // namespace Creator
