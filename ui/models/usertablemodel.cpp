#include "models/usertablemodel.h"

using namespace Qt::StringLiterals;

namespace Creator {

UserTableModel::UserTableModel(QObject *parent)
    : ListTableModel<User>(parent)
{
}

UserTableModel::~UserTableModel() = default;

int UserTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant UserTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case EmailColumn:
        return tr("E-mail");
    case RoleColumn:
        return tr("Role");
    case StateColumn:
        return tr("Sign-in");
    }
    return {};
}

QString UserTableModel::idOf(const User &row) const
{
    return row.id.toText();
}

QVariant UserTableModel::cell(const User &row, int column, int role) const
{
    if (role == BadgeRole && column == StateColumn) {
        const Tone tone = row.hasPassword ? Tone::Positive : Tone::Info;
        return static_cast<int>(row.isActive ? tone : Tone::Neutral);
    }
    if (role == TooltipRole && column == RoleColumn)
        return roleExplanation(row.role);
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    switch (column) {
    case NameColumn:
        return row.name;
    case EmailColumn:
        return row.email;
    case RoleColumn:
        return roleText(row.role);
    case StateColumn:
        if (!row.isActive)
            return tr("No sign-in");
        return row.hasPassword ? tr("Password") : tr("Without password");
    }
    return {};
}

QString roleText(Role role)
{
    switch (role) {
    case Role::Creator:
        return UserTableModel::tr("Creator");
    case Role::Manager:
        return UserTableModel::tr("Manager");
    case Role::Viewer:
        return UserTableModel::tr("Viewer");
    case Role::Admin:
        return UserTableModel::tr("Administrator");
    }
    Q_UNREACHABLE();
}

QString roleExplanation(Role role)
{
    switch (role) {
    case Role::Creator:
        return UserTableModel::tr("Owns the business: may change everything, people included.");
    case Role::Manager:
        return UserTableModel::tr("Looks after several creators: may change all but people.");
    case Role::Viewer:
        return UserTableModel::tr("Reads and exports, changes nothing.");
    case Role::Admin:
        return UserTableModel::tr("May change everything and keeps people.");
    }
    Q_UNREACHABLE();
}

} // namespace Creator
