#pragma once

#include "core/result.h"
#include "domain/comment.h"

#include <QList>

#include <optional>

namespace Creator {

class Connection;
class Statement;
struct WriteContext;

/// How a Comment lies in its table. The only place that knows the columns' order.
namespace CommentRows {

/// The columns that read() expects, of the table under the name `c`.
[[nodiscard]] const char *columns();
inline constexpr int columnCount = 20;
[[nodiscard]] Comment read(const Statement &row);

struct Stored
{
    qint64 seq = 0;
    bool isDeleted = false;
    bool isGone = false; // deleted because the platform has it no more
    Comment comment;
};

[[nodiscard]] Result<std::optional<Stored>> find(Connection &connection, CommentId id);

/// The search index follows. An answer that came before what it answers joins its thread.
[[nodiscard]] Status insert(WriteContext &context, const Comment &comment);
/// What the platform says of it: text, author, times, and whether it is there. The person's own
/// words about it (state) stay.
enum class Presence { There, Gone };
[[nodiscard]] Status update(WriteContext &context, const Stored &stored, const Comment &comment,
                            Presence presence);

[[nodiscard]] Status setState(WriteContext &context, CommentId id, CommentState state);
[[nodiscard]] Status setHidden(WriteContext &context, CommentId id, OutboxKind kind);

} // namespace CommentRows

} // namespace Creator
