#include "sync/runplan.h"

namespace Creator::RunPlan {

namespace {

constexpr qint64 hour = 3600;
constexpr qint64 usual = 6 * hour;
constexpr qint64 longestWait = 32 * 24 * hour; // a monthly quota

QDateTime after(const QDateTime &from, qint64 seconds, double jitter)
{
    const double spread = static_cast<double>(seconds) * 0.1 * jitter;
    return from.addSecs(seconds + static_cast<qint64>(spread));
}

} // namespace

QDateTime nextRun(const Ended &ended, double jitter)
{
    const bool hasNews = ended.newestAt.isValid() && ended.newestAt.secsTo(ended.at) < 24 * hour;
    const qint64 interval = hasNews ? hour : usual;
    switch (ended.outcome) {
    case RunReport::Outcome::Done:
    case RunReport::Outcome::Cancelled:
    case RunReport::Outcome::Failed:
        return after(ended.at, interval, jitter);
    case RunReport::Outcome::Partial:
        return after(ended.at, hour, jitter);
    case RunReport::Outcome::Offline:
        return ended.at.addSecs(offlineMinutes * 60);
    case RunReport::Outcome::RateLimited:
        return ended.resumeAt.isValid()
            ? ended.resumeAt.addSecs(1 + static_cast<qint64>(60 * jitter))
            : after(ended.at, hour, jitter);
    case RunReport::Outcome::NeedsSignIn:
        break;
    }
    return {};
}

bool isDue(const QDateTime &nextRunAt, const QDateTime &nowUtc)
{
    if (!nextRunAt.isValid())
        return false;
    const qint64 ahead = nowUtc.secsTo(nextRunAt);
    return ahead <= 0 || ahead > longestWait;
}

} // namespace Creator::RunPlan
