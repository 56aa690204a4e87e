#pragma once

#include "platforms/platformclient.h"

namespace Creator {

/// The euro's reference rates, by the data API of the European Central Bank or, with the setting
/// "format": "frankfurter", by a server that passes them on. Needs no sign-in.
/// The setting "currencies", a list of codes, says which rates; without it: all.
[[nodiscard]] const PlatformClient &ecbClient();

} // namespace Creator
