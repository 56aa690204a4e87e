#pragma once

#include "analytics/chartdata.h"
#include "theme/theme.h"

class QPainter;

namespace Creator {

/// How a series looks in a legend: its colour, and its hatch or dash.
struct LegendKey
{
    ChartData::Kind kind = ChartData::Kind::StackedBars;
    int tone = 0;
    bool dashed = false;
};

void paintLegendKey(QPainter &painter, const QRectF &rect, const Theme &theme,
                    const LegendKey &key);

/// Paints keys and names in one line and returns the width they took. Right-aligned within `rect`
/// on screen, left-aligned on paper: the caller measures with a null painter first.
[[nodiscard]] double paintLegend(QPainter *painter, const QRectF &rect, const Theme &theme,
                                 const ChartData &data);

} // namespace Creator
