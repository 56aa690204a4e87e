#include "pages/resources/resourcecarddelegate.h"

#include "media/thumbnailcache.h"
#include "models/resourcetablemodel.h"
#include "theme/paintkit.h"
#include "widgets/badge.h"
#include "widgets/plainlabel.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QListView>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

using Column = ResourceTableModel::Column;

QModelIndex cell(const QModelIndex &index, Column column)
{
    return index.siblingAtColumn(column);
}

QRect cardOf(const QRect &cell, const Theme &theme)
{
    const int gap = theme.sizes().grid;
    return cell.adjusted(gap / 2, gap / 2, -gap / 2, -gap / 2);
}

int pictureHeight(const Theme &theme)
{
    return theme.sizes().row * 3;
}

int wordsHeight(const Theme &theme)
{
    return theme.sizes().row + theme.sizes().padding;
}

} // namespace

Icon iconOf(ResourceType type)
{
    switch (type) {
    case ResourceType::Audio:
        return Icon::Music;
    case ResourceType::Image:
        return Icon::Image;
    case ResourceType::Video:
        return Icon::Play;
    case ResourceType::Font:
        return Icon::Font;
    case ResourceType::Template:
        return Icon::Copy;
    case ResourceType::Document:
        return Icon::Report;
    case ResourceType::Link:
        return Icon::External;
    case ResourceType::Other:
        return Icon::Attach;
    }
    Q_UNREACHABLE();
}

ResourceCardDelegate::ResourceCardDelegate(ThumbnailCache &thumbnails, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_thumbnails(thumbnails)
{
}

ResourceCardDelegate::~ResourceCardDelegate() = default;

QSize ResourceCardDelegate::cellSize(const Theme &theme)
{
    const int gap = theme.sizes().grid;
    return { pictureHeight(theme) * 3 / 2 + gap, pictureHeight(theme) + wordsHeight(theme) + gap };
}

QSize ResourceCardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    // The grid's cells share its width among them.
    const auto *list = qobject_cast<const QListView *>(option.widget);
    return list && list->gridSize().isValid() ? list->gridSize() : cellSize(themeOf(option.widget));
}

void ResourceCardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    const ThemeColors &colors = theme.colors();
    const ThemeSizes &sizes = theme.sizes();
    const QRect card = cardOf(option.rect, theme);
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    painter->save();
    paintRounded(*painter, card, sizes.cardRadius, selected ? colors.accentSoft : colors.surface,
                 selected || hovered ? colors.accent : colors.line);
    QRect picture = card.adjusted(1, 1, -1, 0);
    picture.setHeight(pictureHeight(theme));
    paintPicture(*painter, picture, theme, index);
    paintWarning(*painter, picture, theme, index);
    paintWords(*painter, QRect(card.left(), picture.bottom(), card.width(), wordsHeight(theme)),
               theme, index);
    const bool byKeyboard
        = option.widget && option.widget->window()->testAttribute(Qt::WA_KeyboardFocusChange);
    if ((option.state & QStyle::State_HasFocus) && byKeyboard)
        paintFocusRing(*painter, card, sizes.cardRadius, theme);
    painter->restore();
}

void ResourceCardDelegate::paintPicture(QPainter &painter, const QRect &room, const Theme &theme,
                                        const QModelIndex &index) const
{
    const ThemeColors &colors = theme.colors();
    QPainterPath shape;
    const qreal radius = theme.sizes().cardRadius - 1;
    shape.addRoundedRect(QRectF(room).adjusted(0, 0, 0, radius), radius, radius);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setClipRect(room);
    painter.setClipPath(shape, Qt::IntersectClip);
    painter.fillRect(room, colors.sunken);
    const auto type = static_cast<ResourceType>(index.data(ResourceTableModel::TypeRole).toInt());
    const QString file = index.data(ResourceTableModel::FileRole).toString();
    const QPixmap pixmap = type == ResourceType::Image ? m_thumbnails.pixmap(file) : QPixmap();
    if (pixmap.isNull()) {
        paintIcon(painter, room, iconOf(type), colors.muted, theme.sizes().iconLarge * 3 / 4);
    } else {
        QSize size = QSizeF(pixmap.size() / painter.device()->devicePixelRatioF()).toSize();
        if (size.width() > room.width() || size.height() > room.height())
            size.scale(room.size(), Qt::KeepAspectRatioByExpanding);
        QRect target(QPoint(), size);
        target.moveCenter(room.center());
        painter.drawPixmap(target, pixmap);
    }
    painter.fillRect(room.x(), room.bottom(), room.width(), 1, colors.line);
    painter.restore();
}

void ResourceCardDelegate::paintWarning(QPainter &painter, const QRect &room, const Theme &theme,
                                        const QModelIndex &index) const
{
    const auto file = static_cast<FileState>(index.data(ResourceTableModel::FileStateRole).toInt());
    const QModelIndex end = cell(index, Column::EndColumn);
    QString text;
    Tone tone = Tone::Negative;
    if (file == FileState::Missing) {
        text = cell(index, Column::MeasureColumn).data().toString();
    } else if (end.data(BadgeRole).isValid()) {
        text = end.data().toString();
        tone = static_cast<Tone>(end.data(BadgeRole).toInt());
    }
    if (text.isEmpty())
        return;
    const int inset = theme.sizes().grid;
    const int width = qMin(badgeWidth(theme, text), room.width() - 2 * inset);
    paintBadge(
        painter,
        QRect(room.right() - inset - width + 1, room.top() + inset, width, theme.sizes().badge),
        theme, text, tone);
}

void ResourceCardDelegate::paintWords(QPainter &painter, const QRect &room, const Theme &theme,
                                      const QModelIndex &index) const
{
    const QRect inner = room.adjusted(theme.sizes().gap, theme.sizes().small + theme.sizes().tiny,
                                      -theme.sizes().gap, -theme.sizes().small);
    QRect line = inner;
    line.setHeight(inner.height() / 2);
    painter.setFont(theme.font(TextStyle::BodyStrong));
    painter.setPen(theme.colors().text);
    const QString name = index.data().toString().simplified();
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(name, Qt::ElideMiddle, line.width()));
    line.moveTop(line.bottom());
    painter.setFont(theme.font(TextStyle::Small));
    painter.setPen(theme.colors().secondary);
    const auto file = static_cast<FileState>(index.data(ResourceTableModel::FileStateRole).toInt());
    QStringList words{ cell(index, Column::MeasureColumn).data().toString(),
                       cell(index, Column::LicenceColumn).data().toString() };
    // The badge says already that the file is missing.
    if (file == FileState::Missing || words.first().isEmpty())
        words.removeFirst();
    painter.drawText(
        line, Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(words.join(u" · "_s), Qt::ElideRight, line.width()));
}

bool ResourceCardDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                                     const QStyleOptionViewItem &, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return false;
    QToolTip::showText(event->globalPos(), plainToolTip(index.data().toString()), view);
    return true;
}

} // namespace Creator
