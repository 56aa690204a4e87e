#pragma once

#include "platforms/platformclient.h"

namespace Creator {

/// TikTok's Display API, by an app of one's own or a token that was pasted.
[[nodiscard]] const PlatformClient &tikTokClient();

} // namespace Creator
