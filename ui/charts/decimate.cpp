#include "charts/decimate.h"

#include <algorithm>

namespace Creator {

QList<QPointF> decimated(const QList<QPointF> &points, int columns)
{
    if (columns <= 0 || points.size() <= qsizetype(columns) * 2)
        return points;
    QList<QPointF> kept;
    kept.reserve(qsizetype(columns) * 2);
    const auto byY = [](const QPointF &a, const QPointF &b) { return a.y() < b.y(); };
    for (int column = 0; column < columns; ++column) {
        const auto begin = points.begin() + points.size() * column / columns;
        const auto end = points.begin() + points.size() * (column + 1) / columns;
        const auto [low, high] = std::minmax_element(begin, end, byY);
        kept.append(low < high ? *low : *high);
        if (low != high)
            kept.append(low < high ? *high : *low);
    }
    return kept;
}

} // namespace Creator
