#pragma once

#include "analytics/reconciliation.h"
#include "core/clock.h"
#include "models/listtablemodel.h"

namespace Creator {

/// Where the money of each month and platform is. A step that nobody knows reads "—", never 0.
class ReconciliationModel final : public ListTableModel<ReconciliationLine>
{
    Q_OBJECT

public:
    enum Column {
        MonthColumn,
        PlatformColumn,
        EstimatedColumn,
        FinalColumn,
        PaidColumn,
        ArrivedColumn,
        DifferenceColumn,
        StateColumn,
        ColumnCount,
    };

    explicit ReconciliationModel(const Clock &clock, QObject *parent = nullptr);
    ~ReconciliationModel() override;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] QString idOf(const ReconciliationLine &row) const override;
    [[nodiscard]] QVariant cell(const ReconciliationLine &row, int column, int role) const override;

private:
    [[nodiscard]] QString text(const ReconciliationLine &row, int column) const;
    [[nodiscard]] static std::optional<Micros> amount(const ReconciliationLine &row, int column);

    const Clock &m_clock;
};

} // namespace Creator
