#pragma once

#include "domain/account.h"
#include "domain/content.h"
#include "domain/plan.h"

namespace Creator {

/// Where contents go out, and which of them could not go out there at the same time. Pure.
namespace PostingTargets {

/// Where it is to appear; empty: nobody said. `accounts` tell whose a content is that came from a
/// platform.
[[nodiscard]] QList<PostingTarget> of(const Content &content, const QList<SocialAccount> &accounts);

/// Two accounts of a platform do not meet; but whoever names only the platform may mean either.
[[nodiscard]] bool meet(const PostingTarget &a, const PostingTarget &b);
/// One of these is one of those; no targets at all may be any.
[[nodiscard]] bool meet(const QList<PostingTarget> &a, const QList<PostingTarget> &b);

} // namespace PostingTargets

} // namespace Creator
