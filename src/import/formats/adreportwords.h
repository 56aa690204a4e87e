#pragma once

#include "import/formats/metricreader.h"

#include <span>

namespace Creator {

/// Whose report a table of ads is.
enum class AdProduct { None, AdSense, AdMob };

[[nodiscard]] AdProduct adProductOf(const FileContext &file);
/// What the metrics are called; none for no product.
[[nodiscard]] std::span<const MetricWords> adMetrics(AdProduct product);
/// Is a column of this name one that says what part of the whole a row is about?
[[nodiscard]] bool isAdPart(std::string_view name);
/// Columns of the day or month and of the estimate; -1 without.
[[nodiscard]] int adDayColumn(const HeaderIndex &header);
[[nodiscard]] int adIncomeColumn(const HeaderIndex &header);

} // namespace Creator
