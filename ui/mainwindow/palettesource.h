#pragma once

#include "theme/icons.h"

#include <QFuture>
#include <QList>
#include <QString>

namespace Creator {

/// One line of the command palette.
struct PaletteItem
{
    /// Means something only to the source it came from.
    QString id = {};
    QString title = {};
    QString detail = {};
    QString shortcut = {};
    Icon icon = Icon::ArrowRight;
};

/// Something the command palette searches: actions, contents, earnings …
class PaletteSource
{
public:
    virtual ~PaletteSource() = default;

    /// The heading above its items, in the person's language.
    [[nodiscard]] virtual QString group() const = 0;
    /// Up to `limit` items, the best first. An empty query asks for what was used last or is
    /// common. May answer later; an answer to an older question is dropped.
    [[nodiscard]] virtual QFuture<QList<PaletteItem>> search(const QString &query, int limit) = 0;
    virtual void activate(const QString &id) = 0;
};

} // namespace Creator
