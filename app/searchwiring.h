#pragma once

#include "app/savedsearchpalettesource.h"

namespace Creator {

class MainWindow;

/// Saved searches in the window: the rail shows them, the pages' bars save and ask them.
class SearchWiring final : public QObject
{
    Q_OBJECT

public:
    SearchWiring(PlanRepository &plan, Prompter &prompter, MainWindow &window);
    ~SearchWiring() override;

    [[nodiscard]] SavedSearchController &searches() { return m_searches; }
    [[nodiscard]] PaletteSource &paletteSource() { return m_found; }

private:
    MainWindow &m_window;
    SavedSearchController m_searches;
    SavedSearchPaletteSource m_found;
};

} // namespace Creator
