#include "pages/inbox/replybox.h"

#include "theme/controlroles.h"
#include "theme/theme.h"
#include "widgets/plainlabel.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QInputMethod>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace Creator {

ReplyBox::ReplyBox(QWidget *parent)
    : QWidget(parent)
    , m_label(new PlainLabel(TextStyle::Small, Emphasis::Secondary))
    , m_text(new QPlainTextEdit)
    , m_hint(new PlainLabel(TextStyle::Small, Emphasis::Muted))
    , m_send(new QPushButton)
{
    const ThemeSizes &sizes = themeOf(this).sizes();
    m_text->setObjectName(u"replyText"_s);
    m_send->setObjectName(u"send"_s);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(2 * sizes.row + sizes.grid);
    setButtonKind(*m_send, ButtonKind::Primary);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(sizes.gap);
    foot->addWidget(m_hint, 1);
    foot->addWidget(m_send);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(sizes.padding, sizes.grid, sizes.padding, sizes.gap);
    column->setSpacing(sizes.small);
    column->addWidget(m_label);
    column->addWidget(m_text);
    column->addLayout(foot);
    connect(m_send, &QPushButton::clicked, this, &ReplyBox::send);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        refresh();
        emit textChanged();
    });
    for (const int key : { int(Qt::Key_Return), int(Qt::Key_Enter) }) {
        connect(new QShortcut(QKeySequence(int(Qt::CTRL) | key), m_text, nullptr, nullptr,
                              Qt::WidgetShortcut),
                &QShortcut::activated, this, &ReplyBox::send);
    }
    refresh();
}

ReplyBox::~ReplyBox() = default;

void ReplyBox::setTarget(const QString &author)
{
    m_author = author;
    refresh();
}

void ReplyBox::setText(const QString &text)
{
    if (text != m_text->toPlainText())
        m_text->setPlainText(text);
}

QString ReplyBox::text() const
{
    return m_text->toPlainText();
}

void ReplyBox::setSending()
{
    m_isSending = true;
    refresh();
}

void ReplyBox::setReady()
{
    m_isSending = false;
    refresh();
}

void ReplyBox::focusText()
{
    if (m_text->isEnabled())
        m_text->setFocus();
}

void ReplyBox::send()
{
    // What is still being composed belongs to the words.
    QGuiApplication::inputMethod()->commit();
    if (m_send->isEnabled())
        emit sendRequested(text().trimmed());
}

void ReplyBox::refresh()
{
    const bool may = !m_author.isEmpty();
    //: %1 is a name
    m_label->setText(
        may ? tr("Reply to %1").arg(m_author)
            : tr("This cannot be answered from here: the platform does not offer it, or its "
                 "account is not connected."));
    m_text->setAccessibleName(m_label->text());
    m_text->setVisible(may);
    m_text->setEnabled(may);
    m_send->setVisible(may);
    m_hint->setVisible(may);
    m_hint->setText(tr("Ctrl+Enter sends"));
    m_send->setText(m_isSending ? tr("Sending…") : tr("Send"));
    m_send->setEnabled(may && !m_isSending && !text().trimmed().isEmpty());
}

void ReplyBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace Creator
