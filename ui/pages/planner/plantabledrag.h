#pragma once

#include "domain/ids.h"

#include <QObject>
#include <QPoint>

#include <memory>

class QAbstractItemView;

namespace Creator {

class PlanDrag;
class PlanItems;
class PlanSelection;

/// Lets the rows of a table be dragged as the items of the views are: to a day of the small month,
/// to the backlog. A press on one of several selected rows keeps them selected until it is
/// released.
class PlanTableDrag final : public QObject
{
    Q_OBJECT

public:
    /// The table's rows are those of the plan. All must outlive it; the table owns it.
    PlanTableDrag(QAbstractItemView &table, PlanItems &items, PlanSelection &selection);
    ~PlanTableDrag() override;

signals:
    /// Why nothing happened.
    void refused(const QString &sentence);
    /// What a drag would do, for the status bar; empty when it is over.
    void dragSaid(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Each: whether the event is ours alone.
    [[nodiscard]] bool press(QPoint pos, Qt::KeyboardModifiers modifiers);
    [[nodiscard]] bool move(QPoint pos, QPoint global);
    [[nodiscard]] bool release(QPoint global);
    void begin(int row);
    void cancel();

    QAbstractItemView &m_table;
    PlanItems &m_items;
    PlanSelection &m_selection;
    ContentId m_pressed; // null: no button is down on a row
    QPoint m_pressedAt;
    bool m_selectsOnRelease = false;
    std::unique_ptr<PlanDrag> m_drag;
};

} // namespace Creator
