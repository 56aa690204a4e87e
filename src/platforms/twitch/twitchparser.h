#pragma once

#include "platforms/pagereading.h"

namespace Creator::Twitch {

[[nodiscard]] bool readUser(const PageContext &context, JsonValue root, PlatformPage &page);
[[nodiscard]] bool readFollowers(const PageContext &context, JsonValue root, PlatformPage &page);
[[nodiscard]] bool readSubscriptions(const PageContext &context, JsonValue root,
                                     PlatformPage &page);
[[nodiscard]] bool readVideos(const PageContext &context, JsonValue root, PlatformPage &page);

/// Seconds of "2h14m5s"; 0 if it is anything else.
[[nodiscard]] int secondsOf(std::string_view duration);

} // namespace Creator::Twitch
