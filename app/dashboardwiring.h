#pragma once

#include "pages/dashboard/dashboardcontroller.h"

namespace Creator {

class AccountWiring;
class AnalyticsWiring;
class CommentRepository;
class ContentRepository;
class EarningRepository;
class EarningsController;
class MainWindow;
class MainWindowController;
class PlanningWiring;
class ResourceRepository;
class UndoWiring;

/// The dashboard in the window: its page, what makes it look again, and where its numbers lead.
class DashboardWiring final : public QObject
{
    Q_OBJECT

public:
    struct Stores
    {
        Database &database;
        ChannelRepository &channels;
        ContentRepository &contents;
        EarningRepository &earnings;
        ResourceRepository &resources;
    };

    /// Adds the page "dashboard": the first, if no other was added before.
    DashboardWiring(const Stores &stores, const Clock &clock, Prompter &prompter,
                    const StateStore &memory, MainWindow &window);
    ~DashboardWiring() override;

    void follow(AccountDesk &desk, CommentRepository &comments);
    /// Numbers open what these show.
    void connectTo(PlanningWiring &planning, EarningsController &earnings, AccountWiring &accounts,
                   AnalyticsWiring &analytics);
    void setHomeCurrency(Currency currency) { m_dashboard.setHomeCurrency(currency); }
    void prepare() { m_dashboard.prepare(); }
    void refresh() { m_dashboard.refreshSoon(); }
    void setEditable(Qt::ItemFlags editable) { m_dashboard.setEditable(editable); }
    /// Looks again after an undo, when everything may differ.
    void wireActions(MainWindowController &actions, UndoWiring &undo);

signals:
    /// The page of analytics is shown; it is to show the metric.
    void analyticsRequested(const QString &metric);
    void sampleRequested();
    /// A person wants to enter a figure by hand.
    void figureRequested();
    void paletteRequested();

private:
    void addPage();
    void connectPage(DashboardPage &page);
    void showAnalytics(const QString &metric);

    Stores m_stores;
    MainWindow &m_window;
    DashboardController m_dashboard;
};

} // namespace Creator
