#pragma once

#include <QByteArray>

namespace Creator {

/// Whether a rule of RFC 5545 ("FREQ=WEEKLY;BYDAY=MO") can be followed in reasonable time, whoever
/// wrote it: it repeats daily or less often, at most 24 times a day and never by the second, in the
/// Gregorian calendar, and is not made of parts that exclude each other. Says nothing about rules
/// that are not well formed.
[[nodiscard]] bool isReasonableRule(const QByteArray &rrule);

} // namespace Creator
