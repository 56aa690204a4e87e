#pragma once

#include "domain/ids.h"

#include <QObject>

#include <optional>

class QAction;

namespace Creator {

class AccountRepository;
class AccountWiring;
class AnalyticsWiring;
class ChannelRepository;
class Clock;
class DashboardWiring;
class Database;
class FigureController;
class MainWindow;
class MainWindowController;
class UndoWiring;

/// Entering figures by hand: from the palette, an account's menu and the dashboard.
class FigureWiring final : public QObject
{
    Q_OBJECT

public:
    struct Stores
    {
        Database &database;
        AccountRepository &accounts;
        ChannelRepository &channels;
    };

    FigureWiring(const Stores &stores, const Clock &clock, MainWindow &window);
    ~FigureWiring() override;

    void setEditable(Qt::ItemFlags editable);
    void wireActions(MainWindowController &actions, UndoWiring &undo);
    /// From where it is reached, and who looks again afterwards.
    void connectTo(AccountWiring &accounts, DashboardWiring &dashboard, AnalyticsWiring &analytics);

private:
    void open(const std::optional<SocialAccountId> &account);
    bool eventFilter(QObject *watched, QEvent *event) override;

    MainWindow &m_window;
    FigureController *m_figures;
    QAction *m_action;
};

} // namespace Creator
