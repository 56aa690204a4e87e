#pragma once

#include "pages/inbox/inboxfilterbar.h"
#include "pages/inbox/threadview.h"
#include "theme/icons.h"

#include <QTimer>

#include <array>

class QAction;
class QMenu;

namespace Creator {

class Clock;
class PageHeader;
class ThreadList;
class ThreadListModel;

/// The comments of all accounts: threads at the left, the chosen one at the right. Shows and asks;
/// changes nothing itself.
///
/// In the list, R replies, E archives, U marks as unread and D as resolved.
class InboxPage final : public QWidget
{
    Q_OBJECT

public:
    InboxPage(ThreadListModel &model, const Clock &clock, QWidget *parent = nullptr);
    ~InboxPage() override;

    void setAccounts(const QList<SocialAccount> &accounts);
    void setUnread(int count);
    /// A viewer may read and no more.
    void setEditable(Qt::ItemFlags editable);
    void setZone(const QTimeZone &zone);
    [[nodiscard]] InboxFilterBar &filters() { return *m_filters; }
    [[nodiscard]] ThreadList &list() { return *m_list; }
    [[nodiscard]] ThreadView &thread() { return *m_thread; }

signals:
    void filterChanged();
    /// Another thread is looked at, or none.
    void threadChanged();
    void stateRequested(const QList<Creator::CommentId> &threads, Creator::CommentState state);
    void connectRequested();
    void paletteRequested();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum Action { Reply, Open, Resolve, Archive, MarkUnread };

    void build();
    void buildActions();
    void makeAction(Action which, const char *name, Icon picture, Qt::Key key);
    void ask(CommentState state);
    void refreshActions();
    void refreshEmpty();
    void tellTime();
    void retranslate();

    ThreadListModel &m_model;
    const Clock &m_clock;
    QTimeZone m_zone;
    Qt::ItemFlags m_editable = Qt::ItemIsEditable;
    bool m_hasAccounts = false;
    PageHeader *m_header;
    QPushButton *m_more;
    QMenu *m_menu;
    std::array<QAction *, 5> m_actions{};
    InboxFilterBar *m_filters;
    ThreadList *m_list;
    ThreadView *m_thread;
    QTimer m_minute; // "5 minutes ago" grows older
};

} // namespace Creator
