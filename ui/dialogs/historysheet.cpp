#include "dialogs/historysheet.h"

#include "theme/theme.h"

#include <QEvent>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Creator {

HistorySheet::HistorySheet(QAbstractItemModel &entries, QWidget *window)
    : Sheet(window)
    , m_entries(entries)
    , m_list(new QListView(this))
    , m_close(addButton({}))
    , m_undo(addButton({}, ButtonKind::Primary))
{
    m_list->setObjectName(u"history"_s);
    m_list->setModel(&entries);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setMinimumHeight(themeOf(this).sizes().row * 8);
    body()->addWidget(m_list);
    connect(m_close, &QPushButton::clicked, this, &Sheet::dismiss);
    connect(this, &Sheet::accepted, this,
            [this] { emit undoRequested(m_list->currentIndex().row() + 1); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &HistorySheet::refresh);
    connect(&entries, &QAbstractItemModel::modelReset, this, [this] {
        m_list->setCurrentIndex(m_entries.index(0, 0));
        refresh();
    });
    connect(&entries, &QAbstractItemModel::rowsRemoved, this, &HistorySheet::refresh);
    connect(&entries, &QAbstractItemModel::rowsInserted, this, &HistorySheet::refresh);
    m_list->setCurrentIndex(entries.index(0, 0));
    retranslate();
}

HistorySheet::~HistorySheet() = default;

void HistorySheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Sheet::changeEvent(event);
}

void HistorySheet::retranslate()
{
    setTitle(tr("History"),
             tr("What was done, newest first. Undoing goes back to before the chosen step."));
    m_list->setAccessibleName(tr("History"));
    m_close->setText(tr("Close"));
    refresh();
}

void HistorySheet::refresh()
{
    const int steps = m_list->currentIndex().row() + 1;
    m_undo->setEnabled(steps > 0 && m_entries.rowCount() > 0);
    m_undo->setText(tr("Undo %Ln step(s)", nullptr, qMax(1, steps)));
}

} // namespace Creator
