#include "pages/inbox/inboxpage.h"

#include "core/clock.h"
#include "models/threadlistmodel.h"
#include "pages/inbox/threadlist.h"
#include "theme/theme.h"
#include "widgets/card.h"
#include "widgets/emptystate.h"
#include "widgets/pageheader.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Creator {

InboxPage::InboxPage(ThreadListModel &model, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_clock(clock)
    , m_zone(QTimeZone::systemTimeZone())
    , m_header(new PageHeader)
    , m_more(m_header->addAction(Icon::Check, {}))
    , m_menu(new QMenu(this))
    , m_filters(new InboxFilterBar)
    , m_list(new ThreadList(model))
    , m_thread(new ThreadView)
{
    build();
    buildActions();
    retranslate();
    connect(m_filters, &InboxFilterBar::filterChanged, this, [this] {
        m_list->forgetPlace();
        emit filterChanged();
    });
    connect(m_list, &ThreadList::currentThreadChanged, this, &InboxPage::threadChanged);
    connect(m_list, &ThreadList::selectedChanged, this, &InboxPage::refreshActions);
    connect(&model, &ThreadListModel::loaded, this, &InboxPage::refreshEmpty);
    connect(m_thread, &ThreadView::stateRequested, this, [this](CommentState state) {
        if (const auto id = m_thread->thread())
            emit stateRequested({ *id }, state);
    });
    connect(&m_list->empty(), &EmptyState::actionRequested, this, [this] {
        if (m_hasAccounts)
            m_filters->clear();
        else
            emit connectRequested();
    });
    connect(m_header, &PageHeader::paletteRequested, this, &InboxPage::paletteRequested);
    m_minute.setInterval(60s);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (isVisible())
            tellTime();
    });
    m_minute.start();
}

InboxPage::~InboxPage() = default;

void InboxPage::build()
{
    const ThemeSizes &sizes = themeOf(this).sizes();
    auto *left = new Card;
    left->setEdgeToEdge();
    left->body()->addWidget(m_filters);
    left->body()->addWidget(m_list, 1);
    auto *right = new Card;
    right->setEdgeToEdge();
    right->body()->addWidget(m_thread, 1);
    left->setMinimumWidth(sizes.search + sizes.page);
    left->setMaximumWidth(sizes.dialog);
    auto *columns = new QHBoxLayout;
    columns->setContentsMargins(sizes.page, sizes.padding, sizes.page, sizes.padding);
    columns->setSpacing(sizes.padding);
    columns->addWidget(left, 2);
    columns->addWidget(right, 3);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addLayout(columns, 1);
}

void InboxPage::buildActions()
{
    m_more->setObjectName(u"mark"_s);
    m_more->setMenu(m_menu);
    makeAction(Reply, "replyAction", Icon::ArrowRight, Qt::Key_R);
    makeAction(Open, "openAction", Icon::Inbox, Qt::Key_O);
    makeAction(Resolve, "resolveAction", Icon::Check, Qt::Key_D);
    makeAction(Archive, "archiveAction", Icon::Folder, Qt::Key_E);
    makeAction(MarkUnread, "unreadAction", Icon::Bell, Qt::Key_U);
    connect(m_actions.at(Reply), &QAction::triggered, m_thread, &ThreadView::startReply);
    connect(m_actions.at(Open), &QAction::triggered, this, [this] { ask(CommentState::Open); });
    connect(m_actions.at(Resolve), &QAction::triggered, this,
            [this] { ask(CommentState::Resolved); });
    connect(m_actions.at(Archive), &QAction::triggered, this,
            [this] { ask(CommentState::Archived); });
    connect(m_actions.at(MarkUnread), &QAction::triggered, this,
            [this] { ask(CommentState::Unread); });
}

void InboxPage::makeAction(Action which, const char *name, Icon picture, Qt::Key key)
{
    auto *action = new QAction(this);
    action->setObjectName(QLatin1String(name));
    action->setIcon(icon(picture));
    action->setShortcut(key);
    // A letter is an order in the list only.
    action->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(action);
    m_menu->addAction(action);
    m_actions.at(which) = action;
}

void InboxPage::ask(CommentState state)
{
    const QList<CommentId> threads = m_list->selected();
    if (!threads.isEmpty())
        emit stateRequested(threads, state);
}

void InboxPage::setAccounts(const QList<SocialAccount> &accounts)
{
    m_hasAccounts = !accounts.isEmpty();
    m_filters->setAccounts(accounts);
    refreshEmpty();
}

void InboxPage::setUnread(int count)
{
    m_filters->setUnread(count);
}

void InboxPage::setEditable(Qt::ItemFlags editable)
{
    m_editable = editable;
    m_thread->setEditable(editable);
    refreshActions();
    refreshEmpty();
}

void InboxPage::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    m_model.setZone(zone);
    tellTime();
}

void InboxPage::tellTime()
{
    m_thread->setMoment(m_clock.nowUtc(), m_zone);
    m_model.retranslate();
}

void InboxPage::refreshActions()
{
    const bool may = m_editable.testFlag(Qt::ItemIsEditable);
    const bool hasSome = m_list->selectionModel()->hasSelection();
    for (QAction *action : m_actions)
        action->setEnabled(may && hasSome);
    m_more->setEnabled(may && hasSome);
}

void InboxPage::refreshEmpty()
{
    EmptyState &empty = m_list->empty();
    if (!m_hasAccounts && m_filters->isClear()) {
        empty.setContent(Icon::Inbox, tr("No account is connected yet"),
                         tr("Comments from the places where you publish come together here."));
        empty.setAction(m_editable.testFlag(Qt::ItemIsEditable) ? tr("Connect an account")
                                                                : QString());
    } else if (!m_filters->isClear()) {
        empty.setContent(Icon::Search, tr("Nothing fits"),
                         tr("No comment is like that. Show all, to see the others."));
        empty.setAction(tr("Show all"));
    } else {
        empty.setContent(Icon::Check, tr("All done"),
                         tr("There is no comment that waits for you."));
        empty.setAction({});
    }
}

void InboxPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    tellTime();
}

void InboxPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void InboxPage::retranslate()
{
    m_header->setTitle(tr("Inbox"));
    m_more->setText(tr("Mark"));
    m_more->setAccessibleName(tr("Mark the chosen threads"));
    m_actions.at(Reply)->setText(tr("Reply"));
    m_actions.at(Open)->setText(tr("Mark as open"));
    m_actions.at(Resolve)->setText(tr("Mark as resolved"));
    m_actions.at(Archive)->setText(tr("Archive"));
    m_actions.at(MarkUnread)->setText(tr("Mark as unread"));
    m_list->setAccessibleName(tr("Threads"));
    refreshActions();
    refreshEmpty();
    tellTime();
}

} // namespace Creator
