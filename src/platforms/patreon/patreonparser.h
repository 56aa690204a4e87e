#pragma once

#include "platforms/pagereading.h"

namespace Creator::Patreon {

[[nodiscard]] bool readCampaigns(const PageContext &context, JsonValue root, PlatformPage &page);
[[nodiscard]] bool readPosts(const PageContext &context, JsonValue root, PlatformPage &page);
/// What members paid. Of the members themselves nothing is kept.
[[nodiscard]] bool readPledges(const PageContext &context, JsonValue root, PlatformPage &page);

} // namespace Creator::Patreon
