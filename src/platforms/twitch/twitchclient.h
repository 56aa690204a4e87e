#pragma once

#include "platforms/platformclient.h"

namespace Creator {

/// Twitch, by a code that is typed in the browser. Tells no money at all.
[[nodiscard]] const PlatformClient &twitchClient();

} // namespace Creator
