#include "pages/searches/savedsearchcontroller.h"

#include "core/text.h"
#include "storage/planrepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

constexpr int longestName = 60; // letters; the rail shows some twenty

QStringList pagesWithSearches()
{
    return { u"analytics"_s, u"earnings"_s, u"planner"_s, u"resources"_s };
}

} // namespace

SavedSearchController::SavedSearchController(PlanRepository &plan, Prompter &prompter,
                                             QObject *parent)
    : QObject(parent)
    , m_plan(plan)
    , m_prompter(prompter)
{
    connect(&m_plan, &PlanRepository::changed, this, &SavedSearchController::load);
}

SavedSearchController::~SavedSearchController() = default;

void SavedSearchController::attach(const QString &page, SearchBar &bar)
{
    m_bars.insert(page, &bar);
    bar.setSaving(m_saving);
    connect(&bar, &SearchBar::saveRequested, this, [this, page] { keep(page); });
    askWaiting(page);
}

void SavedSearchController::load()
{
    QList<SavedSearch> all;
    for (const QString &page : pagesWithSearches()) {
        const Result<QList<SavedSearch>> searches = m_plan.savedSearches(page);
        if (!searches) {
            report(failure(searches.error()), {});
            return;
        }
        all += *searches;
        emit searchesChanged(page, *searches);
    }
    m_searches = all;
}

void SavedSearchController::setSaving(SearchBar::Saving saving)
{
    m_saving = saving;
    for (const QPointer<SearchBar> &bar : std::as_const(m_bars)) {
        if (bar)
            bar->setSaving(saving);
    }
}

QList<SavedSearch> SavedSearchController::searches() const
{
    return m_searches;
}

const SavedSearch *SavedSearchController::find(SavedSearchId id) const
{
    const auto found = std::find_if(m_searches.cbegin(), m_searches.cend(),
                                    [id](const SavedSearch &search) { return search.id == id; });
    return found == m_searches.cend() ? nullptr : &*found;
}

bool SavedSearchController::isTaken(const SavedSearch &search) const
{
    return std::any_of(m_searches.cbegin(), m_searches.cend(), [&search](const auto &other) {
        return other.page == search.page && other.id != search.id
            && foldedText(other.name) == foldedText(search.name);
    });
}

void SavedSearchController::open(SavedSearchId id)
{
    const SavedSearch *search = find(id);
    if (!search)
        return;
    const QString page = search->page;
    m_waiting.insert(page, search->question);
    emit pageRequested(page);
    askWaiting(page); // unless the page was made for it just now
}

void SavedSearchController::askWaiting(const QString &page)
{
    SearchBar *bar = m_bars.value(page);
    if (bar && m_waiting.contains(page))
        bar->setQuestion(m_waiting.take(page));
}

void SavedSearchController::keep(const QString &page)
{
    const SearchBar *bar = m_bars.value(page);
    if (!bar || bar->question().isEmpty())
        return;
    SavedSearch search;
    search.page = page;
    search.question = bar->question();
    m_prompter.askText({ tr("Save search"), tr("Name"), tr("Save"),
                         search.question.value(u"text"_s).toString().left(longestName) },
                       this, [this, search](const std::optional<QString> &name) mutable {
                           if (!name)
                               return;
                           search.name = *name;
                           store(search);
                       });
}

void SavedSearchController::rename(SavedSearchId id)
{
    const SavedSearch *found = find(id);
    if (!found || m_saving == SearchBar::Saving::Withheld)
        return;
    m_prompter.askText({ tr("Rename search"), tr("Name"), tr("Rename"), found->name }, this,
                       [this, search = *found](const std::optional<QString> &name) mutable {
                           if (!name || *name == search.name)
                               return;
                           search.name = *name;
                           store(search);
                       });
}

void SavedSearchController::store(const SavedSearch &given)
{
    SavedSearch search = given;
    search.name = canonicalText(search.name).simplified().left(longestName);
    if (search.name.isEmpty())
        return;
    if (isTaken(search)) {
        emit noticeRequested({ Tone::Warning, tr("There is a search of this name already"),
                               tr("Choose another name, or delete that one first.") });
        return;
    }
    m_plan.save(search).then(this, [this](const Result<SavedSearch> &saved) {
        report(saved ? Status() : failure(saved.error()), tr("Search saved"));
    });
}

void SavedSearchController::remove(SavedSearchId id)
{
    if (!find(id) || m_saving == SearchBar::Saving::Withheld)
        return;
    m_plan.remove(id).then(
        this, [this](const Result<void> &removed) { report(removed, tr("Search deleted")); });
}

void SavedSearchController::report(const Status &status, const QString &done)
{
    if (!status) {
        emit noticeRequested({ Tone::Negative, tr("That did not work"), status.error().message });
        return;
    }
    Notice notice{ Tone::Positive, done };
    notice.actionText = tr("Undo");
    notice.action = [this] { emit undoRequested(); };
    emit noticeRequested(notice);
}

} // namespace Creator
