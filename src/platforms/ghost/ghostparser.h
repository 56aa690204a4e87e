#pragma once

#include "platforms/pagereading.h"

namespace Creator::Ghost {

[[nodiscard]] bool readSite(const PageContext &context, JsonValue root, PlatformPage &page);
[[nodiscard]] bool readPosts(const PageContext &context, JsonValue root, PlatformPage &page);
[[nodiscard]] bool readComments(const PageContext &context, JsonValue root, PlatformPage &page);
/// How many members of a status there are; ReadingPosition::page is the status.
[[nodiscard]] bool readMembers(const PageContext &context, JsonValue root, PlatformPage &page);
/// Payments and donations, newest first; the page goes on at the instant of the last one.
[[nodiscard]] bool readEvents(const PageContext &context, JsonValue root, PlatformPage &page);
[[nodiscard]] bool readMemberDays(const PageContext &context, JsonValue root, PlatformPage &page);
[[nodiscard]] bool readRevenueDays(const PageContext &context, JsonValue root, PlatformPage &page);

inline constexpr int eventsPerPage = 100;
/// The statuses that members are counted by, in the order of asking.
[[nodiscard]] const QStringList &memberStatuses();

} // namespace Creator::Ghost
