#pragma once

#include "platforms/platformclient.h"

namespace Creator {

/// YouTube, by the Data API and the Analytics API of one Google sign-in. Settings:
/// "uploads_playlist" (read from the profile), "currency" of money (USD), "analytics_server" for a
/// server of one's own.
[[nodiscard]] const PlatformClient &youTubeClient();

} // namespace Creator
