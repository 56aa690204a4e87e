#pragma once

#include "domain/ids.h"
#include "models/earningtablemodel.h"
#include "widgets/statestore.h"

#include <QWidget>

#include <functional>
#include <optional>

class QMenu;

namespace Creator {

class DataTable;
class EmptyState;
class FilterBar;

/// The ledger as a card: filters above, rows below, what can be done with them by mouse and
/// keyboard.
class EarningTable final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int mostSelected = 10'000;

    EarningTable(EarningTableModel &model, FilterBar &filters, const StateStore &store,
                 QWidget *parent = nullptr);
    ~EarningTable() override;

    /// All that are selected, in memory or not.
    [[nodiscard]] int selectedCount() const;
    /// What the selected rows add up to, as far as they count; nothing unless all are in memory.
    [[nodiscard]] std::optional<MoneySums> selectedSums() const;
    [[nodiscard]] DataTable &table() { return *m_table; }
    [[nodiscard]] EmptyState &emptyState() { return *m_empty; }

signals:
    void openRequested(const QList<Creator::EarningId> &ids);
    void attachRequested(Creator::EarningId id);
    void deleteRequested(const QList<Creator::EarningId> &ids);
    void markPaidRequested(const QList<Creator::EarningId> &ids);
    void selectionChanged();
    /// Nothing was done with the selection, and why.
    void selectionRefused(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setUpTable(const StateStore &store);
    void setUpActions();
    void showMenu(const QPoint &place);
    /// Hands over which earnings are selected, as soon as all of them are known.
    void withSelection(const std::function<void(const QList<EarningId> &)> &act);
    [[nodiscard]] QList<EarningWindow::Range> selectedRanges() const;
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
