#include "mainwindow/navigationitem.h"

#include "domain/moneyformat.h"
#include "theme/paintkit.h"
#include "theme/theme.h"

#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Creator {

NavigationItem::NavigationItem(Icon icon, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
{
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

NavigationItem::~NavigationItem() = default;

void NavigationItem::setWaiting(int count)
{
    m_waiting = count;
    //: Read by screen readers after the name of a page
    setAccessibleDescription(count > 0 ? tr("%Ln waiting", nullptr, count) : QString());
    update();
}

QSize NavigationItem::sizeHint() const
{
    const ThemeSizes &sizes = themeOf(this).sizes();
    return { sizes.rail - 2 * sizes.grid, sizes.railRow };
}

void NavigationItem::paintWaiting(QPainter &painter, const QRect &place) const
{
    const Theme &theme = themeOf(this);
    const QString text = m_waiting > 999 ? u"999+"_s : formatCount(m_waiting);
    painter.setFont(theme.font(TextStyle::SmallStrong));
    const int height = painter.fontMetrics().height() + theme.sizes().tiny;
    const int width
        = qMax(height, painter.fontMetrics().horizontalAdvance(text) + 2 * theme.sizes().grid);
    const QRect pill(place.right() - width, place.center().y() - height / 2 + 1, width, height);
    paintRounded(painter, pill, height / 2.0, theme.colors().accent);
    painter.setPen(theme.colors().onAccent);
    painter.drawText(pill, Qt::AlignCenter, text);
}

void NavigationItem::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        // The rail moves the focus; a button of Qt would press its neighbour.
        event->ignore();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    default: // Qt's enum
        QAbstractButton::keyPressEvent(event);
    }
}

void NavigationItem::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const ThemeColors &colors = theme.colors();
    const ThemeSizes &sizes = theme.sizes();
    if (isChecked())
        paintRounded(painter, rect(), sizes.radius, colors.accentSoft);
    else if (underMouse() || isDown())
        paintRounded(painter, rect(), sizes.radius, colors.neutralSoft);
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paintFocusRing(painter, rect(), sizes.radius, theme);

    const QColor ink = isChecked() ? colors.accent : colors.secondary;
    const QRect place(sizes.grid + sizes.tiny, 0, sizes.railIcon, height());
    paintIcon(painter, place, m_icon, ink, sizes.railIcon);
    painter.setFont(theme.font(isChecked() ? TextStyle::BodyStrong : TextStyle::Body));
    painter.setPen(ink);
    const QRect room = rect().adjusted(place.right() + sizes.gap, 0, -sizes.grid, 0);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
    if (m_waiting > 0)
        paintWaiting(painter, room);
}

} // namespace Creator
