#pragma once

#include <QDate>

namespace Creator {

/// The day of a Gregorian year on which a day of the Korean lunar calendar falls (ICU's Dangi
/// calendar, Korean time); leap months are passed over. Null if the year has no such day.
[[nodiscard]] QDate dayOfKoreanLunarDate(int gregorianYear, int lunarMonth, int lunarDay);

} // namespace Creator
