#include "mainwindow/palettedelegate.h"

#include "mainwindow/palettemodel.h"
#include "theme/paintkit.h"
#include "theme/theme.h"

#include <QPainter>

namespace Creator {

PaletteDelegate::PaletteDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

PaletteDelegate::~PaletteDelegate() = default;

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    const ThemeColors &colors = theme.colors();
    const ThemeSizes &sizes = theme.sizes();
    QRect room = option.rect.adjusted(sizes.gap, 0, -sizes.gap, 0);
    painter->save();
    if (index.data(PaletteModel::IsHeadingRole).toBool()) {
        painter->setFont(theme.font(TextStyle::Small));
        painter->setPen(colors.secondary);
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
        painter->restore();
        return;
    }
    const bool chosen = option.state & QStyle::State_Selected;
    if (chosen)
        paintRounded(*painter, option.rect, sizes.radius, colors.accentSoft);
    const QRect place(room.x(), room.y(), sizes.railIcon, room.height());
    paintIcon(*painter, place, static_cast<Icon>(index.data(PaletteModel::IconRole).toInt()),
              chosen ? colors.accent : colors.secondary, sizes.railIcon);
    room.setLeft(place.right() + sizes.gap);

    painter->setFont(theme.font(TextStyle::Small));
    painter->setPen(colors.secondary);
    const QString shortcut = index.data(PaletteModel::ShortcutRole).toString();
    painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, shortcut);
    room.setRight(room.right() - painter->fontMetrics().horizontalAdvance(shortcut) - sizes.gap);

    painter->setFont(theme.font(TextStyle::Body));
    painter->setPen(colors.text);
    const QString title
        = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width());
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter, title);
    room.setLeft(room.left() + painter->fontMetrics().horizontalAdvance(title) + sizes.gap);
    painter->setFont(theme.font(TextStyle::Small));
    painter->setPen(colors.secondary);
    if (room.width() > sizes.control)
        painter->drawText(
            room, Qt::AlignLeft | Qt::AlignVCenter,
            painter->fontMetrics().elidedText(index.data(PaletteModel::DetailRole).toString(),
                                              Qt::ElideRight, room.width()));
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ThemeSizes &sizes = themeOf(option.widget).sizes();
    const bool heading = index.data(PaletteModel::IsHeadingRole).toBool();
    return { sizes.palette / 2, heading ? sizes.statusBar : sizes.row };
}

} // namespace Creator
