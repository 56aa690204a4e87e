#pragma once

#include "domain/notification.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QTime>
#include <QTimeZone>

namespace Creator {

/// Something to be reminded of, and when.
struct ReminderDate
{
    ReminderId id;
    NotificationType type = NotificationType::ContentDue;
    QByteArray rowId; // what it is about
    QDateTime at; // the row's own date, UTC
    int minutesBefore = 0;
    QDateTime shownFor; // the date that it was shown for already; null: never
    QString group; // reminders of one group come together; empty: alone

    [[nodiscard]] QDateTime dueAt() const { return at.addSecs(-qint64{ minutesBefore } * 60); }

    friend bool operator==(const ReminderDate &, const ReminderDate &) = default;
};

/// What the person wants to hear of, and when not. Equal times mean no quiet hours.
struct ReminderWishes
{
    QSet<NotificationType> silenced;
    QTime quietFrom;
    QTime quietUntil;
    QTimeZone zone; // of the quiet hours
};

/// One notification: the first of its group, and those that it stands for.
struct DueReminder
{
    enum class When { OnTime, Missed };

    ReminderDate first;
    QList<ReminderDate> others;
    When when = When::OnTime;

    friend bool operator==(const DueReminder &, const DueReminder &) = default;
};

/// Decides which reminders are shown now. Pure; the caller stores `shownFor = at` for all that are
/// returned, which is why none is shown twice: not after a restart, and not when the clock is set
/// back. A row that moves is reminded of again.
namespace Reminders {

/// At most one notification of a group in this time.
inline constexpr int groupMinutes = 5;
/// What was due earlier than this is not worth telling any more.
inline constexpr int forgetAfterDays = 30;

[[nodiscard]] bool isQuiet(const QDateTime &nowUtc, const ReminderWishes &wishes);
/// Those due at `nowUtc`, the earliest first. What comes five minutes late or more, since the
/// program was closed or the hours quiet, is marked as missed. `lastShown`: when each group was
/// shown last; the members of a group shown a moment ago wait.
[[nodiscard]] QList<DueReminder> due(const QList<ReminderDate> &all, const QDateTime &nowUtc,
                                     const QHash<QString, QDateTime> &lastShown,
                                     const ReminderWishes &wishes);
/// When to ask next: the next due instant or the end of the quiet hours; null if nothing waits.
[[nodiscard]] QDateTime nextCheck(const QList<ReminderDate> &all, const QDateTime &nowUtc,
                                  const ReminderWishes &wishes);

} // namespace Reminders

} // namespace Creator
