#include "models/channeltablemodel.h"

using namespace Qt::StringLiterals;

namespace Creator {

ChannelTableModel::ChannelTableModel(QObject *parent)
    : ListTableModel<Channel>(parent)
{
}

ChannelTableModel::~ChannelTableModel() = default;

int ChannelTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ChannelTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Channel");
    case CategoryColumn:
        return tr("Category");
    case LinksColumn:
        return tr("Links");
    case DescriptionColumn:
        return tr("Description");
    }
    return {};
}

QString ChannelTableModel::idOf(const Channel &row) const
{
    return row.id.toText();
}

QVariant ChannelTableModel::cell(const Channel &row, int column, int role) const
{
    if (role == EmphasisRole && column != NameColumn)
        return static_cast<int>(Emphasis::Secondary);
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    switch (column) {
    case NameColumn:
        return row.name;
    case CategoryColumn:
        return row.category;
    case LinksColumn:
        return row.socialLinks.keys().join(u", "_s);
    case DescriptionColumn:
        return QString(row.description).simplified();
    }
    return {};
}

} // namespace Creator
