#pragma once

#include <QDate>

#include <cstdint>

namespace Creator {

/// A calendar day as days since 1970-01-01: cheap enough for a million rows.
using DayNumber = std::int32_t;

inline constexpr std::int64_t msPerDay = 86'400'000;

/// The proleptic Gregorian day; the arguments must be a real date.
[[nodiscard]] constexpr DayNumber dayNumber(int year, int month, int day)
{
    const int y = month <= 2 ? year - 1 : year;
    const int era = (y >= 0 ? y : y - 399) / 400;
    const int yearOfEra = y - era * 400;
    const int dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    const int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * 146097 + dayOfEra - 719468;
}

[[nodiscard]] constexpr int daysInMonth(int year, int month)
{
    constexpr int days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && leap ? 29 : days[month - 1];
}

[[nodiscard]] constexpr bool isRealDay(int year, int month, int day)
{
    return year >= 1900 && year <= 2200 && month >= 1 && month <= 12 && day >= 1
        && day <= daysInMonth(year, month);
}

[[nodiscard]] inline QDate toDate(DayNumber day)
{
    return QDate::fromJulianDay(qint64{ 2440588 } + day);
}

[[nodiscard]] inline DayNumber toDayNumber(QDate date)
{
    return static_cast<DayNumber>(date.toJulianDay() - 2440588);
}

/// "2026-03-01"
[[nodiscard]] inline QString isoText(DayNumber day)
{
    return toDate(day).toString(Qt::ISODate);
}

} // namespace Creator
