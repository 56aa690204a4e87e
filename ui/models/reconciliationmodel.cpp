#include "models/reconciliationmodel.h"

#include "domain/moneyformat.h"
#include "domain/sourcename.h"
#include "models/earningwords.h"
#include "models/reconciliationwords.h"

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

bool isFigure(int column)
{
    return column >= ReconciliationModel::EstimatedColumn
        && column <= ReconciliationModel::DifferenceColumn;
}

Qt::Alignment alignmentOf(int column)
{
    return Qt::AlignVCenter | (isFigure(column) ? Qt::AlignRight : Qt::AlignLeft);
}

} // namespace

ReconciliationModel::ReconciliationModel(const Clock &clock, QObject *parent)
    : ListTableModel<ReconciliationLine>(parent)
    , m_clock(clock)
{
}

ReconciliationModel::~ReconciliationModel() = default;

int ReconciliationModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ReconciliationModel::idOf(const ReconciliationLine &row) const
{
    return QStringList{ row.month.toString(Qt::ISODate), row.platform, row.currency.code() }.join(
        u' ');
}

std::optional<Micros> ReconciliationModel::amount(const ReconciliationLine &row, int column)
{
    switch (column) {
    case EstimatedColumn:
        return row.estimated;
    case FinalColumn:
        return row.finalNet;
    case PaidColumn:
        return row.paid;
    case ArrivedColumn:
        return row.arrived;
    case DifferenceColumn:
        return row.difference();
    default:
        return std::nullopt;
    }
}

QString ReconciliationModel::text(const ReconciliationLine &row, int column) const
{
    switch (column) {
    case MonthColumn:
        return monthText(row.month);
    case PlatformColumn:
        return platformName(row.platform);
    case StateColumn:
        return stateText(row, m_clock.today());
    default:
        break;
    }
    const std::optional<Micros> micros = amount(row, column);
    return micros ? formatMoney({ *micros, row.currency }) : u"—"_s;
}

QVariant ReconciliationModel::cell(const ReconciliationLine &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(alignmentOf(column));
    case SortRole:
        if (const auto micros = amount(row, column))
            return QVariant::fromValue<qint64>(*micros);
        return column == MonthColumn ? QVariant(row.month) : QVariant();
    case BadgeRole:
        return column == StateColumn ? QVariant(static_cast<int>(toneOf(row.state))) : QVariant();
    case TooltipRole:
        return column == DifferenceColumn ? differenceText(row) : QString();
    case EmphasisRole: {
        const std::optional<Micros> micros = amount(row, column);
        if (isFigure(column) && (!micros || (column == DifferenceColumn && *micros == 0)))
            return static_cast<int>(Emphasis::Muted);
        // A final figure below the estimate is news, money that did not come is a loss.
        const bool isMissing = column == DifferenceColumn && row.paid && *micros < 0;
        return static_cast<int>(isMissing                       ? Emphasis::Negative
                                    : column == EstimatedColumn ? Emphasis::Secondary
                                                                : Emphasis::Normal);
    }
    default:
        return {};
    }
}

QVariant ReconciliationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignmentOf(section));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case MonthColumn:
        return tr("Month");
    case PlatformColumn:
        return tr("Platform");
    case EstimatedColumn:
        return tr("Estimated");
    case FinalColumn:
        return tr("Final");
    case PaidColumn:
        return tr("Paid");
    case ArrivedColumn:
        return tr("Arrived");
    case DifferenceColumn:
        return tr("Difference");
    case StateColumn:
        return tr("State");
    default:
        return {};
    }
}

} // namespace Creator
