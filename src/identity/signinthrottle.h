#pragma once

#include <QDateTime>

#include <chrono>

/// How long wrong attempts keep somebody out: after five 30 s, then twice as long for each, up to
/// 15 min. Pure arithmetic over what is stored with the user, so that it goes on counting after a
/// restart.
namespace Creator::SignInThrottle {

struct Counters
{
    int failed = 0;
    QDateTime lockedUntil; // UTC; null if not locked

    friend bool operator==(const Counters &, const Counters &) = default;
};

/// 0 if an attempt may be made now. A lock further away than 15 min comes from a clock that was set
/// back, and counts as over: whoever sets the clock could as well set it forward.
[[nodiscard]] std::chrono::seconds remaining(const Counters &counters, const QDateTime &nowUtc);

[[nodiscard]] Counters afterFailure(const Counters &counters, const QDateTime &nowUtc);

} // namespace Creator::SignInThrottle
