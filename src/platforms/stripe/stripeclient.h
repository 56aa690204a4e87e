#pragma once

#include "platforms/platformclient.h"

namespace Creator {

/// Stripe, by a restricted key that may only read: balance, its transactions, payouts.
[[nodiscard]] const PlatformClient &stripeClient();

} // namespace Creator
