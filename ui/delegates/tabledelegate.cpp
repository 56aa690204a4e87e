#include "delegates/tabledelegate.h"

#include "delegates/datatable.h"
#include "theme/paintkit.h"
#include "widgets/plainlabel.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QLineEdit>
#include <QPainter>
#include <QToolTip>

namespace Creator {

namespace {

Emphasis emphasisOf(const QModelIndex &index)
{
    return static_cast<Emphasis>(index.data(EmphasisRole).toInt());
}

void paintBackground(QPainter &painter, const QStyleOptionViewItem &option,
                     const QModelIndex &index)
{
    const ThemeColors &colors = themeOf(option.widget).colors();
    const auto *table = qobject_cast<const DataTable *>(option.widget);
    if (option.state & QStyle::State_Selected) {
        painter.fillRect(option.rect, colors.accentSoft);
    } else if (table && table->hoveredRow() == index.row()) {
        QColor hover = colors.accentSoft;
        hover.setAlphaF(0.5F);
        painter.fillRect(option.rect, hover);
    }
    painter.fillRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1, colors.line);
}

void paintPlaceholder(QPainter &painter, const QRect &room, const Theme &theme)
{
    const int height = theme.sizes().grid;
    const QRect bar(room.x(), room.center().y() - height / 2, qMax(height, room.width() * 2 / 3),
                    height);
    paintRounded(painter, bar, height / 2.0, theme.colors().neutralSoft);
}

} // namespace

QFont cellFont(const Theme &theme, const QModelIndex &index)
{
    return theme.font(emphasisOf(index) == Emphasis::Strong ? TextStyle::BodyStrong
                                                            : TextStyle::Body);
}

QColor cellInk(const Theme &theme, const QModelIndex &index)
{
    return theme.ink(emphasisOf(index));
}

TableDelegate::TableDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

TableDelegate::~TableDelegate() = default;

void TableDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    painter->save();
    paintBackground(*painter, option, index);
    const QRect room
        = option.rect.adjusted(theme.sizes().gap, 0, -theme.sizes().gap, -theme.sizes().hairline);
    if (index.data(LoadingRole).isValid())
        paintPlaceholder(*painter, room, theme);
    else
        paintContent(*painter, room, theme, index);
    const bool byKeyboard
        = option.widget && option.widget->window()->testAttribute(Qt::WA_KeyboardFocusChange);
    if ((option.state & QStyle::State_HasFocus) && byKeyboard)
        paintFocusRing(*painter, option.rect.adjusted(0, 0, 0, -1), theme.sizes().small, theme);
    painter->restore();
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    return { contentWidth(theme, index) + 2 * theme.sizes().gap, theme.sizes().row };
}

void TableDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const auto *line = qobject_cast<QLineEdit *>(editor);
    if (!line || !line->isModified())
        QStyledItemDelegate::setEditorData(editor, index);
}

bool TableDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                              const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return false;
    const QString own = index.data(TooltipRole).toString();
    const bool cut = sizeHint(option, index).width() > option.rect.width();
    const QString text = !own.isEmpty() ? own : cut ? index.data().toString() : QString();
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(event->globalPos(), plainToolTip(text), view);
    return true;
}

} // namespace Creator
