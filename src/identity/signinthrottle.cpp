#include "identity/signinthrottle.h"

#include <algorithm>

namespace Creator::SignInThrottle {

using namespace std::chrono_literals;

namespace {

constexpr int freeAttempts = 5;
constexpr auto firstLock = 30s;
constexpr std::chrono::seconds longestLock = 15min;

std::chrono::seconds lockAfter(int failed)
{
    auto lock = firstLock;
    for (int i = freeAttempts; i < failed && lock < longestLock; ++i)
        lock *= 2;
    return std::min<std::chrono::seconds>(lock, longestLock);
}

} // namespace

std::chrono::seconds remaining(const Counters &counters, const QDateTime &nowUtc)
{
    if (counters.lockedUntil.isNull())
        return 0s;
    const std::chrono::milliseconds left(nowUtc.msecsTo(counters.lockedUntil));
    const bool isOver = left <= 0ms || left > longestLock;
    return isOver ? 0s : std::chrono::ceil<std::chrono::seconds>(left);
}

Counters afterFailure(const Counters &counters, const QDateTime &nowUtc)
{
    Counters next{ counters.failed + 1, {} };
    if (next.failed >= freeAttempts)
        next.lockedUntil = nowUtc.addSecs(lockAfter(next.failed).count());
    return next;
}

} // namespace Creator::SignInThrottle
