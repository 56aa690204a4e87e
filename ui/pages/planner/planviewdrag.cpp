// PlanView: mouse, drags out and drags in.
#include "pages/planner/plandrag.h"
#include "pages/planner/planitems.h"
#include "pages/planner/planmime.h"
#include "pages/planner/planselection.h"
#include "pages/planner/plansentences.h"
#include "pages/planner/planview.h"
#include "theme/theme.h"
#include "widgets/framerecorder.h"

#include <QApplication>
#include <QMouseEvent>
#include <QScrollBar>

namespace Creator {

namespace {

constexpr int scrollMs = 40;

} // namespace

QString PlanView::grabRefusal(int row) const
{
    const PlanItem &item = m_items.at(row);
    return item.isMovable ? QString() : immovableText(item);
}

int PlanView::heldMinutesAt(int, QPoint) const
{
    return 0;
}

bool PlanView::pressedAt(QPoint)
{
    return false;
}

void PlanView::draggedTo(QPoint) { }

void PlanView::releasedAt(QPoint) { }

void PlanView::hoveredAt(QPoint) { }

void PlanView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_drag)
        return;
    const QPoint pos = event->position().toPoint();
    PlanPress press{ pos, rowAt(pos), {} };
    if (press.row >= 0) {
        press.id = m_items.at(press.row).id;
        if (event->modifiers().testFlag(Qt::ControlModifier))
            m_selection.toggle(press.row);
        else if (m_selection.isRowSelected(press.row))
            press.selectsOnRelease = true; // or else a drag of many would begin with one
        else
            m_selection.selectOnly(press.row);
        if (press.selectsOnRelease)
            m_selection.setCurrentIndex(m_items.index(press.row), QItemSelectionModel::NoUpdate);
        rowEntered(press.row);
    }
    press.isOwn = pressedAt(pos);
    m_press = press;
    viewport()->update();
}

void PlanView::mouseMoveEvent(QMouseEvent *event)
{
    const FrameRecorder::Piece piece(m_recorder, FrameRecorder::Piece::Kind::Work);
    const QPoint pos = event->position().toPoint();
    if (m_drag) {
        m_drag->moveTo(event->globalPosition().toPoint());
        return;
    }
    if (!m_press || !event->buttons().testFlag(Qt::LeftButton)) {
        setHovered(rowAt(pos));
        hoveredAt(pos);
        return;
    }
    if (m_press->isOwn) {
        draggedTo(pos);
        return;
    }
    const bool isFar = (pos - m_press->pos).manhattanLength() >= QApplication::startDragDistance();
    if (m_press->row < 0 || m_press->wasRefused || !isFar)
        return;
    if (const QString why = grabRefusal(m_press->row); !why.isEmpty()) {
        m_press->wasRefused = true;
        emit refused(why);
        return;
    }
    beginDrag(m_press->pos);
    m_drag->moveTo(event->globalPosition().toPoint());
}

void PlanView::beginDrag(QPoint pos)
{
    const int held = m_press->row;
    m_draggedRows = { held };
    for (const int row : m_selection.rows()) {
        if (row != held && grabRefusal(row).isEmpty())
            m_draggedRows.append(row);
    }
    QList<ContentId> ids;
    for (const int row : m_draggedRows)
        ids.append(m_items.at(row).id);
    const QRect rect = rectOf(held);
    const Theme &theme = themeOf(this);
    const int width = qBound(theme.sizes().page * 4, rect.width(), theme.sizes().rail);
    const QPixmap picture = dragPicture(theme, m_items.at(held), static_cast<int>(ids.size()),
                                        width, devicePixelRatioF());
    const QPoint grip = pos - rect.topLeft();
    const QPoint hotSpot(qMin(grip.x(), width), qMin(grip.y(), chipHeight(theme)));
    m_drag = std::make_unique<PlanDrag>(
        *this, std::make_unique<PlanMime>(ids, heldMinutesAt(held, pos)), picture, hotSpot);
    setHovered(-1);
    viewport()->update();
    emit dragBegan();
}

void PlanView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_press)
        return;
    const PlanPress press = *m_press;
    m_press.reset();
    if (press.isOwn) {
        releasedAt(event->position().toPoint());
        return;
    }
    if (!m_drag) {
        if (press.selectsOnRelease && !press.wasRefused && press.row >= 0)
            m_selection.selectOnly(press.row);
        return;
    }
    // The drop may change the model: what was dragged is over by then.
    const auto drag = std::move(m_drag);
    m_draggedRows.clear();
    viewport()->update();
    if (!drag->dropAt(event->globalPosition().toPoint()))
        viewport()->update();
    emit dragSaid(QString());
}

void PlanView::cancelDrag()
{
    const bool wasDragging = m_drag != nullptr;
    m_press.reset();
    m_drag.reset();
    m_draggedRows.clear();
    clearDrop();
    viewport()->update();
    if (wasDragging)
        emit dragSaid(QString());
}

void PlanView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QPoint pos = event->position().toPoint();
    m_press.reset();
    if (const int row = rowAt(pos); row >= 0)
        emit openRequested(m_items.at(row).id);
    else
        addAt(pos);
}

void PlanView::setHovered(int row)
{
    if (row == m_hovered)
        return;
    viewport()->update(rectOf(m_hovered));
    m_hovered = row;
    viewport()->update(rectOf(m_hovered));
}

QList<int> PlanView::rowsOf(const QMimeData *mime) const
{
    return m_items.rowsOf(contentIdsOf(mime));
}

void PlanView::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<int> rows = rowsOf(event->mimeData());
    if (rows.isEmpty())
        return;
    m_incoming = PlanIncoming{ rows, event->position().toPoint(), Edge::None, event->mimeData() };
    event->setDropAction(Qt::MoveAction);
    event->accept();
}

void PlanView::dragMoveEvent(QDragMoveEvent *event)
{
    if (!m_incoming)
        return;
    const QPoint pos = event->position().toPoint();
    m_incoming->pos = pos;
    m_incoming->mime = event->mimeData();
    event->setDropAction(Qt::MoveAction);
    event->setAccepted(dragOver(pos, m_incoming->rows, *event->mimeData()));
    watchEdge(pos);
}

void PlanView::dragLeaveEvent(QDragLeaveEvent *)
{
    m_edgeTimer.stop();
    m_incoming.reset();
    clearDrop();
    viewport()->update();
}

void PlanView::dropEvent(QDropEvent *event)
{
    m_edgeTimer.stop();
    if (!m_incoming)
        return;
    const QList<int> rows = rowsOf(event->mimeData());
    const QPoint pos = event->position().toPoint();
    m_incoming.reset();
    const bool isTaken = !rows.isEmpty() && dragOver(pos, rows, *event->mimeData());
    clearDrop();
    viewport()->update();
    event->setAccepted(isTaken);
    if (isTaken)
        dropOn(pos, rows, *event->mimeData());
}

PlanView::Edge PlanView::edgeAt(QPoint pos) const
{
    const int reach = themeOf(this).sizes().page;
    if (hasSideEdges() && pos.x() < reach)
        return Edge::Left;
    if (hasSideEdges() && pos.x() >= viewport()->width() - reach)
        return Edge::Right;
    if (pos.y() < itemArea().top() + reach)
        return Edge::Top;
    return pos.y() > itemArea().bottom() - reach ? Edge::Bottom : Edge::None;
}

void PlanView::watchEdge(QPoint pos)
{
    const Edge edge = edgeAt(pos);
    if (edge == m_incoming->edge)
        return;
    m_incoming->edge = edge;
    const bool flips = edge == Edge::Left || edge == Edge::Right;
    if (edge == Edge::None)
        m_edgeTimer.stop();
    else
        m_edgeTimer.start(flips ? dragFlipMs : scrollMs, this);
}

void PlanView::edgeReached(Edge edge)
{
    const int step = themeOf(this).sizes().gap;
    if (edge == Edge::Top || edge == Edge::Bottom)
        verticalScrollBar()->setValue(verticalScrollBar()->value()
                                      + (edge == Edge::Top ? -step : step));
}

} // namespace Creator
