#include "app/importwiring.h"

#include "mainwindow/mainwindow.h"
#include "pages/earnings/earningscontroller.h"
#include "pages/imports/importsview.h"
#include "storage/database.h"

using namespace Qt::StringLiterals;

namespace Creator {

ImportWiring::ImportWiring(const Stores &stores, const Clock &clock, Prompter &prompter,
                           const StateStore &memory, MainWindow &window)
    : m_window(window)
    , m_presets(stores.database)
    , m_imports({ stores.database, stores.channels, stores.batches, m_presets, stores.earnings,
                  stores.settings },
                clock, prompter, memory, window)
    , m_batches(stores.batches, stores.earnings, clock, prompter, memory)
{
    QObject::connect(&window, &MainWindow::filesDropped, &m_imports,
                     &ImportController::importFiles);
    QObject::connect(&m_imports, &ImportController::jobStarted, &window,
                     [this](Job *job) { m_window.trackJob(*job); });
    QObject::connect(&m_imports, &ImportController::noticeRequested, &window,
                     &MainWindow::showNotice);
    QObject::connect(&m_batches, &BatchesController::noticeRequested, &window,
                     &MainWindow::showNotice);
    QObject::connect(&m_batches, &BatchesController::arrivedRequested, &m_imports,
                     &ImportController::importFiles);
    QObject::connect(&m_batches, &BatchesController::importRequested, &m_imports,
                     &ImportController::chooseFiles);
}

void ImportWiring::connectTo(EarningsController &earnings)
{
    QObject::connect(&earnings, &EarningsController::importRequested, &m_imports,
                     &ImportController::chooseFiles);
    QObject::connect(&m_batches, &BatchesController::rowsRequested, &earnings,
                     &EarningsController::showBatch);
}

void ImportWiring::addTo(EarningsPage &page)
{
    m_page = &page;
    page.setImportsView(m_batches.makeView(&page));
    QObject::connect(&page, &EarningsPage::viewChanged, &m_batches,
                     [this](EarningsPage::View view) {
                         if (view == EarningsPage::View::Imports)
                             m_batches.refresh();
                     });
}

void ImportWiring::showList()
{
    m_window.showPage(u"earnings"_s);
    if (m_page)
        m_page->showView(EarningsPage::View::Imports);
}

} // namespace Creator
