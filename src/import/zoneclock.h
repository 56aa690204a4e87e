#pragma once

#include "import/daycell.h"

#include <QTimeZone>

#include <optional>
#include <string_view>

namespace Creator {

/// Turns clocks of one time zone into instants. Remembers the last hour's offset, so that a million
/// rows in order cost next to nothing.
class ZoneClock
{
public:
    /// UTC.
    ZoneClock() = default;
    /// "Asia/Seoul", "+09:00", "KST"; nothing if there is no such zone.
    [[nodiscard]] static std::optional<ZoneClock> fromText(std::string_view text);

    /// ms UTC; nothing if the cell has no clock. A zone in the cell itself wins.
    [[nodiscard]] std::optional<std::int64_t> instant(const DayCell &cell);

private:
    QTimeZone m_zone; // invalid: a fixed offset
    int m_fixedMinutes = 0;
    std::int64_t m_hour = -1;
    int m_hourMinutes = 0;
};

} // namespace Creator
