#pragma once

#include "analytics/chartdata.h"
#include "theme/theme.h"

class QPainter;

namespace Creator {

/// The font of a style, as high as on a screen whatever the resolution of what is painted on.
[[nodiscard]] QFont fontOn(const QPainter &painter, const Theme &theme, TextStyle style);

/// The colour of a series; one that is only for comparison stays in the background.
[[nodiscard]] QColor seriesColor(const ChartData::Series &series, const Theme &theme);

/// The name of a series, and that it is counted on the right axis if it is.
[[nodiscard]] QString legendText(const ChartData::Series &series);

/// Paints how a series looks, its colour and its hatch or dash, at the left of `rect`.
void paintLegendKey(QPainter &painter, const QRectF &rect, const Theme &theme, ChartData::Kind kind,
                    const ChartData::Series &series);

/// Paints keys and names in one line from the left of `rect` and returns the width they took;
/// without a painter it only measures.
[[nodiscard]] double paintLegend(QPainter *painter, const QRectF &rect, const Theme &theme,
                                 const ChartData &data);

} // namespace Creator
