#pragma once

#include "pages/planner/plannercontroller.h"
#include "planning/slotplacement.h"
#include "storage/accountrepository.h"
#include "storage/planrepository.h"

#include <QPointer>

namespace Creator {

class SlotSheet;

/// Posting times: their sheet, and contents that go to the next free one. Several contents take
/// consecutive ones, as one step to undo.
class SlotController final : public QObject
{
    Q_OBJECT

public:
    struct Stores
    {
        PlanRepository &plan;
        const AccountRepository &accounts;
    };

    /// All must outlive it.
    SlotController(const Stores &stores, PlannerController &plan, const Clock &clock,
                   QObject *parent = nullptr);
    ~SlotController() override;

    void showAll(QWidget *window);
    /// `window` is for the sheet, if there are no posting times yet.
    void place(const QList<ContentId> &ids, QWidget *window);
    /// Where the content would go now; null if there is no free one.
    [[nodiscard]] QDateTime nextFor(const Content &content) const;

signals:
    void noticeRequested(const Creator::Notice &notice);

private:
    void refreshSheet();
    [[nodiscard]] SlotWeek week() const;
    [[nodiscard]] QDateTime earliest() const;
    void sayThereIsNone(const Content &content, QWidget *window);
    void report(const QFuture<Result<void>> &stored);

    const Stores m_stores;
    PlannerController &m_plan;
    const Clock &m_clock;
    QPointer<SlotSheet> m_sheet;
};

} // namespace Creator
