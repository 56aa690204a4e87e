#pragma once

#include "pages/planner/plancardlist.h"
#include "widgets/card.h"

namespace Creator {

/// What has no date yet, beside every view: drag a card out to give it one, drop one here to take
/// it away. Its list says what was asked for, as every view does.
class BacklogPanel final : public Card
{
    Q_OBJECT

public:
    BacklogPanel(PlanItems &items, PlanSelection &selection, QWidget *parent = nullptr);
    ~BacklogPanel() override;

    [[nodiscard]] PlanCardList &list() const { return *m_list; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    PlanItems &m_items;
    PlanCardList *m_list;
};

} // namespace Creator
