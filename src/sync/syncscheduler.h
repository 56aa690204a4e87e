#pragma once

#include <QObject>
#include <QTimer>

namespace Creator {

class AccountRepository;
class Clock;
class SyncEngine;

/// Starts the runs whose time has come. Looks once a minute, so that sleep, changed clocks and new
/// plans need no special care.
class SyncScheduler final : public QObject
{
    Q_OBJECT

public:
    SyncScheduler(AccountRepository &accounts, SyncEngine &engine, const Clock &clock,
                  QObject *parent = nullptr);
    ~SyncScheduler() override;

    /// An account without a plan is run at once.
    void start();
    void stop();
    /// Starts what is due now.
    void look();

private:
    AccountRepository &m_accounts;
    SyncEngine &m_engine;
    const Clock &m_clock;
    QTimer m_timer;
};

} // namespace Creator
