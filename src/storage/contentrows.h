#pragma once

#include "core/result.h"
#include "domain/content.h"

#include <optional>

namespace Creator {

class Connection;
struct WriteContext;

/// How a Content lies in its tables: contents, content_variants and content_resources. The only
/// place that knows the columns' order.
namespace ContentRows {

struct Stored
{
    qint64 seq = 0;
    Content content;
};

[[nodiscard]] Result<std::optional<Stored>> find(Connection &connection, ContentId id);
/// All that are not in the trash, in the order of their making.
[[nodiscard]] Result<QList<Content>> all(Connection &connection);

/// Writes a row that is not there yet, its variants and uses; the row's number comes back.
[[nodiscard]] Result<qint64> insert(WriteContext &context, const Content &content);
/// Overwrites everything but id and created_at. Variants and uses that are no longer named go.
[[nodiscard]] Status update(WriteContext &context, const Content &content);
[[nodiscard]] Status remove(WriteContext &context, ContentId id);

} // namespace ContentRows

} // namespace Creator
