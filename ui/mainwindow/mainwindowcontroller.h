#pragma once

#include "mainwindow/actionsource.h"

#include <QObject>

class QAction;

namespace Creator {

class CommandPalette;
class MainWindow;

/// The window's actions, their keys, and the palette that finds them.
///
/// Ctrl+1 … 9 pages by the rail's order, Ctrl+, settings, Ctrl+K palette, Ctrl+Z and Ctrl+Shift+Z
/// undo and redo, Ctrl+F find in page, F1 about. What they do is for whoever listens to the
/// signals.
class MainWindowController final : public QObject
{
    Q_OBJECT

public:
    /// Made after the window has its pages. `sources` are searched after the actions.
    MainWindowController(MainWindow &window, QList<PaletteSource *> sources,
                         QObject *parent = nullptr);
    ~MainWindowController() override;

    /// Puts an action of the application into window and palette; its objectName is its id.
    void addAction(QAction &action, Icon icon);
    /// What undo and redo would do, "Import of payouts.csv"; empty disables them.
    void setUndo(const QString &undo, const QString &redo);
    void openPalette();
    [[nodiscard]] QAction *action(const QString &id) const;

signals:
    void undoRequested();
    void redoRequested();
    void historyRequested();
    void aboutRequested();

private:
    QAction *makeAction(const QString &id, const QKeySequence &keys, Icon icon);
    void makePageActions();
    void onPageChanged(const QString &id);
    void findInPage();
    void retranslate();
    bool eventFilter(QObject *watched, QEvent *event) override;

    MainWindow &m_window;
    ActionSource m_actions;
    QList<PaletteSource *> m_sources;
    CommandPalette *m_palette = nullptr;
    QString m_undoText;
    QString m_redoText;
};

} // namespace Creator
