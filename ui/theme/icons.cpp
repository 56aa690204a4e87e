#include "theme/icons.h"

#include "theme/symbolicicon.h"

#include <QPainter>

#include <array>

// A resource of a static library is registered only when asked for, outside of any namespace.
static void registerResources()
{
    Q_INIT_RESOURCE(resources);
}

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

struct IconEntry
{
    Icon icon;
    const char *file;
    /// The freedesktop name, for the few actions that every desktop draws.
    const char *desktopName;
};

constexpr std::array<IconEntry, iconCount> entries{ {
    { Icon::Accounts, "accounts", "" },
    { Icon::Add, "add", "" },
    { Icon::Analytics, "analytics", "" },
    { Icon::ArrowRight, "arrow-right", "" },
    { Icon::Attach, "attach", "" },
    { Icon::Backup, "backup", "" },
    { Icon::Bookmark, "bookmark", "" },
    { Icon::Bell, "bell", "" },
    { Icon::Channel, "channel", "" },
    { Icon::Chart, "chart", "" },
    { Icon::Check, "check", "" },
    { Icon::ChevronDown, "chevron-down", "" },
    { Icon::ChevronLeft, "chevron-left", "" },
    { Icon::ChevronRight, "chevron-right", "" },
    { Icon::ChevronUp, "chevron-up", "" },
    { Icon::Clock, "clock", "" },
    { Icon::Close, "close", "" },
    { Icon::Collaborations, "collaborations", "" },
    { Icon::Columns, "columns", "" },
    { Icon::Content, "content", "" },
    { Icon::Copy, "copy", "edit-copy" },
    { Icon::Dashboard, "dashboard", "" },
    { Icon::Download, "download", "" },
    { Icon::Earnings, "earnings", "" },
    { Icon::Edit, "edit", "" },
    { Icon::Error, "error", "" },
    { Icon::Export, "export", "" },
    { Icon::External, "external", "" },
    { Icon::Filter, "filter", "" },
    { Icon::Folder, "folder", "" },
    { Icon::Font, "font", "" },
    { Icon::Help, "help", "help-about" },
    { Icon::History, "history", "" },
    { Icon::Image, "image", "" },
    { Icon::Import, "import", "" },
    { Icon::Inbox, "inbox", "" },
    { Icon::Info, "info", "" },
    { Icon::Language, "language", "" },
    { Icon::Lock, "lock", "" },
    { Icon::Moon, "moon", "" },
    { Icon::More, "more", "" },
    { Icon::Music, "music", "" },
    { Icon::Password, "password", "" },
    { Icon::Planner, "planner", "" },
    { Icon::Play, "play", "" },
    { Icon::Redo, "redo", "edit-redo" },
    { Icon::Report, "report", "" },
    { Icon::Resources, "resources", "" },
    { Icon::Restore, "restore", "" },
    { Icon::Search, "search", "" },
    { Icon::Settings, "settings", "" },
    { Icon::Sun, "sun", "" },
    { Icon::Sync, "sync", "" },
    { Icon::Table, "table", "" },
    { Icon::Trash, "trash", "" },
    { Icon::Undo, "undo", "edit-undo" },
    { Icon::User, "user", "" },
    { Icon::Warning, "warning", "" },
} };

const IconEntry &entryOf(Icon icon)
{
    const IconEntry &entry = entries.at(static_cast<size_t>(icon));
    Q_ASSERT(entry.icon == icon);
    return entry;
}

QString fileOf(Icon icon)
{
    registerResources();
    return u":/creator/icons/"_s + QLatin1StringView(entryOf(icon).file) + u".svg"_s;
}

} // namespace

QIcon icon(Icon icon)
{
    return QIcon(new SymbolicIcon(fileOf(icon), QString::fromLatin1(entryOf(icon).desktopName)));
}

QPixmap iconPixmap(Icon icon, int size, const QColor &color, qreal devicePixelRatio)
{
    return SymbolicIcon(fileOf(icon), {})
        .coloured(QSize(size, size) * devicePixelRatio, color, devicePixelRatio);
}

void paintIcon(QPainter &painter, const QRect &rect, Icon icon, const QColor &color, int size)
{
    const QPixmap pixmap = iconPixmap(icon, size, color, painter.device()->devicePixelRatioF());
    QRect target(0, 0, size, size);
    target.moveCenter(rect.center());
    painter.drawPixmap(target, pixmap);
}

} // namespace Creator
