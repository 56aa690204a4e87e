#include "pages/planner/planlistsheet.h"

#include "delegates/datatable.h"
#include "models/roles.h"
#include "widgets/emptystate.h"

#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

constexpr int firstWidth = 260;
constexpr int otherWidth = 200;

} // namespace

PlanListSheet::PlanListSheet(const Words &words, const StateStore &memory, QWidget *window)
    : Sheet(window, Size::Large)
    , m_table(new DataTable)
{
    setTitle(words.title, words.subtitle);
    m_model.setHorizontalHeaderLabels(words.columns);
    m_table->setModel(&m_model);
    m_table->setAccessibleName(words.title);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    QList<DataTable::Column> columns;
    for (int i = 0; i < words.columns.size(); ++i)
        columns.append({ QString::number(i), i == 0 ? firstWidth : otherWidth });
    m_table->setColumns(columns, words.id, memory);
    m_table->setStretchColumn(static_cast<int>(words.columns.size()) > 1 ? 1 : 0);
    auto *empty = new EmptyState(m_table);
    empty->setContent(words.icon, words.emptyTitle, words.emptyText);
    m_table->setEmptyState(empty);
    body()->addWidget(m_table, 1);
    connect(addButton(tr("Close")), &QPushButton::clicked, this, &Sheet::dismiss);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &PlanListSheet::refresh);
    connect(m_table, &QAbstractItemView::activated, this, &Sheet::accepted);
    connect(this, &Overlay::closed, this, &QObject::deleteLater);
    m_table->setFocus();
}

PlanListSheet::~PlanListSheet() = default;

QPushButton *PlanListSheet::addChoice(const QString &text, ButtonKind kind)
{
    QPushButton *button = addButton(text, kind);
    const int choice = static_cast<int>(m_choices.size());
    m_choices.append(button);
    const auto ask = [this, choice] {
        if (const Uuid id = current(); !id.isNull())
            emit requested(choice, id);
    };
    if (kind == ButtonKind::Primary)
        connect(this, &Sheet::accepted, this, ask);
    else
        connect(button, &QPushButton::clicked, this, ask);
    refresh();
    return button;
}

void PlanListSheet::setEntries(const QList<Entry> &entries)
{
    const Uuid kept = current();
    m_model.removeRows(0, m_model.rowCount());
    int row = 0;
    for (const Entry &entry : entries) {
        QList<QStandardItem *> items;
        for (const QString &cell : entry.cells) {
            auto *item = new QStandardItem(cell);
            item->setEditable(false);
            items.append(item);
        }
        items.constFirst()->setData(entry.id.toText(), IdRole);
        if (entry.id == kept)
            row = m_model.rowCount();
        m_model.appendRow(items);
    }
    m_table->setCurrentIndex(m_model.index(row, 0));
    refresh();
}

Uuid PlanListSheet::current() const
{
    const QModelIndex index = m_table->currentIndex().siblingAtColumn(0);
    return Uuid::fromText(index.data(IdRole).toString()).value_or(Uuid());
}

void PlanListSheet::refresh()
{
    for (QPushButton *button : std::as_const(m_choices))
        button->setEnabled(!current().isNull());
}

} // namespace Creator
