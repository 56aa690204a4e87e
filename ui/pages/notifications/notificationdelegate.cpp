#include "pages/notifications/notificationdelegate.h"

#include "models/notificationmodel.h"
#include "theme/icons.h"
#include "theme/paintkit.h"
#include "theme/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

struct Look
{
    Icon icon;
    Tone tone;
};

Look lookOf(NotificationType type)
{
    switch (type) {
    case NotificationType::ContentDue:
        return { Icon::Planner, Tone::Info };
    case NotificationType::LicenceExpiring:
        return { Icon::Resources, Tone::Warning };
    case NotificationType::PayoutOverdue:
        return { Icon::Earnings, Tone::Warning };
    case NotificationType::Milestone:
        return { Icon::Analytics, Tone::Positive };
    case NotificationType::SyncFailed:
        return { Icon::Sync, Tone::Negative };
    case NotificationType::Reauthorise:
        return { Icon::Accounts, Tone::Negative };
    case NotificationType::Comment:
    case NotificationType::Message:
        return { Icon::Inbox, Tone::Info };
    case NotificationType::ImportDone:
        return { Icon::Import, Tone::Positive };
    case NotificationType::ReportDone:
        return { Icon::Report, Tone::Positive };
    }
    Q_UNREACHABLE();
}

/// Where the parts of a row stand.
struct Places
{
    Places(const QRect &row, const Theme &theme)
    {
        const ThemeSizes &sizes = theme.sizes();
        const QRect inner = row.adjusted(sizes.padding, sizes.gap, -sizes.padding, -sizes.gap);
        icon = QRect(inner.topLeft(), QSize(sizes.avatar, sizes.avatar));
        words = inner;
        words.setLeft(icon.right() + 1 + sizes.gap);
    }

    QRect icon;
    QRect words;
};

int lineHeight(const Theme &theme, TextStyle style)
{
    return QFontMetrics(theme.font(style)).height() + theme.sizes().tiny;
}

QStringList linesOf(const QModelIndex &index)
{
    return index.data(NotificationModel::TextRole).toString().split(u'\n', Qt::SkipEmptyParts);
}

void paintMark(QPainter &painter, const QRect &place, const Theme &theme, Look look)
{
    const ToneColors colors = theme.tone(look.tone);
    paintRounded(painter, place, place.height() / 2.0, colors.soft);
    paintIcon(painter, place, look.icon, colors.ink, theme.sizes().railIcon);
}

/// The time and the dot of what is new; gives what it leaves of `line`.
QRect paintEnd(QPainter &painter, QRect line, const Theme &theme, const QModelIndex &index)
{
    const ThemeSizes &sizes = theme.sizes();
    const QString ago = index.data(NotificationModel::AgoRole).toString();
    QRect dot(0, 0, sizes.grid, sizes.grid);
    dot.moveCenter(QPoint(line.right() - sizes.grid / 2, line.center().y()));
    if (index.data(NotificationModel::UnreadRole).toBool())
        paintRounded(painter, dot, sizes.grid / 2.0, theme.colors().accent);
    line.setRight(dot.left() - sizes.grid);
    painter.setFont(theme.font(TextStyle::Small));
    painter.setPen(theme.colors().secondary);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, ago);
    line.setRight(line.right() - painter.fontMetrics().horizontalAdvance(ago) - sizes.gap);
    return line;
}

void paintLine(QPainter &painter, const QRect &line, const QString &text)
{
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
}

} // namespace

NotificationDelegate::NotificationDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

NotificationDelegate::~NotificationDelegate() = default;

void NotificationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    const ThemeColors &colors = theme.colors();
    const bool isUnread = index.data(NotificationModel::UnreadRole).toBool();
    const Places places(option.rect, theme);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, colors.accentSoft);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, colors.sunken);
    QRect ground = option.rect;
    ground.setTop(ground.bottom() - theme.sizes().hairline + 1);
    painter->fillRect(ground, colors.line);
    paintMark(
        *painter, places.icon, theme,
        lookOf(static_cast<NotificationType>(index.data(NotificationModel::TypeRole).toInt())));
    const TextStyle titleStyle = isUnread ? TextStyle::BodyStrong : TextStyle::Body;
    QRect line = places.words;
    line.setHeight(lineHeight(theme, TextStyle::BodyStrong));
    const QRect title = paintEnd(*painter, line, theme, index);
    painter->setFont(theme.font(titleStyle));
    painter->setPen(colors.text);
    paintLine(*painter, title, index.data().toString());
    painter->setFont(theme.font(TextStyle::Small));
    painter->setPen(colors.secondary);
    line.moveTop(line.bottom() + 1 + theme.sizes().tiny);
    line.setHeight(lineHeight(theme, TextStyle::Small));
    for (const QString &text : linesOf(index)) {
        paintLine(*painter, line, text);
        line.moveTop(line.bottom() + 1);
    }
    if (option.state & QStyle::State_HasFocus)
        paintFocusRing(*painter, option.rect, theme.sizes().radius, theme);
    painter->restore();
}

QSize NotificationDelegate::sizeHint(const QStyleOptionViewItem &option,
                                     const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    const ThemeSizes &sizes = theme.sizes();
    const auto lines = static_cast<int>(linesOf(index).size());
    const int words = lineHeight(theme, TextStyle::BodyStrong) + sizes.tiny
        + lines * lineHeight(theme, TextStyle::Small);
    return { sizes.notice, qMax(sizes.avatar, words) + 2 * sizes.gap };
}

} // namespace Creator
