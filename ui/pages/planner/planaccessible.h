#pragma once

#include <QAccessibleWidget>
#include <QHash>

namespace Creator {

class PlanView;

/// Tells screen readers of a view of the plan and of each item in it: a list whose entries are read
/// as one sentence. Items are asked for only while somebody listens.
class PlanAccessible final : public QAccessibleWidget
{
public:
    explicit PlanAccessible(PlanView &view);
    ~PlanAccessible() override;

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override;

private:
    PlanView &m_view;
    mutable QHash<int, QAccessible::Id> m_children; // by place in boxes()
};

/// Makes Qt use PlanAccessible for every PlanView; may be called any number of times.
void installPlanAccessibility();
/// Has the row read now, if the view shows it.
void announceItem(PlanView &view, int row);

} // namespace Creator
