#include "widgets/pageheader.h"

#include "theme/theme.h"
#include "widgets/palettebutton.h"
#include "widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Creator {

PageHeader::PageHeader(QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel(TextStyle::Title, Emphasis::Normal, this))
    , m_views(new QHBoxLayout)
    , m_actions(new QHBoxLayout)
    , m_search(new PaletteButton(this))
{
    const ThemeSizes &sizes = themeOf(this).sizes();
    setFixedHeight(sizes.pageHeader);
    m_search->setObjectName(u"paletteButton"_s);
    connect(m_search, &QPushButton::clicked, this, &PageHeader::paletteRequested);
    m_views->setSpacing(sizes.gap);
    m_actions->setSpacing(sizes.gap);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(sizes.page, 0, sizes.page, sizes.hairline);
    row->setSpacing(sizes.padding + sizes.small);
    row->addWidget(m_title);
    row->addLayout(m_views);
    row->addStretch(1);
    row->addWidget(m_search);
    row->addLayout(m_actions);
    row->setSpacing(sizes.gap + sizes.small);
}

PageHeader::~PageHeader() = default;

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

QString PageHeader::title() const
{
    return m_title->text();
}

void PageHeader::addView(QWidget *widget)
{
    m_views->addWidget(widget);
}

QPushButton *PageHeader::addAction(Icon icon, const QString &text, ButtonKind kind)
{
    auto *button = new QPushButton(Creator::icon(icon), text, this);
    button->setAutoDefault(false);
    setButtonKind(*button, kind);
    m_actions->addWidget(button);
    return button;
}

QPushButton *PageHeader::addMenuPart(QPushButton &button)
{
    auto *pair = new QHBoxLayout;
    pair->setSpacing(themeOf(this).sizes().hairline);
    m_actions->insertLayout(m_actions->indexOf(&button), pair);
    m_actions->removeWidget(&button);
    auto *part = new QPushButton(Creator::icon(Icon::ChevronDown), {}, this);
    part->setAutoDefault(false);
    setButtonKind(*part, buttonKind(&button));
    setJoined(button, Joined::First);
    setJoined(*part, Joined::Last);
    pair->addWidget(&button);
    pair->addWidget(part);
    return part;
}

void PageHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ThemeColors &colors = themeOf(this).colors();
    painter.fillRect(rect(), colors.surface);
    painter.fillRect(0, height() - 1, width(), 1, colors.line);
}

} // namespace Creator
