#include "planning/repeatchoice.h"

#include <QMap>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

constexpr std::array<const char *, 7> dayWords{ "MO", "TU", "WE", "TH", "FR", "SA", "SU" };
constexpr std::array<const char *, 4> everyWords{ "DAILY", "WEEKLY", "MONTHLY", "YEARLY" };
constexpr int safeDay = 28; // every month has it

QString dayWord(int weekday)
{
    return QLatin1String(dayWords[static_cast<size_t>(weekday - 1)]);
}

QString monthPart(RepeatChoice::MonthBy by, QDate start)
{
    if (by == RepeatChoice::MonthBy::Weekday)
        return u"BYDAY=%1%2"_s.arg(weekdayInMonth(start)).arg(dayWord(start.dayOfWeek()));
    if (start.day() <= safeDay)
        return u"BYMONTHDAY=%1"_s.arg(start.day());
    // The last of these that the month has: the 31st, or else the 30th …
    QStringList days;
    for (int day = safeDay; day <= start.day(); ++day)
        days.append(QString::number(day));
    return u"BYMONTHDAY=%1;BYSETPOS=-1"_s.arg(days.join(u','));
}

QMap<QString, QString> partsOf(const QString &rrule)
{
    QString text = rrule.trimmed().toUpper();
    if (text.startsWith("RRULE:"_L1))
        text.remove(0, 6);
    QMap<QString, QString> parts;
    for (const QString &part : text.split(u';', Qt::SkipEmptyParts))
        parts.insert(part.section(u'=', 0, 0), part.section(u'=', 1));
    return parts;
}

/// What a rule leaves to its start is said here, and what changes nothing is left out.
QMap<QString, QString> saidOut(QMap<QString, QString> parts, QDate start)
{
    const QString every = parts.value(u"FREQ"_s);
    const bool saysDay = parts.contains(u"BYDAY"_s) || parts.contains(u"BYMONTHDAY"_s);
    if (every == "WEEKLY"_L1 && !saysDay)
        parts.insert(u"BYDAY"_s, dayWord(start.dayOfWeek()));
    if ((every == "MONTHLY"_L1 || every == "YEARLY"_L1) && !saysDay && start.day() <= safeDay)
        parts.insert(u"BYMONTHDAY"_s, QString::number(start.day()));
    if (every == "YEARLY"_L1 && !saysDay && !parts.contains(u"BYMONTH"_s))
        parts.insert(u"BYMONTH"_s, QString::number(start.month()));
    if (parts.value(u"INTERVAL"_s) == "1"_L1)
        parts.remove(u"INTERVAL"_s);
    if (parts.value(u"WKST"_s) == "MO"_L1)
        parts.remove(u"WKST"_s);
    return parts;
}

std::optional<QList<int>> weekdaysFrom(const QString &text)
{
    QList<int> days;
    for (const QString &word : text.split(u',', Qt::SkipEmptyParts)) {
        const auto found = std::find_if(dayWords.begin(), dayWords.end(), [&word](const char *day) {
            return word == QLatin1String(day);
        });
        if (found == dayWords.end())
            return std::nullopt;
        days.append(static_cast<int>(found - dayWords.begin()) + 1);
    }
    return days;
}

} // namespace

int weekdayInMonth(QDate day)
{
    const int place = (day.day() - 1) / 7 + 1;
    return place > 4 ? -1 : place;
}

QString RepeatChoice::toRule(QDate start) const
{
    QStringList parts{ u"FREQ="_s + QLatin1String(everyWords[static_cast<size_t>(every)]) };
    if (interval > 1)
        parts.append(u"INTERVAL=%1"_s.arg(interval));
    switch (every) {
    case Every::Day:
        break;
    case Every::Week: {
        QList<int> days = weekdays.isEmpty() ? QList<int>{ start.dayOfWeek() } : weekdays;
        std::sort(days.begin(), days.end());
        QStringList words;
        for (const int day : days)
            words.append(dayWord(day));
        parts.append(u"BYDAY="_s + words.join(u','));
        break;
    }
    case Every::Month:
        parts.append(monthPart(monthBy, start));
        break;
    case Every::Year:
        parts.append(u"BYMONTH=%1"_s.arg(start.month()));
        parts.append(monthPart(monthBy, start));
        break;
    }
    if (end == End::After)
        parts.append(u"COUNT=%1"_s.arg(count));
    else if (end == End::On)
        parts.append(u"UNTIL="_s + until.toString(u"yyyyMMdd"_s));
    return parts.join(u';');
}

std::optional<RepeatChoice> RepeatChoice::fromRule(const QString &rrule, QDate start)
{
    const QMap<QString, QString> parts = saidOut(partsOf(rrule), start);
    RepeatChoice choice;
    const auto every
        = std::find_if(everyWords.begin(), everyWords.end(), [&parts](const char *one) {
              return parts.value(u"FREQ"_s) == QLatin1String(one);
          });
    if (every == everyWords.end())
        return std::nullopt;
    choice.every = static_cast<Every>(every - everyWords.begin());
    choice.interval = parts.value(u"INTERVAL"_s, u"1"_s).toInt();
    if (choice.every == Every::Week) {
        const auto days = weekdaysFrom(parts.value(u"BYDAY"_s));
        if (!days)
            return std::nullopt;
        choice.weekdays = *days;
    } else if (parts.contains(u"BYDAY"_s)) {
        choice.monthBy = MonthBy::Weekday;
    }
    if (parts.contains(u"COUNT"_s)) {
        choice.end = End::After;
        choice.count = parts.value(u"COUNT"_s).toInt();
    } else if (parts.contains(u"UNTIL"_s)) {
        choice.end = End::On;
        choice.until = QDate::fromString(parts.value(u"UNTIL"_s).left(8), u"yyyyMMdd"_s);
    }
    // Whatever it does not say again in the same words it has not understood.
    return partsOf(choice.toRule(start)) == parts ? std::optional(choice) : std::nullopt;
}

} // namespace Creator
