#include "app/planpalette.h"

#include "mainwindow/mainwindow.h"
#include "mainwindow/mainwindowcontroller.h"
#include "pages/planner/plannerpagecontroller.h"
#include "pages/planner/plantools.h"
#include "theme/icons.h"

#include <QAction>
#include <QEvent>

using namespace Qt::StringLiterals;

namespace Creator {

PlanPalette::PlanPalette(PlanTools &tools, PlannerPageController &planner, MainWindow &window,
                         QObject *parent)
    : QObject(parent)
    , m_tools(tools)
    , m_planner(planner)
    , m_window(window)
{
    static constexpr const char *names[] = { "newContent", "templates", "series", "postingTimes" };
    for (size_t i = 0; i < m_actions.size(); ++i) {
        m_actions.at(i) = new QAction(this);
        m_actions.at(i)->setObjectName(QLatin1String(names[i]));
        connect(m_actions.at(i), &QAction::triggered, this,
                [this, i] { run(static_cast<Action>(i)); });
    }
    window.installEventFilter(this);
    retranslate();
}

PlanPalette::~PlanPalette() = default;

void PlanPalette::addTo(MainWindowController &actions)
{
    actions.addAction(*m_actions.at(NewContent), Icon::Add);
    actions.addAction(*m_actions.at(Templates), Icon::Content);
    actions.addAction(*m_actions.at(Series), Icon::Sync);
    actions.addAction(*m_actions.at(Slots), Icon::Clock);
}

void PlanPalette::setEditable(Qt::ItemFlags editable)
{
    for (QAction *action : m_actions)
        action->setEnabled(editable.testFlag(Qt::ItemIsEditable));
}

void PlanPalette::run(Action which)
{
    m_window.showPage(u"planner"_s);
    switch (which) {
    case NewContent:
        return m_planner.add({});
    case Templates:
        return m_tools.templates().showAll(&m_window);
    case Series:
        return m_tools.series().showAll(&m_window);
    case Slots:
        return m_tools.postingTimes().showAll(&m_window);
    }
}

bool PlanPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::LanguageChange)
        retranslate();
    return false;
}

void PlanPalette::retranslate()
{
    m_actions.at(NewContent)->setText(tr("New content"));
    m_actions.at(Templates)->setText(tr("New content from a template"));
    m_actions.at(Series)->setText(tr("Repeating contents"));
    m_actions.at(Slots)->setText(tr("Posting times"));
}

} // namespace Creator
