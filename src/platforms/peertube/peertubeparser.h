#pragma once

#include "platforms/pagereading.h"

namespace Creator::PeerTube {

[[nodiscard]] bool readMe(const PageContext &context, JsonValue root, PlatformPage &page);
[[nodiscard]] bool readVideos(const PageContext &context, JsonValue root, PlatformPage &page);
[[nodiscard]] bool readVideo(const PageContext &context, JsonValue root, PlatformPage &page);
[[nodiscard]] bool readComments(const PageContext &context, JsonValue root, PlatformPage &page);
/// A series of one video: viewers, then by the next page the time that they watched.
[[nodiscard]] bool readSeries(const PageContext &context, JsonValue root, PlatformPage &page);

/// ReadingPosition::page of the second series.
[[nodiscard]] QString watchTimePage();

} // namespace Creator::PeerTube
