#include "widgets/plainlabel.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace Creator {

QString plainToolTip(const QString &text)
{
    if (!Qt::mightBeRichText(text))
        return text;
    return u"<span>"_s + text.toHtmlEscaped().replace(u'\n', "<br>"_L1) + u"</span>"_s;
}

void setPlainText(QLabel &label, const QString &text)
{
    label.setTextFormat(Qt::PlainText);
    label.setText(text);
}

PlainLabel::PlainLabel(TextStyle style, Emphasis emphasis, QWidget *parent)
    : QLabel(parent)
    , m_emphasis(emphasis)
{
    setTextFormat(Qt::PlainText);
    setFont(themeOf(this).font(style));
}

PlainLabel::~PlainLabel() = default;

void PlainLabel::setElided()
{
    m_elides = true;
    updateGeometry();
}

void PlainLabel::setEmphasis(Emphasis emphasis)
{
    m_emphasis = emphasis;
    update();
}

bool PlainLabel::isElided() const
{
    return m_elides && fontMetrics().horizontalAdvance(text()) > contentsRect().width();
}

QSize PlainLabel::minimumSizeHint() const
{
    const QSize hint = QLabel::minimumSizeHint();
    return m_elides ? QSize(qMin(hint.width(), themeOf(this).sizes().page), hint.height()) : hint;
}

bool PlainLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && isElided() && toolTip().isEmpty()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainToolTip(text()),
                           this);
        return true;
    }
    return QLabel::event(event);
}

void PlainLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    painter.setPen(isEnabled() ? theme.ink(m_emphasis) : theme.colors().muted);
    const QString shown = m_elides
        ? fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width())
        : text();
    const int wrap = wordWrap() ? int(Qt::TextWordWrap) : 0;
    painter.drawText(contentsRect(), int(alignment()) | wrap, shown);
}

} // namespace Creator
