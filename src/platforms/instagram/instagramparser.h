#pragma once

#include "platforms/pagereading.h"

namespace Creator::Instagram {

[[nodiscard]] bool readMe(const PageContext &context, JsonValue root, PlatformPage &page);
[[nodiscard]] bool readMedia(const PageContext &context, JsonValue root, PlatformPage &page);
/// Of the media that was asked for.
[[nodiscard]] bool readComments(const PageContext &context, JsonValue root, PlatformPage &page);
/// Of one media, or of the account: whatever the answer holds, day by day or as one number.
[[nodiscard]] bool readInsights(const PageContext &context, JsonValue root, PlatformPage &page);

} // namespace Creator::Instagram
