#pragma once

#include "analytics/contentmoney.h"
#include "analytics/monthlyfigures.h"
#include "analytics/payback.h"

#include <QStringList>

namespace Creator {

// In the language that the app speaks now, so on the GUI thread.

/// What a content brought in and what that means, a line for each; says what is missing where a
/// figure cannot be told. Without income it is one line that says so.
[[nodiscard]] QStringList contentMoneyLines(const std::optional<ContentIncome> &income,
                                            const std::optional<Payback> &payback, Currency home);
/// "Next month about ₩1.2M, between … and …. Tried on the last 12 months: …"
[[nodiscard]] QString incomeForecastText(const IncomeForecast &forecast);

} // namespace Creator
