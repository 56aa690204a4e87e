#pragma once

#include "platforms/platformclient.h"

namespace Creator {

/// Bluesky and other servers of the AT Protocol, by an app password. An account is known by its
/// DID; its data is asked of the server that the account itself names.
[[nodiscard]] const PlatformClient &blueskyClient();

} // namespace Creator
