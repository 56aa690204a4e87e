// MonthView: how it looks.
#include "pages/planner/monthview.h"
#include "pages/planner/planitems.h"
#include "theme/paintkit.h"
#include "theme/theme.h"

#include <QLocale>
#include <QPainter>

namespace Creator {

namespace {

QColor dayInk(const ThemeColors &colors, QDate day, const QString &holiday, QColor usual)
{
    return day.dayOfWeek() == Qt::Sunday || !holiday.isEmpty() ? colors.negative : usual;
}

} // namespace

void MonthView::paintView(QPainter &painter, const QRect &exposed)
{
    const Theme &theme = themeOf(this);
    const ThemeColors &colors = theme.colors();
    painter.fillRect(exposed, colors.window);
    paintRounded(painter, viewport()->rect(), theme.sizes().cardRadius, colors.surface);
    for (int cell = 0; cell < MonthGrid::cells; ++cell) {
        if (cellRect(cell).intersects(exposed))
            paintDay(painter, cell);
    }
    if (exposed.top() < headerHeight())
        paintHeader(painter);
    for (const PlanBox &box : boxes()) {
        if (box.rect.intersects(exposed))
            paintChip(painter, box.rect, theme, items().at(box.row), marksOf(box.row));
    }
    paintPreview(painter);
    paintRounded(painter, viewport()->rect(), theme.sizes().cardRadius, {}, colors.line);
    if (m_dropDay.isValid())
        paintFocusRing(painter, dayRect(m_dropDay), theme.sizes().tiny, theme);
}

void MonthView::paintHeader(QPainter &painter) const
{
    const Theme &theme = themeOf(this);
    const QFont font = theme.font(TextStyle::Small);
    painter.setFont(font);
    for (int column = 0; column < MonthGrid::columns; ++column) {
        const QRect cell = cellRect(column);
        const QDate day = m_grid.at(column);
        painter.setPen(dayInk(theme.colors(), day, {}, theme.colors().secondary));
        painter.drawText(QRect(cell.left() + theme.sizes().gap - theme.sizes().tiny, 0,
                               cell.width() - theme.sizes().gap, headerHeight()),
                         Qt::AlignVCenter | Qt::AlignLeft,
                         QLocale().standaloneDayName(day.dayOfWeek(), QLocale::ShortFormat));
    }
}

void MonthView::paintDay(QPainter &painter, int cell) const
{
    const Theme &theme = themeOf(this);
    const ThemeColors &colors = theme.colors();
    const QRect rect = cellRect(cell);
    const QDate day = m_grid.at(cell);
    if (!m_grid.isInMonth(day))
        painter.fillRect(rect.adjusted(1, 1, -1, -1), colors.sunken);
    painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), colors.line);
    if (cell % MonthGrid::columns > 0)
        painter.fillRect(QRect(rect.left(), rect.top(), 1, rect.height()), colors.line);
    if (hasFocus() && day == m_cursor)
        paintRounded(painter, rect.adjusted(1, 1, 0, 0), theme.sizes().tiny, {}, colors.accent);
    paintNumber(painter, rect, day);

    const QRect more = moreRect(day);
    if (more.isNull())
        return;
    painter.setFont(theme.font(TextStyle::Small));
    painter.setPen(day == m_hoveredMore ? colors.accent : colors.secondary);
    painter.drawText(more.adjusted(theme.sizes().grid, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                     tr("+%Ln more", nullptr, hiddenOn(day)));
}

void MonthView::paintNumber(QPainter &painter, const QRect &rect, QDate day) const
{
    const Theme &theme = themeOf(this);
    const ThemeColors &colors = theme.colors();
    const ThemeSizes &sizes = theme.sizes();
    const bool isToday = day == items().today();
    const bool isOwn = m_grid.isInMonth(day);
    const QString holiday = items().holiday(day);
    const QString number = QLocale().toString(day.day());
    const QFont font = theme.font(isToday ? TextStyle::SmallStrong : TextStyle::Small);
    const QFontMetrics metrics(font);
    const int inset = sizes.small + sizes.tiny;
    QRect place(rect.left() + inset, rect.top() + sizes.small, metrics.horizontalAdvance(number),
                sizes.badge);
    painter.setFont(font);
    if (isToday) {
        place.setWidth(qMax(place.width() + 2 * sizes.grid - sizes.tiny, sizes.badge));
        paintRounded(painter, place.adjusted(0, sizes.tiny - 1, 0, 1 - sizes.tiny),
                     sizes.badge / 2.0 - 1, colors.accent);
        painter.setPen(colors.onAccent);
        painter.drawText(place, Qt::AlignCenter, number);
    } else {
        const QColor ink = dayInk(colors, day, holiday, isOwn ? colors.secondary : colors.muted);
        painter.setPen(isOwn || ink == colors.muted ? ink : theme.faded(ink));
        painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft, number);
    }
    if (holiday.isEmpty())
        return;
    const QFont small = theme.font(TextStyle::Axis);
    const QRect room(place.right() + inset, place.top(), rect.right() - place.right() - 2 * inset,
                     place.height());
    painter.setFont(small);
    painter.setPen(isOwn ? colors.negative : theme.faded(colors.negative));
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     QFontMetrics(small).elidedText(holiday, Qt::ElideRight, room.width()));
}

void MonthView::paintPreview(QPainter &painter) const
{
    if (!m_dropDay.isValid() || m_dropRows.isEmpty() || m_grid.cellOf(m_dropDay) < 0)
        return;
    const Day day = layOut(m_dropDay);
    const int line = qMin(day.shown, linesThatFit() - 1);
    const int cell = m_grid.cellOf(m_dropDay);
    const Theme &theme = themeOf(this);
    const QRect rect = lineRect(cell, line);
    painter.fillRect(rect, theme.colors().surface);
    paintChip(painter, rect, theme, items().at(m_dropRows.first()), PlanMark::Preview);
}

} // namespace Creator
