#pragma once

#include "platforms/pagereading.h"

namespace Creator::YouTube {

[[nodiscard]] bool readChannel(const PageContext &context, JsonValue root, PlatformPage &page);
/// Ids of uploads, then the videos themselves.
[[nodiscard]] bool readUploads(const PageContext &context, JsonValue root, PlatformPage &page);
[[nodiscard]] bool readVideos(const PageContext &context, JsonValue root, PlatformPage &page);
/// Threads, then the replies that do not come with them.
[[nodiscard]] bool readComments(const PageContext &context, JsonValue root, PlatformPage &page);
[[nodiscard]] bool readSuperChats(const PageContext &context, JsonValue root, PlatformPage &page);

} // namespace Creator::YouTube
