#pragma once

#include "mainwindow/palettesource.h"
#include "pages/searches/savedsearchcontroller.h"

namespace Creator {

/// The command palette finds saved searches by their names.
class SavedSearchPaletteSource final : public PaletteSource
{
public:
    explicit SavedSearchPaletteSource(SavedSearchController &searches);
    ~SavedSearchPaletteSource() override;

    [[nodiscard]] QString group() const override;
    [[nodiscard]] QFuture<QList<PaletteItem>> search(const QString &query, int limit) override;
    void activate(const QString &id) override;

private:
    SavedSearchController &m_searches;
};

} // namespace Creator
