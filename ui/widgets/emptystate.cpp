#include "widgets/emptystate.h"

#include "theme/controlroles.h"
#include "theme/paintkit.h"
#include "theme/theme.h"
#include "widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Creator {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_place(new QWidget(this))
    , m_title(new PlainLabel(TextStyle::Section, Emphasis::Normal, this))
    , m_text(new PlainLabel(TextStyle::Body, Emphasis::Secondary, this))
    , m_action(new QPushButton(this))
    , m_second(new QPushButton(this))
    , m_third(new QPushButton(this))
{
    const ThemeSizes &sizes = themeOf(this).sizes();
    m_place->setFixedSize(sizes.iconLarge + sizes.padding, sizes.iconLarge + sizes.padding);
    m_title->setAlignment(Qt::AlignCenter);
    m_text->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_text->setWordWrap(true);
    setButtonKind(*m_action, ButtonKind::Primary);
    m_action->setObjectName(u"action"_s);
    m_second->setObjectName(u"secondAction"_s);
    m_action->hide();
    m_second->hide();
    setButtonKind(*m_third, ButtonKind::Link);
    m_third->setObjectName(u"thirdAction"_s);
    m_third->hide();
    connect(m_third, &QPushButton::clicked, this, &EmptyState::thirdActionRequested);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionRequested);
    connect(m_second, &QPushButton::clicked, this, &EmptyState::secondActionRequested);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(sizes.grid);
    buttons->addStretch();
    buttons->addWidget(m_action);
    buttons->addWidget(m_second);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setSpacing(sizes.grid);
    column->addStretch(2);
    column->addWidget(m_place, 0, Qt::AlignHCenter);
    column->addWidget(m_title);
    // A row of its own: text that is aligned by itself gets the height of the full width.
    auto *line = new QHBoxLayout;
    line->addStretch(1);
    line->addWidget(m_text, 100);
    line->addStretch(1);
    column->addLayout(line);
    column->addSpacing(sizes.grid);
    column->addLayout(buttons);
    column->addWidget(m_third, 0, Qt::AlignHCenter);
    column->addStretch(3);
}

EmptyState::~EmptyState() = default;

void EmptyState::setContent(Icon icon, const QString &title, const QString &text)
{
    m_icon = icon;
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    // A centred label is not asked how high it is at its width; tell the layout.
    const int width
        = qMin(m_text->fontMetrics().horizontalAdvance(text) + themeOf(this).sizes().grid,
               themeOf(this).sizes().notice);
    m_text->setFixedSize(width, m_text->heightForWidth(width));
    setAccessibleName(title);
    setAccessibleDescription(text);
    update();
}

void EmptyState::setAction(const QString &text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

void EmptyState::setSecondAction(const QString &text)
{
    m_second->setText(text);
    m_second->setVisible(!text.isEmpty());
}

void EmptyState::setThirdAction(const QString &text)
{
    m_third->setText(text);
    m_third->setVisible(!text.isEmpty());
}

void EmptyState::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const QRect place = m_place->geometry();
    paintRounded(painter, place, place.height() / 2.0, theme.colors().accentSoft);
    paintIcon(painter, place, m_icon, theme.colors().accent, theme.sizes().page);
}

} // namespace Creator
