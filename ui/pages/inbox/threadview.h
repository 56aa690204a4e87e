#pragma once

#include "pages/inbox/commentbubble.h"

#include <QHash>

#include <array>

class QPushButton;
class QScrollArea;

namespace Creator {

class EmptyState;
class ReplyBox;

/// A thread as it is shown.
struct ThreadShown
{
    CommentId id;
    QString contentTitle;
    QString account; // "Haru Film · Bluesky"
    QList<CommentView> comments; // the oldest first

    /// How far the person is with it: that of the first comment that is not their own.
    [[nodiscard]] CommentState state() const;
    /// The comment that a reply answers if nobody says which: the newest that can be answered.
    [[nodiscard]] std::optional<CommentId> answerable() const;
};

/// A whole thread: what it is about, its comments, and where an answer is written. Words that were
/// not sent stay with their thread while others are looked at.
class ThreadView final : public QWidget
{
    Q_OBJECT

public:
    /// The newest are shown at first, and the rest when asked for.
    static constexpr int mostShown = 100;

    explicit ThreadView(QWidget *parent = nullptr);
    ~ThreadView() override;

    void setThread(const ThreadShown &thread);
    void clear();
    [[nodiscard]] std::optional<CommentId> thread() const;
    void setMoment(const QDateTime &now, const QTimeZone &zone);
    void setEditable(Qt::ItemFlags editable);
    void startReply();
    /// After a reply was asked for: accepted words go, others stay to be sent again.
    void replyAccepted(CommentId thread);
    void replyRefused(CommentId thread);

signals:
    void contentRequested(Creator::ContentId id);
    void stateRequested(Creator::CommentState state);
    void replyRequested(Creator::CommentId comment, const QString &text);
    void visibilityRequested(Creator::CommentId comment,
                             Creator::AccountDesk::Visibility visibility);
    void sendAgainRequested(Creator::OutboxId id);
    void discardRequested(Creator::OutboxId id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    [[nodiscard]] QLayout *buildHead();
    CommentBubble *makeBubble(CommentId id);
    void fill();
    void answer(CommentId comment);
    void refreshHead();
    void refreshTarget();
    void retranslate();

    std::optional<ThreadShown> m_thread;
    std::optional<CommentId> m_answered; // that the reply box answers
    QHash<CommentId, QString> m_drafts; // by thread
    QDateTime m_now;
    QTimeZone m_zone;
    Qt::ItemFlags m_editable = Qt::ItemIsEditable;
    bool m_showsAll = false;
    QHash<CommentId, CommentBubble *> m_bubbles;
    QWidget *m_head;
    QPushButton *m_content;
    PlainLabel *m_account;
    std::array<QPushButton *, 3> m_states{}; // Open, Resolved, Archived
    QPushButton *m_earlier;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column = nullptr;
    ReplyBox *m_reply;
    EmptyState *m_empty;
};

} // namespace Creator
