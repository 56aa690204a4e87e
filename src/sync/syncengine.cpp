#include "sync/syncengine.h"

#include "core/clock.h"
#include "core/logging.h"
#include "storage/accountrepository.h"
#include "storage/syncstore.h"
#include "sync/accountsyncjob.h"
#include "sync/runplan.h"

namespace Creator {

SyncEngine::SyncEngine(const SyncServices &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
    m_probe.setSingleShot(true);
    m_probe.setInterval(RunPlan::offlineMinutes * 60'000);
    connect(&m_probe, &QTimer::timeout, this, [this] {
        if (!m_unreached.isEmpty())
            syncNow(*m_unreached.cbegin());
    });
}

SyncEngine::~SyncEngine() = default;

void SyncEngine::recover()
{
    if (std::exchange(m_hasRecovered, true))
        return;
    m_services.store.closeInterrupted().then(this, [](const Result<qint64> &closed) {
        if (!closed)
            qCWarning(lcSync) << "the log of former runs stays open:" << closed.error().message;
    });
}

void SyncEngine::syncNow(SocialAccountId id)
{
    const auto account = m_services.accounts.find(id);
    if (account && *account)
        enqueue(**account);
}

void SyncEngine::syncAll()
{
    const auto accounts = m_services.accounts.list();
    if (!accounts)
        return;
    for (const SocialAccount &account : *accounts)
        enqueue(account);
}

void SyncEngine::enqueue(const SocialAccount &account)
{
    if (!account.isUsable() || isBusy(account.id))
        return;
    if (m_isPaused) {
        m_paused.insert(account.id);
        return;
    }
    m_waiting.append(account.id);
    startNext();
}

void SyncEngine::startNext()
{
    while (!m_isPaused && !m_waiting.isEmpty() && m_running.size() < mostAtOnce) {
        // It may have been disconnected while it waited.
        const auto account = m_services.accounts.find(m_waiting.takeFirst());
        if (account && *account && (*account)->isUsable())
            start(**account);
    }
}

void SyncEngine::start(const SocialAccount &account)
{
    recover(); // whose run was open already is not closed by that
    auto *job = new AccountSyncJob(m_services, account, this);
    m_running.insert(account.id, job);
    connect(job, &Job::finished, this, [this, job] { ended(job); });
    job->start();
    emit runStarted(account.id);
}

void SyncEngine::ended(AccountSyncJob *job)
{
    const RunReport report = job->report();
    m_running.remove(report.account);
    m_lockedOut.remove(report.account);
    if (job->isLockedOut())
        m_lockedOut.insert(report.account);
    job->deleteLater();
    noteOutcome(report);
    emit runEnded(report);
    // What was resumed before its run had ended begins again now.
    if (!m_isPaused && m_paused.remove(report.account))
        syncNow(report.account);
    startNext();
}

void SyncEngine::noteUnlocked()
{
    const QSet<SocialAccountId> waiting = std::exchange(m_lockedOut, {});
    for (const SocialAccountId id : waiting)
        syncNow(id);
}

void SyncEngine::noteOutcome(const RunReport &report)
{
    if (report.outcome == RunReport::Outcome::Cancelled)
        return;
    if (report.outcome != RunReport::Outcome::Offline) {
        m_unreached.remove(report.account);
        setOffline(false);
        return;
    }
    m_unreached.insert(report.account);
    m_probe.start();
    // One that was reached a moment ago speaks for the network: then it is that server's fault.
    const auto accounts = m_services.accounts.list();
    bool isNobodyReached = m_running.isEmpty() && m_waiting.isEmpty();
    if (accounts && isNobodyReached) {
        for (const SocialAccount &account : *accounts) {
            const bool isTried = account.isUsable() && account.lastRunAt.isValid();
            if (isTried && !m_unreached.contains(account.id)
                && account.lastRunAt.secsTo(m_services.clock.nowUtc())
                    < RunPlan::offlineMinutes * 60)
                isNobodyReached = false;
        }
    }
    if (isNobodyReached)
        setOffline(true);
}

void SyncEngine::setOffline(bool isOffline)
{
    if (m_isOffline == isOffline)
        return;
    m_isOffline = isOffline;
    emit offlineChanged();
    if (!isOffline)
        noteOnline();
}

void SyncEngine::noteOnline()
{
    const QSet<SocialAccountId> waiting = std::exchange(m_unreached, {});
    for (const SocialAccountId id : waiting)
        syncNow(id);
}

void SyncEngine::cancel(SocialAccountId id)
{
    m_waiting.removeAll(id);
    m_paused.remove(id);
    if (AccountSyncJob *job = m_running.value(id))
        job->cancel();
}

void SyncEngine::cancelAll()
{
    m_waiting.clear();
    m_paused.clear();
    m_unreached.clear();
    m_lockedOut.clear();
    m_probe.stop();
    for (AccountSyncJob *job : std::as_const(m_running))
        job->cancel();
}

void SyncEngine::pauseAll()
{
    if (m_isPaused)
        return;
    m_isPaused = true;
    for (const SocialAccountId id : std::exchange(m_waiting, {}))
        m_paused.insert(id);
    for (auto it = m_running.cbegin(); it != m_running.cend(); ++it) {
        m_paused.insert(it.key());
        it.value()->cancel();
    }
    emit pausedChanged();
}

void SyncEngine::resumeAll()
{
    if (!m_isPaused)
        return;
    m_isPaused = false;
    emit pausedChanged();
    const QSet<SocialAccountId> paused = m_paused;
    for (const SocialAccountId id : paused) {
        if (m_running.contains(id))
            continue;
        m_paused.remove(id);
        syncNow(id);
    }
}

bool SyncEngine::isBusy(SocialAccountId id) const
{
    return m_running.contains(id) || m_waiting.contains(id);
}

Job *SyncEngine::runOf(SocialAccountId id) const
{
    return m_running.value(id);
}

} // namespace Creator
