#include "storage/historylog.h"

#include "storage/writer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

namespace Creator::HistoryLog {

Status write(WriteContext &context, const char *table, const Uuid &row, const char *action,
             const QJsonObject &changes)
{
    auto statement = context.connection.cached(
        "INSERT INTO history (table_name, row_id, at, user_id, action, changes) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
    if (!statement)
        return failure(statement.error());
    const QByteArray json = QJsonDocument(changes).toJson(QJsonDocument::Compact);
    (*statement)->bindView(1, table);
    (*statement)->bind(2, row);
    (*statement)->bind(3, context.nowMs);
    if (context.user)
        (*statement)->bind(4, context.user->uuid());
    else
        (*statement)->bindNull(4);
    (*statement)->bindView(5, action);
    (*statement)->bindView(6, { json.constData(), static_cast<size_t>(json.size()) });
    return (*statement)->run();
}

QJsonObject differences(const QJsonObject &before, const QJsonObject &after)
{
    const auto of = [](const QJsonObject &fields, const QString &key) {
        return fields.contains(key) ? fields.value(key) : QJsonValue();
    };
    QStringList keys = before.keys() + after.keys();
    keys.removeDuplicates();
    QJsonObject changes;
    for (const QString &key : std::as_const(keys)) {
        if (before.value(key) != after.value(key))
            changes.insert(key, QJsonArray{ of(before, key), of(after, key) });
    }
    return changes;
}

Status entomb(WriteContext &context, const char *table, const Uuid &row)
{
    auto statement = context.connection.cached(
        "INSERT OR REPLACE INTO tombstones (id, table_name, purged_at) VALUES (?1, ?2, ?3)");
    if (!statement)
        return failure(statement.error());
    (*statement)->bind(1, row);
    (*statement)->bindView(2, table);
    (*statement)->bind(3, context.nowMs);
    return (*statement)->run();
}

} // namespace Creator::HistoryLog
