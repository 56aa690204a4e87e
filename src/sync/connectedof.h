#pragma once

#include "platforms/platformclient.h"

namespace Creator {

struct SocialAccount;

/// What a platform is told of an account: where it names no server, the platform's own.
[[nodiscard]] ConnectedAccount connectedOf(const SocialAccount &account,
                                           const PlatformClient &client);

} // namespace Creator
