#include "models/trashtablemodel.h"

#include "domain/moneyformat.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

QString kindText(TrashItem::Kind kind)
{
    switch (kind) {
    case TrashItem::Kind::Earning:
        return TrashTableModel::tr("Earning");
    case TrashItem::Kind::Content:
        return TrashTableModel::tr("Content");
    case TrashItem::Kind::Resource:
        return TrashTableModel::tr("Resource");
    }
    Q_UNREACHABLE();
}

} // namespace

TrashTableModel::TrashTableModel(QObject *parent)
    : ListTableModel<TrashItem>(parent)
{
}

TrashTableModel::~TrashTableModel() = default;

int TrashTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TrashTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TitleColumn:
        return tr("Name");
    case KindColumn:
        return tr("Kind");
    case DayColumn:
        return tr("Date");
    case AmountColumn:
        return tr("Amount");
    case DeletedColumn:
        return tr("Deleted");
    }
    return {};
}

QString TrashTableModel::idOf(const TrashItem &row) const
{
    return row.id.toText();
}

QVariant TrashTableModel::cell(const TrashItem &row, int column, int role) const
{
    if (role == Qt::TextAlignmentRole && column == AmountColumn)
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    const bool raw = role == SortRole;
    switch (column) {
    case TitleColumn:
        return row.title;
    case KindColumn:
        return kindText(row.kind);
    case DayColumn:
        return raw ? QVariant(row.day)
                   : QVariant(QLocale().toString(row.day, QLocale::ShortFormat));
    case AmountColumn:
        if (!row.amount)
            return {};
        return raw ? QVariant(row.amount->micros) : QVariant(formatMoney(*row.amount));
    case DeletedColumn:
        return raw
            ? QVariant(row.deletedAt)
            : QVariant(QLocale().toString(row.deletedAt.toLocalTime(), QLocale::ShortFormat));
    }
    return {};
}

} // namespace Creator
