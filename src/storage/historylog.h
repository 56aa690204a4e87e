#pragma once

#include "core/result.h"
#include "core/uuid.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>

namespace Creator {

class Connection;
struct WriteContext;

/// What once happened to a row.
struct HistoryEntry
{
    QDateTime at; // UTC
    QString userName; // empty: the program itself
    QString action; // "insert", "update", "delete", "restore", "import", "override" …
    QJsonObject changes; // see HistoryLog::differences()

    friend bool operator==(const HistoryEntry &, const HistoryEntry &) = default;
};

/// Who changed what, written in the transaction of the change itself.
namespace HistoryLog {

/// `changes` maps a column to [before, after]; `table` and `action` are literals.
[[nodiscard]] Status write(WriteContext &context, const char *table, const Uuid &row,
                           const char *action, const QJsonObject &changes);

/// {"status": ["pending", "paid"]} for every field that differs; null where one has no such field.
[[nodiscard]] QJsonObject differences(const QJsonObject &before, const QJsonObject &after);

/// The newest first.
[[nodiscard]] Result<QList<HistoryEntry>> of(Connection &connection, const Uuid &row, int limit);

/// Remembers a purged row from outside, so that no import or sync brings it back.
[[nodiscard]] Status entomb(WriteContext &context, const char *table, const Uuid &row);

} // namespace HistoryLog

} // namespace Creator
