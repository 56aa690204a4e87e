#include "pages/planner/plantools.h"

#include "pages/planner/contentsheet.h"
#include "pages/planner/datesheet.h"
#include "pages/planner/planactions.h"
#include "pages/planner/plannerpagecontroller.h"
#include "pages/planner/planview.h"
#include "theme/icons.h"

#include <QMenu>

namespace Creator {

PlanTools::PlanTools(const Stores &stores, PlannerController &plan, PlannerPageController &pages,
                     const Clock &clock, Prompter &prompter, const StateStore &memory)
    : m_plan(plan)
    , m_pages(pages)
    , m_accounts(stores.database)
    , m_seriesRows(stores.database, stores.contents, stores.plan)
    , m_service(stores.database, m_seriesRows, clock)
    , m_series({ stores.plan, m_seriesRows }, plan, clock, prompter, memory)
    , m_slots({ stores.plan, m_accounts }, plan, clock)
    , m_templates(stores.plan, plan, prompter, memory)
    , m_bulk(plan, clock, prompter)
    , m_history(stores.database, clock, plan.zone(), memory)
{
    connect(&pages, &PlannerPageController::pageMade, this, &PlanTools::joinPage);
    connect(&pages, &PlannerPageController::formOpened, this, &PlanTools::joinForm);
    connect(&pages, &PlannerPageController::dateAsked, this, &PlanTools::joinDate);
    connectControllers();
}

PlanTools::~PlanTools() = default;

void PlanTools::connectControllers()
{
    connect(&m_slots, &SlotController::noticeRequested, this, &PlanTools::noticeRequested);
    connect(&m_bulk, &BulkController::noticeRequested, this, &PlanTools::noticeRequested);
    connect(&m_history, &ContentHistory::noticeRequested, this, &PlanTools::noticeRequested);
    connect(&m_series, &SeriesController::noticeRequested, this, &PlanTools::noticeRequested);
    connect(&m_series, &SeriesController::undoRequested, this, &PlanTools::undoRequested);
    connect(&m_templates, &TemplateController::noticeRequested, this, &PlanTools::noticeRequested);
    connect(&m_templates, &TemplateController::undoRequested, this, &PlanTools::undoRequested);
    connect(&m_templates, &TemplateController::beginRequested, &m_pages,
            &PlannerPageController::showSheet);
}

void PlanTools::start()
{
    m_service.start();
}

PlanActions *PlanTools::actions() const
{
    return m_actions;
}

void PlanTools::setEditable(Qt::ItemFlags editable)
{
    m_editable = editable;
    if (m_actions)
        m_actions->setEditable(editable);
    if (m_page)
        m_page->setEditable(editable);
}

std::optional<Content> PlanTools::contentOf(ContentId id) const
{
    const QList<Content> found = m_plan.contentsOf({ id });
    return found.isEmpty() ? std::nullopt : std::optional(found.constFirst());
}

void PlanTools::joinPage(PlannerPage &page)
{
    m_page = &page;
    m_actions = new PlanActions(page);
    m_actions->setMayBecome(
        [this](ContentId id, ContentStatus status) { return m_plan.allows(id, status); });
    PlanView *view = page.planViews().constFirst();
    connect(m_actions, &PlanActions::dateRequested, view, &PlanView::dateRequested);
    connect(m_actions, &PlanActions::statusRequested, view, &PlanView::statusRequested);
    joinMenu();
    connect(&page.addMenu(), &QMenu::aboutToShow, this, &PlanTools::fillAddMenu);
    setEditable(m_editable);
}

void PlanTools::joinMenu()
{
    connect(m_actions, &PlanActions::repeatRequested, this, [this](const ContentId &id) {
        if (const auto content = contentOf(id))
            m_series.repeat(*content, m_page->window());
    });
    connect(m_actions, &PlanActions::slotRequested, this,
            [this](const QList<ContentId> &ids) { m_slots.place(ids, m_page->window()); });
    connect(m_actions, &PlanActions::unplanRequested, &m_plan, &PlannerController::unplan);
    connect(m_actions, &PlanActions::templateRequested, this, [this](const ContentId &id) {
        if (const auto content = contentOf(id))
            m_templates.save(*content);
    });
    connect(m_actions, &PlanActions::historyRequested, this, [this](const ContentId &id) {
        if (const auto content = contentOf(id))
            m_history.show(*content, m_page->window());
    });
    connect(m_actions, &PlanActions::editRequested, this,
            [this](const QList<ContentId> &ids) { m_bulk.open(ids, m_page->window()); });
}

void PlanTools::fillAddMenu()
{
    QMenu &menu = m_page->addMenu();
    menu.clear();
    m_templates.fill(menu);
    if (menu.isEmpty())
        menu.addAction(tr("No templates yet"))->setEnabled(false);
    menu.addSeparator();
    menu.addAction(icon(Icon::Content), tr("Templates…"), this,
                   [this] { m_templates.showAll(m_page->window()); });
    menu.addAction(icon(Icon::Sync), tr("Repeating contents…"), this,
                   [this] { m_series.showAll(m_page->window()); });
    menu.addAction(icon(Icon::Clock), tr("Posting times…"), this,
                   [this] { m_slots.showAll(m_page->window()); });
    menu.addSeparator();
    menu.addAction(icon(Icon::Import), tr("Import a calendar or table…"), this,
                   &PlanTools::importRequested);
}

void PlanTools::joinForm(ContentSheet &form)
{
    form.offerAccounts(m_accounts.list().value_or(QList<SocialAccount>()));
    if (!m_editable.testFlag(Qt::ItemIsEditable))
        return;
    form.offerTools([this](const Content &content) { return m_slots.nextFor(content); });
    connect(&form, &ContentSheet::templateRequested, &m_templates, &TemplateController::save);
    connect(&form, &ContentSheet::repeatRequested, this,
            [this, &form](const Content &content) { m_series.repeat(content, &form); });
}

void PlanTools::joinDate(DateSheet &sheet, const QList<ContentId> &ids)
{
    // Several get one date here; each its own time is what the menu does.
    if (ids.size() != 1 || !m_editable.testFlag(Qt::ItemIsEditable))
        return;
    sheet.offerNext([this, id = ids.constFirst()] {
        const auto content = contentOf(id);
        return content ? m_slots.nextFor(*content) : QDateTime();
    });
}

} // namespace Creator
