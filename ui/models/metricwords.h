#pragma once

#include "domain/currency.h"
#include "domain/metriccatalogue.h"
#include "domain/money.h"

#include <QString>

namespace Creator {

// In the language that the app speaks now, so on the GUI thread.

/// "Views", "Watch time" …
[[nodiscard]] QString metricName(const Metric &metric);
/// What stands behind a number of it: "hours", "minutes"; empty where the name says it all and for
/// money, percentages and lengths, whose texts carry their own mark.
[[nodiscard]] QString metricUnit(const Metric &metric);
/// The value in full: "1,204", "12.5 hours", "4.2%", "3:05", "US$1.20". Money needs its currency;
/// other metrics ignore it.
[[nodiscard]] QString metricValueText(const Metric &metric, Micros value, Currency currency);
/// The same for a card or an axis: "1.2만" in Korean, "12k" in English, "US$1.5k", "4.2%", "3:05".
[[nodiscard]] QString metricShortText(const Metric &metric, Micros value, Currency currency);

} // namespace Creator
