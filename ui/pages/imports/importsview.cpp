#include "pages/imports/importsview.h"

#include "delegates/datatable.h"
#include "pages/imports/arrivalwords.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "widgets/banner.h"
#include "widgets/card.h"
#include "widgets/emptystate.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Creator {

ImportsView::ImportsView(BatchTableModel &model, const StateStore &store, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_arrivals(new Banner)
    , m_table(new DataTable)
    , m_empty(new EmptyState)
    , m_rows(new QAction(this))
    , m_rejected(new QAction(this))
    , m_undo(new QAction(this))
{
    const ThemeSizes &sizes = themeOf(this).sizes();
    auto *card = new Card;
    card->setEdgeToEdge();
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(sizes.padding, sizes.gap, sizes.padding, sizes.gap);
    tools->setSpacing(sizes.grid);
    for (QAction *action : { m_rows, m_rejected, m_undo }) {
        auto *button = new QPushButton;
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        m_buttons.append(button);
        tools->addWidget(button);
    }
    m_buttons.at(0)->setObjectName(u"showRows"_s);
    m_buttons.at(1)->setObjectName(u"saveRejected"_s);
    m_buttons.at(2)->setObjectName(u"undoImport"_s);
    tools->addStretch();
    card->body()->addLayout(tools);
    card->body()->addWidget(m_table, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(sizes.page, sizes.page, sizes.page, sizes.page);
    layout->setSpacing(sizes.padding);
    layout->addWidget(m_arrivals);
    layout->addWidget(card, 1);
    m_arrivals->setObjectName(u"arrivals"_s);
    connect(m_arrivals, &Banner::actionRequested, this,
            [this] { emit arrivedRequested(m_arrived); });
    setUpTable(store);
    setUpActions();
    retranslate();
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ImportsView::selectAgain);
}

ImportsView::~ImportsView() = default;

void ImportsView::setUpTable(const StateStore &store)
{
    using Kind = DataTable::Column::Kind;
    m_table->setObjectName(u"batchTable"_s);
    m_table->setModel(&m_model);
    m_table->setColumns({ { u"when"_s, 140 },
                          { u"file"_s, 240 },
                          { u"format"_s, 180 },
                          { u"added"_s, 104, Kind::Figure },
                          { u"updated"_s, 104, Kind::Figure },
                          { u"payouts"_s, 104, Kind::Figure },
                          { u"other"_s, 130 },
                          { u"skipped"_s, 104, Kind::Figure },
                          { u"rejected"_s, 104, Kind::Figure },
                          { u"state"_s, 112, Kind::Badge } },
                        u"imports"_s, store);
    m_table->setStretchColumn(BatchTableModel::FileColumn);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    // Newest first, always: the list is short and a history.
    m_table->setSortingEnabled(false);
    m_table->horizontalHeader()->setSortIndicatorShown(false);
    m_table->setEmptyState(m_empty);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &ImportsView::showMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ImportsView::refresh);
    connect(m_empty, &EmptyState::actionRequested, this, &ImportsView::importRequested);
}

void ImportsView::setUpActions()
{
    m_rows->setShortcuts({ QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter) });
    m_undo->setShortcut(QKeySequence::Delete);
    m_rows->setIcon(icon(Icon::Table));
    m_rejected->setIcon(icon(Icon::Download));
    m_undo->setIcon(icon(Icon::Undo));
    const auto tell = [this](QAction *action, void (ImportsView::*signal)(const ImportBatch &)) {
        connect(action, &QAction::triggered, this, [this, signal] {
            // A copy: the list is read anew as soon as somebody acts on it.
            if (const ImportBatch *batch = selected())
                emit(this->*signal)(ImportBatch(*batch));
        });
        action->setShortcutContext(Qt::WidgetShortcut);
        m_table->addAction(action);
    };
    tell(m_rows, &ImportsView::rowsRequested);
    tell(m_rejected, &ImportsView::rejectedRequested);
    tell(m_undo, &ImportsView::undoRequested);
}

const ImportBatch *ImportsView::selected() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_model.batch(rows.first().row());
}

void ImportsView::selectAgain()
{
    int row = 0;
    for (int i = 0; i < m_model.rowCount(); ++i) {
        if (m_model.batch(i).id == m_selected)
            row = i;
    }
    if (m_model.rowCount() > 0)
        m_table->selectRow(row);
    refresh();
}

void ImportsView::setArrived(const QStringList &paths)
{
    m_arrived = paths;
    //: %1 "stripe_payouts.csv has arrived", %2 where it lies
    const QString words = paths.isEmpty()
        ? QString()
        : tr("%1 · %2").arg(arrivalTitle(paths), arrivalDetail(paths));
    m_arrivals->setWords(Tone::Accent, Icon::Import, words);
    m_arrivals->setAction(tr("Import…"));
}

void ImportsView::refresh()
{
    const ImportBatch *batch = selected();
    if (batch)
        m_selected = batch->id;
    const bool stands = batch && !batch->undoneAt.isValid();
    m_rows->setEnabled(stands && batch->inserted + batch->updated > 0);
    m_rejected->setEnabled(batch && batch->rejected > 0);
    m_undo->setEnabled(stands);
    const QList<QAction *> actions{ m_rows, m_rejected, m_undo };
    for (int i = 0; i < actions.size(); ++i) {
        m_buttons.at(i)->setEnabled(actions.at(i)->isEnabled());
        m_buttons.at(i)->setVisible(m_model.rowCount() > 0);
    }
}

void ImportsView::showMenu(const QPoint &place)
{
    if (!selected())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({ m_rows, m_rejected });
    menu->addSeparator();
    menu->addAction(m_undo);
    menu->popup(m_table->viewport()->mapToGlobal(place));
}

void ImportsView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ImportsView::retranslate()
{
    m_rows->setText(tr("Show its rows"));
    m_rejected->setText(tr("Save rejected rows…"));
    m_undo->setText(tr("Undo this import…"));
    const QList<QAction *> actions{ m_rows, m_rejected, m_undo };
    for (int i = 0; i < actions.size(); ++i) {
        m_buttons.at(i)->setText(actions.at(i)->text());
        m_buttons.at(i)->setIcon(actions.at(i)->icon());
    }
    m_table->setAccessibleName(tr("Imports"));
    m_empty->setContent(Icon::Import, tr("No imports yet"),
                        tr("Drop a file that a platform handed out on this window, or choose one. "
                           "Every import is listed here and can be undone."));
    m_empty->setAction(tr("Import a file"));
    m_model.retranslate();
    setArrived(m_arrived);
    refresh();
}

} // namespace Creator
