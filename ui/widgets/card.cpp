#include "widgets/card.h"

#include "theme/paintkit.h"
#include "widgets/plainlabel.h"

#include <QPainter>
#include <QVBoxLayout>

namespace Creator {

Card::Card(QWidget *parent)
    : QWidget(parent)
    , m_body(new QVBoxLayout(this))
{
    const ThemeSizes &sizes = themeOf(this).sizes();
    m_body->setContentsMargins(sizes.padding, sizes.padding, sizes.padding, sizes.padding);
    m_body->setSpacing(sizes.grid);
}

Card::~Card() = default;

void Card::makeHeader()
{
    if (m_header)
        return;
    m_title = new PlainLabel(TextStyle::Section, Emphasis::Normal, this);
    m_subtitle = new PlainLabel(TextStyle::Small, Emphasis::Secondary, this);
    m_subtitle->setElided();
    m_header = new QHBoxLayout;
    m_header->setSpacing(themeOf(this).sizes().grid);
    m_header->addWidget(m_title);
    m_header->addWidget(m_subtitle, 1);
    m_body->insertLayout(0, m_header);
    insetHeader();
}

void Card::setHeader(const QString &title, const QString &subtitle)
{
    makeHeader();
    m_title->setText(title);
    m_subtitle->setText(subtitle);
}

void Card::addHeaderWidget(QWidget *widget)
{
    makeHeader();
    m_header->addWidget(widget);
}

int Card::headerWidth() const
{
    if (!m_header)
        return 0;
    const QMargins margins = m_body->contentsMargins() + m_header->contentsMargins();
    int width = margins.left() + margins.right() - m_header->spacing();
    for (int i = 0; i < m_header->count(); ++i) {
        const QWidget *widget = m_header->itemAt(i)->widget();
        if (widget && !widget->isHidden())
            width += m_header->itemAt(i)->sizeHint().width() + m_header->spacing();
    }
    return width;
}

void Card::setEdgeToEdge()
{
    const int line = themeOf(this).sizes().hairline;
    m_body->setContentsMargins(line, line, line, line);
    m_body->setSpacing(0);
    m_isEdgeToEdge = true;
    insetHeader();
}

void Card::insetHeader()
{
    const ThemeSizes &sizes = themeOf(this).sizes();
    if (m_header && m_isEdgeToEdge)
        m_header->setContentsMargins(sizes.padding, sizes.gap, sizes.gap, sizes.gap);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    paintRounded(painter, rect(), theme.sizes().cardRadius, theme.colors().surface,
                 theme.colors().line);
}

} // namespace Creator
