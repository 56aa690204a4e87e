#include "planning/rulereader.h"

#include <QCoreApplication>

#include <array>

namespace Creator {

using namespace Qt::StringLiterals;

namespace {

// lupdate reads the class.
class RuleReader
{
    Q_DECLARE_TR_FUNCTIONS(Creator::RuleReader)
};

constexpr qsizetype longestRule = 1000;

tl::unexpected<Error> refuse(const QString &sentence)
{
    return failure(Error::Code::InvalidData, sentence);
}

/// libical ends the program on the first bad input unless it is told not to.
void surviveErrors()
{
    static const bool told = [] {
        icalerror_set_errors_are_fatal(0);
        return true;
    }();
    Q_UNUSED(told)
}

QByteArray textOf(const QString &rrule)
{
    QByteArray text = rrule.trimmed().toUpper().toUtf8();
    if (text.startsWith("RRULE:"))
        text.remove(0, 6);
    return text;
}

/// A UTC end means the wall clock there and then; an end that is a day includes the day.
void settleEnd(icalrecurrencetype &rule, const QTimeZone &zone)
{
    if (icaltime_is_null_time(rule.until))
        return;
    if (rule.until.is_date) {
        rule.until.is_date = 0;
        rule.until.hour = 23;
        rule.until.minute = rule.until.second = 59;
    } else if (icaltime_is_utc(rule.until)) {
        const WallClock clock = fromIcal(rule.until);
        rule.until = toIcal(wallClockAt(QDateTime(clock.day, clock.time, Qt::UTC), zone));
    }
}

} // namespace

icaltimetype toIcal(const WallClock &clock)
{
    icaltimetype time = icaltime_null_time();
    time.year = clock.day.year();
    time.month = clock.day.month();
    time.day = clock.day.day();
    time.hour = clock.time.hour();
    time.minute = clock.time.minute();
    time.second = clock.time.second();
    return time;
}

WallClock fromIcal(const icaltimetype &time)
{
    return { QDate(time.year, time.month, time.day),
             QTime(time.hour, time.minute, std::min(time.second, 59)) };
}

Result<icalrecurrencetype> readRule(const RecurrenceRule &rule)
{
    surviveErrors();
    const QByteArray text = textOf(rule.rrule);
    const QTimeZone zone(rule.zone);
    if (!zone.isValid())
        return refuse(RuleReader::tr("There is no time zone called %1.")
                          .arg(QString::fromUtf8(rule.zone.left(80))));
    if (!rule.start.isValid())
        return refuse(RuleReader::tr("Say when it happens for the first time."));
    const QString unreadable = RuleReader::tr("The rule cannot be read.");
    if (text.isEmpty() || text.size() > longestRule || text.contains("RSCALE"))
        return refuse(unreadable);
    icalrecurrencetype read = icalrecurrencetype_from_string(text.constData());
    switch (read.freq) {
    case ICAL_DAILY_RECURRENCE:
    case ICAL_WEEKLY_RECURRENCE:
    case ICAL_MONTHLY_RECURRENCE:
    case ICAL_YEARLY_RECURRENCE:
        break;
    case ICAL_SECONDLY_RECURRENCE:
    case ICAL_MINUTELY_RECURRENCE:
    case ICAL_HOURLY_RECURRENCE:
        return refuse(RuleReader::tr("A content can repeat every day, but not more often."));
    case ICAL_NO_RECURRENCE:
        return refuse(unreadable);
    }
    const bool hasSeconds = read.by_second[0] != ICAL_RECURRENCE_ARRAY_MAX;
    if (read.interval < 1 || read.count < 0 || hasSeconds)
        return refuse(unreadable);
    settleEnd(read, zone);
    return read;
}

} // namespace Creator
