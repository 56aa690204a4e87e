#include "charts/charttablemodel.h"

#include "models/roles.h"

using namespace Qt::StringLiterals;

namespace Creator {

ChartTableModel::ChartTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

ChartTableModel::~ChartTableModel() = default;

void ChartTableModel::setData(const ChartData &data)
{
    beginResetModel();
    m_data = data;
    endResetModel();
}

bool ChartTableModel::hasTotal() const
{
    return m_data.kind == ChartData::Kind::StackedBars && m_data.series.size() > 1;
}

int ChartTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_data.categories.size());
}

int ChartTableModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return 1 + static_cast<int>(m_data.series.size()) + (hasTotal() ? 1 : 0)
        + (m_data.marks.isEmpty() ? 0 : 1);
}

bool ChartTableModel::isMarks(int column) const
{
    return !m_data.marks.isEmpty() && column == columnCount() - 1;
}

std::optional<Micros> ChartTableModel::sum(int row, int column) const
{
    const int series = column - 1;
    if (isMarks(column))
        return std::nullopt;
    if (series >= m_data.series.size())
        return m_data.total(row);
    const auto value = m_data.value(series, row);
    const auto estimate = m_data.estimate(series, row);
    if (!value && !estimate)
        return std::nullopt;
    return value.value_or(0) + estimate.value_or(0);
}

QString ChartTableModel::text(int row, int column) const
{
    if (column == 0)
        return m_data.categories.at(row);
    if (isMarks(column)) {
        const ChartData::Mark *mark = m_data.markAt(row);
        return mark ? mark->names.join(u", "_s) : QString();
    }
    const std::optional<Micros> all = sum(row, column);
    if (!all)
        return u"—"_s;
    const bool isTotal = column > m_data.series.size();
    const bool estimated = !isTotal && m_data.estimate(column - 1, row);
    const QString amount = isTotal ? m_data.valueText(*all)
                                   : m_data.valueText(*all, m_data.series.at(column - 1).axis);
    if (!estimated)
        return amount;
    return m_data.value(column - 1, row) ? tr("%1 (partly estimated)").arg(amount)
                                         : tr("%1 (estimated)").arg(amount);
}

QVariant ChartTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int column = index.column();
    if (role == Qt::DisplayRole)
        return text(index.row(), column);
    if (role == Qt::TextAlignmentRole && column > 0 && !isMarks(column))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == SortRole) {
        if (isMarks(column))
            return text(index.row(), column);
        const auto amount = column > 0 ? sum(index.row(), column) : std::nullopt;
        return column == 0 ? QVariant(index.row())
            : amount       ? QVariant(qint64(*amount))
                           : QVariant();
    }
    if (role == EmphasisRole && column > 0 && !isMarks(column) && !sum(index.row(), column))
        return static_cast<int>(Emphasis::Muted);
    return {};
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section > 0 && !isMarks(section) ? Qt::AlignRight : Qt::AlignLeft)
                   | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return tr("Period");
    if (isMarks(section))
        return tr("Went out");
    return section <= m_data.series.size() ? m_data.series.at(section - 1).name : tr("Total");
}

} // namespace Creator
