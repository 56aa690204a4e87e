#pragma once

#include "widgets/prompter.h"
#include "widgets/statestore.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace Creator {

class Clock;
class EarningTableModel;
class LedgerView;
class OutstandingView;
class PageHeader;
class SegmentedControl;

/// The ledger, what is outstanding, the imports and the reconciliation. Decides nothing: it shows
/// what it was given and says what was asked for.
class EarningsPage final : public QWidget
{
    Q_OBJECT

public:
    enum class View { Ledger, Outstanding, Imports, Reconciliation };

    struct Models
    {
        EarningTableModel &ledger;
        EarningTableModel &outstanding;
    };

    EarningsPage(const Models &models, const Clock &clock, Prompter &prompter,
                 const StateStore &store, QWidget *parent = nullptr);
    ~EarningsPage() override;

    /// The third view; the page takes it over.
    void setImportsView(QWidget *view);
    /// The fourth view, after the third.
    void setReconciliationView(QWidget *view);
    void showView(View view);
    [[nodiscard]] View currentView() const;
    [[nodiscard]] LedgerView &ledger() { return *m_ledger; }
    [[nodiscard]] OutstandingView &outstanding() { return *m_outstanding; }

signals:
    void viewChanged(Creator::EarningsPage::View view);
    void importRequested();
    void addRequested();
    void reportRequested();
    void paletteRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    PageHeader *m_header;
    SegmentedControl *m_views;
    QPushButton *m_import;
    QPushButton *m_add;
    QPushButton *m_report;
    QStackedWidget *m_stack;
    LedgerView *m_ledger;
    OutstandingView *m_outstanding;
};

} // namespace Creator
