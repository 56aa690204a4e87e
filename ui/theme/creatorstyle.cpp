#include "theme/creatorstyle.h"

#include "theme/controlroles.h"
#include "theme/icons.h"
#include "theme/paintkit.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStyleOption>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace Creator {

const Theme &themeOf(const QWidget *widget)
{
    static const Theme fallback = Theme::light();
    const auto *style = widget ? qobject_cast<const CreatorStyle *>(widget->style()) : nullptr;
    return style ? style->theme() : fallback;
}

CreatorStyle::CreatorStyle(const Theme &theme)
    : QProxyStyle(u"Fusion"_s)
    , m_theme(theme)
{
}

CreatorStyle::~CreatorStyle() = default;

void CreatorStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    const bool reacts = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget)
        || qobject_cast<QScrollBar *>(widget) || qobject_cast<QHeaderView *>(widget);
    if (reacts)
        widget->setAttribute(Qt::WA_Hover);
}

void CreatorStyle::unpolish(QWidget *widget)
{
    QProxyStyle::unpolish(widget);
}

void CreatorStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                 QPainter *painter, const QWidget *widget) const
{
    const ThemeColors &colors = m_theme.colors();
    switch (element) {
    case PE_PanelButtonCommand:
        return drawButtonPanel(*option, *painter, widget);
    case PE_PanelLineEdit:
        return drawInput(*option, *painter, widget);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawCheck(*option, *painter);
    case PE_IndicatorRadioButton:
        return drawRadio(*option, *painter);
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, colors.text);
        return;
    case PE_PanelMenu:
    case PE_FrameMenu:
        painter->fillRect(option->rect, colors.surface);
        paintRounded(*painter, option->rect, 0, {}, colors.line);
        return;
    case PE_Frame:
        if (!isFrameless(widget))
            drawInput(*option, *painter, widget);
        return;
    case PE_PanelItemViewRow:
    case PE_PanelScrollAreaCorner:
    case PE_FrameFocusRect:
    case PE_FrameLineEdit:
    case PE_FrameStatusBarItem:
    case PE_FrameDefaultButton:
        return;
    case PE_PanelItemViewItem:
        if (option->state & (State_Selected | State_MouseOver))
            paintRounded(*painter, option->rect.adjusted(2, 1, -2, -1), m_theme.sizes().small,
                         colors.accentSoft);
        return;
    default: // Qt's enum: whatever we do not name is Fusion's
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

QRect CreatorStyle::subElementRect(SubElement element, const QStyleOption *option,
                                   const QWidget *widget) const
{
    QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const bool isPlain = widget && widget->inherits("QLineEdit")
        && !qobject_cast<const QComboBox *>(widget->parentWidget())
        && !(widget->parentWidget() && widget->parentWidget()->inherits("QAbstractSpinBox"));
    if (element == SE_LineEditContents && isPlain && !isFrameless(widget))
        rect.adjust(m_theme.sizes().grid + 1, 0, -m_theme.sizes().grid, 0);
    return rect;
}

QSize CreatorStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                     const QSize &size, const QWidget *widget) const
{
    const ThemeSizes &sizes = m_theme.sizes();
    switch (type) {
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return buttonSize(*button, widget);
        break;
    case CT_ToolButton: {
        const QSize hint = QProxyStyle::sizeFromContents(type, option, size, widget);
        return { qMax(hint.width(), sizes.control), sizes.control };
    }
    case CT_LineEdit:
        return { size.width() + 2 * sizes.grid, sizes.control };
    case CT_ComboBox:
        return { size.width() + 2 * sizes.gap + sizes.padding + sizes.grid, sizes.control };
    case CT_SpinBox:
        return { QProxyStyle::sizeFromContents(type, option, size, widget).width() + sizes.gap,
                 sizes.control };
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return menuItemSize(*item, size);
        break;
    case CT_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            const QFontMetrics metrics(m_theme.font(TextStyle::Small));
            return { metrics.horizontalAdvance(header->text) + 2 * sizes.gap + sizes.padding,
                     sizes.header };
        }
        break;
    case CT_ProgressBar:
        return { size.width(), sizes.small };
    case CT_ItemViewItem: {
        const QSize hint = QProxyStyle::sizeFromContents(type, option, size, widget);
        return { hint.width(), qMax(hint.height(), sizes.control) };
    }
    default: // Qt's enum
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

int CreatorStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                              const QWidget *widget) const
{
    const ThemeSizes &sizes = m_theme.sizes();
    switch (metric) {
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ListViewIconSize:
    case PM_ToolBarIconSize:
        return sizes.icon;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return sizes.checkBox;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return sizes.grid;
    case PM_ScrollBarExtent:
        return sizes.scrollBar;
    case PM_ScrollBarSliderMin:
        return sizes.control;
    case PM_MenuPanelWidth:
    case PM_ToolTipLabelFrameWidth:
        return sizes.small;
    case PM_MenuVMargin:
    case PM_MenuHMargin:
        return 0;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_DefaultFrameWidth:
        if (isFrameless(widget))
            return 0;
        return qobject_cast<const QTextEdit *>(widget)
                || qobject_cast<const QPlainTextEdit *>(widget)
            ? sizes.small
            : sizes.hairline;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return sizes.grid;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return sizes.padding;
    case PM_HeaderMargin:
    case PM_FocusFrameHMargin:
        return sizes.grid;
    default: // Qt's enum
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int CreatorStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_Widget_Animate:
    case SH_Widget_Animation_Duration:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_Menu_FlashTriggeredItem:
    case SH_ComboBox_Popup:
    case SH_ScrollBar_Transient:
    case SH_ItemView_ActivateItemOnSingleClick:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_ScrollBar_LeftClickAbsolutePosition:
    case SH_Menu_MouseTracking:
    case SH_ComboBox_ListMouseTracking:
        return 1;
    case SH_Table_GridLineColor:
        return static_cast<int>(m_theme.colors().line.rgb());
    default: // Qt's enum
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QIcon CreatorStyle::standardIcon(StandardPixmap pixmap, const QStyleOption *option,
                                 const QWidget *widget) const
{
    return pixmap == SP_LineEditClearButton ? icon(Icon::Close)
                                            : QProxyStyle::standardIcon(pixmap, option, widget);
}

} // namespace Creator
