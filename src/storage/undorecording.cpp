#include "storage/undorecording.h"

#include "storage/sqliteerror.h"
#include "storage/undojournal.h"
#include "storage/writer.h"

#include <sqlite3.h>

namespace Creator {

namespace {

constexpr const char *undoneTables[] = {
    "users",           "creator_profiles",  "social_accounts",
    "contents",        "comments",          "resource_categories",
    "resources",       "content_resources", "metric_owners",
    "metric_series",   "metric_runs",       "metric_values",
    "metric_days",     "collaborations",    "collaboration_splits",
    "messages",        "payouts",           "earnings",
    "exchange_rates",  "notifications",     "attachments",
    "mapping_presets", "content_variants",  "content_templates",
    "content_series",  "posting_slots",     "reminders",
    "saved_searches",  "same_payments",
};

} // namespace

void UndoRecording::Deleter::operator()(sqlite3_session *session) const
{
    sqlite3session_delete(session);
}

UndoRecording::UndoRecording(sqlite3_session *session)
    : m_session(session)
{
}

UndoRecording::~UndoRecording() = default;
UndoRecording::UndoRecording(UndoRecording &&) noexcept = default;

Result<UndoRecording> UndoRecording::start(Connection &connection)
{
    sqlite3_session *session = nullptr;
    int code = sqlite3session_create(connection.handle(), "main", &session);
    if (code != SQLITE_OK)
        return failure(sqliteError(code, connection.handle()));
    UndoRecording recording(session);
    for (const char *table : undoneTables) {
        code = sqlite3session_attach(session, table);
        if (code != SQLITE_OK)
            return failure(sqliteError(code, connection.handle()));
    }
    return recording;
}

void UndoRecording::pause()
{
    sqlite3session_enable(m_session.get(), 0);
}

void UndoRecording::resume()
{
    sqlite3session_enable(m_session.get(), 1);
}

Result<QByteArray> UndoRecording::changeset() const
{
    int size = 0;
    void *bytes = nullptr;
    const int code = sqlite3session_changeset(m_session.get(), &size, &bytes);
    const std::unique_ptr<void, void (*)(void *)> owned(bytes, sqlite3_free);
    if (code != SQLITE_OK)
        return failure(sqliteError(code, nullptr));
    return QByteArray(static_cast<const char *>(bytes), size);
}

Status UndoRecording::keep(WriteContext &context, const QString &label)
{
    const Result<QByteArray> changes = changeset();
    if (!changes)
        return failure(changes.error());
    if (changes->isEmpty())
        return {};
    return UndoEntries::append(context, label, *changes);
}

} // namespace Creator
