#pragma once

#include "platforms/jsonreader.h"
#include "platforms/platformpage.h"

namespace Creator::YouTube {

/// A video of videos.list in our words; nothing if it has no id.
[[nodiscard]] std::optional<RemoteContent> videoOf(JsonValue item);

/// YouTube does not say what is a Short: up to a minute, or up to three if the text says so.
[[nodiscard]] ContentType typeOfLength(int seconds, const QString &words);

} // namespace Creator::YouTube
