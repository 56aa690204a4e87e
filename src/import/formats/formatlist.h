#pragma once

namespace Creator {

class ImportFormat;

// Each defined in its own file of this folder; registry.cpp puts them in order.
[[nodiscard]] const ImportFormat &stripeItemizedFormat();
[[nodiscard]] const ImportFormat &stripeBalanceHistoryFormat();
[[nodiscard]] const ImportFormat &stripePayoutsFormat();

} // namespace Creator
