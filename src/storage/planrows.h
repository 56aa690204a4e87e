#pragma once

#include "core/result.h"
#include "domain/plan.h"
#include "storage/connection.h"

namespace Creator {

struct WriteContext;

/// How the rows of planning are read and written; PlanRepository decides when.
namespace PlanRows {

[[nodiscard]] Result<QList<ContentSeries>> allSeries(Connection &connection);
[[nodiscard]] Result<QList<ContentTemplate>> allTemplates(Connection &connection);
[[nodiscard]] Result<QList<PostingSlot>> allSlots(Connection &connection);
[[nodiscard]] Result<QList<Reminder>> allReminders(Connection &connection);
[[nodiscard]] Result<QList<SavedSearch>> allSearches(Connection &connection, const QString &page);

[[nodiscard]] Result<ContentSeries> store(WriteContext &context, ContentSeries row);
[[nodiscard]] Result<ContentTemplate> store(WriteContext &context, ContentTemplate row);
[[nodiscard]] Result<PostingSlot> store(WriteContext &context, PostingSlot row);
[[nodiscard]] Result<Reminder> store(WriteContext &context, Reminder row);
[[nodiscard]] Result<SavedSearch> store(WriteContext &context, SavedSearch row);

/// `table` is a literal.
[[nodiscard]] Status remove(WriteContext &context, const char *table, const Uuid &id);

} // namespace PlanRows

} // namespace Creator
