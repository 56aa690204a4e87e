#include "charts/legendkey.h"

#include "charts/hatch.h"
#include "theme/paintkit.h"

#include <QCoreApplication>
#include <QPainter>

namespace Creator {

QFont fontOn(const QPainter &painter, const Theme &theme, TextStyle style)
{
    constexpr double screenDpi = 96;
    QFont font = theme.font(style);
    font.setPointSizeF(font.pointSizeF() * screenDpi / painter.device()->logicalDpiY());
    return font;
}

QColor seriesColor(const ChartData::Series &series, const Theme &theme)
{
    const bool compares = series.dash == ChartData::Dash::Dashed;
    return compares ? theme.colors().muted : theme.series(series.tone);
}

QString legendText(const ChartData::Series &series)
{
    if (series.axis == ChartData::Axis::Left)
        return series.name;
    //: a line whose values are told at the right side of a chart
    return QCoreApplication::translate("Creator::ChartLegend", "%1 (right)").arg(series.name);
}

void paintLegendKey(QPainter &painter, const QRectF &rect, const Theme &theme, ChartData::Kind kind,
                    const ChartData::Series &series)
{
    const double side = theme.sizes().grid + theme.sizes().tiny;
    const QRectF box(rect.x(), rect.center().y() - side / 2, side, side);
    const bool dashed = series.dash == ChartData::Dash::Dashed;
    if (kind == ChartData::Kind::Lines) {
        QPen pen = theme.seriesPen(series.tone);
        pen.setColor(seriesColor(series, theme));
        if (dashed)
            pen.setDashPattern({ 2.5, 2 });
        painter.save();
        painter.setPen(pen);
        painter.drawLine(QPointF(rect.x(), box.center().y()),
                         QPointF(rect.x() + theme.sizes().padding, box.center().y()));
        painter.restore();
        return;
    }
    paintRounded(painter, box, theme.sizes().tiny, seriesColor(series, theme));
    const Qt::BrushStyle hatch = theme.seriesHatch(series.tone);
    if (hatch != Qt::NoBrush && !dashed)
        paintHatch(painter, box, hatch, theme.hatchInk());
}

double paintLegend(QPainter *painter, const QRectF &rect, const Theme &theme, const ChartData &data)
{
    const QFont font = theme.font(TextStyle::SmallStrong);
    const QFontMetricsF metrics(font);
    const double keyWidth = data.kind == ChartData::Kind::Lines
        ? theme.sizes().padding + theme.sizes().small
        : theme.sizes().padding;
    // Titles of contents are long; all of them are to be seen.
    const int widest = data.series.size() > 4 ? theme.sizes().search / 2 : theme.sizes().search;
    double x = rect.x();
    for (const ChartData::Series &series : data.series) {
        const QString name = metrics.elidedText(legendText(series), Qt::ElideRight, widest);
        const double width = metrics.horizontalAdvance(name);
        if (painter) {
            const QRectF key(x, rect.y(), keyWidth, rect.height());
            paintLegendKey(*painter, key, theme, data.kind, series);
            painter->setFont(fontOn(*painter, theme, TextStyle::SmallStrong));
            painter->setPen(theme.colors().secondary);
            painter->drawText(QRectF(x + keyWidth, rect.y(), width + 1, rect.height()),
                              Qt::AlignLeft | Qt::AlignVCenter, name);
        }
        x += keyWidth + width + theme.sizes().gap;
    }
    return data.series.isEmpty() ? 0 : x - rect.x() - theme.sizes().gap;
}

} // namespace Creator
