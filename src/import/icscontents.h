#pragma once

#include "domain/content.h"
#include "import/icsreader.h"

#include <QList>

namespace Creator {

/// The content that a calendar entry is: our own UIDs mean the content that we wrote, every other
/// UID (with the occurrence, for what repeats) gives one id for ever. Importing a file twice finds
/// the same contents.
[[nodiscard]] ContentId contentIdOf(const IcsItem &item);

/// The content that an entry makes, for `creator`. Events become drafts and to-dos ideas, unless
/// the entry is our own and says more. The type of a foreign entry is `other`.
[[nodiscard]] Content contentFrom(const IcsItem &item, UserId creator);

/// `known` with what the entry says about it. Never changes the status, or the date of what has
/// been published; a title or description that was cut when it was written is kept, and so are
/// tags and length that the entry does not have.
[[nodiscard]] Content updatedFrom(const IcsItem &item, Content known);

} // namespace Creator
