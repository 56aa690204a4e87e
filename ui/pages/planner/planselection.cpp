#include "pages/planner/planselection.h"

#include "pages/planner/planitems.h"

#include <algorithm>

namespace Creator {

PlanSelection::PlanSelection(PlanItems &items, QObject *parent)
    : QItemSelectionModel(&items.model(), parent)
    , m_items(items)
{
    connect(&items.model(), &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_kept = ids();
        m_keptCurrent = currentRow() >= 0 ? m_items.at(currentRow()).id : ContentId();
    });
    connect(&items.model(), &QAbstractItemModel::modelReset, this, [this] {
        selectIds(m_kept);
        if (const int row = m_items.rowOf(m_keptCurrent); row >= 0)
            setCurrentIndex(m_items.index(row), NoUpdate);
    });
}

PlanSelection::~PlanSelection() = default;

QList<int> PlanSelection::rows() const
{
    QList<int> rows;
    for (const QItemSelectionRange &range : selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

QList<ContentId> PlanSelection::ids() const
{
    QList<ContentId> ids;
    for (const int row : rows())
        ids.append(m_items.at(row).id);
    return ids;
}

int PlanSelection::currentRow() const
{
    return currentIndex().row();
}

bool PlanSelection::isRowSelected(int row) const
{
    return isSelected(m_items.index(row));
}

void PlanSelection::selectOnly(int row)
{
    setCurrentIndex(m_items.index(row), ClearAndSelect | Rows);
}

void PlanSelection::toggle(int row)
{
    setCurrentIndex(m_items.index(row), Toggle | Rows);
}

void PlanSelection::selectIds(const QList<ContentId> &ids)
{
    QItemSelection wanted;
    for (const ContentId &id : ids) {
        if (const int row = m_items.rowOf(id); row >= 0)
            wanted.select(m_items.index(row), m_items.index(row));
    }
    select(wanted, ClearAndSelect | Rows);
}

} // namespace Creator
