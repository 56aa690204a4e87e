#include "pages/planner/planactions.h"

#include "delegates/datatable.h"
#include "models/planwords.h"
#include "pages/planner/planitems.h"
#include "pages/planner/plannerpage.h"
#include "pages/planner/planselection.h"
#include "pages/planner/planview.h"
#include "theme/icons.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>

namespace Creator {

PlanActions::PlanActions(PlannerPage &page)
    : QObject(&page)
    , m_page(page)
{
    make(Open, {});
    make(Date, {}); // the views know Ctrl+D
    make(Unplan, {}); // the views know Delete
    make(Slot, QKeyCombination(Qt::ControlModifier, Qt::Key_J));
    make(Repeat, QKeyCombination(Qt::ControlModifier, Qt::Key_R));
    make(Duplicate, {}); // the page knows Ctrl+Shift+D
    make(Template, QKeyCombination(Qt::ControlModifier | Qt::ShiftModifier, Qt::Key_T));
    make(Edit, QKeyCombination(Qt::ControlModifier, Qt::Key_E));
    make(History, QKeyCombination(Qt::ControlModifier, Qt::Key_H));
    make(Trash, {});
    watch();
    retranslate();
}

PlanActions::~PlanActions() = default;

void PlanActions::make(Action which, const QKeySequence &keys)
{
    auto *action = new QAction(this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, [this, which] { run(which); });
    m_page.addAction(action);
    m_actions.at(which) = action;
}

void PlanActions::watch()
{
    m_page.installEventFilter(this);
    for (PlanView *view : m_page.planViews()) {
        view->installEventFilter(this);
        view->viewport()->installEventFilter(this);
    }
    m_page.table().installEventFilter(this);
    m_page.table().viewport()->installEventFilter(this);
}

void PlanActions::setEditable(Qt::ItemFlags editable)
{
    m_isEditable = editable.testFlag(Qt::ItemIsEditable);
    for (QAction *action : m_actions)
        action->setEnabled(m_isEditable);
    for (const Action reading : { Open, History })
        m_actions.at(reading)->setEnabled(true);
}

QList<ContentId> PlanActions::ids() const
{
    return m_page.plan().selection.ids();
}

void PlanActions::run(Action which)
{
    const QList<ContentId> chosen = ids();
    if (chosen.isEmpty())
        return;
    switch (which) {
    case Open:
        emit m_page.openRequested(chosen.constFirst());
        return;
    case Date:
        emit dateRequested(chosen);
        return;
    case Unplan:
        emit unplanRequested(chosen);
        return;
    case Slot:
        emit slotRequested(chosen);
        return;
    case Repeat:
        emit repeatRequested(chosen.constFirst());
        return;
    case Duplicate:
        emit m_page.duplicateRequested(chosen);
        return;
    case Template:
        emit templateRequested(chosen.constFirst());
        return;
    case Edit:
        emit editRequested(chosen);
        return;
    case History:
        emit historyRequested(chosen.constFirst());
        return;
    case Trash:
        emit m_page.deleteRequested(chosen);
        return;
    }
}

QMenu *PlanActions::makeMenu()
{
    const QList<ContentId> chosen = ids();
    if (chosen.isEmpty())
        return nullptr;
    auto *menu = new QMenu(&m_page);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool isOne = chosen.size() == 1;
    if (isOne)
        menu->addActions({ m_actions.at(Open), m_actions.at(History) });
    if (!m_isEditable)
        return menu;
    menu->addSeparator();
    menu->addActions({ m_actions.at(Date), m_actions.at(Slot), m_actions.at(Unplan) });
    addStates(*menu);
    menu->addSeparator();
    if (isOne)
        menu->addAction(m_actions.at(Repeat));
    menu->addAction(m_actions.at(Duplicate));
    if (isOne)
        menu->addAction(m_actions.at(Template));
    else
        menu->addAction(m_actions.at(Edit));
    menu->addSeparator();
    menu->addAction(m_actions.at(Trash));
    return menu;
}

void PlanActions::addStates(QMenu &menu)
{
    const QList<ContentId> chosen = ids();
    QMenu *states = menu.addMenu(tr("Status"));
    for (const ContentStatus status : allContentStatuses) {
        QAction *action = states->addAction(contentStatusText(status));
        const bool may = !m_mayBecome
            || std::all_of(chosen.begin(), chosen.end(),
                           [&](ContentId id) { return m_mayBecome(id, status); });
        action->setEnabled(may);
        connect(action, &QAction::triggered, this,
                [this, chosen, status] { emit statusRequested(chosen, status); });
    }
}

bool PlanActions::showMenu(QWidget *widget, const QContextMenuEvent &event)
{
    if (event.reason() == QContextMenuEvent::Keyboard)
        return showMenuAtCurrent(widget);
    PlanSelection &selection = m_page.plan().selection;
    auto *view = qobject_cast<PlanView *>(widget->parentWidget());
    const int row = view ? view->rowAt(event.pos()) : m_page.table().indexAt(event.pos()).row();
    if (row < 0)
        return true;
    if (!selection.isRowSelected(row))
        selection.selectOnly(row);
    if (QMenu *menu = makeMenu())
        menu->popup(event.globalPos());
    return true;
}

bool PlanActions::showMenuAtCurrent(QWidget *widget)
{
    QMenu *menu = makeMenu();
    if (!menu)
        return true;
    auto *area = qobject_cast<QAbstractScrollArea *>(widget);
    if (!area)
        area = qobject_cast<QAbstractScrollArea *>(widget->parentWidget());
    QRect at;
    if (auto *view = qobject_cast<PlanView *>(area))
        at = view->rectOf(m_page.plan().selection.currentRow());
    else if (area == &m_page.table())
        at = m_page.table().visualRect(m_page.table().currentIndex());
    const QPoint place = at.isNull() ? area->viewport()->rect().center() : at.center();
    menu->popup(area->viewport()->mapToGlobal(place));
    return true;
}

bool PlanActions::eventFilter(QObject *watched, QEvent *event)
{
    auto *widget = qobject_cast<QWidget *>(watched);
    if (widget == &m_page) {
        if (event->type() == QEvent::LanguageChange)
            retranslate();
        return false;
    }
    if (event->type() == QEvent::ContextMenu)
        return showMenu(widget, *static_cast<QContextMenuEvent *>(event));
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool asks = key->key() == Qt::Key_Menu
            || (key->key() == Qt::Key_F10 && key->modifiers() == Qt::ShiftModifier);
        return asks && showMenuAtCurrent(widget);
    }
    return false;
}

void PlanActions::retranslate()
{
    // What the page and its views know is told, but is no second shortcut.
    const auto name
        = [this](Action which, const QString &text, Icon picture, const QKeySequence &known = {}) {
              const QString keys = known.toString(QKeySequence::NativeText);
              m_actions.at(which)->setText(keys.isEmpty() ? text : text + u'\t' + keys);
              m_actions.at(which)->setIcon(icon(picture));
          };
    name(Open, tr("Open"), Icon::Edit, Qt::Key_Return);
    name(Date, tr("Choose a date…"), Icon::Planner,
         QKeyCombination(Qt::ControlModifier, Qt::Key_D));
    name(Unplan, tr("Take the date away"), Icon::Undo, QKeySequence::Delete);
    name(Slot, tr("Next free posting time"), Icon::Clock);
    name(Repeat, tr("Repeat…"), Icon::Sync);
    name(Duplicate, tr("Duplicate"), Icon::Copy,
         QKeyCombination(Qt::ControlModifier | Qt::ShiftModifier, Qt::Key_D));
    name(Template, tr("Save as template…"), Icon::Content);
    name(Edit, tr("Edit together…"), Icon::Edit);
    name(History, tr("History"), Icon::History);
    name(Trash, tr("Move to the trash"), Icon::Trash);
}

} // namespace Creator
