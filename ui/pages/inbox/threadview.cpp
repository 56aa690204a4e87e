#include "pages/inbox/threadview.h"

#include "models/commentwords.h"
#include "pages/inbox/replybox.h"
#include "theme/controlroles.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "widgets/emptystate.h"
#include "widgets/plainlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

constexpr std::array buttonStates{ CommentState::Open, CommentState::Resolved,
                                   CommentState::Archived };

/// A name in a button is no place for an access key.
QString buttonText(const QString &text)
{
    return QString(text).replace(u'&', "&&"_L1);
}

} // namespace

CommentState ThreadShown::state() const
{
    for (const CommentView &view : comments) {
        if (!view.comment.isOwn)
            return view.comment.state;
    }
    return comments.isEmpty() ? CommentState::Open : comments.constFirst().comment.state;
}

std::optional<CommentId> ThreadShown::answerable() const
{
    for (auto it = comments.crbegin(); it != comments.crend(); ++it) {
        if (it->may != AccountDesk::CanDo::Nothing)
            return it->comment.id;
    }
    return std::nullopt;
}

ThreadView::ThreadView(QWidget *parent)
    : QWidget(parent)
    , m_zone(QTimeZone::systemTimeZone())
    , m_head(new QWidget)
    , m_content(new QPushButton)
    , m_account(new PlainLabel(TextStyle::Small, Emphasis::Secondary))
    , m_earlier(new QPushButton)
    , m_scroll(new QScrollArea)
    , m_reply(new ReplyBox)
    , m_empty(new EmptyState)
{
    build();
    connect(m_content, &QPushButton::clicked, this, [this] {
        for (const CommentView &view : std::as_const(m_thread->comments)) {
            if (view.comment.contentId)
                return emit contentRequested(*view.comment.contentId);
        }
    });
    connect(m_earlier, &QPushButton::clicked, this, [this] {
        m_showsAll = true;
        fill();
    });
    connect(m_reply, &ReplyBox::textChanged, this, [this] {
        if (m_thread)
            m_drafts.insert(m_thread->id, m_reply->text());
    });
    connect(m_reply, &ReplyBox::sendRequested, this, [this](const QString &text) {
        if (!m_answered)
            return;
        m_reply->setSending();
        emit replyRequested(*m_answered, text);
    });
    clear();
    retranslate();
}

ThreadView::~ThreadView() = default;

void ThreadView::build()
{
    const ThemeSizes &sizes = themeOf(this).sizes();
    m_head->setLayout(buildHead());
    m_earlier->setObjectName(u"earlier"_s);
    setButtonKind(*m_earlier, ButtonKind::Ghost);
    auto *room = new QWidget;
    m_column = new QVBoxLayout(room);
    m_column->setContentsMargins(sizes.padding, sizes.padding, sizes.padding, sizes.padding);
    m_column->setSpacing(sizes.gap);
    m_column->addWidget(m_earlier, 0, Qt::AlignHCenter);
    m_column->addStretch();
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(room);
    // A thread is read from its newest comment; while it is the same one, the place stays.
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, [this](int, int end) {
        if (m_scroll->property("toEnd").toBool())
            m_scroll->verticalScrollBar()->setValue(end);
    });
    connect(m_scroll->verticalScrollBar(), &QScrollBar::actionTriggered, this,
            [this] { m_scroll->setProperty("toEnd", false); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_reply);
    layout->addWidget(m_empty, 1);
}

QLayout *ThreadView::buildHead()
{
    const ThemeSizes &sizes = themeOf(this).sizes();
    m_content->setObjectName(u"content"_s);
    m_content->setIcon(icon(Icon::Content));
    m_content->setMinimumWidth(sizes.page);
    setButtonKind(*m_content, ButtonKind::Link);
    m_content->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_account->setElided();
    auto *row = new QHBoxLayout;
    row->setContentsMargins(sizes.padding, sizes.gap, sizes.padding, sizes.gap);
    row->setSpacing(sizes.grid);
    row->addWidget(m_content);
    row->addWidget(m_account, 1);
    static constexpr std::array names{ "open", "resolve", "archive" };
    auto *joined = new QHBoxLayout;
    joined->setSpacing(0);
    for (size_t i = 0; i < m_states.size(); ++i) {
        auto *button = new QPushButton;
        button->setObjectName(QLatin1String(names.at(i)));
        button->setCheckable(true);
        button->setAutoDefault(false);
        setJoined(*button, i == 0 ? Joined::First : i == 2 ? Joined::Last : Joined::Middle);
        connect(button, &QPushButton::clicked, this, [this, i] {
            refreshHead(); // what is checked is what is stored
            emit stateRequested(buttonStates.at(i));
        });
        joined->addWidget(button);
        m_states.at(i) = button;
    }
    row->addLayout(joined);
    return row;
}

std::optional<CommentId> ThreadView::thread() const
{
    return m_thread ? std::optional(m_thread->id) : std::nullopt;
}

void ThreadView::clear()
{
    m_thread.reset();
    m_answered.reset();
    fill();
}

void ThreadView::setThread(const ThreadShown &thread)
{
    const bool isOther = !m_thread || m_thread->id != thread.id;
    m_thread = thread;
    if (isOther) {
        m_showsAll = false;
        m_answered.reset();
        m_scroll->setProperty("toEnd", true);
    }
    fill();
    if (isOther) {
        const QSignalBlocker quiet(m_reply);
        m_reply->setReady();
        m_reply->setText(m_drafts.value(thread.id));
    }
}

CommentBubble *ThreadView::makeBubble(CommentId id)
{
    auto *bubble = new CommentBubble;
    connect(bubble, &CommentBubble::replyRequested, this, [this, id] { answer(id); });
    connect(bubble, &CommentBubble::visibilityRequested, this,
            [this, id](AccountDesk::Visibility visibility) {
                emit visibilityRequested(id, visibility);
            });
    connect(bubble, &CommentBubble::sendAgainRequested, this, &ThreadView::sendAgainRequested);
    connect(bubble, &CommentBubble::discardRequested, this, &ThreadView::discardRequested);
    m_bubbles.insert(id, bubble);
    return bubble;
}

void ThreadView::fill()
{
    const QList<CommentView> all = m_thread ? m_thread->comments : QList<CommentView>();
    const QList<CommentView> shown = m_showsAll ? all : all.mid(qMax(0, all.size() - mostShown));
    QSet<CommentId> stay;
    for (const CommentView &view : shown)
        stay.insert(view.comment.id);
    const QList<CommentId> known = m_bubbles.keys();
    for (const CommentId &id : known) {
        if (stay.contains(id))
            continue;
        CommentBubble *bubble = m_bubbles.take(id);
        bubble->hide();
        bubble->deleteLater(); // it may be the one that asked
    }
    const int inset = themeOf(this).sizes().page * 2;
    int place = m_column->indexOf(m_earlier) + 1;
    for (const CommentView &view : shown) {
        CommentBubble *bubble = m_bubbles.value(view.comment.id);
        if (!bubble)
            bubble = makeBubble(view.comment.id);
        bubble->setEditable(m_editable);
        bubble->setMoment(m_now, m_zone);
        bubble->setView(view);
        if (m_column->indexOf(bubble) != place) {
            m_column->removeWidget(bubble);
            m_column->insertWidget(place, bubble);
        }
        bubble->setContentsMargins(view.comment.isOwn ? inset : 0, 0,
                                   view.comment.isOwn ? 0 : inset, 0);
        bubble->show();
        ++place;
    }
    const auto left = static_cast<int>(all.size() - shown.size());
    m_earlier->setText(tr("Show %Ln earlier comment(s)", nullptr, left));
    m_earlier->setVisible(left > 0);
    for (QWidget *widget : std::initializer_list<QWidget *>{ m_head, m_scroll, m_reply })
        widget->setVisible(m_thread.has_value());
    m_empty->setVisible(!m_thread);
    refreshHead();
    refreshTarget();
}

void ThreadView::answer(CommentId comment)
{
    m_answered = comment;
    refreshTarget();
    m_reply->focusText();
}

void ThreadView::startReply()
{
    m_reply->focusText();
}

void ThreadView::replyAccepted(CommentId thread)
{
    m_drafts.remove(thread);
    if (m_thread && m_thread->id == thread) {
        const QSignalBlocker quiet(m_reply);
        m_reply->setText({});
        m_reply->setReady();
    }
}

void ThreadView::replyRefused(CommentId thread)
{
    if (m_thread && m_thread->id == thread)
        m_reply->setReady();
}

void ThreadView::refreshTarget()
{
    if (!m_thread)
        return;
    const bool may = m_editable.testFlag(Qt::ItemIsEditable);
    const auto isThere = [this](const CommentView &view) {
        return m_answered == view.comment.id && view.may != AccountDesk::CanDo::Nothing;
    };
    if (std::none_of(m_thread->comments.cbegin(), m_thread->comments.cend(), isThere))
        m_answered = m_thread->answerable();
    QString author;
    for (const CommentView &view : std::as_const(m_thread->comments)) {
        if (may && m_answered == view.comment.id)
            author = authorText(view.comment);
    }
    m_reply->setTarget(author);
}

void ThreadView::refreshHead()
{
    if (!m_thread)
        return;
    const bool may = m_editable.testFlag(Qt::ItemIsEditable);
    const bool hasContent
        = std::any_of(m_thread->comments.cbegin(), m_thread->comments.cend(),
                      [](const CommentView &view) { return view.comment.contentId.has_value(); });
    const QString title
        = m_thread->contentTitle.isEmpty() ? tr("Show content") : m_thread->contentTitle;
    m_content->setText(
        buttonText(fontMetrics().elidedText(title, Qt::ElideRight, themeOf(this).sizes().search)));
    m_content->setAccessibleName(tr("Go to “%1”").arg(title));
    m_content->setVisible(hasContent);
    m_account->setText(m_thread->account);
    const CommentState state
        = m_thread->state() == CommentState::Unread ? CommentState::Open : m_thread->state();
    for (size_t i = 0; i < m_states.size(); ++i) {
        m_states.at(i)->setChecked(buttonStates.at(i) == state);
        m_states.at(i)->setEnabled(may);
    }
}

void ThreadView::setMoment(const QDateTime &now, const QTimeZone &zone)
{
    m_now = now;
    m_zone = zone;
    for (CommentBubble *bubble : std::as_const(m_bubbles))
        bubble->setMoment(now, zone);
}

void ThreadView::setEditable(Qt::ItemFlags editable)
{
    m_editable = editable;
    for (CommentBubble *bubble : std::as_const(m_bubbles))
        bubble->setEditable(editable);
    refreshHead();
    refreshTarget();
}

void ThreadView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ThreadView::retranslate()
{
    m_empty->setContent(Icon::Inbox, tr("No thread is open"),
                        tr("Choose one at the left to read and answer it."));
    m_scroll->setAccessibleName(tr("Comments"));
    m_states.at(0)->setText(tr("In progress"));
    m_states.at(1)->setText(tr("Resolved"));
    m_states.at(2)->setText(tr("Archive"));
    for (CommentBubble *bubble : std::as_const(m_bubbles))
        bubble->retranslate();
    fill();
}

} // namespace Creator
