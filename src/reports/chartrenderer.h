#pragma once

class QPainter;
class QRectF;

namespace Creator {

struct ChartData;

/// Draws a chart into a page. Text stays text and lines stay lines, whatever the painter's device.
/// Implemented where Qt Charts is allowed and handed to whoever writes reports.
class ChartRenderer
{
public:
    virtual ~ChartRenderer() = default;

    /// Title, legend and picture inside `rect`, in the painter's own units, for light paper.
    virtual void paint(QPainter &painter, const QRectF &rect, const ChartData &data) const = 0;
};

} // namespace Creator
