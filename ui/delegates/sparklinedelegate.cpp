#include "delegates/sparklinedelegate.h"

#include "models/sparklinerole.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace Creator {

SparklineDelegate::SparklineDelegate(QObject *parent)
    : TableDelegate(parent)
{
}

SparklineDelegate::~SparklineDelegate() = default;

void SparklineDelegate::paintContent(QPainter &painter, const QRect &room, const Theme &theme,
                                     const QModelIndex &index) const
{
    const QVariantList values = index.data(SparklineRole).toList();
    double lowest = 0;
    double highest = 0;
    for (const QVariant &value : values) {
        lowest = std::min(lowest, value.toDouble());
        highest = std::max(highest, value.toDouble());
    }
    if (values.size() < 2)
        return;
    const int inset = theme.sizes().gap;
    const QRectF plot = QRectF(room).adjusted(0, inset, 0, -inset);
    const double span = highest > lowest ? highest - lowest : 1;
    const double step = plot.width() / static_cast<double>(values.size() - 1);
    QPainterPath line;
    bool isOpen = false;
    for (qsizetype i = 0; i < values.size(); ++i) {
        const QVariant &value = values.at(i);
        if (!value.isValid()) {
            isOpen = false;
            continue;
        }
        const QPointF point(plot.left() + step * static_cast<double>(i),
                            plot.bottom() - (value.toDouble() - lowest) / span * plot.height());
        if (!isOpen) {
            line.moveTo(point);
            line.lineTo(point + QPointF(0.5, 0)); // one value between two gaps
        } else {
            line.lineTo(point);
        }
        isOpen = true;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.colors().accent, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(line);
}

int SparklineDelegate::contentWidth(const Theme &theme, const QModelIndex &) const
{
    return theme.sizes().search / 2;
}

} // namespace Creator
