// WeekView: how it looks.
#include "pages/planner/planitems.h"
#include "pages/planner/plansentences.h"
#include "pages/planner/weekview.h"
#include "theme/paintkit.h"
#include "theme/theme.h"

#include <QLocale>
#include <QPainter>

namespace Creator {

namespace {

constexpr int cursorMinutes = 30;

} // namespace

void WeekView::paintView(QPainter &painter, const QRect &exposed)
{
    const Theme &theme = themeOf(this);
    const ThemeColors &colors = theme.colors();
    painter.fillRect(exposed, colors.window);
    paintRounded(painter, viewport()->rect(), theme.sizes().cardRadius, colors.surface);
    painter.save();
    painter.setClipRect(exposed.intersected(viewport()->rect().adjusted(0, headerHeight(), 0, 0)));
    painter.translate(-scrollOffset());
    for (int column = 0; column < MonthGrid::columns; ++column)
        paintColumn(painter, column);
    paintHours(painter);
    for (const PlanBox &box : boxes()) {
        if (box.rect.translated(-scrollOffset()).intersects(exposed))
            paintItem(painter, box.rect, box.row);
    }
    paintNow(painter);
    paintPreview(painter);
    painter.restore();
    paintHeader(painter);
    paintRounded(painter, viewport()->rect(), theme.sizes().cardRadius, {}, colors.line);
}

void WeekView::paintColumn(QPainter &painter, int column) const
{
    const Theme &theme = themeOf(this);
    const QRect rect = columnRect(column);
    const QDate day = m_firstDay.addDays(column);
    if (day.dayOfWeek() >= Qt::Saturday || !items().holiday(day).isEmpty())
        painter.fillRect(rect, theme.colors().sunken);
    painter.fillRect(QRect(rect.left(), rect.top(), 1, rect.height()), theme.colors().line);
    paintClockChange(painter, column);
    if (!hasFocus() || day != m_cursorDay)
        return;
    const int top = yOf(m_cursorMinute);
    const QRect cursor(rect.left() + 1, top, rect.width() - 1,
                       yOf(m_cursorMinute + cursorMinutes) - top);
    paintRounded(painter, cursor, theme.sizes().small, theme.colors().accentSoft,
                 theme.colors().accent);
}

void WeekView::paintClockChange(QPainter &painter, int column) const
{
    const Theme &theme = themeOf(this);
    const QDate day = m_firstDay.addDays(column);
    const auto skipped = skippedOn(day, items().zone());
    const auto doubled = doubledOn(day, items().zone());
    if (!skipped && !doubled)
        return;
    const MinuteSpan span = skipped ? *skipped : *doubled;
    const QRect rect = spanRect(column, span);
    painter.fillRect(rect,
                     QBrush(theme.colors().line, skipped ? Qt::BDiagPattern : Qt::Dense6Pattern));
    painter.setFont(theme.font(TextStyle::Axis));
    painter.setPen(theme.colors().secondary);
    painter.drawText(rect, Qt::AlignCenter, skipped ? tr("left out") : tr("comes twice"));
}

void WeekView::paintHours(QPainter &painter) const
{
    const Theme &theme = themeOf(this);
    const ThemeColors &colors = theme.colors();
    const QFont font = theme.font(TextStyle::Axis);
    const int height = QFontMetrics(font).height();
    painter.setFont(font);
    painter.setPen(colors.muted);
    for (int hour = 1; hour < 24; ++hour) {
        const int y = yOf(hour * 60);
        painter.fillRect(QRect(gutter(), y, viewport()->width() - gutter(), 1), colors.line);
        if (m_hourHeight < height + 2 && hour % 2 != 0)
            continue;
        painter.drawText(QRect(0, y - height / 2, gutter() - theme.sizes().grid, height),
                         Qt::AlignRight | Qt::AlignVCenter,
                         QLocale().toString(QTime(hour, 0), QStringLiteral("HH:mm")));
    }
}

void WeekView::paintItem(QPainter &painter, const QRect &rect, int row) const
{
    const Theme &theme = themeOf(this);
    const PlanItem &item = items().at(row);
    paintChip(painter, rect, theme, item, marksOf(row));
    if (rect.height() < chipHeight(theme) * 2 || rect.width() < chipHeight(theme) * 3)
        return;
    const QFont font = theme.font(TextStyle::Axis);
    const QFontMetrics metrics(font);
    const QRect room(rect.left() + theme.sizes().grid, rect.top() + chipHeight(theme),
                     rect.width() - theme.sizes().gap, metrics.height());
    painter.setFont(font);
    painter.setPen(theme.tone(item.tone()).ink);
    const QString begin = clockText(items(), item.start);
    const QString text = QStringLiteral("%1–%2").arg(
        begin, clockText(items(), item.start.addSecs(qint64(durationOf(row)) * 60)));
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     metrics.horizontalAdvance(text) <= room.width() ? text : begin);
}

void WeekView::paintNow(QPainter &painter) const
{
    const auto column = static_cast<int>(m_firstDay.daysTo(items().today()));
    if (column < 0 || column >= MonthGrid::columns)
        return;
    const Theme &theme = themeOf(this);
    const QRect rect = columnRect(column);
    const int y = yOf(minuteOfDay(items().now(), items().zone()));
    const int dot = theme.sizes().grid;
    painter.fillRect(QRect(rect.left(), y, rect.width(), theme.sizes().focusRing),
                     theme.colors().negative);
    paintRounded(painter, QRectF(rect.left() - dot / 2.0, y - dot / 2.0 + 1, dot, dot), dot / 2.0,
                 theme.colors().negative);
}

void WeekView::paintPreview(QPainter &painter) const
{
    if (!m_dropStart.isValid() || m_dropRows.isEmpty())
        return;
    const Theme &theme = themeOf(this);
    PlanItem item = items().at(m_dropRows.first());
    item.start = m_dropStart;
    for (int column = 0; column < MonthGrid::columns; ++column) {
        const QDate day = m_firstDay.addDays(column);
        const auto span = spanOn(day, m_dropStart, item.drawnMinutes(), items().zone());
        if (!span)
            continue;
        const QRect rect = spanRect(column, *span);
        paintChip(painter, rect, theme, item, PlanMark::Preview);
        painter.setFont(theme.font(TextStyle::Axis));
        painter.setPen(theme.colors().accent);
        painter.drawText(QRect(0, rect.top() - theme.sizes().grid, gutter() - theme.sizes().tiny,
                               theme.sizes().padding),
                         Qt::AlignRight | Qt::AlignVCenter, clockText(items(), m_dropStart));
    }
}

void WeekView::paintHeader(QPainter &painter) const
{
    const Theme &theme = themeOf(this);
    const ThemeColors &colors = theme.colors();
    const ThemeSizes &sizes = theme.sizes();
    painter.fillRect(QRect(0, headerHeight() - 1, viewport()->width(), 1), colors.line);
    for (int column = 0; column < MonthGrid::columns; ++column) {
        const QDate day = m_firstDay.addDays(column);
        const QRect rect = columnRect(column);
        const QRect room(rect.left() + sizes.grid, 0, rect.width() - sizes.grid, headerHeight());
        const QString holiday = items().holiday(day);
        const bool isRed = day.dayOfWeek() == Qt::Sunday || !holiday.isEmpty();
        const bool isToday = day == items().today();
        const QString name = QLocale().standaloneDayName(day.dayOfWeek(), QLocale::ShortFormat);
        const QFont font = theme.font(TextStyle::Small);
        painter.setFont(font);
        painter.setPen(isRed ? colors.negative : colors.secondary);
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, name);
        const QString number = QLocale().toString(day.day());
        const QFont strong = theme.font(isToday ? TextStyle::SmallStrong : TextStyle::Small);
        const int width = QFontMetrics(strong).horizontalAdvance(number);
        QRect place(room.left() + QFontMetrics(font).horizontalAdvance(name) + sizes.small,
                    room.center().y() - sizes.badge / 2 + 1,
                    isToday ? qMax(width + sizes.gap, sizes.badge) : width, sizes.badge);
        if (isToday)
            paintRounded(painter, place, sizes.badge / 2.0, colors.accent);
        painter.setFont(strong);
        painter.setPen(isToday ? colors.onAccent : (isRed ? colors.negative : colors.text));
        painter.drawText(place, Qt::AlignCenter, number);
        const QRect rest(place.right() + sizes.grid, room.top(),
                         room.right() - place.right() - sizes.grid, room.height());
        const QFont small = theme.font(TextStyle::Axis);
        painter.setFont(small);
        painter.setPen(colors.negative);
        painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetrics(small).elidedText(holiday, Qt::ElideRight, rest.width()));
    }
}

} // namespace Creator
