#include "pages/planner/planpaint.h"

#include "theme/paintkit.h"
#include "theme/theme.h"
#include "widgets/badge.h"

#include <QPainter>

namespace Creator {

namespace {

constexpr qreal draggedOpacity = 0.35;

void paintDashed(QPainter &painter, const QRectF &rect, qreal radius, const QColor &ink)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink, 1, Qt::DashLine));
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.restore();
}

void paintOutline(QPainter &painter, const QRect &rect, qreal radius, const Theme &theme,
                  PlanMarks marks)
{
    if (marks.testFlag(PlanMark::Current))
        paintFocusRing(painter, rect, radius, theme);
    else if (marks.testFlag(PlanMark::Selected))
        paintRounded(painter, rect, radius, {}, theme.colors().accent);
}

} // namespace

int chipHeight(const Theme &theme)
{
    const QFontMetrics metrics(theme.font(TextStyle::Small));
    return qMax(theme.sizes().badge, metrics.height() + theme.sizes().small);
}

int cardHeight(const Theme &theme)
{
    const QFontMetrics title(theme.font(TextStyle::Body));
    return title.height() + theme.sizes().badge + theme.sizes().grid * 2 + theme.sizes().small;
}

void paintChip(QPainter &painter, const QRect &rect, const Theme &theme, const PlanItem &item,
               PlanMarks marks)
{
    const ThemeSizes &sizes = theme.sizes();
    const ToneColors colors = theme.tone(item.tone());
    painter.save();
    if (marks.testFlag(PlanMark::Dragged))
        painter.setOpacity(draggedOpacity);
    paintRounded(painter, rect, sizes.small, colors.soft);
    if (marks.testFlag(PlanMark::Preview))
        paintDashed(painter, rect, sizes.small, colors.ink);
    else if (marks.testFlag(PlanMark::Hovered))
        paintRounded(painter, rect, sizes.small, {}, colors.ink);
    paintOutline(painter, rect, sizes.small, theme, marks);

    const QFont font = theme.font(TextStyle::Small);
    painter.setFont(font);
    painter.setPen(colors.ink);
    if (rect.width() < chipHeight(theme) * 3) {
        // Too narrow for anything but some letters.
        painter.setClipRect(rect);
        painter.drawText(rect.adjusted(sizes.small, sizes.tiny, -sizes.tiny, 0),
                         Qt::AlignTop | Qt::AlignLeft | Qt::TextWrapAnywhere, item.title);
        painter.restore();
        return;
    }
    const int dot = sizes.small + sizes.tiny;
    const QRect line = rect.height() * 2 > 3 * chipHeight(theme)
        ? QRect(rect.topLeft(), QSize(rect.width(), chipHeight(theme)))
        : rect;
    const QRectF point(line.x() + sizes.grid, line.center().y() - dot / 2.0 + 0.5, dot, dot);
    const QRect room = line.adjusted(sizes.grid + dot + sizes.small, 0, -sizes.small, 0);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(item.title, Qt::ElideRight, room.width()));
    paintRounded(painter, point, dot / 2.0,
                 item.warning.isEmpty() ? colors.ink : theme.colors().negative);
    painter.restore();
}

void paintPlanCard(QPainter &painter, const QRect &rect, const Theme &theme, const PlanItem &item,
                   PlanMarks marks)
{
    const ThemeSizes &sizes = theme.sizes();
    const ThemeColors &colors = theme.colors();
    painter.save();
    if (marks.testFlag(PlanMark::Dragged))
        painter.setOpacity(draggedOpacity);
    const bool isLit = marks.testFlag(PlanMark::Selected) || marks.testFlag(PlanMark::Hovered);
    paintRounded(painter, rect, sizes.radius, isLit ? colors.accentSoft : colors.surface,
                 colors.line);
    if (marks.testFlag(PlanMark::Preview))
        paintDashed(painter, rect, sizes.radius, colors.accent);
    paintOutline(painter, rect, sizes.radius, theme, marks);

    const QRect inner
        = rect.adjusted(sizes.gap - sizes.tiny, sizes.grid, -sizes.gap + sizes.tiny, -sizes.grid);
    const QFont titleFont = theme.font(TextStyle::Body);
    const QFontMetrics titleMetrics(titleFont);
    painter.setFont(titleFont);
    painter.setPen(colors.text);
    painter.drawText(QRect(inner.topLeft(), QSize(inner.width(), titleMetrics.height())),
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     titleMetrics.elidedText(item.title, Qt::ElideRight, inner.width()));

    const QString badge = item.badge();
    const int badgeRoom = qMin(badgeWidth(theme, badge), inner.width());
    const QRect bottom(inner.left(), inner.bottom() - sizes.badge + 1, inner.width(), sizes.badge);
    paintBadge(painter,
               QRect(bottom.right() - badgeRoom + 1, bottom.top(), badgeRoom, bottom.height()),
               theme, badge, item.badgeTone());
    const QFont detailFont = theme.font(TextStyle::Small);
    const QRect detail = bottom.adjusted(0, 0, -badgeRoom - sizes.grid, 0);
    painter.setFont(detailFont);
    painter.setPen(isLit ? colors.text : colors.secondary);
    painter.drawText(
        detail, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
        QFontMetrics(detailFont).elidedText(item.detail, Qt::ElideRight, detail.width()));
    painter.restore();
}

void paintDropTarget(QPainter &painter, const QRect &rect, const Theme &theme)
{
    paintRounded(painter, rect, 0, theme.faded(theme.colors().accentSoft));
    paintFocusRing(painter, rect, theme.sizes().tiny, theme);
}

QPixmap dragPicture(const Theme &theme, const PlanItem &item, int count, int width,
                    qreal devicePixelRatio)
{
    const int height = chipHeight(theme);
    QPixmap picture(QSize(width, height) * devicePixelRatio);
    picture.setDevicePixelRatio(devicePixelRatio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    PlanItem shown = item;
    if (count > 1)
        shown.title = QStringLiteral("%1 +%2").arg(item.title, QString::number(count - 1));
    paintChip(painter, QRect(0, 0, width, height), theme, shown, PlanMark::Preview);
    return picture;
}

} // namespace Creator
