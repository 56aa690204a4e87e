#pragma once

#include "core/result.h"
#include "domain/account.h"

namespace Creator {

struct WriteContext;

/// Removes for good what was fetched from an account, so that connecting it again brings all of it
/// back: nothing leaves a tombstone. What a person wrote or imported from files stays, and so do
/// contents that such rows measure. What was fetched and then edited or worked on (notes,
/// checklist, variants, resources, reminders, files, linked earnings) stays too, as the person's
/// own. Rollups and search index follow.
namespace AccountPurge {

/// The account itself moves to the deleted ones.
[[nodiscard]] Status run(WriteContext &context, const SocialAccount &account);

} // namespace AccountPurge

} // namespace Creator
