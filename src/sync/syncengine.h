#pragma once

#include "domain/account.h"
#include "sync/accountdesk.h"
#include "sync/syncservices.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace Creator {

class AccountSyncJob;
class Job;

/// Runs accounts: a few at once, each at most once, the others in the order asked.
///
/// A pause ends what runs, and goes on with it afterwards. When every account fails for want of a
/// network it is offline: those wait, and one of them tries again from time to time.
class SyncEngine final : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostAtOnce = 4;

    explicit SyncEngine(const SyncServices &services, QObject *parent = nullptr);
    ~SyncEngine() override;

    /// Closes the log of runs that a crash ended. Only once, and before the first run.
    void recover();

    /// Accounts that are gone, disconnected or need a sign-in are passed over.
    void syncNow(SocialAccountId account);
    void syncAll();
    void cancel(SocialAccountId account);
    void cancelAll();
    void pauseAll();
    void resumeAll();
    /// The network is said to be back: whoever waits for it tries now.
    void noteOnline();
    /// The keychain is open: whoever could not be run for want of it is run now.
    void noteUnlocked();
    /// Does nothing run or wait? Told by runEnded() when the last one ends.
    [[nodiscard]] bool isIdle() const { return m_running.isEmpty() && m_waiting.isEmpty(); }

    [[nodiscard]] bool isPaused() const { return m_isPaused; }
    [[nodiscard]] bool isOffline() const { return m_isOffline; }
    /// Running or waiting for its turn.
    [[nodiscard]] bool isBusy(SocialAccountId account) const;
    /// Null if none runs.
    [[nodiscard]] Job *runOf(SocialAccountId account) const;

    /// How long it waits before it tries the network again; for tests.
    void setProbeInterval(std::chrono::milliseconds interval) { m_probe.setInterval(interval); }

signals:
    void runStarted(Creator::SocialAccountId account);
    void runEnded(const Creator::RunReport &report);
    void pausedChanged();
    void offlineChanged();

private:
    void enqueue(const SocialAccount &account);
    void startNext();
    void start(const SocialAccount &account);
    void ended(AccountSyncJob *job);
    void noteOutcome(const RunReport &report);
    void setOffline(bool isOffline);

    const SyncServices m_services;
    QList<SocialAccountId> m_waiting;
    QHash<SocialAccountId, AccountSyncJob *> m_running;
    QSet<SocialAccountId> m_paused; // to be run again
    QSet<SocialAccountId> m_unreached; // their last run found no network
    QTimer m_probe;
    QSet<SocialAccountId> m_lockedOut; // their last run did not get its tokens
    bool m_hasRecovered = false;
    bool m_isPaused = false;
    bool m_isOffline = false;
};

} // namespace Creator
