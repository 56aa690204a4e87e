#include "models/importpreviewmodel.h"

#include "domain/moneyformat.h"
#include "models/earningwords.h"
#include "storage/earningrepository.h"

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

const QString dash = u"—"_s;

bool isKept(const PlannedRow &row)
{
    return row.fate == RowFate::EditedByHand || row.fate == RowFate::Newer;
}

bool isMoney(const PlannedRow &row)
{
    return row.kind == RowKind::Earning || row.kind == RowKind::Payout;
}

} // namespace

ImportPreviewModel::ImportPreviewModel(const Clock &clock, const EarningRepository *earnings,
                                       QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
    , m_earnings(earnings)
    , m_cache(cachedRecords)
{
}

ImportPreviewModel::~ImportPreviewModel() = default;

void ImportPreviewModel::setPlan(std::shared_ptr<ImportPlan> plan)
{
    beginResetModel();
    m_plan = std::move(plan);
    m_cache.clear();
    m_counts.fill(0);
    if (m_plan) {
        for (int i = 0; i < showCount; ++i) {
            const auto isOfIt
                = [i](const PlannedRow &row) { return isShown(row, static_cast<Show>(i)); };
            m_counts[static_cast<size_t>(i)] = static_cast<int>(m_plan->tally().countIf(isOfIt));
        }
    }
    filter();
    endResetModel();
}

void ImportPreviewModel::setShow(Show show)
{
    if (show == m_show)
        return;
    beginResetModel();
    m_show = show;
    filter();
    endResetModel();
}

void ImportPreviewModel::filter()
{
    m_visible.clear();
    if (!m_plan || m_show == Show::All)
        return;
    const std::vector<PlannedRow> &rows = m_plan->rows();
    for (size_t i = 0; i < rows.size(); ++i) {
        if (isShown(rows[i], m_show))
            m_visible.push_back(static_cast<quint32>(i));
    }
}

bool ImportPreviewModel::isShown(const PlannedRow &row, Show show)
{
    switch (show) {
    case Show::All:
        return true;
    case Show::New:
        return row.fate == RowFate::New && row.kind != RowKind::Skip && row.kind != RowKind::Reject;
    case Show::Changed:
        return row.fate == RowFate::Changed;
    case Show::Skipped:
        return row.kind == RowKind::Skip;
    case Show::Rejected:
        return row.kind == RowKind::Reject;
    }
    Q_UNREACHABLE();
}

bool ImportPreviewModel::canChoose(const PlannedRow &row)
{
    const bool writes = isMoney(row) || row.kind == RowKind::Metrics || row.kind == RowKind::Rate;
    return writes && row.fate != RowFate::Same && !isKept(row);
}

void ImportPreviewModel::setBringBackDeleted(RowChoice choice)
{
    if (!m_plan)
        return;
    m_plan->setBringBackDeleted(choice);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit choicesChanged();
}

void ImportPreviewModel::retranslate()
{
    m_cache.clear();
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ImportPreviewModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() || !m_plan)
        return 0;
    return static_cast<int>(m_show == Show::All ? m_plan->rows().size() : m_visible.size());
}

int ImportPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

size_t ImportPreviewModel::planIndex(int row) const
{
    const auto place = static_cast<size_t>(row);
    return m_show == Show::All ? place : m_visible[place];
}

const PlannedRow &ImportPreviewModel::planned(int row) const
{
    return m_plan->rows()[planIndex(row)];
}

ImportPreviewModel::Record *ImportPreviewModel::read(size_t first, const PlannedRow &row) const
{
    const auto key = static_cast<quint32>(first);
    if (Record *known = m_cache.object(key))
        return known;
    auto *record = new Record;
    record->rows = readPreviewRows(m_plan->file().tables()[row.table], row, m_plan->target());
    for (const PreviewRow &values : record->rows) {
        record->stored.append(std::nullopt);
        if (!m_earnings || values.earning.isNull() || row.fate == RowFate::New)
            continue;
        if (const auto found = m_earnings->find(values.earning))
            record->stored.last() = *found;
    }
    m_cache.insert(key, record);
    return record;
}

const PreviewRow &ImportPreviewModel::values(int row, const Earning **stored) const
{
    static const PreviewRow nothing;
    const std::vector<PlannedRow> &rows = m_plan->rows();
    const size_t index = planIndex(row);
    size_t first = index;
    while (first > 0 && rows[first - 1].offset == rows[index].offset
           && rows[first - 1].table == rows[index].table)
        --first;
    const Record *record = read(first, rows[index]);
    const auto place = static_cast<qsizetype>(index - first);
    if (place >= record->rows.size())
        return nothing;
    *stored = record->stored.at(place) ? &*record->stored.at(place) : nullptr;
    return record->rows.at(place);
}

QVariant ImportPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PlannedRow &row = planned(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::CheckStateRole:
        if (index.column() != CheckColumn || !canChoose(row))
            return {};
        return row.choice == RowChoice::Write ? Qt::Checked : Qt::Unchecked;
    case Qt::AccessibleTextRole:
        if (index.column() != CheckColumn || !canChoose(row))
            return {};
        return row.choice == RowChoice::Write ? tr("will be written") : tr("left out");
    case BadgeRole:
        return index.column() == FateColumn ? QVariant(static_cast<int>(fateTone(row)))
                                            : QVariant();
    case EmphasisRole:
        return emphasis(row, index.column());
    case IdRole:
        return u"%1/%2"_s.arg(row.table).arg(row.record);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::AlignVCenter | (index.column() == AmountColumn ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

bool ImportPreviewModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const bool mine = checkIndex(index, CheckIndexOption::IndexIsValid)
        && role == Qt::CheckStateRole && index.column() == CheckColumn
        && canChoose(planned(index.row()));
    if (!mine)
        return false;
    m_plan->setChoice(planIndex(index.row()),
                      value.toInt() == Qt::Checked ? RowChoice::Write : RowChoice::LeaveOut);
    emit dataChanged(index, index.siblingAtColumn(ColumnCount - 1));
    emit choicesChanged();
    return true;
}

Qt::ItemFlags ImportPreviewModel::flags(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (index.column() == CheckColumn && canChoose(planned(index.row())))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter
                                   | (section == AmountColumn ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case CheckColumn:
        return {};
    case FateColumn:
        return tr("What happens");
    case DayColumn:
        return tr("Date");
    case DescriptionColumn:
        return tr("Description in the file");
    case AmountColumn:
        return tr("Amount");
    case StatusColumn:
        return tr("Status");
    case MatchColumn:
        return tr("Matches");
    case ColumnCount:
        return {};
    }
    return {};
}

QString ImportPreviewModel::text(int row, int column) const
{
    const PlannedRow &planned = this->planned(row);
    if (column == CheckColumn)
        return {};
    if (column == FateColumn)
        return fateText(planned);
    const Earning *stored = nullptr;
    const PreviewRow &values = this->values(row, &stored);
    switch (column) {
    case DayColumn:
        return values.day.isValid() ? shortDay(values.day, {}) : QString();
    case DescriptionColumn:
        return values.description;
    case AmountColumn:
        return values.amount;
    case StatusColumn:
        return statusOf(planned, values, stored);
    case MatchColumn:
        return matchOf(planned, stored);
    default:
        return {};
    }
}

QString ImportPreviewModel::fateText(const PlannedRow &row) const
{
    switch (row.kind) {
    case RowKind::Payout:
        return tr("Payout");
    case RowKind::Member:
        return tr("Member");
    case RowKind::Skip:
        return tr("Skipped");
    case RowKind::Reject:
        return tr("Rejected");
    case RowKind::Earning:
    case RowKind::Metrics:
    case RowKind::Rate:
        break;
    }
    switch (row.fate) {
    case RowFate::New:
        return tr("New");
    case RowFate::Same:
        return tr("Same");
    case RowFate::Changed:
        return tr("Changed");
    case RowFate::DeletedBefore:
        return tr("Deleted before");
    case RowFate::EditedByHand:
        return tr("Edited by you");
    case RowFate::Newer:
        return tr("Newer here");
    }
    Q_UNREACHABLE();
}

Tone ImportPreviewModel::fateTone(const PlannedRow &row)
{
    if (row.kind == RowKind::Reject)
        return Tone::Negative;
    if (row.kind == RowKind::Skip || row.kind == RowKind::Payout || row.kind == RowKind::Member)
        return Tone::Neutral;
    if (row.fate == RowFate::New)
        return Tone::Info;
    return row.fate == RowFate::Changed ? Tone::Warning : Tone::Neutral;
}

QString ImportPreviewModel::statusOf(const PlannedRow &row, const PreviewRow &values,
                                     const Earning *stored) const
{
    if (row.kind == RowKind::Earning && row.fate == RowFate::DeletedBefore)
        return row.choice == RowChoice::Write ? tr("comes back") : tr("stays deleted");
    if (row.fate == RowFate::Changed && stored && values.earningStatus
        && stored->status != *values.earningStatus)
        return tr("%1 → %2").arg(statusText(stored->status), values.status);
    return values.status;
}

QString ImportPreviewModel::matchOf(const PlannedRow &row, const Earning *stored) const
{
    if (row.kind == RowKind::Reject || row.kind == RowKind::Skip)
        return tr("record %1").arg(formatCount(row.record));
    if (row.kind == RowKind::Payout)
        return row.fate == RowFate::New ? dash : tr("recorded before");
    if (!stored)
        return row.fate == RowFate::DeletedBefore ? tr("you deleted it") : dash;
    if (row.fate == RowFate::DeletedBefore && stored->deletedAt.isValid())
        return tr("you deleted it on %1")
            .arg(shortDay(stored->deletedAt.toLocalTime().date(), m_clock.today()));
    QStringList parts{ shortDay(stored->earnedAt, m_clock.today()), stored->payer,
                       stored->description };
    if (row.fate == RowFate::Changed)
        parts.append(formatMoney(stored->amount));
    parts.append(stored->externalId);
    parts.removeAll(QString());
    parts.removeDuplicates();
    return parts.join(u" · "_s);
}

QVariant ImportPreviewModel::emphasis(const PlannedRow &row, int column) const
{
    const bool quiet = !canChoose(row) || row.choice == RowChoice::LeaveOut;
    if (column == StatusColumn || column == MatchColumn || (quiet && row.kind != RowKind::Reject))
        return static_cast<int>(Emphasis::Secondary);
    return static_cast<int>(Emphasis::Normal);
}

} // namespace Creator
