#pragma once

#include <QObject>

#include <array>

class QAction;

namespace Creator {

class MainWindow;
class MainWindowController;
class PlanTools;
class PlannerPageController;

/// The planner's actions in the command palette, from every page: they go to the planner first.
class PlanPalette final : public QObject
{
    Q_OBJECT

public:
    enum Action { NewContent, Templates, Series, Slots };

    /// All must outlive it.
    PlanPalette(PlanTools &tools, PlannerPageController &planner, MainWindow &window,
                QObject *parent);
    ~PlanPalette() override;

    void addTo(MainWindowController &actions);
    /// Who may only read finds none of them.
    void setEditable(Qt::ItemFlags editable);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void run(Action which);
    void retranslate();

    PlanTools &m_tools;
    PlannerPageController &m_planner;
    MainWindow &m_window;
    std::array<QAction *, Slots + 1> m_actions{};
};

} // namespace Creator
