#pragma once

#include "pages/accounts/accountspage.h"
#include "pages/accounts/connectcontroller.h"
#include "storage/accountrepository.h"
#include "storage/channelrepository.h"
#include "widgets/prompter.h"

#include <QPointer>

namespace Creator {

/// Does what the page of accounts asks for.
class AccountsController final : public QObject
{
    Q_OBJECT

public:
    struct Stores
    {
        AccountRepository &accounts;
        ChannelRepository &channels;
    };

    AccountsController(const Stores &stores, AccountDesk &desk, const Clock &clock,
                       Prompter &prompter, QObject *parent = nullptr);
    ~AccountsController() override;

    [[nodiscard]] AccountsPage *makePage(QWidget *parent);
    void setEditable(Qt::ItemFlags editable);
    void setZone(const QTimeZone &zone);
    /// Over `window`, or over the page if it was made.
    void connectAccount(QWidget *window);
    [[nodiscard]] ConnectController &connecting() { return m_connect; }

signals:
    void noticeRequested(const Creator::Notice &notice);
    void paletteRequested();
    /// A person wants to enter a figure of it by hand.
    void figureRequested(Creator::SocialAccountId account);
    /// How many accounts need somebody: to be connected again, or failed.
    void troubledChanged(int count);

public slots:
    void refresh();

private:
    void listen();
    void refreshWhole(const QList<SocialAccount> &accounts);
    void act(SocialAccountId id, AccountCard::Request request);
    void changeChannel(const SocialAccount &account);
    void disconnectAccount(const SocialAccount &account);
    void purge(const SocialAccount &account, QWidget *sheet);
    void runDisconnect(const SocialAccount &account, AccountDesk::Data data);
    void showLog(const SocialAccount &account);
    void complain(const Status &status);
    [[nodiscard]] QList<Channel> channels();
    [[nodiscard]] bool canWrite() const { return m_editable.testFlag(Qt::ItemIsEditable); }

    Stores m_stores;
    AccountDesk &m_desk;
    const Clock &m_clock;
    Prompter &m_prompter;
    ConnectController m_connect;
    QPointer<AccountsPage> m_page;
    QTimeZone m_zone;
    Qt::ItemFlags m_editable = Qt::ItemIsEditable;
};

} // namespace Creator
