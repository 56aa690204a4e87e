#pragma once

#include "domain/ids.h"

#include <QItemSelectionModel>

namespace Creator {

class PlanItems;

/// What is selected in the plan, for all of its views: switching the view keeps it. A reset of the
/// model keeps it too, by the items' ids.
class PlanSelection final : public QItemSelectionModel
{
    Q_OBJECT

public:
    explicit PlanSelection(PlanItems &items, QObject *parent = nullptr);
    ~PlanSelection() override;

    /// By row.
    [[nodiscard]] QList<int> rows() const;
    [[nodiscard]] QList<ContentId> ids() const;
    /// -1 for none.
    [[nodiscard]] int currentRow() const;
    [[nodiscard]] bool isRowSelected(int row) const;

    void selectOnly(int row);
    void toggle(int row);
    void selectIds(const QList<ContentId> &ids);

private:
    PlanItems &m_items;
    QList<ContentId> m_kept;
    ContentId m_keptCurrent;
};

} // namespace Creator
