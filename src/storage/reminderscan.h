#pragma once

#include "core/result.h"
#include "domain/money.h"
#include "domain/notificationwishes.h"
#include "domain/plan.h"

#include <QDate>
#include <QHash>
#include <QList>

namespace Creator {

class Connection;
struct WriteContext;

/// A row with a date of its own.
struct DatedRow
{
    ReminderOccasion occasion = ReminderOccasion::Planned;
    QByteArray rowId;
    QString name; // title, name or payer; may be empty
    QDateTime at; // UTC; null where the date is a day
    QDate day;
    std::optional<Money> amount;

    /// "contents", "resources", "earnings"
    [[nodiscard]] QString table() const;
    /// What stands in reminders.shown_for: the instant, or 00:00 UTC of the day, in every zone.
    [[nodiscard]] QDateTime stamp() const;

    friend bool operator==(const DatedRow &, const DatedRow &) = default;
};

/// All SQL about what the program reminds of, for workers.
namespace ReminderScan {

/// Contents that are not out, licences that end and money that is pending, with dates from `from`
/// to `until`. A content changed after its date has passed is known to be late and left out.
[[nodiscard]] Result<QList<DatedRow>> datedRows(Connection &connection, const QDateTime &from,
                                                const QDateTime &until);
/// When a notification of each group was made last, since `since`; removed ones count.
[[nodiscard]] Result<QHash<QString, QDateTime>> lastOfGroups(Connection &connection, UserId user,
                                                             const QDateTime &since);

} // namespace ReminderScan

/// What the program remembers of having shown a reminder: rows of `reminders` with deterministic
/// ids. Rows of a person have others and hold no memory, so that undo never meets one that the
/// program has changed meanwhile.
namespace ReminderNotes {

/// The note of a date's default reminder.
[[nodiscard]] ReminderId idOf(ReminderOccasion occasion, const QByteArray &rowId);
/// The note of a reminder that a person set, by its minutes.
[[nodiscard]] ReminderId idOf(ReminderOccasion occasion, const QByteArray &rowId,
                              int minutesBefore);
[[nodiscard]] bool isNote(const Reminder &row);
[[nodiscard]] Status write(WriteContext &context, const QList<Reminder> &notes);

} // namespace ReminderNotes

} // namespace Creator
