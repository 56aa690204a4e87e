#pragma once

#include "core/result.h"
#include "domain/ids.h"
#include "storage/contentrepository.h"

#include <QByteArray>

#include <optional>

namespace Creator {

/// How long before a content a person wants to be reminded of it, in minutes; neverRemind: not at
/// all; nothing: as the settings say.
namespace ReminderChoice {

[[nodiscard]] Result<std::optional<int>> of(Connection &connection, ContentId id);
/// Stored in the same step as the content.
[[nodiscard]] ContentRepository::Along storing(std::optional<int> minutesBefore);

} // namespace ReminderChoice

} // namespace Creator
