#include "pages/resources/resourcespage.h"

#include "delegates/datatable.h"
#include "models/resourcetablemodel.h"
#include "pages/resources/resourcedetail.h"
#include "pages/resources/resourcegrid.h"
#include "theme/theme.h"
#include "widgets/card.h"
#include "widgets/emptystate.h"
#include "widgets/pageheader.h"
#include "widgets/segmentedcontrol.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

const QString viewKey = u"resources/view"_s;

/// Tables and calendars are no resources: the window imports them.
bool isForImport(const QString &file)
{
    constexpr std::array endings{ ".csv"_L1, ".tsv"_L1, ".xlsx"_L1, ".zip"_L1, ".ics"_L1 };
    return std::any_of(endings.begin(), endings.end(), [&file](QLatin1StringView ending) {
        return file.endsWith(ending, Qt::CaseInsensitive);
    });
}

struct DroppedFiles
{
    QStringList resources;
    QStringList imports;
};

DroppedFiles filesIn(const QMimeData &data)
{
    DroppedFiles files;
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls) {
        if (!url.isLocalFile())
            continue;
        const QString file = url.toLocalFile();
        (isForImport(file) ? files.imports : files.resources).append(file);
    }
    return files;
}

} // namespace

ResourcesPage::ResourcesPage(const Parts &parts, const StateStore &store, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_store(store)
    , m_header(new PageHeader)
    , m_views(new SegmentedControl)
    , m_filters(new ResourceFilterBar)
    , m_stack(new QStackedWidget)
    , m_grid(new ResourceGrid(parts.thumbnails))
    , m_table(new DataTable)
    , m_gridEmpty(new EmptyState)
    , m_tableEmpty(new EmptyState)
    , m_detail(new ResourceDetail(parts.thumbnails, parts.clock))
    , m_edit(new QAction(this))
    , m_open(new QAction(this))
    , m_categories(new QAction(this))
    , m_tag(new QAction(this))
    , m_delete(new QAction(this))
{
    const ThemeSizes &sizes = themeOf(this).sizes();
    setAcceptDrops(true);
    buildHeader();
    buildViews(store);
    buildActions();
    auto *card = new Card;
    card->setEdgeToEdge();
    card->body()->addWidget(m_filters);
    card->body()->addWidget(m_stack, 1);
    auto *content = new QHBoxLayout;
    content->setContentsMargins(sizes.page, sizes.padding, sizes.page, sizes.padding);
    content->setSpacing(sizes.padding);
    content->addWidget(card, 1);
    content->addWidget(m_detail);
    m_detail->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addLayout(content, 1);
    connectParts();
    retranslate();
    const View remembered = store.load(viewKey) == "table" ? View::Table : View::Grid;
    showView(remembered);
    applyFilter(m_filters->filter());
}

ResourcesPage::~ResourcesPage() = default;

void ResourcesPage::buildHeader()
{
    m_header->addView(m_views);
    m_check = m_header->addAction(Icon::Sync, {});
    m_link = m_header->addAction(Icon::External, {});
    m_add = m_header->addAction(Icon::Add, {}, ButtonKind::Primary);
    m_check->setObjectName(u"check"_s);
    m_link->setObjectName(u"addLink"_s);
    m_add->setObjectName(u"addFiles"_s);
    connect(m_check, &QPushButton::clicked, this, &ResourcesPage::checkFilesRequested);
    connect(m_link, &QPushButton::clicked, this, &ResourcesPage::addLinkRequested);
    connect(m_add, &QPushButton::clicked, this, &ResourcesPage::addFilesRequested);
    connect(m_header, &PageHeader::paletteRequested, this, &ResourcesPage::paletteRequested);
}

void ResourcesPage::buildViews(const StateStore &store)
{
    using Kind = DataTable::Column::Kind;
    const int inset = themeOf(this).sizes().grid;
    m_grid->setObjectName(u"resourceGrid"_s);
    m_table->setObjectName(u"resourceTable"_s);
    m_table->setModel(&m_parts.model);
    m_table->setColumns({ { u"name"_s, 280, Kind::Text },
                          { u"type"_s, 100, Kind::Text },
                          { u"category"_s, 100, Kind::Text },
                          { u"licence"_s, 156, Kind::Badge },
                          { u"ends"_s, 150, Kind::Badge },
                          { u"used"_s, 88, Kind::Figure },
                          { u"measure"_s, 140, Kind::Figure } },
                        u"resources"_s, store);
    m_table->setStretchColumn(ResourceTableModel::NameColumn);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->horizontalHeader()->setSortIndicator(ResourceTableModel::NameColumn,
                                                  Qt::AscendingOrder);
    m_table->setEmptyState(m_tableEmpty);
    m_grid->setModel(&m_parts.model);
    m_grid->setEmptyState(m_gridEmpty);
    m_selection = m_table->selectionModel();
    m_grid->setSelectionModel(m_selection);
    auto *grid = new QWidget;
    auto *room = new QVBoxLayout(grid);
    room->setContentsMargins(inset, inset, inset, inset);
    room->addWidget(m_grid);
    m_stack->addWidget(grid);
    m_stack->addWidget(m_table);
}

void ResourcesPage::buildActions()
{
    m_edit->setShortcuts({ QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter) });
    m_delete->setShortcut(QKeySequence::Delete);
    m_edit->setIcon(icon(Icon::Edit));
    m_open->setIcon(icon(Icon::Folder));
    m_categories->setIcon(icon(Icon::Settings));
    m_delete->setIcon(icon(Icon::Trash));
    connect(m_edit, &QAction::triggered, this, [this] { emit editRequested(selectedIds()); });
    connect(m_open, &QAction::triggered, this, [this] {
        if (!selectedIds().isEmpty())
            emit openRequested(firstSelected());
    });
    connect(m_categories, &QAction::triggered, this, &ResourcesPage::categoriesRequested);
    connect(m_tag, &QAction::triggered, this, [this] { emit tagRequested(selectedIds()); });
    connect(m_delete, &QAction::triggered, this, [this] { emit deleteRequested(selectedIds()); });
    for (QAbstractItemView *view :
         { static_cast<QAbstractItemView *>(m_grid), static_cast<QAbstractItemView *>(m_table) }) {
        view->setContextMenuPolicy(Qt::CustomContextMenu);
        for (QAction *action : { m_edit, m_delete })
            action->setShortcutContext(Qt::WidgetShortcut);
        view->addActions({ m_edit, m_delete });
        connect(view, &QWidget::customContextMenuRequested, this,
                [this, view](QPoint place) { showMenu(view->viewport()->mapToGlobal(place)); });
        connect(view, &QAbstractItemView::doubleClicked, m_edit, &QAction::trigger);
    }
}

void ResourcesPage::connectParts()
{
    connect(m_views, &SegmentedControl::currentChanged, this, [this](int index) {
        m_stack->setCurrentIndex(index);
        m_store.save(viewKey, index == int(View::Table) ? "table" : "grid");
    });
    connect(m_filters, &ResourceFilterBar::filterChanged, this, &ResourcesPage::applyFilter);
    connect(m_selection, &QItemSelectionModel::selectionChanged, this, &ResourcesPage::showDetail);
    const ResourceTableModel &model = m_parts.model;
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this,
            &ResourcesPage::rememberSelection);
    connect(&model, &QAbstractItemModel::modelReset, this, &ResourcesPage::restoreSelection);
    connect(&model, &QAbstractItemModel::modelReset, this, &ResourcesPage::showTotals);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &ResourcesPage::showTotals);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &ResourcesPage::showTotals);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &ResourcesPage::showDetail);
    connect(&model, &QAbstractItemModel::dataChanged, this, &ResourcesPage::showDetail);
    for (EmptyState *state : { m_gridEmpty, m_tableEmpty }) {
        connect(state, &EmptyState::actionRequested, this, [this] {
            if (m_parts.model.total() > 0)
                m_filters->clear();
            else
                emit addFilesRequested();
        });
        connect(state, &EmptyState::secondActionRequested, this, &ResourcesPage::addLinkRequested);
    }
    connect(m_detail, &ResourceDetail::editRequested, m_edit, &QAction::trigger);
    connect(m_detail, &ResourceDetail::openRequested, m_open, &QAction::trigger);
    connect(m_detail, &ResourceDetail::relinkRequested, this, &ResourcesPage::relinkRequested);
    connect(m_detail, &ResourceDetail::contentRequested, this, &ResourcesPage::contentRequested);
    connect(m_detail, &ResourceDetail::exposureRequested, this,
            [this] { emit exposureRequested(firstSelected()); });
}

void ResourcesPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ResourcesPage::retranslate()
{
    m_header->setTitle(tr("Resources"));
    m_views->setSegments({ tr("Grid"), tr("Table") });
    m_views->setAccessibleName(tr("View"));
    m_check->setText(tr("Check files"));
    m_link->setText(tr("Add a link"));
    m_add->setText(tr("Add files"));
    m_grid->setAccessibleName(tr("Resources"));
    m_table->setAccessibleName(tr("Resources"));
    m_edit->setText(tr("Edit…"));
    m_open->setText(tr("Show in folder"));
    m_categories->setText(tr("Change the categories…"));
    m_tag->setText(tr("Add a tag…"));
    m_delete->setText(tr("Move to trash"));
    m_parts.model.retranslate();
    explainEmptiness();
    showTotals();
}

void ResourcesPage::explainEmptiness()
{
    if (m_parts.model.rowCount() > 0)
        return;
    const bool filtered = m_parts.model.total() > 0;
    for (EmptyState *state : { m_gridEmpty, m_tableEmpty }) {
        if (filtered) {
            state->setContent(Icon::Search, tr("Nothing matches"),
                              tr("No resource has everything that the filters ask for."));
            state->setAction(tr("Clear the filters"));
            state->setSecondAction({});
        } else {
            state->setContent(Icon::Resources, tr("No resources yet"),
                              tr("Drop music, pictures, fonts or documents here to know where "
                                 "they are and what their licences allow."));
            state->setAction(tr("Add files"));
            state->setSecondAction(tr("Add a link"));
        }
    }
    m_gridEmpty->setEnabled(filtered || m_isEditable);
    m_tableEmpty->setEnabled(filtered || m_isEditable);
}

void ResourcesPage::applyFilter(const ResourceFilter &filter)
{
    // What ends when is read from the next end on.
    const bool byEnd = filter.only == ResourceFilter::Only::WithEnd
        && m_parts.model.filter().only != ResourceFilter::Only::WithEnd;
    m_parts.model.setFilter(filter);
    if (byEnd)
        m_table->sortByColumn(ResourceTableModel::EndColumn, Qt::AscendingOrder);
}

void ResourcesPage::showTotals()
{
    const int shown = m_parts.model.rowCount();
    const int total = m_parts.model.total();
    m_filters->setTotals(
        shown == total ? tr("%Ln resource(s)", nullptr, total)
                       : tr("%1 of %2").arg(QLocale().toString(shown), QLocale().toString(total)));
    explainEmptiness();
}

void ResourcesPage::showView(View view)
{
    m_views->setCurrent(static_cast<int>(view));
    m_stack->setCurrentIndex(static_cast<int>(view));
}

ResourcesPage::View ResourcesPage::currentView() const
{
    return static_cast<View>(m_stack->currentIndex());
}

QList<ResourceId> ResourcesPage::selectedIds() const
{
    QList<ResourceId> ids;
    const QModelIndexList rows = m_selection->selectedRows();
    for (const QModelIndex &index : rows) {
        if (const ResourceRow *row = m_parts.model.at(index.row()))
            ids.append(row->resource.id);
    }
    return ids;
}

ResourceId ResourcesPage::firstSelected() const
{
    return selectedIds().value(0);
}

void ResourcesPage::rememberSelection()
{
    m_selectedBefore = selectedIds();
}

void ResourcesPage::restoreSelection()
{
    QItemSelection selection;
    const QSet<ResourceId> wanted(m_selectedBefore.cbegin(), m_selectedBefore.cend());
    for (int row = 0; !wanted.isEmpty() && row < m_parts.model.rowCount(); ++row) {
        if (!wanted.contains(m_parts.model.at(row)->resource.id))
            continue;
        const QModelIndex index = m_parts.model.index(row, 0);
        selection.select(index, index.siblingAtColumn(ResourceTableModel::ColumnCount - 1));
    }
    m_selection->select(selection, QItemSelectionModel::ClearAndSelect);
    showDetail();
}

void ResourcesPage::reveal(ResourceId id)
{
    if (m_parts.model.rowOf(id) < 0)
        m_filters->clear();
    const QModelIndex index = m_parts.model.index(m_parts.model.rowOf(id), 0);
    if (!index.isValid())
        return;
    m_selection->setCurrentIndex(index,
                                 QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_grid->scrollTo(index);
    m_table->scrollTo(index);
}

void ResourcesPage::showDetail()
{
    const QList<ResourceId> ids = selectedIds();
    const ResourceRow *row = ids.size() == 1 ? m_parts.model.find(ids.first()) : nullptr;
    if (row) {
        const QModelIndex index = m_parts.model.index(m_parts.model.rowOf(ids.first()),
                                                      ResourceTableModel::CategoryColumn);
        m_detail->showResource(*row, index.data().toString());
    }
    m_detail->setVisible(row);
    emit selectionChanged(ids);
}

void ResourcesPage::setEditable(Qt::ItemFlags editable)
{
    m_isEditable = editable.testFlag(Qt::ItemIsEditable);
    for (QPushButton *button : { m_link, m_add })
        button->setEnabled(m_isEditable);
    for (QAction *action : { m_edit, m_categories, m_tag, m_delete })
        action->setEnabled(m_isEditable);
    setAcceptDrops(m_isEditable);
    m_detail->setEditable(editable);
    explainEmptiness();
}

void ResourcesPage::showMenu(const QPoint &place)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto count = selectedIds().size();
    if (count == 1)
        menu->addActions({ m_edit, m_open });
    if (count == 0) {
        menu->addAction(m_categories);
    } else {
        auto *categories = menu->addMenu(tr("Category"));
        categories->setEnabled(m_isEditable);
        fillCategories(*categories);
        menu->addAction(m_tag);
        menu->addSeparator();
        menu->addAction(m_delete);
    }
    menu->popup(place);
}

void ResourcesPage::fillCategories(QMenu &menu)
{
    const auto offer = [this, &menu](const QString &text, std::optional<CategoryId> category) {
        QAction *action = menu.addAction(QString(text).replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this,
                [this, category] { emit categoryChosen(selectedIds(), category); });
    };
    for (const ResourceCategory &category : m_parts.model.categories())
        offer(category.name, category.id);
    offer(tr("None"), std::nullopt);
    menu.addSeparator();
    menu.addAction(m_categories);
}

void ResourcesPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!filesIn(*event->mimeData()).resources.isEmpty())
        event->acceptProposedAction();
}

void ResourcesPage::dropEvent(QDropEvent *event)
{
    const DroppedFiles files = filesIn(*event->mimeData());
    if (files.resources.isEmpty())
        return;
    event->acceptProposedAction();
    emit filesDropped(files.resources);
    if (!files.imports.isEmpty())
        emit importsDropped(files.imports);
}

} // namespace Creator
