#pragma once

#include "domain/content.h"
#include "planning/postingslots.h"

namespace Creator {

/// Which content goes where.
struct SlotPlace
{
    ContentId content;
    QDateTime at; // UTC; null: there is no free slot

    friend bool operator==(const SlotPlace &, const SlotPlace &) = default;
};

/// Finds room for contents. Pure; instants are UTC.
///
/// A content that names platforms takes only their slots, one that names none takes any. Two
/// contents stand in each other's way if they have a platform in common, or one of them names none.
namespace SlotPlacement {

/// The platforms on which it is to appear; empty: nobody said.
[[nodiscard]] QStringList platformsOf(const Content &content);

/// The first free slot of each, one after the other in the order given: none takes that of another.
/// `plan` is everything that is planned; where the given ones stand in it now does not count.
[[nodiscard]] QList<SlotPlace> place(const QList<Content> &contents, const QList<Content> &plan,
                                     const QList<PostingSlot> &weekly, const QDateTime &from,
                                     const QTimeZone &zone);

} // namespace SlotPlacement

} // namespace Creator
