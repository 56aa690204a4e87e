#pragma once

#include "planning/holidays.h"

namespace Creator {

/// The rules of each country, unsorted; Holidays keeps and sorts what they give.
[[nodiscard]] QList<Holiday> koreanHolidays(int year);
/// With the first of January next year if it is observed in this one.
[[nodiscard]] QList<Holiday> federalHolidays(int year);

} // namespace Creator
