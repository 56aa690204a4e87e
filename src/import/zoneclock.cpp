#include "import/zoneclock.h"

#include <QDateTime>

namespace Creator {

std::optional<ZoneClock> ZoneClock::fromText(std::string_view text)
{
    ZoneClock clock;
    if (const auto minutes = parseZone(text)) {
        clock.m_fixedMinutes = *minutes;
        return clock;
    }
    if (text.empty())
        return std::nullopt;
    clock.m_zone = QTimeZone(QByteArray(text.data(), static_cast<qsizetype>(text.size())));
    return clock.m_zone.isValid() ? std::optional(clock) : std::nullopt;
}

std::optional<std::int64_t> ZoneClock::instant(const DayCell &cell)
{
    if (!cell.msOfDay || cell.offsetMinutes || !m_zone.isValid())
        return cell.instant(m_fixedMinutes);
    const std::int64_t hour = cell.day * std::int64_t{ 24 } + *cell.msOfDay / 3'600'000;
    if (hour != m_hour) {
        const QTime time = QTime::fromMSecsSinceStartOfDay(*cell.msOfDay);
        const QDateTime local(toDate(cell.day), time, m_zone);
        m_hourMinutes = m_zone.offsetFromUtc(local) / 60;
        m_hour = hour;
    }
    return cell.instant(m_hourMinutes);
}

} // namespace Creator
