#pragma once

#include "mainwindow/palettesource.h"

#include <QPointer>

class QAction;

namespace Creator {

/// The program's actions in the palette: those that are enabled, the last used first.
class ActionSource final : public PaletteSource
{
public:
    ActionSource();
    ~ActionSource() override;

    /// The action's objectName is its id and must be unique; the action stays the caller's.
    void add(QAction &action, Icon icon);

    [[nodiscard]] QString group() const override;
    [[nodiscard]] QFuture<QList<PaletteItem>> search(const QString &query, int limit) override;
    void activate(const QString &id) override;

private:
    struct Entry
    {
        QPointer<QAction> action;
        Icon icon;
        /// Grows with each use; 0 was never used.
        int lastUse = 0;
    };

    QList<Entry> m_entries;
    int m_uses = 0;
};

/// An action's words without the mark of its access key and without an ellipsis.
[[nodiscard]] QString actionTitle(const QAction &action);

} // namespace Creator
