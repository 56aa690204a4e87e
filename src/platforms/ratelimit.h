#pragma once

#include "platforms/httpmessage.h"

#include <QDateTime>

#include <optional>

namespace Creator {

/// What a server says about how much more it answers.
struct RateLimit
{
    std::optional<qint64> remaining; // requests or points
    QDateTime reset; // UTC; null if it does not say

    friend bool operator==(const RateLimit &, const RateLimit &) = default;
};

/// From RateLimit-Remaining and -Reset, with or without X-. A reset is an ISO 8601 time, Unix
/// seconds, or seconds from now.
[[nodiscard]] RateLimit rateLimit(const HttpReply &reply, const QDateTime &nowUtc);

} // namespace Creator
