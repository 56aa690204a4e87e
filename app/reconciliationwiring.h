#pragma once

#include "pages/earnings/earningspage.h"
#include "pages/reconciliation/reconciliationcontroller.h"

namespace Creator {

class EarningsController;
class ImportController;
class MainWindow;

/// The reconciliation in the window: a view of the earnings page, and the way from a line to its
/// rows in the ledger.
class ReconciliationWiring
{
public:
    ReconciliationWiring(Database &database, const Clock &clock, Prompter &prompter,
                         const StateStore &memory);

    void connectTo(EarningsController &earnings, ImportController &imports, MainWindow &window);
    /// Adds it as the page's fourth view.
    void addTo(EarningsPage &page);
    /// Goes to it.
    void show(MainWindow &window);
    [[nodiscard]] SamePaymentController &samePayments() { return m_controller.samePayments(); }

private:
    ReconciliationController m_controller;
    QPointer<EarningsPage> m_page;
};

} // namespace Creator
