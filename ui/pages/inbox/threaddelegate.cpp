#include "pages/inbox/threaddelegate.h"

#include "models/threadlistmodel.h"
#include "theme/paintkit.h"
#include "theme/theme.h"

#include <QPainter>

namespace Creator {

namespace {

int lineHeight(const Theme &theme, TextStyle style)
{
    return QFontMetrics(theme.font(style)).height() + theme.sizes().tiny;
}

void paintLine(QPainter &painter, const QRect &line, const QString &text)
{
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
}

/// What stands at the end of the first line; gives what it leaves of it.
QRect paintAgo(QPainter &painter, QRect line, const Theme &theme, const QString &ago)
{
    painter.setFont(theme.font(TextStyle::Small));
    painter.setPen(theme.colors().secondary);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, ago);
    line.setRight(line.right() - painter.fontMetrics().horizontalAdvance(ago) - theme.sizes().gap);
    return line;
}

void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme)
{
    const ThemeColors &colors = theme.colors();
    if (option.state & QStyle::State_Selected)
        painter.fillRect(option.rect, colors.accentSoft);
    else if (option.state & QStyle::State_MouseOver)
        painter.fillRect(option.rect, colors.sunken);
    QRect ground = option.rect;
    ground.setTop(ground.bottom() - theme.sizes().hairline + 1);
    painter.fillRect(ground, colors.line);
}

} // namespace

ThreadDelegate::ThreadDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

ThreadDelegate::~ThreadDelegate() = default;

void ThreadDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    const ThemeColors &colors = theme.colors();
    const ThemeSizes &sizes = theme.sizes();
    const bool isUnread = index.data(ThreadListModel::UnreadRole).toInt() > 0;
    const int count = index.data(ThreadListModel::CountRole).toInt();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option, theme);
    QRect line = option.rect.adjusted(sizes.page, sizes.grid, -sizes.padding, 0);
    line.setHeight(lineHeight(theme, TextStyle::BodyStrong));
    if (isUnread) {
        QRect dot(0, 0, sizes.grid, sizes.grid);
        dot.moveCenter(QPoint(option.rect.left() + sizes.page / 2, line.center().y()));
        paintRounded(*painter, dot, sizes.grid / 2.0, colors.accent);
    }
    const QRect author
        = paintAgo(*painter, line, theme, index.data(ThreadListModel::AgoRole).toString());
    painter->setFont(theme.font(isUnread ? TextStyle::BodyStrong : TextStyle::Body));
    painter->setPen(colors.text);
    const QString name = index.data(ThreadListModel::AuthorRole).toString();
    paintLine(*painter, author,
              count > 1 ? name + QStringLiteral("  (%1)").arg(QLocale().toString(count)) : name);
    line.moveTop(line.bottom() + 1);
    painter->setFont(theme.font(TextStyle::Body));
    painter->setPen(isUnread ? colors.text : colors.secondary);
    paintLine(*painter, line, index.data(ThreadListModel::WordsRole).toString());
    line.moveTop(line.bottom() + 1);
    line.setHeight(lineHeight(theme, TextStyle::Small));
    painter->setFont(theme.font(TextStyle::Small));
    painter->setPen(colors.secondary);
    paintLine(*painter, line, index.data(ThreadListModel::AboutRole).toString());
    if (option.state & QStyle::State_HasFocus)
        paintFocusRing(*painter, option.rect, sizes.radius, theme);
    painter->restore();
}

QSize ThreadDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const Theme &theme = themeOf(option.widget);
    const int words
        = 2 * lineHeight(theme, TextStyle::BodyStrong) + lineHeight(theme, TextStyle::Small);
    return { theme.sizes().search, words + 2 * theme.sizes().grid };
}

} // namespace Creator
