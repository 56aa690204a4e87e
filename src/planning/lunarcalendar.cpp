#include "planning/lunarcalendar.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <memory>
#include <unicode/calendar.h>
#include <unicode/timezone.h>

namespace Creator {

QDate dayOfKoreanLunarDate(int gregorianYear, int lunarMonth, int lunarDay)
{
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<icu::Calendar> calendar(icu::Calendar::createInstance(
        icu::TimeZone::createTimeZone("Asia/Seoul"), icu::Locale("ko_KR@calendar=dangi"), error));
    if (U_FAILURE(error) || !calendar)
        return {};
    // A lunar month begins between three weeks after the solar one of its number and seven. Each
    // question costs astronomy, so that whole months are stepped over.
    QDate day(gregorianYear, lunarMonth, 15);
    for (int step = 0; step < 12; ++step) {
        const QDateTime noon(day, QTime(3, 0), Qt::UTC);
        calendar->setTime(double(noon.toMSecsSinceEpoch()), error);
        const int dayOfMonth = calendar->get(UCAL_DATE, error);
        const bool isMonth = calendar->get(UCAL_MONTH, error) == lunarMonth - 1
            && calendar->get(UCAL_IS_LEAP_MONTH, error) == 0;
        if (U_FAILURE(error))
            return {};
        if (isMonth && dayOfMonth <= lunarDay)
            return day.addDays(lunarDay - dayOfMonth);
        day = day.addDays(std::max(1, 30 - dayOfMonth));
    }
    return {};
}

} // namespace Creator
