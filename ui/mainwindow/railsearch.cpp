#include "mainwindow/railsearch.h"

#include "theme/icons.h"
#include "theme/paintkit.h"
#include "theme/theme.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

namespace Creator {

RailSearch::RailSearch(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

RailSearch::~RailSearch() = default;

QSize RailSearch::sizeHint() const
{
    const ThemeSizes &sizes = themeOf(this).sizes();
    return { sizes.rail - 2 * sizes.grid, sizes.railRow * 3 / 4 };
}

void RailSearch::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        event->ignore(); // the rail moves the focus
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    case Qt::Key_F2:
        emit renameRequested();
        return;
    case Qt::Key_Delete:
        emit deleteRequested();
        return;
    default: // Qt's enum
        QAbstractButton::keyPressEvent(event);
    }
}

void RailSearch::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(Creator::icon(Icon::Edit), tr("Rename search"), this,
                    &RailSearch::renameRequested);
    menu->addAction(Creator::icon(Icon::Trash), tr("Delete search"), this,
                    &RailSearch::deleteRequested);
    menu->popup(event->globalPos());
}

void RailSearch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const ThemeColors &colors = theme.colors();
    const ThemeSizes &sizes = theme.sizes();
    if (underMouse() || isDown())
        paintRounded(painter, rect(), sizes.radius, colors.neutralSoft);
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paintFocusRing(painter, rect(), sizes.radius, theme);

    // The picture stands under the middle of the page's, the name under its name.
    const QRect picture(sizes.grid + sizes.tiny, 0, sizes.railIcon, height());
    paintIcon(painter, picture, Icon::Bookmark, colors.muted, sizes.railIcon * 2 / 3);
    const QRect room = rect().adjusted(picture.right() + sizes.gap, 0, -sizes.grid, 0);
    painter.setFont(theme.font(TextStyle::Small));
    painter.setPen(colors.secondary);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
}

} // namespace Creator
