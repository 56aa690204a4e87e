#include "app/savedsearchpalettesource.h"

#include "mainwindow/fuzzymatch.h"

#include <QCoreApplication>

#include <algorithm>

namespace Creator {

SavedSearchPaletteSource::SavedSearchPaletteSource(SavedSearchController &searches)
    : m_searches(searches)
{
}

SavedSearchPaletteSource::~SavedSearchPaletteSource() = default;

QString SavedSearchPaletteSource::group() const
{
    return QCoreApplication::translate("SavedSearchPaletteSource", "Saved searches");
}

QFuture<QList<PaletteItem>> SavedSearchPaletteSource::search(const QString &query, int limit)
{
    struct Hit
    {
        SavedSearch search;
        int score;
    };
    QList<Hit> hits;
    for (const SavedSearch &search : m_searches.searches()) {
        if (const std::optional<int> score = fuzzyScore(search.name, query))
            hits.append({ search, *score });
    }
    std::stable_sort(hits.begin(), hits.end(),
                     [](const Hit &a, const Hit &b) { return a.score > b.score; });
    QList<PaletteItem> items;
    for (const Hit &hit : hits.first(std::min<qsizetype>(limit, hits.size()))) {
        items.append({ .id = hit.search.id.toText(),
                       .title = hit.search.name,
                       .detail = {},
                       .shortcut = {},
                       .icon = Icon::Bookmark });
    }
    return QtFuture::makeReadyFuture(items);
}

void SavedSearchPaletteSource::activate(const QString &id)
{
    if (const std::optional<Uuid> uuid = Uuid::fromText(id))
        m_searches.open(SavedSearchId(*uuid));
}

} // namespace Creator
