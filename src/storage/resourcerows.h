#pragma once

#include "core/result.h"
#include "domain/resource.h"

#include <QList>

#include <optional>

namespace Creator {

class Connection;
class Statement;
struct WriteContext;

/// How a Resource lies in its table. The only place that knows the columns' order and what
/// resources.metadata holds.
namespace ResourceRows {

/// The columns that read() expects, in its order.
[[nodiscard]] const char *columns();

/// The row under a statement that selected columns() first.
[[nodiscard]] Resource read(const Statement &row);

/// What metadata holds of `resource`: its own keys, and those of Resource::metadata that it does
/// not know.
[[nodiscard]] QJsonObject metadataOf(const Resource &resource);
/// The other way: takes what it knows out of `metadata` and leaves the rest in
/// Resource::metadata.
void applyMetadata(Resource &resource, QJsonObject metadata);

struct Stored
{
    qint64 seq = 0;
    Resource resource;
};

[[nodiscard]] Result<std::optional<Stored>> find(Connection &connection, ResourceId id);

/// Writes a row that is not there yet; created_at and updated_at come from the context.
[[nodiscard]] Result<qint64> insert(WriteContext &context, const Resource &resource);
/// Overwrites everything but id and created_at.
[[nodiscard]] Status update(WriteContext &context, qint64 seq, const Resource &resource);
/// Removes the row and what links contents to it.
[[nodiscard]] Status remove(WriteContext &context, const Stored &stored);

} // namespace ResourceRows

} // namespace Creator
