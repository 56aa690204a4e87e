#pragma once

#include "domain/account.h"
#include "sync/accountdesk.h"
#include "widgets/card.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimeZone>

#include <array>

class QAction;
class QLabel;
class QMenu;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace Creator {

class Badge;
class Job;
class PlainLabel;
class PlatformIcon;

/// What a card shows of one account.
struct AccountView
{
    SocialAccount account;
    QString channel; // that it feeds; empty: none
    std::optional<RunReport> lastRun;
    Job *run = nullptr; // under way
    QStringList notOffered;
};

/// One connected account: what it is, how it is, and what may be done with it.
class AccountCard final : public Card
{
    Q_OBJECT

public:
    /// Names of what a card asks for; they are the actions' object names as well.
    enum Request { Sync, Cancel, Reconnect, Channel, Log, Figure, Disconnect };

    explicit AccountCard(QWidget *parent = nullptr);
    ~AccountCard() override;

    void setView(const AccountView &view);
    [[nodiscard]] SocialAccountId id() const { return m_view.account.id; }
    /// The times in words are those of this moment.
    void setMoment(const QDateTime &now, const QTimeZone &zone);
    /// A viewer may look and no more.
    void setEditable(Qt::ItemFlags editable);
    void retranslate();

signals:
    void requested(Creator::AccountCard::Request request);

private:
    void build();
    [[nodiscard]] QLayout *buildHead();
    [[nodiscard]] QLayout *buildRun();
    void buildMenu();
    void follow(Job *run);
    void setProgress(qint64 done, qint64 total);
    void refresh();
    void refreshWords();
    void refreshButtons();
    void refreshFolds();

    AccountView m_view;
    QDateTime m_now;
    QTimeZone m_zone;
    Qt::ItemFlags m_editable = Qt::ItemIsEditable;
    bool m_isDetailShown = false;
    bool m_isMissingShown = false;
    QPointer<Job> m_run;
    QElapsedTimer m_runTime;
    PlatformIcon *m_icon;
    PlainLabel *m_name;
    PlainLabel *m_where;
    Badge *m_badge;
    QPushButton *m_reconnect;
    QPushButton *m_sync;
    QToolButton *m_more;
    QMenu *m_menu;
    std::array<QAction *, 5> m_actions{}; // Channel … and Reconnect, in the menu's order
    PlainLabel *m_times;
    QWidget *m_progress;
    QProgressBar *m_bar;
    PlainLabel *m_rate;
    QPushButton *m_cancel;
    PlainLabel *m_message;
    QPushButton *m_showDetail;
    QLabel *m_detail;
    QPushButton *m_showMissing;
    PlainLabel *m_missing;
};

} // namespace Creator
