#include "models/earningwords.h"
#include "models/resourcetablemodel.h"
#include "models/resourcewords.h"

#include <QLocale>

namespace Creator {

QVariant ResourceTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && (section == UsedColumn || section == MeasureColumn))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case NameColumn:
        return tr("Name");
    case TypeColumn:
        return tr("Type");
    case CategoryColumn:
        return tr("Category");
    case LicenceColumn:
        return tr("Licence");
    case EndColumn:
        return tr("Licence ends");
    case UsedColumn:
        return tr("Used in");
    case MeasureColumn:
        return tr("Size, length");
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ResourceTableModel::data(const QModelIndex &index, int role) const
{
    const ResourceRow *row = index.isValid() ? at(index.row()) : nullptr;
    if (!row)
        return {};
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(*row, column);
    case Qt::TextAlignmentRole:
        return column == UsedColumn || column == MeasureColumn
            ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter))
            : QVariant();
    case IdRole:
        return row->resource.id.toText();
    case SortRole:
        return raw(*row, column);
    case BadgeRole:
        return badge(*row, column);
    case EmphasisRole:
        return emphasis(*row, column);
    case TooltipRole:
        return tooltip(*row, column);
    case TypeRole:
        return static_cast<int>(row->resource.type);
    case FileRole:
        return isFileLocation(row->resource.location) ? row->resource.location : QString();
    case FileStateRole:
        return static_cast<int>(row->file);
    }
    return {};
}

QString ResourceTableModel::text(const ResourceRow &row, int column) const
{
    const Resource &resource = row.resource;
    switch (static_cast<Column>(column)) {
    case NameColumn:
        return resource.name;
    case TypeColumn:
        return typeText(resource.type);
    case CategoryColumn:
        return resource.categoryId ? m_categoryNames.value(*resource.categoryId) : QString();
    case LicenceColumn:
        return licenceText(resource.licence.type);
    case EndColumn:
        return endText(resource.licence.validTo, m_clock.today());
    case UsedColumn:
        return row.usedIn == 0 ? tr("Unused") : QLocale().toString(row.usedIn);
    case MeasureColumn:
        if (row.file == FileState::Missing)
            return tr("File missing");
        return measureText(resource);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ResourceTableModel::raw(const ResourceRow &row, int column) const
{
    const Resource &resource = row.resource;
    switch (static_cast<Column>(column)) {
    case NameColumn:
    case CategoryColumn:
        return text(row, column);
    case TypeColumn:
        return static_cast<int>(resource.type);
    case LicenceColumn:
        return static_cast<int>(resource.licence.type);
    case EndColumn:
        return resource.licence.validTo;
    case UsedColumn:
        return row.usedIn;
    case MeasureColumn:
        return resource.fileSize;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ResourceTableModel::badge(const ResourceRow &row, int column) const
{
    const Licence &licence = row.resource.licence;
    if (column == LicenceColumn)
        return static_cast<int>(toneOf(licence.type));
    const std::optional<Tone> tone
        = column == EndColumn ? endTone(licence.validTo, m_clock.today()) : std::nullopt;
    return tone ? QVariant(static_cast<int>(*tone)) : QVariant();
}

QVariant ResourceTableModel::emphasis(const ResourceRow &row, int column) const
{
    Emphasis emphasis = Emphasis::Secondary;
    if (column == NameColumn)
        emphasis = Emphasis::Normal;
    else if (column == MeasureColumn && row.file == FileState::Missing)
        emphasis = Emphasis::Negative;
    else if (column == UsedColumn && row.usedIn == 0)
        emphasis = Emphasis::Muted;
    return static_cast<int>(emphasis);
}

QString ResourceTableModel::tooltip(const ResourceRow &row, int column) const
{
    const Licence &licence = row.resource.licence;
    if (column == LicenceColumn)
        return licenceHint(licence.type);
    if (column == EndColumn && licence.validTo.isValid())
        return shortDay(licence.validTo, {});
    return {};
}

} // namespace Creator
