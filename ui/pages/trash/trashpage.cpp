#include "pages/trash/trashpage.h"

#include "delegates/datatable.h"
#include "theme/theme.h"
#include "widgets/card.h"
#include "widgets/emptystate.h"
#include "widgets/pageheader.h"
#include "widgets/plainlabel.h"

#include <QEvent>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Creator {

TrashPage::TrashPage(TrashTableModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_header(new PageHeader)
    , m_restore(m_header->addAction(Icon::Restore, {}))
    , m_purge(m_header->addAction(Icon::Close, {}))
    , m_emptyTrash(m_header->addAction(Icon::Trash, {}, ButtonKind::Danger))
    , m_note(new PlainLabel(TextStyle::Small, Emphasis::Secondary))
    , m_table(new DataTable)
    , m_empty(new EmptyState)
{
    const ThemeSizes &sizes = themeOf(this).sizes();
    auto *card = new Card;
    card->setEdgeToEdge();
    card->body()->addWidget(m_table, 1);
    auto *content = new QVBoxLayout;
    content->setContentsMargins(sizes.page, sizes.padding, sizes.page, sizes.padding);
    content->setSpacing(sizes.grid);
    content->addWidget(m_note);
    content->addWidget(card, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addLayout(content, 1);

    using Kind = DataTable::Column::Kind;
    m_table->setModel(&model);
    m_table->setColumns({ { u"title"_s, 320, Kind::Text },
                          { u"kind"_s, 120, Kind::Text },
                          { u"day"_s, 140, Kind::Text },
                          { u"amount"_s, 160, Kind::Figure },
                          { u"deleted"_s, 200, Kind::Text } },
                        {}, {});
    m_table->setStretchColumn(TrashTableModel::TitleColumn);
    m_table->setEmptyState(m_empty);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_restore->setObjectName(u"restore"_s);
    m_purge->setObjectName(u"purge"_s);
    m_emptyTrash->setObjectName(u"emptyTrash"_s);
    connect(m_restore, &QPushButton::clicked, this,
            [this] { emit restoreRequested(selectedIds()); });
    connect(m_purge, &QPushButton::clicked, this, [this] { emit purgeRequested(selectedIds()); });
    connect(m_emptyTrash, &QPushButton::clicked, this, &TrashPage::emptyRequested);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &TrashPage::refresh);
    connect(&model, &QAbstractItemModel::modelReset, this, &TrashPage::refresh);
    retranslate();
}

TrashPage::~TrashPage() = default;

QList<Uuid> TrashPage::selectedIds() const
{
    QList<Uuid> ids;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : rows) {
        if (const TrashItem *item = m_model.at(index.row()))
            ids.append(item->id);
    }
    return ids;
}

void TrashPage::setEditable(Qt::ItemFlags editable)
{
    m_editable = editable;
    refresh();
}

void TrashPage::refresh()
{
    const bool may = m_editable.testFlag(Qt::ItemIsEditable);
    const bool chosen = m_table->selectionModel()->hasSelection();
    m_restore->setEnabled(may && chosen);
    m_purge->setEnabled(may && chosen);
    m_emptyTrash->setEnabled(may && m_model.rowCount() > 0);
}

void TrashPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TrashPage::retranslate()
{
    m_header->setTitle(tr("Trash"));
    m_restore->setText(tr("Restore"));
    m_purge->setText(tr("Delete for good…"));
    m_emptyTrash->setText(tr("Empty the trash…"));
    m_note->setText(
        tr("What is here counts nowhere. After %Ln day(s) it is removed for good, once a "
           "backup that still has it was made.",
           nullptr, TrashRepository::retentionDays));
    m_table->setAccessibleName(tr("Trash"));
    m_empty->setContent(Icon::Trash, tr("The trash is empty"),
                        tr("What you delete comes here first, so that you can bring it back."));
    m_model.retranslate();
    refresh();
}

} // namespace Creator
