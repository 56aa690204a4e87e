#include "pages/planner/planaccessible.h"

#include "pages/planner/planitems.h"
#include "pages/planner/planselection.h"
#include "pages/planner/plansentences.h"
#include "pages/planner/planview.h"

namespace Creator {

namespace {

/// The n-th item of a view. What stands there is looked up each time: it may have changed since.
class ItemAccessible final : public QAccessibleInterface
{
public:
    ItemAccessible(PlanView &view, int place)
        : m_view(view)
        , m_place(place)
    {
    }

    [[nodiscard]] int place() const { return m_place; }
    [[nodiscard]] int row() const
    {
        return m_place < m_view.boxes().size() ? m_view.boxes().at(m_place).row : -1;
    }
    [[nodiscard]] bool isValid() const override { return row() >= 0; }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override { return m_view.window()->windowHandle(); }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(&m_view);
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override { }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        const PlanItem &item = m_view.items().at(row());
        if (kind == QAccessible::Name)
            return itemSentence(m_view.items(), item);
        return kind == QAccessible::Description ? item.detail : QString();
    }
    [[nodiscard]] QRect rect() const override
    {
        const QRect rect = isValid() ? m_view.rectOf(row()) : QRect();
        return { m_view.viewport()->mapToGlobal(rect.topLeft()), rect.size() };
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.selectable = true;
        state.focusable = true;
        state.invisible = !isValid() || !m_view.isVisible();
        state.selected = isValid() && m_view.selection().isRowSelected(row());
        state.focused = isValid() && m_view.hasFocus() && m_view.selection().currentRow() == row();
        state.movable = isValid() && m_view.items().at(row()).isMovable;
        return state;
    }

private:
    PlanView &m_view;
    int m_place;
};

int placeOf(const PlanView &view, int row)
{
    const QList<PlanBox> &boxes = view.boxes();
    for (int place = 0; place < boxes.size(); ++place) {
        if (boxes.at(place).row == row)
            return place;
    }
    return -1;
}

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<PlanView *>(object);
    return view ? new PlanAccessible(*view) : nullptr;
}

} // namespace

PlanAccessible::PlanAccessible(PlanView &view)
    : QAccessibleWidget(&view, QAccessible::List)
    , m_view(view)
{
}

PlanAccessible::~PlanAccessible()
{
    for (const QAccessible::Id id : std::as_const(m_children))
        QAccessible::deleteAccessibleInterface(id);
}

int PlanAccessible::childCount() const
{
    return static_cast<int>(m_view.boxes().size());
}

QAccessibleInterface *PlanAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    const auto known = m_children.constFind(index);
    if (known != m_children.cend())
        return QAccessible::accessibleInterface(*known);
    auto *item = new ItemAccessible(m_view, index);
    m_children.insert(index, QAccessible::registerAccessibleInterface(item));
    return item;
}

int PlanAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    for (auto known = m_children.cbegin(); known != m_children.cend(); ++known) {
        if (QAccessible::accessibleInterface(known.value()) == child)
            return known.key();
    }
    return -1;
}

QAccessibleInterface *PlanAccessible::childAt(int x, int y) const
{
    return child(placeOf(m_view, m_view.rowAt(m_view.viewport()->mapFromGlobal(QPoint(x, y)))));
}

QAccessibleInterface *PlanAccessible::focusChild() const
{
    return child(placeOf(m_view, m_view.selection().currentRow()));
}

void installPlanAccessibility()
{
    // Installing the same factory again changes nothing.
    QAccessible::installFactory(makeInterface);
}

void announceItem(PlanView &view, int row)
{
    if (!QAccessible::isActive() || !view.hasFocus())
        return;
    const int place = placeOf(view, row);
    if (place < 0)
        return;
    QAccessibleEvent event(&view, QAccessible::Focus);
    event.setChild(place);
    QAccessible::updateAccessibility(&event);
}

} // namespace Creator
