#include "widgets/palettebutton.h"

#include "theme/icons.h"
#include "theme/paintkit.h"
#include "theme/theme.h"

#include <QEvent>
#include <QKeySequence>
#include <QPainter>

namespace Creator {

PaletteButton::PaletteButton(QWidget *parent)
    : QPushButton(parent)
{
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    retranslate();
}

PaletteButton::~PaletteButton() = default;

void PaletteButton::retranslate()
{
    setAccessibleName(tr("Search or command"));
    update();
}

QSize PaletteButton::sizeHint() const
{
    return { themeOf(this).sizes().search, themeOf(this).sizes().control };
}

QSize PaletteButton::minimumSizeHint() const
{
    return { themeOf(this).sizes().control, themeOf(this).sizes().control };
}

void PaletteButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QPushButton::changeEvent(event);
}

void PaletteButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const ThemeColors &colors = theme.colors();
    const ThemeSizes &sizes = theme.sizes();
    paintRounded(painter, rect(), sizes.radius, colors.window,
                 underMouse() ? colors.muted : colors.line);
    if (hasFocus())
        paintFocusRing(painter, rect(), sizes.radius, theme);
    const QRect place(sizes.grid, 0, sizes.icon, height());
    paintIcon(painter, place, Icon::Search, colors.muted, sizes.icon);

    QRect room = rect().adjusted(place.right() + sizes.grid, 0, -sizes.grid, 0);
    const QString keys = QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText);
    painter.setFont(theme.font(TextStyle::Axis));
    const int keyWidth = painter.fontMetrics().horizontalAdvance(keys) + 2 * sizes.small;
    if (room.width() > 2 * keyWidth) {
        const int keyHeight = painter.fontMetrics().height() + sizes.tiny;
        const QRect box(room.right() - keyWidth, (height() - keyHeight) / 2, keyWidth, keyHeight);
        paintRounded(painter, box, sizes.small, {}, colors.line);
        painter.setPen(colors.muted);
        painter.drawText(box, Qt::AlignCenter, keys);
        room.setRight(box.left() - sizes.small);
    }
    painter.setFont(theme.font(TextStyle::Body));
    painter.setPen(colors.secondary);
    if (room.width() > sizes.page)
        painter.drawText(
            room, Qt::AlignLeft | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(accessibleName(), Qt::ElideRight, room.width()));
}

} // namespace Creator
