#include "charts/picturechart.h"

#include <QPainter>

namespace Creator {

PictureChart::PictureChart(const ChartRenderer &charts, const QSizeF &size, const ChartData &data)
    : m_size(size)
{
    QPainter painter(&m_picture);
    painter.setRenderHint(QPainter::Antialiasing);
    charts.paint(painter, QRectF(QPointF(), size), data);
}

void PictureChart::paint(QPainter &painter, const QRectF &rect, const ChartData &) const
{
    painter.save();
    painter.translate(rect.topLeft());
    // A picture scales itself by the resolution of what it is played on; the page is scaled
    // already.
    const double dots = double(m_picture.logicalDpiX()) / painter.device()->logicalDpiX();
    painter.scale(rect.width() / m_size.width() * dots, rect.height() / m_size.height() * dots);
    painter.drawPicture(0, 0, m_picture);
    painter.restore();
}

} // namespace Creator
