#pragma once

#include "pages/accounts/accountscontroller.h"
#include "pages/inbox/inboxcontroller.h"

#include <array>

class QAction;

namespace Creator {

class MainWindow;
class MainWindowController;

/// Accounts and comments in the window: their pages, the count in the rail, and their actions.
class AccountWiring final : public QObject
{
    Q_OBJECT

public:
    struct Stores
    {
        Database &database;
        AccountRepository &accounts;
        CommentRepository &comments;
        ChannelRepository &channels;
    };

    /// Adds the pages "inbox" (above, after those that are there) and "accounts" (below).
    AccountWiring(const Stores &stores, AccountDesk &desk, const Clock &clock, Prompter &prompter,
                  MainWindow &window);
    ~AccountWiring() override;

    /// Without the flag ItemIsEditable somebody may look and no more.
    void setEditable(Qt::ItemFlags editable);
    /// Puts "Connect an account" and "Sync all accounts" into the command palette.
    void wireActions(MainWindowController &actions);
    /// After an undo: everything may differ.
    void announceChange();
    /// Opens the sheet that asks where.
    void connectAccount();
    /// Shows the thread of that comment.
    void revealComment(CommentId id);

signals:
    void contentRequested(Creator::ContentId id);
    void undoRequested();
    /// A person wants to enter a figure of it by hand.
    void figureRequested(Creator::SocialAccountId account);
    void paletteRequested();

private:
    enum Action { Connect, SyncAll };

    void addPages();
    void connectPages();
    void makeActions();
    void refreshActions();
    void retranslate();
    bool eventFilter(QObject *watched, QEvent *event) override;

    Stores m_stores;
    AccountDesk &m_desk;
    MainWindow &m_window;
    AccountsController m_accounts;
    InboxController m_inbox;
    std::array<QAction *, 2> m_actions{};
    Qt::ItemFlags m_editable = Qt::ItemIsEditable;
};

} // namespace Creator
