#pragma once

#include "planning/calendargrid.h"

#include <QList>

namespace Creator {

/// Which of `lanes` equally wide lanes a span stands in, counted from 0.
struct Lane
{
    int lane = 0;
    int lanes = 1;

    friend bool operator==(const Lane &, const Lane &) = default;
};

/// Puts spans that overlap side by side: as few lanes as each run of overlapping spans needs. The
/// order of `spans` is free; the answer has the same order.
[[nodiscard]] QList<Lane> lanesOf(const QList<MinuteSpan> &spans);

} // namespace Creator
