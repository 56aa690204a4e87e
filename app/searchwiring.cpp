#include "app/searchwiring.h"

#include "mainwindow/mainwindow.h"

namespace Creator {

namespace {

template <typename Action>
auto withId(SavedSearchController &searches, Action action)
{
    return [&searches, action](const QString &id) {
        if (const std::optional<Uuid> uuid = Uuid::fromText(id))
            (searches.*action)(SavedSearchId(*uuid));
    };
}

} // namespace

SearchWiring::SearchWiring(PlanRepository &plan, Prompter &prompter, MainWindow &window)
    : m_window(window)
    , m_searches(plan, prompter)
    , m_found(m_searches)
{
    connect(&m_searches, &SavedSearchController::searchesChanged, this,
            [this](const QString &page, const QList<SavedSearch> &searches) {
                QList<NamedSearch> named;
                for (const SavedSearch &search : searches)
                    named.append({ search.id.toText(), search.name });
                m_window.setSearches(page, named);
            });
    connect(&m_searches, &SavedSearchController::pageRequested, &m_window, &MainWindow::showPage);
    connect(&m_searches, &SavedSearchController::noticeRequested, &m_window,
            &MainWindow::showNotice);
    connect(&m_window, &MainWindow::searchRequested, this,
            withId(m_searches, &SavedSearchController::open));
    connect(&m_window, &MainWindow::searchRenameRequested, this,
            withId(m_searches, &SavedSearchController::rename));
    connect(&m_window, &MainWindow::searchDeleteRequested, this,
            withId(m_searches, &SavedSearchController::remove));
    m_searches.load();
}

SearchWiring::~SearchWiring() = default;

} // namespace Creator
