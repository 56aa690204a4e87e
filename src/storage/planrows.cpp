#include "storage/planrows.h"

#include "storage/historylog.h"
#include "storage/readall.h"
#include "storage/writer.h"

#include <QJsonDocument>

namespace Creator::PlanRows {

namespace {

void bindNothing(Statement &) { }

/// Binds id to ?1, the moment to ?2, the rest by `bind`, and writes the history.
template <typename Row, typename Bind>
Result<Row> storeRow(WriteContext &context, const char *table, const char *sql, Row row, Bind bind)
{
    if (row.id.isNull())
        row.id = decltype(row.id)(context.newId());
    auto statement = context.connection.cached(sql);
    if (!statement)
        return failure(statement.error());
    Statement &s = **statement;
    s.bind(1, row.id.uuid());
    s.bind(2, context.nowMs);
    bind(s, row);
    if (Status status = s.run(); !status)
        return failure(status.error());
    if (Status status = HistoryLog::write(context, table, row.id.uuid(), "save", {}); !status)
        return failure(status.error());
    return row;
}

/// The columns say NOT NULL: no fields are an empty object.
void bindFields(Statement &s, int index, const QJsonObject &fields)
{
    s.bind(index, QString::fromUtf8(QJsonDocument(fields).toJson(QJsonDocument::Compact)));
}

ContentSeries readSeries(const Statement &row)
{
    const auto start = WallClock::fromText(row.text(3));
    return { SeriesId(row.uuid(0)), UserId(row.uuid(1)),
             row.text(2),           start ? *start : WallClock(),
             row.text(4).toUtf8(),  row.json(5),
             row.instant(6) };
}

ContentTemplate readTemplate(const Statement &row)
{
    return { TemplateId(row.uuid(0)), row.text(1), row.json(2) };
}

PostingSlot readSlot(const Statement &row)
{
    PostingSlot slot{
        SlotId(row.uuid(0)), row.text(1), {}, int(row.integer(3)), int(row.integer(4))
    };
    if (!row.isNull(2))
        slot.accountId = SocialAccountId(row.uuid(2));
    return slot;
}

Reminder readReminder(const Statement &row)
{
    return { ReminderId(row.uuid(0)), row.text(1), row.blob(2), int(row.integer(3)),
             row.instant(4) };
}

SavedSearch readSearch(const Statement &row)
{
    return { SavedSearchId(row.uuid(0)), row.text(1), row.text(2), row.json(3) };
}

} // namespace

Result<QList<ContentSeries>> allSeries(Connection &connection)
{
    return readAll(connection,
                   "SELECT id, creator_id, rrule, starts_at, zone, fields, made_until FROM "
                   "content_series WHERE deleted_at IS NULL ORDER BY id",
                   readSeries, bindNothing);
}

Result<QList<ContentTemplate>> allTemplates(Connection &connection)
{
    return readAll(connection,
                   "SELECT id, name, fields FROM content_templates WHERE deleted_at IS NULL "
                   "ORDER BY name, id",
                   readTemplate, bindNothing);
}

Result<QList<PostingSlot>> allSlots(Connection &connection)
{
    return readAll(
        connection,
        "SELECT id, platform, account_id, weekday, minute FROM posting_slots WHERE "
        "deleted_at IS NULL AND (account_id IS NULL OR EXISTS (SELECT 1 FROM "
        "social_accounts a WHERE a.id = posting_slots.account_id AND a.deleted_at IS NULL AND "
        "a.state <> 'disconnected')) ORDER BY weekday, minute, platform, id",
        readSlot, bindNothing);
}

Result<QList<Reminder>> allReminders(Connection &connection)
{
    return readAll(connection,
                   "SELECT id, table_name, row_id, minutes_before, shown_for FROM reminders WHERE "
                   "deleted_at IS NULL ORDER BY id",
                   readReminder, bindNothing);
}

Result<QList<SavedSearch>> allSearches(Connection &connection, const QString &page)
{
    return readAll(connection,
                   "SELECT id, name, page, question FROM saved_searches WHERE page = ?1 AND "
                   "deleted_at IS NULL ORDER BY name, id",
                   readSearch, [&](Statement &s) { s.bind(1, page); });
}

Result<ContentSeries> store(WriteContext &context, ContentSeries row)
{
    return storeRow(
        context, "content_series",
        "INSERT INTO content_series (id, creator_id, rrule, starts_at, zone, fields, made_until, "
        "created_at, updated_at) VALUES (?1, ?3, ?4, ?5, ?6, ?7, ?8, ?2, ?2) ON CONFLICT (id) DO "
        "UPDATE SET creator_id = ?3, rrule = ?4, starts_at = ?5, zone = ?6, fields = ?7, "
        "made_until = ?8, updated_at = ?2, deleted_at = NULL",
        std::move(row), [](Statement &s, const ContentSeries &series) {
            s.bind(3, series.creatorId.uuid());
            s.bind(4, series.rrule);
            s.bind(5, series.startsAt.toText());
            s.bind(6, QString::fromUtf8(series.zone));
            bindFields(s, 7, series.fields);
            s.bindInstant(8, series.madeUntil);
        });
}

Result<ContentTemplate> store(WriteContext &context, ContentTemplate row)
{
    return storeRow(context, "content_templates",
                    "INSERT INTO content_templates (id, name, fields, created_at, updated_at) "
                    "VALUES (?1, ?3, ?4, ?2, ?2) ON CONFLICT (id) DO UPDATE SET name = ?3, "
                    "fields = ?4, updated_at = ?2, deleted_at = NULL",
                    std::move(row), [](Statement &s, const ContentTemplate &one) {
                        s.bind(3, one.name);
                        bindFields(s, 4, one.fields);
                    });
}

Result<PostingSlot> store(WriteContext &context, PostingSlot row)
{
    return storeRow(
        context, "posting_slots",
        "INSERT INTO posting_slots (id, platform, account_id, weekday, minute, created_at, "
        "updated_at) VALUES (?1, ?3, ?4, ?5, ?6, ?2, ?2) ON CONFLICT (id) DO UPDATE SET "
        "platform = ?3, account_id = ?4, weekday = ?5, minute = ?6, updated_at = ?2, "
        "deleted_at = NULL",
        std::move(row), [](Statement &s, const PostingSlot &slot) {
            s.bind(3, slot.platform);
            if (slot.accountId)
                s.bind(4, slot.accountId->uuid());
            else
                s.bindNull(4);
            s.bind(5, slot.weekday);
            s.bind(6, slot.minute);
        });
}

Result<Reminder> store(WriteContext &context, Reminder row)
{
    return storeRow(context, "reminders",
                    "INSERT INTO reminders (id, table_name, row_id, minutes_before, shown_for, "
                    "created_at, updated_at) VALUES (?1, ?3, ?4, ?5, ?6, ?2, ?2) ON CONFLICT (id) "
                    "DO UPDATE SET table_name = ?3, row_id = ?4, minutes_before = ?5, "
                    "shown_for = ?6, updated_at = ?2, deleted_at = NULL",
                    std::move(row), [](Statement &s, const Reminder &reminder) {
                        s.bind(3, reminder.table);
                        s.bindBlob(4, reminder.rowId);
                        s.bind(5, reminder.minutesBefore);
                        s.bindInstant(6, reminder.shownFor);
                    });
}

Result<SavedSearch> store(WriteContext &context, SavedSearch row)
{
    return storeRow(context, "saved_searches",
                    "INSERT INTO saved_searches (id, name, page, question, created_at, updated_at) "
                    "VALUES (?1, ?3, ?4, ?5, ?2, ?2) ON CONFLICT (id) DO UPDATE SET name = ?3, "
                    "page = ?4, question = ?5, updated_at = ?2, deleted_at = NULL",
                    std::move(row), [](Statement &s, const SavedSearch &search) {
                        s.bind(3, search.name);
                        s.bind(4, search.page);
                        bindFields(s, 5, search.question);
                    });
}

Status remove(WriteContext &context, const char *table, const Uuid &id)
{
    auto statement = context.connection.prepare(
        QStringLiteral("UPDATE %1 SET deleted_at = ?2, updated_at = ?2 WHERE id = ?1")
            .arg(QLatin1String(table)));
    if (!statement)
        return failure(statement.error());
    statement->bind(1, id);
    statement->bind(2, context.nowMs);
    if (Status status = statement->run(); !status)
        return status;
    return HistoryLog::write(context, table, id, "delete", {});
}

} // namespace Creator::PlanRows
