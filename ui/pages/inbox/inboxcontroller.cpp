#include "pages/inbox/inboxcontroller.h"

#include "domain/sourcename.h"
#include "pages/inbox/threadlist.h"
#include "storage/database.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

/// Which comments of whole threads get a state. Unread becomes only the newest that somebody else
/// wrote: one is enough to bring the thread back.
QList<CommentId> affected(const QList<Comment> &comments, CommentState state)
{
    QList<CommentId> ids;
    QHash<CommentId, CommentId> newest; // by thread
    for (const Comment &comment : comments) {
        if (state != CommentState::Unread)
            ids.append(comment.id);
        else if (!comment.isOwn)
            newest.insert(comment.threadId, comment.id);
    }
    return state == CommentState::Unread ? newest.values() : ids;
}

} // namespace

InboxController::InboxController(const Stores &stores, AccountDesk &desk, const Clock &clock,
                                 QObject *parent)
    : QObject(parent)
    , m_stores(stores)
    , m_desk(desk)
    , m_clock(clock)
    , m_model(stores.database, clock)
    , m_zone(QTimeZone::systemTimeZone())
{
    m_lookedAt.setSingleShot(true);
    m_lookedAt.setInterval(readAfter);
    connect(&m_lookedAt, &QTimer::timeout, this, &InboxController::markLookedAt);
    connect(&m_stores.comments, &CommentRepository::changed, this, &InboxController::refresh);
    connect(&m_stores.accounts, &AccountRepository::added, this, &InboxController::refreshAccounts);
    connect(&m_stores.accounts, &AccountRepository::changed, this,
            &InboxController::refreshAccounts);
    connect(&m_stores.accounts, &AccountRepository::purged, this, &InboxController::refresh);
    connect(&m_desk, &AccountDesk::outboxChanged, this, &InboxController::showThread);
    connect(&m_model, &ThreadListModel::failed, this, [this](const QString &message) {
        emit noticeRequested({ Tone::Negative, tr("The comments could not be read"), message });
    });
}

InboxController::~InboxController() = default;

InboxPage *InboxController::makePage(QWidget *parent)
{
    m_page = new InboxPage(m_model, m_clock, parent);
    m_page->setEditable(m_editable);
    m_page->setZone(m_zone);
    connectPage();
    refreshAccounts();
    m_model.ask(m_page->filters().filter());
    refresh();
    return m_page;
}

void InboxController::connectPage()
{
    connect(m_page, &InboxPage::filterChanged, this,
            [this] { m_model.ask(m_page->filters().filter()); });
    connect(m_page, &InboxPage::threadChanged, this, &InboxController::showCurrent);
    connect(m_page, &InboxPage::stateRequested, this, &InboxController::setState);
    connect(m_page, &InboxPage::connectRequested, this, &InboxController::connectRequested);
    connect(m_page, &InboxPage::paletteRequested, this, &InboxController::paletteRequested);
    ThreadView &thread = m_page->thread();
    connect(&thread, &ThreadView::contentRequested, this, &InboxController::contentRequested);
    connect(&thread, &ThreadView::replyRequested, this, &InboxController::send);
    connect(&thread, &ThreadView::visibilityRequested, this, &InboxController::setVisibility);
    connect(&thread, &ThreadView::sendAgainRequested, this, [this](OutboxId id) {
        if (canWrite())
            m_desk.sendAgain(id);
    });
    connect(&thread, &ThreadView::discardRequested, this, [this](OutboxId id) {
        if (canWrite())
            m_desk.discard(id);
    });
}

void InboxController::setEditable(Qt::ItemFlags editable)
{
    m_editable = editable;
    if (m_page)
        m_page->setEditable(editable);
}

void InboxController::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    if (m_page)
        m_page->setZone(zone);
}

void InboxController::refresh()
{
    const int unread = m_stores.comments.unreadCount().value_or(0);
    if (m_page) {
        m_page->setUnread(unread);
        m_model.reload();
        showThread();
    }
    emit unreadChanged(unread);
}

void InboxController::refreshAccounts()
{
    if (!m_page)
        return;
    const auto accounts = m_stores.accounts.list().value_or(QList<SocialAccount>());
    m_accountNames.clear();
    for (const SocialAccount &account : accounts)
        m_accountNames.insert({ account.platform, account.accountId }, account.name());
    m_page->setAccounts(accounts);
}

void InboxController::showCurrent()
{
    const auto current = m_page->list().current();
    if (current == m_current)
        return;
    m_current = current;
    m_model.keep(current);
    m_seen.clear();
    m_toRead.clear();
    m_lookedAt.stop();
    showThread();
}

void InboxController::showThread()
{
    if (!m_page)
        return;
    if (!m_current)
        return m_page->thread().clear();
    const auto comments = m_stores.comments.thread(*m_current);
    if (!comments)
        return complain(failure(comments.error()));
    if (comments->isEmpty()) {
        m_current.reset();
        return m_page->thread().clear();
    }
    m_page->thread().setThread(shownOf(*comments));
    lookAgain(*comments);
}

ThreadShown InboxController::shownOf(const QList<Comment> &comments) const
{
    ThreadShown shown;
    shown.id = *m_current;
    if (const CommentThread *listed = m_model.at(m_model.rowOf(*m_current)))
        shown.contentTitle = listed->contentTitle;
    const Comment &first = comments.constFirst();
    const QString name = m_accountNames.value({ first.platform, first.accountId });
    shown.account = platformName(first.platform);
    if (!name.isEmpty())
        shown.account = name + u" · "_s + shown.account;
    const QHash<CommentId, AccountDesk::CanDo> may = m_desk.canAnswer(comments);
    QHash<CommentId, QList<OutboxItem>> outbox;
    const QList<OutboxItem> waiting = m_desk.outboxOf(first.threadId);
    for (const OutboxItem &item : waiting)
        outbox[item.comment].append(item);
    for (const Comment &comment : comments)
        shown.comments.append({ comment, may.value(comment.id, AccountDesk::CanDo::Nothing),
                                outbox.value(comment.id) });
    return shown;
}

void InboxController::lookAgain(const QList<Comment> &comments)
{
    for (const Comment &comment : comments) {
        if (m_seen.contains(comment.id))
            continue;
        m_seen.insert(comment.id);
        if (comment.isUnread())
            m_toRead.append(comment.id);
    }
    if (!m_toRead.isEmpty() && !m_lookedAt.isActive() && canWrite())
        m_lookedAt.start();
}

void InboxController::markLookedAt()
{
    if (!m_page || !canWrite())
        return;
    if (!m_page->isVisible())
        return m_lookedAt.start(); // looked at later
    const QList<CommentId> ids = std::exchange(m_toRead, {});
    if (!ids.isEmpty())
        m_stores.comments.markRead(ids).then(this, [this](const Status &done) { complain(done); });
}

void InboxController::setState(const QList<CommentId> &threads, CommentState state)
{
    if (!canWrite() || threads.isEmpty())
        return;
    if (m_current && threads.contains(*m_current)) {
        m_toRead.clear();
        m_lookedAt.stop();
        m_model.keep(std::nullopt);
    }
    m_stores.database.pool()
        .read<QList<Comment>>([threads](Connection &connection) {
            return CommentRepository::commentsOf(connection, threads);
        })
        .then(this,
              [this, state,
               count = static_cast<int>(threads.size())](const Result<QList<Comment>> &comments) {
                  if (!comments)
                      return complain(failure(comments.error()));
                  m_stores.comments.setState(affected(*comments, state), state)
                      .then(this, [this, state, count](const Status &done) {
                          if (done)
                              saySet(count, state);
                          else
                              complain(done);
                      });
              });
}

void InboxController::saySet(int threads, CommentState state)
{
    QString title;
    switch (state) {
    case CommentState::Unread:
        title = tr("%Ln thread(s) marked as unread", nullptr, threads);
        break;
    case CommentState::Open:
        title = tr("%Ln thread(s) marked as open", nullptr, threads);
        break;
    case CommentState::Resolved:
        title = tr("%Ln thread(s) marked as resolved", nullptr, threads);
        break;
    case CommentState::Archived:
        title = tr("%Ln thread(s) archived", nullptr, threads);
        break;
    }
    Notice notice{ Tone::Neutral, title };
    notice.actionText = tr("Undo");
    notice.action = [this] { emit undoRequested(); };
    emit noticeRequested(notice);
}

void InboxController::send(CommentId comment, const QString &text)
{
    if (!canWrite() || !m_current)
        return;
    m_desk.reply(comment, text).then(this, [this, thread = *m_current](const Status &done) {
        complain(done);
        if (!m_page)
            return;
        if (done)
            m_page->thread().replyAccepted(thread);
        else
            m_page->thread().replyRefused(thread);
    });
}

void InboxController::setVisibility(CommentId comment, AccountDesk::Visibility visibility)
{
    if (canWrite())
        m_desk.setVisibility(comment, visibility).then(this, [this](const Status &done) {
            complain(done);
        });
}

void InboxController::reveal(CommentId id)
{
    const auto found = m_stores.comments.find(id);
    if (!m_page || !found || !*found)
        return;
    const CommentId thread = (*found)->threadId;
    m_page->list().select(thread);
    if (m_current == thread)
        return;
    m_current = thread; // not among those that are listed
    m_model.keep(std::nullopt);
    m_seen.clear();
    m_toRead.clear();
    m_lookedAt.stop();
    showThread();
}

void InboxController::complain(const Status &status)
{
    if (!status)
        emit noticeRequested({ Tone::Negative, tr("That did not work"), status.error().message });
}

} // namespace Creator
