#pragma once

#include "models/listtablemodel.h"
#include "storage/trashrepository.h"

namespace Creator {

/// What lies in the trash, the newest first.
class TrashTableModel final : public ListTableModel<TrashItem>
{
    Q_OBJECT

public:
    enum Column { TitleColumn, KindColumn, DayColumn, AmountColumn, DeletedColumn, ColumnCount };
    Q_ENUM(Column)

    explicit TrashTableModel(QObject *parent = nullptr);
    ~TrashTableModel() override;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] QString idOf(const TrashItem &row) const override;
    [[nodiscard]] QVariant cell(const TrashItem &row, int column, int role) const override;
};

} // namespace Creator
