#pragma once

#include "domain/money.h"

#include <QList>

#include <optional>

namespace Creator {

/// The mean of the last `window` (> 0) values up to each place. Values that are not known are left
/// out; nothing where fewer than half of the window is known.
[[nodiscard]] QList<std::optional<Micros>> movingAverage(const QList<std::optional<Micros>> &values,
                                                         int window);

/// Places whose value stands far from the middle of all others, by the median's own measure
/// (modified z-score above 3.5). None among fewer than 14 known values, nor if all are the same.
[[nodiscard]] QList<int> outliers(const QList<std::optional<Micros>> &values);

} // namespace Creator
