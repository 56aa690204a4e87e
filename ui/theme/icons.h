#pragma once

#include <QIcon>

class QColor;

namespace Creator {

/// The pictures of the application: lines on 24 px, drawn in the colour of the text beside them.
enum class Icon {
    Accounts,
    Add,
    Analytics,
    ArrowRight,
    Attach,
    Backup,
    Bookmark,
    Bell,
    Channel,
    Chart,
    Check,
    ChevronDown,
    ChevronLeft,
    ChevronRight,
    ChevronUp,
    Clock,
    Close,
    Collaborations,
    Columns,
    Content,
    Copy,
    Dashboard,
    Download,
    Earnings,
    Edit,
    Error,
    Export,
    External,
    Filter,
    Folder,
    Font,
    Help,
    History,
    Image,
    Import,
    Inbox,
    Info,
    Language,
    Lock,
    Moon,
    More,
    Music,
    Password,
    Planner,
    Play,
    Redo,
    Report,
    Resources,
    Restore,
    Search,
    Settings,
    Sun,
    Sync,
    Table,
    Trash,
    Undo,
    User,
    Warning
};
inline constexpr int iconCount = static_cast<int>(Icon::Warning) + 1;

/// An icon in the colour of text, muted when disabled and in the accent when selected. Common
/// actions take the desktop theme's symbolic icon where it has one; never null, whatever the theme.
[[nodiscard]] QIcon icon(Icon icon);

/// The icon in one colour, at `size` device-independent pixels.
[[nodiscard]] QPixmap iconPixmap(Icon icon, int size, const QColor &color, qreal devicePixelRatio);

/// Paints the icon in the middle of `rect` in one colour.
void paintIcon(QPainter &painter, const QRect &rect, Icon icon, const QColor &color, int size);

} // namespace Creator
