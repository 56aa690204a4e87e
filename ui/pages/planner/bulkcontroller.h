#pragma once

#include "pages/planner/bulkplan.h"

namespace Creator {

/// Changes many contents together, as one step to undo. Those that a rule keeps as they are stay
/// so and are named; licences are checked as for a single one.
class BulkController final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    BulkController(PlannerController &plan, const Clock &clock, Prompter &prompter,
                   QObject *parent = nullptr);
    ~BulkController() override;

    void open(const QList<ContentId> &ids, QWidget *window);
    void apply(const QList<ContentId> &ids, const BulkPlan &plan);

signals:
    void noticeRequested(const Creator::Notice &notice);

private:
    void carryOut(const BulkOutcome &outcome);

    PlannerController &m_plan;
    const Clock &m_clock;
    Prompter &m_prompter;
};

} // namespace Creator
