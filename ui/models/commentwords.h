#pragma once

#include "domain/comment.h"
#include "models/roles.h"

namespace Creator {

/// "Unread", "Open", "Resolved", "Archived".
[[nodiscard]] QString commentStateText(CommentState state);
/// What became of it: "Waiting for the network", "We cannot tell whether it arrived." …
[[nodiscard]] QString outboxText(const OutboxItem &item);
[[nodiscard]] Tone outboxTone(OutboxState state);
/// The name that a person knows the author by.
[[nodiscard]] QString authorText(const Comment &comment);
/// The words on one line, without what would break it; at most `letters`.
[[nodiscard]] QString firstWords(const QString &body, int letters = 200);

} // namespace Creator
