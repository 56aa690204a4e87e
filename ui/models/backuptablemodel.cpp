#include "models/backuptablemodel.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Creator {

BackupTableModel::BackupTableModel(QObject *parent)
    : ListTableModel<BackupFile>(parent)
{
}

BackupTableModel::~BackupTableModel() = default;

int BackupTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BackupTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Made");
    case ReasonColumn:
        return tr("Why");
    case SizeColumn:
        return tr("Size");
    }
    return {};
}

QString BackupTableModel::idOf(const BackupFile &row) const
{
    return row.path;
}

QVariant BackupTableModel::cell(const BackupFile &row, int column, int role) const
{
    if (role == Qt::TextAlignmentRole && column == SizeColumn)
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    if (role == TooltipRole && column == TimeColumn)
        return row.path;
    if (role == SortRole)
        return row.createdAt.toMSecsSinceEpoch();
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case TimeColumn:
        return QLocale().toString(row.createdAt.toLocalTime(), QLocale::ShortFormat);
    case ReasonColumn:
        return reasonText(row.reason);
    case SizeColumn:
        return QLocale().formattedDataSize(row.size, 1);
    }
    return {};
}

QString BackupTableModel::reasonText(const QString &reason)
{
    if (reason == "daily"_L1)
        return tr("Daily");
    if (reason == "manual"_L1)
        return tr("By hand");
    if (reason == "before-restore"_L1)
        return tr("Before a restore");
    if (reason == "before-purge"_L1)
        return tr("Before the trash was emptied");
    if (reason.startsWith("before-update"_L1))
        return tr("Before an update of the program");
    return reason;
}

} // namespace Creator
