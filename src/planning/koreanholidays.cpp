#include "planning/holidayrules.h"
#include "planning/lunarcalendar.h"

#include <algorithm>

namespace Creator {

using namespace Qt::StringLiterals;

namespace {

/// What gives a substitute holiday.
enum class Substitute { None, SundayOrHoliday, WeekendOrHoliday };

struct Day
{
    QDate day;
    QString korean;
    QString english;
    Substitute substitute;
};

/// From that year on.
Substitute since(int first, int year)
{
    return year >= first ? Substitute::WeekendOrHoliday : Substitute::None;
}

void addThreeDays(QList<Day> &days, QDate middle, const QString &korean, const QString &english)
{
    if (!middle.isValid())
        return;
    for (const int shift : { -1, 0, 1 }) {
        days.append({ middle.addDays(shift), shift == 0 ? korean : korean + u" 연휴"_s,
                      shift == 0 ? english : english + u" holiday"_s,
                      Substitute::SundayOrHoliday });
    }
}

QList<Day> statutoryDays(int year)
{
    QList<Day> days{
        { QDate(year, 1, 1), u"신정"_s, u"New Year's Day"_s, Substitute::None },
        { QDate(year, 3, 1), u"삼일절"_s, u"Independence Movement Day"_s, since(2021, year) },
        { QDate(year, 5, 5), u"어린이날"_s, u"Children's Day"_s, since(2014, year) },
        { QDate(year, 6, 6), u"현충일"_s, u"Memorial Day"_s, Substitute::None },
        { QDate(year, 8, 15), u"광복절"_s, u"Liberation Day"_s, since(2021, year) },
        { QDate(year, 10, 3), u"개천절"_s, u"National Foundation Day"_s, since(2021, year) },
        { QDate(year, 10, 9), u"한글날"_s, u"Hangul Day"_s, since(2021, year) },
        { QDate(year, 12, 25), u"성탄절"_s, u"Christmas Day"_s, since(2023, year) },
    };
    if (year >= 2026) {
        days.append({ QDate(year, 5, 1), u"노동절"_s, u"Labour Day"_s, since(2026, year) });
        days.append({ QDate(year, 7, 17), u"제헌절"_s, u"Constitution Day"_s, since(2026, year) });
    }
    if (const QDate buddha = dayOfKoreanLunarDate(year, 4, 8); buddha.isValid())
        days.append({ buddha, u"부처님오신날"_s, u"Buddha's Birthday"_s, since(2023, year) });
    addThreeDays(days, dayOfKoreanLunarDate(year, 1, 1), u"설날"_s, u"Seollal"_s);
    addThreeDays(days, dayOfKoreanLunarDate(year, 8, 15), u"추석"_s, u"Chuseok"_s);
    return days;
}

bool isWeekend(QDate day)
{
    return day.dayOfWeek() >= Qt::Saturday;
}

bool earnsSubstitute(const Day &one, const QList<Day> &all)
{
    if (one.substitute == Substitute::None)
        return false;
    const bool meetsAnother = std::any_of(all.begin(), all.end(), [&](const Day &other) {
        return other.day == one.day && other.korean != one.korean;
    });
    if (meetsAnother || one.day.dayOfWeek() == Qt::Sunday)
        return true;
    return one.substitute == Substitute::WeekendOrHoliday && one.day.dayOfWeek() == Qt::Saturday;
}

} // namespace

QList<Holiday> koreanHolidays(int year)
{
    QList<Day> days = statutoryDays(year);
    std::stable_sort(days.begin(), days.end(),
                     [](const Day &a, const Day &b) { return a.day < b.day; });
    QList<QDate> taken;
    QList<Holiday> holidays;
    for (const Day &one : std::as_const(days)) {
        taken.append(one.day);
        holidays.append({ one.day, one.korean, one.english, Holiday::Kind::Itself });
    }
    QDate last; // two holidays on one day give one substitute
    for (const Day &one : std::as_const(days)) {
        if (one.day == last || !earnsSubstitute(one, days))
            continue;
        last = one.day;
        QDate day = one.day;
        while (isWeekend(day) || taken.contains(day))
            day = day.addDays(1);
        taken.append(day);
        holidays.append({ day, u"대체공휴일(%1)"_s.arg(one.korean),
                          u"%1 (substitute)"_s.arg(one.english), Holiday::Kind::Substitute });
    }
    return holidays;
}

} // namespace Creator
