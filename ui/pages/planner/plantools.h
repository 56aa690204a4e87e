#pragma once

#include "pages/planner/bulkcontroller.h"
#include "pages/planner/contenthistory.h"
#include "pages/planner/seriescontroller.h"
#include "pages/planner/slotcontroller.h"
#include "pages/planner/templatecontroller.h"
#include "planning/seriesservice.h"

#include <QPointer>

namespace Creator {

class ContentSheet;
class DateSheet;
class PlanActions;
class PlannerPage;
class PlannerPageController;

/// What surrounds the plan: series, posting times, templates, and changing many at once. Joins each
/// to the planner's page, its menus and its form.
class PlanTools final : public QObject
{
    Q_OBJECT

public:
    struct Stores
    {
        Database &database;
        ContentRepository &contents;
        PlanRepository &plan;
    };

    /// All must outlive it.
    PlanTools(const Stores &stores, PlannerController &plan, PlannerPageController &pages,
              const Clock &clock, Prompter &prompter, const StateStore &memory);
    ~PlanTools() override;

    /// The series are extended from now on.
    void start();
    void setEditable(Qt::ItemFlags editable);
    [[nodiscard]] SeriesController &series() { return m_series; }
    [[nodiscard]] SlotController &postingTimes() { return m_slots; }
    [[nodiscard]] TemplateController &templates() { return m_templates; }
    [[nodiscard]] PlanActions *actions() const;

signals:
    void noticeRequested(const Creator::Notice &notice);
    void undoRequested();
    void importRequested();

private:
    void joinPage(PlannerPage &page);
    void connectControllers();
    void joinMenu();
    void joinForm(ContentSheet &form);
    void joinDate(DateSheet &sheet, const QList<ContentId> &ids);
    void fillAddMenu();
    [[nodiscard]] std::optional<Content> contentOf(ContentId id) const;

    PlannerController &m_plan;
    PlannerPageController &m_pages;
    const AccountRepository m_accounts;
    SeriesRepository m_seriesRows;
    SeriesService m_service;
    SeriesController m_series;
    SlotController m_slots;
    TemplateController m_templates;
    BulkController m_bulk;
    ContentHistory m_history;
    QPointer<PlannerPage> m_page;
    QPointer<PlanActions> m_actions;
    Qt::ItemFlags m_editable = Qt::ItemIsEditable;
};

} // namespace Creator
