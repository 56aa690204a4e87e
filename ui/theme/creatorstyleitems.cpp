#include "theme/creatorstyle.h"
#include "theme/icons.h"
#include "theme/paintkit.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace Creator {

void CreatorStyle::drawControl(ControlElement element, const QStyleOption *option,
                               QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return drawButtonLabel(*button, *painter, widget);
        break;
    case CE_PushButtonBevel:
        proxy()->drawPrimitive(PE_PanelButtonCommand, option, painter, widget);
        return;
    case CE_ComboBoxLabel:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return drawComboLabel(*combo, *painter);
        break;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return drawMenuItem(*item, *painter);
        break;
    case CE_MenuEmptyArea:
        painter->fillRect(option->rect, m_theme.colors().surface);
        return;
    case CE_Header:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return drawHeader(*header, *painter);
        break;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, m_theme.colors().surface);
        painter->fillRect(option->rect.x(), option->rect.bottom(), option->rect.width(), 1,
                          m_theme.colors().line);
        return;
    case CE_ProgressBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            return drawProgress(*bar, *painter);
        break;
    default: // Qt's enum
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void CreatorStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                      QPainter *painter, const QWidget *widget) const
{
    switch (control) {
    case CC_ScrollBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return drawScrollBar(*bar, *painter, widget);
        break;
    case CC_ComboBox:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return drawComboBox(*combo, *painter, widget);
        break;
    case CC_SpinBox:
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option))
            return drawSpinBox(*spin, *painter, widget);
        break;
    case CC_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option))
            return drawToolButton(*button, *painter, widget);
        break;
    default: // Qt's enum
        break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect CreatorStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                   SubControl part, const QWidget *widget) const
{
    const ThemeSizes &sizes = m_theme.sizes();
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return option->rect.adjusted(sizes.grid + sizes.tiny, 2, -sizes.page - sizes.small, -2);
    if (control == CC_SpinBox && part == SC_SpinBoxEditField)
        return option->rect.adjusted(sizes.grid + sizes.tiny, 1, -sizes.page - sizes.tiny, -1);
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, part, widget);

    // No arrows: the whole length is the groove.
    const bool flat = bar->orientation == Qt::Horizontal;
    const int length = flat ? bar->rect.width() : bar->rect.height();
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    int slider = length;
    if (range > 0) {
        slider = static_cast<int>(qint64(bar->pageStep) * length / (range + bar->pageStep));
        slider = qBound(qMin(sizes.control, length), slider, length);
    }
    const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                              length - slider, bar->upsideDown);
    const auto piece = [&](int from, int to) {
        return flat ? QRect(bar->rect.x() + from, bar->rect.y(), to - from, bar->rect.height())
                    : QRect(bar->rect.x(), bar->rect.y() + from, bar->rect.width(), to - from);
    };
    switch (part) {
    case SC_ScrollBarSlider:
        return piece(start, start + slider);
    case SC_ScrollBarSubPage:
        return piece(0, start);
    case SC_ScrollBarAddPage:
        return piece(start + slider, length);
    case SC_ScrollBarGroove:
        return bar->rect;
    default: // Qt's enum: there are no arrow buttons
        return {};
    }
}

void CreatorStyle::drawScrollBar(const QStyleOptionSlider &option, QPainter &painter,
                                 const QWidget *widget) const
{
    if (option.maximum <= option.minimum)
        return;
    const bool active = option.state & (State_MouseOver | State_Sunken);
    QRectF thumb = proxy()->subControlRect(CC_ScrollBar, &option, SC_ScrollBarSlider, widget);
    const qreal inset = m_theme.sizes().scrollBar / (active ? 5.0 : 3.5);
    thumb.adjust(inset, inset, -inset, -inset);
    QColor color = m_theme.colors().muted;
    color.setAlphaF(active ? 0.9F : 0.45F);
    paintRounded(painter, thumb, qMin(thumb.width(), thumb.height()) / 2, color);
}

void CreatorStyle::drawHeader(const QStyleOptionHeader &option, QPainter &painter) const
{
    const ThemeColors &colors = m_theme.colors();
    const ThemeSizes &sizes = m_theme.sizes();
    painter.fillRect(option.rect, colors.surface);
    painter.fillRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1, colors.line);
    const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
    const bool hover = (option.state & State_MouseOver) && (option.state & State_Enabled);
    const int arrowWidth = sorted ? sizes.gap : 0;
    const QRect room = option.rect.adjusted(sizes.gap, 0, -sizes.gap, 0);

    painter.save();
    painter.setFont(m_theme.font(TextStyle::Small));
    painter.setPen(hover || sorted ? colors.text : colors.secondary);
    const QString text
        = painter.fontMetrics().elidedText(option.text, Qt::ElideRight, room.width() - arrowWidth);
    const int width = painter.fontMetrics().horizontalAdvance(text) + arrowWidth;
    const bool right = option.textAlignment & Qt::AlignRight;
    const int x = right ? room.right() + 1 - width : room.x();
    painter.drawText(QRect(x, room.y(), width, room.height()), Qt::AlignVCenter | Qt::AlignLeft,
                     text);
    if (sorted) {
        const QRect arrow(x + width - arrowWidth, room.y(), arrowWidth, room.height());
        // Qt calls an arrow that points up SortUp when the order is descending.
        const qreal flip = option.sortIndicator == QStyleOptionHeader::SortUp ? 1 : -1;
        const qreal half = sizes.small;
        const QPointF middle = QRectF(arrow).center() + QPointF(1, 0.5);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.secondary);
        painter.drawPolygon(QPolygonF({ middle + QPointF(-half, -flip * half / 2),
                                        middle + QPointF(half, -flip * half / 2),
                                        middle + QPointF(0, flip * half * 0.75) }));
    }
    painter.restore();
}

QSize CreatorStyle::menuItemSize(const QStyleOptionMenuItem &option, const QSize &size) const
{
    const ThemeSizes &sizes = m_theme.sizes();
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return { size.width(), sizes.grid + 1 };
    const int lead = sizes.gap + sizes.icon + sizes.grid;
    return { lead + size.width() + sizes.page + sizes.gap, sizes.control };
}

void CreatorStyle::drawMenuItem(const QStyleOptionMenuItem &option, QPainter &painter) const
{
    const ThemeColors &colors = m_theme.colors();
    const ThemeSizes &sizes = m_theme.sizes();
    painter.fillRect(option.rect, colors.surface);
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(option.rect.x(), option.rect.center().y(), option.rect.width(), 1,
                         colors.line);
        return;
    }
    const bool enabled = option.state & State_Enabled;
    if ((option.state & State_Selected) && enabled)
        paintRounded(painter, option.rect, sizes.small, colors.accentSoft);

    const QRect lead(option.rect.x() + sizes.gap, option.rect.y(), sizes.icon,
                     option.rect.height());
    if (option.checkType != QStyleOptionMenuItem::NotCheckable) {
        if (option.checked)
            paintIcon(painter, lead, Icon::Check, colors.accent, sizes.icon);
    } else if (!option.icon.isNull()) {
        const QRect target
            = alignedRect(Qt::LeftToRight, Qt::AlignCenter, { sizes.icon, sizes.icon }, lead);
        option.icon.paint(&painter, target, Qt::AlignCenter,
                          enabled ? QIcon::Normal : QIcon::Disabled);
    }
    const QRect room(lead.right() + 1 + sizes.grid, option.rect.y(),
                     option.rect.right() - lead.right() - sizes.grid - sizes.gap,
                     option.rect.height());
    const qsizetype tab = option.text.indexOf(u'\t');
    painter.save();
    painter.setFont(option.font);
    painter.setPen(enabled ? colors.text : colors.muted);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextHideMnemonic,
                     option.text.left(tab));
    if (tab >= 0) {
        painter.setPen(colors.muted);
        painter.drawText(room, Qt::AlignVCenter | Qt::AlignRight, option.text.mid(tab + 1));
    }
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        paintIcon(painter, room.adjusted(room.width() - sizes.gap, 0, 0, 0), Icon::ChevronRight,
                  colors.muted, sizes.gap);
    painter.restore();
}

void CreatorStyle::drawProgress(const QStyleOptionProgressBar &option, QPainter &painter) const
{
    const ThemeColors &colors = m_theme.colors();
    QRectF bar = option.rect;
    const qreal height = m_theme.sizes().small;
    bar = QRectF(bar.x(), bar.center().y() - height / 2 + 0.5, bar.width(), height);
    paintRounded(painter, bar, height / 2, colors.line);
    const qint64 range = qint64(option.maximum) - option.minimum;
    // An unknown end shows a third of the bar, unmoving: calm, and it costs nothing.
    const qreal share = range > 0 ? qreal(option.progress - option.minimum) / qreal(range) : 0.33;
    if (share > 0)
        paintRounded(painter, QRectF(bar.x(), bar.y(), bar.width() * qMin(share, 1.0), height),
                     height / 2, colors.accent);
}

} // namespace Creator
