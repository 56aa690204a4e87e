#pragma once

#include "domain/ids.h"

#include <QString>

#include <optional>

namespace Creator {

/// The UID under which a content stands in calendars: the same for ever, on every machine.
[[nodiscard]] QString calendarUid(ContentId id);
/// The content of a UID of ours; nothing for the UIDs of other programs.
[[nodiscard]] std::optional<ContentId> contentIdOfCalendarUid(const QString &uid);

} // namespace Creator
