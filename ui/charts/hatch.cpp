#include "charts/hatch.h"

#include <QLineF>
#include <QPainter>

#include <algorithm>

namespace Creator {

namespace {

constexpr double spacing = 6;

void addLevel(QList<QLineF> &lines, const QRectF &rect)
{
    for (double y = rect.top() + spacing / 2; y < rect.bottom(); y += spacing)
        lines.append({ rect.left(), y, rect.right(), y });
}

void addUpright(QList<QLineF> &lines, const QRectF &rect)
{
    for (double x = rect.left() + spacing / 2; x < rect.right(); x += spacing)
        lines.append({ x, rect.top(), x, rect.bottom() });
}

/// Lines at 45 degrees, cut at the sides; `rising` goes up to the right.
void addSlanted(QList<QLineF> &lines, const QRectF &rect, bool rising)
{
    const double height = rect.height();
    for (double foot = rect.left() - height; foot < rect.right(); foot += spacing * 1.4) {
        const double from = std::max(0.0, rect.left() - foot);
        const double to = std::min(height, rect.right() - foot);
        if (from >= to)
            continue;
        const double base = rising ? rect.bottom() : rect.top();
        const double sign = rising ? -1 : 1;
        lines.append({ foot + from, base + sign * from, foot + to, base + sign * to });
    }
}

} // namespace

void paintHatch(QPainter &painter, const QRectF &rect, Qt::BrushStyle hatch, const QColor &ink)
{
    QList<QLineF> lines;
    if (hatch == Qt::HorPattern || hatch == Qt::CrossPattern)
        addLevel(lines, rect);
    if (hatch == Qt::VerPattern || hatch == Qt::CrossPattern)
        addUpright(lines, rect);
    if (hatch == Qt::BDiagPattern || hatch == Qt::FDiagPattern)
        addSlanted(lines, rect, hatch == Qt::BDiagPattern);
    painter.save();
    painter.setPen(QPen(ink, 1.2));
    painter.drawLines(lines);
    painter.restore();
}

} // namespace Creator
