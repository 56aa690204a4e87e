#pragma once

#include "pages/earnings/earningspage.h"
#include "pages/reconciliation/reconciliationcontroller.h"

namespace Creator {

class EarningRepository;
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
    /// While it is looked at, it is read again when rows change: by a person, an import or an undo.
    void follow(EarningRepository &earnings);
    /// Adds it as the page's fourth view.
    void addTo(EarningsPage &page);
    /// Goes to it.
    void show(MainWindow &window);
    [[nodiscard]] SamePaymentController &samePayments() { return m_controller.samePayments(); }

private:
    void refreshIfShown();

    ReconciliationController m_controller;
    QPointer<EarningsPage> m_page;
};

} // namespace Creator
