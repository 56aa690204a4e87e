#pragma once

#include "sync/accountdesk.h"

#include <QDateTime>

namespace Creator {

/// When an account is synced next. Pure.
namespace RunPlan {

inline constexpr int offlineMinutes = 5;

/// What a run leaves behind.
struct Ended
{
    RunReport::Outcome outcome = RunReport::Outcome::Done;
    QDateTime at; // UTC
    QDateTime resumeAt; // of RateLimited; null: in an hour
    QDateTime newestAt; // when the newest content was published; null: none
};

/// Hourly while something is younger than a day, else every six hours. A limit is waited for, a
/// missing network tried again soon; null where only the person can help. `jitter` in [0, 1)
/// spreads accounts over a tenth of the time.
[[nodiscard]] QDateTime nextRun(const Ended &ended, double jitter);

/// Is it time? Also if the plan lies further ahead than any plan does: a clock was set back.
[[nodiscard]] bool isDue(const QDateTime &nextRunAt, const QDateTime &nowUtc);

} // namespace RunPlan

} // namespace Creator
