#include "planning/reminderwords.h"

#include "core/daytext.h"
#include "core/wallclock.h"
#include "domain/moneyformat.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

constexpr qsizetype mostLines = 4;

// lupdate reads the class.
class ReminderSentences
{
    Q_DECLARE_TR_FUNCTIONS(Creator::ReminderSentences)
};

/// "25 Nov, 09:00": still true when it is read in the list a day later.
QString whenText(const QDateTime &at, const QDateTime &now, const QTimeZone &zone)
{
    const WallClock then = wallClockAt(at, zone);
    //: %1 is a day, %2 a time of that day
    return ReminderSentences::tr("%1, %2").arg(shortDay(then.day, wallClockAt(now, zone).day),
                                               QLocale().toString(then.time, QLocale::ShortFormat));
}

/// Told at the time itself, it is not late yet.
bool isLate(const QDateTime &at, const QDateTime &now)
{
    return at.secsTo(now) >= Reminders::groupMinutes * 60;
}

QString moneyTitle(const DatedRow &row)
{
    const QString amount = row.amount ? formatMoney(*row.amount) : QString();
    //: %1 is an amount, %2 who pays it
    return row.name.isEmpty() ? amount : ReminderSentences::tr("%1 from %2").arg(amount, row.name);
}

QString titleOf(const DatedRow &row)
{
    if (row.occasion == ReminderOccasion::MoneyDue)
        return moneyTitle(row);
    return row.name.isEmpty() ? ReminderSentences::tr("Untitled") : row.name;
}

QString dateOf(const DatedRow &row, const QDateTime &now, const QTimeZone &zone)
{
    const QDate today = wallClockAt(now, zone).day;
    switch (row.occasion) {
    case ReminderOccasion::Planned:
        return isLate(row.at, now)
            ? ReminderSentences::tr("Was planned for %1").arg(whenText(row.at, now, zone))
            : ReminderSentences::tr("Planned for %1").arg(whenText(row.at, now, zone));
    case ReminderOccasion::Deadline:
        return isLate(row.at, now)
            ? ReminderSentences::tr("Deadline missed: %1").arg(whenText(row.at, now, zone))
            : ReminderSentences::tr("Deadline: %1").arg(whenText(row.at, now, zone));
    case ReminderOccasion::LicenceEnd:
        return row.day >= today
            ? ReminderSentences::tr("The licence ends: %1").arg(shortDay(row.day, today))
            : ReminderSentences::tr("The licence ended: %1").arg(shortDay(row.day, today));
    case ReminderOccasion::MoneyDue:
        return row.day >= today
            ? ReminderSentences::tr("Due: %1").arg(shortDay(row.day, today))
            : ReminderSentences::tr("Overdue since: %1").arg(shortDay(row.day, today));
    }
    Q_UNREACHABLE();
}

QString groupTitle(NotificationType type, int count)
{
    if (type == NotificationType::LicenceExpiring)
        return ReminderSentences::tr("%Ln licence(s) end", nullptr, count);
    if (type == NotificationType::PayoutOverdue)
        return ReminderSentences::tr("%Ln payment(s) are due", nullptr, count);
    return ReminderSentences::tr("%Ln content(s) are due", nullptr, count);
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
        lines.append(ReminderSentences::tr("%1 · %2").arg(titleOf(reminder.row),
                                                          dateOf(reminder.row, nowUtc, zone)));
    }
    const auto more = static_cast<int>(all.size() - lines.size());
    if (more > 0)
        lines.append(ReminderSentences::tr("and %Ln more", nullptr, more));
    one.text = lines.join(u'\n');
    return one;
}

} // namespace Creator
