#include "dialogs/cover.h"

#include "theme/theme.h"

#include <QApplication>
#include <QChildEvent>
#include <QPainter>
#include <QScrollArea>

namespace Creator {

Cover::Cover(QWidget *window)
    : Overlay(window)
    , m_scroll(new QScrollArea(this))
{
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
}

Cover::~Cover() = default;

void Cover::setPage(QWidget *page)
{
    m_scroll->setWidget(page);
    page->setAutoFillBackground(false);
}

void Cover::lift()
{
    m_lifted = true;
    for (const QPointer<QWidget> &widget : std::as_const(m_hidden)) {
        if (widget)
            widget->show();
    }
    m_hidden.clear();
    dismiss();
}

QRect Cover::panelRect() const
{
    return rect();
}

void Cover::placePanel(const QRect &rect)
{
    m_scroll->setGeometry(rect);
}

void Cover::showEvent(QShowEvent *event)
{
    Overlay::showEvent(event);
    hideOthers();
}

void Cover::hideOthers()
{
    const QList<QWidget *> others
        = parentWidget()->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget *other : others) {
        if (other == this || other->isWindow() || other->isHidden())
            continue;
        other->hide();
        m_hidden.append(other);
    }
}

void Cover::stayAbove()
{
    if (m_lifted || isHidden())
        return;
    hideOthers();
    raise();
    if (!isAncestorOf(QApplication::focusWidget()))
        focusNextPrevChild(true);
}

bool Cover::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::ChildPolished)
        QMetaObject::invokeMethod(this, &Cover::stayAbove, Qt::QueuedConnection);
    return Overlay::eventFilter(watched, event);
}

void Cover::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeOf(this).colors().window);
}

} // namespace Creator
