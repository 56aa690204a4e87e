#pragma once

#include "platforms/pagereading.h"

namespace Creator::TikTok {

[[nodiscard]] bool readUser(const PageContext &context, JsonValue root, PlatformPage &page);
[[nodiscard]] bool readVideos(const PageContext &context, JsonValue root, PlatformPage &page);

} // namespace Creator::TikTok
