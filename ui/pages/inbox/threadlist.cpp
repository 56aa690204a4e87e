#include "pages/inbox/threadlist.h"

#include "models/threadlistmodel.h"
#include "pages/inbox/threaddelegate.h"
#include "theme/controlroles.h"
#include "widgets/emptystate.h"

#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace Creator {

ThreadList::ThreadList(ThreadListModel &model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
    , m_empty(new EmptyState(viewport()))
{
    setObjectName(u"threads"_s);
    setFrameless(*this);
    setModel(&model);
    setItemDelegate(new ThreadDelegate(this));
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    m_empty->hide();
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ThreadList::currentThreadChanged);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ThreadList::selectedChanged);
    connect(&model, &ThreadListModel::aboutToLoad, this, &ThreadList::notePlace);
    connect(&model, &ThreadListModel::loaded, this, &ThreadList::restorePlace);
}

ThreadList::~ThreadList() = default;

std::optional<CommentId> ThreadList::current() const
{
    const CommentThread *thread = m_model.at(currentIndex().row());
    return thread ? std::optional(thread->first.threadId) : std::nullopt;
}

QList<CommentId> ThreadList::selected() const
{
    QList<CommentId> ids;
    const QModelIndexList rows = selectionModel()->selectedRows();
    for (const QModelIndex &row : rows) {
        if (const CommentThread *thread = m_model.at(row.row()))
            ids.append(thread->first.threadId);
    }
    return ids;
}

void ThreadList::select(CommentId thread)
{
    const int row = m_model.rowOf(thread);
    if (row >= 0)
        setCurrentIndex(m_model.index(row));
}

void ThreadList::forgetPlace()
{
    selectionModel()->clear();
    scrollToTop();
}

void ThreadList::notePlace()
{
    m_top = verticalScrollBar()->value() > 0 ? indexAt(QPoint(1, 1)) : QModelIndex();
    m_topOffset = m_top.isValid() ? visualRect(m_top).top() : 0;
}

void ThreadList::restorePlace()
{
    if (m_top.isValid()) {
        doItemsLayout(); // now, since the rows are measured now
        verticalScrollBar()->setValue(verticalScrollBar()->value() + visualRect(m_top).top()
                                      - m_topOffset);
    }
    m_top = QModelIndex();
    placeEmpty();
}

void ThreadList::placeEmpty()
{
    m_empty->setGeometry(viewport()->rect());
    m_empty->setVisible(m_model.isRead() && m_model.rowCount() == 0);
}

void ThreadList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    placeEmpty();
}

} // namespace Creator
