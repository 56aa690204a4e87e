#pragma once

#include "reports/chartrenderer.h"

#include <QPicture>
#include <QSizeF>

namespace Creator {

/// One chart recorded on the GUI thread, where Qt Charts lives, to be painted by a worker. Text
/// stays text. Not to be used by two threads at once.
class PictureChart final : public ChartRenderer
{
public:
    /// `size` in the units of the page; another size later scales the picture.
    PictureChart(const ChartRenderer &charts, const QSizeF &size, const ChartData &data);

    /// Paints what was recorded, whatever `data` is.
    void paint(QPainter &painter, const QRectF &rect, const ChartData &data) const override;

private:
    const QSizeF m_size;
    QPicture m_picture;
};

} // namespace Creator
