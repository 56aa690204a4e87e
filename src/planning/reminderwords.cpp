#include "planning/reminderwords.h"

#include "core/wallclock.h"
#include "domain/moneyformat.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

constexpr qsizetype mostLines = 4;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Reminders)
};

/// "15:00", "tomorrow, 09:00", "25 November 2026, 09:00"
QString whenText(const QDateTime &at, const QDateTime &now, const QTimeZone &zone)
{
    const WallClock then = wallClockAt(at, zone);
    const QDate today = wallClockAt(now, zone).day;
    const QLocale locale;
    const QString time = locale.toString(then.time, QLocale::ShortFormat);
    if (then.day == today)
        return Words::tr("today, %1").arg(time);
    if (then.day == today.addDays(1))
        return Words::tr("tomorrow, %1").arg(time);
    if (then.day == today.addDays(-1))
        return Words::tr("yesterday, %1").arg(time);
    //: %1 is a day, %2 a time of that day
    return Words::tr("%1, %2").arg(locale.toString(then.day, QLocale::ShortFormat), time);
}

QString dayText(QDate day, QDate today)
{
    if (day == today)
        return Words::tr("today");
    if (day == today.addDays(1))
        return Words::tr("tomorrow");
    if (day == today.addDays(-1))
        return Words::tr("yesterday");
    return QLocale().toString(day, QLocale::ShortFormat);
}

QString moneyTitle(const DatedRow &row)
{
    const QString amount = row.amount ? formatMoney(*row.amount) : QString();
    //: %1 is an amount, %2 who pays it
    return row.name.isEmpty() ? amount : Words::tr("%1 from %2").arg(amount, row.name);
}

QString titleOf(const DatedRow &row)
{
    if (row.occasion == ReminderOccasion::MoneyDue)
        return moneyTitle(row);
    return row.name.isEmpty() ? Words::tr("Untitled") : row.name;
}

QString dateOf(const DatedRow &row, const QDateTime &now, const QTimeZone &zone)
{
    const QDate today = wallClockAt(now, zone).day;
    switch (row.occasion) {
    case ReminderOccasion::Planned:
        return row.at > now ? Words::tr("Planned for %1").arg(whenText(row.at, now, zone))
                            : Words::tr("Was planned for %1").arg(whenText(row.at, now, zone));
    case ReminderOccasion::Deadline:
        return row.at > now ? Words::tr("Must be done by %1").arg(whenText(row.at, now, zone))
                            : Words::tr("Should be done since %1").arg(whenText(row.at, now, zone));
    case ReminderOccasion::LicenceEnd:
        return row.day >= today ? Words::tr("The licence ends: %1").arg(dayText(row.day, today))
                                : Words::tr("The licence ended: %1").arg(dayText(row.day, today));
    case ReminderOccasion::MoneyDue:
        return row.day >= today ? Words::tr("Due: %1").arg(dayText(row.day, today))
                                : Words::tr("Overdue since: %1").arg(dayText(row.day, today));
    }
    Q_UNREACHABLE();
}

QString groupTitle(NotificationType type, int count)
{
    if (type == NotificationType::LicenceExpiring)
        return Words::tr("%Ln licence(s) end", nullptr, count);
    if (type == NotificationType::PayoutOverdue)
        return Words::tr("%Ln payment(s) are due", nullptr, count);
    return Words::tr("%Ln content(s) are due", nullptr, count);
}

} // namespace

Notification notificationOf(const QList<PlannedReminder> &all, const QDateTime &nowUtc,
                            const QTimeZone &zone)
{
    const PlannedReminder &first = all.constFirst();
    Notification one;
    one.type = first.date.type;
    one.table = first.row.table();
    one.rowId = first.row.rowId;
    one.groupKey = first.date.group;
    if (all.size() == 1) {
        one.title = titleOf(first.row);
        one.text = dateOf(first.row, nowUtc, zone);
        return one;
    }
    one.title = groupTitle(one.type, static_cast<int>(all.size()));
    QStringList lines;
    for (const PlannedReminder &reminder : all) {
        if (lines.size() == mostLines)
            break;
        //: %1 is a title, %2 says when
        lines.append(
            Words::tr("%1 · %2").arg(titleOf(reminder.row), dateOf(reminder.row, nowUtc, zone)));
    }
    const auto more = static_cast<int>(all.size() - lines.size());
    if (more > 0)
        lines.append(Words::tr("and %Ln more", nullptr, more));
    one.text = lines.join(u'\n');
    return one;
}

} // namespace Creator
