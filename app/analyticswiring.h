#pragma once

#include "pages/analytics/analyticscontroller.h"
#include "pages/planner/moneyteller.h"

namespace Creator {

class AccountDesk;
class AppSettings;
class ContentRepository;
class ImportController;
class MainWindow;
class MainWindowController;
class PlanningWiring;
class SavedSearchController;

/// Figures over time in the window: their page, and what makes it look again.
class AnalyticsWiring final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Database &database;
        ContentRepository &contents;
        AppSettings &settings;
        AccountDesk &desk;
        ImportController &imports;
        PlanningWiring &planning;
    };

    /// Adds the page "analytics" after those that are there.
    AnalyticsWiring(const Parts &parts, const Clock &clock, Prompter &prompter,
                    const StateStore &memory, MainWindow &window);
    ~AnalyticsWiring() override;

    void wireActions(MainWindowController &actions);
    /// Lets the page's views be kept under names, and asked again.
    void keepViews(SavedSearchController &searches);
    void showMetric(const QString &name) { m_analytics.showMetric(name); }
    /// Goes to the page, with the four weeks up to that day; a null day changes no range, an empty
    /// name no metric.
    void showDay(const QString &metric, QDate day);

signals:
    void reportRequested(QDate from, QDate to);

public slots:
    /// After an undo: everything may differ.
    void announceChange();

private:
    void follow(const Parts &parts);

    MainWindow &m_window;
    AnalyticsController m_analytics;
    MoneyTeller m_money;
};

} // namespace Creator
