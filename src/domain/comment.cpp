#include "domain/comment.h"

#include "domain/wordlist.h"

namespace Creator {

namespace {

constexpr std::string_view stateWords[] = { "unread", "open", "resolved", "archived" };
constexpr std::string_view kindWords[] = { "reply", "hide", "show" };
constexpr std::string_view outboxWords[] = { "queued", "sending", "sent", "failed", "unknown" };

} // namespace

std::string_view word(CommentState state)
{
    return stateWords[static_cast<size_t>(state)];
}

std::optional<CommentState> commentStateFromWord(std::string_view text)
{
    return valueFromWord<CommentState>(stateWords, text);
}

std::string_view word(OutboxKind kind)
{
    return kindWords[static_cast<size_t>(kind)];
}

std::string_view word(OutboxState state)
{
    return outboxWords[static_cast<size_t>(state)];
}

std::optional<OutboxKind> outboxKindFromWord(std::string_view text)
{
    return valueFromWord<OutboxKind>(kindWords, text);
}

std::optional<OutboxState> outboxStateFromWord(std::string_view text)
{
    return valueFromWord<OutboxState>(outboxWords, text);
}

} // namespace Creator
