#pragma once

#include "core/result.h"
#include "domain/plan.h"
#include "widgets/noticecard.h"
#include "widgets/prompter.h"
#include "widgets/searchbar.h"

#include <QHash>
#include <QPointer>

namespace Creator {

class PlanRepository;

/// Searches under names: keeps what a page's bar asks, asks it again, renames, deletes.
class SavedSearchController final : public QObject
{
    Q_OBJECT

public:
    SavedSearchController(PlanRepository &plan, Prompter &prompter, QObject *parent = nullptr);
    ~SavedSearchController() override;

    /// The bar of a page, as soon as it exists: a search that waits for it is asked at once.
    void attach(const QString &page, SearchBar &bar);
    /// Reads the searches of all pages that may have some.
    void load();
    void setSaving(SearchBar::Saving saving);

    [[nodiscard]] QList<SavedSearch> searches() const;
    /// Asks for the page and asks its bar.
    void open(SavedSearchId id);
    /// Asks for a name.
    void rename(SavedSearchId id);
    void remove(SavedSearchId id);

signals:
    /// By name.
    void searchesChanged(const QString &page, const QList<Creator::SavedSearch> &searches);
    void pageRequested(const QString &page);
    void noticeRequested(const Creator::Notice &notice);
    void undoRequested();

private:
    void askWaiting(const QString &page);
    void keep(const QString &page);
    void store(const SavedSearch &search);
    void report(const Status &status, const QString &done);
    [[nodiscard]] const SavedSearch *find(SavedSearchId id) const;
    /// A name stands once on a page.
    [[nodiscard]] bool isTaken(const SavedSearch &search) const;

    PlanRepository &m_plan;
    Prompter &m_prompter;
    QHash<QString, QPointer<SearchBar>> m_bars;
    QHash<QString, QJsonObject> m_waiting; // questions for pages that are not made yet
    QList<SavedSearch> m_searches;
    SearchBar::Saving m_saving = SearchBar::Saving::Offered;
};

} // namespace Creator
