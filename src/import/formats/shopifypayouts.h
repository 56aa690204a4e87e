#pragma once

#include "domain/currency.h"
#include "import/daynumber.h"

#include <string>

namespace Creator {

/// What Shopify's two files call the same payout by: there is one a day and currency, and only
/// newer files give it an id.
void joinShopifyPayoutKey(std::string &key, DayNumber day, Currency currency);

} // namespace Creator
