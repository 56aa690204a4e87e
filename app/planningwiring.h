#pragma once

#include "app/planpalette.h"
#include "pages/planner/planexportcontroller.h"
#include "pages/planner/plannerpagecontroller.h"
#include "pages/planner/plantools.h"
#include "pages/resources/resourcescontroller.h"
#include "planning/holidays.h"
#include "storage/categoryrepository.h"
#include "storage/resourcerepository.h"

namespace Creator {

class MainWindow;
class MainWindowController;
class ContentSheet;
class SearchBar;

/// The plan and the library in the window: their pages, and what one tells the other.
class PlanningWiring final : public QObject
{
    Q_OBJECT

public:
    struct Stores
    {
        Database &database;
        ContentRepository &contents;
        ChannelRepository &channels;
        ResourceRepository &resources;
        PlanRepository &plan;
    };

    PlanningWiring(const Stores &stores, const Clock &clock, Prompter &prompter,
                   const StateStore &memory, MainWindow &window);
    ~PlanningWiring() override;

    void setEditable(Qt::ItemFlags editable);
    void setReminderRules(const std::function<ReminderRules()> &rules);
    /// What the plan does by itself, from now on.
    void start();
    /// Puts the planner's actions into the command palette.
    void wireActions(MainWindowController &actions);
    /// After an undo: everything may differ.
    void announceChange();
    void revealContent(ContentId id);
    void showDay(QDate day);
    void revealResource(ResourceId id);
    /// Opens the form of a new content over the planner.
    void addContent();

signals:
    void formOpened(Creator::ContentSheet &form);
    /// Contents or resources went to the trash or came from it.
    void rowsRemoved();
    void libraryChanged();
    void undoRequested();
    void paletteRequested();
    void importRequested();
    /// A page was made whose searches may be saved.
    void searchBarMade(const QString &page, Creator::SearchBar &bar);

private:
    void addPages();
    void connectPlan();
    void connectLibrary();
    void answerExposure(const QList<ResourceId> &ending, QDate day);
    [[nodiscard]] QString holidayOn(QDate day);

    Stores m_stores;
    const Clock &m_clock;
    MainWindow &m_window;
    Holidays m_holidays;
    CategoryRepository m_categories;
    PlannerController m_plan;
    PlannerPageController m_planner;
    PlanExportController m_export;
    PlanTools m_tools;
    PlanPalette m_palette;
    ResourcesController m_library;
};

} // namespace Creator
