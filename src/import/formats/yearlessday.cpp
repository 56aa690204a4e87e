#include "import/celltext.h"
#include "import/datetokens.h"
#include "import/daycell.h"
#include "import/formats/yearlessdays.h"

#include <string>

namespace Creator {

namespace {

using Order = YearlessDay::Order;

constexpr int leapYear = 2000;
constexpr int yearsTried = 9; // the 29th of February comes back after eight years at the latest

std::optional<YearlessDay> realDay(int month, int day)
{
    if (!isRealDay(leapYear, month, day))
        return std::nullopt;
    YearlessDay result;
    result.month = month;
    result.day = day;
    return result;
}

} // namespace

std::optional<YearlessDay> parseYearlessDay(std::string_view cell)
{
    if (const auto day = parseDay(cell, DateOrder::MonthDayYear); day && !day->isMonth) {
        const QDate date = toDate(day->day);
        YearlessDay whole;
        whole.month = date.month();
        whole.day = date.day();
        whole.whole = day->day;
        return whole;
    }
    std::string text = normalisedWord(withoutGuard(trimmed(cell)));
    constexpr std::string_view vietnameseMonth = "tháng";
    const size_t named = text.find(vietnameseMonth);
    if (named != std::string::npos)
        text.erase(named, vietnameseMonth.size());
    if (text.size() > 40)
        return std::nullopt;
    const std::optional<DateTokens> tokens = readDateTokens(text);
    if (!tokens || tokens->ranged)
        return std::nullopt;
    const DateNumber &first = tokens->numbers[0];
    const DateNumber &second = tokens->numbers[1];
    if (first.digits > 2 || second.digits > 2)
        return std::nullopt;
    if (tokens->lastMonth > 0)
        return tokens->numberCount == 1 ? realDay(tokens->lastMonth, first.value) : std::nullopt;
    if (tokens->numberCount != 2)
        return std::nullopt;
    if (named != std::string::npos || tokens->dotted)
        return realDay(second.value, first.value);
    const bool units = text.find("월") != std::string::npos || text.find("月") != std::string::npos;
    std::optional<YearlessDay> day = realDay(first.value, second.value);
    if (units)
        return day;
    if (day) {
        day->order = second.value > 12 ? Order::MonthFirst : Order::Either;
        return day;
    }
    day = realDay(second.value, first.value);
    if (day)
        day->order = Order::DayFirst;
    return day;
}

std::optional<DayNumber> latestDay(const YearlessDay &day, DayNumber latest)
{
    if (day.whole)
        return day.whole;
    for (int i = 0; i < yearsTried; ++i) {
        const int year = toDate(latest).year() - i;
        if (isRealDay(year, day.month, day.day) && dayNumber(year, day.month, day.day) <= latest)
            return dayNumber(year, day.month, day.day);
    }
    return std::nullopt;
}

} // namespace Creator
