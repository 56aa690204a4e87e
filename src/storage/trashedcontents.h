#pragma once

#include "core/result.h"
#include "domain/ids.h"

#include <QList>

namespace Creator {

struct WriteContext;

/// Contents on their way out of the trash: back, or away for good.
namespace TrashedContents {

/// Error::Code::NotFound if it is gone.
[[nodiscard]] Status restore(WriteContext &context, ContentId id);
/// Removes it with everything that is about it alone: variants, links, comments, metrics and
/// reminders. Earnings stay and forget it. One from outside leaves a tombstone.
[[nodiscard]] Status purge(WriteContext &context, ContentId id);

} // namespace TrashedContents

} // namespace Creator
