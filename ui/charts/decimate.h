#pragma once

#include <QList>
#include <QPointF>

namespace Creator {

/// At most two points per column, the lowest and the highest in the order they came, so that no
/// peak is lost. Points are ordered by x.
[[nodiscard]] QList<QPointF> decimated(const QList<QPointF> &points, int columns);

} // namespace Creator
