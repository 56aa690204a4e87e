#include "import/formats/yearlessdays.h"

#include <algorithm>
#include <cstdlib>

namespace Creator {

namespace {

using Order = YearlessDay::Order;

constexpr int yearsTried = 9; // the 29th of February comes back after eight years at the latest
constexpr int wholeMonth = 31;
constexpr int wholeYear = 12 * wholeMonth;

int yearOf(DayNumber day)
{
    return toDate(day).year();
}

/// Grows by one a day and by 31 a month, which is near enough for telling neighbours from jumps.
int placeInYear(const YearlessDay &day)
{
    return day.month * wholeMonth + day.day;
}

} // namespace

void YearlessDays::add(std::int64_t record, const YearlessDay &day)
{
    m_open = m_open || !day.whole;
    m_rows.push_back({ record, day, 0, day.whole });
}

void YearlessDays::conclude(DayNumber latest)
{
    if (!m_open || m_rows.empty())
        return;
    orderDayAndMonth();
    countYears();
    for (int i = 0; i < yearsTried; ++i) {
        if (place(yearOf(latest) - i, latest))
            return;
    }
    for (Row &row : m_rows) // in no year do all days exist: each for itself
        row.result = latestDay(row.day, latest);
}

/// "28/02" tells that "03/04" is the third of April; without such a row, neighbours tell, whose
/// months are the same more often than their days.
void YearlessDays::orderDayAndMonth()
{
    const auto has = [this](Order order) {
        return std::any_of(m_rows.begin(), m_rows.end(),
                           [=](const Row &row) { return row.day.order == order; });
    };
    const auto changes = [this](int YearlessDay::*value) {
        int count = 0;
        for (size_t i = 1; i < m_rows.size(); ++i)
            count += m_rows[i].day.*value != m_rows[i - 1].day.*value;
        return count;
    };
    const bool proven = has(Order::DayFirst) != has(Order::MonthFirst);
    const bool dayFirst
        = proven ? has(Order::DayFirst) : changes(&YearlessDay::month) > changes(&YearlessDay::day);
    if (!dayFirst)
        return;
    for (Row &row : m_rows) {
        if (row.day.order == Order::Either)
            std::swap(row.day.month, row.day.day);
    }
}

void YearlessDays::countYears()
{
    int forward = 0;
    for (size_t i = 1; i < m_rows.size(); ++i) {
        const int step = placeInYear(m_rows[i].day) - placeInYear(m_rows[i - 1].day);
        if (std::abs(step) <= wholeMonth)
            forward += (step > 0) - (step < 0);
    }
    const bool newestFirst = forward < 0;
    const auto at
        = [&](size_t i) -> Row & { return m_rows[newestFirst ? i : m_rows.size() - 1 - i]; };
    for (size_t i = 1; i < m_rows.size(); ++i) {
        const int step = placeInYear(at(i).day) - placeInYear(at(i - 1).day);
        at(i).yearsBack = at(i - 1).yearsBack;
        if (step > wholeMonth)
            ++at(i).yearsBack;
        else if (step < wholeMonth - wholeYear)
            --at(i).yearsBack; // a row out of order around the new year
    }
}

bool YearlessDays::place(int year, DayNumber latest)
{
    for (Row &row : m_rows) {
        if (row.day.whole)
            continue;
        const int own = year - row.yearsBack;
        if (!isRealDay(own, row.day.month, row.day.day))
            return false;
        row.result = dayNumber(own, row.day.month, row.day.day);
        if (*row.result > latest)
            return false;
    }
    return true;
}

std::optional<DayNumber> YearlessDays::dayOf(std::int64_t record) const
{
    const auto it
        = std::lower_bound(m_rows.begin(), m_rows.end(), record,
                           [](const Row &row, std::int64_t wanted) { return row.record < wanted; });
    return it == m_rows.end() || it->record != record ? std::nullopt : it->result;
}

} // namespace Creator
