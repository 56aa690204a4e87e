#pragma once

#include <QByteArray>

namespace Creator {

struct EarningsReport;

/// The whole report as one JSON object: words, not translations; decimals as strings; days as ISO.
[[nodiscard]] QByteArray toJson(const EarningsReport &report);

} // namespace Creator
