#pragma once

#include "analytics/chartdata.h"
#include "core/result.h"

#include <QSize>

namespace Creator {

class ChartRenderer;

/// The values as CSV: UTF-8 with a mark for spreadsheets, amounts with a dot and no currency mark,
/// estimates in columns of their own. With two axes each column says what it counts. Text that a
/// spreadsheet would run as a formula is defused.
[[nodiscard]] QByteArray chartCsv(const ChartData &data);

/// Writes the chart in the format that the file's ending names: png, svg, pdf or csv.
[[nodiscard]] Status exportChart(const ChartData &data, const ChartRenderer &renderer,
                                 const QSize &size, const QString &file);

} // namespace Creator
