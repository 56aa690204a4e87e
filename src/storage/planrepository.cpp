#include "storage/planrepository.h"

#include "storage/database.h"
#include "storage/planrows.h"

namespace Creator {

namespace {

template <typename Row>
Writer::Work<Row> storing(const Row &row)
{
    return [row](WriteContext &context) { return PlanRows::store(context, row); };
}

} // namespace

PlanRepository::PlanRepository(Database &database, QObject *parent)
    : QObject(parent)
    , m_database(database)
{
}

Result<QList<ContentSeries>> PlanRepository::series() const
{
    return PlanRows::allSeries(m_database.reader());
}

Result<QList<ContentTemplate>> PlanRepository::templates() const
{
    return PlanRows::allTemplates(m_database.reader());
}

Result<QList<PostingSlot>> PlanRepository::postingSlots() const
{
    return PlanRows::allSlots(m_database.reader());
}

Result<QList<Reminder>> PlanRepository::reminders() const
{
    return PlanRows::allReminders(m_database.reader());
}

Result<QList<SavedSearch>> PlanRepository::savedSearches(const QString &page) const
{
    return PlanRows::allSearches(m_database.reader(), page);
}

QFuture<Result<ContentSeries>> PlanRepository::save(const ContentSeries &series)
{
    return m_database.writer().writeUndoable<ContentSeries>(
        tr("Change series"), storing(series), onThreadOf(this, [this] { emit changed(); }));
}

QFuture<Result<ContentTemplate>> PlanRepository::save(const ContentTemplate &content)
{
    return m_database.writer().writeUndoable<ContentTemplate>(
        tr("Change template"), storing(content), onThreadOf(this, [this] { emit changed(); }));
}

QFuture<Result<PostingSlot>> PlanRepository::save(const PostingSlot &slot)
{
    return m_database.writer().writeUndoable<PostingSlot>(
        tr("Change posting time"), storing(slot), onThreadOf(this, [this] { emit changed(); }));
}

QFuture<Result<void>> PlanRepository::save(const QList<PostingSlot> &weekly)
{
    return m_database.writer().writeUndoable<void>(
        tr("Add %Ln posting time(s)", nullptr, static_cast<int>(weekly.size())),
        [weekly](WriteContext &context) -> Status {
            for (const PostingSlot &slot : weekly) {
                if (Result<PostingSlot> stored = PlanRows::store(context, slot); !stored)
                    return failure(stored.error());
            }
            return {};
        },
        onThreadOf(this, [this] { emit changed(); }));
}

QFuture<Result<Reminder>> PlanRepository::save(const Reminder &reminder)
{
    return m_database.writer().writeUndoable<Reminder>(
        tr("Change reminder"), storing(reminder), onThreadOf(this, [this] { emit changed(); }));
}

QFuture<Result<SavedSearch>> PlanRepository::save(const SavedSearch &search)
{
    return m_database.writer().writeUndoable<SavedSearch>(
        tr("Save search"), storing(search), onThreadOf(this, [this] { emit changed(); }));
}

QFuture<Result<void>> PlanRepository::remove(SeriesId id)
{
    return removeRow(tr("Remove series"), "content_series", id.uuid());
}

QFuture<Result<void>> PlanRepository::remove(TemplateId id)
{
    return removeRow(tr("Remove template"), "content_templates", id.uuid());
}

QFuture<Result<void>> PlanRepository::remove(SlotId id)
{
    return removeRow(tr("Remove posting time"), "posting_slots", id.uuid());
}

QFuture<Result<void>> PlanRepository::remove(ReminderId id)
{
    return removeRow(tr("Remove reminder"), "reminders", id.uuid());
}

QFuture<Result<void>> PlanRepository::remove(SavedSearchId id)
{
    return removeRow(tr("Remove saved search"), "saved_searches", id.uuid());
}

QFuture<Result<void>> PlanRepository::noteMade(SeriesId id, const QDateTime &until)
{
    return m_database.writer().write<void>(
        [id, until](WriteContext &context) -> Status {
            auto statement = context.connection.cached(
                "UPDATE content_series SET made_until = max(ifnull(made_until, ?2), ?2) "
                "WHERE id = ?1");
            if (!statement)
                return failure(statement.error());
            (*statement)->bind(1, id.uuid());
            (*statement)->bindInstant(2, until);
            return (*statement)->run();
        },
        onThreadOf(this, [this] { emit changed(); }));
}

QFuture<Result<void>> PlanRepository::removeRow(const QString &label, const char *table,
                                                const Uuid &id)
{
    return m_database.writer().writeUndoable<void>(
        label, [table, id](WriteContext &context) { return PlanRows::remove(context, table, id); },
        onThreadOf(this, [this] { emit changed(); }));
}

} // namespace Creator
