#pragma once

#include "import/formats/metricreader.h"

#include <span>
#include <string_view>

namespace Creator {

/// The metrics that the title above a file of Meta's may name, with the titles.
[[nodiscard]] std::span<const MetricWords> metaTitles();
/// The name in the catalogue of what a title, or a person, calls a metric; empty if unknown.
[[nodiscard]] std::string_view metricOfTitle(std::string_view title);
/// What the titles above the table say of it; empty if they are not known.
[[nodiscard]] std::string_view titledMetric(const FileContext &file);
/// The file of the earnings has the same header where there are no streams.
[[nodiscard]] bool isTitledMoney(const FileContext &file);

} // namespace Creator
