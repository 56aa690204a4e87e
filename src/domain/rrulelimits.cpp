#include "domain/rrulelimits.h"

#include <QByteArrayList>
#include <QHash>

#include <algorithm>

namespace Creator {

namespace {

constexpr qsizetype longestRule = 1'000;
constexpr qsizetype mostTimesADay = 24;

using Parts = QHash<QByteArray, QByteArrayList>;

Parts partsOf(const QByteArray &rrule)
{
    Parts parts;
    const QByteArrayList all = rrule.toUpper().split(';');
    for (const QByteArray &part : all) {
        const qsizetype equals = part.indexOf('=');
        if (equals > 0)
            parts.insert(part.left(equals).trimmed(), part.mid(equals + 1).split(','));
    }
    return parts;
}

int daysOf(int month)
{
    constexpr int days[] = { 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
    return month >= 1 && month <= 12 ? days[month - 1] : 0;
}

/// No 30 February.
bool hasPossibleDay(const QByteArrayList &months, const QByteArrayList &days)
{
    if (months.isEmpty() || days.isEmpty())
        return true;
    return std::any_of(months.begin(), months.end(), [&](const QByteArray &month) {
        return std::any_of(days.begin(), days.end(), [&](const QByteArray &day) {
            return std::abs(day.toInt()) <= daysOf(month.toInt());
        });
    });
}

bool hasPosition(const QByteArrayList &weekdays)
{
    return std::any_of(weekdays.begin(), weekdays.end(),
                       [](const QByteArray &weekday) { return weekday.trimmed().size() > 2; });
}

} // namespace

bool isReasonableRule(const QByteArray &rrule)
{
    if (rrule.size() > longestRule)
        return false;
    const Parts parts = partsOf(rrule);
    const QByteArray frequency = parts.value("FREQ").value(0).trimmed();
    const bool isSlow = frequency == "DAILY" || frequency == "WEEKLY" || frequency == "MONTHLY"
        || frequency == "YEARLY";
    const auto count
        = [&](const char *part) { return std::max<qsizetype>(1, parts.value(part).size()); };
    if (!isSlow || parts.contains("RSCALE") || parts.contains("BYSECOND")
        || count("BYHOUR") * count("BYMINUTE") > mostTimesADay)
        return false;
    const QByteArrayList days = parts.value("BYMONTHDAY");
    return hasPossibleDay(parts.value("BYMONTH"), days)
        && (days.isEmpty() || !hasPosition(parts.value("BYDAY")));
}

} // namespace Creator
