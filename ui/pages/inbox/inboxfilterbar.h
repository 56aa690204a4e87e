#pragma once

#include "domain/account.h"
#include "storage/commentrepository.h"

#include <QWidget>

namespace Creator {

class FilterChip;
class PlainLabel;
class SearchField;

/// What is listed: words, which account, and how far the person is with it.
class InboxFilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit InboxFilterBar(QWidget *parent = nullptr);
    ~InboxFilterBar() override;

    [[nodiscard]] CommentFilter filter() const;
    /// Everything but what is archived; says so.
    void clear();
    [[nodiscard]] bool isClear() const;
    void setAccounts(const QList<SocialAccount> &accounts);
    void setUnread(int count);

signals:
    void filterChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QList<SocialAccount> m_accounts;
    int m_unreadCount = 0;
    SearchField *m_search;
    FilterChip *m_account;
    FilterChip *m_state;
    PlainLabel *m_unread;
};

} // namespace Creator
