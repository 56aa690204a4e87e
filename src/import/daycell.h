#pragma once

#include "import/daynumber.h"

#include <optional>
#include <string_view>

namespace Creator {

enum class DateOrder { YearMonthDay, MonthDayYear, DayMonthYear };

/// What a date cell says. Days are as written and never shifted.
struct DayCell
{
    DayNumber day = 0; // a month or a range: its last day
    DayNumber firstDay = 0; // equals `day` unless the cell is a month or a range
    bool isMonth = false; // the cell names a month and no day
    std::optional<std::int32_t> msOfDay; // the clock, if there is one
    std::optional<int> offsetMinutes; // the zone east of UTC, if there is one

    /// The instant in ms UTC, if the cell has a clock and a zone, or `zone` is given.
    [[nodiscard]] std::optional<std::int64_t> instant(std::optional<int> zone = std::nullopt) const;
};

/// Reads every date form of FORMATS §0.2 but those without a year: ISO, dotted, slashed, with month
/// names in English, German, Spanish, French and Slovak, Korean, months, ranges, each with an
/// optional clock and zone. `order` decides numbers whose year comes last; dots are day-first
/// unless `order` says month first. Nothing for impossible days and years outside 1900–2200.
[[nodiscard]] std::optional<DayCell> parseDay(std::string_view text, DateOrder order);

/// "+09:00", "+0900", "Z", "UTC", "PDT", "CET", "KST", "GMT+9"; minutes east of UTC.
[[nodiscard]] std::optional<int> parseZone(std::string_view cell);

/// A clock alone: "14:02", "14:02:11", "11:28pm"; ms of the day.
[[nodiscard]] std::optional<std::int32_t> parseClock(std::string_view cell);

/// Finds out in which order a file writes day and month: any day above 12 tells.
class DateOrderSurvey
{
public:
    void observe(std::string_view cell);

    /// No cell needs an order (ISO dates, month names), or one told it.
    [[nodiscard]] bool isCertain() const { return !m_open || m_dayFirst != m_monthFirst; }
    [[nodiscard]] bool isProven() const { return m_dayFirst != m_monthFirst; }
    /// Proven, or written with the year first: more cells will not tell more.
    [[nodiscard]] bool isSettled() const { return m_isYearFirst || isProven(); }
    /// Written with dots, which only those do who write the day first.
    [[nodiscard]] bool isDotted() const { return m_isDotted && !m_open; }
    [[nodiscard]] DateOrder decide(DateOrder fallback) const;

private:
    bool m_open = false;
    bool m_isYearFirst = false;
    bool m_isDotted = false;
    bool m_dayFirst = false;
    bool m_monthFirst = false;
};

} // namespace Creator
