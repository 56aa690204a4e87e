#pragma once

#include "platforms/pagereading.h"

namespace Creator::Stripe {

[[nodiscard]] bool readAccount(const PageContext &context, JsonValue root, PlatformPage &page);
[[nodiscard]] bool readBalance(const PageContext &context, JsonValue root, PlatformPage &page);
[[nodiscard]] bool readTransactions(const PageContext &context, JsonValue root, PlatformPage &page);
/// Payouts, then by turns what is in those that arrived.
[[nodiscard]] bool readPayouts(const PageContext &context, JsonValue root, PlatformPage &page);

} // namespace Creator::Stripe
