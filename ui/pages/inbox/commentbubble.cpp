#include "pages/inbox/commentbubble.h"

#include "models/commentwords.h"
#include "models/notificationwords.h"
#include "theme/controlroles.h"
#include "theme/paintkit.h"
#include "theme/theme.h"
#include "widgets/badge.h"
#include "widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Creator {

CommentBubble::CommentBubble(QWidget *parent)
    : QWidget(parent)
    , m_zone(QTimeZone::systemTimeZone())
    , m_author(new PlainLabel(TextStyle::SmallStrong))
    , m_when(new PlainLabel(TextStyle::Small, Emphasis::Secondary))
    , m_mark(new Badge)
    , m_body(new QLabel)
    , m_reply(makeButton(u"reply"_s, {}))
    , m_hide(makeButton(u"hide"_s, {}))
    , m_outbox(new QVBoxLayout)
{
    build();
    connect(m_reply, &QPushButton::clicked, this, &CommentBubble::replyRequested);
    connect(m_hide, &QPushButton::clicked, this, [this] {
        emit visibilityRequested(m_view.comment.isHidden ? AccountDesk::Visibility::Shown
                                                         : AccountDesk::Visibility::Hidden);
    });
}

CommentBubble::~CommentBubble() = default;

void CommentBubble::build()
{
    const ThemeSizes &sizes = themeOf(this).sizes();
    m_body->setObjectName(u"body"_s);
    m_body->setWordWrap(true);
    m_body->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_author->setElided();
    auto *head = new QHBoxLayout;
    head->setSpacing(sizes.grid);
    head->addWidget(m_author, 1);
    head->addWidget(m_mark);
    head->addWidget(m_when);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(sizes.gap);
    foot->addWidget(m_reply);
    foot->addWidget(m_hide);
    foot->addStretch();
    m_outbox->setSpacing(sizes.small);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(sizes.gap, sizes.grid, sizes.gap, sizes.grid);
    column->setSpacing(sizes.small);
    column->addLayout(head);
    column->addWidget(m_body);
    column->addLayout(foot);
    column->addLayout(m_outbox);
}

QPushButton *CommentBubble::makeButton(const QString &name, const QString &text)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setAutoDefault(false);
    setButtonKind(*button, ButtonKind::Link);
    return button;
}

void CommentBubble::setView(const CommentView &view)
{
    const bool sameOutbox = m_view.outbox == view.outbox;
    m_view = view;
    refresh();
    if (!sameOutbox)
        refreshOutbox();
}

void CommentBubble::setMoment(const QDateTime &now, const QTimeZone &zone)
{
    m_now = now;
    m_zone = zone;
    refresh();
}

void CommentBubble::setEditable(Qt::ItemFlags editable)
{
    m_editable = editable;
    refresh();
    refreshOutbox();
}

void CommentBubble::refresh()
{
    const Comment &comment = m_view.comment;
    const bool may = m_editable.testFlag(Qt::ItemIsEditable);
    const QString author = authorText(comment);
    //: %1 is a name
    m_author->setText(comment.isOwn ? tr("%1 (you)").arg(author) : author);
    QString when = agoText(comment.publishedAt, m_now, m_zone);
    if (comment.editedAt.isValid())
        when = tr("%1, edited").arg(when);
    m_when->setText(when);
    if (comment.isHidden)
        m_mark->setState(tr("Hidden"), Tone::Neutral);
    else
        m_mark->setState(commentStateText(CommentState::Unread), Tone::Accent);
    m_mark->setVisible(comment.isHidden || (comment.isUnread() && !comment.isOwn));
    setPlainText(*m_body, comment.body);
    m_reply->setText(tr("Reply"));
    m_reply->setAccessibleName(tr("Reply to %1").arg(author));
    m_reply->setVisible(may && m_view.may != AccountDesk::CanDo::Nothing);
    m_hide->setText(comment.isHidden ? tr("Show again") : tr("Hide"));
    m_hide->setAccessibleDescription(author);
    m_hide->setVisible(may && m_view.may == AccountDesk::CanDo::ReplyAndHide);
    setAccessibleName(author);
    setAccessibleDescription(when);
    update();
}

void CommentBubble::refreshOutbox()
{
    while (QLayoutItem *item = m_outbox->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    for (const OutboxItem &item : std::as_const(m_view.outbox))
        addItem(item);
}

void CommentBubble::addItem(const OutboxItem &item)
{
    auto *row = new QWidget;
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, themeOf(this).sizes().small, 0, 0);
    column->setSpacing(themeOf(this).sizes().tiny);
    auto *line = new QHBoxLayout;
    line->setSpacing(themeOf(this).sizes().gap);
    auto *state = new Badge;
    state->setObjectName(u"outboxState"_s);
    state->setState(outboxText(item), outboxTone(item.state));
    line->addWidget(state);
    const bool isStuck = item.state == OutboxState::Failed || item.state == OutboxState::Unknown;
    if (isStuck && m_editable.testFlag(Qt::ItemIsEditable)) {
        QPushButton *again = makeButton(
            u"sendAgain"_s, item.state == OutboxState::Failed ? tr("Try again") : tr("Send again"));
        QPushButton *discard = makeButton(u"discard"_s, tr("Discard"));
        connect(again, &QPushButton::clicked, this,
                [this, id = item.id] { emit sendAgainRequested(id); });
        connect(discard, &QPushButton::clicked, this,
                [this, id = item.id] { emit discardRequested(id); });
        line->addWidget(again);
        line->addWidget(discard);
    }
    line->addStretch();
    const auto addWords = [column](const QString &text, Emphasis emphasis) {
        auto *words = new PlainLabel(TextStyle::Body, emphasis);
        words->setWordWrap(true);
        words->setText(text);
        column->addWidget(words);
    };
    if (item.kind == OutboxKind::Reply)
        addWords(item.text, Emphasis::Secondary);
    else
        addWords(item.kind == OutboxKind::Hide ? tr("Hide this comment")
                                               : tr("Show this comment again"),
                 Emphasis::Secondary);
    if (item.state == OutboxState::Failed && !item.error.isEmpty())
        addWords(item.error, Emphasis::Negative);
    column->addLayout(line);
    m_outbox->addWidget(row);
    row->show(); // now, since the thread is measured now
}

void CommentBubble::retranslate()
{
    refresh();
    refreshOutbox();
}

void CommentBubble::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const ThemeColors &colors = theme.colors();
    const bool isOwn = m_view.comment.isOwn;
    paintRounded(painter, contentsRect(), theme.sizes().cardRadius,
                 isOwn ? colors.accentSoft : colors.sunken, isOwn ? QColor() : colors.line);
}

} // namespace Creator
