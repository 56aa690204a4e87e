#include "pages/planner/minimonth.h"

#include "models/earningwords.h"
#include "pages/planner/plandrag.h"
#include "pages/planner/planitems.h"
#include "pages/planner/planmime.h"
#include "pages/planner/planmoves.h"
#include "pages/planner/planpaint.h"
#include "pages/planner/plansentences.h"
#include "theme/icons.h"
#include "theme/paintkit.h"
#include "theme/theme.h"

#include <QDropEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

namespace Creator {

MiniMonth::MiniMonth(PlanItems &items, QWidget *parent)
    : QWidget(parent)
    , m_items(items)
    , m_grid(monthGrid(items.today(), items.weekStart()))
    , m_day(items.today())
{
    setFocusPolicy(Qt::StrongFocus);
    setAcceptDrops(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&m_items, &PlanItems::changed, this, &MiniMonth::refresh);
    refresh();
}

MiniMonth::~MiniMonth() = default;

void MiniMonth::setDay(QDate day)
{
    if (!day.isValid())
        return;
    m_day = day;
    m_grid = monthGrid(day, m_items.weekStart());
    refresh();
}

void MiniMonth::turn(int months)
{
    m_grid = monthGrid(m_grid.month.addMonths(months), m_items.weekStart());
    refresh();
}

void MiniMonth::refresh()
{
    m_grid = monthGrid(m_grid.month, m_items.weekStart());
    setAccessibleName(tr("Small calendar: %1").arg(monthText(m_grid.month)));
    setAccessibleDescription(dayText(m_items, m_day));
    updateGeometry();
    update();
}

QRect MiniMonth::dayRect(QDate day) const
{
    const int cell = m_grid.cellOf(day);
    return cell < 0 ? QRect() : cellRect(cell);
}

int MiniMonth::side() const
{
    const QFontMetrics metrics(themeOf(this).font(TextStyle::Small));
    return qMax(themeOf(this).sizes().avatar, metrics.height() + themeOf(this).sizes().gap);
}

QSize MiniMonth::sizeHint() const
{
    return { side() * MonthGrid::columns, side() * (MonthGrid::rows + 2) };
}

QRect MiniMonth::titleRect() const
{
    return { 0, 0, width(), side() };
}

QRect MiniMonth::arrowRect(int direction) const
{
    return { direction < 0 ? width() - 2 * side() : width() - side(), 0, side(), side() };
}

QRect MiniMonth::cellRect(int cell) const
{
    const int column = cell % MonthGrid::columns;
    const int left = column * width() / MonthGrid::columns;
    const int right = (column + 1) * width() / MonthGrid::columns;
    return { left, (cell / MonthGrid::columns + 2) * side(), right - left, side() };
}

void MiniMonth::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    const ThemeColors &colors = theme.colors();
    QPainter painter(this);
    painter.setFont(theme.font(TextStyle::SmallStrong));
    painter.setPen(colors.text);
    painter.drawText(titleRect().adjusted(theme.sizes().grid, 0, -2 * side(), 0),
                     Qt::AlignLeft | Qt::AlignVCenter, monthText(m_grid.month));
    paintIcon(painter, arrowRect(-1), Icon::ChevronLeft, colors.secondary, theme.sizes().icon);
    paintIcon(painter, arrowRect(1), Icon::ChevronRight, colors.secondary, theme.sizes().icon);
    painter.setFont(theme.font(TextStyle::Axis));
    for (int column = 0; column < MonthGrid::columns; ++column) {
        const int day = m_grid.at(column).dayOfWeek();
        painter.setPen(day == Qt::Sunday ? colors.negative : colors.muted);
        painter.drawText(cellRect(column).translated(0, -side()), Qt::AlignCenter,
                         QLocale().standaloneDayName(day, QLocale::NarrowFormat));
    }
    for (int cell = 0; cell < MonthGrid::cells; ++cell)
        paintDay(painter, cell);
}

void MiniMonth::paintDay(QPainter &painter, int cell) const
{
    const Theme &theme = themeOf(this);
    const ThemeColors &colors = theme.colors();
    const QDate day = m_grid.at(cell);
    const QRect rect = cellRect(cell);
    QRect pill(0, 0, side() - theme.sizes().small, side() - theme.sizes().small);
    pill.moveCenter(rect.center());
    const bool isToday = day == m_items.today();
    const bool isRed = day.dayOfWeek() == Qt::Sunday || !m_items.holiday(day).isEmpty();
    QColor ink = isRed ? colors.negative : colors.text;
    if (!m_grid.isInMonth(day))
        ink = isRed ? theme.faded(colors.negative) : colors.muted;
    if (isToday) {
        paintRounded(painter, pill, pill.height() / 2.0, colors.accent);
        ink = colors.onAccent;
    } else if (day == m_day) {
        paintRounded(painter, pill, pill.height() / 2.0, colors.accentSoft);
    }
    if (day == m_dropDay)
        paintDropTarget(painter, pill, theme);
    if (day == m_day && hasFocus())
        paintFocusRing(painter, pill.adjusted(-1, -1, 1, 1), pill.height() / 2.0 + 1, theme);
    painter.setFont(theme.font(TextStyle::Axis));
    painter.setPen(ink);
    painter.drawText(rect, Qt::AlignCenter, QLocale().toString(day.day()));
    if (m_items.startingOn(day).isEmpty())
        return;
    const int dot = theme.sizes().small;
    const QRectF point(rect.center().x() - dot / 2.0 + 0.5, pill.bottom() - dot, dot, dot);
    paintRounded(painter, point, dot / 2.0, isToday ? colors.onAccent : colors.accent);
}

void MiniMonth::mousePressEvent(QMouseEvent *event)
{
    const QPoint pos = event->position().toPoint();
    if (const int direction = arrowAt(pos); direction != 0)
        turn(direction);
    else if (const QDate day = dayAt(pos); day.isValid())
        pick(day);
}

int MiniMonth::arrowAt(QPoint pos) const
{
    for (const int direction : { -1, 1 }) {
        if (arrowRect(direction).contains(pos))
            return direction;
    }
    return 0;
}

QDate MiniMonth::dayAt(QPoint pos) const
{
    for (int cell = 0; cell < MonthGrid::cells; ++cell) {
        if (cellRect(cell).contains(pos))
            return m_grid.at(cell);
    }
    return {};
}

void MiniMonth::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_items.rowsOf(contentIdsOf(event->mimeData())).isEmpty())
        event->accept();
}

void MiniMonth::dragMoveEvent(QDragMoveEvent *event)
{
    const QList<int> rows = m_items.rowsOf(contentIdsOf(event->mimeData()));
    const QPoint pos = event->position().toPoint();
    restOn(arrowAt(pos));
    setDropDay(dayAt(pos));
    event->setDropAction(Qt::MoveAction);
    event->setAccepted(m_dropDay.isValid() && !rows.isEmpty());
    if (event->isAccepted())
        emit dragSaid(movingText(m_items.at(rows.first()), shortDay(m_dropDay, m_items.today())));
}

void MiniMonth::dragLeaveEvent(QDragLeaveEvent *)
{
    restOn(0);
    setDropDay({});
}

void MiniMonth::dropEvent(QDropEvent *event)
{
    const QDate day = m_dropDay;
    restOn(0);
    setDropDay({});
    const QList<int> rows = m_items.rowsOf(contentIdsOf(event->mimeData()));
    event->setAccepted(day.isValid() && !rows.isEmpty());
    if (!event->isAccepted())
        return;
    if (const QList<PlannedMove> moves = movesToDay(m_items, rows, day); !moves.isEmpty())
        emit moveRequested(moves);
}

void MiniMonth::setDropDay(QDate day)
{
    if (day == m_dropDay)
        return;
    m_dropDay = day;
    update();
}

void MiniMonth::restOn(int arrow)
{
    if (arrow == m_arrow)
        return;
    m_arrow = arrow;
    if (arrow == 0)
        m_flip.stop();
    else
        m_flip.start(dragFlipMs, this);
}

void MiniMonth::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_flip.timerId())
        turn(m_arrow);
    else
        QWidget::timerEvent(event);
}

void MiniMonth::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return pick(m_day.addDays(-1));
    case Qt::Key_Right:
        return pick(m_day.addDays(1));
    case Qt::Key_Up:
        return pick(m_day.addDays(-MonthGrid::columns));
    case Qt::Key_Down:
        return pick(m_day.addDays(MonthGrid::columns));
    case Qt::Key_PageUp:
        return pick(m_day.addMonths(-1));
    case Qt::Key_PageDown:
        return pick(m_day.addMonths(1));
    case Qt::Key_Home:
        return pick(m_items.today());
    default:
        QWidget::keyPressEvent(event);
    }
}

void MiniMonth::wheelEvent(QWheelEvent *event)
{
    if (event->angleDelta().y() != 0)
        turn(event->angleDelta().y() > 0 ? -1 : 1);
    event->accept();
}

void MiniMonth::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        refresh();
    QWidget::changeEvent(event);
}

void MiniMonth::pick(QDate day)
{
    setDay(day);
    emit dayPicked(day);
}

} // namespace Creator
