#pragma once

#include "platforms/httpmessage.h"

#include <QDateTime>

#include <chrono>
#include <optional>

namespace Creator {

/// What to do after a question failed in a way that may pass.
struct RetryDecision
{
    enum class Kind {
        Again, // after `delay`
        GiveUp, // this question; others may work
        EndRun, // this server wants to be left alone for longer than a run lasts
    };

    Kind kind = Kind::GiveUp;
    std::chrono::milliseconds delay{ 0 };
};

/// How often and when a question is repeated: five tries, 1, 2, 4 and 8 s apart at most, at random
/// below that, so that many do not come back at the same moment. What the server says counts more.
struct RetryPolicy
{
    int mostTries = 5; // with the first
    std::chrono::milliseconds firstDelay = std::chrono::seconds(1);
    std::chrono::milliseconds longestWait = std::chrono::minutes(15);

    /// `repeats`: how often it was repeated already. `notBefore`: what the server asked for
    /// (Retry-After, or the reset of a limit). `random`: 0 ≤ random < 1. Only GET is repeated.
    [[nodiscard]] RetryDecision decide(HttpRequest::Method method, int repeats,
                                       const std::optional<QDateTime> &notBefore,
                                       const QDateTime &nowUtc, double random) const;
};

} // namespace Creator
