#pragma once

#include "models/threadlistmodel.h"
#include "pages/inbox/inboxpage.h"
#include "storage/accountrepository.h"
#include "widgets/noticecard.h"

#include <QPointer>
#include <QSet>

#include <chrono>

namespace Creator {

/// Does what the page of comments asks for, and counts what nobody has read yet.
///
/// A thread that was looked at for a moment is read; what was marked as unread stays so until it is
/// looked at anew.
class InboxController final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds readAfter{ 1200 };

    struct Stores
    {
        Database &database;
        CommentRepository &comments;
        AccountRepository &accounts;
    };

    InboxController(const Stores &stores, AccountDesk &desk, const Clock &clock,
                    QObject *parent = nullptr);
    ~InboxController() override;

    [[nodiscard]] InboxPage *makePage(QWidget *parent);
    void setEditable(Qt::ItemFlags editable);
    void setZone(const QTimeZone &zone);
    /// How long a thread is looked at before it counts as read.
    void setReadAfter(std::chrono::milliseconds delay) { m_lookedAt.setInterval(delay); }
    /// Shows the thread of that comment, whatever is listed.
    void reveal(CommentId id);

signals:
    void unreadChanged(int count);
    void contentRequested(Creator::ContentId id);
    /// The person wants to connect an account.
    void connectRequested();
    /// Take back the last step.
    void undoRequested();
    void noticeRequested(const Creator::Notice &notice);
    void paletteRequested();

public slots:
    void refresh();

private:
    void connectPage();
    void refreshAccounts();
    void showCurrent();
    void showThread();
    void lookAgain(const QList<Comment> &comments);
    void markLookedAt();
    void setState(const QList<CommentId> &threads, CommentState state);
    void saySet(int threads, CommentState state);
    void send(CommentId comment, const QString &text);
    void setVisibility(CommentId comment, AccountDesk::Visibility visibility);
    [[nodiscard]] ThreadShown shownOf(const QList<Comment> &comments) const;
    void complain(const Status &status);
    [[nodiscard]] bool canWrite() const { return m_editable.testFlag(Qt::ItemIsEditable); }

    Stores m_stores;
    AccountDesk &m_desk;
    const Clock &m_clock;
    ThreadListModel m_model;
    QPointer<InboxPage> m_page;
    QTimer m_lookedAt;
    std::optional<CommentId> m_current; // the thread that is shown
    QSet<CommentId> m_seen; // comments of it that were there before
    QList<CommentId> m_toRead;
    QHash<QPair<QString, QString>, QString> m_accountNames;
    QTimeZone m_zone;
    Qt::ItemFlags m_editable = Qt::ItemIsEditable;
};

} // namespace Creator
