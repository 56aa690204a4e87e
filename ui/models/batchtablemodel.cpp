#include "models/batchtablemodel.h"

#include "domain/moneyformat.h"
#include "models/earningwords.h"
#include "models/importwords.h"
#include "storage/batchrepository.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

/// A column full of zeros says nothing.
QString countText(qint64 count)
{
    return count == 0 ? u"—"_s : formatCount(count);
}

} // namespace

BatchTableModel::BatchTableModel(const BatchRepository &batches, const Clock &clock,
                                 QObject *parent)
    : QAbstractTableModel(parent)
    , m_repository(batches)
    , m_clock(clock)
{
    connect(&batches, &BatchRepository::changed, this, [this] {
        if (m_isLoaded)
            load();
    });
}

BatchTableModel::~BatchTableModel() = default;

void BatchTableModel::load()
{
    const Result<QList<ImportBatch>> list = m_repository.list();
    beginResetModel();
    m_isLoaded = true;
    m_batches = list ? *list : QList<ImportBatch>();
    endResetModel();
}

void BatchTableModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int BatchTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_batches.size());
}

int BatchTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool BatchTableModel::isFigure(int column)
{
    return column >= AddedColumn && column <= RejectedColumn && column != OtherColumn;
}

QVariant BatchTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImportBatch &batch = m_batches.at(index.row());
    const bool undone = batch.undoneAt.isValid();
    switch (role) {
    case Qt::DisplayRole:
        return text(batch, index.column());
    case SortRole:
        return raw(batch, index.column());
    case IdRole:
        return batch.id.toText();
    case BadgeRole:
        if (index.column() != StateColumn)
            return {};
        return static_cast<int>(undone ? Tone::Neutral : Tone::Positive);
    case EmphasisRole:
        if (index.column() == RejectedColumn && batch.rejected > 0 && !undone)
            return static_cast<int>(Emphasis::Negative);
        if (undone || index.column() == FormatColumn || index.column() == OtherColumn)
            return static_cast<int>(Emphasis::Secondary);
        return static_cast<int>(Emphasis::Normal);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter
                                   | (isFigure(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

QString BatchTableModel::text(const ImportBatch &batch, int column) const
{
    switch (column) {
    case WhenColumn: {
        const QDateTime local = batch.importedAt.toLocalTime();
        return tr("%1, %2").arg(shortDay(local.date(), m_clock.today()),
                                local.toString(u"HH:mm"_s));
    }
    case FileColumn:
        return batch.fileName;
    case FormatColumn:
        return formatText(batch.format);
    case AddedColumn:
        return countText(batch.inserted);
    case UpdatedColumn:
        return countText(batch.updated);
    case PayoutColumn:
        return countText(batch.payouts);
    case OtherColumn: {
        QStringList parts;
        if (batch.metrics > 0)
            parts.append(tr("%1 metric values").arg(formatCount(batch.metrics)));
        if (batch.rates > 0)
            parts.append(tr("%1 rates").arg(formatCount(batch.rates)));
        return parts.isEmpty() ? u"—"_s : parts.join(u" · "_s);
    }
    case SkippedColumn:
        return countText(batch.skipped);
    case RejectedColumn:
        return countText(batch.rejected);
    case StateColumn:
        return batch.undoneAt.isValid() ? tr("Undone") : tr("Imported");
    default:
        return {};
    }
}

QVariant BatchTableModel::raw(const ImportBatch &batch, int column) const
{
    switch (column) {
    case WhenColumn:
        return batch.importedAt.toMSecsSinceEpoch();
    case AddedColumn:
        return batch.inserted;
    case UpdatedColumn:
        return batch.updated;
    case PayoutColumn:
        return batch.payouts;
    case OtherColumn:
        return batch.metrics + batch.rates;
    case SkippedColumn:
        return batch.skipped;
    case RejectedColumn:
        return batch.rejected;
    default:
        return text(batch, column);
    }
}

QVariant BatchTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter
                                   | (isFigure(section) ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case WhenColumn:
        return tr("Imported on");
    case FileColumn:
        return tr("File");
    case FormatColumn:
        return tr("Format");
    case AddedColumn:
        return tr("Added");
    case UpdatedColumn:
        return tr("Updated");
    case PayoutColumn:
        return tr("Payouts");
    case OtherColumn:
        return tr("Other");
    case SkippedColumn:
        return tr("Skipped");
    case RejectedColumn:
        return tr("Rejected");
    case StateColumn:
        return tr("State");
    case ColumnCount:
        return {};
    }
    return {};
}

} // namespace Creator
