#include "app/undowiring.h"

#include "core/clock.h"
#include "dialogs/historysheet.h"
#include "mainwindow/mainwindow.h"
#include "mainwindow/mainwindowcontroller.h"
#include "models/earningwords.h"
#include "storage/batchrepository.h"
#include "storage/channelrepository.h"
#include "storage/earningrepository.h"
#include "widgets/noticecard.h"

using namespace Qt::StringLiterals;

namespace Creator {

UndoWiring::UndoWiring(const Stores &stores, const Clock &clock, MainWindow &window,
                       MainWindowController &actions)
    : m_stores(stores)
    , m_clock(clock)
    , m_window(window)
    , m_actions(actions)
    , m_journal(stores.database)
{
    connect(&m_journal, &UndoJournal::changed, this, &UndoWiring::refresh);
    connect(&m_journal, &UndoJournal::applied, this, &UndoWiring::announce);
    connect(&actions, &MainWindowController::undoRequested, this, &UndoWiring::undo);
    connect(&actions, &MainWindowController::redoRequested, this, &UndoWiring::redo);
    connect(&actions, &MainWindowController::historyRequested, this, &UndoWiring::showHistory);
    refresh();
}

UndoWiring::~UndoWiring() = default;

void UndoWiring::refresh()
{
    const QList<UndoEntry> entries = m_journal.entries().value_or(QList<UndoEntry>());
    const auto undo = UndoEntries::undoable(entries);
    const auto redo = UndoEntries::redoable(entries);
    m_actions.setUndo(undo ? undo->label : QString(), redo ? redo->label : QString());
    if (!m_sheet)
        return;
    QStringList lines;
    for (const UndoEntry &entry : entries) {
        if (!entry.undone)
            lines.append(momentText(entry.at) + u"   "_s + entry.label);
    }
    m_lines.setStringList(lines);
}

QString UndoWiring::momentText(const QDateTime &moment) const
{
    const QDateTime local = moment.toLocalTime();
    return shortDay(local.date(), m_clock.today()) + u' ' + local.toString(u"HH:mm"_s);
}

void UndoWiring::announce()
{
    m_stores.earnings.announceBulkChange();
    m_stores.batches.announceChange();
    m_stores.channels.announceChange();
    emit applied();
}

bool UndoWiring::report(const Result<UndoOutcome> &outcome)
{
    if (!outcome) {
        m_window.showNotice(
            { Tone::Negative, tr("That could not be undone"), outcome.error().message });
        return false;
    }
    if (outcome->kept > 0)
        m_window.showNotice({ Tone::Warning, outcome->label,
                              tr("%Ln row(s) changed since then and stayed as they are.", nullptr,
                                 static_cast<int>(outcome->kept)) });
    return true;
}

void UndoWiring::undo()
{
    undoSteps(1);
}

void UndoWiring::redo()
{
    m_journal.redo().then(this,
                          [this](const Result<UndoOutcome> &outcome) { (void)report(outcome); });
}

void UndoWiring::undoSteps(int steps)
{
    m_journal.undo().then(this, [this, steps](const Result<UndoOutcome> &outcome) {
        if (report(outcome) && steps > 1)
            undoSteps(steps - 1);
    });
}

void UndoWiring::showHistory()
{
    if (m_sheet)
        return;
    m_sheet = new HistorySheet(m_lines, &m_window);
    connect(m_sheet, &HistorySheet::undoRequested, this, &UndoWiring::undoSteps);
    refresh();
    m_sheet->open();
}

} // namespace Creator
