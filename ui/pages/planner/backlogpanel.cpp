#include "pages/planner/backlogpanel.h"

#include "pages/planner/planitems.h"

#include <QEvent>
#include <QVBoxLayout>

namespace Creator {

BacklogPanel::BacklogPanel(PlanItems &items, PlanSelection &selection, QWidget *parent)
    : Card(parent)
    , m_items(items)
    , m_list(new PlanCardList(items, selection, PlanCardList::Shape::Card,
                              [this] { return m_items.backlog(); }))
{
    m_list->setUnplansDrops();
    body()->addWidget(m_list, 1);
    connect(&m_items, &PlanItems::changed, this, &BacklogPanel::refresh);
    refresh();
}

BacklogPanel::~BacklogPanel() = default;

void BacklogPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    Card::changeEvent(event);
}

void BacklogPanel::refresh()
{
    setHeader(tr("Backlog"), tr("no date %1").arg(QLocale().toString(m_items.backlog().size())));
    m_list->setAccessibleName(tr("Backlog"));
    if (m_items.count() == 0)
        m_list->setHint(tr("Ideas without a date wait here. Begin with “New content”, or "
                           "double-click a day."));
    else if (m_items.backlog().isEmpty())
        m_list->setHint(tr("Everything has a date. Drop an item here to take its date away."));
    else
        m_list->setHint(tr("Drag onto a day, or select and press Ctrl+D to choose a date."));
}

} // namespace Creator
