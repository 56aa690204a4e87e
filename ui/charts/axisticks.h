#pragma once

#include "domain/money.h"

#include <QList>

namespace Creator {

/// Round values for an axis that covers [lowest, highest]: steps of 1, 2 or 5 times a power of ten,
/// at most `most` of them (≥ 2), the first at or below `lowest`, the last at or above `highest`.
/// `smallestStep` keeps an axis of won from having halves.
[[nodiscard]] QList<Micros> niceTicks(Micros lowest, Micros highest, int most,
                                      Micros smallestStep = 1);

/// Which of `count` labels fit when each may take every n-th place: 0, n, 2n …
[[nodiscard]] int labelStride(int count, double room, double widest);

} // namespace Creator
