#pragma once

#include "platforms/platformclient.h"

namespace Creator::Ecb {

/// A table with CURRENCY, TIME_PERIOD and OBS_VALUE, in any order among others.
[[nodiscard]] Result<PlatformPage> readTable(const QByteArray &csv);
/// Frankfurter, version 1: a range of days, or one day.
[[nodiscard]] Result<PlatformPage> readRates(const QByteArray &json);

} // namespace Creator::Ecb
