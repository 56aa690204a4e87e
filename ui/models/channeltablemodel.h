#pragma once

#include "domain/person.h"
#include "models/listtablemodel.h"

namespace Creator {

/// Channels and what is known of them.
class ChannelTableModel final : public ListTableModel<Channel>
{
    Q_OBJECT

public:
    enum Column { NameColumn, CategoryColumn, LinksColumn, DescriptionColumn, ColumnCount };
    Q_ENUM(Column)

    explicit ChannelTableModel(QObject *parent = nullptr);
    ~ChannelTableModel() override;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] QString idOf(const Channel &row) const override;
    [[nodiscard]] QVariant cell(const Channel &row, int column, int role) const override;
};

} // namespace Creator
