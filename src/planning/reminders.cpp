#include "planning/reminders.h"

#include "core/wallclock.h"

#include <algorithm>

namespace Creator::Reminders {

namespace {

bool isWaiting(const ReminderDate &one, const QDateTime &nowUtc, const ReminderWishes &wishes)
{
    return one.at.isValid() && one.shownFor != one.at && !wishes.silenced.contains(one.type)
        && one.dueAt() > nowUtc.addDays(-forgetAfterDays);
}

bool hasQuietHours(const ReminderWishes &wishes)
{
    return wishes.quietFrom.isValid() && wishes.quietUntil.isValid() && wishes.zone.isValid()
        && wishes.quietFrom != wishes.quietUntil;
}

/// Shown lately, and not in a future that a clock set back has left behind.
bool wasShownLately(const QDateTime &shown, const QDateTime &nowUtc)
{
    const qint64 seconds = shown.isValid() ? shown.secsTo(nowUtc) : -1;
    return seconds >= 0 && seconds < groupMinutes * 60;
}

QDateTime endOfQuiet(const QDateTime &nowUtc, const ReminderWishes &wishes)
{
    const WallClock now = wallClockAt(nowUtc, wishes.zone);
    const QDate day = now.time < wishes.quietUntil ? now.day : now.day.addDays(1);
    return instantOf({ day, wishes.quietUntil }, wishes.zone);
}

} // namespace

bool isQuiet(const QDateTime &nowUtc, const ReminderWishes &wishes)
{
    if (!hasQuietHours(wishes))
        return false;
    const QTime time = wallClockAt(nowUtc, wishes.zone).time;
    if (wishes.quietFrom < wishes.quietUntil)
        return time >= wishes.quietFrom && time < wishes.quietUntil;
    return time >= wishes.quietFrom || time < wishes.quietUntil;
}

QList<DueReminder> due(const QList<ReminderDate> &all, const QDateTime &nowUtc,
                       const QHash<QString, QDateTime> &lastShown, const ReminderWishes &wishes)
{
    if (isQuiet(nowUtc, wishes))
        return {};
    QList<ReminderDate> ready;
    std::copy_if(all.begin(), all.end(), std::back_inserter(ready), [&](const ReminderDate &one) {
        return isWaiting(one, nowUtc, wishes) && one.dueAt() <= nowUtc
            && (one.group.isEmpty() || !wasShownLately(lastShown.value(one.group), nowUtc));
    });
    std::stable_sort(ready.begin(), ready.end(), [](const ReminderDate &a, const ReminderDate &b) {
        return a.dueAt() < b.dueAt();
    });
    QList<DueReminder> shown;
    QHash<QString, qsizetype> groups;
    for (const ReminderDate &one : std::as_const(ready)) {
        if (!one.group.isEmpty() && groups.contains(one.group)) {
            shown[groups.value(one.group)].others.append(one);
            continue;
        }
        if (!one.group.isEmpty())
            groups.insert(one.group, shown.size());
        const bool isMissed = one.dueAt().secsTo(nowUtc) >= groupMinutes * 60;
        shown.append({ one, {}, isMissed ? DueReminder::When::Missed : DueReminder::When::OnTime });
    }
    return shown;
}

QDateTime nextCheck(const QList<ReminderDate> &all, const QDateTime &nowUtc,
                    const ReminderWishes &wishes)
{
    QDateTime next;
    for (const ReminderDate &one : all) {
        if (isWaiting(one, nowUtc, wishes) && (next.isNull() || one.dueAt() < next))
            next = one.dueAt();
    }
    if (next.isNull())
        return {};
    next = std::max(next, nowUtc);
    return isQuiet(next, wishes) ? endOfQuiet(next, wishes) : next;
}

} // namespace Creator::Reminders
