// WeekView: the keyboard.
#include "pages/planner/planitems.h"
#include "pages/planner/planmoves.h"
#include "pages/planner/planselection.h"
#include "pages/planner/weekview.h"

#include <QKeyEvent>
#include <QScrollBar>

namespace Creator {

namespace {

constexpr int cursorStep = 30;
constexpr int zoomStep = 8;
constexpr int usualHour = 48;

} // namespace

bool WeekView::pressKey(const QKeyEvent &event)
{
    if (event.modifiers().testFlag(Qt::ControlModifier))
        return pressZoom(event);
    switch (event.key()) {
    case Qt::Key_Left:
        return pressArrow(-1, 0, event.modifiers());
    case Qt::Key_Right:
        return pressArrow(1, 0, event.modifiers());
    case Qt::Key_Up:
        return pressArrow(0, -1, event.modifiers());
    case Qt::Key_Down:
        return pressArrow(0, 1, event.modifiers());
    case Qt::Key_PageUp:
        setCursorAt(m_cursorDay.addDays(-MonthGrid::columns), m_cursorMinute);
        return true;
    case Qt::Key_PageDown:
        setCursorAt(m_cursorDay.addDays(MonthGrid::columns), m_cursorMinute);
        return true;
    case Qt::Key_Home: {
        const int minute = minuteOfDay(items().now(), items().zone());
        setCursorAt(items().today(), minute / cursorStep * cursorStep);
        keepCursorInSight();
        return true;
    }
    default:
        return false;
    }
}

bool WeekView::pressArrow(int days, int minutes, Qt::KeyboardModifiers modifiers)
{
    modifiers &= ~Qt::KeypadModifier;
    if (modifiers == (Qt::AltModifier | Qt::ShiftModifier) && minutes != 0) {
        changeLength(minutes * snapMinutes);
        return true;
    }
    if (modifiers == Qt::AltModifier) {
        const QList<int> rows = movableRows();
        const auto moves = days != 0 ? movesByDays(items(), rows, days)
                                     : movesByMinutes(items(), rows, minutes * snapMinutes);
        requestMoves(moves);
        if (!moves.isEmpty()) {
            const QDateTime start = moves.first().startUtc;
            setCursorAt(dayOf(start, items().zone()), minuteOfDay(start, items().zone()));
            keepCursorInSight();
        }
        return true;
    }
    if (modifiers != Qt::NoModifier)
        return false;
    setCursorAt(m_cursorDay.addDays(days), m_cursorMinute + minutes * cursorStep);
    keepCursorInSight();
    return true;
}

void WeekView::changeLength(int minutes)
{
    const QList<int> rows = movableRows();
    if (rows.isEmpty())
        return;
    const PlanItem item = items().at(rows.first());
    const int length = qMax(snapMinutes, item.drawnMinutes() + minutes);
    if (length != item.drawnMinutes())
        emit durationRequested(item.id, length);
}

bool WeekView::pressZoom(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        setHourHeight(m_hourHeight + zoomStep);
        return true;
    case Qt::Key_Minus:
        setHourHeight(m_hourHeight - zoomStep);
        return true;
    case Qt::Key_0:
        setHourHeight(usualHour);
        return true;
    default:
        return false;
    }
}

void WeekView::keepCursorInSight()
{
    QScrollBar &bar = *verticalScrollBar();
    const int top = yOf(m_cursorMinute) - headerHeight();
    const int bottom = yOf(m_cursorMinute + cursorStep) - viewport()->height();
    if (bar.value() > top)
        bar.setValue(top);
    else if (bar.value() < bottom)
        bar.setValue(bottom);
}

bool WeekView::focusNextPrevChild(bool next)
{
    const bool isShown = m_firstDay.daysTo(m_cursorDay) >= 0
        && m_firstDay.daysTo(m_cursorDay) < MonthGrid::columns;
    const QList<int> rows = isShown ? items().touching(m_cursorDay) : QList<int>();
    return stepThrough(rows, next ? 1 : -1) || PlanView::focusNextPrevChild(next);
}

void WeekView::addAtCursor()
{
    emit addRequested(instantAt(m_cursorDay, m_cursorMinute, items().zone()));
}

void WeekView::addAt(QPoint pos)
{
    const int column = columnAt(pos);
    if (column < 0 || pos.y() < itemArea().top())
        return;
    const int minute = minuteAt(pos) / snapMinutes * snapMinutes;
    emit addRequested(instantAt(m_firstDay.addDays(column), minute, items().zone()));
}

} // namespace Creator
