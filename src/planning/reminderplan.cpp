#include "planning/reminderplan.h"

#include "core/wallclock.h"
#include "domain/earningenums.h"

namespace Creator {

namespace {

constexpr int minutesOfDay = 24 * 60;
constexpr int tellingHour = 9;

QDateTime instantOfRow(const DatedRow &row, const QTimeZone &zone)
{
    return row.day.isValid() ? instantOf({ row.day, QTime(tellingHour, 0) }, zone) : row.at;
}

/// `minutes` before `at`; whole days by the clock on the wall.
int elapsedMinutes(const QDateTime &at, int minutes, const QTimeZone &zone)
{
    if (minutes % minutesOfDay != 0)
        return minutes;
    WallClock clock = wallClockAt(at, zone);
    clock.day = clock.day.addDays(-minutes / minutesOfDay);
    return static_cast<int>(instantOf(clock, zone).secsTo(at) / 60);
}

/// What the person set and what was shown, by row and by note.
struct Stored
{
    explicit Stored(const QList<Reminder> &reminders)
    {
        for (const Reminder &reminder : reminders) {
            if (ReminderNotes::isNote(reminder))
                shownFor.insert(reminder.id, reminder.shownFor);
            else
                minutes[reminder.rowId].append(reminder.minutesBefore);
        }
    }

    QHash<ReminderId, QDateTime> shownFor;
    QHash<QByteArray, QList<int>> minutes;
};

class Planner
{
public:
    Planner(const QList<DatedRow> &rows, const QList<Reminder> &stored, const QTimeZone &zone)
        : m_stored(stored)
        , m_zone(zone)
    {
        for (const DatedRow &row : rows) {
            if (row.occasion == ReminderOccasion::Planned)
                m_planned.insert(row.rowId);
        }
    }

    void add(const DatedRow &row, const ReminderRules &rules)
    {
        const QList<int> own = m_stored.minutes.value(row.rowId);
        if (own.contains(neverRemind))
            return;
        const bool isPersons = !own.isEmpty()
            && (row.occasion != ReminderOccasion::Deadline || !m_planned.contains(row.rowId));
        if (!isPersons) {
            if (rules[row.occasion] != neverRemind)
                append(row, ReminderNotes::idOf(row.occasion, row.rowId), rules[row.occasion]);
            return;
        }
        for (const int minutes : own)
            append(row, ReminderNotes::idOf(row.occasion, row.rowId, minutes), minutes);
    }
    [[nodiscard]] QList<PlannedReminder> take() { return std::move(m_planning); }

private:
    void append(const DatedRow &row, ReminderId id, int minutes)
    {
        PlannedReminder one;
        one.row = row;
        one.date.id = id;
        one.date.type = typeOf(row.occasion);
        one.date.rowId = row.rowId;
        one.date.at = instantOfRow(row, m_zone);
        one.date.minutesBefore = elapsedMinutes(one.date.at, minutes, m_zone);
        // A day stays the same day when the person travels.
        if (m_stored.shownFor.value(id) == row.stamp())
            one.date.shownFor = one.date.at;
        one.date.group = wordText(one.date.type);
        m_planning.append(one);
    }

    const Stored m_stored;
    const QTimeZone m_zone;
    QSet<QByteArray> m_planned;
    QList<PlannedReminder> m_planning;
};

} // namespace

Reminder PlannedReminder::note() const
{
    return { date.id, row.table(), row.rowId, date.minutesBefore, row.stamp() };
}

QList<PlannedReminder> ReminderPlan::of(const QList<DatedRow> &rows, const QList<Reminder> &stored,
                                        const ReminderRules &rules, const QTimeZone &zone)
{
    Planner planner(rows, stored, zone);
    for (const DatedRow &row : rows)
        planner.add(row, rules);
    return planner.take();
}

} // namespace Creator
