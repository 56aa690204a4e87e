#pragma once

#include "domain/currency.h"

#include <optional>
#include <string>
#include <string_view>

namespace Creator {

/// What one line of the Bank of Korea's rates quotes.
struct EcosItem
{
    Currency currency;
    int shift = 0; // decimal places to the left: 2 for a quote per 100
};

/// "원/미국달러(매매기준율)", "원/일본엔(100엔)". Nothing for other rates than won per unit, and
/// for others than the base rate, which tax work uses. FORMATS §12.2.
[[nodiscard]] std::optional<EcosItem> ecosItem(std::string_view cell);

/// The number's text with its decimal point moved to the left, exactly.
[[nodiscard]] std::string shiftedLeft(const std::string &number, int places);

} // namespace Creator
