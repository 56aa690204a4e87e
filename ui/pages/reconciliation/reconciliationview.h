#pragma once

#include "models/reconciliationmodel.h"
#include "widgets/statestore.h"

#include <QWidget>

class QPushButton;

namespace Creator {

class DataTable;
class EmptyState;
class FilterChip;
class ReconciliationDetail;
class SamePaymentCard;

/// Estimated, final, paid, arrived: how far the money of each month and platform is, and what is
/// behind a line once it is opened. Shows what it was given and says what was asked for.
class ReconciliationView final : public QWidget
{
    Q_OBJECT

public:
    ReconciliationView(const Clock &clock, const StateStore &store, QWidget *parent = nullptr);
    ~ReconciliationView() override;

    void setLines(const QList<ReconciliationLine> &lines);
    /// Those that the filters let through, as they are shown.
    [[nodiscard]] const QList<ReconciliationLine> &shown() const { return m_model.rows(); }
    [[nodiscard]] DataTable &table() { return *m_table; }
    [[nodiscard]] ReconciliationDetail &detail() { return *m_detail; }
    [[nodiscard]] SamePaymentCard &samePayments() { return *m_same; }
    void openDetail(int row);
    void closeDetail();

signals:
    void importRequested();
    /// The rows of a line in the ledger.
    void rowsRequested(const Creator::ReconciliationLine &line);
    void exportRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void setUpTable(const StateStore &store);
    void connectParts();
    void fillChips();
    void applyFilters();
    void clearFilters();
    void fillEmptyState();
    void showDetail();
    void retranslate();

    const Clock &m_clock;
    QList<ReconciliationLine> m_lines;
    ReconciliationModel m_model;
    FilterChip *m_year;
    FilterChip *m_platform;
    QPushButton *m_export;
    DataTable *m_table;
    EmptyState *m_empty;
    ReconciliationDetail *m_detail;
    SamePaymentCard *m_same;
    QString m_open; // id of the line that is opened
};

} // namespace Creator
