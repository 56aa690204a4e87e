#include "widgets/noticecard.h"

#include "theme/icons.h"
#include "theme/paintkit.h"
#include "theme/theme.h"
#include "widgets/accessiblerole.h"
#include "widgets/plainlabel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

Icon iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Positive:
        return Icon::Check;
    case Tone::Warning:
    case Tone::Negative:
        return Icon::Warning;
    case Tone::Neutral:
    case Tone::Info:
    case Tone::Accent:
        break;
    }
    return Icon::Info;
}

} // namespace

NoticeCard::NoticeCard(const Notice &notice, QWidget *parent)
    : QWidget(parent)
    , m_notice(notice)
    , m_left(notice.timeout)
    , m_close(new QToolButton(this))
{
    setObjectName(u"notice"_s);
    setAccessibleRole(*this, QAccessible::AlertMessage);
    setAccessibleName(notice.title);
    setAccessibleDescription(notice.text);
    auto *title = new PlainLabel(TextStyle::BodyStrong, Emphasis::Normal, this);
    title->setText(notice.title);
    auto *text = new PlainLabel(TextStyle::Body, Emphasis::Secondary, this);
    text->setText(notice.text);
    text->setVisible(!notice.text.isEmpty());
    m_close->setIcon(icon(Icon::Close));
    m_close->setObjectName(u"close"_s);
    connect(m_close, &QToolButton::clicked, this, &NoticeCard::finished);
    addButton(notice.actionText, u"action"_s, notice.action);
    addButton(notice.moreText, u"more"_s, notice.more);
    layOut(title, text);
    retranslate();
}

NoticeCard::~NoticeCard() = default;

void NoticeCard::addButton(const QString &text, const QString &name,
                           const std::function<void()> &action)
{
    if (text.isEmpty())
        return;
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    m_buttons.append(button);
    connect(button, &QPushButton::clicked, this, [this, action] {
        if (action)
            action();
        emit finished();
    });
}

void NoticeCard::layOut(PlainLabel *title, PlainLabel *text)
{
    const ThemeSizes &sizes = themeOf(this).sizes();
    const int margin = shadowMargin(themeOf(this));
    setFixedWidth(sizes.notice + 2 * margin);
    title->setWordWrap(true);
    text->setWordWrap(true);
    auto *column = new QVBoxLayout;
    column->setSpacing(sizes.small);
    column->addWidget(title);
    column->addWidget(text);
    if (!m_buttons.isEmpty()) {
        column->addSpacing(sizes.small);
        auto *buttons = new QHBoxLayout;
        buttons->setSpacing(sizes.grid);
        for (QPushButton *button : std::as_const(m_buttons))
            buttons->addWidget(button);
        buttons->addStretch();
        column->addLayout(buttons);
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(margin + sizes.padding, margin + sizes.gap, margin + sizes.grid,
                            margin + sizes.gap);
    row->setSpacing(sizes.small);
    row->addSpacing(sizes.railIcon + sizes.grid);
    row->addLayout(column, 1);
    row->addWidget(m_close, 0, Qt::AlignTop);
}

void NoticeCard::retranslate()
{
    m_close->setAccessibleName(tr("Close"));
    m_close->setToolTip(tr("Close"));
}

bool NoticeCard::isAttended() const
{
    return underMouse() || (focusWidget() && isAncestorOf(QApplication::focusWidget()));
}

void NoticeCard::advance(std::chrono::milliseconds elapsed)
{
    if (m_notice.timeout.count() == 0 || isAttended())
        return;
    m_left -= elapsed;
    if (m_left.count() <= 0)
        emit finished();
}

void NoticeCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void NoticeCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit finished();
    else
        QWidget::keyPressEvent(event);
}

void NoticeCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const int margin = shadowMargin(theme);
    const QRect box = rect().adjusted(margin, margin, -margin, -margin);
    paintShadow(painter, box, theme);
    paintRounded(painter, box, theme.sizes().cardRadius, theme.colors().surface,
                 theme.colors().line);
    const QRect place(box.x() + theme.sizes().padding, box.y() + theme.sizes().gap,
                      theme.sizes().railIcon, theme.sizes().railIcon + theme.sizes().tiny);
    paintIcon(painter, place, iconOf(m_notice.tone), theme.tone(m_notice.tone).ink,
              theme.sizes().railIcon);
}

} // namespace Creator
