#pragma once

#include "sync/accountdesk.h"

#include <QTimeZone>
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace Creator {

class Badge;
class PlainLabel;

/// A comment with what may be done with it, and what waits to be sent about it.
struct CommentView
{
    Comment comment;
    AccountDesk::CanDo may = AccountDesk::CanDo::Nothing;
    QList<OutboxItem> outbox; // the oldest first

    friend bool operator==(const CommentView &, const CommentView &) = default;
};

/// One comment of a thread. Its words are shown letter by letter, whatever they look like.
class CommentBubble final : public QWidget
{
    Q_OBJECT

public:
    explicit CommentBubble(QWidget *parent = nullptr);
    ~CommentBubble() override;

    void setView(const CommentView &view);
    [[nodiscard]] const CommentView &view() const { return m_view; }
    void setMoment(const QDateTime &now, const QTimeZone &zone);
    void setEditable(Qt::ItemFlags editable);
    void retranslate();

signals:
    void replyRequested();
    void visibilityRequested(Creator::AccountDesk::Visibility visibility);
    void sendAgainRequested(Creator::OutboxId id);
    void discardRequested(Creator::OutboxId id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void refresh();
    void refreshOutbox();
    void addItem(const OutboxItem &item);
    [[nodiscard]] QPushButton *makeButton(const QString &name, const QString &text);

    CommentView m_view;
    QDateTime m_now;
    QTimeZone m_zone;
    Qt::ItemFlags m_editable = Qt::ItemIsEditable;
    PlainLabel *m_author;
    PlainLabel *m_when;
    Badge *m_mark;
    QLabel *m_body;
    QPushButton *m_reply;
    QPushButton *m_hide;
    QVBoxLayout *m_outbox;
};

} // namespace Creator
