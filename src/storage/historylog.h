#pragma once

#include "core/result.h"
#include "core/uuid.h"

#include <QJsonObject>

namespace Creator {

struct WriteContext;

/// Who changed what, written in the transaction of the change itself.
namespace HistoryLog {

/// `changes` maps a column to [before, after]; `table` and `action` are literals.
[[nodiscard]] Status write(WriteContext &context, const char *table, const Uuid &row,
                           const char *action, const QJsonObject &changes);

/// {"status": ["pending", "paid"]} for every field that differs; null where one has no such field.
[[nodiscard]] QJsonObject differences(const QJsonObject &before, const QJsonObject &after);

/// Remembers a purged row from outside, so that no import or sync brings it back.
[[nodiscard]] Status entomb(WriteContext &context, const char *table, const Uuid &row);

} // namespace HistoryLog

} // namespace Creator
