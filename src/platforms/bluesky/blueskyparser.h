#pragma once

#include "platforms/pagereading.h"

namespace Creator::Bluesky {

[[nodiscard]] bool readSession(const PageContext &context, JsonValue root, PlatformPage &page);
[[nodiscard]] bool readProfile(const PageContext &context, JsonValue root, PlatformPage &page);
[[nodiscard]] bool readFeed(const PageContext &context, JsonValue root, PlatformPage &page);
/// Counters of posts that were asked for by id.
[[nodiscard]] bool readPosts(const PageContext &context, JsonValue root, PlatformPage &page);
[[nodiscard]] bool readNotifications(const PageContext &context, JsonValue root,
                                     PlatformPage &page);

/// Where the account's data is; empty if the document does not say.
[[nodiscard]] QUrl personalServer(JsonValue didDocument);

} // namespace Creator::Bluesky
