#include "widgets/overlay.h"

#include "theme/paintkit.h"
#include "theme/theme.h"
#include "widgets/accessiblerole.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

namespace Creator {

Overlay::Overlay(QWidget *window)
    : QWidget(window->window())
{
    setAccessibleRole(*this, QAccessible::Dialog);
    setFocusPolicy(Qt::NoFocus);
    hide();
    window->window()->installEventFilter(this);
}

Overlay::~Overlay() = default;

void Overlay::open()
{
    m_focusBefore = QApplication::focusWidget();
    setGeometry(parentWidget()->rect());
    placePanel(panelRect());
    show();
    raise();
    if (!isAncestorOf(QApplication::focusWidget()))
        focusNextPrevChild(true);
    announce(*this);
}

void Overlay::dismiss()
{
    if (!isVisible() || !canClose())
        return;
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus();
    emit closed();
}

bool Overlay::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // Keys that nothing in here wanted must not reach the shortcuts of the window behind.
        const auto *key = static_cast<QKeyEvent *>(event);
        if (!key->modifiers().testFlag(Qt::AltModifier)) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

bool Overlay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

bool Overlay::focusNextPrevChild(bool next)
{
    QWidget *start = isAncestorOf(QApplication::focusWidget()) ? QApplication::focusWidget() : this;
    const auto step = [next](QWidget *widget) {
        return next ? widget->nextInFocusChain() : widget->previousInFocusChain();
    };
    for (QWidget *widget = step(start); widget && widget != start; widget = step(widget)) {
        const bool takes = isAncestorOf(widget) && widget->isEnabled() && widget->isVisibleTo(this)
            && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget->focusProxy();
        if (takes) {
            widget->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    }
    return true;
}

void Overlay::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    event->accept();
}

void Overlay::mousePressEvent(QMouseEvent *event)
{
    event->accept();
    if (!panelRect().contains(event->pos()))
        outsideClicked();
}

void Overlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    painter.fillRect(rect(), theme.colors().scrim);
    paintShadow(painter, panelRect(), theme);
    paintRounded(painter, panelRect(), theme.sizes().cardRadius, theme.colors().surface,
                 theme.colors().line);
}

void Overlay::resizeEvent(QResizeEvent *)
{
    placePanel(panelRect());
}

} // namespace Creator
