#pragma once

#include "analytics/chartdata.h"
#include "theme/theme.h"

#include <QSizeF>

#include <memory>

class QChart;

namespace Creator {

/// A chart in the look of a theme. `data` and `theme` must outlive it. `size` decides how many
/// labels and points are worth drawing; a much larger or smaller chart is built again.
[[nodiscard]] std::unique_ptr<QChart> buildChart(const ChartData &data, const Theme &theme,
                                                 const QSizeF &size);

} // namespace Creator
