#pragma once

#include "platforms/platformclient.h"

namespace Creator {

/// A PeerTube server, by name and password, which are not kept.
[[nodiscard]] const PlatformClient &peerTubeClient();

} // namespace Creator
