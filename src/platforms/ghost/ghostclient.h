#pragma once

#include "platforms/platformclient.h"

namespace Creator {

/// A Ghost site, by a key of its Admin API. A staff key reads its figures too. Settings:
/// "money_from": "stripe" if the same payments come from Stripe, so that they are read once.
[[nodiscard]] const PlatformClient &ghostClient();

} // namespace Creator
