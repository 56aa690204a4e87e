#pragma once

#include "domain/person.h"
#include "models/listtablemodel.h"

namespace Creator {

/// People of the data folder: who they are and what they may do.
class UserTableModel final : public ListTableModel<User>
{
    Q_OBJECT

public:
    enum Column { NameColumn, EmailColumn, RoleColumn, StateColumn, ColumnCount };
    Q_ENUM(Column)

    explicit UserTableModel(QObject *parent = nullptr);
    ~UserTableModel() override;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] QString idOf(const User &row) const override;
    [[nodiscard]] QVariant cell(const User &row, int column, int role) const override;
};

/// One word for every role, the same everywhere.
[[nodiscard]] QString roleText(Role role);
/// What the role may do, as a sentence.
[[nodiscard]] QString roleExplanation(Role role);

} // namespace Creator
