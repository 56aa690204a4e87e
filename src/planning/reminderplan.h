#pragma once

#include "planning/reminders.h"
#include "storage/reminderscan.h"

namespace Creator {

/// One reminder as it follows from a row's date: what is decided about, and what is told.
struct PlannedReminder
{
    ReminderDate date; // its id is the note's
    DatedRow row;

    /// What remembers that it was shown for this date.
    [[nodiscard]] Reminder note() const;
};

/// Makes reminders of dates. Pure.
///
/// A reminder that a person set for a row stands in place of the default one; a content's is about
/// the planned date, or about the deadline where nothing is planned. "Never" silences all of a
/// row's dates. Days are told of at nine in the morning, and whole days before a date count by the
/// clock on the wall, whatever summer time does in between.
namespace ReminderPlan {

[[nodiscard]] QList<PlannedReminder> of(const QList<DatedRow> &rows, const QList<Reminder> &stored,
                                        const ReminderRules &rules, const QTimeZone &zone);

} // namespace ReminderPlan

} // namespace Creator
