#pragma once

#include "import/daynumber.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace Creator {

/// A day whose year the cell may leave out: "December 31", "28 de febrero", "2월 28일", "31-Dec".
struct YearlessDay
{
    int month = 0;
    int day = 0;
    enum class Order { Clear, MonthFirst, DayFirst, Either } order = Order::Clear; // of "03/04"
    std::optional<DayNumber> whole; // the cell names its year too

    friend bool operator==(const YearlessDay &, const YearlessDay &) = default;
};

[[nodiscard]] std::optional<YearlessDay> parseYearlessDay(std::string_view cell);

/// The latest year in which `day` exists and is not after `latest`.
[[nodiscard]] std::optional<DayNumber> latestDay(const YearlessDay &day, DayNumber latest);

/// Gives the days of a table their years: neighbours are near each other, so a jump from January
/// back to December is a step into the year before. Rows may run either way.
class YearlessDays
{
public:
    /// In the order of the records.
    void add(std::int64_t record, const YearlessDay &day);
    /// No day is after `latest`; the years are the latest for which all days exist.
    void conclude(DayNumber latest);

    /// Does any row leave its year out?
    [[nodiscard]] bool isOpen() const { return m_open; }
    /// After conclude(); nothing for records that were not added.
    [[nodiscard]] std::optional<DayNumber> dayOf(std::int64_t record) const;

private:
    struct Row
    {
        std::int64_t record;
        YearlessDay day;
        int yearsBack = 0; // counted from the newest row's year
        std::optional<DayNumber> result;
    };

    void orderDayAndMonth();
    void countYears();
    [[nodiscard]] bool place(int year, DayNumber latest);

    std::vector<Row> m_rows;
    bool m_open = false;
};

} // namespace Creator
