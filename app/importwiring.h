#pragma once

#include "pages/earnings/earningspage.h"
#include "pages/imports/batchescontroller.h"
#include "pages/imports/importcontroller.h"
#include "storage/presetrepository.h"

namespace Creator {

class EarningsController;
class MainWindow;

/// Everything about imports in the window: files from anywhere to the sheet, and the list of
/// imports.
class ImportWiring
{
public:
    /// Beside what the controller of imports needs itself.
    struct Stores
    {
        Database &database;
        ChannelRepository &channels;
        BatchRepository &batches;
        EarningRepository &earnings;
        AppSettings &settings;
    };

    ImportWiring(const Stores &stores, const Clock &clock, Prompter &prompter,
                 const StateStore &memory, MainWindow &window);

    /// The way to files, and from a batch to its rows in the ledger.
    void connectTo(EarningsController &earnings);
    /// Adds the list of imports as the page's third view.
    void addTo(EarningsPage &page);
    [[nodiscard]] ImportController &controller() { return m_imports; }
    [[nodiscard]] BatchesController &list() { return m_batches; }
    /// Goes to the list of imports.
    void showList();

private:
    MainWindow &m_window;
    QPointer<EarningsPage> m_page;
    PresetRepository m_presets;
    ImportController m_imports;
    BatchesController m_batches;
};

} // namespace Creator
