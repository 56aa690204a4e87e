#include "planning/holidays.h"

#include "planning/holidayrules.h"

#include <algorithm>

namespace Creator {

namespace {

constexpr int lastYear = 2100;

QList<Holiday> sorted(QList<Holiday> days)
{
    std::stable_sort(days.begin(), days.end(),
                     [](const Holiday &a, const Holiday &b) { return a.day < b.day; });
    return days;
}

} // namespace

HolidayCountry holidayCountryOf(const QLocale &locale)
{
    return locale.territory() == QLocale::UnitedStates ? HolidayCountry::UnitedStates
                                                       : HolidayCountry::Korea;
}

const QList<Holiday> &Holidays::ofYear(HolidayCountry country, int year)
{
    static const QList<Holiday> none;
    const bool isKorea = country == HolidayCountry::Korea;
    if (year < (isKorea ? 2014 : 1986) || year > lastYear)
        return none;
    QHash<int, QList<Holiday>> &years = isKorea ? m_korea : m_unitedStates;
    auto it = years.find(year);
    if (it == years.end())
        it = years.insert(year, sorted(isKorea ? koreanHolidays(year) : federalHolidays(year)));
    return *it;
}

QList<Holiday> Holidays::between(HolidayCountry country, QDate first, QDate last)
{
    QList<Holiday> found;
    if (!first.isValid() || !last.isValid())
        return found;
    const int until = std::min(last.year(), lastYear);
    for (int year = std::max(first.year(), 1986); year <= until; ++year) {
        const QList<Holiday> &days = ofYear(country, year);
        std::copy_if(days.begin(), days.end(), std::back_inserter(found),
                     [&](const Holiday &one) { return one.day >= first && one.day <= last; });
    }
    return found;
}

} // namespace Creator
