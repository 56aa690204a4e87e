#pragma once

#include "pages/accounts/accountcard.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace Creator {

class Banner;
class Clock;
class EmptyState;
class PageHeader;

/// The connected accounts, a card each. Shows and asks; changes nothing itself.
class AccountsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit AccountsPage(const Clock &clock, QWidget *parent = nullptr);
    ~AccountsPage() override;

    /// What holds for all accounts.
    struct Whole
    {
        AccountDesk::Keeping keeping = AccountDesk::Keeping::Kept;
        bool isOffline = false;
        bool isPaused = false;
        QDateTime nextTry; // while offline; null: not known
    };

    /// Cards of accounts that stay are kept, with what is unfolded in them.
    void setAccounts(const QList<AccountView> &accounts);
    void setWhole(const Whole &whole);
    void setEditable(Qt::ItemFlags editable);
    void setZone(const QTimeZone &zone);
    [[nodiscard]] AccountCard *card(SocialAccountId id) const { return m_cards.value(id); }

signals:
    void connectRequested();
    void syncAllRequested();
    void pauseRequested();
    void resumeRequested();
    /// Of one account.
    void requested(Creator::SocialAccountId id, Creator::AccountCard::Request request);
    void paletteRequested();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    AccountCard *makeCard(SocialAccountId id);
    void refresh();
    void refreshBanners();
    void tellTime();
    void retranslate();

    const Clock &m_clock;
    QTimeZone m_zone;
    Whole m_whole;
    Qt::ItemFlags m_editable = Qt::ItemIsEditable;
    QHash<SocialAccountId, AccountCard *> m_cards;
    PageHeader *m_header;
    QPushButton *m_pause;
    QPushButton *m_syncAll;
    QPushButton *m_connect;
    Banner *m_offline;
    Banner *m_paused;
    Banner *m_keychain;
    QWidget *m_scroll = nullptr;
    QVBoxLayout *m_list = nullptr;
    EmptyState *m_empty;
    QTimer m_minute; // "5 minutes ago" grows older
};

} // namespace Creator
