// BoardView: how it looks.
#include "models/earningwords.h"
#include "models/planwords.h"
#include "pages/planner/boardview.h"
#include "pages/planner/planitems.h"
#include "theme/paintkit.h"
#include "theme/theme.h"

#include <QLocale>
#include <QPainter>

namespace Creator {

void BoardView::paintView(QPainter &painter, const QRect &exposed)
{
    const Theme &theme = themeOf(this);
    painter.fillRect(exposed, theme.colors().window);
    for (int column = 0; column < m_statuses.size(); ++column)
        paintColumn(painter, column);
    painter.save();
    painter.setClipRect(exposed.intersected(itemArea().adjusted(0, 0, 0, -1)));
    for (const PlanBox &box : boxes()) {
        const QRect rect = box.rect.translated(-scrollOffset());
        if (!rect.intersects(exposed))
            continue;
        PlanItem item = items().at(box.row);
        item.note = item.start.isValid() ? shortDay(items().dayOf(box.row), items().today())
                                         : tr("no date");
        paintPlanCard(painter, rect, theme, item, marksOf(box.row));
    }
    painter.restore();
    for (int column = 0; column < m_statuses.size(); ++column)
        paintHeader(painter, column);
}

void BoardView::paintColumn(QPainter &painter, int column) const
{
    const Theme &theme = themeOf(this);
    const ThemeColors &colors = theme.colors();
    const QRect rect = columnRectAt(column);
    paintRounded(painter, rect, theme.sizes().cardRadius, colors.sunken, colors.line);
    if (isRefusing(m_statuses.at(column)))
        painter.fillRect(rect.adjusted(1, headerHeight(), -1, -1),
                         QBrush(colors.line, Qt::BDiagPattern));
}

void BoardView::paintHeader(QPainter &painter, int column) const
{
    const Theme &theme = themeOf(this);
    const ThemeColors &colors = theme.colors();
    const ThemeSizes &sizes = theme.sizes();
    const ContentStatus status = m_statuses.at(column);
    const QRect rect = columnRectAt(column);
    const bool isOver = isOverLimit(status);
    const bool isRefused = isRefusing(status);
    const QRect head(rect.left() + 1, 1, rect.width() - 2, headerHeight() - 1);
    if (isOver)
        paintRounded(painter, head.adjusted(0, 0, 0, -1), sizes.cardRadius, colors.warningSoft);
    painter.fillRect(QRect(head.left(), headerHeight() - 1, head.width(), 1), colors.line);

    const int dot = sizes.small + sizes.tiny;
    const QRect room = head.adjusted(sizes.gap, 0, -sizes.gap, 0);
    const QRectF point(room.left(), room.center().y() - dot / 2.0 + 1, dot, dot);
    paintRounded(painter, point, dot / 2.0, theme.tone(toneOf(status)).ink);
    const qsizetype count = items().withStatus(status).size();
    const int limit = m_limits.value(status);
    const QLocale locale;
    QString figure = locale.toString(count);
    if (limit > 0)
        figure = QStringLiteral("%1 / %2").arg(figure, locale.toString(limit));
    const QFont small = theme.font(isOver ? TextStyle::SmallStrong : TextStyle::Small);
    painter.setFont(small);
    painter.setPen(isOver ? colors.warning : colors.secondary);
    painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, figure);
    const int figureWidth = QFontMetrics(small).horizontalAdvance(figure);
    const QFont strong = theme.font(TextStyle::BodyStrong);
    const QRect name = room.adjusted(dot + sizes.grid, 0, -figureWidth - sizes.grid, 0);
    const QString title = isRefused ? tr("%1: not from here").arg(contentStatusText(status))
                                    : contentStatusText(status);
    painter.setFont(strong);
    painter.setPen(isRefused ? colors.muted : (isOver ? colors.warning : colors.text));
    painter.drawText(name, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(strong).elidedText(title, Qt::ElideRight, name.width()));
    if (column == m_dropColumn)
        paintFocusRing(painter, rect, sizes.cardRadius, theme);
}

} // namespace Creator
