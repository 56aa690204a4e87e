#include "theme/controlroles.h"
#include "theme/creatorstyle.h"
#include "theme/icons.h"
#include "theme/paintkit.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>
#include <QWidget>

namespace Creator {

namespace {

struct ButtonLook
{
    QColor fill;
    QColor line;
    QColor ink;
    QFont::Weight weight = QFont::Normal;
};

QColor mixed(const QColor &base, const QColor &over, qreal share)
{
    return QColor::fromRgbF(static_cast<float>(base.redF() * (1 - share) + over.redF() * share),
                            static_cast<float>(base.greenF() * (1 - share) + over.greenF() * share),
                            static_cast<float>(base.blueF() * (1 - share) + over.blueF() * share));
}

ButtonLook restingLook(const Theme &theme, ButtonKind kind)
{
    const ThemeColors &c = theme.colors();
    switch (kind) {
    case ButtonKind::Secondary:
        return { c.surface, c.line, c.text, QFont::Normal };
    case ButtonKind::Primary:
        return { c.accent, {}, c.onAccent, QFont::DemiBold };
    case ButtonKind::Ghost:
        return { {}, {}, c.secondary, QFont::Normal };
    case ButtonKind::Danger:
        return { c.negative, {}, c.onAccent, QFont::DemiBold };
    case ButtonKind::Link:
        return { {}, {}, c.accent, QFont::Normal };
    }
    return {};
}

ButtonLook lookOf(const Theme &theme, ButtonKind kind, QStyle::State state)
{
    const ThemeColors &c = theme.colors();
    ButtonLook look = restingLook(theme, kind);
    if (!(state & QStyle::State_Enabled)) {
        look.ink = c.muted;
        if (look.fill.isValid())
            look.fill = c.sunken;
        if (kind == ButtonKind::Primary || kind == ButtonKind::Danger)
            look.line = c.line;
        return look;
    }
    if (state & QStyle::State_On) {
        look = { c.accentSoft, c.line, c.accent, QFont::DemiBold };
        return look;
    }
    const bool down = state & QStyle::State_Sunken;
    const bool hover = state & QStyle::State_MouseOver;
    if (!down && !hover)
        return look;
    const qreal share = down ? 0.16 : 0.08;
    const bool isSolid = kind == ButtonKind::Primary || kind == ButtonKind::Danger;
    if (kind != ButtonKind::Link)
        look.fill = mixed(isSolid ? look.fill : c.surface, isSolid ? c.text : c.neutral, share);
    return look;
}

/// A rectangle rounded only where it does not touch a neighbour.
QPainterPath joinedPath(const QRectF &rect, qreal radius, Joined joined)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addRoundedRect(rect, radius, radius);
    if (joined == Joined::Middle || joined == Joined::Last)
        path.addRect(rect.adjusted(0, 0, -rect.width() / 2, 0));
    if (joined == Joined::Middle || joined == Joined::First)
        path.addRect(rect.adjusted(rect.width() / 2, 0, 0, 0));
    return path.simplified();
}

QPixmap tinted(const QIcon &icon, const QSize &size, qreal ratio, const QColor &color)
{
    QPixmap pixmap = icon.pixmap(size, ratio);
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRect(QPoint(), size * ratio), color);
    return pixmap;
}

} // namespace

void CreatorStyle::drawButtonPanel(const QStyleOption &option, QPainter &painter,
                                   const QWidget *widget) const
{
    const ButtonLook look = lookOf(m_theme, buttonKind(widget), option.state);
    const Joined joined = joinedOf(widget);
    const qreal radius = m_theme.sizes().radius;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(look.fill.isValid() ? QBrush(look.fill) : QBrush(Qt::NoBrush));
    painter.setPen(look.line.isValid() ? QPen(look.line, 1) : QPen(Qt::NoPen));
    QRectF rect = option.rect;
    if (look.line.isValid())
        rect.adjust(0.5, 0.5, joined == Joined::First || joined == Joined::Middle ? 0.5 : -0.5,
                    -0.5);
    painter.drawPath(joinedPath(rect, radius, joined));
    painter.restore();
    const bool byKeyboard
        = (option.state & State_HasFocus) && (option.state & State_KeyboardFocusChange);
    if (byKeyboard)
        paintFocusRing(painter, option.rect, radius, m_theme);
}

void CreatorStyle::drawButtonLabel(const QStyleOptionButton &option, QPainter &painter,
                                   const QWidget *widget) const
{
    const ThemeSizes &sizes = m_theme.sizes();
    const ButtonLook look = lookOf(m_theme, buttonKind(widget), option.state);
    QFont font = painter.font();
    font.setWeight(look.weight);
    const QFontMetrics metrics(font);
    const int textWidth = metrics.size(Qt::TextShowMnemonic, option.text).width();
    const int iconWidth = option.icon.isNull() ? 0 : option.iconSize.width();
    const int spacing = iconWidth > 0 && textWidth > 0 ? sizes.grid : 0;
    const int menuWidth = option.features & QStyleOptionButton::HasMenu ? sizes.icon : 0;
    const int total = iconWidth + spacing + textWidth + menuWidth;
    int x = option.rect.x() + qMax(sizes.small, (option.rect.width() - total) / 2);

    painter.save();
    painter.setFont(font);
    painter.setPen(look.ink);
    if (iconWidth > 0) {
        const QRect target
            = alignedRect(Qt::LeftToRight, Qt::AlignLeft | Qt::AlignVCenter, option.iconSize,
                          option.rect.adjusted(x - option.rect.x(), 0, 0, 0));
        painter.drawPixmap(
            target,
            tinted(option.icon, option.iconSize, painter.device()->devicePixelRatioF(), look.ink));
        x += iconWidth + spacing;
    }
    const int room = option.rect.right() - x - menuWidth - sizes.small + 1;
    const QString text = textWidth > room
        ? metrics.elidedText(option.text, Qt::ElideRight, room, Qt::TextShowMnemonic)
        : option.text;
    painter.drawText(QRect(x, option.rect.y(), qMax(room, textWidth), option.rect.height()),
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextHideMnemonic, text);
    if (menuWidth > 0) {
        const QRect arrow(option.rect.right() - sizes.icon - sizes.small, option.rect.y(),
                          sizes.icon, option.rect.height());
        paintIcon(painter, arrow, Icon::ChevronDown, m_theme.colors().secondary, sizes.gap);
    }
    painter.restore();
}

QSize CreatorStyle::buttonSize(const QStyleOptionButton &option, const QWidget *widget) const
{
    const ThemeSizes &sizes = m_theme.sizes();
    QFont font = widget ? widget->font() : m_theme.font(TextStyle::Body);
    // The width does not change when the button is pressed in and its text becomes bold.
    font.setWeight(QFont::DemiBold);
    const int text = QFontMetrics(font).size(Qt::TextShowMnemonic, option.text).width();
    const int icon = option.icon.isNull() ? 0 : option.iconSize.width();
    const int spacing = icon > 0 && text > 0 ? sizes.grid : 0;
    const int menu = option.features & QStyleOptionButton::HasMenu ? sizes.icon : 0;
    const int padding = text == 0 ? sizes.grid : sizes.gap;
    return { icon + spacing + text + menu + 2 * padding, sizes.control };
}

void CreatorStyle::drawInput(const QStyleOption &option, QPainter &painter,
                             const QWidget *widget) const
{
    if (isFrameless(widget))
        return;
    if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(&option)) {
        if (frame->lineWidth == 0)
            return;
    }
    const ThemeColors &colors = m_theme.colors();
    const bool enabled = option.state & State_Enabled;
    paintRounded(painter, option.rect, m_theme.sizes().radius,
                 enabled ? colors.surface : colors.sunken, colors.line);
    if (option.state & State_HasFocus)
        paintFocusRing(painter, option.rect, m_theme.sizes().radius, m_theme);
}

void CreatorStyle::drawCheck(const QStyleOption &option, QPainter &painter) const
{
    const ThemeColors &colors = m_theme.colors();
    const ThemeSizes &sizes = m_theme.sizes();
    const bool marked = option.state & (State_On | State_NoChange);
    const bool enabled = option.state & State_Enabled;
    QRect box(0, 0, sizes.checkBox, sizes.checkBox);
    box.moveCenter(option.rect.center());
    const QColor fill = marked ? (enabled ? colors.accent : colors.muted) : colors.surface;
    paintRounded(painter, box, sizes.small, fill, marked ? fill : colors.muted);
    if (option.state & State_NoChange)
        painter.fillRect(box.adjusted(4, sizes.checkBox / 2 - 1, -4, 1 - sizes.checkBox / 2),
                         colors.onAccent);
    else if (marked)
        paintIcon(painter, box, Icon::Check, colors.onAccent, sizes.checkBox - 2);
    if ((option.state & State_HasFocus) && (option.state & State_KeyboardFocusChange))
        paintFocusRing(painter, box.adjusted(-2, -2, 2, 2), sizes.small + 2, m_theme);
}

void CreatorStyle::drawRadio(const QStyleOption &option, QPainter &painter) const
{
    const ThemeColors &colors = m_theme.colors();
    const bool marked = option.state & State_On;
    const QRectF box = option.rect;
    paintRounded(painter, box, box.height() / 2, marked ? colors.accent : colors.surface,
                 marked ? colors.accent : colors.muted);
    if (marked)
        paintRounded(painter, box.adjusted(5, 5, -5, -5), box.height() / 2, colors.onAccent);
    if ((option.state & State_HasFocus) && (option.state & State_KeyboardFocusChange))
        paintFocusRing(painter, box.adjusted(-2, -2, 2, 2), box.height() / 2 + 2, m_theme);
}

void CreatorStyle::drawComboBox(const QStyleOptionComboBox &option, QPainter &painter,
                                const QWidget *widget) const
{
    const ThemeSizes &sizes = m_theme.sizes();
    if (option.editable) {
        drawInput(option, painter, widget);
    } else {
        const ButtonLook look = lookOf(m_theme, ButtonKind::Secondary, option.state & ~State_On);
        paintRounded(painter, option.rect, sizes.radius, look.fill, look.line);
        if (option.state & State_HasFocus)
            paintFocusRing(painter, option.rect, sizes.radius, m_theme);
    }
    const QRect arrow(option.rect.right() - sizes.page, option.rect.y(), sizes.page,
                      option.rect.height());
    paintIcon(painter, arrow, Icon::ChevronDown, m_theme.colors().secondary, sizes.gap);
}

void CreatorStyle::drawComboLabel(const QStyleOptionComboBox &option, QPainter &painter) const
{
    if (option.editable)
        return;
    const ThemeSizes &sizes = m_theme.sizes();
    const bool enabled = option.state & State_Enabled;
    QRect room = option.rect.adjusted(sizes.gap, 0, -sizes.page - sizes.small, 0);
    painter.save();
    painter.setPen(enabled ? m_theme.colors().text : m_theme.colors().muted);
    if (!option.currentIcon.isNull()) {
        const QRect target
            = alignedRect(Qt::LeftToRight, Qt::AlignLeft | Qt::AlignVCenter, option.iconSize, room);
        option.currentIcon.paint(&painter, target);
        room.adjust(option.iconSize.width() + sizes.grid, 0, 0, 0);
    }
    painter.drawText(
        room, Qt::AlignVCenter | Qt::AlignLeft,
        painter.fontMetrics().elidedText(option.currentText, Qt::ElideRight, room.width()));
    painter.restore();
}

void CreatorStyle::drawSpinBox(const QStyleOptionSpinBox &option, QPainter &painter,
                               const QWidget *widget) const
{
    const ThemeColors &colors = m_theme.colors();
    if (option.frame)
        drawInput(option, painter, widget);
    const auto paintStep = [&](SubControl part, Icon icon, QAbstractSpinBox::StepEnabledFlag flag) {
        if (!(option.subControls & part))
            return;
        const QRect rect = proxy()->subControlRect(CC_SpinBox, &option, part, widget);
        const bool enabled = option.stepEnabled.testFlag(flag);
        paintIcon(painter, rect, icon, enabled ? colors.secondary : colors.line,
                  m_theme.sizes().gap);
    };
    paintStep(SC_SpinBoxUp, Icon::ChevronUp, QAbstractSpinBox::StepUpEnabled);
    paintStep(SC_SpinBoxDown, Icon::ChevronDown, QAbstractSpinBox::StepDownEnabled);
}

void CreatorStyle::drawToolButton(const QStyleOptionToolButton &option, QPainter &painter,
                                  const QWidget *widget) const
{
    const ThemeSizes &sizes = m_theme.sizes();
    const ButtonLook look = lookOf(m_theme, ButtonKind::Ghost, option.state);
    paintRounded(painter, option.rect, sizes.radius, look.fill);
    if ((option.state & State_HasFocus) && (option.state & State_KeyboardFocusChange))
        paintFocusRing(painter, option.rect, sizes.radius, m_theme);
    if (!option.icon.isNull() && option.toolButtonStyle != Qt::ToolButtonTextOnly) {
        const QRect target
            = alignedRect(Qt::LeftToRight, Qt::AlignCenter, option.iconSize, option.rect);
        painter.drawPixmap(
            target,
            tinted(option.icon, option.iconSize, painter.device()->devicePixelRatioF(), look.ink));
        return;
    }
    if (option.arrowType != Qt::NoArrow) {
        QProxyStyle::drawComplexControl(CC_ToolButton, &option, &painter, widget);
        return;
    }
    painter.setPen(look.ink);
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextShowMnemonic, option.text);
}

} // namespace Creator
