#include "pages/planner/planview.h"

#include "pages/planner/planaccessible.h"
#include "pages/planner/plandrag.h"
#include "pages/planner/planitems.h"
#include "pages/planner/planmoves.h"
#include "pages/planner/planselection.h"
#include "pages/planner/plansentences.h"
#include "theme/theme.h"
#include "widgets/framerecorder.h"
#include "widgets/plainlabel.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

namespace Creator {

PlanView::PlanView(PlanItems &items, PlanSelection &selection, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_items(items)
    , m_selection(selection)
{
    installPlanAccessibility();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setAcceptDrops(true);
    connect(&m_items, &PlanItems::changed, this, &PlanView::relayout);
    connect(&m_selection, &QItemSelectionModel::selectionChanged, viewport(),
            qOverload<>(&QWidget::update));
    connect(&m_selection, &QItemSelectionModel::currentChanged, this, &PlanView::describeCurrent);
}

PlanView::~PlanView() = default;

const QList<PlanBox> &PlanView::boxes() const
{
    if (!m_areBoxesKnown) {
        m_boxes.clear();
        makeBoxes(m_boxes);
        m_areBoxesKnown = true;
    }
    return m_boxes;
}

QRect PlanView::rectOf(int row) const
{
    for (const PlanBox &box : boxes()) {
        if (box.row == row)
            return box.rect.translated(-scrollOffset());
    }
    return {};
}

int PlanView::rowAt(QPoint pos) const
{
    if (!itemArea().contains(pos))
        return -1;
    const QPoint point = pos + scrollOffset();
    for (const PlanBox &box : boxes()) {
        if (box.rect.contains(point))
            return box.row;
    }
    return -1;
}

void PlanView::goTo(int row)
{
    m_selection.selectOnly(row);
    rowEntered(row);
    const QRect rect = rectOf(row);
    if (rect.isNull())
        return;
    const QRect area = itemArea();
    const int margin = themeOf(this).sizes().grid;
    QScrollBar &bar = *verticalScrollBar();
    if (rect.top() < area.top())
        bar.setValue(bar.value() + rect.top() - area.top() - margin);
    else if (rect.bottom() > area.bottom())
        bar.setValue(bar.value() + rect.bottom() - area.bottom() + margin);
}

void PlanView::updateRange() { }

bool PlanView::pressKey(const QKeyEvent &)
{
    return false;
}

void PlanView::rowEntered(int) { }

QRect PlanView::itemArea() const
{
    return viewport()->rect();
}

QPoint PlanView::scrollOffset() const
{
    return { horizontalScrollBar()->value(), verticalScrollBar()->value() };
}

PlanMarks PlanView::marksOf(int row) const
{
    PlanMarks marks = PlanMark::None;
    marks.setFlag(PlanMark::Selected, m_selection.isRowSelected(row));
    marks.setFlag(PlanMark::Current, hasFocus() && row == m_selection.currentRow());
    marks.setFlag(PlanMark::Hovered, row == m_hovered);
    marks.setFlag(PlanMark::Dragged, m_draggedRows.contains(row));
    return marks;
}

QList<int> PlanView::heldRows() const
{
    QList<int> rows = m_selection.rows();
    const int current = m_selection.currentRow();
    if (rows.removeOne(current))
        rows.prepend(current);
    return rows;
}

QList<int> PlanView::movableRows()
{
    const QList<int> rows = heldRows();
    QList<int> movable;
    for (const int row : rows) {
        if (m_items.at(row).isMovable)
            movable.append(row);
    }
    if (movable.isEmpty() && !rows.isEmpty())
        emit refused(immovableText(m_items.at(rows.first())));
    return movable;
}

bool PlanView::areMovable(const QList<int> &rows) const
{
    return !rows.isEmpty() && std::all_of(rows.begin(), rows.end(), [this](int row) {
        return m_items.at(row).isMovable;
    });
}

void PlanView::requestMoves(const QList<PlannedMove> &moves)
{
    if (!moves.isEmpty())
        emit moveRequested(moves);
}

bool PlanView::unplan(const QList<int> &rows)
{
    QList<ContentId> ids;
    for (const int row : rows) {
        const PlanItem &item = m_items.at(row);
        if (item.isMovable && item.start.isValid())
            ids.append(item.id);
    }
    if (ids.isEmpty())
        return false;
    emit unplanRequested(ids);
    return true;
}

bool PlanView::stepThrough(const QList<int> &rows, int step)
{
    const qsizetype now = rows.indexOf(m_selection.currentRow());
    const qsizetype next = now < 0 ? (step > 0 ? 0 : rows.size() - 1) : now + step;
    if (next < 0 || next >= rows.size())
        return false;
    goTo(rows.at(next));
    return true;
}

bool PlanView::stepThroughBoxes(int step)
{
    QList<int> rows;
    for (const PlanBox &box : boxes()) {
        if (!rows.contains(box.row))
            rows.append(box.row);
    }
    return stepThrough(rows, step);
}

void PlanView::relayout()
{
    m_areBoxesKnown = false;
    m_hovered = -1;
    // Rows may have other numbers now.
    if (m_press)
        m_press->row = m_press->id.isNull() ? -1 : m_items.rowOf(m_press->id);
    if (m_drag)
        m_draggedRows = rowsOf(&m_drag->mime());
    if (m_incoming)
        m_incoming->rows = rowsOf(m_incoming->mime);
    updateRange();
    m_areBoxesKnown = false;
    viewport()->update();
}

void PlanView::paintEvent(QPaintEvent *event)
{
    const FrameRecorder::Piece piece(m_recorder, FrameRecorder::Piece::Kind::Paint);
    QPainter painter(viewport());
    paintView(painter, event->rect());
}

void PlanView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    relayout();
}

void PlanView::changeEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::LanguageChange:
    case QEvent::StyleChange:
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::LocaleChange:
        relayout();
        describeCurrent();
        break;
    default:
        break;
    }
    QAbstractScrollArea::changeEvent(event);
}

void PlanView::showEvent(QShowEvent *event)
{
    // The line of the hour and the pill of today move on by themselves.
    m_minuteTimer.start(60'000, Qt::VeryCoarseTimer, this);
    QAbstractScrollArea::showEvent(event);
    updateRange();
}

void PlanView::hideEvent(QHideEvent *event)
{
    m_minuteTimer.stop();
    cancelDrag();
    QAbstractScrollArea::hideEvent(event);
}

void PlanView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_minuteTimer.timerId())
        viewport()->update();
    else if (event->timerId() == m_edgeTimer.timerId() && m_incoming) {
        edgeReached(m_incoming->edge);
        dragOver(m_incoming->pos, m_incoming->rows, *m_incoming->mime);
    } else {
        QAbstractScrollArea::timerEvent(event);
    }
}

bool PlanView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int row = rowAt(help->pos());
        if (row < 0 || m_drag)
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(),
                               plainToolTip(itemToolTip(m_items, m_items.at(row))), viewport(),
                               rectOf(row));
        return true;
    }
    if (event->type() == QEvent::Leave && !m_drag)
        setHovered(-1);
    return QAbstractScrollArea::viewportEvent(event);
}

bool PlanView::event(QEvent *event)
{
    // A drag's Escape is not the window's.
    if (event->type() == QEvent::ShortcutOverride && m_drag
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
        event->accept();
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        viewport()->update();
    return QAbstractScrollArea::event(event);
}

void PlanView::keyPressEvent(QKeyEvent *event)
{
    const FrameRecorder::Piece piece(m_recorder, FrameRecorder::Piece::Kind::Work);
    if (event->key() == Qt::Key_Escape && (m_drag || m_press)) {
        cancelDrag();
        return;
    }
    if (m_drag || pressKey(*event) || pressCommonKey(*event))
        return;
    event->ignore();
}

bool PlanView::pressCommonKey(const QKeyEvent &event)
{
    const int row = m_selection.currentRow();
    const bool isPlain
        = event.modifiers() == Qt::NoModifier || event.modifiers() == Qt::KeypadModifier;
    if (event.key() == Qt::Key_D && event.modifiers() == Qt::ControlModifier) {
        if (const QList<int> rows = movableRows(); !rows.isEmpty()) {
            QList<ContentId> ids;
            for (const int movable : rows)
                ids.append(m_items.at(movable).id);
            emit dateRequested(ids);
        }
        return true;
    }
    if (!isPlain)
        return false;
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (row >= 0 && m_selection.isRowSelected(row))
            emit openRequested(m_items.at(row).id);
        return true;
    case Qt::Key_Delete: {
        // What has no date to lose is the page's: it deletes.
        const QList<int> rows = movableRows();
        return rows.isEmpty() || unplan(rows);
    }
    case Qt::Key_N:
        addAtCursor();
        return true;
    default:
        return false;
    }
}

void PlanView::describeCurrent()
{
    const int row = m_selection.currentRow();
    viewport()->update();
    setAccessibleDescription(
        row >= 0 && row < m_items.count() ? itemSentence(m_items, m_items.at(row)) : QString());
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    announceItem(*this, row);
}

} // namespace Creator
