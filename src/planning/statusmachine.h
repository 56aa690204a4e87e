#pragma once

#include "core/result.h"
#include "domain/content.h"

#include <QDateTime>
#include <QList>

namespace Creator {

/// Whether a date may change: at once, after a question, or not at all.
enum class MoveAnswer { Allowed, Asks, Refused };

/// The answer, and the sentence for people to it; empty if the move is allowed.
struct MoveRuling
{
    MoveAnswer answer = MoveAnswer::Allowed;
    QString sentence;

    friend bool operator==(const MoveRuling &, const MoveRuling &) = default;
};

/// What may become of a content: one table of moves between the states of contents.status and one
/// rule for dates. Pure; instants are UTC. Every refusal is one sentence for people
/// (Error::Code::Conflict).
///
///     idea ⇄ draft ⇄ in_production ⇄ scheduled → published ⇄ archived
///
/// Steps may be left out forward and back, but an idea is not published at once, and what has gone
/// out never becomes unpublished work again.
namespace StatusMachine {

/// Nearer than this, a date asks.
inline constexpr int minutesAhead = 5;

/// Scheduling needs a date; publishing needs one that has come, or none (then it is now).
[[nodiscard]] Status allow(const Content &content, ContentStatus to, const QDateTime &nowUtc);
/// Gives it the state, and the instant of publishing where that is what it becomes: the planned
/// one, else `nowUtc`.
void enter(Content &content, ContentStatus to, const QDateTime &nowUtc);
/// The states that allow() lets the content go to, in their order, without its own.
[[nodiscard]] QList<ContentStatus> nextStates(const Content &content, const QDateTime &nowUtc);

/// `to` null takes the date away. Moving to where it is, is always allowed but for what is out.
[[nodiscard]] MoveRuling moveRule(const Content &content, const QDateTime &to,
                                  const QDateTime &nowUtc);
/// The state after the date became `to`: what is scheduled and loses its date is a draft again.
[[nodiscard]] ContentStatus statusAfterMove(const Content &content, const QDateTime &to);

} // namespace StatusMachine

} // namespace Creator
