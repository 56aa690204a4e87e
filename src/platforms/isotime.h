#pragma once

#include <QDate>
#include <QDateTime>

#include <optional>
#include <string_view>

namespace Creator {

/// "2026-11-20T10:00:00.123456Z", "…+01:00", "…+0000": to UTC, with milliseconds. Null if it is
/// anything else; a time without a zone is nothing.
[[nodiscard]] QDateTime instantFromIso(std::string_view text);
/// "Sun, 22 Nov 2026 12:00:00 GMT", as headers have it, to UTC. Null if it is anything else.
[[nodiscard]] QDateTime instantFromHttp(const QByteArray &text);
/// "2026-11-20", nothing behind it. Null if it is anything else.
[[nodiscard]] QDate dayFromIso(std::string_view text);
/// Seconds of "PT1H2M3S" or "P1DT2H"; nothing if it is anything else.
[[nodiscard]] std::optional<int> secondsFromIsoDuration(std::string_view text);
/// The day in Los Angeles, where YouTube's days and quotas begin.
[[nodiscard]] QDate pacificDay(const QDateTime &instant);
/// The next beginning of a day in Los Angeles, UTC.
[[nodiscard]] QDateTime nextPacificMidnight(const QDateTime &instant);
/// Seconds since 1970 as UTC; null if they are none.
[[nodiscard]] QDateTime instantFromSeconds(std::optional<qint64> seconds);

} // namespace Creator
