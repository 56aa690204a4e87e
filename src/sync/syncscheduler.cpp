#include "sync/syncscheduler.h"

#include "core/clock.h"
#include "storage/accountrepository.h"
#include "sync/runplan.h"
#include "sync/syncengine.h"

namespace Creator {

SyncScheduler::SyncScheduler(AccountRepository &accounts, SyncEngine &engine, const Clock &clock,
                             QObject *parent)
    : QObject(parent)
    , m_accounts(accounts)
    , m_engine(engine)
    , m_clock(clock)
{
    m_timer.setInterval(60'000);
    connect(&m_timer, &QTimer::timeout, this, &SyncScheduler::look);
}

SyncScheduler::~SyncScheduler() = default;

void SyncScheduler::start()
{
    m_timer.start();
    look();
}

void SyncScheduler::stop()
{
    m_timer.stop();
}

void SyncScheduler::look()
{
    const auto accounts = m_accounts.list();
    if (!accounts)
        return;
    const QDateTime now = m_clock.nowUtc();
    for (const SocialAccount &account : *accounts) {
        const bool isNew = !account.lastRunAt.isValid();
        if (account.isUsable() && (isNew || RunPlan::isDue(account.nextRunAt, now)))
            m_engine.syncNow(account.id);
    }
}

} // namespace Creator
