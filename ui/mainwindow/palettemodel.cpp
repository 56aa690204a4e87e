#include "mainwindow/palettemodel.h"

namespace Creator {

PaletteModel::PaletteModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

PaletteModel::~PaletteModel() = default;

void PaletteModel::setGroups(const QStringList &names)
{
    beginResetModel();
    m_groups.clear();
    for (const QString &name : names)
        m_groups.append({ name, {} });
    rebuildRows();
    endResetModel();
}

void PaletteModel::setItems(qsizetype group, const QList<PaletteItem> &items)
{
    beginResetModel();
    m_groups[group].items = items;
    rebuildRows();
    endResetModel();
}

void PaletteModel::clear()
{
    beginResetModel();
    for (Group &group : m_groups)
        group.items.clear();
    rebuildRows();
    endResetModel();
}

void PaletteModel::rebuildRows()
{
    m_rows.clear();
    for (qsizetype group = 0; group < m_groups.size(); ++group) {
        const qsizetype count = m_groups.at(group).items.size();
        for (qsizetype item = count > 0 ? -1 : 0; item < count; ++item)
            m_rows.append({ group, item });
    }
}

qsizetype PaletteModel::groupAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows.at(row).group : -1;
}

QString PaletteModel::idAt(int row) const
{
    if (row < 0 || row >= m_rows.size() || m_rows.at(row).item < 0)
        return {};
    return m_groups.at(m_rows.at(row).group).items.at(m_rows.at(row).item).id;
}

int PaletteModel::selectableFrom(int from, int step) const
{
    for (int row = from; row >= 0 && row < m_rows.size(); row += step) {
        if (m_rows.at(row).item >= 0)
            return row;
    }
    return -1;
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    const Group &group = m_groups.at(row.group);
    if (row.item < 0) {
        if (role == Qt::DisplayRole)
            return group.name;
        return role == IsHeadingRole ? QVariant(true) : QVariant();
    }
    const PaletteItem &item = group.items.at(row.item);
    if (role == Qt::DisplayRole)
        return item.title;
    if (role == DetailRole || role == Qt::AccessibleDescriptionRole)
        return item.detail;
    if (role == ShortcutRole)
        return item.shortcut;
    if (role == IconRole)
        return static_cast<int>(item.icon);
    return role == IsHeadingRole ? QVariant(false) : QVariant();
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (index.data(IsHeadingRole).toBool())
        return Qt::ItemIsEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace Creator
