#include "pages/earnings/earningtable.h"

#include "delegates/datatable.h"
#include "pages/earnings/choicedelegate.h"
#include "pages/earnings/filterbar.h"
#include "pages/earnings/statusdelegate.h"
#include "theme/icons.h"
#include "widgets/card.h"
#include "widgets/emptystate.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Creator {

EarningTable::EarningTable(EarningTableModel &model, FilterBar &filters, const StateStore &store,
                           QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_table(new DataTable)
    , m_empty(new EmptyState)
    , m_open(new QAction(this))
    , m_paid(new QAction(this))
    , m_attach(new QAction(this))
    , m_delete(new QAction(this))
{
    auto *card = new Card;
    card->setEdgeToEdge();
    card->body()->addWidget(&filters);
    card->body()->addWidget(m_table, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(card);
    setUpTable(store);
    setUpActions();
    retranslate();
}

EarningTable::~EarningTable() = default;

void EarningTable::setUpTable(const StateStore &store)
{
    using Kind = DataTable::Column::Kind;
    m_table->setObjectName(u"earningTable"_s);
    m_table->setModel(&m_model);
    m_table->setColumns({ { u"day"_s, 148, Kind::Text },
                          { u"description"_s, 320, Kind::Text },
                          { u"source"_s, 110, Kind::Text },
                          { u"amount"_s, 140, Kind::Figure },
                          { u"deductions"_s, 170, Kind::Text },
                          { u"status"_s, 120, Kind::Badge },
                          { u"home"_s, 140, Kind::Figure } },
                        u"earnings"_s, store);
    m_table->setStretchColumn(EarningTableModel::DescriptionColumn);
    m_table->setEmptyState(m_empty);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(EarningTableModel::DayColumn,
                                                  Qt::DescendingOrder);
    m_table->setItemDelegateForColumn(EarningTableModel::SourceColumn,
                                      new ChoiceDelegate(ChoiceDelegate::Choice::Source, this));
    m_table->setItemDelegateForColumn(EarningTableModel::StatusColumn, new StatusDelegate(this));
    m_table->setItemDelegateForColumn(EarningTableModel::DayColumn,
                                      new ChoiceDelegate(ChoiceDelegate::Choice::Day, this));
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &EarningTable::showMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &EarningTable::selectionChanged);
    // The selection model says nothing when rows that were selected are no longer there.
    connect(&m_model, &QAbstractItemModel::layoutChanged, this, &EarningTable::selectionChanged);
}

void EarningTable::setUpActions()
{
    m_open->setShortcuts({ QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter) });
    m_delete->setShortcut(QKeySequence::Delete);
    m_open->setIcon(icon(Icon::Edit));
    m_paid->setIcon(icon(Icon::Check));
    m_attach->setIcon(icon(Icon::Attach));
    m_delete->setIcon(icon(Icon::Trash));
    using Request = void (EarningTable::*)(const QList<EarningId> &);
    const auto offer = [this](QAction *action, Request request) {
        connect(action, &QAction::triggered, this, [this, request] {
            withSelection(
                [this, request](const QList<EarningId> &ids) { emit(this->*request)(ids); });
        });
    };
    offer(m_open, &EarningTable::openRequested);
    offer(m_paid, &EarningTable::markPaidRequested);
    offer(m_delete, &EarningTable::deleteRequested);
    connect(m_attach, &QAction::triggered, this, [this] {
        if (selectedCount() == 1)
            withSelection(
                [this](const QList<EarningId> &ids) { emit attachRequested(ids.first()); });
    });
    for (QAction *action : { m_open, m_paid, m_attach, m_delete }) {
        action->setShortcutContext(Qt::WidgetShortcut);
        m_table->addAction(action);
    }
}

void EarningTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void EarningTable::retranslate()
{
    m_open->setText(tr("Edit…"));
    m_paid->setText(tr("Mark as paid today"));
    m_attach->setText(tr("Attach a file…"));
    m_delete->setText(tr("Move to trash"));
    m_table->setAccessibleName(tr("Earnings"));
    m_model.retranslate();
}

QList<EarningWindow::Range> EarningTable::selectedRanges() const
{
    QList<EarningWindow::Range> ranges;
    const QItemSelection selection = m_table->selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        ranges.append({ range.top(), range.bottom() });
    return ranges;
}

int EarningTable::selectedCount() const
{
    int count = 0;
    for (const EarningWindow::Range &range : selectedRanges())
        count += range.last - range.first + 1;
    return count;
}

std::optional<MoneySums> EarningTable::selectedSums() const
{
    if (selectedCount() > EarningWindow::pageSize * EarningWindow::cachedPages)
        return std::nullopt;
    MoneySums sums;
    for (const EarningWindow::Range &range : selectedRanges()) {
        for (int row = range.first; row <= range.last; ++row) {
            const Earning *earning = m_model.earningInMemory(row);
            if (!earning)
                return std::nullopt;
            if (countsAsIncome(earning->status))
                sums.add(earning->amount);
        }
    }
    return sums;
}

void EarningTable::withSelection(const std::function<void(const QList<EarningId> &)> &act)
{
    const int count = selectedCount();
    if (count == 0)
        return;
    if (count > mostSelected) {
        emit selectionRefused(
            tr("At most %Ln entry(s) can be changed in one step.", nullptr, mostSelected));
        return;
    }
    QList<EarningId> ids;
    for (const EarningWindow::Range &range : selectedRanges()) {
        for (int row = range.first; row <= range.last; ++row) {
            if (const Earning *earning = m_model.earningInMemory(row))
                ids.append(earning->id);
        }
    }
    if (ids.size() == count) {
        act(ids);
        return;
    }
    m_model.window()
        .idsAt(selectedRanges())
        .then(this, [this, act](const Result<QList<EarningId>> &known) {
            if (known)
                act(*known);
            else
                emit selectionRefused(known.error().message);
        });
}

void EarningTable::showMenu(const QPoint &place)
{
    const int count = selectedCount();
    if (count == 0)
        return;
    m_attach->setEnabled(count == 1);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({ m_open, m_paid, m_attach });
    menu->addSeparator();
    menu->addAction(m_delete);
    menu->popup(m_table->viewport()->mapToGlobal(place));
}

} // namespace Creator
