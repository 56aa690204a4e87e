#include "pages/resources/resourcegrid.h"

#include "media/thumbnailcache.h"
#include "models/resourcetablemodel.h"
#include "pages/resources/resourcecarddelegate.h"
#include "theme/controlroles.h"
#include "widgets/emptystate.h"

#include <QEvent>
#include <QScrollBar>
#include <QSet>

namespace Creator {

ResourceGrid::ResourceGrid(ThumbnailCache &thumbnails, QWidget *parent)
    : QListView(parent)
    , m_thumbnails(thumbnails)
{
    setFrameless(*this);
    setItemDelegate(new ResourceCardDelegate(thumbnails, this));
    setViewMode(QListView::ListMode);
    setFlow(QListView::LeftToRight);
    setWrapping(true);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(true);
    setMovement(QListView::Static);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    // The table beside it selects rows; both share one selection.
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    m_rest.setSingleShot(true);
    m_rest.setInterval(0);
    connect(&m_rest, &QTimer::timeout, this, &ResourceGrid::keepVisible);
    connect(&thumbnails, &ThumbnailCache::ready, this, &ResourceGrid::repaintFile);
    updateCellSize();
}

ResourceGrid::~ResourceGrid() = default;

void ResourceGrid::setModel(QAbstractItemModel *model)
{
    QListView::setModel(model);
    if (!model)
        return;
    connect(model, &QAbstractItemModel::rowsInserted, this, &ResourceGrid::updateEmptyState);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &ResourceGrid::updateEmptyState);
    connect(model, &QAbstractItemModel::modelReset, this, &ResourceGrid::updateEmptyState);
    updateEmptyState();
}

void ResourceGrid::setEmptyState(EmptyState *state)
{
    m_empty = state;
    m_empty->setParent(viewport());
    updateEmptyState();
}

void ResourceGrid::updateEmptyState()
{
    if (!m_empty)
        return;
    m_empty->setGeometry(viewport()->rect());
    m_empty->setVisible(!model() || model()->rowCount() == 0);
}

void ResourceGrid::updateCellSize()
{
    const QSize cell = ResourceCardDelegate::cellSize(themeOf(this));
    // Cards share the width, so that no ragged margin is left at the right.
    const int room = viewport()->width() - 1; // the last column must not touch the edge
    const int columns = qMax(1, room / cell.width());
    setGridSize(QSize(qMax(cell.width(), room / columns), cell.height()));
    verticalScrollBar()->setSingleStep(cell.height() / 3);
}

void ResourceGrid::resizeEvent(QResizeEvent *event)
{
    updateCellSize();
    QListView::resizeEvent(event);
    updateEmptyState();
}

void ResourceGrid::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        updateCellSize();
    QListView::changeEvent(event);
}

void ResourceGrid::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (m_thumbnails.waiting() > 0)
        m_rest.start();
}

void ResourceGrid::keepVisible()
{
    QSet<QString> paths;
    const QModelIndex first = indexAt(QPoint(gridSize().width() / 2, gridSize().height() / 2));
    const QRect sight = viewport()->rect();
    for (int row = qMax(0, first.row() - 1); model() && row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        if (visualRect(index).top() > sight.bottom())
            break;
        paths.insert(index.data(ResourceTableModel::FileRole).toString());
    }
    m_thumbnails.keepOnly(paths);
}

void ResourceGrid::repaintFile(const QString &path)
{
    Q_UNUSED(path)
    viewport()->update();
}

} // namespace Creator
