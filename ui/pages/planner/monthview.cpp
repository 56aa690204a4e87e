#include "pages/planner/monthview.h"

#include "models/earningwords.h"
#include "pages/planner/daypanel.h"
#include "pages/planner/planitems.h"
#include "pages/planner/planmoves.h"
#include "pages/planner/planselection.h"
#include "pages/planner/plansentences.h"
#include "theme/theme.h"

#include <QKeyEvent>
#include <QWheelEvent>

namespace Creator {

namespace {

constexpr int mostItemsOfADay = 3;

} // namespace

MonthView::MonthView(PlanItems &items, PlanSelection &selection, QWidget *parent)
    : PlanView(items, selection, parent)
    , m_grid(monthGrid(items.today(), items.weekStart()))
    , m_cursor(items.today())
    , m_panel(new DayPanel(items, selection, viewport()))
{
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Month"));
    PlanCardList &list = m_panel->list();
    connect(&list, &PlanView::openRequested, this, &PlanView::openRequested);
    connect(&list, &PlanView::dateRequested, this, &PlanView::dateRequested);
    connect(&list, &PlanView::unplanRequested, this, &PlanView::unplanRequested);
    connect(&list, &PlanView::refused, this, &PlanView::refused);
    connect(&list, &PlanView::dragSaid, this, &PlanView::dragSaid);
}

MonthView::~MonthView() = default;

void MonthView::setMonth(QDate day)
{
    if (m_grid.isInMonth(day))
        return;
    showGrid(day);
    if (!m_grid.isInMonth(m_cursor))
        m_cursor = QDate(day.year(), day.month(), qMin(m_cursor.day(), day.daysInMonth()));
    emit monthChanged(m_grid.month);
    emit cursorDayChanged(m_cursor);
}

void MonthView::setCursorDay(QDate day)
{
    if (!day.isValid() || day == m_cursor)
        return;
    m_cursor = day;
    if (!m_grid.isInMonth(day)) {
        showGrid(day);
        emit monthChanged(m_grid.month);
    }
    viewport()->update();
    emit cursorDayChanged(day);
}

void MonthView::showGrid(QDate day)
{
    m_panel->close();
    m_grid = monthGrid(day, items().weekStart());
    relayout();
}

void MonthView::updateRange()
{
    m_grid = monthGrid(m_grid.month, items().weekStart());
    setAccessibleName(tr("Month: %1").arg(monthText(m_grid.month)));
}

QRect MonthView::dayRect(QDate day) const
{
    const int cell = m_grid.cellOf(day);
    return cell < 0 ? QRect() : cellRect(cell);
}

QDate MonthView::dayAt(QPoint pos) const
{
    for (int cell = 0; cell < MonthGrid::cells; ++cell) {
        if (cellRect(cell).contains(pos))
            return m_grid.at(cell);
    }
    return {};
}

QRect MonthView::moreRect(QDate day) const
{
    const int cell = m_grid.cellOf(day);
    const Day layout = cell < 0 ? Day() : layOut(day);
    return layout.hidden == 0 ? QRect() : lineRect(cell, layout.shown);
}

int MonthView::hiddenOn(QDate day) const
{
    return m_grid.cellOf(day) < 0 ? 0 : layOut(day).hidden;
}

int MonthView::headerHeight() const
{
    return themeOf(this).sizes().header;
}

int MonthView::numberHeight() const
{
    return themeOf(this).sizes().badge + 2 * themeOf(this).sizes().small;
}

QRect MonthView::cellRect(int cell) const
{
    const int column = cell % MonthGrid::columns;
    const int row = cell / MonthGrid::columns;
    const int width = viewport()->width();
    const int height = viewport()->height() - headerHeight();
    const int left = column * width / MonthGrid::columns;
    const int top = headerHeight() + row * height / MonthGrid::rows;
    const int right = (column + 1) * width / MonthGrid::columns;
    const int bottom = headerHeight() + (row + 1) * height / MonthGrid::rows;
    return { left, top, right - left, bottom - top };
}

QRect MonthView::lineRect(int cell, int line) const
{
    const Theme &theme = themeOf(this);
    const int inset = theme.sizes().small + theme.sizes().tiny;
    const int height = chipHeight(theme);
    const QRect rect = cellRect(cell);
    return { rect.left() + inset,
             rect.top() + numberHeight() + line * (height + theme.sizes().tiny),
             rect.width() - 2 * inset, height };
}

int MonthView::linesThatFit() const
{
    const Theme &theme = themeOf(this);
    const int room = (viewport()->height() - headerHeight()) / MonthGrid::rows - numberHeight();
    return qMax(1, room / (chipHeight(theme) + theme.sizes().tiny));
}

MonthView::Day MonthView::layOut(QDate day) const
{
    const int count = static_cast<int>(items().startingOn(day).size());
    const int lines = linesThatFit();
    if (count <= qMin(mostItemsOfADay, lines))
        return { count, 0 };
    const int shown = qMin(mostItemsOfADay, lines - 1);
    return { shown, count - shown };
}

void MonthView::makeBoxes(QList<PlanBox> &boxes) const
{
    for (int cell = 0; cell < MonthGrid::cells; ++cell) {
        const QDate day = m_grid.at(cell);
        const QList<int> &rows = items().startingOn(day);
        const int shown = layOut(day).shown;
        for (int line = 0; line < shown; ++line)
            boxes.append({ rows.at(line), lineRect(cell, line) });
    }
}

void MonthView::rowEntered(int row)
{
    if (const QDate day = items().dayOf(row);
        day.isValid() && m_grid.cellOf(day) >= 0 && day != m_cursor) {
        // A neighbour's day keeps the month: the item was pressed where it stands.
        m_cursor = day;
        emit cursorDayChanged(day);
    }
}

bool MonthView::pressKey(const QKeyEvent &event)
{
    const bool isAlt = event.modifiers() == Qt::AltModifier;
    if (!isAlt && event.modifiers() != Qt::NoModifier && event.modifiers() != Qt::KeypadModifier)
        return false;
    const auto step = [&](int days) {
        if (isAlt)
            return moveByKey(days);
        setCursorDay(m_cursor.addDays(days));
        return true;
    };
    const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;
    switch (event.key()) {
    case Qt::Key_Left:
        return step(isRightToLeft ? 1 : -1);
    case Qt::Key_Right:
        return step(isRightToLeft ? -1 : 1);
    case Qt::Key_Up:
        return step(-7);
    case Qt::Key_Down:
        return step(7);
    case Qt::Key_PageUp:
        setCursorDay(m_cursor.addMonths(-1));
        return true;
    case Qt::Key_PageDown:
        setCursorDay(m_cursor.addMonths(1));
        return true;
    case Qt::Key_Home:
        setCursorDay(items().today());
        return true;
    case Qt::Key_Space:
        openDay(m_cursor);
        return true;
    default:
        return false;
    }
}

bool MonthView::moveByKey(int days)
{
    const QList<int> rows = movableRows();
    const QList<PlannedMove> moves = movesByDays(items(), rows, days);
    if (moves.isEmpty())
        return true;
    const QDate day = items().dayOf(rows.first());
    requestMoves(moves);
    if (day.isValid())
        setCursorDay(day.addDays(days));
    return true;
}

bool MonthView::focusNextPrevChild(bool next)
{
    const QList<int> rows = m_grid.cellOf(m_cursor) < 0
        ? QList<int>()
        : items().startingOn(m_cursor).mid(0, layOut(m_cursor).shown);
    return stepThrough(rows, next ? 1 : -1) || PlanView::focusNextPrevChild(next);
}

void MonthView::addAtCursor()
{
    emit addRequested(instantAt(m_cursor, items().usualTime(), items().zone()));
}

void MonthView::addAt(QPoint pos)
{
    const QDate day = dayAt(pos);
    if (!day.isValid() || moreRect(day).contains(pos))
        return;
    emit addRequested(instantAt(day, items().usualTime(), items().zone()));
}

bool MonthView::pressedAt(QPoint pos)
{
    const QDate day = dayAt(pos);
    if (!day.isValid() || rowAt(pos) >= 0)
        return false;
    m_panel->close();
    m_cursor = day;
    emit cursorDayChanged(day);
    if (moreRect(day).contains(pos))
        openDay(day);
    return true;
}

void MonthView::hoveredAt(QPoint pos)
{
    const QDate day = dayAt(pos);
    const QDate more = day.isValid() && moreRect(day).contains(pos) ? day : QDate();
    if (more == m_hoveredMore)
        return;
    m_hoveredMore = more;
    viewport()->setCursor(more.isValid() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

void MonthView::openDay(QDate day)
{
    if (m_grid.cellOf(day) >= 0 && !items().startingOn(day).isEmpty())
        m_panel->open(day, dayRect(day));
}

bool MonthView::dragOver(QPoint pos, const QList<int> &rows, const QMimeData &)
{
    const QDate day = areMovable(rows) ? dayAt(pos) : QDate();
    if (day != m_dropDay || rows != m_dropRows) {
        viewport()->update(dayRect(m_dropDay));
        m_dropDay = day;
        m_dropRows = rows;
        viewport()->update(dayRect(m_dropDay));
        if (day.isValid())
            emit dragSaid(movingText(items().at(rows.first()), shortDay(day, items().today())));
    }
    return day.isValid();
}

void MonthView::dropOn(QPoint pos, const QList<int> &rows, const QMimeData &)
{
    const QDate day = dayAt(pos);
    m_cursor = day;
    requestMoves(movesToDay(items(), rows, day));
}

void MonthView::clearDrop()
{
    m_dropDay = {};
    m_dropRows.clear();
}

void MonthView::edgeReached(Edge edge)
{
    if (edge != Edge::Left && edge != Edge::Right)
        return;
    clearDrop();
    setMonth(m_grid.month.addMonths(edge == Edge::Left ? -1 : 1));
}

void MonthView::wheelEvent(QWheelEvent *event)
{
    const int turn = event->angleDelta().y();
    if (turn != 0)
        setMonth(m_grid.month.addMonths(turn > 0 ? -1 : 1));
    event->accept();
}

} // namespace Creator
