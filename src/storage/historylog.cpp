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

Result<QList<HistoryEntry>> of(Connection &connection, const Uuid &row, int limit)
{
    auto statement = connection.cached(
        "SELECT h.at, coalesce(u.name, ''), h.action, h.changes FROM history h "
        "LEFT JOIN users u ON u.id = h.user_id WHERE h.row_id = ?1 ORDER BY h.seq DESC LIMIT ?2");
    if (!statement)
        return failure(statement.error());
    Statement &s = **statement;
    s.bind(1, row);
    s.bind(2, qint64{ limit });
    QList<HistoryEntry> entries;
    for (;;) {
        const Result<bool> more = s.step();
        if (!more)
            return failure(more.error());
        if (!*more)
            return entries;
        entries.append({ QDateTime::fromMSecsSinceEpoch(s.integer(0), Qt::UTC), s.text(1),
                         s.text(2), QJsonDocument::fromJson(s.text(3).toUtf8()).object() });
    }
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
