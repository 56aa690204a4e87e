#include "charts/legendkey.h"

#include "theme/paintkit.h"

#include <QPainter>

namespace Creator {

void paintLegendKey(QPainter &painter, const QRectF &rect, const Theme &theme, const LegendKey &key)
{
    const double side = theme.sizes().grid + theme.sizes().tiny;
    const QRectF box(rect.x(), rect.center().y() - side / 2, side, side);
    const QColor color = key.dashed ? theme.colors().muted : theme.series(key.tone);
    if (key.kind == ChartData::Kind::Lines) {
        QPen pen = theme.seriesPen(key.tone);
        if (key.dashed)
            pen.setDashPattern({ 2.5, 2 });
        pen.setColor(color);
        painter.save();
        painter.setPen(pen);
        painter.drawLine(QPointF(rect.x(), box.center().y()),
                         QPointF(rect.x() + theme.sizes().padding, box.center().y()));
        painter.restore();
        return;
    }
    paintRounded(painter, box, theme.sizes().tiny, color);
    const Qt::BrushStyle hatch = theme.seriesHatch(key.tone);
    if (hatch != Qt::NoBrush && !key.dashed)
        painter.fillRect(box, QBrush(theme.hatchInk(), hatch));
}

double paintLegend(QPainter *painter, const QRectF &rect, const Theme &theme, const ChartData &data)
{
    const QFont font = theme.font(TextStyle::SmallStrong);
    const QFontMetricsF metrics(font);
    const double keyWidth = data.kind == ChartData::Kind::Lines
        ? theme.sizes().padding + theme.sizes().small
        : theme.sizes().padding;
    double x = rect.x();
    for (const ChartData::Series &series : data.series) {
        const double width = metrics.horizontalAdvance(series.name);
        if (painter) {
            const QRectF key(x, rect.y(), keyWidth, rect.height());
            paintLegendKey(*painter, key, theme,
                           { data.kind, series.tone, series.dash == ChartData::Dash::Dashed });
            painter->setFont(font);
            painter->setPen(theme.colors().secondary);
            painter->drawText(QRectF(x + keyWidth, rect.y(), width + 1, rect.height()),
                              Qt::AlignLeft | Qt::AlignVCenter, series.name);
        }
        x += keyWidth + width + theme.sizes().gap;
    }
    return data.series.isEmpty() ? 0 : x - rect.x() - theme.sizes().gap;
}

} // namespace Creator
