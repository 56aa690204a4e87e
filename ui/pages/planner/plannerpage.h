#pragma once

#include "models/contentfilter.h"
#include "pages/planner/planexport.h"
#include "widgets/statestore.h"

#include <QWidget>

class QMenu;
class QPushButton;
class QStackedWidget;

namespace Creator {

class AgendaView;
class BacklogPanel;
class BoardView;
class DataTable;
class MiniMonth;
class MonthView;
class PageHeader;
class PlanFilterBar;
class PlanItems;
class PlanSelection;
class PlanTableDrag;
class PlanView;
class SegmentedControl;
class WeekView;

/// One plan in five views that share items, filter and selection, with the backlog beside them.
/// Decides nothing: its views say what was asked for.
class PlannerPage final : public QWidget
{
    Q_OBJECT

public:
    enum class View { Month, Week, Agenda, Board, Table };

    struct Plan
    {
        PlanItems &items;
        PlanSelection &selection;
        ContentFilter &filter;
    };

    /// All of the plan must outlive the page.
    PlannerPage(const Plan &plan, const StateStore &store, QWidget *parent = nullptr);
    ~PlannerPage() override;

    void showView(View view);
    [[nodiscard]] View currentView() const;
    /// Brings the day into every view that has days.
    void showDay(QDate day);
    [[nodiscard]] QDate day() const { return m_day; }
    /// Shows one item where it stands.
    void reveal(const ContentId &id);

    /// Everything from which a person drags or that they key in.
    [[nodiscard]] QList<PlanView *> planViews() const;
    [[nodiscard]] const Plan &plan() const { return m_plan; }
    /// Beside "New content": other ways to begin, and what surrounds the plan.
    [[nodiscard]] QMenu &addMenu() { return *m_addMenu; }
    /// Who may only read is offered no new content.
    void setEditable(Qt::ItemFlags editable);
    [[nodiscard]] BoardView &board() { return *m_board; }
    [[nodiscard]] DataTable &table() { return *m_table; }
    [[nodiscard]] MiniMonth &miniMonth() { return *m_mini; }
    [[nodiscard]] PlanTableDrag &tableDrag() { return *m_tableDrag; }
    [[nodiscard]] PlanFilterBar &filters() { return *m_filters; }

signals:
    void addRequested(const QDateTime &startUtc);
    void exportRequested(Creator::PlanExport what);
    void paletteRequested();
    void openRequested(const Creator::ContentId &id);
    /// The person wants to choose a date for these.
    void dateRequested(const QList<Creator::ContentId> &ids);
    void deleteRequested(const QList<Creator::ContentId> &ids);
    void duplicateRequested(const QList<Creator::ContentId> &ids);
    void viewChanged(Creator::PlannerPage::View view);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildHeader();
    void buildViews();
    void buildTable(const StateStore &store);
    void connectViews();
    void turn(int direction);
    void retranslate();
    void refreshTitle();
    [[nodiscard]] QWidget *currentWidget() const;

    Plan m_plan;
    QDate m_day;
    PageHeader *m_header;
    QPushButton *m_previous;
    QPushButton *m_today;
    QPushButton *m_next;
    SegmentedControl *m_views;
    QPushButton *m_export;
    QPushButton *m_add;
    QPushButton *m_addMore;
    QMenu *m_addMenu;
    PlanFilterBar *m_filters;
    QStackedWidget *m_stack;
    MonthView *m_month;
    WeekView *m_week;
    AgendaView *m_agenda;
    BoardView *m_board;
    DataTable *m_table;
    PlanTableDrag *m_tableDrag;
    MiniMonth *m_mini;
    BacklogPanel *m_backlog;
};

} // namespace Creator
