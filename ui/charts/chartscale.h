#pragma once

#include "domain/money.h"

namespace Creator {

/// Where an amount lies on a chart. A picture needs no more than a double, and never gives one
/// back.
[[nodiscard]] constexpr double plotValue(Micros micros)
{
    return static_cast<double>(micros) / static_cast<double>(microsPerUnit);
}

} // namespace Creator
