#include "models/earningtablemodel.h"

#include "domain/moneyformat.h"
#include "domain/sourcename.h"
#include "models/earningwords.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Creator {

EarningTableModel::EarningTableModel(EarningWindow &window, const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_window(window)
    , m_clock(clock)
{
    connect(&window, &EarningWindow::aboutToReset, this, [this] { beginResetModel(); });
    connect(&window, &EarningWindow::reset, this, [this] { endResetModel(); });
    connect(&window, &EarningWindow::rowsAboutToBeInserted, this,
            [this](int first, int last) { beginInsertRows({}, first, last); });
    connect(&window, &EarningWindow::rowsInserted, this, [this] { endInsertRows(); });
    connect(&window, &EarningWindow::rowsAboutToBeRemoved, this,
            [this](int first, int last) { beginRemoveRows({}, first, last); });
    connect(&window, &EarningWindow::rowsRemoved, this, [this] { endRemoveRows(); });
    connect(&window, &EarningWindow::rowsChanged, this, [this](int first, int last) {
        emit dataChanged(index(first, 0), index(last, ColumnCount - 1));
    });
    connect(&window, &EarningWindow::aboutToMove, this, &EarningTableModel::rememberIndexes);
    connect(&window, &EarningWindow::moved, this, &EarningTableModel::moveIndexes);
}

EarningTableModel::~EarningTableModel() = default;

void EarningTableModel::rememberIndexes()
{
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    m_moving = persistentIndexList();
    m_movingIds.clear();
    for (const QModelIndex &index : std::as_const(m_moving)) {
        const Earning *earning = earningInMemory(index.row());
        m_movingIds.append(earning ? earning->id : EarningId());
    }
}

/// A selection follows its earnings; where they cannot be found it ends, rather than stand on
/// others.
void EarningTableModel::moveIndexes()
{
    QList<EarningId> known;
    int deepest = 0;
    for (qsizetype i = 0; i < m_moving.size(); ++i) {
        if (m_movingIds.at(i).isNull())
            continue;
        known.append(m_movingIds.at(i));
        deepest = std::max(deepest, m_moving.at(i).row());
    }
    const QHash<EarningId, int> places = m_window.placesOf(known, deepest);
    QModelIndexList now;
    for (qsizetype i = 0; i < m_moving.size(); ++i) {
        const int row = places.value(m_movingIds.at(i), -1);
        now.append(row < 0 || row >= rowCount() ? QModelIndex()
                                                : index(row, m_moving.at(i).column()));
    }
    changePersistentIndexList(m_moving, now);
    m_moving.clear();
    emit layoutChanged({}, VerticalSortHint);
}

void EarningTableModel::setHome(Currency home, std::shared_ptr<const RateTable> rates)
{
    m_home = home;
    m_rates = std::move(rates);
    retranslate();
}

void EarningTableModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const Earning *EarningTableModel::earning(int row) const
{
    const EarningRow *found = m_window.row(row);
    return found ? &found->earning : nullptr;
}

const Earning *EarningTableModel::earningInMemory(int row) const
{
    const EarningRow *found = std::as_const(m_window).rowInMemory(row);
    return found ? &found->earning : nullptr;
}

int EarningTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_window.count();
}

int EarningTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EarningTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Earning *earning = this->earning(index.row());
    if (!earning)
        return role == LoadingRole ? QVariant(true) : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return text(*earning, index.column());
    case Qt::EditRole:
        return typed(*earning, index.column());
    case SortRole:
        return raw(*earning, index.column());
    case IdRole:
        return earning->id.toText();
    case BadgeRole:
        if (index.column() != StatusColumn)
            return {};
        return static_cast<int>(isOverdue(*earning) ? Tone::Negative : toneOf(earning->status));
    case EmphasisRole:
        return emphasis(*earning, index.column());
    default:
        return {};
    }
}

bool EarningTableModel::isOverdue(const Earning &earning) const
{
    return earning.status == EarningStatus::Pending && earning.dueAt.isValid()
        && earning.dueAt < m_clock.today();
}

QString EarningTableModel::text(const Earning &e, int column) const
{
    switch (column) {
    case DayColumn:
        return shortDay(e.earnedAt, m_clock.today());
    case DescriptionColumn: {
        QStringList parts{ e.payer.isEmpty() ? platformName(e.platform) : e.payer, e.description };
        if (e.kind != EarningKind::Earning)
            parts.append(kindText(e.kind));
        parts.removeAll(QString());
        return parts.join(u" · "_s);
    }
    case SourceColumn:
        return sourceText(e.source);
    case AmountColumn:
        return formatMoney(e.amount);
    case DeductionColumn:
        if (e.status == EarningStatus::Pending && e.dueAt.isValid())
            return tr("Due %1").arg(shortDay(e.dueAt, m_clock.today()));
        if (e.fee && *e.fee != 0)
            return tr("Fee %1").arg(formatMoney({ -*e.fee, e.amount.currency }));
        return {};
    case StatusColumn:
        return isOverdue(e) ? tr("Overdue") : statusText(e.status);
    case HomeColumn:
        return homeText(e);
    default:
        return {};
    }
}

QString EarningTableModel::homeText(const Earning &e) const
{
    if (m_home.isNull())
        return {};
    if (e.amount.currency == m_home)
        return formatMoney(e.amount);
    if (!m_rates)
        return u"…"_s;
    const std::optional<UsedRate> rate = m_rates->rate(e.amount.currency, m_home, e.earnedAt);
    return rate ? formatMoney({ rate->convert(e.amount.micros), m_home }) : tr("no rate");
}

QVariant EarningTableModel::raw(const Earning &e, int column) const
{
    switch (column) {
    case DayColumn:
        return e.earnedAt;
    case DescriptionColumn:
        return e.description;
    case SourceColumn:
        return wordText(e.source);
    case AmountColumn:
        return e.amount.micros;
    case DeductionColumn:
        return e.dueAt;
    case StatusColumn:
        return wordText(e.status);
    case HomeColumn:
        return e.amount.micros;
    default:
        return {};
    }
}

/// What an editor begins with: an amount as a person would type it, not in millionths.
QVariant EarningTableModel::typed(const Earning &e, int column) const
{
    return column == AmountColumn ? QVariant(decimalText(e.amount.micros)) : raw(e, column);
}

QVariant EarningTableModel::emphasis(const Earning &e, int column) const
{
    if (!countsAsIncome(e.status))
        return static_cast<int>(Emphasis::Muted);
    switch (column) {
    case SourceColumn:
    case DeductionColumn:
        return static_cast<int>(Emphasis::Secondary);
    case HomeColumn:
        return static_cast<int>(homeText(e) == tr("no rate") ? Emphasis::Muted : Emphasis::Normal);
    default:
        return {};
    }
}

bool EarningTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const Earning *earning = this->earning(index.row());
    if (role != Qt::EditRole || !earning || value == typed(*earning, index.column()))
        return false;
    emit editRequested(earning->id, index.column(), value);
    return true;
}

Qt::ItemFlags EarningTableModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() != HomeColumn && index.column() != DeductionColumn)
        flags |= m_editable;
    return flags;
}

QVariant EarningTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && (section == AmountColumn || section == HomeColumn))
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case DayColumn:
        return tr("Date");
    case DescriptionColumn:
        return tr("Description");
    case SourceColumn:
        return tr("Source");
    case AmountColumn:
        return tr("Amount");
    case DeductionColumn:
        return tr("Deductions");
    case StatusColumn:
        return tr("Status");
    case HomeColumn:
        return m_home.isNull() ? tr("Converted") : tr("In %1").arg(m_home.code());
    default:
        return {};
    }
}

void EarningTableModel::sort(int column, Qt::SortOrder order)
{
    EarningSort sort{ m_window.query().sort().by, order };
    switch (column) {
    case DayColumn:
        sort.by = EarningSort::By::Day;
        break;
    case SourceColumn:
        sort.by = EarningSort::By::Source;
        break;
    case AmountColumn:
    case HomeColumn:
        sort.by = EarningSort::By::Amount;
        break;
    case StatusColumn:
        sort.by = EarningSort::By::Status;
        break;
    default:
        return;
    }
    if (sort != m_window.query().sort())
        m_window.ask(EarningQuery(m_window.query().filter(), sort));
}

} // namespace Creator
