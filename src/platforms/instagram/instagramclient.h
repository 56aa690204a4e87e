#pragma once

#include "platforms/platformclient.h"

namespace Creator {

/// Instagram for professional accounts, by a token that was pasted. A short-lived one is exchanged
/// if the secret of its app comes with it.
[[nodiscard]] const PlatformClient &instagramClient();

} // namespace Creator
