#include "storage/reminderchoice.h"

#include "storage/connection.h"
#include "storage/planrows.h"
#include "storage/reminderscan.h"
#include "storage/writer.h"

using namespace Qt::StringLiterals;

namespace Creator::ReminderChoice {

namespace {

const QString table = u"contents"_s;

/// Those of the person; the program's notes are none.
Result<QList<Reminder>> ownOf(Connection &connection, ContentId id)
{
    auto statement = connection.cached("SELECT id, minutes_before FROM reminders WHERE row_id = ?1 "
                                       "AND table_name = ?2 AND deleted_at IS NULL ORDER BY id");
    if (!statement)
        return failure(statement.error());
    Statement &s = **statement;
    s.bind(1, id.uuid());
    s.bind(2, table);
    QList<Reminder> own;
    for (;;) {
        const Result<bool> row = s.step();
        if (!row)
            return failure(row.error());
        if (!*row)
            return own;
        const Reminder one{
            ReminderId(s.uuid(0)), table, id.uuid().toByteArray(), int(s.integer(1)), {}
        };
        if (!ReminderNotes::isNote(one))
            own.append(one);
    }
}

Status store(WriteContext &context, ContentId id, std::optional<int> minutesBefore)
{
    const auto own = ownOf(context.connection, id);
    if (!own)
        return failure(own.error());
    Reminder kept{ {}, table, id.uuid().toByteArray(), 0, {} };
    for (const Reminder &one : *own) {
        if (minutesBefore && kept.id.isNull()) {
            kept = one;
            continue;
        }
        if (Status status = PlanRows::remove(context, "reminders", one.id.uuid()); !status)
            return status;
    }
    if (!minutesBefore)
        return {};
    kept.minutesBefore = *minutesBefore;
    const auto stored = PlanRows::store(context, kept);
    return stored ? Status() : failure(stored.error());
}

} // namespace

Result<std::optional<int>> of(Connection &connection, ContentId id)
{
    const auto own = ownOf(connection, id);
    if (!own)
        return failure(own.error());
    return own->isEmpty() ? std::nullopt : std::optional(own->constFirst().minutesBefore);
}

ContentRepository::Along storing(std::optional<int> minutesBefore)
{
    return [minutesBefore](WriteContext &context, const QList<ContentId> &ids) -> Status {
        for (const ContentId &id : ids) {
            if (Status status = store(context, id, minutesBefore); !status)
                return status;
        }
        return {};
    };
}

} // namespace Creator::ReminderChoice
