#pragma once

#include "domain/account.h"
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

/// When a person posts, and as whom.
struct SlotWeek
{
    QList<PostingSlot> weekly;
    QList<SocialAccount> accounts; // tell whose a content is that came from a platform
    QTimeZone zone;
};

/// Finds room for contents. Pure; instants are UTC.
///
/// A content goes to the posting times of the accounts that it names; to those of the platform for
/// accounts that have none, and to all of a platform where it names no account. One without any
/// target takes any. Two contents stand in each other's way where a target of one is one of the
/// other too: two accounts post at the same time, but whoever names only the platform may mean
/// either.
namespace SlotPlacement {

/// The first free slot of each, one after the other in the order given: none takes that of another.
/// `plan` is everything that is planned; where the given ones stand in it now does not count.
[[nodiscard]] QList<SlotPlace> place(const QList<Content> &contents, const QList<Content> &plan,
                                     const SlotWeek &week, const QDateTime &from);

} // namespace SlotPlacement

} // namespace Creator
