#include "widgets/searchfield.h"

#include "theme/icons.h"
#include "theme/theme.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QPainter>

namespace Creator {

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
{
    const ThemeSizes &sizes = themeOf(this).sizes();
    setTextMargins(sizes.icon + sizes.small, 0, 0, 0);
    setClearButtonEnabled(true);
    m_rest.setSingleShot(true);
    m_rest.setInterval(delay);
    connect(&m_rest, &QTimer::timeout, this, &SearchField::announce);
    connect(this, &QLineEdit::textChanged, &m_rest, QOverload<>::of(&QTimer::start));
}

SearchField::~SearchField() = default;

QString SearchField::query() const
{
    return text().trimmed().normalized(QString::NormalizationForm_C);
}

void SearchField::announce()
{
    m_rest.stop();
    if (query() == m_announced)
        return;
    m_announced = query();
    emit queryChanged(m_announced);
}

void SearchField::inputMethodEvent(QInputMethodEvent *event)
{
    m_composing = !event->preeditString().isEmpty();
    QLineEdit::inputMethodEvent(event);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_composing) {
        QGuiApplication::inputMethod()->commit();
        event->accept();
        return;
    }
    if (enter) {
        announce();
        emit submitted(query());
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        announce();
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const QRect place(theme.sizes().grid, 0, theme.sizes().icon, height());
    paintIcon(painter, place, Icon::Search, theme.colors().muted, theme.sizes().icon);
}

} // namespace Creator
