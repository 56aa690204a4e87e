#include "pages/planner/plandrag.h"

#include <QCoreApplication>
#include <QDropEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>

namespace Creator {

PlanDrag::PlanDrag(QWidget &source, std::unique_ptr<QMimeData> mime, const QPixmap &picture,
                   QPoint hotSpot)
    : m_window(source.window())
    , m_mime(std::move(mime))
    , m_ghost(new QLabel(m_window))
    , m_hotSpot(hotSpot)
{
    m_ghost->setPixmap(picture);
    m_ghost->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_ghost->resize(picture.deviceIndependentSize().toSize());
    QGuiApplication::setOverrideCursor(Qt::ClosedHandCursor);
}

PlanDrag::~PlanDrag()
{
    leave();
    delete m_ghost;
    QGuiApplication::restoreOverrideCursor();
}

void PlanDrag::moveTo(QPoint global)
{
    if (!m_window)
        return;
    m_ghost->move(m_window->mapFromGlobal(global) - m_hotSpot);
    if (!m_ghost->isVisible()) {
        m_ghost->show();
        m_ghost->raise();
    }
    QWidget *target = widgetAt(global);
    if (target != m_target) {
        leave();
        enter(target, global);
    }
    if (m_target) {
        QDragMoveEvent event(m_target->mapFromGlobal(global), Qt::MoveAction, m_mime.get(),
                             Qt::LeftButton, Qt::NoModifier);
        event.ignore();
        QCoreApplication::sendEvent(m_target, &event);
        m_isTaken = event.isAccepted();
    }
    showWhetherTaken();
}

bool PlanDrag::dropAt(QPoint global)
{
    moveTo(global);
    if (!m_target || !m_isTaken)
        return false;
    QDropEvent event(m_target->mapFromGlobal(global), Qt::MoveAction, m_mime.get(), Qt::NoButton,
                     Qt::NoModifier);
    event.ignore();
    const QPointer<QWidget> target = m_target;
    m_target = nullptr;
    delete m_ghost;
    QCoreApplication::sendEvent(target, &event);
    return event.isAccepted();
}

void PlanDrag::enter(QWidget *target, QPoint global)
{
    m_target = target;
    m_isTaken = false;
    if (!target)
        return;
    QDragEnterEvent event(target->mapFromGlobal(global), Qt::MoveAction, m_mime.get(),
                          Qt::LeftButton, Qt::NoModifier);
    event.ignore();
    QCoreApplication::sendEvent(target, &event);
}

void PlanDrag::leave()
{
    if (!m_target)
        return;
    QDragLeaveEvent event;
    QCoreApplication::sendEvent(m_target, &event);
    m_target = nullptr;
    m_isTaken = false;
}

void PlanDrag::showWhetherTaken()
{
    const Qt::CursorShape shape = m_isTaken ? Qt::ClosedHandCursor : Qt::ForbiddenCursor;
    const QCursor *now = QGuiApplication::overrideCursor();
    if (now && now->shape() != shape)
        QGuiApplication::changeOverrideCursor(shape);
}

QWidget *PlanDrag::widgetAt(QPoint global) const
{
    const QPoint point = m_window->mapFromGlobal(global);
    if (!m_window->rect().contains(point))
        return nullptr;
    QWidget *child = m_window->childAt(point);
    return child ? child : m_window.data();
}

} // namespace Creator
