#pragma once

#include "models/batchtablemodel.h"
#include "widgets/statestore.h"

#include <QWidget>

class QAction;
class QPushButton;

namespace Creator {

class Banner;
class DataTable;
class EmptyState;

/// The imports so far, and what can be done with one: show its rows, save what it rejected, undo
/// it.
class ImportsView final : public QWidget
{
    Q_OBJECT

public:
    ImportsView(BatchTableModel &model, const StateStore &store, QWidget *parent = nullptr);
    ~ImportsView() override;

    [[nodiscard]] DataTable &table() { return *m_table; }
    /// Null while no row is chosen.
    [[nodiscard]] const ImportBatch *selected() const;
    /// Files that wait in the watched folder; none hides the line about them.
    void setArrived(const QStringList &paths);

signals:
    void importRequested();
    void arrivedRequested(const QStringList &paths);
    void rowsRequested(const Creator::ImportBatch &batch);
    void rejectedRequested(const Creator::ImportBatch &batch);
    void undoRequested(const Creator::ImportBatch &batch);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setUpTable(const StateStore &store);
    void setUpActions();
    void showMenu(const QPoint &place);
    void selectAgain();
    void refresh();
    void retranslate();

    BatchTableModel &m_model;
    Banner *m_arrivals;
    QStringList m_arrived;
    DataTable *m_table;
    EmptyState *m_empty;
    ImportBatchId m_selected; // chosen last; the list is read anew after every change
    QAction *m_rows;
    QAction *m_rejected;
    QAction *m_undo;
    QList<QPushButton *> m_buttons; // of the three actions
};

} // namespace Creator
