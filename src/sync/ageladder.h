#pragma once

#include "storage/syncstore.h"

#include <QDateTime>

#include <chrono>

namespace Creator {

/// How often the counters of a content are asked for: the younger, the more often. BEHAVIOURS,
/// "Accounts and sync".
namespace AgeLadder {

/// Hourly under a day, every six hours under a week, daily under 30 days, weekly under 90, then
/// every 30 days. What is not out yet counts as new.
[[nodiscard]] std::chrono::seconds interval(std::chrono::seconds age);

/// A little early counts as due: runs do not come to the second. So does a question from the
/// future, which a clock that was set back leaves behind.
[[nodiscard]] bool isDue(const AskableContent &content, const QDateTime &nowUtc);

} // namespace AgeLadder

} // namespace Creator
