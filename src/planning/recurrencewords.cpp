#include "planning/rulereader.h"

#include <QCoreApplication>
#include <QLocale>

namespace Creator::Recurrence {

using namespace Qt::StringLiterals;

namespace {

// lupdate reads the class.
class Recurrence
{
    Q_DECLARE_TR_FUNCTIONS(Creator::Recurrence)
};

bool isSet(const short *list)
{
    return list[0] != ICAL_RECURRENCE_ARRAY_MAX;
}

QString frequency(const icalrecurrencetype &rule)
{
    const int n = rule.interval;
    if (rule.freq == ICAL_DAILY_RECURRENCE)
        return n == 1 ? Recurrence::tr("Every day")
                      : Recurrence::tr("Every %Ln day(s)", nullptr, n);
    if (rule.freq == ICAL_WEEKLY_RECURRENCE) {
        return n == 1 ? Recurrence::tr("Every week")
                      : Recurrence::tr("Every %Ln week(s)", nullptr, n);
    }
    if (rule.freq == ICAL_MONTHLY_RECURRENCE) {
        return n == 1 ? Recurrence::tr("Every month")
                      : Recurrence::tr("Every %Ln month(s)", nullptr, n);
    }
    return n == 1 ? Recurrence::tr("Every year") : Recurrence::tr("Every %Ln year(s)", nullptr, n);
}

QString nth(int position, const QString &weekday)
{
    switch (position) {
    case 1:
        return Recurrence::tr("the first %1").arg(weekday);
    case 2:
        return Recurrence::tr("the second %1").arg(weekday);
    case 3:
        return Recurrence::tr("the third %1").arg(weekday);
    case 4:
        return Recurrence::tr("the fourth %1").arg(weekday);
    case -1:
        return Recurrence::tr("the last %1").arg(weekday);
    default:
        return position > 0
            ? Recurrence::tr("%1 number %L2").arg(weekday).arg(position)
            : Recurrence::tr("%1 number %L2 from the end").arg(weekday).arg(-position);
    }
}

QStringList weekdays(const icalrecurrencetype &rule)
{
    QStringList names;
    for (int i = 0; i < ICAL_BY_DAY_SIZE && rule.by_day[i] != ICAL_RECURRENCE_ARRAY_MAX; ++i) {
        // libical counts from Sunday = 1, Qt from Monday = 1.
        const int sundayFirst = icalrecurrencetype_day_day_of_week(rule.by_day[i]);
        const QString name = QLocale().dayName(sundayFirst == 1 ? 7 : sundayFirst - 1);
        const int position = icalrecurrencetype_day_position(rule.by_day[i]);
        names.append(position == 0 ? name : nth(position, name));
    }
    return names;
}

/// Where the days are 28, 29 … n and the last of these that the month has is meant: n.
int lastOfDays(const icalrecurrencetype &rule)
{
    if (rule.by_set_pos[0] != -1 || rule.by_set_pos[1] != ICAL_RECURRENCE_ARRAY_MAX)
        return 0;
    int day = 28;
    int i = 0;
    while (i < 4 && rule.by_month_day[i] == day + i)
        ++i;
    day += i - 1;
    return i > 0 && rule.by_month_day[i] == ICAL_RECURRENCE_ARRAY_MAX && !isSet(rule.by_day) ? day
                                                                                             : 0;
}

QStringList monthDays(const icalrecurrencetype &rule)
{
    if (const int last = lastOfDays(rule); last == 31)
        return { Recurrence::tr("the last day") };
    else if (last > 0)
        return { Recurrence::tr("day %L1, or the last one before it").arg(last) };
    QStringList names;
    for (int i = 0; i < ICAL_BY_MONTHDAY_SIZE && rule.by_month_day[i] != ICAL_RECURRENCE_ARRAY_MAX;
         ++i) {
        const int day = rule.by_month_day[i];
        if (day == -1)
            names.append(Recurrence::tr("the last day"));
        else if (day < 0)
            names.append(Recurrence::tr("day %L1 from the end").arg(-day));
        else
            names.append(Recurrence::tr("day %L1").arg(day));
    }
    return names;
}

QStringList months(const icalrecurrencetype &rule)
{
    QStringList names;
    for (int i = 0; i < ICAL_BY_MONTH_SIZE && rule.by_month[i] != ICAL_RECURRENCE_ARRAY_MAX; ++i)
        names.append(
            QLocale().standaloneMonthName(icalrecurrencetype_month_month(rule.by_month[i])));
    return names;
}

QString end(const icalrecurrencetype &rule)
{
    if (rule.count > 0)
        return Recurrence::tr("%Ln time(s)", nullptr, rule.count);
    if (icaltime_is_null_time(rule.until))
        return {};
    return Recurrence::tr("until %1")
        .arg(QLocale().toString(fromIcal(rule.until).day, QLocale::ShortFormat));
}

} // namespace

QString describe(const RecurrenceRule &rule)
{
    const Result<icalrecurrencetype> read = readRule(rule);
    if (!read || !check(rule))
        return {};
    QStringList parts{ frequency(*read) };
    const QLocale locale;
    for (const QStringList &list : { months(*read), monthDays(*read), weekdays(*read) }) {
        if (!list.isEmpty())
            parts.append(locale.createSeparatedList(list));
    }
    if ((isSet(read->by_set_pos) && lastOfDays(*read) == 0) || isSet(read->by_week_no)
        || isSet(read->by_year_day) || isSet(read->by_hour) || isSet(read->by_minute))
        parts.append(Recurrence::tr("by further conditions"));
    else
        parts.append(locale.toString(rule.start.time, QLocale::ShortFormat));
    if (const QString last = end(*read); !last.isEmpty())
        parts.append(last);
    return parts.join(u", ");
}

} // namespace Creator::Recurrence
