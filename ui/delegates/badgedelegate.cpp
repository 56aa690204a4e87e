#include "delegates/badgedelegate.h"

#include "widgets/badge.h"

#include <QPainter>

namespace Creator {

BadgeDelegate::BadgeDelegate(QObject *parent)
    : TableDelegate(parent)
{
}

BadgeDelegate::~BadgeDelegate() = default;

void BadgeDelegate::paintContent(QPainter &painter, const QRect &room, const Theme &theme,
                                 const QModelIndex &index) const
{
    const QString text = index.data().toString();
    const QVariant tone = index.data(BadgeRole);
    if (text.isEmpty())
        return;
    if (tone.isValid()) {
        paintBadge(painter, room, theme, text, static_cast<Tone>(tone.toInt()));
        return;
    }
    painter.setFont(cellFont(theme, index));
    painter.setPen(cellInk(theme, index));
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
}

int BadgeDelegate::contentWidth(const Theme &theme, const QModelIndex &index) const
{
    return badgeWidth(theme, index.data().toString());
}

} // namespace Creator
