#pragma once

#include "storage/undojournal.h"

#include <QObject>
#include <QPointer>
#include <QStringListModel>

namespace Creator {

class BatchRepository;
class ChannelRepository;
class Clock;
class EarningRepository;
class HistorySheet;
class MainWindow;
class MainWindowController;

/// Undo, redo and their history in the window: the menu's words, the sheet, and what is said when
/// a step could not be undone as a whole.
class UndoWiring final : public QObject
{
    Q_OBJECT

public:
    struct Stores
    {
        Database &database;
        EarningRepository &earnings;
        BatchRepository &batches;
        ChannelRepository &channels;
    };

    UndoWiring(const Stores &stores, const Clock &clock, MainWindow &window,
               MainWindowController &actions);
    ~UndoWiring() override;

    void undo();
    void redo();
    void showHistory();

signals:
    /// Rows of any table may differ.
    void applied();

private:
    void refresh();
    void announce();
    [[nodiscard]] QString momentText(const QDateTime &moment) const;
    void undoSteps(int steps);
    [[nodiscard]] bool report(const Result<UndoOutcome> &outcome);

    Stores m_stores;
    const Clock &m_clock;
    MainWindow &m_window;
    MainWindowController &m_actions;
    UndoJournal m_journal;
    QStringListModel m_lines;
    QPointer<HistorySheet> m_sheet;
};

} // namespace Creator
