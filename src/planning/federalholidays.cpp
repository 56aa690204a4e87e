#include "planning/holidayrules.h"

namespace Creator {

using namespace Qt::StringLiterals;

namespace {

/// The n-th such weekday of a month; counted from the end for n = -1.
QDate nth(int n, Qt::DayOfWeek weekday, int year, int month)
{
    if (n > 0) {
        const QDate first(year, month, 1);
        const int ahead = (weekday - first.dayOfWeek() + 7) % 7;
        return first.addDays(ahead + (n - 1) * 7);
    }
    const QDate last = QDate(year, month, 1).addMonths(1).addDays(-1);
    return last.addDays(-((last.dayOfWeek() - weekday + 7) % 7));
}

QDate observedOn(QDate day)
{
    if (day.dayOfWeek() == Qt::Saturday)
        return day.addDays(-1);
    return day.dayOfWeek() == Qt::Sunday ? day.addDays(1) : day;
}

void addObserved(QList<Holiday> &days, const Holiday &one, int year)
{
    const QDate observed = observedOn(one.day);
    if (observed != one.day && observed.year() == year) {
        days.append({ observed, one.korean + u" (대체 휴일)"_s, one.english + u" (observed)"_s,
                      Holiday::Kind::Substitute });
    }
}

} // namespace

QList<Holiday> federalHolidays(int year)
{
    constexpr auto itself = Holiday::Kind::Itself;
    QList<Holiday> fixed{
        { QDate(year, 1, 1), u"새해 첫날"_s, u"New Year's Day"_s, itself },
        { QDate(year, 7, 4), u"독립기념일"_s, u"Independence Day"_s, itself },
        { QDate(year, 11, 11), u"재향 군인의 날"_s, u"Veterans Day"_s, itself },
        { QDate(year, 12, 25), u"크리스마스"_s, u"Christmas Day"_s, itself },
    };
    if (year >= 2021)
        fixed.append({ QDate(year, 6, 19), u"준틴스 독립기념일"_s, u"Juneteenth"_s, itself });
    QList<Holiday> days{
        { nth(3, Qt::Monday, year, 1), u"마틴 루서 킹의 날"_s, u"Martin Luther King Jr. Day"_s,
          itself },
        { nth(3, Qt::Monday, year, 2), u"대통령의 날"_s, u"Washington's Birthday"_s, itself },
        { nth(-1, Qt::Monday, year, 5), u"메모리얼 데이"_s, u"Memorial Day"_s, itself },
        { nth(1, Qt::Monday, year, 9), u"노동절"_s, u"Labor Day"_s, itself },
        { nth(2, Qt::Monday, year, 10), u"콜럼버스의 날"_s, u"Columbus Day"_s, itself },
        { nth(4, Qt::Thursday, year, 11), u"추수감사절"_s, u"Thanksgiving Day"_s, itself },
    };
    for (const Holiday &one : std::as_const(fixed)) {
        days.append(one);
        addObserved(days, one, year);
    }
    Holiday next = fixed.first();
    next.day = QDate(year + 1, 1, 1);
    addObserved(days, next, year);
    return days;
}

} // namespace Creator
