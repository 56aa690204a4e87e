#pragma once

#include "domain/contentenums.h"
#include "domain/ids.h"

#include <QList>
#include <QObject>

#include <array>
#include <functional>

class QAction;
class QContextMenuEvent;
class QMenu;
class QWidget;

namespace Creator {

class PlannerPage;

/// What can be done with the selected contents: one menu for all views of the planner (right click,
/// Menu key, Shift+F10) and the keys of what stands in it. Decides nothing. Who may only read is
/// offered what reads.
class PlanActions final : public QObject
{
    Q_OBJECT

public:
    enum Action { Open, Date, Unplan, Slot, Repeat, Duplicate, Template, Edit, History, Trash };

    /// Belongs to the page.
    explicit PlanActions(PlannerPage &page);
    ~PlanActions() override;

    void setEditable(Qt::ItemFlags editable);
    /// May the content go into that state? Until set, everything is offered.
    using MayBecome = std::function<bool(ContentId, ContentStatus)>;
    void setMayBecome(const MayBecome &mayBecome) { m_mayBecome = mayBecome; }
    /// For what is selected now; deletes itself when it closes. Null if nothing is selected.
    [[nodiscard]] QMenu *makeMenu();

    [[nodiscard]] QAction *action(Action which) const { return m_actions.at(which); }

signals:
    void dateRequested(const QList<Creator::ContentId> &ids);
    void unplanRequested(const QList<Creator::ContentId> &ids);
    void slotRequested(const QList<Creator::ContentId> &ids);
    void repeatRequested(const Creator::ContentId &id);
    void historyRequested(const Creator::ContentId &id);
    void templateRequested(const Creator::ContentId &id);
    void editRequested(const QList<Creator::ContentId> &ids);
    void statusRequested(const QList<Creator::ContentId> &ids, Creator::ContentStatus status);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void make(Action which, const QKeySequence &keys);
    void watch();
    void run(Action which);
    void retranslate();
    bool showMenu(QWidget *widget, const QContextMenuEvent &event);
    bool showMenuAtCurrent(QWidget *widget);
    void addStates(QMenu &menu);
    [[nodiscard]] QList<ContentId> ids() const;

    PlannerPage &m_page;
    std::array<QAction *, Trash + 1> m_actions{};
    MayBecome m_mayBecome;
    bool m_isEditable = true;
};

} // namespace Creator
