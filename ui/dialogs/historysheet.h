#pragma once

#include "dialogs/sheet.h"

class QAbstractItemModel;
class QListView;

namespace Creator {

/// What was done, newest first, as plain sentences; undoing goes back to before the chosen one.
class HistorySheet final : public Sheet
{
    Q_OBJECT

public:
    /// `entries` holds one line of text per step, the newest in row 0.
    HistorySheet(QAbstractItemModel &entries, QWidget *window);
    ~HistorySheet() override;

signals:
    /// `steps` ≥ 1: this many entries, from the newest on.
    void undoRequested(int steps);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void refresh();

    QAbstractItemModel &m_entries;
    QListView *m_list;
    QPushButton *m_close;
    QPushButton *m_undo;
};

} // namespace Creator
