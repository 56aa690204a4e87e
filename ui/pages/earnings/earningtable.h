#pragma once

#include "domain/ids.h"
#include "models/earningtablemodel.h"
#include "widgets/statestore.h"

#include <QWidget>

class QMenu;

namespace Creator {

class DataTable;
class EmptyState;
class FilterBar;

/// The ledger as a card: filters above, rows below, what can be done with them by mouse and keyboard.
class EarningTable final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int mostSelected = 10'000;

    EarningTable(EarningTableModel &model, FilterBar &filters, const StateStore &store,
                 QWidget *parent = nullptr);
    ~EarningTable() override;

    /// At most mostSelected.
    [[nodiscard]] QList<EarningId> selectedIds() const;
    [[nodiscard]] DataTable &table() { return *m_table; }
    [[nodiscard]] EmptyState &emptyState() { return *m_empty; }

signals:
    void openRequested(const QList<Creator::EarningId> &ids);
    void attachRequested(Creator::EarningId id);
    void deleteRequested(const QList<Creator::EarningId> &ids);
    void markPaidRequested(const QList<Creator::EarningId> &ids);
    void selectionChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void setUpTable(const StateStore &store);
    void setUpActions();
    void showMenu(const QPoint &place);
    void retranslate();

    EarningTableModel &m_model;
    DataTable *m_table;
    EmptyState *m_empty;
    QAction *m_open;
    QAction *m_paid;
    QAction *m_attach;
    QAction *m_delete;
};

} // namespace Creator
