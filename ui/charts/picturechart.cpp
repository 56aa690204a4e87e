#include "charts/picturechart.h"

#include "analytics/chartdata.h"

#include <QPainter>

namespace Creator {

PictureChart::PictureChart(const ChartRenderer &charts, const QSizeF &size,
                           const QList<ChartData> &all)
    : m_size(size)
{
    for (const ChartData &data : all) {
        QPainter painter(&m_pictures[data.title]);
        painter.setRenderHint(QPainter::Antialiasing);
        charts.paint(painter, QRectF(QPointF(), size), data);
    }
}

void PictureChart::paint(QPainter &painter, const QRectF &rect, const ChartData &data) const
{
    QPicture picture = m_pictures.value(data.title);
    painter.save();
    painter.translate(rect.topLeft());
    // A picture scales itself by the resolution of what it is played on; the page is scaled
    // already.
    const double dots = double(picture.logicalDpiX()) / painter.device()->logicalDpiX();
    painter.scale(rect.width() / m_size.width() * dots, rect.height() / m_size.height() * dots);
    painter.drawPicture(0, 0, picture);
    painter.restore();
}

} // namespace Creator
