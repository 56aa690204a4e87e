#include "theme/paintkit.h"

#include "theme/theme.h"

#include <QPainter>

namespace Creator {

void paintRounded(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill,
                  const QColor &line)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.setPen(line.isValid() ? QPen(line, 1) : QPen(Qt::NoPen));
    const QRectF shape = line.isValid() ? rect.adjusted(0.5, 0.5, -0.5, -0.5) : rect;
    painter.drawRoundedRect(shape, radius, radius);
    painter.restore();
}

void paintFocusRing(QPainter &painter, const QRectF &rect, qreal radius, const Theme &theme)
{
    const qreal width = theme.sizes().focusRing;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.colors().accent, width));
    painter.drawRoundedRect(rect.adjusted(width / 2, width / 2, -width / 2, -width / 2),
                            radius - width / 2, radius - width / 2);
    painter.restore();
}

int shadowMargin(const Theme &theme)
{
    return theme.sizes().padding;
}

void paintShadow(QPainter &painter, const QRectF &rect, const Theme &theme)
{
    const int reach = shadowMargin(theme);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colors().shadow);
    // Layers of the same faint colour add up towards the edge; the light comes from above.
    const qreal drop = reach / 4.0;
    for (int spread = reach; spread > 0; spread -= 2) {
        const QRectF layer = rect.translated(0, drop).adjusted(-spread, -spread, spread, spread);
        painter.drawRoundedRect(
            layer.intersected(rect.adjusted(-reach, -reach, reach, reach + drop)),
            theme.sizes().cardRadius + spread, theme.sizes().cardRadius + spread);
    }
    painter.restore();
}

} // namespace Creator
