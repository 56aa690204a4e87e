#pragma once

#include "analytics/chartdata.h"

#include <QChart>

namespace Creator {

/// Where an amount lies on a chart. A picture needs no more than a double, and never gives one
/// back.
[[nodiscard]] constexpr double plotValue(Micros micros)
{
    return static_cast<double>(micros) / static_cast<double>(microsPerUnit);
}

/// Where a value lies on a chart that buildChart() made.
[[nodiscard]] inline QPointF placeOf(QChart &chart, double category, Micros micros,
                                     ChartData::Axis axis = ChartData::Axis::Left)
{
    const QList<QAbstractSeries *> series = chart.series();
    // The first two have no points and tie the axes to the plot.
    QAbstractSeries *frame = axis == ChartData::Axis::Right ? series.value(1) : series.value(0);
    return chart.mapToPosition({ category, plotValue(micros) }, frame);
}

} // namespace Creator
