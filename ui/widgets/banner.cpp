#include "widgets/banner.h"

#include "theme/controlroles.h"
#include "theme/paintkit.h"
#include "theme/theme.h"
#include "widgets/accessiblerole.h"
#include "widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Creator {

Banner::Banner(QWidget *parent)
    : QWidget(parent)
    , m_text(new PlainLabel(TextStyle::Body))
    , m_action(new QPushButton)
{
    const ThemeSizes &sizes = themeOf(this).sizes();
    m_text->setWordWrap(true);
    m_action->setObjectName(u"bannerAction"_s);
    m_action->setAutoDefault(false);
    setButtonKind(*m_action, ButtonKind::Link);
    m_action->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(sizes.gap + sizes.railIcon + sizes.gap, sizes.grid, sizes.gap,
                            sizes.grid);
    row->setSpacing(sizes.gap);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setAccessibleRole(*this, QAccessible::StaticText);
    connect(m_action, &QPushButton::clicked, this, &Banner::actionRequested);
    hide();
}

Banner::~Banner() = default;

void Banner::setWords(Tone tone, Icon icon, const QString &text)
{
    const bool isNews = text != m_text->text() && !text.isEmpty();
    m_tone = tone;
    m_icon = icon;
    m_text->setText(text);
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    if (isNews && isVisible())
        announce(*this);
    update();
}

void Banner::setAction(const QString &text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

QString Banner::text() const
{
    return m_text->text();
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const ThemeSizes &sizes = theme.sizes();
    const ToneColors colors = theme.tone(m_tone);
    paintRounded(painter, rect(), sizes.cardRadius, colors.soft);
    const QRect place(sizes.gap, 0, sizes.railIcon, height());
    paintIcon(painter, place, m_icon, colors.ink, sizes.railIcon);
}

} // namespace Creator
