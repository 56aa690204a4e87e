#include "pages/planner/weekview.h"

#include "models/earningwords.h"
#include "pages/planner/planitems.h"
#include "pages/planner/planmime.h"
#include "pages/planner/planmoves.h"
#include "pages/planner/planselection.h"
#include "pages/planner/plansentences.h"
#include "planning/overlap.h"
#include "theme/theme.h"

#include <QScrollBar>
#include <QWheelEvent>

namespace Creator {

namespace {

constexpr int days = MonthGrid::columns;
constexpr int morning = 8 * 60;

} // namespace

WeekView::WeekView(PlanItems &items, PlanSelection &selection, QWidget *parent)
    : PlanView(items, selection, parent)
    , m_firstDay(weekBegin(items.today(), items.weekStart()))
    , m_cursorDay(items.today())
    , m_cursorMinute(morning)
{
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Week"));
}

WeekView::~WeekView() = default;

void WeekView::setWeek(QDate day)
{
    const QDate first = weekBegin(day, items().weekStart());
    if (first == m_firstDay)
        return;
    m_cursorDay = first.addDays(m_firstDay.daysTo(m_cursorDay));
    m_firstDay = first;
    relayout();
    emit weekChanged(first);
    emit cursorDayChanged(m_cursorDay);
}

void WeekView::setCursorAt(QDate day, int minute)
{
    m_cursorMinute = qBound(0, minute, minutesPerDay - snapMinutes);
    if (day.isValid() && day != m_cursorDay) {
        m_cursorDay = day;
        const QDate first = weekBegin(day, items().weekStart());
        if (first != m_firstDay) {
            m_firstDay = first;
            relayout();
            emit weekChanged(first);
        }
        emit cursorDayChanged(day);
    }
    viewport()->update();
}

void WeekView::setHourHeight(int pixels)
{
    const int height = qBound(smallestHour, pixels, largestHour);
    if (height == m_hourHeight)
        return;
    // What is at the top stays there.
    const double minute = verticalScrollBar()->value() * 60.0 / m_hourHeight;
    m_hourHeight = height;
    relayout();
    verticalScrollBar()->setValue(qRound(minute * m_hourHeight / 60));
}

void WeekView::scrollToMinute(int minute)
{
    verticalScrollBar()->setValue(yOf(minute) - headerHeight());
}

QPoint WeekView::pointAt(QDate day, int minute) const
{
    const QRect column = columnRect(static_cast<int>(m_firstDay.daysTo(day)));
    return QPoint(column.center().x(), yOf(minute)) - scrollOffset();
}

void WeekView::updateRange()
{
    m_firstDay = weekBegin(m_firstDay, items().weekStart());
    QScrollBar &bar = *verticalScrollBar();
    bar.setPageStep(viewport()->height() - headerHeight());
    bar.setSingleStep(m_hourHeight / 2);
    bar.setRange(0, qMax(0, yOf(minutesPerDay) + 1 - viewport()->height()));
    setAccessibleName(tr("Week: %1").arg(dayRangeText(m_firstDay, m_firstDay.addDays(days - 1))));
}

int WeekView::headerHeight() const
{
    const Theme &theme = themeOf(this);
    return theme.sizes().header + theme.sizes().grid;
}

int WeekView::gutter() const
{
    return themeOf(this).sizes().page * 2;
}

int WeekView::yOf(int minute) const
{
    return headerHeight() + minute * m_hourHeight / 60;
}

int WeekView::minuteAt(QPoint pos) const
{
    return (pos.y() + scrollOffset().y() - headerHeight()) * 60 / m_hourHeight;
}

int WeekView::columnAt(QPoint pos) const
{
    for (int column = 0; column < days; ++column) {
        const QRect rect = columnRect(column);
        if (pos.x() >= rect.left() && pos.x() <= rect.right())
            return column;
    }
    return -1;
}

QRect WeekView::columnRect(int column) const
{
    const int width = viewport()->width() - gutter();
    const int left = gutter() + column * width / days;
    const int right = gutter() + (column + 1) * width / days;
    return { left, headerHeight(), right - left, yOf(minutesPerDay) - headerHeight() };
}

QRect WeekView::spanRect(int column, const MinuteSpan &span) const
{
    const QRect rect = columnRect(column);
    const int tiny = themeOf(this).sizes().tiny;
    const int top = yOf(span.begin);
    return { rect.left() + tiny, top + 1, rect.width() - tiny - themeOf(this).sizes().grid,
             qMax(yOf(span.end) - top - tiny,
                  QFontMetrics(themeOf(this).font(TextStyle::Small)).height()) };
}

QRect WeekView::itemArea() const
{
    return viewport()->rect().adjusted(gutter(), headerHeight(), 0, 0);
}

void WeekView::makeBoxes(QList<PlanBox> &boxes) const
{
    for (int column = 0; column < days; ++column) {
        const QDate day = m_firstDay.addDays(column);
        const QList<int> rows = items().touching(day);
        QList<MinuteSpan> spans;
        for (const int row : rows) {
            const PlanItem &item = items().at(row);
            spans.append(spanOn(day, item.start, durationOf(row), items().zone())
                             .value_or(MinuteSpan{ 0, snapMinutes }));
        }
        const QList<Lane> lanes = lanesOf(spans);
        for (qsizetype i = 0; i < rows.size(); ++i) {
            QRect rect = spanRect(column, spans.at(i));
            const int width = rect.width() / lanes.at(i).lanes;
            rect.setLeft(rect.left() + lanes.at(i).lane * width);
            rect.setWidth(width - (lanes.at(i).lanes > 1 ? 1 : 0));
            boxes.append({ rows.at(i), rect });
        }
    }
}

int WeekView::durationOf(int row) const
{
    const PlanItem &item = items().at(row);
    return item.id == m_resize.id ? m_resize.minutes : item.drawnMinutes();
}

void WeekView::rowEntered(int row)
{
    const PlanItem &item = items().at(row);
    if (item.start.isValid())
        setCursorAt(dayOf(item.start, items().zone()), minuteOfDay(item.start, items().zone()));
}

int WeekView::heldMinutesAt(int row, QPoint pos) const
{
    // One that began the day before is held that much lower.
    const int column = columnAt(pos);
    const QDate day = m_firstDay.addDays(column);
    const QDate began = items().dayOf(row);
    return minuteAt(pos) - minuteOfDay(items().at(row).start, items().zone())
        + static_cast<int>(began.daysTo(day)) * minutesPerDay;
}

bool WeekView::dragOver(QPoint pos, const QList<int> &rows, const QMimeData &mime)
{
    const int column = columnAt(pos);
    viewport()->update();
    if (column < 0 || !areMovable(rows) || pos.y() < headerHeight()) {
        clearDrop();
        return false;
    }
    const int minute = snappedMinute(minuteAt(pos) - heldMinutesOf(&mime), snapMinutes);
    const QDate day = m_firstDay.addDays(column);
    // What another view holds has no hours: it lands under the pointer, within the day.
    const int latest = minutesPerDay - snapMinutes;
    const int earliest = heldMinutesOf(&mime) > 0 ? -minutesPerDay : 0;
    const int at = qBound(earliest, minute, latest);
    m_dropRows = rows;
    const QDateTime now = items().at(rows.first()).start;
    const auto moves = movesToMinute(items(), rows, day, at);
    m_dropStart = moves.isEmpty() || moves.first().id != items().at(rows.first()).id
        ? now
        : moves.first().startUtc;
    emit dragSaid(movingText(items().at(rows.first()), instantText(items(), m_dropStart)));
    return true;
}

void WeekView::dropOn(QPoint pos, const QList<int> &rows, const QMimeData &mime)
{
    const QDate day = m_firstDay.addDays(columnAt(pos));
    const int minute = snappedMinute(minuteAt(pos) - heldMinutesOf(&mime), snapMinutes);
    const int earliest = heldMinutesOf(&mime) > 0 ? -minutesPerDay : 0;
    requestMoves(
        movesToMinute(items(), rows, day, qBound(earliest, minute, minutesPerDay - snapMinutes)));
}

void WeekView::clearDrop()
{
    m_dropStart = {};
    m_dropRows.clear();
    if (!m_resize.id.isNull()) {
        m_resize = {};
        relayout();
    }
}

void WeekView::edgeReached(Edge edge)
{
    if (edge == Edge::Left || edge == Edge::Right) {
        clearDrop();
        setWeek(m_firstDay.addDays(edge == Edge::Left ? -days : days));
        return;
    }
    PlanView::edgeReached(edge);
}

int WeekView::bottomEdgeAt(QPoint pos) const
{
    const int row = rowAt(pos);
    if (row < 0 || !items().at(row).isMovable)
        return -1;
    const int reach = themeOf(this).sizes().small + themeOf(this).sizes().tiny;
    const QPoint point = pos + scrollOffset();
    for (const PlanBox &box : boxes()) {
        const bool isEdge = box.rect.contains(point) && point.y() > box.rect.bottom() - reach
            && box.rect.height() > 2 * reach;
        if (box.row == row && isEdge)
            return row;
    }
    return -1;
}

bool WeekView::pressedAt(QPoint pos)
{
    if (const int row = bottomEdgeAt(pos); row >= 0) {
        m_resize = { items().at(row).id, items().at(row).drawnMinutes() };
        return true;
    }
    const int column = columnAt(pos);
    if (rowAt(pos) >= 0 || column < 0 || pos.y() < headerHeight())
        return false;
    setCursorAt(m_firstDay.addDays(column), minuteAt(pos) / (2 * snapMinutes) * 2 * snapMinutes);
    return true;
}

void WeekView::draggedTo(QPoint pos)
{
    const int row = items().rowOf(m_resize.id);
    if (row < 0)
        return;
    const PlanItem &item = items().at(row);
    const QDate day = m_firstDay.addDays(qMax(0, columnAt(pos)));
    const int begin = minuteOfDay(item.start, items().zone())
        - static_cast<int>(dayOf(item.start, items().zone()).daysTo(day)) * minutesPerDay;
    const int end = snappedMinute(minuteAt(pos), snapMinutes);
    m_resize.minutes = qBound(snapMinutes, end - begin, 7 * minutesPerDay);
    relayout();
}

void WeekView::releasedAt(QPoint)
{
    const Resize resize = m_resize;
    clearDrop();
    const int row = items().rowOf(resize.id);
    if (row >= 0 && resize.minutes != items().at(row).drawnMinutes())
        emit durationRequested(resize.id, resize.minutes);
}

void WeekView::hoveredAt(QPoint pos)
{
    viewport()->setCursor(bottomEdgeAt(pos) >= 0 ? Qt::SizeVerCursor : Qt::ArrowCursor);
}

void WeekView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        PlanView::wheelEvent(event);
        return;
    }
    const int minute = minuteAt(event->position().toPoint());
    const int turn = event->angleDelta().y();
    setHourHeight(m_hourHeight + (turn > 0 ? 8 : -8));
    // What is under the pointer stays there.
    verticalScrollBar()->setValue(yOf(minute) - event->position().toPoint().y());
    event->accept();
}

void WeekView::showEvent(QShowEvent *event)
{
    PlanView::showEvent(event);
    if (!m_wasShown)
        scrollToMinute(morning - snapMinutes);
    m_wasShown = true;
}

} // namespace Creator
