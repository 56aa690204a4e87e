#include "models/audiencemodel.h"

#include "models/audiencewords.h"
#include "models/metricwords.h"

using namespace Qt::StringLiterals;

namespace Creator {

AudienceModel::AudienceModel(QObject *parent)
    : ListTableModel<AudienceRow>(parent)
{
}

AudienceModel::~AudienceModel() = default;

void AudienceModel::setAudience(const Metric &metric, const Audience &audience)
{
    m_metric = &metric;
    m_dimension = audience.dimension;
    setRows(audience.rows);
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int AudienceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AudienceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == ValueColumn)
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return dimensionName(m_dimension);
    case ValueColumn:
        return m_metric ? metricName(*m_metric) : QString();
    case ShareColumn:
        return tr("Share");
    }
    return {};
}

QString AudienceModel::idOf(const AudienceRow &row) const
{
    return QString::number(static_cast<int>(row.kind)) + row.value;
}

QString AudienceModel::text(const AudienceRow &row, int column) const
{
    switch (column) {
    case NameColumn:
        switch (row.kind) {
        case AudienceRow::Kind::Part:
            return sliceName(m_dimension, row.value);
        case AudienceRow::Kind::Others:
            return tr("%Ln other(s)", nullptr, row.value.toInt());
        case AudienceRow::Kind::Total:
            return tr("Total");
        }
        break;
    case ValueColumn:
        return m_metric ? metricValueText(*m_metric, row.sum, {}) : QString();
    case ShareColumn:
        return row.share ? QString::number(*row.share, 'f', 1) + u'%' : u"—"_s;
    }
    return {};
}

QVariant AudienceModel::cell(const AudienceRow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case SortRole:
        if (column == ShareColumn)
            return row.share ? QVariant(*row.share) : QVariant();
        return column == ValueColumn ? QVariant(row.sum) : QVariant(text(row, column));
    case EmphasisRole:
        return static_cast<int>(row.kind == AudienceRow::Kind::Total ? Emphasis::Strong
                                                                     : Emphasis::Normal);
    case Qt::TextAlignmentRole:
        return column == ValueColumn ? QVariant(static_cast<int>(Qt::AlignRight | Qt::AlignVCenter))
                                     : QVariant();
    }
    return {};
}

} // namespace Creator
