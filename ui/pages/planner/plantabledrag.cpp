#include "pages/planner/plantabledrag.h"

#include "pages/planner/plandrag.h"
#include "pages/planner/planitems.h"
#include "pages/planner/planmime.h"
#include "pages/planner/planpaint.h"
#include "pages/planner/planselection.h"
#include "pages/planner/plansentences.h"
#include "theme/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>

namespace Creator {

PlanTableDrag::PlanTableDrag(QAbstractItemView &table, PlanItems &items, PlanSelection &selection)
    : QObject(&table)
    , m_table(table)
    , m_items(items)
    , m_selection(selection)
{
    m_table.installEventFilter(this);
    m_table.viewport()->installEventFilter(this);
}

PlanTableDrag::~PlanTableDrag() = default;

bool PlanTableDrag::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && m_drag) {
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
            cancel();
        return true;
    }
    if (event->type() == QEvent::Hide && watched == &m_table)
        cancel();
    if (watched != m_table.viewport())
        return false;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        return mouse->button() == Qt::LeftButton
            && press(mouse->position().toPoint(), mouse->modifiers());
    case QEvent::MouseMove:
        return mouse->buttons().testFlag(Qt::LeftButton)
            && move(mouse->position().toPoint(), mouse->globalPosition().toPoint());
    case QEvent::MouseButtonRelease:
        return mouse->button() == Qt::LeftButton && release(mouse->globalPosition().toPoint());
    default: // Qt's enum
        return false;
    }
}

bool PlanTableDrag::press(QPoint pos, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex index = m_table.indexAt(pos);
    m_pressed = index.isValid() ? m_items.at(index.row()).id : ContentId();
    m_pressedAt = pos;
    m_selectsOnRelease = index.isValid() && modifiers == Qt::NoModifier
        && m_selection.isRowSelected(index.row()) && m_selection.rows().size() > 1;
    if (m_selectsOnRelease)
        m_table.setFocus(Qt::MouseFocusReason);
    return m_selectsOnRelease;
}

bool PlanTableDrag::move(QPoint pos, QPoint global)
{
    if (m_pressed.isNull())
        return false;
    const bool isFar = (pos - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (!m_drag && isFar) {
        const int row = m_items.rowOf(m_pressed);
        if (row >= 0 && m_items.at(row).isMovable) {
            begin(row);
        } else {
            m_pressed = {};
            if (row >= 0)
                emit refused(immovableText(m_items.at(row)));
        }
    }
    if (m_drag)
        m_drag->moveTo(global);
    return true; // a table of Qt would select what the pointer passes
}

void PlanTableDrag::begin(int row)
{
    QList<ContentId> ids{ m_items.at(row).id };
    for (const int other : m_selection.rows()) {
        if (other != row && m_items.at(other).isMovable)
            ids.append(m_items.at(other).id);
    }
    const Theme &theme = themeOf(&m_table);
    const QPixmap picture = dragPicture(theme, m_items.at(row), static_cast<int>(ids.size()),
                                        theme.sizes().rail, m_table.devicePixelRatioF());
    m_drag = std::make_unique<PlanDrag>(*m_table.viewport(), std::make_unique<PlanMime>(ids),
                                        picture, QPoint(theme.sizes().gap, theme.sizes().gap));
}

bool PlanTableDrag::release(QPoint global)
{
    const int row = m_items.rowOf(std::exchange(m_pressed, {}));
    const bool selects = std::exchange(m_selectsOnRelease, false);
    if (!m_drag) {
        if (selects && row >= 0)
            m_selection.selectOnly(row);
        return selects;
    }
    // The drop may change the model: what was dragged is over by then.
    const auto drag = std::move(m_drag);
    (void)drag->dropAt(global); // nobody took it: it stays where it was
    emit dragSaid(QString());
    return true;
}

void PlanTableDrag::cancel()
{
    m_pressed = {};
    if (!m_drag)
        return;
    m_drag.reset();
    emit dragSaid(QString());
}

} // namespace Creator
