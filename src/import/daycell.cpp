#include "import/daycell.h"

#include "import/celltext.h"
#include "import/datetokens.h"

#include <algorithm>

namespace Creator {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool readDigits(std::string_view text, size_t at, int count, int &value)
{
    if (at + static_cast<size_t>(count) > text.size())
        return false;
    value = 0;
    for (int i = 0; i < count; ++i) {
        const char c = text[at + static_cast<size_t>(i)];
        if (!isDigit(c))
            return false;
        value = value * 10 + (c - '0');
    }
    return true;
}

std::optional<DayCell> singleDay(int year, int month, int day)
{
    if (!isRealDay(year, month, day))
        return std::nullopt;
    DayCell cell;
    cell.day = dayNumber(year, month, day);
    cell.firstDay = cell.day;
    return cell;
}

/// `2026-03-01` and `2026-03-01 09:12:00`, with T too: nearly every cell of nearly every file.
std::optional<DayCell> parseIso(std::string_view text)
{
    int year = 0;
    int month = 0;
    int day = 0;
    if (text.size() < 10 || text[4] != '-' || text[7] != '-' || !readDigits(text, 0, 4, year)
        || !readDigits(text, 5, 2, month) || !readDigits(text, 8, 2, day))
        return std::nullopt;
    std::optional<DayCell> cell = singleDay(year, month, day);
    if (!cell || text.size() == 10)
        return cell;
    int hour = 0;
    int minute = 0;
    int second = 0;
    if (text.size() != 19 || (text[10] != ' ' && text[10] != 'T') || text[13] != ':'
        || text[16] != ':' || !readDigits(text, 11, 2, hour) || !readDigits(text, 14, 2, minute)
        || !readDigits(text, 17, 2, second) || hour > 23 || minute > 59 || second > 60)
        return std::nullopt;
    cell->msOfDay = ((hour * 60 + minute) * 60 + second) * 1000;
    return cell;
}

int fullYear(int year, int digits)
{
    if (digits == 2)
        return year + (year < 70 ? 2000 : 1900);
    return digits == 4 ? year : -1;
}

std::optional<DayCell> wholeMonth(int year, int month)
{
    if (!isRealDay(year, month, 1))
        return std::nullopt;
    DayCell cell;
    cell.firstDay = dayNumber(year, month, 1);
    cell.day = dayNumber(year, month, daysInMonth(year, month));
    cell.isMonth = true;
    return cell;
}

std::optional<DayCell> fromDigits(const DateNumber &number)
{
    const int value = number.value;
    if (number.digits == 8)
        return singleDay(value / 10000, value / 100 % 100, value % 100);
    if (number.digits == 6)
        return wholeMonth(value / 100, value % 100);
    return std::nullopt;
}

/// `2026. 2. 1. – 28.`, `2026/02/01～2026/02/28` and `1.–28.02.2026`: what the second day leaves
/// out is that of the first, or the other way round where the year stands last.
std::optional<DayCell> fromNumberRange(const DateTokens &tokens)
{
    const auto &n = tokens.numbers;
    const auto last = static_cast<size_t>(tokens.numberCount - 1);
    std::optional<DayCell> from;
    std::optional<DayCell> to;
    if (n[0].digits == 4) {
        const int year = last == 5 ? n[3].value : n[0].value;
        const int month = last == 3 ? n[1].value : n[last - 1].value;
        from = singleDay(n[0].value, n[1].value, n[2].value);
        to = singleDay(year, month, n[last].value);
    } else if (n[last].digits == 4 && tokens.dotted) {
        const int month = n[last - 1].value;
        const int year = last == 5 ? n[2].value : n[last].value;
        from = singleDay(year, last == 3 ? month : n[1].value, n[0].value);
        to = singleDay(n[last].value, month, n[last - 2].value);
    }
    if (!from || !to || from->day > to->day)
        return std::nullopt;
    to->firstDay = from->day;
    return to;
}

/// Only numbers: the year is where four digits are, else last.
std::optional<DayCell> fromNumbers(const DateTokens &tokens, DateOrder order)
{
    const auto &n = tokens.numbers;
    if (tokens.numberCount == 1)
        return fromDigits(n[0]);
    if (tokens.numberCount == 2 && n[0].digits == 4)
        return wholeMonth(n[0].value, n[1].value);
    if (tokens.numberCount == 2 && n[1].digits == 4)
        return wholeMonth(n[1].value, n[0].value);
    if (tokens.numberCount > 3 && tokens.ranged)
        return fromNumberRange(tokens);
    if (tokens.numberCount != 3)
        return std::nullopt;
    if (n[0].digits == 4)
        return singleDay(n[0].value, n[1].value, n[2].value);
    if (order == DateOrder::YearMonthDay && n[0].digits == 2 && n[2].digits == 2 && !tokens.dotted)
        return singleDay(fullYear(n[0].value, 2), n[1].value, n[2].value);
    const int year = fullYear(n[2].value, n[2].digits);
    if (order == DateOrder::MonthDayYear)
        return singleDay(year, n[0].value, n[1].value);
    return singleDay(year, n[1].value, n[0].value);
}

/// With month names. A range has two days, and perhaps two months or years: its last ones count.
std::optional<DayCell> fromNames(const DateTokens &tokens)
{
    int firstYear = -1;
    int lastYear = -1;
    int firstDay = -1;
    int lastDay = -1;
    for (int i = 0; i < tokens.numberCount; ++i) {
        const DateNumber &number = tokens.numbers[static_cast<size_t>(i)];
        if (number.digits == 4) {
            lastYear = number.value;
            firstYear = firstYear < 0 ? lastYear : firstYear;
        } else if (number.digits <= 2) {
            lastDay = number.value;
            firstDay = firstDay < 0 ? lastDay : firstDay;
        } else {
            return std::nullopt;
        }
    }
    if (lastYear < 0)
        return std::nullopt;
    if (lastDay < 0) {
        std::optional<DayCell> cell = wholeMonth(lastYear, tokens.lastMonth);
        const std::optional<DayCell> from = wholeMonth(firstYear, tokens.firstMonth);
        if (cell && from && from->day <= cell->day)
            cell->firstDay = from->firstDay;
        return cell;
    }
    std::optional<DayCell> cell = singleDay(lastYear, tokens.lastMonth, lastDay);
    const std::optional<DayCell> from = singleDay(firstYear, tokens.firstMonth, firstDay);
    if (!cell || !from || from->day > cell->day)
        return cell;
    cell->firstDay = from->day;
    return cell;
}

} // namespace

std::optional<std::int64_t> DayCell::instant(std::optional<int> zone) const
{
    const std::optional<int> offset = offsetMinutes ? offsetMinutes : zone;
    if (!msOfDay || !offset)
        return std::nullopt;
    return day * msPerDay + *msOfDay - *offset * std::int64_t{ 60'000 };
}

std::optional<DayCell> parseDay(std::string_view text, DateOrder order)
{
    if (const auto iso = parseIso(text))
        return iso;
    text = withoutGuard(trimmed(text));
    if (text.empty() || text.size() > 80)
        return std::nullopt;
    const std::optional<DateTokens> tokens = readDateTokens(text);
    if (!tokens)
        return std::nullopt;
    std::optional<DayCell> cell
        = tokens->lastMonth > 0 ? fromNames(*tokens) : fromNumbers(*tokens, order);
    if (cell) {
        cell->msOfDay = tokens->msOfDay;
        cell->offsetMinutes = tokens->offsetMinutes;
    }
    return cell;
}

void DateOrderSurvey::observe(std::string_view cell)
{
    const std::string_view text = withoutGuard(trimmed(cell));
    if (text.size() < 6 || text.size() > 40)
        return;
    if (text[4] == '-') {
        m_isYearFirst = true;
        return;
    }
    const std::optional<DateTokens> tokens = readDateTokens(text);
    if (!tokens || tokens->lastMonth > 0 || tokens->numberCount != 3
        || tokens->numbers[0].digits == 4)
        return;
    const int first = tokens->numbers[0].value;
    const int second = tokens->numbers[1].value;
    if (first > 12 && first <= 31 && second <= 12)
        m_dayFirst = true;
    else if (second > 12 && second <= 31 && first <= 12)
        m_monthFirst = true;
    else
        (tokens->dotted ? m_isDotted : m_open) = true;
}

DateOrder DateOrderSurvey::decide(DateOrder fallback) const
{
    if (!isProven())
        return fallback;
    return m_dayFirst ? DateOrder::DayMonthYear : DateOrder::MonthDayYear;
}

} // namespace Creator
