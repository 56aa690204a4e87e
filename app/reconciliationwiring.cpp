#include "app/reconciliationwiring.h"

#include "mainwindow/mainwindow.h"
#include "pages/earnings/earningscontroller.h"
#include "pages/imports/importcontroller.h"
#include "storage/earningrepository.h"

using namespace Qt::StringLiterals;

namespace Creator {

ReconciliationWiring::ReconciliationWiring(Database &database, const Clock &clock,
                                           Prompter &prompter, const StateStore &memory)
    : m_controller(database, clock, prompter, memory)
{
}

void ReconciliationWiring::connectTo(EarningsController &earnings, ImportController &imports,
                                     MainWindow &window)
{
    QObject::connect(&m_controller, &ReconciliationController::rowsRequested, &earnings,
                     &EarningsController::showRows);
    QObject::connect(&m_controller, &ReconciliationController::importRequested, &imports,
                     &ImportController::chooseFiles);
    QObject::connect(&m_controller, &ReconciliationController::noticeRequested, &window,
                     &MainWindow::showNotice);
}

void ReconciliationWiring::follow(EarningRepository &earnings)
{
    QObject::connect(&samePayments(), &SamePaymentController::changed, &earnings,
                     &EarningRepository::announceBulkChange);
    const auto refresh = [this] { refreshIfShown(); };
    QObject::connect(&earnings, &EarningRepository::inserted, &m_controller, refresh);
    QObject::connect(&earnings, &EarningRepository::updated, &m_controller, refresh);
    QObject::connect(&earnings, &EarningRepository::removed, &m_controller, refresh);
    QObject::connect(&earnings, &EarningRepository::changedInBulk, &m_controller, refresh);
}

void ReconciliationWiring::refreshIfShown()
{
    if (m_page && m_page->currentView() == EarningsPage::View::Reconciliation)
        m_controller.refresh();
}

void ReconciliationWiring::addTo(EarningsPage &page)
{
    m_page = &page;
    page.setReconciliationView(m_controller.makeView(&page));
    QObject::connect(&page, &EarningsPage::viewChanged, &m_controller,
                     [this](EarningsPage::View view) {
                         if (view == EarningsPage::View::Reconciliation)
                             m_controller.refresh();
                     });
}

void ReconciliationWiring::show(MainWindow &window)
{
    window.showPage(u"earnings"_s);
    if (m_page)
        m_page->showView(EarningsPage::View::Reconciliation);
}

} // namespace Creator
