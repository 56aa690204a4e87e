#include "pages/analytics/sharedelegate.h"

#include "models/roles.h"
#include "theme/paintkit.h"

#include <QPainter>

#include <algorithm>

namespace Creator {

ShareDelegate::ShareDelegate(QObject *parent)
    : TableDelegate(parent)
{
}

ShareDelegate::~ShareDelegate() = default;

void ShareDelegate::paintContent(QPainter &painter, const QRect &room, const Theme &theme,
                                 const QModelIndex &index) const
{
    painter.setFont(cellFont(theme, index));
    painter.setPen(cellInk(theme, index));
    painter.drawText(room, int(Qt::AlignVCenter | Qt::AlignRight), index.data().toString());
    const QVariant share = index.data(SortRole);
    const int widest = painter.fontMetrics().horizontalAdvance(QStringLiteral("100.0%"));
    QRectF track(room.adjusted(0, 0, -widest - theme.sizes().gap, 0));
    if (!share.isValid() || track.width() < theme.sizes().grid)
        return;
    const double height = theme.sizes().grid;
    track = QRectF(track.x(), track.center().y() - height / 2, track.width(), height);
    QRectF bar = track;
    bar.setWidth(std::max(1.0, track.width() * std::clamp(share.toDouble(), 0.0, 100.0) / 100));
    const double radius = theme.sizes().tiny;
    paintRounded(painter, track, radius, theme.colors().sunken);
    paintRounded(painter, bar, std::min(radius, bar.width() / 2), theme.series(0));
}

int ShareDelegate::contentWidth(const Theme &theme, const QModelIndex &) const
{
    return theme.sizes().search / 2;
}

} // namespace Creator
