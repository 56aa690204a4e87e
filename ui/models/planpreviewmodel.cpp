#include "models/planpreviewmodel.h"

#include "models/contentwords.h"
#include "models/earningwords.h"
#include "models/planmergewords.h"
#include "models/planwords.h"

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

using Fate = PlanMergeRow::Fate;
using Show = PlanPreviewModel::Show;

bool isWritten(const PlanMergeRow &row)
{
    return row.fate == Fate::New || row.fate == Fate::Changed;
}

bool isShown(const PlanMergeRow &row, Show show)
{
    switch (show) {
    case Show::All:
        return true;
    case Show::New:
        return row.fate == Fate::New;
    case Show::Changed:
        return row.fate == Fate::Changed;
    case Show::Skipped:
        return row.fate == Fate::Same || row.fate == Fate::DeletedBefore;
    case Show::Refused:
        return row.fate == Fate::Refused;
    }
    Q_UNREACHABLE();
}

} // namespace

PlanPreviewModel::PlanPreviewModel(const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
{
}

PlanPreviewModel::~PlanPreviewModel() = default;

void PlanPreviewModel::setMerge(const PlanMerge &merge, const QTimeZone &zone)
{
    beginResetModel();
    m_merge = merge;
    m_zone = zone;
    m_leftOut.clear();
    for (int i = 0; i < showCount; ++i) {
        m_counts[static_cast<size_t>(i)] = static_cast<int>(
            std::count_if(m_merge.rows.cbegin(), m_merge.rows.cend(),
                          [i](const auto &row) { return isShown(row, static_cast<Show>(i)); }));
    }
    countChosen();
    filter();
    endResetModel();
}

void PlanPreviewModel::countChosen()
{
    QSet<ContentId> written; // one that stands twice is written once
    for (const PlanMergeRow &row : std::as_const(m_merge.rows)) {
        if (isWritten(row) && !m_leftOut.contains(row.content.id))
            written.insert(row.content.id);
    }
    m_chosenCount = static_cast<int>(written.size());
}

void PlanPreviewModel::clear()
{
    setMerge({}, m_zone);
}

void PlanPreviewModel::setShow(Show show)
{
    if (show == m_show)
        return;
    beginResetModel();
    m_show = show;
    filter();
    endResetModel();
}

void PlanPreviewModel::filter()
{
    m_visible.clear();
    for (int i = 0; i < m_merge.rows.size(); ++i) {
        if (isShown(m_merge.rows.at(i), m_show))
            m_visible.append(i);
    }
}

const PlanMergeRow &PlanPreviewModel::at(int row) const
{
    return m_merge.rows.at(m_visible.at(row));
}

int PlanPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_visible.size());
}

int PlanPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PlanPreviewModel::checkState(const PlanMergeRow &row) const
{
    if (!isWritten(row))
        return {};
    return m_leftOut.contains(row.content.id) ? Qt::Unchecked : Qt::Checked;
}

QVariant PlanPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PlanMergeRow &row = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::CheckStateRole:
        return index.column() == CheckColumn ? checkState(row) : QVariant();
    case Qt::AccessibleTextRole:
        return index.column() == CheckColumn
            ? u"%1, %2"_s.arg(fateText(row.fate), row.content.title)
            : text(row, index.column());
    case BadgeRole:
        return index.column() == FateColumn ? QVariant(static_cast<int>(toneOf(row.fate)))
                                            : QVariant();
    case EmphasisRole:
        if (row.fate == Fate::Refused && index.column() == DetailColumn)
            return static_cast<int>(Emphasis::Negative);
        return isWritten(row) && index.column() == TitleColumn
            ? QVariant()
            : QVariant(static_cast<int>(Emphasis::Secondary));
    case IdRole:
        return QString::number(m_visible.at(index.row()));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | Qt::AlignLeft);
    default:
        return {};
    }
}

QString PlanPreviewModel::text(const PlanMergeRow &row, int column) const
{
    const bool isKnown = row.fate != Fate::Refused;
    switch (column) {
    case FateColumn:
        return fateText(row.fate);
    case TitleColumn:
        return row.content.title.simplified();
    case DateColumn:
        if (row.content.metadata.value("all_day"_L1).toBool())
            return shortDay(row.content.calendarAt().toTimeZone(m_zone).date(),
                            m_clock.nowUtc().toTimeZone(m_zone).date());
        return shortInstant(row.content.calendarAt(), m_clock.nowUtc(), m_zone);
    case StatusColumn:
        return isKnown ? contentStatusText(row.content.status) : QString();
    case DetailColumn:
        return fateDetail(m_merge.kind, row);
    default:
        return {};
    }
}

bool PlanPreviewModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const bool isMine = checkIndex(index, CheckIndexOption::IndexIsValid)
        && role == Qt::CheckStateRole && index.column() == CheckColumn
        && isWritten(at(index.row()));
    if (!isMine)
        return false;
    const ContentId id = at(index.row()).content.id;
    if (value.toInt() == Qt::Checked)
        m_leftOut.remove(id);
    else
        m_leftOut.insert(id);
    countChosen();
    // The same content may stand in the file twice.
    emit dataChanged(this->index(0, CheckColumn), this->index(rowCount() - 1, CheckColumn));
    emit choicesChanged();
    return true;
}

Qt::ItemFlags PlanPreviewModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == CheckColumn && isWritten(at(index.row())))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant PlanPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FateColumn:
        return tr("What happens");
    case TitleColumn:
        return tr("Title");
    case DateColumn:
        return tr("Date");
    case StatusColumn:
        return tr("Status");
    case DetailColumn:
        return tr("Details");
    default:
        return {};
    }
}

} // namespace Creator
