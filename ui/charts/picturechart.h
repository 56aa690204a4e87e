#pragma once

#include "reports/chartrenderer.h"

#include <QMap>
#include <QPicture>
#include <QSizeF>

namespace Creator {

/// The charts of a report, recorded on the GUI thread, where Qt Charts lives, to be painted by a
/// worker. Text stays text. Not to be used by two threads at once.
class PictureChart final : public ChartRenderer
{
public:
    /// `size` in the units of the page; another size later scales the picture.
    PictureChart(const ChartRenderer &charts, const QSizeF &size, const QList<ChartData> &all);

    /// Paints what was recorded of the chart with the title of `data`.
    void paint(QPainter &painter, const QRectF &rect, const ChartData &data) const override;

private:
    const QSizeF m_size;
    QMap<QString, QPicture> m_pictures; // by title
};

} // namespace Creator
