#include "widgets/statusbar.h"

#include "widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Creator {

StatusBar::StatusBar(QWidget *parent)
    : QWidget(parent)
    , m_saveState(new PlainLabel(TextStyle::Small, Emphasis::Secondary, this))
    , m_info(new PlainLabel(TextStyle::Small, Emphasis::Secondary, this))
    , m_details(new PlainLabel(TextStyle::Small, Emphasis::Secondary, this))
{
    const ThemeSizes &sizes = themeOf(this).sizes();
    setFixedHeight(sizes.statusBar);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(sizes.page, sizes.hairline, sizes.page, 0);
    row->setSpacing(sizes.padding);
    row->addWidget(m_saveState);
    row->addWidget(m_info, 1);
    row->addWidget(m_details);
    m_info->setElided();
}

StatusBar::~StatusBar() = default;

void StatusBar::setSaveState(const QString &text, Emphasis emphasis)
{
    m_saveState->setText(text);
    m_saveState->setEmphasis(emphasis);
}

void StatusBar::setInfo(const QString &text)
{
    m_info->setText(text);
}

void StatusBar::setDetails(const QStringList &texts)
{
    m_details->setText(texts.join(u"     "_s));
}

QString StatusBar::saveState() const
{
    return m_saveState->text();
}

QString StatusBar::details() const
{
    return m_details->text();
}

void StatusBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ThemeColors &colors = themeOf(this).colors();
    painter.fillRect(rect(), colors.sunken);
    painter.fillRect(0, 0, width(), 1, colors.line);
}

} // namespace Creator
